rosters-kind-pretrial = по делам органов досудебного расследования
rosters-kind-court = по делам, рассматриваемым в суде
rosters-kind-consult = по правовому консультированию
rosters-month = { $month } { $year } года
rosters-published =
    Готов график дежурств на { $month } { $year } года.
    Вид: { $kind }
    Ваши дни дежурства: <b>{ $days }</b>
    Ответственное лицо: { $officer }, тел. { $phone }
    График обязателен для исполнения. Чтобы подтвердить ознакомление, ответьте словом «Қабылданды» (пункт 22 Положения).
rosters-changed =
    График дежурств на { $month } { $year } года изменён (версия { $version }).
    Вид: { $kind }
    { $change }
    Ваши дни дежурства: <b>{ $days }</b>
    Ответственное лицо: { $officer }, тел. { $phone }
    Чтобы подтвердить ознакомление, ответьте словом «Қабылданды» (пункт 22 Положения).
rosters-change-added = Вам добавлено дежурство: { $days }
rosters-change-dropped = С вас снято дежурство: { $days }
rosters-no-days = дежурств нет
rosters-duty-tomorrow =
    Завтра, { $day }, вы дежурите ({ $kind }).
    Вы обязаны быть на связи по телефону { $phone }, указанному в графике, и принимать направленные назначения (пункт 26 Положения).
rosters-duty-today =
    Сегодня, { $day }, вы дежурите ({ $kind }).
    Вы обязаны быть на связи по телефону { $phone }, указанному в графике, и принимать направленные назначения (пункт 26 Положения).
rosters-btn-reachable = Я на связи
rosters-reachable = Отмечено, что вы на связи: { $when }. День дежурства: { $day }.
rosters-duty-not-yours = Дежурство { $day } передано другому адвокату ({ $kind }). В этот день вы не дежурите.
rosters-own =
    <b>{ $month } { $year } года</b>
    { $lines }
    Телефон ответственного лица указан у каждого вида графика.
rosters-own-line =
    Вид: { $kind }
    Дни: { $days }
    Ответственное лицо: { $officer }, тел. { $phone }
    Ознакомление: { $receipt }
rosters-own-none = Опубликованных графиков дежурств с вашим участием нет. Когда график опубликуют, бот пришлёт вам ваши дни.
rosters-own-acked = подтверждено
rosters-own-waiting = ждём ответа «Қабылданды»
rosters-choose-unit = Выберите подразделение.
rosters-no-unit = За вами не закреплено ни одно подразделение. Обратитесь в президиум.
rosters-desk =
    <b>Графики дежурств: { $month } { $year } года</b>
    Подразделение: { $unit }
    Срок публикации: { $due } (пункт 21 Положения)
    { $lines }
rosters-desk-line = { $kind }: { $state }
rosters-state-none = не составлен
rosters-state-draft = проект
rosters-state-published = опубликован, версия { $version }, подтвердили: { $acked } из { $asked }
rosters-state-active = действует, версия { $version }, подтвердили: { $acked } из { $asked }
rosters-state-closed = месяц завершён
rosters-late-mark = опубликован после срока
rosters-btn-pretrial = Досудебные
rosters-btn-court = Суд
rosters-btn-consult = Консультации
rosters-btn-draw =
    Составить проект: { $posts ->
        [one] { $posts } адвокат в день
        [few] { $posts } адвоката в день
       *[other] { $posts } адвокатов в день
    }
rosters-btn-receipts = Ознакомление
rosters-btn-month-before = Предыдущий месяц
rosters-btn-month-after = Следующий месяц
rosters-btn-publish = Опубликовать
rosters-btn-redraw =
    Составить заново: { $posts ->
        [one] { $posts } адвокат в день
        [few] { $posts } адвоката в день
       *[other] { $posts } адвокатов в день
    }
rosters-btn-shares = Как распределено
rosters-btn-reason = Причина разницы
rosters-btn-publish-yes = Да, опубликовать
rosters-drawn = Проект готов. Просмотрите дни, при необходимости замените дежурных, затем опубликуйте.
rosters-page =
    <b>{ $month } { $year } года: { $kind }</b>
    Подразделение: { $unit }
    Состояние: { $state }
    { $gaps }
    Дежурств на одного адвоката: от { $least } до { $most }
    { $legend }
    Чтобы заменить дежурного, нажмите на день.
rosters-gaps-none = Дней без дежурного адвоката нет.
rosters-gaps = Не хватает адвоката: <b>{ $days }</b>
rosters-legend-line = { $mark }: { $name }, дежурств: { $count }
rosters-legend-more =
    И ещё { $count ->
        [one] { $count } адвокат
        [few] { $count } адвоката
       *[other] { $count } адвокатов
    }
rosters-reason-given = Причина разницы: { $reason }
rosters-day =
    <b>{ $day }</b>, { $weekday } ({ $kind })
    Дежурит: { $name }
    Кого поставить вместо? В скобках число дежурств в этом месяце.
rosters-day-empty =
    <b>{ $day }</b>, { $weekday } ({ $kind })
    В этот день не хватает адвоката. Кого поставить? В скобках число дежурств в этом месяце.
rosters-day-who =
    <b>{ $day }</b>, { $weekday } ({ $kind })
    Кого из дежурных заменить?
rosters-day-nobody = Свободных адвокатов нет: { $day } дежурят все остальные.
rosters-btn-person = { $name } ({ $count })
rosters-btn-add-person = Добавить ещё одного адвоката
rosters-moved = Дежурный на { $day }: { $name }.
rosters-move-reason-ask =
    График опубликован. Чтобы заменить дежурного на { $day }, напишите одним сообщением о заявлении адвоката: дату и уважительную причину (пункт 24 Положения).
    Отменить: /cancel
rosters-move-told = Дежурный на { $day }: { $name }. Об изменении сообщено тем, чьи дни изменились; они подтвердят ознакомление заново.
rosters-reason-ask =
    Число дежурств у адвокатов от { $least } до { $most }, разница больше допустимой (пункт 21 Положения). Напишите причину одним сообщением.
    Отменить: /cancel
rosters-reason-saved = Причина разницы записана.
rosters-shares =
    <b>Как распределено: { $kind }, { $month } { $year } года</b>
    Лишний день первым получает тот, кто в прошлые месяцы дежурил меньше среднего.
    { $lines }
rosters-shares-line = { $name }: в этом месяце { $count }, с прошлых месяцев { $carried }
rosters-shares-carried = { $sign }{ $whole },{ $tenths }
rosters-publish-ask =
    <b>{ $month } { $year } года: { $kind }</b>
    Уведомление получат адвокатов: { $told }
    Не подключены к боту или заблокировали его: { $unreachable }
    Публикуем?
rosters-publish-late = Срок публикации прошёл: { $due }. График будет отмечен как опубликованный после срока.
rosters-published-done = График опубликован. Уведомлений отправлено: { $told }. Кто подтвердил, видно в разделе «Ознакомление».
rosters-published-already = Этот график уже опубликован.
rosters-cannot-publish =
    Опубликовать график нельзя. Не хватает:
    { $lines }
rosters-hole-days = дни без адвоката: { $days }
rosters-hole-outside = дни другого месяца: { $days }
rosters-hole-name = неполные фамилия и имя: { $names }
rosters-hole-phone = телефона нет или он с ошибкой: { $names }
rosters-hole-officer = не указано ответственное лицо
rosters-hole-officer-phone = телефона ответственного лица нет или он с ошибкой
rosters-hole-doubled = { $name }: два дежурства в один день, { $days }
rosters-hole-participant = не участвуют в оказании ГГЮП (соглашение, список или приостановление): { $names }
rosters-hole-unbalanced = число дежурств от { $least } до { $most }, причина разницы не записана
rosters-acknowledged =
    { $month } { $year } года: { $kind }. Ознакомление с графиком подтвердили все: { $count ->
        [one] { $count } адвокат
        [few] { $count } адвоката
       *[other] { $count } адвокатов
    }.
rosters-not-found = Такого графика нет. Откройте заново: /roster
rosters-month-over = График завершённого месяца не меняется.
rosters-day-over = Дежурного прошедшего дня заменить нельзя.
rosters-exists = График этого вида на этот месяц уже опубликован, составить его заново нельзя. Заменяйте дежурных по отдельным дням.
rosters-no-people = В подразделении нет адвокатов, участвующих в оказании ГГЮП: проверьте соглашения и список (пункт 27 Положения).
rosters-move-own = Собственное дежурство вы сами заменить не можете. Обратитесь к другому ответственному лицу или в президиум.
rosters-move-busy = Этот адвокат уже дежурит в этот день.
rosters-move-gone = За это время график изменился. Показано текущее состояние.
rosters-move-stranger = Этот адвокат не участвует в оказании ГГЮП по подразделению.
rosters-reason-empty = Причина не указана.
