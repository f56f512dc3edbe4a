receipts-acked =
    Рақмет. Кестемен танысқаныңыз тіркелді: { $when }.
    Кесте: { $kind }, { $year } жылғы { $month }
receipts-more =
    Тағы растауыңыз қажет:
    { $lines }
receipts-choose =
    Бірнеше кестені растауыңыз қажет. Әрқайсысын бөлек растаңыз:
    { $lines }
receipts-choose-new =
    Сіз жауап берген хабарламадан кейін кесте өзгерді. Жаңа күндеріңізді қарап, растаңыз:
    { $lines }
receipts-asked-line = { $kind }, { $month }; Сіздің күндеріңіз: { $days }
receipts-btn-pick = Қабылданды: { $kind }, { $month }
receipts-nothing = Қазір растауды қажет ететін кесте жоқ. Кезекшілік күндеріңіз: /roster
receipts-before =
    Кестемен танысқаныңыз бұрын тіркелген: { $when }.
    Кесте: { $kind }, { $year } жылғы { $month }
receipts-hint =
    Бұл жауап кестемен танысқаныңызды растамайды. Растау үшін төмендегі батырманы басыңыз немесе дәл «Қабылданды» деп жазыңыз (Ереженің 22-тармағы).
    Растауды күтіп тұрған кесте:
    { $lines }
    Сұрағыңыз болса, жауапты тұлғаға хабарласыңыз: { $officer }, тел. { $phone }
    Басқа әрекеттер: /start
receipts-saved =
    Жауапты тұлға кестемен танысқаныңызды тіркеді: { $method }, { $when }.
    Кесте: { $kind }, { $year } жылғы { $month }
receipts-saved-more = Басқа кестелерді растауыңыз әлі қажет: «Қабылданды» деп жауап беріңіз.
receipts-reminder =
    { $year } жылғы { $month } айының кезекшілік кестесімен танысқаныңызды әлі растамадыңыз.
    Түрі: { $kind }
    Сіздің кезекшілік күндеріңіз: <b>{ $days }</b>
    «Қабылданды» деп жауап беріңіз (Ереженің 22-тармағы).
receipts-overdue =
    Кестемен танысқанын растамаған адвокаттар саны: { $count }
    Кесте: { $kind }, { $year } жылғы { $month }
    { $lines }
    Телефон арқылы хабарласыңыз немесе танысуды басқа тәсілмен тіркеңіз (Ереженің 22-тармағы).
receipts-overdue-over = Кестемен танысқанын растамаған адвокат қалмады: { $kind }, { $year } жылғы { $month }.
receipts-waiting-line = • { $name }, тел. { $phone }, бірінші кезекшілігі: { $first }
receipts-state-unreachable = бот арқылы хабар жетпейді
receipts-call =
    <b>{ $name }</b> кестемен танысқанын растаған жоқ. Қоңырау шалыңыз: { $phone }
    Кесте: { $kind }, { $year } жылғы { $month }. Бірінші кезекшілігі: { $first }
    Қоңырау танысуды растамайды: адвокат өзі «Қабылданды» деп жазуы немесе қол қоюы керек (Ереженің 22-тармағы).
receipts-call-over =
    { $name }: кестемен танысқаны тіркелді, { $when }. Қоңырау шалудың қажеті жоқ.
    Кесте: { $kind }, { $year } жылғы { $month }
receipts-red-flag =
    <b>Бірінші кезекшілігіне бір тәуліктен аз уақыт қалған, бірақ кестемен танысқанын растамаған адвокаттар бар.</b>
    Бөлімше: { $unit }
    Кесте: { $kind }, { $year } жылғы { $month }
    { $lines }
    Кесте адвокат үшін растаусыз да міндетті (Ереженің 25-тармағы).
receipts-red-flag-over = Кезекшілігі жақын адвокаттардың бәрі кестемен танысқанын растады: { $kind }, { $year } жылғы { $month }. Бөлімше: { $unit }
receipts-choose-unit = Қай бөлімшенің кестелерін көргіңіз келеді?
receipts-overview =
    <b>Кестемен танысу</b>: растағаны / барлығы
    Бөлімше: { $unit }
receipts-no-rosters = Қолданыстағы кезекшілік кестесі жоқ. Кестелерді ашу: /roster
receipts-btn-board = { $kind }, { $month }: { $acked } / { $asked }
receipts-board =
    <b>Кестемен танысу: { $kind }, { $year } жылғы { $month }</b>
    Бөлімше: { $unit }
    Растағаны: { $acked } / { $asked }
receipts-board-now = { $now } жағдайы бойынша
receipts-board-waiting = <b>Растамағандар</b>
receipts-board-waiting-line = • { $name }, тел. { $phone }: { $state }. Күндері: { $days }
receipts-board-note = <i>Қоңырау: { $note }</i>
receipts-board-done = <b>Растағандар</b>
receipts-board-done-line = • { $name }: { $method }, { $when }
receipts-board-evidence = <i>Негізі: { $evidence }</i>
receipts-state-pending = жіберілуде
receipts-state-delivered = жеткізілді, жауап жоқ
receipts-state-overdue = уақытында жауап бермеді
receipts-state-call = қоңырау шалу керек
receipts-btn-record = Танысуды тіркеу
receipts-btn-record-of = Тіркеу: { $name }
receipts-btn-refresh = Жаңарту
receipts-btn-page = { $page } / { $pages } бет
receipts-ask-method =
    <b>{ $name }</b> кестемен қалай танысты? (Ереженің 22-тармағы)
    Қоңырау туралы жазба танысуды растамайды.
receipts-btn-signature = Жеке қолы
receipts-btn-email = Электрондық пошта
receipts-btn-eis = «Е-Заң көмегі» АЖ
receipts-btn-phone = Қоңырау туралы жазба
receipts-method-mobile = ботта «Қабылданды» деп жауап берді
receipts-method-email = электрондық пошта арқылы
receipts-method-signature = жеке қолын қойды
receipts-method-eis = «Е-Заң көмегі» АЖ арқылы
receipts-method-phone = телефон қоңырауы
receipts-ask-evidence =
    { $name }: { $method }.
    Негізін бір хабарламамен жазыңыз: күні, танысу парағының немесе хаттың нөмірі. Тоқтату: /cancel
receipts-ask-call = { $name }. Қоңырауды қысқаша жазыңыз: қашан, не деді. Танысу расталмаған болып қала береді. Тоқтату: /cancel
receipts-recorded = Танысу тіркелді.
receipts-call-noted = Қоңырау жазылды. Адвокаттың жауабы әлі күтілуде.
receipts-text-needed = Негізін мәтінмен жазыңыз: күні, танысу парағының немесе хаттың нөмірі. Тоқтату: /cancel
receipts-no-evidence = Негізі жазылмаған. Күнін, танысу парағының немесе хаттың нөмірін жазыңыз. Тоқтату: /cancel
receipts-not-own = Өзіңіздің танысқаныңызды басқа тәсілмен өзіңіз тіркей алмайсыз. «Қабылданды» деп жауап беріңіз.
receipts-closed = Бұл танысу бұрын тіркелген немесе кесте өзгерген. Қазіргі жағдай:
