routing-menu = Распределение актов между подразделениями
routing-title = <b>Распределение актов между подразделениями</b>
routing-simple = В коллегии одно подразделение: все запросы поступают ему.
routing-order-line = Порядок принципов (пункт 15 Положения): { $order }
routing-order-default = Президиум этот порядок ещё не утвердил, действует порядок по умолчанию.
routing-decision = Решение президиума: № { $number }, { $on }
routing-unit-line =
    <b>{ $unit }</b>
    Территория: { $districts }
    Специализация: { $special }
    Порядок опроса дежурных адвокатов: { $way }
routing-unit-simple = { $unit }. Порядок опроса дежурных адвокатов: { $way }
routing-unit-everywhere = не определена
routing-unit-everything = не определена
routing-unit-load = Открытых запросов: { $open }. Участвующих адвокатов: { $advocates }
routing-agreements-line = Действующих соглашений с соседними коллегиями: { $count }
routing-hint = Для каждого изменения нужны номер и дата решения президиума. Изменение действует для новых запросов.
routing-hint-read = Порядок, территорию, специализацию и соглашения определяет президиум (пункт 15 Положения).
routing-criterion-territory = территория
routing-criterion-specialisation = специализация
routing-criterion-evenness = равномерность
routing-criterion-agreement = соглашение с соседней коллегией
routing-criterion-only = единственное подразделение коллегии
routing-criterion-tie = при равенстве по принципам наименее загруженное подразделение
routing-criterion-received = подразделение, получившее акт, пока президиум не утвердил порядок
routing-way-in-turn = по очереди, по одному
routing-way-together = всех дежурных этого дня одновременно
routing-way-new = После ввода решения порядок опроса дежурных адвокатов будет таким: { $way }. Подразделение: { $unit }
routing-way-default = Президиум порядок опроса не определил: опрашивают по очереди (пункт 16 Положения).
routing-btn-order = Порядок принципов
routing-btn-districts = Районы: { $count }
routing-btn-agreements = Соглашения: { $count }
routing-btn-try = В какое подразделение пойдёт акт?
routing-btn-try-again = Проверить другой акт
routing-btn-moves = Передать запрос другому подразделению
routing-btn-unit-districts = Изменить территорию
routing-btn-unit-special = Изменить специализацию
routing-btn-together = Опрашивать всех одновременно
routing-btn-in-turn = Опрашивать по очереди
routing-btn-up = ↑ { $criterion }
routing-btn-out = Убрать: { $criterion }
routing-btn-in = Добавить: { $criterion }
routing-btn-decide = Ввести решение президиума
routing-btn-open = Посмотреть действующий порядок
routing-order-title = <b>Новый порядок принципов</b>
routing-order-place = { $place }. { $criterion }
routing-order-out = — { $criterion } (не учитывается)
routing-order-hint = Если после первого принципа остаётся несколько подразделений, применяется следующий. Принцип, после которого не осталось бы никого, не применяется. Если в конце всё равно остаётся несколько, выбирается то, у которого меньше открытых запросов на одного адвоката, а при равенстве то, которое раньше в списке.
routing-order-empty = Должен остаться хотя бы один принцип, и каждый называется один раз.
routing-no-districts = Районы ещё не введены. Сначала заполните список районов.
routing-unit-districts-title =
    <b>{ $unit }: территория</b>
    Отметьте районы этого подразделения. Если не отмечен ни один, подразделение обслуживает районы, не закреплённые за другими.
routing-unit-special-title =
    <b>{ $unit }: специализация</b>
    Отметьте, на чём специализируется подразделение. Специализированное подразделение без районов получает только такие запросы.
routing-btn-special-write = Написать другую специализацию
routing-ask-special = Напишите специализацию словами (например: дела несовершеннолетних). Остановить: /cancel
routing-ask-decision = Напишите номер и дату решения президиума. Например: { $example }. Остановить: /cancel
routing-decision-unclear = Не удалось распознать номер и дату. Напишите так: { $example }
routing-decision-in-future = Этот день ещё не наступил. Напишите номер и дату заново.
routing-decision-number = Номер не может быть пустым или длиннее { $longest } знаков. Напишите заново.
routing-kept = Решение введено, ответственные лица подразделений уведомлены.
routing-buttons = Выберите одну из кнопок ниже. Остановить: /cancel
routing-text-needed = Напишите текстом. Остановить: /cancel
routing-name-length = Название не может быть пустым или длиннее { $longest } знаков. Напишите заново.
routing-no-units = В коллегии не введено ни одного подразделения. Обратитесь к администратору.
routing-no-such-unit = Такое подразделение не найдено.
routing-no-such-district = Такой район не найден. Откройте список заново: /routing
routing-no-such-agreement = Такое соглашение не найдено. Откройте список заново: /routing
routing-district-given = Этот район закреплён за подразделением. Сначала президиум должен исключить его из территории подразделения.
routing-districts-page =
    <b>Районы коллегии</b>
    { $lines }
    Если районы введены, акты из других мест принимаются только по соглашению с соседней коллегией (пункт 4 Положения).
routing-districts-none = Районы не введены, поэтому территория не проверяется.
routing-district-rural = • { $name } (сельский)
routing-district-town = • { $name }
routing-btn-rural = { $name }: сельский
routing-btn-town = { $name }: не сельский
routing-btn-district-end = { $name }: закрыть
routing-btn-district-add = Добавить район
routing-ask-districts = Напишите названия районов; несколько разделите запятыми. Остановить: /cancel
routing-agreements-page =
    <b>Соглашения с соседними коллегиями</b>
    { $lines }
    В отдалённый населённый пункт направляется ближайший к нему адвокат (пункт 4 Положения).
routing-agreements-none = Соглашения не введены.
routing-agreement-line = • { $agreement }: { $settlements }
routing-agreement-line-over = • { $agreement }: { $settlements } (не действует)
routing-agreement-card =
    <b>Соглашение с соседней коллегией</b>
    Коллегия: { $collegium }
    Номер и дата: № { $number }, { $on }
    С нашей стороны подписал(а): { $ours }
    С другой стороны подписал(а): { $theirs }
    Населённые пункты: { $settlements }
routing-agreement-until = Срок действия: по { $until } включительно
routing-agreement-no-end = Срок действия: не ограничен
routing-agreement-unit = Ближайшее подразделение: { $unit }
routing-agreement-ended = Соглашение не действует с { $on }.
routing-agreement-over = Сегодня соглашение не действует.
routing-agreement-twice = Соглашение № { $number } уже введено. Проверьте список: /routing
routing-agreement-before = Этот день не может быть раньше дня самого соглашения. Напишите заново или остановите: /cancel
routing-agreement-check = <b>Проверьте и подтвердите</b>
routing-btn-agreement-enter = Ввести соглашение
routing-btn-agreement-end = Прекратить действие
routing-btn-no-end = Срок не ограничен
routing-btn-any-unit = Подразделение не названо
routing-btn-save = Ввести
routing-btn-anew = Заполнить заново
routing-ask-collegium = С какой коллегией заключено соглашение? Напишите название. Остановить: /cancel
routing-ask-number = Напишите номер и дату соглашения. Например: { $example }
routing-ask-ours = Кто подписал от нашей коллегии? Напишите должность и имя.
routing-ask-theirs = Кто подписал от соседней коллегии? Напишите должность и имя.
routing-ask-settlements = Какие отдалённые населённые пункты названы в соглашении? Перечислите через запятую.
routing-ask-until = До какого дня действует соглашение? Напишите последний день (например: { $example }) или выберите.
routing-ask-unit = Какое подразделение ближе всего к этим населённым пунктам?
routing-ask-end = С какого дня соглашение не действует? Например: { $example }. Остановить: /cancel
routing-settlements-empty = Нужно название хотя бы одного населённого пункта. Перечислите через запятую.
routing-day-unclear = Не удалось распознать день. Напишите так: { $example }
routing-routed =
    Подразделение: <b>{ $unit }</b>
    Решил принцип: { $criterion }
routing-by-agreement = Основание: соглашение с соседней коллегией { $agreement }
routing-step = • { $criterion }: { $units }
routing-not-ours = «{ $district }» не входит в территорию коллегии, поэтому акт возвращается (пункт 4 Положения).
routing-needs-agreement = «{ $settlement }» не входит в территорию коллегии, а соглашение с соседней коллегией по этому населённому пункту не введено. Без соглашения адвокат не направляется (пункт 4 Положения).
routing-lapsed = «{ $settlement }» не входит в территорию коллегии, а соглашение с соседней коллегией сегодня не действует: { $agreement }. Без соглашения адвокат не направляется (пункт 4 Положения).
routing-try-act = Какой акт проверить? Ничего не регистрируется.
routing-try-district = В каком районе или населённом пункте нужен адвокат? Выберите или напишите название.
routing-try-needs = Нужна ли для акта особая специализация?
routing-try-rural = «{ $place }» нет среди районов коллегии. Это отдалённый населённый пункт?
routing-try-nothing = Это только проверка: ничего не зарегистрировано.
routing-btn-no-district = Район не указан
routing-btn-no-needs = Не нужна
routing-moves = Запросы, которые сейчас никому не предложены. Выберите тот, что передаётся другому подразделению.
routing-moves-none = Нет запросов, которые можно передать: передаётся только тот, что никому не предложен.
routing-btn-move = № { $label }, { $unit }
routing-move-title = <b>Запрос № { $label }</b>, сейчас: { $unit }. Какому подразделению передать?
routing-move-due = Срок не меняется: { $due }
routing-move-by =
    Запрос № { $label }. Новое подразделение: { $unit }
    По какому принципу он передаётся?
routing-ask-reason = Почему запрос передаётся другому подразделению? Напишите причину, она войдёт в журнал. Остановить: /cancel
routing-reason-empty = Напишите причину словами. Остановить: /cancel
routing-same-unit = Запрос уже находится в этом подразделении. Чтобы передать его другому, откройте список заново: /routing
routing-moved = Запрос № { $label } передан. Подразделение: { $unit }
routing-told-order = Президиум утвердил новый порядок распределения актов между подразделениями: { $order }
routing-told-districts =
    Президиум определил территорию подразделения.
    Подразделение: { $unit }
    Территория: { $districts }
routing-told-special =
    Президиум определил специализацию подразделения.
    Подразделение: { $unit }
    Специализация: { $special }
routing-told-way =
    Президиум определил порядок опроса дежурных адвокатов.
    Подразделение: { $unit }
    Порядок опроса: { $way }
    Уже отправленные предложения не меняются.
routing-told-agreement =
    Введено соглашение с соседней коллегией.
    Коллегия: { $collegium }
    Номер и дата: № { $number }, { $on }
    Теперь принимаются акты из населённых пунктов: { $settlements }
routing-told-ended =
    Соглашение с соседней коллегией не действует с { $on }.
    Коллегия: { $collegium }, № { $number }
    Населённые пункты: { $settlements }
    Уже принятые назначения исполняются до конца.
routing-told-moved =
    <b>Запрос № { $label } передан другому подразделению</b>
    Прежнее подразделение: { $origin }
    Новое подразделение: { $unit }
    Принцип: { $criterion }
    Причина: { $reason }
    Срок: { $due }
    Решил(а): { $by }
routing-told-left = Запрос № { $label } передан другому подразделению: { $unit }. По этому сообщению ничего делать не нужно.
