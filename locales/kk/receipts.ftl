receipts-acked =
    Рақмет. Кестемен танысқаныңыз тіркелді: { $when }.
    Кесте: { $kind }, { $year } жылғы { $month }
receipts-more =
    Тағы да растауды күтіп тұр:
    { $lines }
receipts-choose =
    Бірнеше кесте растауды күтіп тұр. Әрқайсысын жеке растаңыз:
    { $lines }
receipts-asked-line = { $kind }, { $month }; Сіздің күндеріңіз: { $days }
receipts-btn-pick = Қабылданды: { $kind }, { $month }
receipts-nothing = Растауды күтіп тұрған кесте жоқ. Кезекшілік күндеріңіз: /roster
receipts-before = Бұл кестемен танысқаныңыз бұрын тіркелген: { $when }.
receipts-hint =
    Жауабыңыз танылмады. Кестемен танысқаныңызды растау үшін дәл «Қабылданды» деп жазыңыз немесе төмендегі батырманы басыңыз (Ереженің 22-тармағы).
    Басқа әрекеттер: /start
receipts-reminder =
    { $year } жылғы { $month } айының кезекшілік кестесімен танысқаныңызды әлі растамадыңыз.
    Түрі: { $kind }
    Сіздің кезекшілік күндеріңіз: <b>{ $days }</b>
    «Қабылданды» деп жауап беріңіз (Ереженің 22-тармағы).
receipts-overdue =
    Кестемен танысуын растамаған адвокаттар, саны: { $count }
    Кесте: { $kind }, { $year } жылғы { $month }
    { $lines }
    Телефон арқылы хабарласыңыз немесе танысуды басқа тәсілмен тіркеңіз (Ереженің 22-тармағы).
receipts-overdue-over = Кестемен танысуын растамаған адвокат қалмады: { $kind }, { $year } жылғы { $month }.
receipts-waiting-line = • { $name }, тел. { $phone }, бірінші кезекшілігі: { $first }
receipts-state-unreachable = бот арқылы хабар жетпейді
receipts-call =
    <b>{ $name }</b> кестемен танысқанын растаған жоқ. Қоңырау шалыңыз: { $phone }
    Кесте: { $kind }, { $year } жылғы { $month }. Бірінші кезекшілігі: { $first }
    Қоңырау танысуды растамайды: адвокат өзі «Қабылданды» деп жазуы немесе қол қоюы керек (Ереженің 22-тармағы).
receipts-call-over =
    { $name } кестемен танысқанын растады: { $when }. Қоңырау қажет емес.
    Кесте: { $kind }, { $year } жылғы { $month }
receipts-red-flag =
    <b>Ертең кезекшілік басталады, бірақ кестемен танысуын растамаған адвокаттар бар.</b>
    Бөлімше: { $unit }
    Кесте: { $kind }, { $year } жылғы { $month }
    { $lines }
    Кесте адвокат үшін растаусыз да міндетті (Ереженің 25-тармағы).
receipts-overview = <b>Кестемен танысу</b>: растағаны / барлығы
receipts-no-rosters = Қолданыстағы кезекшілік кестесі жоқ. Кестелерді ашу: /roster
receipts-btn-board = { $kind }, { $month }: { $acked } / { $asked }
receipts-board =
    <b>Кестемен танысу: { $kind }, { $year } жылғы { $month }</b>
    Бөлімше: { $unit }
    Растағаны: { $acked } / { $asked }

    <b>Жауап күтілуде</b>
    { $waiting }

    <b>Растағандар</b>
    { $done }

    Жағдайы: { $now }
receipts-board-all = Барлығы растады.
receipts-board-none = Әзірге ешкім растаған жоқ.
receipts-board-waiting = • { $name }, тел. { $phone }: { $state }. Күндері: { $days }
receipts-board-done = • { $name }: { $method }, { $when }
receipts-state-pending = жіберілуде
receipts-state-delivered = жеткізілді, жауап жоқ
receipts-state-undelivered = жеткізілмеді
receipts-state-overdue = уақытында жауап бермеді
receipts-state-call = қоңырау шалу керек
receipts-state-acked = растады
receipts-btn-record = Танысуды тіркеу
receipts-btn-record-of = Тіркеу: { $name }
receipts-btn-refresh = Жаңарту
receipts-ask-method = <b>{ $name }</b> кестемен қалай танысты? (Ереженің 22-тармағы)
receipts-method-mobile = ботта «Қабылданды» деді
receipts-method-email = электрондық пошта
receipts-method-signature = жеке қолы
receipts-method-eis = «Е-Заң көмегі» АЖ
receipts-method-phone = телефон қоңырауы (танысуды растамайды)
receipts-ask-evidence =
    { $name }. Тәсілі: { $method }.
    Дәлелін бір хабарламамен жазыңыз: күні, парақтың немесе хаттың нөмірі. Тоқтату: /cancel
receipts-ask-call = { $name }. Қоңырауды қысқаша жазыңыз: қашан, не деді. Танысу расталмаған болып қала береді. Тоқтату: /cancel
receipts-recorded = Танысу тіркелді.
receipts-call-noted = Қоңырау жазылды. Адвокаттың жауабы әлі күтілуде.
receipts-no-evidence = Дәлелін жазыңыз: күні, парақтың немесе хаттың нөмірі.
receipts-not-own = Өз танысуыңызды басқа тәсілмен өзіңіз тіркей алмайсыз. «Қабылданды» деп жауап беріңіз.
receipts-closed = Бұл танысу бұрын тіркелген. Тізімді жаңартыңыз: /receipts
