records-menu-report = Айлық есептің көрсеткіштері
records-menu-registers = Есепке алу тізілімдері
records-menu-draft = Жиынтық есептің жобасы
records-menu-columns = Тізілімдердің бағандары
records-yes = иә
records-no = жоқ
records-quarter = { $year } жылғы { $number }-тоқсан
records-half = { $year } жылғы { $number }-жартыжылдық
records-year = { $year } жыл
records-span-month = Ай
records-span-quarter = Тоқсан
records-span-half = Жартыжылдық
records-span-year = Жыл
records-figure-accepted = Қабылданған тағайындаулар
records-figure-rural = Оның ішінде ауылдық елді мекендерде
records-figure-handed = Актісі қолға берілгендер
records-figure-noticed = Қорғау (өкілдік ету) туралы хабарлама жазылғандар
records-figure-told = Орган хабардар етілгендер
records-figure-completed = Толық орындалғандар
records-figure-substituted = Басқа адвокатқа өткендер (ауыстыру)
records-figure-waived = Адам адвокаттан бас тартқандар
records-figure-released = Орган босатқандар
records-figure-in-work = Айдың соңында жүргізіліп жатқандар
records-figure-declined = Адвокат бас тартқан ұсыныстар
records-figure-silent = Жауапсыз қалған ұсыныстар
records-cut-kind = түрі бойынша
records-cut-act = актісі бойынша
records-cut-source = қалай келгені бойынша
records-cut-ground = негізі бойынша
records-source-turn = кезек бойынша
records-source-continuity = үздіксіздік қағидаты бойынша
records-source-together = кезекшілердің бәріне бірден ұсынылған
records-source-override = жауапты тұлғаның таңдауы бойынша
records-source-mirror = «Е-Заң көмегі» АЖ арқылы
records-source-self-intake = адвокаттың өзі қабылдаған (Ереженің 27-тармағы)
records-source-unknown = қалай келгені жазылмаған
records-stage-investigation = сотқа дейінгі тергеп-тексеру
records-stage-first-instance = бірінші саты
records-stage-appeal = апелляция
records-stage-cassation = кассация
records-stage-execution = орындау сатысы
records-flow-paper = қағаз түрінде
records-flow-eis = «Е-Заң көмегі» АЖ
records-flow-self-intake = адвокаттың өзі қабылдаған
records-ending-completed = толық орындалды
records-ending-substituted = басқа адвокатқа өтті
records-ending-waiver = адам адвокаттан бас тартты
records-ending-by-body = орган босатты
records-field-row = №
records-field-request = Сұрау салудың нөмірі
records-field-registered-at = Тіркелген уақыты
records-field-received-at = Актінің түскен уақыты
records-field-channel = Актінің түсу тәсілі
records-field-flow = Сұрау салудың түрі
records-field-act-type = Тағайындау актісі
records-field-act-number = Актінің нөмірі
records-field-act-date = Актінің күні
records-field-body = Тағайындаған орган
records-field-kind = Кезекшілік кестесінің түрі
records-field-stage = Іс жүргізу сатысы
records-field-urgent = Шұғыл
records-field-co-defendants = Істегі басқа адамдар саны
records-field-unit = Бөлімше
records-field-advocate = Адвокат
records-field-source = Тағайындау қалай келді
records-field-accepted-at = Тағайындау қабылданған уақыт
records-field-took = Түскеннен қабылданғанға дейін
records-field-due-at = Орындау мерзімі
records-field-act-handed-at = Акт берілген уақыт
records-field-act-held-at = Адвокат актіні алған уақыт
records-field-notice-number = Хабарламаның нөмірі
records-field-notice-date = Хабарламаның күні
records-field-body-told-on = Орган хабардар етілген күн
records-field-place = Көмек көрсетілетін орын
records-field-district = Аудан (елді мекен)
records-field-rural = Ауылдық елді мекен
records-field-state = Сұрау салудың күйі
records-field-ended-how = Қалай аяқталды
records-field-ended-at = Аяқталған уақыт
records-register-defence = Қорғау, өкілдік ету және өзге де заңдық әрекеттер бойынша МКБЗК есепке алу тізілімі
records-register-consult = Құқықтық консультацияларды есепке алу тізілімі
records-short-defence = Қорғау және өкілдік ету
records-short-consult = Консультациялар
records-too-long = Тізілімде { $rows } жазба бар, ал PDF ең көбі { $most } жазбадан жасалады. XLSX алыңыз немесе қысқарақ кезеңді таңдаңыз.
records-whole = Бүкіл алқа
records-about = { $whose }, кезең: { $period }
records-made = Жасаған: { $name }, { $when }
records-form-ours = Бағандар біздікі: бұйрықпен бекітілген тізілім нысаны бізде жоқ (Ереженің 31, 32-тармақтары). Ресми нысанды әкімші енгізеді.
records-form-own = Бағандар алқа әкімшісі енгізген үлгі бойынша, { $version }-нұсқа.
records-register-empty = Бұл кезеңде жазба жоқ.
records-consult-empty = Құқықтық консультациялар ботта әлі тіркелмейді, сондықтан тізілім бос.
records-sheet-register = Тізілім
records-choose-register = Қай тізілім керек?
records-registers =
    <b>Есепке алу тізілімдері</b>
    { $whose }
    Кезең: { $period }
    Тізілімде іс мән-жайлары мен көмек алған адамның аты болмайды. Файлды кім және қашан алғаны журналға жазылады.
records-register-file = { $register }. { $whose }, { $period }. Жазбалар: { $count }.
records-in-kk = қазақша
records-in-ru = орысша
records-btn-own = Өз тізілімім
records-btn-file-xlsx = { $register }: XLSX, { $language }
records-btn-file-pdf = { $register }: PDF, { $language }
records-btn-xlsx-kk = XLSX қазақша
records-btn-xlsx-ru = XLSX орысша
records-figures =
    <b>МКБЗК көрсеткіштері: { $month }</b>
    { $name }
    Есепті «Е-Заң көмегі» АЖ-де Сіз өзіңіз қалыптастырасыз (Ереженің 33-тармағы). Көрсеткіштің дұрыстығына адвокат өзі жауап береді (Ереженің 57-тармағы). Сандар боттағы жазбалардан алынған, оларды ешкім қолмен түзетпейді.
records-nothing = Бұл айда ботта бірде-бір жазба жоқ.
records-line = { $what }: <b>{ $count }</b>
records-cut-line = – { $cut }: { $parts }
records-times =
    Түскеннен қабылданғанға дейін: медианасы { $receipt }, ең ұзағы { $receipt_worst } (саны: { $receipt_count })
    Ұсынылғаннан қабылданғанға дейін: медианасы { $offer }, ең ұзағы { $offer_worst } (саны: { $offer_count })
records-settlements = Ауылдық елді мекендер: { $settlements }
records-unnamed = атауы жазылмаған
records-runs = Ай әлі аяқталған жоқ: көрсеткіштер өзгереді, растау келесі айдың бірінен басталады.
records-open = Көрсеткіштерді Сіз әлі растаған жоқсыз. Әр көрсеткішті басып, артында қандай сұрау салулар тұрғанын тексеріңіз.
records-open-other = Адвокат көрсеткіштерді әлі растаған жоқ.
records-confirmed = Растаған: { $name }, { $when }. Содан бері ештеңе өзгерген жоқ.
records-changed =
    <b>Расталғаннан кейін деректер өзгерді.</b>
    Растаған: { $name }, { $when }
    Өзгергені: { $what }
    Расталған көшірме сақтаулы. Жаңа көрсеткіштерді қайта растау керек.
records-changed-details = елді мекендер мен уақыттар
records-remark-waits =
    Ескертпе жауап күтуде ({ $when }):
    { $words }
records-remark-answered =
    Ескертпе: { $words }
    Жауап ({ $when }): { $answer }
records-behind =
    <b>{ $what }: { $count }</b>
    { $month }
records-behind-none = Бұл көрсеткіштің артында сұрау салу жоқ.
records-behind-part = { $what }: { $count } ({ $labels })
records-more = тағы: { $count }
records-btn-open = Ай көрсеткіштерін көру
records-btn-figure = { $what }: { $count }
records-btn-confirm = Көрсеткіштерді растаймын
records-btn-confirm-again = Жаңа көрсеткіштерді растаймын
records-btn-remark = Қате бар
records-ask-remark = { $month }: қай көрсеткіш дұрыс емес және қандай болуы керек? Сұрау салудың нөмірін жазыңыз; іс мән-жайын, адамдардың атын жазбаңыз. Жазғаныңыз жауапты тұлғаға барады. Тоқтату: /cancel
records-ask-answer =
    { $name }, { $month }. Адвокаттың ескертпесі:
    { $words }

    Жауабыңызды жазыңыз. Дерек қате болса, алдымен сұрау салудың өзін түзетіңіз: көрсеткіштер содан қайта есептеледі. Тоқтату: /cancel
records-text-needed = Мәтін жазыңыз немесе тоқтатыңыз: /cancel
records-words-length = Мәтін бос болмауы және { $longest } таңбадан аспауы керек. Қайта жазыңыз немесе тоқтатыңыз: /cancel
records-note-confirmed = Растауыңыз жазылды: атыңыз, уақыты және көрсеткіштердің көшірмесі сақталды.
records-note-confirmed-before = Дәл осы көрсеткіштерді Сіз бұрын растағансыз.
records-note-moved = Көрсеткіштер осы арада өзгерді, сондықтан растау жазылған жоқ. Жаңасын қарап шығып, қайта растаңыз.
records-note-not-over = Ай әлі аяқталған жоқ. Растау келесі айдың бірінен басталады.
records-note-remarked = Ескертпеңіз жауапты тұлғаға жіберілді. Көрсеткіштер өзгерген жоқ.
records-note-remark-waits = Осы ай туралы бұрынғы ескертпеңізге әлі жауап берілген жоқ. Жаңасы жіберілмеді.
records-remarked =
    <b>Адвокат айлық көрсеткіштермен келіспейді</b>
    { $name }, { $month }
    { $words }
records-answered =
    <b>Көрсеткіштер туралы ескертпеге жауап берілді</b>
    { $name }, { $month }
    Ескертпе: { $words }
    Жауап: { $answer }
    Жауап берген: { $by }
records-btn-answer = Жауап беру: { $name }
records-btn-answer-this = Жауап беру
records-answer-kept = Жауабыңыз жіберілді: { $name }
records-answered-before = Бұл ескертпеге бұрын жауап берілген: { $name }
records-answer-own = Өз ескертпеңізге өзіңіз жауап бере алмайсыз. Оны басқа жауапты тұлға немесе төралқа қарайды.
records-no-such-remark = Мұндай ескертпе жоқ. Тізімді қайта ашыңыз: /report
records-no-such-unit = Мұндай бөлімше жоқ.
records-no-such-period = Мұндай кезең жоқ. Басқа кезеңді таңдаңыз.
records-no-units = Сізге бекітілген бөлімше жоқ.
records-choose-unit = Қай бөлімшенің растаулары керек?
records-board =
    <b>Айлық көрсеткіштерді растау: { $month }</b>
    Бөлімше: { $unit }
    Растағандар: { $confirmed }, барлығы: { $count }
records-board-open = Әлі растамағандар
records-board-changed = Расталғаннан кейін деректері өзгергендер
records-board-confirmed = Растағандар
records-board-at = { $name }, { $when }
records-board-name = { $name }
records-board-nothing = айда жазба жоқ
records-board-remark = ескертпесі жауап күтуде
records-draft =
    <b>МКБЗК туралы жиынтық есептің жобасы</b>
    Кезең: { $period }
records-draft-title = МКБЗК туралы жиынтық есептің алдын ала жобасы
records-draft-preliminary = Алдын ала жоба. Есептің нысанын уәкілетті орган бекітеді, ол «Е-Заң көмегі» АЖ арқылы { $due } күнінен кешіктірілмей тапсырылады (Ереженің 5-тармағының 4-тармақшасы). Бот есепті жібермейді.
records-draft-how = Расталған сандар – адвокаттың өзі растаған және содан бері өзгермеген айлар. Расталмаған не кейін өзгерген айлардың сандары бөлек тұр және расталғандарға қосылмайды. Бөлімше – адвокаттың өз бөлімшесі.
records-draft-months = Адвокаттардың жазбасы бар айлары: расталған { $confirmed }, растаудан кейін өзгерген { $changed }, расталмаған { $open }
records-draft-runs = Кезең әлі аяқталған жоқ: сандар өзгереді.
records-draft-sent = Жіберілді деп белгіленген: № { $number }, { $on }. Белгілеген: { $name }
records-draft-of = <b>{ $name }</b>
records-draft-line = { $what }: расталған <b>{ $confirmed }</b>, қалғаны { $rest }
records-draft-unit = Бөлімше
records-draft-kind = Қабылданғаны: { $kind }
records-draft-in-work = Кезеңнің соңында жүргізіліп жатқандар
records-draft-confirmed = Расталған
records-draft-rest = Расталмаған
records-draft-rural = Ауылдық елді мекендер
records-draft-confirmed-says = Адвокаттар растаған көрсеткіштер
records-draft-rest-says = Расталмаған немесе кейін өзгерген көрсеткіштер (бөлек)
records-draft-rural-says = Ауылдық елді мекендерде көрсетілген МКБЗК
records-draft-rural-none = Ауылдық елді мекендер бойынша жазба жоқ.
records-total = Барлығы
records-no-unit = Бөлімшесіз
records-draft-file = МКБЗК туралы жиынтық есептің алдын ала жобасы: { $period }
records-btn-sent = Жіберілгенін белгілеу
records-btn-draft = Жобаны ашу
records-ask-sent = { $period }: есеп жіберілген хаттың (тіркеудің) нөмірі мен күнін жазыңыз. Мысалы: { $example }. Бот есепті өзі жібермейді. Тоқтату: /cancel
records-draft-kept = Жіберілгені жазылды. Бұл – Сіздің белгіңіз, бот есептің жеткенін тексермейді.
records-draft-kept-late = Жіберілгені жазылды: есеп мерзімінен кейін жіберілген. Бұл – Сіздің белгіңіз, бот есептің жеткенін тексермейді.
records-draft-sent-before = Осы кезеңнің есебі жіберілді деп бұрын белгіленген.
records-sent-in-future = Күн әлі келген жоқ. Құжаттағы күнді жазыңыз немесе тоқтатыңыз: /cancel
records-period-runs = Кезең әлі аяқталған жоқ, сондықтан есеп жіберілді деп белгілеуге болмайды.
records-title-draft = МКБЗК туралы жиынтық есеп: { $period }
records-draft-due =
    МКБЗК туралы жиынтық есеп аумақтық әділет органына { $due } күнінен кешіктірілмей «Е-Заң көмегі» АЖ арқылы тапсырылады (Ереженің 5-тармағының 4-тармақшасы).
    Кезең: { $period }
    Адвокаттардың жазбасы бар айлары: расталған { $confirmed }, қалғаны { $waiting }
    { $left }
    Бот есепті жібермейді, тек еске салады және алдын ала жобасын жасайды.
records-draft-went = Жиынтық есеп ({ $period }) жіберілді деп белгіленді: № { $number }, { $on }.
records-draft-went-late = Жиынтық есеп ({ $period }) мерзімінен кейін жіберілді деп белгіленді: № { $number }, { $on }.
records-columns =
    <b>Тізілімнің бағандары</b>
    { $register }
records-columns-own = Бағандар енгізілген үлгі бойынша: { $version }-нұсқа, { $name }, { $when }
records-column = { $place }. { $key }: { $kk } / { $ru }
records-columns-wait = Жіберілген файл тексерілуде, нәтижесі хабарланады.
records-btn-columns-file = Бағандарды XLSX түрінде алу
records-btn-columns-send = Жаңа үлгі жіберу
records-btn-columns-plain = Біздің бағандарға қайту
records-ask-columns = { $register }: XLSX файлын жіберіңіз. Бірінші жолда бағанның кілті, екіншісінде қазақша, үшіншісінде орысша атауы болсын. Үлгі ретінде қазіргі бағандардың файлын алуға болады. Тоқтату: /cancel
records-columns-file = { $register }: қолданыстағы бағандар. Екінші парақта барлық кілттер бар.
records-columns-sheet = Бағандар
records-columns-keys = Кілттер
records-columns-key = кілт
records-columns-serve = «{ $file }» қабылданды: { $register }, { $version }-нұсқа. Келесі тізілімдер осы бағандармен жасалады.
records-columns-refused = «{ $file }» үлгі болмады, бұрынғы бағандар күшінде. { $why }
records-columns-known =
    Белгілі кілттер:
    { $keys }
records-fault-not-a-table = Файл XLSX кестесі ретінде оқылмады.
records-fault-too-large = Файл тым үлкен.
records-fault-no-keys = Бірінші жолда бірде-бір кілт жоқ.
records-fault-unknown = Белгісіз кілт: «{ $key }».
records-fault-twice = Кілт екі рет тұр: «{ $key }».
records-fault-no-heading = «{ $key }» бағанының қазақша немесе орысша атауы жоқ.
records-fault-too-long = «{ $key }» бағанының атауы тым ұзын.
records-fault-too-many = Бағандар тым көп. Ең көбі: { $most }.
records-fault-lost = Telegram файлды бермеді. Қайта жіберіп көріңіз.
records-not-xlsx = XLSX файлын құжат ретінде жіберіңіз немесе тоқтатыңыз: /cancel
records-file-too-large = Файл { $most } КБ-тан үлкен болмауы керек. Басқасын жіберіңіз немесе тоқтатыңыз: /cancel
records-one-waits = Алдыңғы файл әлі тексерілуде. Нәтижесін күтіңіз.
