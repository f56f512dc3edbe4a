records-menu-report = Показатели месячного отчёта
records-menu-registers = Реестры учёта
records-menu-draft = Проект сводного отчёта
records-menu-columns = Графы реестров
records-yes = да
records-no = нет
records-quarter = { $number }-й квартал { $year } года
records-half = { $number }-е полугодие { $year } года
records-year = { $year } год
records-span-month = Месяц
records-span-quarter = Квартал
records-span-half = Полугодие
records-span-year = Год
records-figure-accepted = Принятые назначения
records-figure-rural = Из них в сельских населённых пунктах
records-figure-handed = Выданы акты
records-figure-noticed = Оформлены уведомления о защите (представительстве)
records-figure-told = Уведомлён орган
records-figure-completed = Исполнено полностью
records-figure-substituted = Передано другому адвокату (замена)
records-figure-waived = Лицо отказалось от адвоката
records-figure-released = Освобождён органом
records-figure-in-work = В работе на конец месяца
records-figure-declined = Предложения, от которых адвокат отказался
records-figure-silent = Предложения без ответа
records-cut-kind = по виду
records-cut-act = по акту
records-cut-source = по способу поступления
records-cut-ground = по основанию
records-source-turn = по очереди
records-source-continuity = по принципу непрерывности
records-source-together = предложено всем дежурным сразу
records-source-override = по выбору ответственного лица
records-source-mirror = через ИС «Е-Заң көмегі»
records-source-self-intake = принято самим адвокатом (пункт 27 Положения)
records-source-unknown = способ не записан
records-stage-investigation = досудебное расследование
records-stage-first-instance = первая инстанция
records-stage-appeal = апелляция
records-stage-cassation = кассация
records-stage-execution = стадия исполнения
records-flow-paper = на бумаге
records-flow-eis = ИС «Е-Заң көмегі»
records-flow-self-intake = принято самим адвокатом
records-ending-completed = исполнено полностью
records-ending-substituted = передано другому адвокату
records-ending-waiver = лицо отказалось от адвоката
records-ending-by-body = освобождён органом
records-field-row = №
records-field-request = Номер запроса
records-field-registered-at = Время регистрации
records-field-received-at = Время поступления акта
records-field-channel = Способ поступления акта
records-field-flow = Вид запроса
records-field-act-type = Акт о назначении
records-field-act-number = Номер акта
records-field-act-date = Дата акта
records-field-body = Назначивший орган
records-field-kind = Вид графика дежурств
records-field-stage = Стадия производства
records-field-urgent = Срочно
records-field-co-defendants = Других лиц по делу
records-field-unit = Подразделение
records-field-advocate = Адвокат
records-field-source = Как поступило назначение
records-field-accepted-at = Время принятия назначения
records-field-took = От поступления до принятия
records-field-due-at = Срок исполнения
records-field-act-handed-at = Время выдачи акта
records-field-act-held-at = Время получения акта адвокатом
records-field-notice-number = Номер уведомления
records-field-notice-date = Дата уведомления
records-field-body-told-on = Дата уведомления органа
records-field-place = Место оказания помощи
records-field-district = Район (населённый пункт)
records-field-rural = Сельский населённый пункт
records-field-state = Состояние запроса
records-field-ended-how = Чем завершено
records-field-ended-at = Время завершения
records-register-defence = Реестр учёта ГГЮП: защита, представительство и иные юридические действия
records-register-consult = Реестр учёта правовых консультаций
records-short-defence = Защита и представительство
records-short-consult = Консультации
records-too-long = В реестре записей: { $rows }, а PDF составляется самое большее из { $most }. Возьмите XLSX или выберите период короче.
records-whole = Вся коллегия
records-about = { $whose }, период: { $period }
records-made = Составил(а): { $name }, { $when }
records-form-ours = Графы наши: утверждённой приказом формы реестра у нас нет (пункты 31, 32 Положения). Официальную форму вносит администратор.
records-form-own = Графы по шаблону, внесённому администратором коллегии, версия { $version }.
records-register-empty = За этот период записей нет.
records-consult-empty = Правовые консультации в боте пока не регистрируются, поэтому реестр пуст.
records-sheet-register = Реестр
records-choose-register = Какой реестр нужен?
records-registers =
    <b>Реестры учёта</b>
    { $whose }
    Период: { $period }
    В реестре нет обстоятельств дел и имён тех, кому оказана помощь. Кто и когда взял файл, записывается в журнал.
records-register-file = { $register }. { $whose }, { $period }. Записей: { $count }.
records-in-kk = на казахском
records-in-ru = на русском
records-btn-own = Мой реестр
records-btn-file-xlsx = { $register }: XLSX, { $language }
records-btn-file-pdf = { $register }: PDF, { $language }
records-btn-xlsx-kk = XLSX на казахском
records-btn-xlsx-ru = XLSX на русском
records-figures =
    <b>Показатели ГГЮП: { $month }</b>
    { $name }
    Отчёт в ИС «Е-Заң көмегі» Вы формируете сами (пункт 33 Положения). За достоверность отвечает сам адвокат (пункт 57 Положения). Числа взяты из записей бота, вручную их никто не правит.
records-nothing = За этот месяц в боте нет ни одной записи.
records-line = { $what }: <b>{ $count }</b>
records-cut-line = – { $cut }: { $parts }
records-times =
    От поступления до принятия: медиана { $receipt }, дольше всего { $receipt_worst } (число: { $receipt_count })
    От предложения до принятия: медиана { $offer }, дольше всего { $offer_worst } (число: { $offer_count })
records-settlements = Сельские населённые пункты: { $settlements }
records-unnamed = название не записано
records-runs = Месяц ещё не окончен: показатели изменятся, подтвердить их можно с первого числа следующего месяца.
records-open = Вы ещё не подтвердили показатели. Нажмите на каждый и проверьте, какие запросы за ним стоят.
records-open-other = Адвокат ещё не подтвердил показатели.
records-confirmed = Подтвердил(а): { $name }, { $when }. С тех пор ничего не изменилось.
records-changed =
    <b>После подтверждения данные изменились.</b>
    Подтвердил(а): { $name }, { $when }
    Изменилось: { $what }
    Подтверждённая копия сохранена. Новые показатели нужно подтвердить снова.
records-changed-details = населённые пункты и время
records-remark-waits =
    Замечание ждёт ответа ({ $when }):
    { $words }
records-remark-answered =
    Замечание: { $words }
    Ответ ({ $when }): { $answer }
records-behind =
    <b>{ $what }: { $count }</b>
    { $month }
records-behind-none = За этим показателем нет запросов.
records-behind-part = { $what }: { $count } ({ $labels })
records-more = ещё: { $count }
records-btn-open = Показатели месяца
records-btn-figure = { $what }: { $count }
records-btn-confirm = Подтверждаю показатели
records-btn-confirm-again = Подтверждаю новые показатели
records-btn-remark = Есть ошибка
records-ask-remark = { $month }: какой показатель неверен и каким он должен быть? Укажите номер запроса; обстоятельств дела и имён не пишите. Написанное получит ответственное лицо. Прервать: /cancel
records-ask-answer =
    { $name }, { $month }. Замечание адвоката:
    { $words }

    Напишите ответ. Если ошибка в данных, сначала исправьте сам запрос: показатели пересчитаются по нему. Прервать: /cancel
records-text-needed = Напишите текст или прервите: /cancel
records-words-length = Текст не должен быть пустым и длиннее { $longest } знаков. Напишите снова или прервите: /cancel
records-note-confirmed = Подтверждение записано: сохранены Ваше имя, время и копия показателей.
records-note-confirmed-before = Именно эти показатели Вы уже подтвердили.
records-note-moved = Показатели за это время изменились, поэтому подтверждение не записано. Просмотрите новые и подтвердите их.
records-note-not-over = Месяц ещё не окончен. Подтвердить можно с первого числа следующего месяца.
records-note-remarked = Замечание передано ответственному лицу. Показатели не изменены.
records-note-remark-waits = На Ваше прежнее замечание об этом месяце ещё не ответили. Новое не отправлено.
records-remarked =
    <b>Адвокат не согласен с показателями месяца</b>
    { $name }, { $month }
    { $words }
records-answered =
    <b>На замечание о показателях дан ответ</b>
    { $name }, { $month }
    Замечание: { $words }
    Ответ: { $answer }
    Ответил(а): { $by }
records-btn-answer = Ответить: { $name }
records-btn-answer-this = Ответить
records-answer-kept = Ответ отправлен: { $name }
records-answered-before = На это замечание уже ответили: { $name }
records-answer-own = На своё замечание отвечать нельзя. Его рассмотрит другое ответственное лицо или президиум.
records-no-such-remark = Такого замечания нет. Откройте список снова: /report
records-no-such-unit = Такого подразделения нет.
records-no-such-period = Такого периода нет. Выберите другой.
records-no-units = За Вами не закреплено ни одного подразделения.
records-choose-unit = Подтверждения какого подразделения показать?
records-board =
    <b>Подтверждение показателей месяца: { $month }</b>
    Подразделение: { $unit }
    Подтвердили: { $confirmed }, всего: { $count }
records-board-open = Ещё не подтвердили
records-board-changed = Данные изменились после подтверждения
records-board-confirmed = Подтвердили
records-board-at = { $name }, { $when }
records-board-name = { $name }
records-board-nothing = записей за месяц нет
records-board-remark = замечание ждёт ответа
records-draft =
    <b>Проект сводного отчёта о ГГЮП</b>
    Период: { $period }
records-draft-title = Предварительный проект сводного отчёта о ГГЮП
records-draft-preliminary = Предварительный проект. Форму отчёта утверждает уполномоченный орган, представляется он через ИС «Е-Заң көмегі» не позднее { $due } (подпункт 4 пункта 5 Положения). Бот отчёт не отправляет.
records-draft-how = Подтверждённые числа: месяцы, которые подтвердил сам адвокат и которые с тех пор не изменились. Числа неподтверждённых и изменившихся месяцев стоят отдельно и к подтверждённым не прибавляются. Подразделение: то, в котором состоит адвокат.
records-draft-months = Месяцы адвокатов, за которые есть записи: подтверждено { $confirmed }, изменилось после подтверждения { $changed }, не подтверждено { $open }
records-draft-runs = Период ещё не окончен: числа изменятся.
records-draft-sent = Отмечено как отправленное: № { $number }, { $on }. Отметил(а): { $name }
records-draft-of = <b>{ $name }</b>
records-draft-line = { $what }: подтверждено <b>{ $confirmed }</b>, остальное { $rest }
records-draft-unit = Подразделение
records-draft-kind = Из принятых: { $kind }
records-draft-in-work = В работе на конец периода
records-draft-confirmed = Подтверждено
records-draft-rest = Не подтверждено
records-draft-rural = Сельские населённые пункты
records-draft-confirmed-says = Показатели, подтверждённые адвокатами
records-draft-rest-says = Показатели неподтверждённые или изменившиеся (отдельно)
records-draft-rural-says = ГГЮП в сельских населённых пунктах
records-draft-rural-none = По сельским населённым пунктам записей нет.
records-total = Всего
records-no-unit = Без подразделения
records-draft-file = Предварительный проект сводного отчёта о ГГЮП: { $period }
records-btn-sent = Отметить отправку
records-btn-draft = Открыть проект
records-ask-sent = { $period }: напишите номер и дату письма (регистрации), с которым ушёл отчёт. Например: { $example }. Сам бот отчёт не отправляет. Прервать: /cancel
records-draft-kept = Отправка записана. Это Ваша отметка, бот не проверяет, дошёл ли отчёт.
records-draft-kept-late = Отправка записана: отчёт ушёл после срока. Это Ваша отметка, бот не проверяет, дошёл ли отчёт.
records-draft-sent-before = Отчёт за этот период уже отмечен как отправленный.
records-sent-in-future = Этот день ещё не наступил. Напишите дату документа или прервите: /cancel
records-period-runs = Период ещё не окончен, поэтому отметить отправку отчёта нельзя.
records-title-draft = Сводный отчёт о ГГЮП: { $period }
records-draft-due =
    Сводный отчёт о ГГЮП представляется в территориальный орган юстиции через ИС «Е-Заң көмегі» не позднее { $due } (подпункт 4 пункта 5 Положения).
    Период: { $period }
    Месяцы адвокатов, за которые есть записи: подтверждено { $confirmed }, остальных { $waiting }
    { $left }
    Бот отчёт не отправляет: он напоминает и готовит предварительный проект.
records-draft-went = Сводный отчёт ({ $period }) отмечен как отправленный: № { $number }, { $on }.
records-draft-went-late = Сводный отчёт ({ $period }) отмечен как отправленный после срока: № { $number }, { $on }.
records-columns =
    <b>Графы реестра</b>
    { $register }
records-columns-own = Графы по внесённому шаблону: версия { $version }, { $name }, { $when }
records-column = { $place }. { $key }: { $kk } / { $ru }
records-columns-wait = Присланный файл проверяется, о результате сообщим.
records-btn-columns-file = Получить графы в XLSX
records-btn-columns-send = Прислать новый шаблон
records-btn-columns-plain = Вернуть наши графы
records-ask-columns = { $register }: пришлите файл XLSX. В первой строке ключ графы, во второй её название на казахском, в третьей на русском. За образец можно взять файл нынешних граф. Прервать: /cancel
records-columns-file = { $register }: действующие графы. На втором листе все ключи.
records-columns-sheet = Графы
records-columns-keys = Ключи
records-columns-key = ключ
records-columns-serve = «{ $file }» принят: { $register }, версия { $version }. Следующие реестры составляются с этими графами.
records-columns-refused = «{ $file }» не может быть шаблоном, прежние графы в силе. { $why }
records-columns-known =
    Известные ключи:
    { $keys }
records-fault-not-a-table = Файл не читается как таблица XLSX.
records-fault-too-large = Файл слишком велик.
records-fault-no-keys = В первой строке нет ни одного ключа.
records-fault-unknown = Неизвестный ключ: «{ $key }».
records-fault-twice = Ключ стоит дважды: «{ $key }».
records-fault-no-heading = У графы «{ $key }» нет названия на казахском или русском.
records-fault-too-long = Название графы «{ $key }» слишком длинное.
records-fault-too-many = Граф слишком много. Наибольшее число: { $most }.
records-fault-lost = Telegram не отдал файл. Пришлите его снова.
records-not-xlsx = Пришлите файл XLSX документом или прервите: /cancel
records-file-too-large = Файл не должен быть больше { $most } КБ. Пришлите другой или прервите: /cancel
records-one-waits = Предыдущий файл ещё проверяется. Дождитесь результата.
