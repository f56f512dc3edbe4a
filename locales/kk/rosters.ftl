rosters-kind-pretrial = сотқа дейінгі тергеп-тексеру істері бойынша
rosters-kind-court = сотта қаралып жатқан істер бойынша
rosters-kind-consult = құқықтық консультация беру бойынша
rosters-month = { $year } жылғы { $month }
rosters-published =
    { $year } жылғы { $month } айының кезекшілік кестесі дайын.
    Түрі: { $kind }
    Сіздің кезекшілік күндеріңіз: <b>{ $days }</b>
    Жауапты тұлға: { $officer }, тел. { $phone }
    Кестені орындау міндетті. Танысқаныңызды растау үшін «Қабылданды» деп жауап беріңіз (Ереженің 22-тармағы).
rosters-changed =
    { $year } жылғы { $month } айының кезекшілік кестесі өзгерді ({ $version }-нұсқа).
    Түрі: { $kind }
    { $change }
    Сіздің кезекшілік күндеріңіз: <b>{ $days }</b>
    Жауапты тұлға: { $officer }, тел. { $phone }
    Танысқаныңызды растау үшін «Қабылданды» деп жауап беріңіз (Ереженің 22-тармағы).
rosters-change-added = Сізге қосылған кезекшілік: { $days }
rosters-change-dropped = Сізден алынған кезекшілік: { $days }
rosters-no-days = кезекшілік жоқ
rosters-duty-tomorrow =
    Ертең, { $day }, кезекшісіз ({ $kind }).
    Кестеде көрсетілген { $phone } телефоны арқылы байланыста болып, жіберілген тағайындауларды қабылдауға міндеттісіз (Ереженің 26-тармағы).
rosters-duty-today =
    Бүгін, { $day }, кезекшісіз ({ $kind }).
    Кестеде көрсетілген { $phone } телефоны арқылы байланыста болып, жіберілген тағайындауларды қабылдауға міндеттісіз (Ереженің 26-тармағы).
rosters-btn-reachable = Байланыстамын
rosters-reachable = Байланыста екеніңіз белгіленді: { $when }. Кезекшілік күні: { $day }.
rosters-duty-not-yours = { $day } күнгі кезекшілік басқа адвокатқа берілген ({ $kind }). Ол күні Сіз кезекші емессіз.
rosters-own =
    <b>{ $year } жылғы { $month }</b>
    { $lines }
rosters-own-line =
    Түрі: { $kind }
    Күндері: { $days }
    Жауапты тұлға: { $officer }, тел. { $phone }
    Танысу: { $receipt }
rosters-own-line-over =
    Түрі: { $kind }
    Күндері: { $days }
    Танысу: { $receipt }
rosters-own-none = Сіз қатысатын жарияланған кезекшілік кестесі жоқ. Кесте жарияланғанда, бот Сізге күндеріңізді жібереді.
rosters-own-acked = расталды
rosters-own-not-acked = расталмаған
rosters-own-waiting = «Қабылданды» жауабы күтілуде
rosters-choose-unit = Бөлімшені таңдаңыз.
rosters-no-unit = Сізге бекітілген бөлімше жоқ. Төралқаға хабарласыңыз.
rosters-desk =
    <b>Кезекшілік кестелері: { $year } жылғы { $month }</b>
    Бөлімше: { $unit }
    Жариялау мерзімі: { $due } (Ереженің 21-тармағы)
    { $lines }
rosters-desk-line = { $kind }: { $state }
rosters-state-none = жасалмаған
rosters-state-draft = жоба
rosters-state-published = жарияланған, { $version }-нұсқа, растағаны: { $acked } / { $asked }
rosters-state-active = қолданыста, { $version }-нұсқа, растағаны: { $acked } / { $asked }
rosters-state-closed = айы аяқталды
rosters-late-mark = мерзімінен кеш жарияланды
rosters-btn-pretrial = Сотқа дейінгі
rosters-btn-court = Сот
rosters-btn-consult = Консультация
rosters-btn-draw = Жобасын жасау: күніне { $posts } адвокат
rosters-btn-receipts = Танысқандар
rosters-btn-publish = Жариялау
rosters-btn-redraw = Қайта жасау
rosters-btn-posts = Күніне { $posts } адвокат
rosters-redraw-ask =
    Кесте қайта жасалады ({ $kind }). Қолмен енгізілген ауыстырулар сақталмайды.
    Күніне неше адвокат керек?
rosters-btn-shares = Бөлініс негізі
rosters-btn-reason = Айырмашылықтың себебі
rosters-btn-publish-yes = Иә, жариялау
rosters-btn-publish-next = Жариялау: { $kind }
rosters-btn-check-again = Қайта тексеру
rosters-drawn = Жобалар дайын. Әр кестені ашып, күндерін қараңыз, қажет болса кезекшіні ауыстырыңыз, содан кейін жариялаңыз.
rosters-drawn-again = Жоба қайта жасалды.
rosters-page =
    <b>{ $year } жылғы { $month }: { $kind }</b>
    Бөлімше: { $unit }
    Күйі: { $state }
    { $gaps }
    Бір адвокатқа: кемінде { $least }, көп дегенде { $most } кезекшілік
    { $legend }
rosters-hint-move = Кезекшіні ауыстыру үшін күнді басыңыз.
rosters-hint-look = Кезекшінің аты-жөнін көру үшін күнді басыңыз.
rosters-gaps-none = Адвокат тағайындалмаған күн жоқ.
rosters-gaps = Адвокат жетіспейтін күндер: <b>{ $days }</b>
rosters-legend-line = { $mark }: { $name } ({ $count }): { $days }
rosters-legend-more = Тағы { $count } адвокат
rosters-reason-given = Айырмашылықтың себебі: { $reason }
rosters-day =
    <b>{ $day }</b>, { $weekday } ({ $kind })
    Кезекші: { $name }
    Орнына кімді қоясыз? Жақшада осы айдағы кезекшілік саны көрсетілген.
rosters-day-names = { $day }: { $names }
rosters-day-empty =
    <b>{ $day }</b>, { $weekday } ({ $kind })
    Бұл күнге адвокат жетіспейді. Кімді қоясыз? Жақшада осы айдағы кезекшілік саны көрсетілген.
rosters-day-add =
    <b>{ $day }</b>, { $weekday } ({ $kind })
    Бұл күннің кезекшілері тағайындалған. Тағы кімді қосасыз? Жақшада осы айдағы кезекшілік саны көрсетілген.
rosters-day-who =
    <b>{ $day }</b>, { $weekday } ({ $kind })
    Қай кезекшіні ауыстырасыз?
rosters-day-nobody = { $day } күні бос адвокат жоқ: қалғандары сол күні кезекші.
rosters-btn-person = { $name } ({ $count })
rosters-btn-add-person = Тағы бір адвокат қосу
rosters-moved = { $day }: { $name } кезекшілікке қойылды.
rosters-move-reason-ask =
    Кесте жарияланған, кезекші адвокаттың өтініші бойынша ғана ауыстырылады (Ереженің 24-тармағы).
    Күні: { $day }
    Қазіргі кезекші: { $out }
    Жаңа кезекші: { $into }
    Өтініштің күні мен дәлелді себебін бір хабарламамен жазыңыз. Істің мән-жайын жазбаңыз.
    Тоқтату: /cancel
rosters-add-reason-ask =
    Кесте жарияланған, ол адвокаттың өтініші бойынша ғана өзгереді (Ереженің 24-тармағы).
    Күні: { $day }
    Қосылатын кезекші: { $into }
    Өтініштің күні мен дәлелді себебін бір хабарламамен жазыңыз. Істің мән-жайын жазбаңыз.
    Тоқтату: /cancel
rosters-text-needed = Мәтінмен жазыңыз. Тоқтату: /cancel
rosters-move-told = { $day }: { $name } кезекшілікке қойылды. Күндері өзгерген адвокаттарға хабарланды, олар танысқанын қайта растайды.
rosters-reason-ask =
    Бір адвокатқа кемінде { $least }, көп дегенде { $most } кезекшілік түседі, айырмашылық рұқсат етілгеннен көп (Ереженің 21-тармағы). Себебін бір хабарламамен жазыңыз.
    Тоқтату: /cancel
rosters-reason-saved = Айырмашылықтың себебі тіркелді.
rosters-shares =
    <b>Бөлініс негізі: { $kind }, { $year } жылғы { $month }</b>
    Алдыңғы айларда орташа деңгейден аз кезекші болған адвокат артық күнді бірінші алады.
    { $lines }
rosters-shares-line = { $name }: осы айда { $count }, алдыңғы айлардан { $carried }
rosters-shares-carried = { $sign }{ $whole },{ $tenths }
rosters-publish-ask =
    <b>{ $year } жылғы { $month }: { $kind }</b>
    Бот арқылы хабарлама алатын адвокат саны: { $told }
rosters-publish-question = Жариялаймыз ба?
rosters-publish-unreachable = Ботта жоқ немесе ботты бұғаттаған адвокаттарды кестемен қол қойғызып таныстырыңыз (Ереженің 22-тармағы): { $names }
rosters-publish-late = Жариялау мерзімі өтіп кетті: { $due }. Кесте кеш жарияланған деп белгіленеді.
rosters-published-done =
    <b>{ $year } жылғы { $month }: { $kind }</b>
    Кесте жарияланды. Хабарлама жіберілген адвокат саны: { $told }. Кімнің растағанын «Танысқандар» бөлімінен көресіз.
rosters-published-late = Кесте мерзімінен кеш жарияланды деп белгіленді.
rosters-published-already = Бұл кесте жарияланған.
rosters-cannot-publish =
    Кестені жариялауға болмайды. Алдымен мыналарды түзетіңіз:
    { $lines }
rosters-hole-days = адвокат тағайындалмаған күндер: { $days }
rosters-hole-outside = басқа айға жататын күндер: { $days }
rosters-hole-name = аты-жөні толық емес: { $names }
rosters-hole-phone = телефоны жоқ немесе қате: { $names }
rosters-hole-officer = жауапты тұлға көрсетілмеген
rosters-hole-officer-phone = жауапты тұлғаның телефоны жоқ немесе қате
rosters-hole-doubled = { $name }: бір күнде екі кезекшілік, { $days }
rosters-hole-participant = МКБЗК көрсетуге қатыспайды (келісім, тізім немесе тоқтата тұру): { $names }
rosters-hole-unbalanced = бір адвокатқа кемінде { $least }, көп дегенде { $most } кезекшілік, айырмашылықтың себебі жазылмаған
rosters-acknowledged = Барлық адвокат кестемен танысқанын растады, саны: { $count }. Кесте: { $kind }, { $year } жылғы { $month }.
rosters-not-found = Мұндай кесте жоқ. /roster пәрменімен қайта ашыңыз.
rosters-month-over = Айы аяқталған кесте өзгертілмейді.
rosters-day-over = Өтіп кеткен күннің кезекшісі өзгертілмейді.
rosters-exists = Бұл айға осы түрдегі кесте жарияланған, оны қайта жасауға болмайды. Күндерді жеке-жеке ауыстырыңыз.
rosters-no-people = Бөлімшеде МКБЗК көрсетуге қатысатын адвокат жоқ: келісім мен тізімді тексеріңіз (Ереженің 27-тармағы).
rosters-move-own = Өз кезекшілігіңізді өзіңіз ауыстыра алмайсыз. Басқа жауапты тұлғаға немесе төралқаға хабарласыңыз.
rosters-move-busy = Бұл адвокат сол күні кезекші.
rosters-move-gone = Кесте осы арада өзгерді. Қазіргі күйі көрсетілді.
rosters-move-stranger = Бұл адвокат бөлімше бойынша МКБЗК көрсетуге қатыспайды.
rosters-reason-empty = Себебі жазылмаған.
rosters-btn-of-unit = Бөлімше кестесі: { $kind }, { $month }
rosters-btn-own-before = Алдыңғы ай: { $month }
rosters-btn-own-now = Осы ай және одан кейінгілері
rosters-btn-calendar = Күнтізбе файлы
rosters-btn-sheet = XLSX
rosters-btn-documents = Құжаттар
rosters-documents =
    <b>Құжаттар: { $year } жылғы { $month }</b>
    Бөлімше: { $unit }
    Түрі: { $kind }
    { $lines }
rosters-documents-pdf = • PDF: айдың кестелерін басып шығаруға және танысу парағына қол қоюға арналған
rosters-documents-sheet = • XLSX: айдың кестелері электрондық кесте түрінде, әр түрі бөлек парақта
rosters-documents-bars = • Теңдік суреті: кезекшілік адвокаттарға қалай бөлінгенін көрсетеді
rosters-documents-protocol = • Хаттама: бөлудің дұрыстығын тексеруге арналған файл
rosters-calendar-name = Кезекшілік
rosters-calendar-duty = Кезекшілік: { $kind }
rosters-calendar-note =
    Жауапты тұлға: { $officer }, тел. { $phone }
    Кестеде көрсетілген телефон арқылы байланыста болып, жіберілген тағайындауларды қабылдауға міндеттісіз (Ереженің 26-тармағы).
rosters-calendar-file =
    Кезекшілік күндеріңіз күнтізбе файлында. Телефондағы немесе компьютердегі күнтізбеге қосу үшін файлды ашыңыз.
    Кесте өзгерсе, /roster пәрменімен жаңа файл алыңыз, Сізден алынған күнді күнтізбеден өзіңіз өшіріңіз.
rosters-sheet-title = Кезекшілік кестесі, { $year } жылғы { $month }: { $kind }
rosters-sheet-officer = Жауапты тұлға: { $officer }, тел. { $phone }
rosters-sheet-draft = Жоба
rosters-sheet-version = Нұсқасы: { $version }
rosters-sheet-date = Күні
rosters-sheet-weekday = Апта күні
rosters-sheet-advocate = Кезекші адвокат
rosters-sheet-phone = Телефоны
rosters-sheet-file =
    <b>{ $year } жылғы { $month }</b>
    Бөлімше: { $unit }
    Кезекшілік кестесі, түрлері бөлек парақтарда: { $kinds }
rosters-verdict-clean = Тәуелсіз тексеру: ереже бұзылмаған.
rosters-verdict =
    Тәуелсіз тексеру нәтижесі:
    { $lines }
rosters-verdict-rests = Арасындағы демалыс қысқа кезекшіліктер: { $count }
rosters-verdict-more = тағы: { $count }
rosters-relaxed =
    Жоба жасағанда сақталмаған талаптар:
    { $lines }
rosters-relaxed-open = толмаған күндер: { $count } (кестеде белгіленген)
rosters-relaxed-rests = арасындағы демалыс қысқа кезекшіліктер: { $count }. Бос күндер саны «Кесте шарттары» бөлімінде өзгертіледі.
rosters-relaxed-spread = жүктемесі тең бөлінбеген кесте түрлері: { $count }
rosters-ask = Бұл күнді толтыру үшін мына адвокаттардан сұрауға болады: { $names }
rosters-ask-person = { $name } ({ $phone })
