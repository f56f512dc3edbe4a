members-no-permission = Бұл әрекетке рұқсатыңыз жоқ.
members-no-such-person = Мұндай адам тізімде жоқ. Іздеуді қайталаңыз: /people
members-linked-already = { $name }: Telegram аккаунты тіркелген. Жаңа сілтеме беру үшін алдымен аккаунтты ажыратыңыз.
members-role-advocate = адвокат
members-role-consultant = заң консультанты
members-role-officer = жауапты тұлға
members-role-presidium = төралқа мүшесі
members-role-chair = төралқа төрағасы
members-role-admin = әкімші
members-role-citizen = азамат
members-welcome =
    Сәлеметсіз бе, <b>{ $name }</b>
    { $collegium }
    Сіздің рөліңіз: { $roles }.
    Қолжетімді әрекеттер мәзірде.
members-link-dead = Бұл сілтеме жарамсыз: ол бұрын пайдаланылған немесе мерзімі өткен. Жаңа сілтемені жауапты тұлғадан сұраңыз.
members-already-linked = Бұл Telegram аккаунты немесе бұл адам бұрын тіркелген. Аккаунтты ауыстыру үшін жауапты тұлғаға хабарласыңыз.
members-only = Бұл әрекет алқа мүшелеріне арналған. Тегін құқықтық консультация туралы білу үшін /start басыңыз. Алқа мүшесі болсаңыз, қосылу сілтемесін жауапты тұлғадан сұраңыз.
members-ask-name = Кімді іздейсіз? Тегін немесе атын жазыңыз. Тоқтату: /cancel
members-none-found = Ешкім табылмады. Жазылуын тексеріп, қайта іздеңіз: /people
members-found = Табылғандар. Адамды таңдаңыз:
members-card =
    <b>{ $name }</b>
    Телефоны: { $phone }
    Telegram: { $state }
members-state-unlinked = тіркелмеген
members-state-linked = тіркелген
members-state-blocked = бот бұғатталған, хабарлама жетпейді
members-btn-invite = Қосылу сілтемесін беру
members-btn-unlink = Аккаунтты ажырату
members-invitation =
    { $name } үшін қосылу сілтемесі. Оны тек осы адамға беріңіз: сілтеме бір рет қана жарамды.
    Жарамдылық мерзімі: { $until }
    { $link }
members-invitation-qr = { $name }. Жарамдылық мерзімі: { $until }
members-unreachable =
    <b>{ $name }</b> ботты бұғаттады, хабарламалар жетпейді.
    Телефон арқылы хабарласыңыз: { $phone }
members-returned = { $name } ботпен қайта байланыста.
members-joined = { $name } сілтеме арқылы қосылды.
members-menu-start = Бастапқы бет
members-menu-language = Тілді таңдау
members-menu-help = Көмек
members-menu-rights = Құқықтарыңыз
members-menu-how = Тегін заң көмегін қалай алуға болады
members-menu-me = Мен туралы
members-menu-roster = Кезекшілік кестесі
members-menu-days = Кезекші бола алмайтын күндер
members-menu-receipts = Кестемен танысқандар
members-menu-decree = Қаулыны немесе ұйғарымды тіркеу
members-menu-requests = Сұрау салулар
members-menu-cases = Менің тағайындауларым
members-menu-dates = Мерзімдер
members-menu-people = Адамдар мен сілтемелер
members-menu-calendar = Жұмыс күндерінің күнтізбесі
members-menu-cancel = Әрекетті тоқтату
members-line-email = Поштасы: { $email }
members-line-unit = Адвокат, бөлімшесі: { $unit }
members-line-licence = Лицензия: № { $number }, { $on }
members-line-practice = Қызмет нысаны мен орны: { $form }, { $place }
members-line-agreement = Келісім: № { $number }, { $on }. Тізімге енгізілген күні: { $listed }
members-line-suspended = Қатысуы тоқтатыла тұрды: { $since } – { $until }
members-line-chamber = Палатасы: { $chamber }, мүше болған күні: { $since }
members-line-office = Рөлі: { $role }. Бөлімше: { $unit }. Шешім № { $number }, { $on }. Басталған күні: { $since }
