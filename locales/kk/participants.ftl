participants-menu = Қатысушы адвокаттардың тізімі
participants-title =
    <b>МКБЗК жүйесіне қатысатын адвокаттардың { $year } жылғы тізімі</b>
    Адвокаттар: { $count }
    Аумақтық әділет органына жіберу мерзімі: { $due } (Ереженің 5-тармағының 2-тармақшасы)
participants-sent-line = Жіберілген: { $on }, № { $number }
participants-checked-line = Тізімнің «Е-Заң көмегі» АЖ-де орналастырылғаны тексерілген.
participants-whole = Заңда көрсетілген деректер түгел.
participants-incomplete =
    <b>Толтырылмаған деректер</b>
    { $lines }
    Деректерді адамның карточкасынан (/people) немесе файлмен толықтырыңыз.
participants-lacks = { $name }: { $what }
participants-more = тағы: { $count }
participants-name = { $name }
participants-changes =
    <b>Соңғы жіберілген тізімнен бергі өзгерістер</b>
    { $lines }
participants-change = { $what }: { $names }
participants-added = Қосылғандар
participants-dropped = Шыққандар
participants-altered = Деректері өзгергендер
participants-own-none = Сіз МКБЗК жүйесіне қатысатын адвокаттардың тізімінде жоқсыз. Сұрақ бойынша жауапты тұлғаға хабарласыңыз.
participants-own =
    <b>Тізімдегі деректеріңіз</b>
    { $name }
    Бөлімшесі: { $unit }
    Лицензия: № { $licence }, { $issued }
    Қызмет нысаны: { $form }
    Қызмет орны: { $place }
    Кешенді әлеуметтік заң көмегі: { $aid }
    Келісім: № { $agreement }, { $signed }
    Қате болса, жауапты тұлғаға хабарлаңыз.
participants-aid-yes = иә
participants-aid-no = жоқ
participants-ask-sent = { $year } жылғы тізімді (адвокаттар: { $count }) әділет органына жіберген хаттың нөмірі мен күнін жазыңыз. Мысалы: { $example }. Бот хатты өзі жібермейді. Тоқтату: /cancel
participants-ask-agreement = { $name }: МКБЗК көрсету туралы келісімнің нөмірі мен күнін жазыңыз. Мысалы: { $example }. Тоқтату: /cancel
participants-unreadable = Нөмір мен күн табылмады. Осылай жазыңыз: { $example }. Тоқтату: /cancel
participants-future = Күн әлі келген жоқ. Құжаттағы күнді жазыңыз немесе тоқтатыңыз: /cancel
participants-not-sent = Биылғы тізімнің жіберілгені әлі жазылмаған. Алдымен хаттың нөмірі мен күнін енгізіңіз: /list
participants-not-listed = Бұл адам адвокаттар тізімінде жоқ.
participants-signed = { $name }: келісім жазылды, № { $number }, { $on }.
participants-file = { $year } жылғы тізім, адвокаттар: { $count }.
participants-kept = Жіберілгені жазылды. Бұл — Сіздің белгіңіз, бот хаттың жеткенін тексермейді.
participants-kept-late = Жіберілгені жазылды: тізім мерзімінен кейін жіберілген. Бұл — Сіздің белгіңіз, бот хаттың жеткенін тексермейді.
participants-sent-before = Биылғы тізімнің жіберілгені бұрын жазылған.
participants-not-whole = Тізім толық емес: алдымен жоғарыда көрсетілген деректерді толықтырыңыз.
participants-check-kept = Тексеру жазылды.
participants-btn-file = Тізімді кесте түрінде алу
participants-btn-sent = Жіберілгенін белгілеу
participants-btn-checked = Тізім жүйеде бар
participants-btn-open = Тізімді ашу
participants-btn-agreement = Келісімді енгізу
participants-col-name = Тегі, аты, әкесінің аты
participants-col-licence = лицензияның нөмірі мен күні
participants-col-form = Қызметін ұйымдастыру нысаны
participants-col-place = Қызмет орнының атауы мен мекенжайы
participants-col-agreement = келісімнің нөмірі мен күні
participants-sheet-title = МКБЗК жүйесіне қатысатын адвокаттардың { $year } жылғы тізімі
participants-sheet-unit = Бөлімшесі
participants-sheet-licence = Лицензияның нөмірі
participants-sheet-issued = Лицензияның күні
participants-sheet-aid = Кешенді әлеуметтік заң көмегін көрсету басымдығы
participants-sheet-agreement = Келісімнің нөмірі
participants-sheet-signed = Келісімнің күні
participants-title-list = { $year } жылғы қатысушы адвокаттардың тізімі
participants-title-check = { $year } жылғы тізімнің «Е-Заң көмегі» АЖ-де орналастырылуын тексеру
participants-title-agreement = { $year } жылға арналған МКБЗК көрсету туралы келісім
participants-due =
    МКБЗК жүйесіне қатысатын адвокаттардың { $year } жылғы тізімі аумақтық әділет органына { $due } күнінен кешіктірілмей жіберілуі керек (Ереженің 5-тармағының 2-тармақшасы).
    Тізімдегі адвокаттар: { $people }. Деректері толық еместер: { $incomplete }.
    { $left }
participants-due-over = <b>Мерзімі өтті. Кешіккен күн: { $days }</b>
participants-sent = { $year } жылғы тізім жіберілді деп жазылды: № { $number }, { $on }.
participants-sent-late = { $year } жылғы тізім мерзімінен кейін жіберілді деп жазылды: № { $number }, { $on }.
participants-check-due = { $year } жылғы тізімнің «Е-Заң көмегі» АЖ-де және әділет органының сайтында орналастырылғанын тексеріңіз (Ереженің 6-тармағының 3-тармақшасы, Заңның 28-бабының 6-тармағы). Көрген соң белгі қойыңыз.
participants-check-late = { $year } жылғы тізімнің орналастырылғаны әлі тексерілмеген. Кешіккен күн: { $days }. Көрген соң белгі қойыңыз.
participants-checked = { $year } жылғы тізімнің орналастырылғаны тексерілді: { $on }.
participants-changed =
    Қатысушы адвокаттардың тізімі соңғы жіберілген тізімнен (жіберілген күні: { $on }) өзгеше (Ереженің 5-тармағының 3-тармақшасы: тізім жаңартылып отырады).
    Қосылған: { $added }. Шыққан: { $dropped }. Дерегі өзгерген: { $altered }.
participants-agreement-due =
    { $year } жылға арналған МКБЗК көрсету туралы келісім аумақтық әділет органымен { $due } күнінен кешіктірілмей жасалады (Заңның 28-бабының 5-тармағы). Сіздің деректеріңізде бұл келісім жоқ.
    { $left }
    Келісім жасалған болса, нөмірі мен күнін жауапты тұлғаға хабарлаңыз: оны карточкаңызға енгізеді.
participants-agreement-kept = { $year } жылға арналған келісім жазылды: № { $number }, { $on }.
participants-agreements-missing =
    <b>{ $year } жылға арналған келісімі жазылмаған адвокаттар</b>
    Мерзімі өтті: { $due } (Заңның 28-бабының 5-тармағы)
    { $names }
    Жазбаның болмауы келісімнің жасалмағанын білдірмейді.
