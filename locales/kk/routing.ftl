routing-menu = Актілерді бөлімшелер арасында бөлу
routing-title = <b>Актілерді бөлімшелер арасында бөлу</b>
routing-simple = Алқада бір бөлімше бар: барлық сұрау салу соған түседі.
routing-order-line = Қағидаттар реті (Ереженің 15-тармағы): { $order }
routing-order-default = Төралқа бұл ретті әлі бекітпеген, әдепкі рет қолданылады.
routing-decision = Төралқаның шешімі: № { $number }, { $on }
routing-unit-line =
    <b>{ $unit }</b>
    Аумағы: { $districts }
    Мамандануы: { $special }
    Кезекші адвокаттан сұрау тәртібі: { $way }
routing-unit-simple = { $unit }. Кезекші адвокаттан сұрау тәртібі: { $way }
routing-unit-everywhere = белгіленбеген
routing-unit-everything = белгіленбеген
routing-unit-load = Ашық сұрау салу: { $open }. Қатысатын адвокат: { $advocates }
routing-agreements-line = Күшіндегі іргелес алқалармен келісім: { $count }
routing-hint = Әрбір өзгеріске төралқа шешімінің нөмірі мен күні керек. Өзгеріс жаңа сұрау салуларға қолданылады.
routing-hint-read = Ретті, аумақты, мамандануды және келісімдерді төралқа шешеді (Ереженің 15-тармағы).
routing-criterion-territory = аумақ
routing-criterion-specialisation = мамандану
routing-criterion-evenness = біркелкілік
routing-criterion-agreement = іргелес алқамен келісім
routing-criterion-only = алқадағы жалғыз бөлімше
routing-criterion-tie = қағидаттар теңескенде жүктемесі ең аз бөлімше
routing-criterion-received = төралқа тәртіп бекіткенше актіні алған бөлімше
routing-way-in-turn = кезекпен, бір-бірлеп
routing-way-together = сол күнгі барлық кезекші адвокаттан қатар
routing-way-new = Шешім енгізілсе, кезекші адвокаттан сұрау тәртібі мынадай болады: { $way }. Бөлімше: { $unit }
routing-way-default = Төралқа сұрау тәртібін белгілемеген: кезекпен сұралады (Ереженің 16-тармағы).
routing-btn-order = Қағидаттар реті
routing-btn-districts = Аудандар: { $count }
routing-btn-agreements = Келісімдер: { $count }
routing-btn-try = Акт қай бөлімшеге түседі?
routing-btn-try-again = Басқа актіні тексеру
routing-btn-moves = Сұрау салуды басқа бөлімшеге беру
routing-btn-unit-districts = Аумағын өзгерту
routing-btn-unit-special = Мамандануын өзгерту
routing-btn-together = Барлығынан қатар сұрау
routing-btn-in-turn = Кезекпен сұрау
routing-btn-up = ↑ { $criterion }
routing-btn-out = Алып тастау: { $criterion }
routing-btn-in = Қосу: { $criterion }
routing-btn-decide = Төралқа шешімін енгізу
routing-btn-open = Қазіргі тәртіпті көру
routing-order-title = <b>Қағидаттардың жаңа реті</b>
routing-order-place = { $place }. { $criterion }
routing-order-out = — { $criterion } (ескерілмейді)
routing-order-hint = Бірінші қағидат бірнеше бөлімше қалдырса, келесісі қолданылады. Ешкімді қалдырмайтын қағидат ескерілмейді. Соңында бәрібір бірнешеу қалса, бір адвокатқа шаққандағы ашық сұрау салуы ең аз бөлімше таңдалады, ол да тең болса, тізімде бұрын тұрғаны.
routing-order-empty = Кемінде бір қағидат қалуы керек, әрқайсысы бір рет қана аталады.
routing-no-districts = Аудандар әлі енгізілмеген. Алдымен аудандар тізімін толтырыңыз.
routing-unit-districts-title =
    <b>{ $unit }: аумағы</b>
    Осы бөлімшеге қарайтын аудандарды белгілеңіз. Ешқайсысы белгіленбесе, бөлімше басқа бөлімшеге бекітілмеген аудандарға қызмет көрсетеді.
routing-unit-special-title =
    <b>{ $unit }: мамандануы</b>
    Бөлімше неге маманданғанын белгілеңіз. Ауданы жоқ маманданған бөлімшеге тек осындай сұрау салулар түседі.
routing-btn-special-write = Басқа мамандану жазу
routing-ask-special = Мамандануды сөзбен жазыңыз (мысалы: кәмелетке толмағандардың істері). Тоқтату: /cancel
routing-ask-decision = Төралқа шешімінің нөмірі мен күнін жазыңыз. Мысалы: { $example }. Тоқтату: /cancel
routing-decision-unclear = Нөмірі мен күні танылмады. Мынадай түрде жазыңыз: { $example }
routing-decision-in-future = Бұл күн әлі келген жоқ. Нөмірі мен күнін қайта жазыңыз.
routing-decision-number = Нөмірі бос болмауы және { $longest } таңбадан аспауы керек. Қайта жазыңыз.
routing-kept = Шешім енгізілді, бөлімшелердің жауапты тұлғаларына хабарланды.
routing-buttons = Төмендегі батырмалардың бірін таңдаңыз. Тоқтату: /cancel
routing-text-needed = Мәтінмен жазыңыз. Тоқтату: /cancel
routing-name-length = Атауы бос болмауы және { $longest } таңбадан аспауы керек. Қайта жазыңыз.
routing-no-units = Алқада бөлімше енгізілмеген. Әкімшіге хабарласыңыз.
routing-no-such-unit = Мұндай бөлімше табылмады.
routing-no-such-district = Мұндай аудан табылмады. Тізімді қайта ашыңыз: /routing
routing-no-such-agreement = Мұндай келісім табылмады. Тізімді қайта ашыңыз: /routing
routing-district-given = Бұл аудан бөлімшеге бекітілген. Алдымен төралқа оны бөлімшенің аумағынан шығаруы керек.
routing-districts-page =
    <b>Алқаның аудандары</b>
    { $lines }
    Аудан енгізілсе, басқа жердің актілері тек іргелес алқамен келісім бойынша қабылданады (Ереженің 4-тармағы).
routing-districts-none = Аудандар енгізілмеген, сондықтан аумақ тексерілмейді.
routing-district-rural = • { $name } (ауылдық)
routing-district-town = • { $name }
routing-btn-rural = { $name }: ауылдық
routing-btn-town = { $name }: ауылдық емес
routing-btn-district-end = { $name }: жабу
routing-btn-district-add = Аудан қосу
routing-ask-districts = Аудандардың атауын жазыңыз; бірнешеуін үтірмен бөліңіз. Тоқтату: /cancel
routing-agreements-page =
    <b>Іргелес алқалармен келісімдер</b>
    { $lines }
    Шалғайдағы елді мекенге соған жақын орналасқан адвокат жіберіледі (Ереженің 4-тармағы).
routing-agreements-none = Келісім енгізілмеген.
routing-agreement-line = • { $agreement }: { $settlements }
routing-agreement-line-over = • { $agreement }: { $settlements } (күші жоқ)
routing-agreement-card =
    <b>Іргелес алқамен келісім</b>
    Алқа: { $collegium }
    Нөмірі мен күні: № { $number }, { $on }
    Біздің тараптан қол қойған: { $ours }
    Екінші тараптан қол қойған: { $theirs }
    Елді мекендер: { $settlements }
routing-agreement-until = Қолданылу мерзімі: { $until } күнін қоса алғанда
routing-agreement-no-end = Қолданылу мерзімі: шектелмеген
routing-agreement-unit = Жақын орналасқан бөлімше: { $unit }
routing-agreement-ended = Келісім { $on } күнінен бастап қолданылмайды.
routing-agreement-over = Келісім бүгін күшінде емес.
routing-agreement-twice = № { $number } келісім енгізілген. Тізімнен тексеріңіз: /routing
routing-agreement-before = Бұл күн келісімнің өз күнінен бұрын бола алмайды. Қайта жазыңыз немесе тоқтатыңыз: /cancel
routing-agreement-check = <b>Тексеріп, растаңыз</b>
routing-btn-agreement-enter = Келісім енгізу
routing-btn-agreement-end = Қолданылуын тоқтату
routing-btn-no-end = Мерзімі шектелмеген
routing-btn-any-unit = Белгілі бір бөлімше аталмаған
routing-btn-save = Енгізу
routing-btn-anew = Басынан толтыру
routing-ask-collegium = Келісім қай алқамен жасалды? Атауын жазыңыз. Тоқтату: /cancel
routing-ask-number = Келісімнің нөмірі мен күнін жазыңыз. Мысалы: { $example }
routing-ask-ours = Біздің алқадан кім қол қойды? Лауазымы мен аты-жөнін жазыңыз.
routing-ask-theirs = Іргелес алқадан кім қол қойды? Лауазымы мен аты-жөнін жазыңыз.
routing-ask-settlements = Келісімде қандай шалғайдағы елді мекендер аталған? Үтірмен бөліп жазыңыз.
routing-ask-until = Келісім қай күнге дейін қолданылады? Соңғы күнін жазыңыз (мысалы: { $example }) немесе таңдаңыз.
routing-ask-unit = Бұл елді мекендерге қай бөлімше жақын орналасқан?
routing-ask-end = Келісім қай күннен бастап қолданылмайды? Мысалы: { $example }. Тоқтату: /cancel
routing-settlements-empty = Кемінде бір елді мекеннің атауы керек. Үтірмен бөліп жазыңыз.
routing-day-unclear = Күн танылмады. Мынадай түрде жазыңыз: { $example }
routing-routed =
    Бөлімше: <b>{ $unit }</b>
    Шешкен қағидат: { $criterion }
routing-by-agreement = Негізі: іргелес алқамен келісім { $agreement }
routing-step = • { $criterion }: { $units }
routing-not-ours = «{ $district }» алқаның аумағына кірмейді, сондықтан акт кері қайтарылады (Ереженің 4-тармағы).
routing-needs-agreement = «{ $settlement }» алқаның аумағына кірмейді, ал бұл елді мекен бойынша іргелес алқамен келісім енгізілмеген. Келісімсіз адвокат жіберілмейді (Ереженің 4-тармағы).
routing-lapsed = «{ $settlement }» алқаның аумағына кірмейді, ал іргелес алқамен келісім бүгін күшінде емес: { $agreement }. Келісімсіз адвокат жіберілмейді (Ереженің 4-тармағы).
routing-try-act = Қандай актіні тексереміз? Ештеңе тіркелмейді.
routing-try-district = Адвокат қай ауданға немесе елді мекенге керек? Таңдаңыз немесе атауын жазыңыз.
routing-try-needs = Актіге арнайы мамандану керек пе?
routing-try-rural = «{ $place }» алқаның аудандарының арасында жоқ. Бұл шалғайдағы елді мекен бе?
routing-try-nothing = Бұл тек тексеру: ештеңе тіркелген жоқ.
routing-btn-no-district = Ауданы көрсетілмеген
routing-btn-no-needs = Керек емес
routing-moves = Қазір ешкімге ұсынылмаған сұрау салулар. Басқа бөлімшеге берілетінін таңдаңыз.
routing-moves-none = Басқа бөлімшеге беруге болатын сұрау салу жоқ: тек ешкімге ұсынылмағаны беріледі.
routing-btn-move = № { $label }, { $unit }
routing-move-title = <b>№ { $label } сұрау салу</b>, қазір: { $unit }. Қай бөлімшеге беріледі?
routing-move-due = Мерзімі өзгермейді: { $due }
routing-move-by =
    № { $label } сұрау салу. Жаңа бөлімше: { $unit }
    Қай қағидат бойынша беріледі?
routing-ask-reason = Неге басқа бөлімшеге беріледі? Себебін жазыңыз, ол журналға енгізіледі. Тоқтату: /cancel
routing-reason-empty = Себебін сөзбен жазыңыз. Тоқтату: /cancel
routing-same-unit = Сұрау салу осы бөлімшеге беріліп қойған. Басқа бөлімшеге беру үшін тізімді қайта ашыңыз: /routing
routing-moved = № { $label } сұрау салу берілді. Бөлімше: { $unit }
routing-told-order = Төралқа актілерді бөлімшелер арасында бөлудің жаңа ретін бекітті: { $order }
routing-told-districts =
    Төралқа бөлімшенің аумағын белгіледі.
    Бөлімше: { $unit }
    Аумағы: { $districts }
routing-told-special =
    Төралқа бөлімшенің мамандануын белгіледі.
    Бөлімше: { $unit }
    Мамандануы: { $special }
routing-told-way =
    Төралқа кезекші адвокаттан сұрау тәртібін белгіледі.
    Бөлімше: { $unit }
    Сұрау тәртібі: { $way }
    Жіберілген ұсыныстар өзгермейді.
routing-told-agreement =
    Іргелес алқамен келісім енгізілді.
    Алқа: { $collegium }
    Нөмірі мен күні: № { $number }, { $on }
    Енді мына елді мекендердің актілері қабылданады: { $settlements }
routing-told-ended =
    Іргелес алқамен келісім { $on } күнінен бастап қолданылмайды.
    Алқа: { $collegium }, № { $number }
    Елді мекендер: { $settlements }
    Қабылданып қойған тағайындаулар аяғына дейін орындалады.
routing-told-moved =
    <b>№ { $label } сұрау салу басқа бөлімшеге берілді</b>
    Бұрынғы бөлімше: { $origin }
    Жаңа бөлімше: { $unit }
    Қағидат: { $criterion }
    Себебі: { $reason }
    Мерзімі: { $due }
    Шешкен: { $by }
routing-told-left = № { $label } сұрау салу басқа бөлімшеге берілді: { $unit }. Бұл хабарлама бойынша әрекет талап етілмейді.
