members-no-permission = У вас нет прав на это действие.
members-no-such-person = Такого человека нет в списке. Повторите поиск: /people
members-linked-already = { $name }: аккаунт Telegram уже привязан. Чтобы выдать новую ссылку, сначала отвяжите аккаунт.
members-role-advocate = адвокат
members-role-consultant = юридический консультант
members-role-officer = ответственное лицо
members-role-presidium = член президиума
members-role-chair = председатель президиума
members-role-admin = администратор
members-role-citizen = гражданин
members-welcome =
    Здравствуйте, <b>{ $name }</b>
    { $collegium }
    Ваша роль: { $roles }.
    Доступные действия — в меню.
members-link-dead = Ссылка недействительна: она уже использована или её срок истёк. Новую ссылку выдаст ответственное лицо.
members-already-linked = Этот аккаунт Telegram или этот человек уже привязан. Для смены аккаунта обратитесь к ответственному лицу.
members-only = Это действие доступно членам коллегии. Чтобы узнать о бесплатной правовой консультации, нажмите /start. Если вы член коллегии, попросите ссылку для входа у ответственного лица.
members-ask-name = Кого найти? Напишите фамилию или имя. Прервать: /cancel
members-none-found = Никто не найден. Проверьте написание и повторите поиск: /people
members-found = Найдены. Выберите человека:
members-card =
    <b>{ $name }</b>
    Телефон: { $phone }
    Telegram: { $state }
members-state-unlinked = не привязан
members-state-linked = привязан
members-state-blocked = бот заблокирован, сообщения не доходят
members-btn-invite = Выдать ссылку для входа
members-btn-unlink = Отвязать аккаунт
members-invitation =
    Ссылка для входа: { $name }. Передайте её только этому человеку, она действует один раз.
    Срок действия: { $until }
    { $link }
members-invitation-qr = { $name }. Срок действия: { $until }
members-unreachable =
    <b>{ $name }</b>: бот заблокирован, сообщения не доходят.
    Свяжитесь по телефону: { $phone }
members-returned = { $name }: связь через бот восстановлена.
members-joined = { $name }: вход по ссылке выполнен.
members-menu-start = Начало
members-menu-language = Выбрать язык
members-menu-help = Помощь
members-menu-rights = Ваши права
members-menu-how = Как получить бесплатную юридическую помощь
members-menu-me = Обо мне
members-menu-roster = График дежурств
members-menu-days = Дни, когда не могу дежурить
members-menu-receipts = Ознакомление с графиком
members-menu-decree = Зарегистрировать постановление или определение
members-menu-requests = Запросы
members-menu-cases = Мои назначения
members-menu-dates = Сроки
members-menu-people = Люди и ссылки
members-menu-calendar = Календарь рабочих дней
members-menu-cancel = Прервать действие
members-line-email = Почта: { $email }
members-line-unit = Адвокат, подразделение: { $unit }
members-line-licence = Лицензия: № { $number }, { $on }
members-line-practice = Форма и место деятельности: { $form }, { $place }
members-line-agreement = Соглашение: № { $number }, { $on }. Включён в список: { $listed }
members-line-suspended = Участие приостановлено: { $since } – { $until }
members-line-chamber = Палата: { $chamber }, член с { $since }
members-line-office = Роль: { $role }. Подразделение: { $unit }. Решение № { $number } от { $on }. Действует с { $since }
