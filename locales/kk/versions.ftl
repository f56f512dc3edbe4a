versions-btn-history = Нұсқалар тарихы
versions-btn-recall = Жобаға қайтару
versions-btn-recall-yes = Иә, жобаға қайтару
versions-btn-one = { $number }-нұсқа
versions-btn-exchange = Екі кезекшілікті алмастыру
versions-btn-partner = { $day }: { $name }
versions-btn-more = Келесі күндер
versions-btn-sure = Иә, өзгерту
versions-btn-undo = Соңғы өзгерісті қайтару
versions-btn-preview = Кімге не жіберілетінін көру
versions-btn-letters = Хабарламаларды оқу
versions-btn-list = Тізімге оралу
versions-btn-before = Алдыңғысы
versions-btn-after = Келесісі
versions-none = Бұл кесте әлі жарияланбаған, сондықтан нұсқалары жоқ.
versions-history =
    <b>Нұсқалар тарихы</b>
    { $year } жылғы { $month }: { $kind }
    { $lines }
versions-line = { $number }-нұсқа, { $when }: { $cause }
versions-cause-publish = кесте жарияланды
versions-cause-move = кезекші ауыстырылды
versions-cause-exchange = екі кезекшілік алмастырылды
versions-cause-swap = адвокаттың өтініші бойынша ауыстырылды
versions-cause-suspension = қатысуын тоқтата тұруға байланысты ауыстырылды
versions-cause-stand-in = кезекшінің орнына басқа адвокат шықты
versions-count = өзгеріс саны: { $count }
versions-recalled-mark = кейін жобаға қайтарылған
versions-as-of =
    <b>{ $number }-нұсқа</b>: { $kind }, { $year } жылғы { $month }
    Уақыты: { $when }
    Негізі: { $cause }
versions-maker = Енгізген: { $name }
versions-reason = Себебі: { $reason }
versions-diff =
    Өзгерістер:
    { $lines }
versions-diff-handed = { $day }: { $out } → { $into }
versions-diff-added = { $day }: { $name } қосылды
versions-diff-dropped = { $day }: { $name } алынды
versions-diff-more = Тағы { $count } өзгеріс
versions-not-found = Кестенің мұндай нұсқасы жоқ.
versions-change-gone = Бұл кезекшілік осы арада өзгерді, өзгеріс енгізілмеді. Кестені қайта ашыңыз.
versions-exchange-same = Бұл екі кезекшілікті алмастыруға болмайды: олар бір адвокаттікі немесе бір күнге жатады.
versions-exchange-states = Жобадағы күн жарияланған кестедегі күнмен алмастырылмайды.
versions-exchange-ask =
    Кезекшілік: { $day } ({ $kind })
    Кезекші: { $name }
    Қай кезекшілікпен алмастырасыз? Көрсетілген күндер: { $other }
versions-exchange-none =
    Кезекшілік: { $day }
    Кезекші: { $name }
    Бұл түрде алмастыруға келетін күн жоқ: алмастырса, бір күнде екі кезекшілік болар еді.
versions-exchange-reason =
    Кесте жарияланған, кезекшіліктер адвокаттың өтініші бойынша ғана алмастырылады (Ереженің 24-тармағы).
    { $first }: { $name }
    { $second }: { $other }
    Өтініштің күні мен дәлелді себебін бір хабарламамен жазыңыз. Істің мән-жайын жазбаңыз.
    Тоқтату: /cancel
versions-exchanged =
    Кезекшіліктер алмастырылды.
    { $first }: { $name }
    { $second }: { $other }
versions-exchanged-told =
    Кезекшіліктер алмастырылды. Екі адвокатқа хабарланды, олар танысқанын қайта растайды.
    { $first }: { $name }
    { $second }: { $other }
versions-undone = Соңғы өзгеріс қайтарылды.
versions-doubtful = <b>Өзгеріс енгізілмес бұрын растаңыз.</b>
versions-planned = { $day }: { $out } → { $into }
versions-fine = Тексерілді: теңгерім де, демалыс та нашарламайды.
versions-worse =
    Нашарлайтыны:
    { $lines }
versions-better =
    Жақсаратыны:
    { $lines }
versions-loads =
    Осы айдағы кезекшілік саны:
    { $lines }
versions-load = { $name } ({ $kind }): { $before } → { $after }
versions-twice = { $name }: бір күнде екі кезекшілік ({ $day })
versions-close = { $name }: екі кезекшіліктің арасы тым жақын ({ $first } және { $second }), арадағы бос күн саны: { $count }
versions-absent = { $name }: бұл күні МКБЗК көрсетуге қатыспайды ({ $day })
versions-uneven = { $kind }: бір адвокатқа кемінде { $least }, көп дегенде { $most } кезекшілік түседі, айырмашылық рұқсат етілгеннен көп (Ереженің 21-тармағы)
versions-no-twice = { $name }: бір күнгі екі кезекшілік жойылады ({ $day })
versions-no-close = { $name }: тым жақын екі кезекшілік енді қатар келмейді ({ $first } және { $second })
versions-no-absent = { $name }: қатыспайтын күні босайды ({ $day })
versions-evener = { $kind }: айырмашылық азаяды, бір адвокатқа кемінде { $least }, көп дегенде { $most } кезекшілік
versions-balance-ask =
    Бұл өзгерістен кейін бір адвокатқа кемінде { $least }, көп дегенде { $most } кезекшілік түседі, айырмашылық рұқсат етілгеннен көп (Ереженің 21-тармағы).
    Себебін бір хабарламамен жазыңыз, содан кейін өзгеріс енгізіледі.
    Тоқтату: /cancel
versions-recall-ask =
    <b>{ $year } жылғы { $month }: { $kind }</b>
    Кесте жобаға қайтарылады және адвокаттарды міндеттемейді. Оны алған адвокаттарға бұл туралы хабарланады. Растауы күтілген адвокат саны: { $count }.
    Біреу «Қабылданды» деп растағаннан кейін кесте қайтарылмайды.
versions-recall-done = Кесте жобаға қайтарылды. Хабарланған адвокат саны: { $count }. Түзетіп, қайта жариялаңыз.
versions-recall-acked = Кестені жобаға қайтаруға болмайды: онымен танысқанын растаған адвокат бар. Енді күндер адвокаттың өтініші бойынша жеке-жеке ауыстырылады (Ереженің 24-тармағы).
versions-recall-month = Кестені жобаға қайтаруға болмайды: оның айы басталған. Күндер адвокаттың өтініші бойынша жеке-жеке ауыстырылады (Ереженің 24-тармағы).
versions-recall-swaps = Алдымен осы кесте бойынша ауыстыру туралы өтініштерді шешіңіз, содан кейін ғана кестені жобаға қайтаруға болады.
versions-recalled =
    { $year } жылғы { $month } айының кезекшілік кестесі қайтарып алынды.
    Түрі: { $kind }
    Бұл кестедегі күндер Сізді міндеттемейді, танысқаныңызды растау қажет емес. Кесте қайта жарияланғанда Сізге хабарланады.
versions-preview =
    <b>Кімге қандай күндер хабарланады</b>
    { $year } жылғы { $month }: { $kind }
    Бет: { $part } / { $parts }
versions-preview-line = • { $name }: { $days }
versions-preview-unreachable = • { $name } (бот хабарлама жібере алмайды): { $days }
versions-letter = <b>{ $name }</b>, { $part } / { $parts }
versions-letter-unreachable = Бұл адвокатқа бот хабарлама жібере алмайды, оны кестемен қол қойғызып таныстырыңыз (Ереженің 22-тармағы). Мәтіні:
