suspensions-menu = Приостановление участия
suspensions-menu-phone = Изменить номер телефона
suspensions-title-application = Заявление о временном приостановлении участия
suspensions-title-licence = Действие лицензии приостановлено
suspensions-title-left = Членство в коллегии прекращается
suspensions-period = { $first } – { $last }
suspensions-period-open = с { $first }, срок окончания не определён
suspensions-decision = № { $number }, { $on }
suspensions-state-filed = ждёт решения президиума
suspensions-state-suspended = участие приостановлено
suspensions-state-resumed = участие возобновлено
suspensions-state-refused = в заявлении отказано
suspensions-state-withdrawn = заявление отозвано
suspensions-state-left = выход из коллегии записан
suspensions-card =
    <b>{ $title }</b>
    Адвокат: { $name }
    Подразделение: { $unit }
    Состояние: { $state }
suspensions-card-reason = Причина: { $reason }
suspensions-card-wanted = Просимый срок: { $period }
suspensions-card-note = Мнение ответственного лица ({ $name }): { $note }
suspensions-card-no-note = Ответственное лицо ещё не высказало мнения.
suspensions-card-decision = Решение: { $decision }
suspensions-card-act = Акт: { $decision }
suspensions-card-ground = Причина отказа: { $ground }
suspensions-card-period = Срок: { $period }
suspensions-card-resumption = Решение о возобновлении участия: { $decision }
suspensions-card-back-asked = Адвокат просит возобновить участие досрочно.
suspensions-card-holdings = Ждут решения: { $waiting }, всего: { $total }
suspensions-binding = До решения президиума действующие графики дежурств остаются для вас обязательными (пункт 25 Положения).
suspensions-board =
    <b>Приостановление участия в системе ГГЮП</b>
    По уважительным причинам адвокат вправе обратиться в президиум коллегии с заявлением о временном приостановлении участия и об изменении действующих графиков дежурств (пункт 23 Положения).
suspensions-board-desk = <b>Приостановление участия в системе ГГЮП</b>
suspensions-board-own-none = Таких заявлений у вас не было.
suspensions-board-none = Заявлений, которые ждут решения или контроля, нет.
suspensions-line-own = { $title }: { $state }
suspensions-line = { $name }: { $state }
suspensions-line-holdings = { $name }: { $state }, ждут решения: { $waiting }
suspensions-btn-one = { $name }
suspensions-btn-own = Заявление № { $number }
suspensions-btn-apply = Подать заявление
suspensions-btn-find = Найти человека
suspensions-btn-note = Написать мнение
suspensions-btn-grant = Удовлетворить
suspensions-btn-refuse = Отказать
suspensions-btn-withdraw = Отозвать заявление
suspensions-btn-back = Просить о досрочном возобновлении
suspensions-btn-resume = Решение о возобновлении
suspensions-btn-holdings = Ждут решения: { $waiting }
suspensions-btn-holdings-settled = Рассмотренное
suspensions-btn-licence = Записать приостановление лицензии
suspensions-btn-close = Записать выход из коллегии
suspensions-btn-standing = Членство и участие
suspensions-btn-send = Отправить
suspensions-btn-confirm = Подтвердить
suspensions-btn-wanted = На просимый срок
suspensions-btn-redraw = Открыть проект графика: { $kind }, { $month }
suspensions-ask-apply-words =
    Напишите одним сообщением уважительные причины, по которым нужно приостановить участие. Их прочтут президиум и ответственное лицо. Не пишите об обстоятельствах дел и не называйте клиентов.
    Отмена: /cancel
suspensions-ask-apply-period =
    На какой срок вы просите приостановить участие? Напишите дни начала и окончания, например: { $example }
    Если окончание неизвестно, напишите только день начала.
suspensions-ask-note-words =
    Напишите одним сообщением мнение для президиума: как это повлияет на графики, есть ли кем заменить. Решение принимает президиум.
    Отмена: /cancel
suspensions-ask-decision =
    Напишите номер и дату решения президиума, например: { $example }
    Отмена: /cancel
suspensions-ask-act =
    Напишите номер и дату акта о приостановлении действия лицензии, например: { $example }
    Отмена: /cancel
suspensions-ask-grant-period =
    На какой срок приостанавливается участие? В заявлении: { $wanted }
    Нажмите кнопку или напишите другие дни, например: { $example }
suspensions-ask-licence-period =
    На какой срок приостановлено действие лицензии? Напишите дни начала и окончания, например: { $example }
    Если окончание не определено, напишите только день начала.
suspensions-ask-refuse-words = Напишите одним сообщением причину отказа. Она будет направлена адвокату.
suspensions-ask-resume-day = С какого дня адвокат снова участвует? Напишите день, например: { $example }
suspensions-ask-close-day =
    С какого дня прекращается членство? С этого дня человек не считается членом коллегии. Напишите день, например: { $example }
suspensions-ask-keep-words =
    Дело по запросу № { $label } остаётся за адвокатом. Напишите одним сообщением причину (подпункт 3 пункта 4 Положения).
    Отмена: /cancel
suspensions-ask-substitute-words =
    По запросу № { $label } адвокат заменяется. Напишите одним сообщением причину (подпункт 3 пункта 4 Положения).
    Отмена: /cancel
suspensions-preview-apply =
    <b>Заявление о временном приостановлении участия</b>
    Причина: { $words }
    Срок: { $period }
    Заявление будет направлено в президиум коллегии. Ответственное лицо добавит своё мнение.
suspensions-preview-grant =
    Участие приостанавливается: { $name }
    Решение: { $decision }
    Срок: { $period }
    Дежурства этого срока и принятые дела будут переданы на решение ответственного лица. Дни в проектах графиков снимаются.
suspensions-preview-refuse =
    В заявлении отказывается: { $name }
    Решение: { $decision }
    Причина: { $words }
suspensions-preview-resume =
    Участие возобновляется: { $name }
    Решение: { $decision }
    Снова участвует с: { $day }
suspensions-preview-licence =
    Записывается приостановление действия лицензии: { $name }
    Акт: { $decision }
    Срок: { $period }
    Во всех открытых делах адвоката нужно будет заменить.
suspensions-preview-close =
    Членство в коллегии прекращается: { $name }
    Решение: { $decision }
    Не является членом с: { $day }
    Роли прекращаются в тот же день. Записи сохраняются. Дежурства и дела будут переданы на решение ответственного лица.
suspensions-done-applied = Ваше заявление направлено в президиум коллегии.
suspensions-done-withdrawn = Ваше заявление отозвано.
suspensions-done-noted = Ваше мнение направлено в президиум.
suspensions-done-granted = Заявление удовлетворено. Адвокат, ответственное лицо и президиум извещены.
suspensions-done-refused = В заявлении отказано. Адвокат и ответственное лицо извещены.
suspensions-done-back-asked = Ваша просьба направлена в президиум. До решения участие остаётся приостановленным.
suspensions-done-resumed = Решение записано. Адвокат и ответственное лицо извещены.
suspensions-done-licence = Акт записан. Адвокат, ответственное лицо и президиум извещены.
suspensions-done-closed = Выход из коллегии записан. Ответственное лицо и президиум извещены.
suspensions-stale = Состояние изменилось. Показано нынешнее.
suspensions-asked = Поступило заявление о временном приостановлении участия (пункт 23 Положения).
suspensions-asked-desk = Ваше мнение будет направлено в президиум. Решение принимает президиум. До него графики остаются обязательными (пункт 25 Положения).
suspensions-settled =
    Заявление о приостановлении участия закрыто.
    Адвокат: { $name }
    Итог: { $state }
suspensions-decided-granted =
    Ваше заявление удовлетворено: участие в системе ГГЮП приостановлено.
    Решение президиума: { $decision }
    Срок: { $period }
    В этот срок вас не ставят на дежурство и не предлагают новых назначений. По каждому вашему дежурству в графике и принятому делу ответственное лицо примет отдельное решение. До него принятые дела остаются за вами.
suspensions-decided-refused =
    В приостановлении участия вам отказано.
    Решение президиума: { $decision }
    Причина: { $ground }
    Графики дежурств остаются для вас обязательными (пункт 25 Положения).
suspensions-decided-licence =
    Записано приостановление действия вашей лицензии.
    Акт: { $decision }
    Срок: { $period }
    В этот срок вы не принимаете назначений. Ваши дежурства и открытые дела ответственное лицо передаст другим адвокатам.
suspensions-decided-left =
    Записано прекращение вашего членства в коллегии.
    Решение: { $decision }
    Вы не являетесь членом с: { $day }
    По вашим дежурствам и открытым делам решение примет ответственное лицо.
suspensions-told-granted =
    Участие в системе ГГЮП приостановлено: <b>{ $name }</b>
    Подразделение: { $unit }
    Решение президиума: { $decision }
    Срок: { $period }
suspensions-told-refused =
    В приостановлении участия отказано: <b>{ $name }</b>
    Подразделение: { $unit }
    Решение президиума: { $decision }
    Причина: { $ground }
suspensions-told-licence =
    Действие лицензии приостановлено: <b>{ $name }</b>
    Подразделение: { $unit }
    Акт: { $decision }
    Срок: { $period }
suspensions-told-left =
    Членство в коллегии прекращается: <b>{ $name }</b>
    Подразделение: { $unit }
    Решение: { $decision }
    Не является членом с: { $day }
suspensions-told-gap = Из проекта графика снято дежурств: { $count } ({ $kind }, { $month }). Составьте проект заново.
suspensions-told-holdings = Ждут решения: { $count }. По каждому пункту нужно отдельное решение.
suspensions-told-no-holdings = Дежурств и дел, по которым нужно решение, в этот срок нет.
suspensions-told-orphan = В подразделении нет другого ответственного лица, которое может решать. Назначьте ответственное лицо.
suspensions-waiting =
    Есть дежурства или дела, которые ждут решения: <b>{ $name }</b>
    Не решено: { $waiting }, всего: { $total }
suspensions-waiting-over =
    Всё, что ждало решения, рассмотрено: { $name }
    Всего: { $total }
suspensions-eve =
    Завтрашнее дежурство всё ещё записано за адвокатом, чьё участие приостановлено: <b>{ $name }</b>
    День: { $day } ({ $kind })
    Передайте его сегодня другому адвокату.
suspensions-case-kept =
    Дело по запросу № { $label } оставлено за адвокатом: { $name }
    Причина: { $reason }
suspensions-case-substituted =
    Записано решение заменить адвоката по запросу № { $label }: { $name }
    Причина: { $reason }
suspensions-case-kept-own =
    Дело по запросу № { $label } остаётся за вами.
    Причина: { $reason }
suspensions-case-substituted-own =
    Записано решение заменить вас по запросу № { $label }.
    Причина: { $reason }
suspensions-case-search = Идёт поиск нового адвоката.
suspensions-case-apart = Новый адвокат ещё не назначен: ответственное лицо оформляет это отдельно.
suspensions-case-until = Пока новый адвокат не принял дело, за него отвечает прежний.
suspensions-case-until-own = Пока новый адвокат не принял дело, за него отвечаете вы.
suspensions-swap-freed =
    Участие адвоката, предложенного для замены, приостанавливается: { $colleague }
    Заявитель: { $applicant }
    День: { $day } ({ $kind })
    Выберите другого адвоката.
suspensions-btn-swap = Открыть заявление
suspensions-back-asked =
    Просьба возобновить участие досрочно: <b>{ $name }</b>
    Нынешний срок: { $period }
suspensions-back-settled =
    Просьба возобновить участие рассмотрена: { $name }
    Снова участвует с: { $day }
suspensions-back-own =
    Ваше участие в системе ГГЮП возобновляется.
    Вы снова участвуете с: { $day }
    В следующие графики вы войдёте с долей, соразмерной оставшимся дням.
suspensions-back-told =
    Участие в системе ГГЮП возобновляется: <b>{ $name }</b>
    Снова участвует с: { $day }
    В следующие графики войдёт с долей, соразмерной оставшимся дням.
suspensions-back-decision = Решение президиума: { $decision }
suspensions-left-today =
    Ваше членство в коллегии прекращено: { $day }
    Действия для членов коллегии в боте вам больше недоступны. О бесплатной правовой консультации: /start
suspensions-left-stranger =
    Ваше членство в коллегии прекращено: { $day }. Это действие только для членов коллегии.
    Если это ошибка, обратитесь в коллегию. О бесплатной правовой консультации: /start
suspensions-holdings =
    <b>Ждут решения</b>
    Адвокат: { $name }
    Решено: { $settled }, всего: { $total }
suspensions-holdings-none =
    <b>Ждут решения</b>
    Адвокат: { $name }
    Дежурств и дел, по которым нужно решение, нет.
suspensions-thing-duty = Дежурство: { $day } ({ $kind })
suspensions-thing-request = Принятое дело: № { $label }
suspensions-thing-offer = Предложение без ответа: № { $label }
suspensions-thing-line = { $what }: { $state }
suspensions-thing-open = ждёт решения
suspensions-thing-deferred = отложено, напоминание придёт накануне дежурства
suspensions-thing-given = передано другому адвокату: { $name }
suspensions-thing-substituted = записано решение о замене
suspensions-thing-passed = предложено следующему адвокату
suspensions-thing-kept = оставлено за адвокатом
suspensions-thing-gone = решилось иначе
suspensions-thing-duty-ask = Кого поставить взамен? В скобках число дежурств в этом месяце.
suspensions-thing-duty-none = Свободных адвокатов в этот день нет.
suspensions-thing-case-ask = Решите, остаётся ли принятое дело за адвокатом или он заменяется. Решение записывается с причиной (подпункт 3 пункта 4 Положения).
suspensions-thing-case-forced = Действие лицензии приостановлено, поэтому адвоката нужно заменить. Решение записывается с причиной.
suspensions-thing-offer-ask = Предложение будет отозвано и сделано следующему по очереди адвокату.
suspensions-btn-keep = Оставить за адвокатом
suspensions-btn-substitute = Заменить
suspensions-btn-pass = Предложить следующему
suspensions-btn-defer = Отложить
suspensions-btn-person = { $name } ({ $count })
suspensions-btn-list = К списку
suspensions-done-given = Дежурство передано. Составлена новая версия графика, адвокаты, чьи дни изменились, извещены.
suspensions-done-deferred = Отложено. Напоминание придёт накануне дежурства.
suspensions-done-kept = Решение записано: дело остаётся за адвокатом. Адвокат и президиум извещены.
suspensions-done-substituted = Решение о замене записано. Адвокат и президиум извещены.
suspensions-done-passed = Предложение отозвано и сделано следующему по очереди адвокату.
suspensions-standing =
    <b>{ $name }</b>
    Подразделение: { $unit }
suspensions-standing-member = Член коллегии
suspensions-standing-closing = День выхода из коллегии: { $day }
suspensions-standing-none = Приостановлений участия не записано.
suspensions-standing-line = { $title }: { $state }, { $period }
suspensions-find = Кого ищете? Напишите фамилию или имя. Отмена: /cancel
suspensions-hole-days = { $name } не участвует в эти дни: { $days }
suspensions-phone-own =
    Ваш телефон в графиках: { $phone }
    Напишите новый номер одним сообщением. Пока ответственное лицо не подтвердит его, действует прежний.
    Отмена: /cancel
suspensions-phone-waiting = Номер, который ждёт подтверждения: { $phone }
suspensions-phone-sent = Новый номер отправлен на подтверждение: { $phone }. До подтверждения действует прежний: { $before }
suspensions-phone-asked =
    Просьба изменить номер телефона: <b>{ $name }</b>
    Прежний номер: { $before }
    Новый номер: { $phone }
    Проверьте номер звонком и подтвердите.
suspensions-btn-phone-yes = Подтвердить
suspensions-btn-phone-no = Не принимать
suspensions-phone-settled-yes = Новый номер подтверждён: { $name }, { $phone }
suspensions-phone-settled-no = Просьба изменить номер закрыта: { $name }, { $phone }
suspensions-phone-confirmed =
    Ваш новый телефон подтверждён: { $phone }
    Он будет указан в графиках и в напоминаниях о дежурстве. В день дежурства вы должны быть доступны по этому телефону (пункт 26 Положения).
suspensions-phone-refused = Новый номер не принят: { $phone }. Действует прежний. Обратитесь к ответственному лицу.
suspensions-phone-news =
    У вашего коллеги новый телефон: <b>{ $name }</b>
    Новый номер: { $phone }
suspensions-phone-news-days = Вы дежурите в одни дни: { $days }
suspensions-phone-told = Коллег извещено: { $count }
suspensions-phone-answered = Ваш ответ записан.
suspensions-not-found = Такой записи нет.
suspensions-no-words = Напишите словами. Отмена: /cancel
suspensions-not-text = Напишите текстом. Отмена: /cancel
suspensions-period-unclear = Дни непонятны. Например: { $example }
suspensions-decision-unclear = Напишите номер и дату решения вместе, например: { $example }
suspensions-period-unfit = Такой срок не подходит: он не может начинаться раньше сегодняшнего дня или дня решения, кончаться раньше начала или быть слишком далёким. Напишите дни ещё раз.
suspensions-decision-unfit = Дата решения в будущем или слишком давняя. Напишите номер и дату ещё раз.
suspensions-back-unfit = День возобновления не может быть раньше сегодняшнего или позже окончания срока. Напишите день ещё раз.
suspensions-nobody-decides = Некому рассмотреть вашу просьбу. Обратитесь в коллегию.
suspensions-own = О себе решать нельзя. Решает другое уполномоченное лицо.
suspensions-no-advocate = Этот человек не адвокат.
suspensions-recorded-already = Этот акт уже записан.
suspensions-closed-already = День выхода этого человека из коллегии уже записан.
suspensions-settled-already = По этому пункту решение уже принято, или он решился иначе. Откройте список заново.
suspensions-must-substitute = При приостановленной лицензии дело не может остаться за адвокатом. Примите решение о замене.
suspensions-too-late-to-defer = До дежурства слишком мало времени, откладывать нельзя. Выберите адвоката взамен.
suspensions-phone-unclear = Это не похоже на номер телефона. Напишите ещё раз, например: { $example }
suspensions-phone-same = Этот номер записан и сейчас.
