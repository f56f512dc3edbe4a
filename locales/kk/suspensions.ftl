suspensions-menu = Қатысуды тоқтата тұру
suspensions-menu-phone = Телефон нөмірін өзгерту
suspensions-title-application = Қатысуды уақытша тоқтата тұру туралы арыз
suspensions-title-licence = Лицензияның қолданысы тоқтатыла тұрды
suspensions-title-left = Алқадағы мүшелік тоқтатылады
suspensions-period = { $first } – { $last }
suspensions-period-open = басталуы: { $first }, аяқталу күні белгіленбеген
suspensions-decision = № { $number }, { $on }
suspensions-state-filed = төралқаның шешімі күтілуде
suspensions-state-suspended = қатысуы тоқтатыла тұрды
suspensions-state-resumed = қатысуы қайта басталды
suspensions-state-refused = арыздан бас тартылды
suspensions-state-withdrawn = арыз қайтарып алынды
suspensions-state-left = алқадан шығуы тіркелген
suspensions-card =
    <b>{ $title }</b>
    Адвокат: { $name }
    Бөлімше: { $unit }
    Күйі: { $state }
suspensions-card-reason = Себебі: { $reason }
suspensions-card-wanted = Сұралған мерзім: { $period }
suspensions-card-note = Жауапты тұлғаның пікірі ({ $name }): { $note }
suspensions-card-no-note = Жауапты тұлғаның пікірі әлі берілген жоқ.
suspensions-card-decision = Шешім: { $decision }
suspensions-card-act = Акт: { $decision }
suspensions-card-ground = Бас тарту себебі: { $ground }
suspensions-card-period = Мерзімі: { $period }
suspensions-card-resumption = Қатысуды қайта бастау туралы шешім: { $decision }
suspensions-card-back-asked = Адвокат қатысуды мерзімінен бұрын қайта бастауды сұрады.
suspensions-card-holdings = Шешімді күтетін істер: { $waiting }, барлығы: { $total }
suspensions-binding = Төралқа шешім қабылдағанша қолданыстағы кезекшілік кестелері Сіз үшін міндетті болып қалады (Ереженің 25-тармағы).
suspensions-board =
    <b>МКБЗК жүйесіне қатысуды тоқтата тұру</b>
    Дәлелді себептер болған кезде адвокат қатысуын уақытша тоқтата тұру және қолданыстағы кезекшілік кестелеріне өзгерістер енгізу туралы арызбен Алқа төралқасына жүгінуге құқылы (Ереженің 23-тармағы).
suspensions-board-desk = <b>МКБЗК жүйесіне қатысуды тоқтата тұру</b>
suspensions-board-own-none = Сізде мұндай арыз болған жоқ.
suspensions-board-none = Шешімді немесе бақылауды күтетін арыз жоқ.
suspensions-line-own = { $title }: { $state }
suspensions-line = { $name }: { $state }
suspensions-line-holdings = { $name }: { $state }, шешімді күтетін істер: { $waiting }
suspensions-btn-one = { $name }
suspensions-btn-own = Арыз № { $number }
suspensions-btn-apply = Арыз беру
suspensions-btn-find = Адамды іздеу
suspensions-btn-note = Пікір жазу
suspensions-btn-grant = Қанағаттандыру
suspensions-btn-refuse = Бас тарту
suspensions-btn-withdraw = Арызды қайтарып алу
suspensions-btn-back = Қатысуды мерзімінен бұрын қайта бастауды сұрау
suspensions-btn-resume = Қатысуды қайта бастау туралы шешім
suspensions-btn-holdings = Шешімді күтетін істер: { $waiting }
suspensions-btn-holdings-settled = Қаралған істер
suspensions-btn-licence = Лицензияның тоқтатыла тұруын тіркеу
suspensions-btn-close = Алқадан шығуын тіркеу
suspensions-btn-standing = Мүшелігі мен қатысуы
suspensions-btn-send = Жіберу
suspensions-btn-confirm = Растау
suspensions-btn-wanted = Арыздағы мерзім бойынша
suspensions-btn-redraw = Кесте жобасын ашу: { $kind }, { $month }
suspensions-ask-apply-words =
    Қатысуды уақытша тоқтата тұрудың дәлелді себептерін бір хабарламамен жазыңыз. Оны төралқа мен жауапты тұлға оқиды. Істердің мән-жайын және клиенттердің аты-жөнін жазбаңыз.
    Тоқтату: /cancel
suspensions-ask-apply-period =
    Қатысуды қай мерзімге тоқтата тұруды сұрайсыз? Басталу және аяқталу күндерін жазыңыз, мысалы: { $example }
    Аяқталу күні белгісіз болса, тек басталу күнін жазыңыз.
suspensions-ask-note-words =
    Төралқаға арналған пікіріңізді бір хабарламамен жазыңыз: кестелерге қалай әсер етеді, алмастыратын адвокат бар ма. Шешімді төралқа қабылдайды.
    Тоқтату: /cancel
suspensions-ask-decision =
    Төралқа шешімінің нөмірі мен күнін жазыңыз, мысалы: { $example }
    Тоқтату: /cancel
suspensions-ask-act =
    Лицензияның қолданысын тоқтата тұру туралы актінің нөмірі мен күнін жазыңыз, мысалы: { $example }
    Тоқтату: /cancel
suspensions-ask-grant-period =
    Қатысу қай мерзімге тоқтатыла тұрады? Арызда сұралғаны: { $wanted }
    Батырманы басыңыз немесе басқа күндерді жазыңыз, мысалы: { $example }
suspensions-ask-licence-period =
    Лицензияның қолданысы қай мерзімге тоқтатыла тұрды? Басталу және аяқталу күндерін жазыңыз, мысалы: { $example }
    Аяқталу күні белгіленбесе, тек басталу күнін жазыңыз.
suspensions-ask-refuse-words = Бас тарту себебін бір хабарламамен жазыңыз. Ол адвокатқа жіберіледі.
suspensions-ask-resume-day = Адвокат қай күннен бастап қайта қатысады? Күнді жазыңыз, мысалы: { $example }
suspensions-ask-close-day =
    Мүшелік қай күннен бастап тоқтатылады? Осы күннен бастап адам мүше болып саналмайды. Күнді жазыңыз, мысалы: { $example }
suspensions-ask-keep-words =
    № { $label } сұрау салу бойынша іс адвокатта қалады. Себебін бір хабарламамен жазыңыз (Ереженің 4-тармағының 3-тармақшасы).
    Тоқтату: /cancel
suspensions-ask-substitute-words =
    № { $label } сұрау салу бойынша адвокат алмастырылады. Себебін бір хабарламамен жазыңыз (Ереженің 4-тармағының 3-тармақшасы).
    Тоқтату: /cancel
suspensions-preview-apply =
    <b>Қатысуды уақытша тоқтата тұру туралы арыз</b>
    Себебі: { $words }
    Мерзімі: { $period }
    Арыз Алқа төралқасына жіберіледі. Жауапты тұлға пікірін қосады.
suspensions-preview-grant =
    Қатысу тоқтатыла тұрады: { $name }
    Шешім: { $decision }
    Мерзімі: { $period }
    Осы мерзімдегі кезекшіліктері мен қабылдаған істері жауапты тұлғаның шешіміне беріледі. Кесте жобаларындағы күндері алынып тасталады.
suspensions-preview-refuse =
    Арыздан бас тартылады: { $name }
    Шешім: { $decision }
    Себебі: { $words }
suspensions-preview-resume =
    Қатысу қайта басталады: { $name }
    Шешім: { $decision }
    Қайта қатысатын күні: { $day }
suspensions-preview-licence =
    Лицензияның қолданысы тоқтатыла тұрғаны тіркеледі: { $name }
    Акт: { $decision }
    Мерзімі: { $period }
    Ашық істерінің бәрінде адвокатты алмастыру міндетті болады.
suspensions-preview-close =
    Алқадағы мүшелік тоқтатылады: { $name }
    Шешім: { $decision }
    Осы күннен бастап мүше емес: { $day }
    Рөлдері сол күні тоқтайды. Жазбалары сақталады. Кезекшіліктері мен істері жауапты тұлғаның шешіміне беріледі.
suspensions-done-applied = Арызыңыз Алқа төралқасына жіберілді.
suspensions-done-withdrawn = Арызыңыз қайтарып алынды.
suspensions-done-noted = Пікіріңіз төралқаға жіберілді.
suspensions-done-granted = Арыз қанағаттандырылды. Адвокатқа, жауапты тұлғаға және төралқаға хабарланды.
suspensions-done-refused = Арыздан бас тартылды. Адвокатқа және жауапты тұлғаға хабарланды.
suspensions-done-back-asked = Өтінішіңіз төралқаға жіберілді. Шешім шыққанша қатысуыңыз тоқтатылған күйінде қалады.
suspensions-done-resumed = Шешім тіркелді. Адвокатқа және жауапты тұлғаға хабарланды.
suspensions-done-licence = Акт тіркелді. Адвокатқа, жауапты тұлғаға және төралқаға хабарланды.
suspensions-done-closed = Алқадан шығуы тіркелді. Жауапты тұлғаға және төралқаға хабарланды.
suspensions-stale = Күйі өзгерген. Қазіргі күйі көрсетілді.
suspensions-asked = Қатысуды уақытша тоқтата тұру туралы арыз түсті (Ереженің 23-тармағы).
suspensions-asked-desk = Сіздің пікіріңіз төралқаға жіберіледі. Шешімді төралқа қабылдайды. Оған дейін кестелер міндетті болып қалады (Ереженің 25-тармағы).
suspensions-settled =
    Қатысуды тоқтата тұру туралы арыз жабылды.
    Адвокат: { $name }
    Нәтижесі: { $state }
suspensions-decided-granted =
    Арызыңыз қанағаттандырылды: МКБЗК жүйесіне қатысуыңыз тоқтатыла тұрды.
    Төралқаның шешімі: { $decision }
    Мерзімі: { $period }
    Бұл мерзімде кезекшілікке қойылмайсыз және жаңа тағайындау ұсынылмайды. Кестедегі кезекшіліктеріңіз бен қабылдаған істеріңіз бойынша жауапты тұлға бір-бірлеп шешім қабылдайды. Шешім шыққанша қабылдаған істеріңіз Сізде қалады.
suspensions-decided-refused =
    Қатысуды тоқтата тұру туралы арызыңыздан бас тартылды.
    Төралқаның шешімі: { $decision }
    Себебі: { $ground }
    Кезекшілік кестелері Сіз үшін міндетті болып қалады (Ереженің 25-тармағы).
suspensions-decided-licence =
    Лицензияңыздың қолданысы тоқтатыла тұрғаны тіркелді.
    Акт: { $decision }
    Мерзімі: { $period }
    Осы мерзімде тағайындау қабылдамайсыз. Кезекшіліктеріңіз бен ашық істеріңізді жауапты тұлға басқа адвокаттарға береді.
suspensions-decided-left =
    Алқадағы мүшелігіңіздің тоқтатылатыны тіркелді.
    Шешім: { $decision }
    Осы күннен бастап мүше емессіз: { $day }
    Кезекшіліктеріңіз бен ашық істеріңіз бойынша жауапты тұлға шешім қабылдайды.
suspensions-told-granted =
    МКБЗК жүйесіне қатысу тоқтатыла тұрды: <b>{ $name }</b>
    Бөлімше: { $unit }
    Төралқаның шешімі: { $decision }
    Мерзімі: { $period }
suspensions-told-refused =
    Қатысуды тоқтата тұру туралы арыздан бас тартылды: <b>{ $name }</b>
    Бөлімше: { $unit }
    Төралқаның шешімі: { $decision }
    Себебі: { $ground }
suspensions-told-licence =
    Лицензияның қолданысы тоқтатыла тұрды: <b>{ $name }</b>
    Бөлімше: { $unit }
    Акт: { $decision }
    Мерзімі: { $period }
suspensions-told-left =
    Алқадағы мүшелік тоқтатылады: <b>{ $name }</b>
    Бөлімше: { $unit }
    Шешім: { $decision }
    Осы күннен бастап мүше емес: { $day }
suspensions-told-gap = Кесте жобасынан { $count } кезекшілігі алынды ({ $kind }, { $month }). Жобаны қайта жасаңыз.
suspensions-told-holdings = Шешімді күтетін істер: { $count }. Әрқайсысы бойынша бөлек шешім қабылдау керек.
suspensions-told-no-holdings = Осы мерзімде шешімді күтетін кезекшілігі де, ісі де жоқ.
suspensions-told-orphan = Бөлімшеде шешім қабылдайтын басқа жауапты тұлға жоқ. Жауапты тұлғаны тағайындаңыз.
suspensions-waiting =
    Шешімді күтетін істер бар: <b>{ $name }</b>
    Шешілмегені: { $waiting }, барлығы: { $total }
suspensions-waiting-over =
    Шешімді күтетін істердің бәрі қаралды: { $name }
    Барлығы: { $total }
suspensions-eve =
    Ертеңгі кезекшілік әлі қатысуы тоқтатылған адвокаттың атында: <b>{ $name }</b>
    Күні: { $day } ({ $kind })
    Оны бүгін басқа адвокатқа беру керек.
suspensions-case-kept =
    № { $label } сұрау салу бойынша іс адвокатта қалдырылды: { $name }
    Себебі: { $reason }
suspensions-case-substituted =
    № { $label } сұрау салу бойынша адвокатты алмастыру туралы шешім тіркелді: { $name }
    Себебі: { $reason }
suspensions-case-kept-own =
    № { $label } сұрау салу бойынша іс Сізде қалады.
    Себебі: { $reason }
suspensions-case-substituted-own =
    № { $label } сұрау салу бойынша Сізді алмастыру туралы шешім тіркелді.
    Себебі: { $reason }
suspensions-case-search = Жаңа адвокат іздестірілуде.
suspensions-case-apart = Жаңа адвокат әлі тағайындалған жоқ: оны жауапты тұлға бөлек ресімдейді.
suspensions-case-until = Жаңа адвокат қабылдағанша іске бұрынғы адвокат жауапты.
suspensions-case-until-own = Жаңа адвокат қабылдағанша іске Сіз жауаптысыз.
suspensions-swap-freed =
    Ауыстыру туралы өтініште ұсынылған адвокаттың қатысуы тоқтатылады: { $colleague }
    Өтініш беруші: { $applicant }
    Күні: { $day } ({ $kind })
    Орнына басқа адвокат таңдаңыз.
suspensions-btn-swap = Өтінішті ашу
suspensions-back-asked =
    Қатысуды мерзімінен бұрын қайта бастау сұралды: <b>{ $name }</b>
    Қазіргі мерзімі: { $period }
suspensions-back-settled =
    Қатысуды қайта бастау туралы өтініш қаралды: { $name }
    Қайта қатысатын күні: { $day }
suspensions-back-own =
    МКБЗК жүйесіне қатысуыңыз қайта басталады.
    Қайта қатысатын күніңіз: { $day }
    Келесі кестелерге қалған күндерге шаққандағы үлеспен қосыласыз.
suspensions-back-told =
    МКБЗК жүйесіне қатысу қайта басталады: <b>{ $name }</b>
    Қайта қатысатын күні: { $day }
    Келесі кестелерге қалған күндерге шаққандағы үлеспен қосылады.
suspensions-back-decision = Төралқаның шешімі: { $decision }
suspensions-left-today =
    Алқадағы мүшелігіңіз тоқтатылды: { $day }
    Ботта мүшелерге арналған әрекеттер енді қолжетімсіз. Тегін құқықтық консультация туралы мәлімет: /start
suspensions-left-stranger =
    Алқадағы мүшелігіңіз тоқтатылған: { $day }. Бұл әрекет алқа мүшелеріне ғана арналған.
    Қате деп санасаңыз, алқаға хабарласыңыз. Тегін құқықтық консультация туралы мәлімет: /start
suspensions-holdings =
    <b>Шешімді күтетін істер</b>
    Адвокат: { $name }
    Шешілгені: { $settled }, барлығы: { $total }
suspensions-holdings-none =
    <b>Шешімді күтетін істер</b>
    Адвокат: { $name }
    Шешімді күтетін кезекшілігі де, ісі де жоқ.
suspensions-thing-duty = Кезекшілік: { $day } ({ $kind })
suspensions-thing-request = Қабылданған іс: № { $label }
suspensions-thing-offer = Жауап күтіп тұрған ұсыныс: № { $label }
suspensions-thing-line = { $what }: { $state }
suspensions-thing-open = шешім күтілуде
suspensions-thing-deferred = кейінге қалдырылды, кезекшілік алдындағы күні ескертіледі
suspensions-thing-given = басқа адвокатқа берілді: { $name }
suspensions-thing-substituted = алмастыру туралы шешім тіркелді
suspensions-thing-passed = келесі адвокатқа ұсынылды
suspensions-thing-kept = адвокатта қалдырылды
suspensions-thing-gone = басқа жолмен шешілді
suspensions-thing-duty-ask = Орнына кімді қоясыз? Жақшада осы айдағы кезекшілік саны көрсетілген.
suspensions-thing-duty-none = Ол күні бос адвокат жоқ.
suspensions-thing-case-ask = Қабылданған іс бойынша адвокатта қалдыру немесе алмастыру туралы шешім қабылдаңыз. Шешім себебімен тіркеледі (Ереженің 4-тармағының 3-тармақшасы).
suspensions-thing-case-forced = Лицензияның қолданысы тоқтатыла тұрғандықтан, адвокатты алмастыру міндетті. Шешім себебімен тіркеледі.
suspensions-thing-offer-ask = Ұсыныс қайтарып алынып, кезектегі келесі адвокатқа беріледі.
suspensions-btn-keep = Адвокатта қалдыру
suspensions-btn-substitute = Алмастыру
suspensions-btn-pass = Келесі адвокатқа ұсыну
suspensions-btn-defer = Кейінге қалдыру
suspensions-btn-person = { $name } ({ $count })
suspensions-btn-list = Тізімге оралу
suspensions-done-given = Кезекшілік берілді. Кестенің жаңа нұсқасы жасалды, күндері өзгерген адвокаттарға хабарланды.
suspensions-done-deferred = Кейінге қалдырылды. Кезекшілік алдындағы күні ескерту келеді.
suspensions-done-kept = Шешім тіркелді: іс адвокатта қалады. Адвокатқа және төралқаға хабарланды.
suspensions-done-substituted = Алмастыру туралы шешім тіркелді. Адвокатқа және төралқаға хабарланды.
suspensions-done-passed = Ұсыныс қайтарып алынды және кезектегі келесі адвокатқа берілді.
suspensions-standing =
    <b>{ $name }</b>
    Бөлімше: { $unit }
suspensions-standing-member = Алқа мүшесі
suspensions-standing-closing = Алқадан шығатын күні: { $day }
suspensions-standing-none = Қатысуы тоқтатылған кезең тіркелмеген.
suspensions-standing-line = { $title }: { $state }, { $period }
suspensions-find = Кімді іздейсіз? Тегін немесе атын жазыңыз. Тоқтату: /cancel
suspensions-hole-days = { $name } бұл күндері қатыспайды: { $days }
suspensions-phone-own =
    Кестелердегі телефоныңыз: { $phone }
    Жаңа нөмірді бір хабарламамен жазыңыз. Жауапты тұлға растағанша бұрынғы нөмір қолданылады.
    Тоқтату: /cancel
suspensions-phone-waiting = Растауды күтіп тұрған нөмір: { $phone }
suspensions-phone-sent = Жаңа нөміріңіз растауға жіберілді: { $phone }. Растағанша бұрынғы нөмір қолданылады: { $before }
suspensions-phone-asked =
    Телефон нөмірін өзгерту сұралды: <b>{ $name }</b>
    Бұрынғы нөмірі: { $before }
    Жаңа нөмірі: { $phone }
    Нөмірге қоңырау шалып тексеріп, растаңыз.
suspensions-btn-phone-yes = Растау
suspensions-btn-phone-no = Қабылдамау
suspensions-phone-settled-yes = Жаңа нөмір расталды: { $name }, { $phone }
suspensions-phone-settled-no = Нөмірді өзгерту туралы өтініш жабылды: { $name }, { $phone }
suspensions-phone-confirmed =
    Жаңа телефоныңыз расталды: { $phone }
    Кестелер мен кезекшілік ескертулерінде осы нөмір көрсетіледі. Кезекшілік күні осы телефон қолжетімді болуға тиіс (Ереженің 26-тармағы).
suspensions-phone-refused = Жаңа нөмір қабылданбады: { $phone }. Бұрынғы нөміріңіз қолданылады. Жауапты тұлғаға хабарласыңыз.
suspensions-phone-news =
    Әріптесіңіздің телефоны өзгерді: <b>{ $name }</b>
    Жаңа нөмірі: { $phone }
suspensions-phone-news-days = Онымен бір күні кезекшісіз: { $days }
suspensions-phone-told = Әріптестерге хабарланды: { $count } адам.
suspensions-phone-answered = Жауабыңыз тіркелді.
suspensions-not-found = Мұндай жазба табылмады.
suspensions-no-words = Сөзбен жазыңыз. Тоқтату: /cancel
suspensions-not-text = Мәтінмен жазыңыз. Тоқтату: /cancel
suspensions-period-unclear = Күндер түсініксіз. Мысалы: { $example }
suspensions-decision-unclear = Шешімнің нөмірі мен күнін бірге жазыңыз, мысалы: { $example }
suspensions-period-unfit = Бұл мерзім жарамайды: басталу күні бүгіннен немесе шешім күнінен ерте, аяқталу күні басталу күнінен ерте болмауға тиіс. Тым алыс мерзім де қабылданбайды. Күндерді қайта жазыңыз.
suspensions-decision-unfit = Шешімнің күні болашақта немесе тым ескі. Нөмірі мен күнін қайта жазыңыз.
suspensions-back-unfit = Қайта қатысу күні бүгіннен ерте немесе мерзім аяқталғаннан кеш болмауға тиіс. Күнді қайта жазыңыз.
suspensions-nobody-decides = Өтінішіңізді қарайтын адам тіркелмеген. Алқаға хабарласыңыз.
suspensions-own = Өзіңізге қатысты шешім қабылдай алмайсыз. Оны басқа уәкілетті адам қабылдайды.
suspensions-no-advocate = Бұл адам адвокат емес.
suspensions-recorded-already = Бұл акт бұрын тіркелген.
suspensions-closed-already = Бұл адамның алқадан шығатын күні бұрын тіркелген.
suspensions-settled-already = Бұл іс бойынша шешім қабылданған немесе ол басқа жолмен шешілген. Тізімді қайта ашыңыз.
suspensions-must-substitute = Лицензияның қолданысы тоқтатыла тұрғанда іс адвокатта қала алмайды. Алмастыру туралы шешім қабылдаңыз.
suspensions-too-late-to-defer = Кезекшілік тым жақын, кейінге қалдыруға болмайды. Орнына адвокат таңдаңыз.
suspensions-phone-unclear = Бұл телефон нөміріне ұқсамайды. Нөмірді қайта жазыңыз, мысалы: { $example }
suspensions-phone-same = Бұл нөмір қазір де тіркелген.
