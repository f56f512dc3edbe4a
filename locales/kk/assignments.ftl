assignments-no-such-request = Мұндай сұрау салу жоқ. Тізімді ашыңыз: /requests
assignments-no-such-offer = Бұл сұрау салу табылмады. Қазіргі жағдайды ашыңыз: /cases
assignments-no-such-call = Мұндай телефон тапсырмасы жоқ. Тізімді ашыңыз: /requests
assignments-call-closed = Бұл қоңыраудың нәтижесі бұрын тіркелген.
assignments-moved-on = № { $number } сұрау салудың күйі өзгерген. Қазіргі жағдайды тізімнен ашыңыз: /requests
assignments-reason-needed = Себебін жазыңыз: ол журналда сақталады.
assignments-not-participant = Бұл адвокат бөлімшенің МКБЗК қатысушылары қатарында жоқ. Тізімнен басқа адвокатты таңдаңыз.
assignments-act-first = № { $number } бойынша қаулыны (ұйғарымды) жауапты тұлғадан алмай, МКБЗК көрсетуге кірісуге болмайды (Ереженің 10-тармағы).
assignments-offer-head = <b>Адвокат тағайындау туралы сұрау салу № { $number }</b>
assignments-offer-urgent = <b>Шұғыл: ұстау немесе күзетпен қамау</b>
assignments-offer-due = Орындау мерзімі: { $due }
assignments-offer-ask = Қабылдайсыз ба? Жауапты { $until } дейін күтеміз. Батырманы басыңыз немесе осы хабарламаға жауап ретінде «Қабылдаймын» деп жазыңыз.
assignments-btn-accept = Қабылдаймын
assignments-btn-decline = Қабылдай алмаймын
assignments-ping = № { $number } сұрау салуға әлі жауап бермедіңіз. Жауапты { $until } дейін күтеміз.
assignments-offer-accepted = № { $number } сұрау салуды қабылдадыңыз. Келесі қадамдар: /cases
assignments-offer-declined = № { $number } сұрау салудан бас тартуыңыз тіркелді. Сізден әрекет талап етілмейді.
assignments-offer-pending = № { $number } сұрау салу бойынша өтінішіңізді жауапты тұлға қарап жатыр.
assignments-offer-released = № { $number } сұрау салу бойынша себебіңіз дәлелді деп танылды. Сізден әрекет талап етілмейді.
assignments-offer-not-accepted = № { $number } сұрау салу бойынша себебіңіз дәлелді деп танылмады, сұрау салу Сізге қайта жіберілді. Кезекшілік кестесі адвокат үшін міндетті (Ереженің 25-тармағы).
assignments-offer-no-answer = № { $number } сұрау салуға уақытында жауап бермедіңіз. Бұл тіркелді, жауапты тұлға Сізге қоңырау шалады (Ереженің 26-тармағы).
assignments-offer-withdrawn = № { $number } сұрау салу Сізден қайтарып алынды. Сізден әрекет талап етілмейді.
assignments-grounds =
    № { $number } тағайындаудан бас тартуға тек қақтығыс немесе процестік кедергі негізінде болады (Ереженің 36-тармағы). Дәлелді себеп болса, оны жауапты тұлға қарайды (Ереженің 4, 24-тармақтары).
    Істің мән-жайын жазбаңыз.
assignments-ground-conflict = Мүдделер қақтығысы бар
assignments-ground-procedural = Процестік заң бойынша қатыса алмаймын
assignments-ground-illness = Ауырып жүрмін
assignments-ground-trip = Іссапардамын
assignments-ground-other-client = Басқа клиентке көмек көрсетіп жатырмын
assignments-ground-remote = Көмек көрсетілетін жерден алыстамын
assignments-ground-other = Басқа себеп
assignments-ask-other-client = Бұрын тағайындалған процестік әрекеттің күні мен органын жазыңыз. Клиенттің атын және істің мән-жайын жазбаңыз.
assignments-ask-other = Себебін қысқаша жазыңыз. Істің мән-жайын жазбаңыз.
assignments-accepted =
    <b>Тағайындау № { $number } қабылданды.</b>
    Келесі қадамдар: қаулыны (ұйғарымды) жауапты тұлғадан алу; қорғау (өкілдік ету) туралы хабарламаны жазу; іске кіріскеніңізді тағайындаған органға өзіңіз хабарлау.
assignments-declined = № { $number } сұрау салудан бас тартуыңыз тіркелді.
assignments-decline-asked-you = № { $number } бойынша өтінішіңіз жауапты тұлғаға жіберілді. Шешім шыққанша сұрау салу басқаға берілмейді.
assignments-not-yours = Бұл сұрау салу Сізге жіберілмеген.
assignments-too-late = № { $number } сұрау салуға жауап беру мүмкін емес. Қазіргі күйі: { $state }.
assignments-state-received = адвокат тағайындалмаған
assignments-state-offered = адвокаттың жауабы күтілуде
assignments-state-decline-pending = жауапты тұлғаның шешімі күтілуде
assignments-state-accepted = қабылданды, акт берілмеген
assignments-state-act-handed = акт берілді
assignments-state-notice-done = хабарлама жазылды
assignments-state-in-work = іс жүргізілуде
assignments-state-completed = аяқталды
assignments-state-returned = қайтарылды
assignments-board = <b>Сұрау салулар</b>, мерзімі жақыны бірінші:
assignments-board-empty = Ашық сұрау салу жоқ. Жаңасын тіркеу: /decree
assignments-cases = <b>Сіздің тағайындауларыңыз</b>
assignments-cases-empty = Қабылданған тағайындауларыңыз жоқ.
assignments-card-head =
    <b>№ { $number }</b>
    Күйі: { $state }
assignments-card-act = Құжат: { $act } № { $number }, { $on }. Орган: { $body }
assignments-card-kind = Сатысы: { $kind }
assignments-card-place = Өтетін жері: { $place }
assignments-card-received = Алқаға түскен уақыты: { $received }
assignments-card-person = Адвокат: { $name }
assignments-card-accepted = Қабылданды: { $at }, түскеннен кейін { $took }
assignments-card-notice = Хабарлама: № { $notice }, { $on }
assignments-card-overdue = Мерзімі өтті деп тіркелді: { $at }
assignments-card-explained = Мерзімнің өту себебі: { $reason }
assignments-due-day = Орындау мерзімі: { $due }. Негізі: алынған кезден бастап бір тәулік (бапталатын мән, ҚПК-нің тарихи редакциясы)
assignments-due-court = Орындау мерзімі: { $due }. Негізі: сот белгілеген мерзім
assignments-act-wait = Қаулыны (ұйғарымды) жауапты тұлғадан алмай, МКБЗК көрсетуге кірісуге болмайды (Ереженің 10-тармағы).
assignments-btn-open = Ашу
assignments-btn-choose = Адвокатты өзім таңдаймын
assignments-btn-give-back = Біздікі емес, қайтару
assignments-btn-hand-act = Актіні беру
assignments-btn-explain = Мерзімнің өту себебін жазу
assignments-btn-notice = Хабарлама жазылды
assignments-btn-body = Органға хабарладым
assignments-btn-complete = Толық орындалды
assignments-btn-client = Клиенттің аты
assignments-btn-confirm = Себебі дәлелді
assignments-btn-not-accept = Себебі дәлелді емес
assignments-btn-call-accepts = Телефонмен қабылдады
assignments-btn-call-reached = Сөйлестім
assignments-btn-call-no-reply = Жауап жоқ
assignments-btn-call-wrong = Нөмірі қате
assignments-client = № { $number }. Клиент: { $name }. Бұл — адвокаттық құпия.
assignments-client-unknown = № { $number } бойынша клиенттің аты енгізілмеген: ол қаулыда (ұйғарымда) көрсетілген.
assignments-choose = № { $number } сұрау салуды кімге жібересіз? Кезектен тыс таңдау себебі журналда сақталады.
assignments-ask-reason = Себебін жазыңыз: ол журналда сақталады. Тоқтату: /cancel
assignments-ask-notice = № { $number } бойынша қорғау (өкілдік ету) туралы хабарламаның нөмірі мен күнін жазыңыз, мысалы: «ХБ-КК КК.АА.ЖЖЖЖ». Тоқтату: /cancel
assignments-notice-unclear = Хабарламаның нөмірі мен күні танылмады. Алдымен нөмірін, бос орыннан кейін күнін КК.АА.ЖЖЖЖ түрінде жазыңыз.
assignments-call-closed-now = Қоңырау нәтижесі тіркелді. № { $number }: { $state }.
assignments-accepted-desk =
    № { $number } сұрау салуды <b>{ $name }</b> қабылдады: { $at }.
    Енді қаулыны (ұйғарымды) беріңіз.
assignments-accepted-phone =
    № { $number } сұрау салуды <b>{ $name }</b> телефон арқылы қабылдады, Сіз тіркедіңіз: { $at }.
    Енді қаулыны (ұйғарымды) беріңіз.
assignments-appointed = № { $number } тағайындауды телефон арқылы қабылдағаныңызды жауапты тұлға тіркеді. Бұлай болмаса, оған бірден хабарласыңыз.
assignments-decline-asked =
    № { $number }: <b>{ $name }</b> ауыстыруды сұрайды.
    Себебі: { $ground }. Түсіндірмесі: { $note }
    Орындау мерзімі: { $due }. Шешім Сіздікі (Ереженің 4, 24-тармақтары).
assignments-decline-made = № { $number }: { $name } бас тартты. Негізі: { $ground } (Ереженің 36-тармағы). Сұрау салу кезектегіге жіберіледі.
assignments-call = № { $number }: <b>{ $name }</b> адвокатқа қоңырау шалыңыз: { $phone }.
assignments-call-silent = № { $number }: <b>{ $name }</b> уақытында жауап бермеді. Қоңырау шалыңыз: { $phone } (Ереженің 26-тармағы).
assignments-alarm-nobody-on-duty = <b>№ { $number }: бұл күні кестеде кезекші жоқ.</b> Адвокатты өзіңіз таңдаңыз. Орындау мерзімі: { $due }.
assignments-alarm-nobody-left = <b>№ { $number }: бүгінгі кестеде басқа адвокат қалмады.</b> Адвокатты өзіңіз таңдаңыз. Орындау мерзімі: { $due }.
assignments-alarm-unreachable = <b>№ { $number }: кезекші адвокатқа бот арқылы хабар жетпейді.</b> Қоңырау шалыңыз немесе адвокатты өзіңіз таңдаңыз. Орындау мерзімі: { $due }.
assignments-unassigned = № { $number } сұрау салу бойынша адвокат әлі тағайындалған жоқ. Түскеніне { $passed } болды.
assignments-overdue = <b>№ { $number } сұрау салудың орындау мерзімі өтті: { $due }.</b> Бұл тіркелді.
assignments-over-accepted = № { $number } сұрау салуды адвокат қабылдады: { $at }. Сізден әрекет талап етілмейді.
assignments-over-returned = № { $number } сұрау салу қайтарылды: { $at }. Сізден әрекет талап етілмейді.
assignments-act-handed = № { $number }: қаулы (ұйғарым) № { $act } берілді, { $at }. Енді қорғау (өкілдік ету) туралы хабарламаны жазыңыз (Ереженің 9-тармағы).
assignments-tell-body = № { $number } тағайындау бойынша іске кіріскеніңізді тағайындаған органға хабарладыңыз ба? (Ереженің 47-тармағы)
assignments-body-not-told = № { $number }: { $name } тағайындаған органға хабарлағанын белгілеген жоқ (Ереженің 47-тармағы).
assignments-word-accept = қабылдаймын
assignments-word-decline = қабылдай алмаймын
assignments-which = Қай сұрау салуға жауап беріп тұрғаныңыз белгісіз. Сол сұрау салудың хабарламасына жауап (reply) ретінде жазыңыз немесе батырманы басыңыз.
