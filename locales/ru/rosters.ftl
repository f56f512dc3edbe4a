rosters-kind-pretrial = по делам досудебного расследования
rosters-kind-court = по делам, рассматриваемым в суде
rosters-kind-consult = по правовому консультированию
rosters-month = { $month } { $year } года
rosters-published =
    График дежурств за { $month } { $year } года готов.
    Вид: { $kind }
    Ваши дни дежурства: <b>{ $days }</b>
    Ответственное лицо: { $officer }, тел. { $phone }
    График обязателен для исполнения. Чтобы подтвердить ознакомление, ответьте «Қабылданды» (пункт 22 Положения).
rosters-changed =
    График дежурств за { $month } { $year } года изменён (версия { $version }).
    Вид: { $kind }
    { $change }
    Ваши дни дежурства: <b>{ $days }</b>
    Ответственное лицо: { $officer }, тел. { $phone }
    Чтобы подтвердить ознакомление, ответьте «Қабылданды» (пункт 22 Положения).
rosters-change-added = Вам добавлено дежурство: { $days }
rosters-change-dropped = С вас снято дежурство: { $days }
rosters-no-days = дежурств нет
rosters-duty-tomorrow =
    Завтра, { $day }, вы дежурите ({ $kind }).
    Вы обязаны быть на связи по телефону { $phone }, указанному в графике, и принимать направленные назначения (пункт 26 Положения).
rosters-duty-today =
    Сегодня, { $day }, вы дежурите ({ $kind }).
    Вы обязаны быть на связи по телефону { $phone }, указанному в графике, и принимать направленные назначения (пункт 26 Положения).
rosters-btn-reachable = На связи
rosters-reachable = Отмечено, что вы на связи: { $when }. День дежурства: { $day }.
rosters-duty-not-yours = Дежурство { $day } передано другому адвокату ({ $kind }). В этот день вы не дежурите.
rosters-own =
    <b>{ $month } { $year } года</b>
    { $lines }
    Телефон ответственного лица указан рядом с каждым видом графика.
rosters-own-line =
    Вид: { $kind }
    Дни: { $days }
    Ответственное лицо: { $officer }, тел. { $phone }
    Ознакомление: { $receipt }
rosters-own-none = Опубликованных графиков с вашим участием нет. Когда график опубликуют, бот пришлёт вам ваши дни.
rosters-own-acked = подтверждено
rosters-own-waiting = ждём ответ «Қабылданды»
rosters-choose-unit = Выберите подразделение.
rosters-no-unit = За вами не закреплено подразделение. Обратитесь в президиум.
rosters-desk =
    <b>Графики дежурств: { $month } { $year } года</b>
    Подразделение: { $unit }
    Срок публикации: { $due } (пункт 21 Положения)
    { $lines }
rosters-desk-line = { $kind }: { $state }
rosters-state-none = не составлен
rosters-state-draft = проект
rosters-state-published = опубликован, версия { $version }, подтвердили: { $acked } / { $asked }
rosters-state-active = действует, версия { $version }, подтвердили: { $acked } / { $asked }
rosters-state-closed = месяц завершён
rosters-late-mark = опубликован после срока
rosters-btn-pretrial = Досудебный
rosters-btn-court = Суд
rosters-btn-consult = Консультация
rosters-btn-draw =
    { $posts ->
        [one] Составить проект: { $posts } адвокат в день
        [few] Составить проект: { $posts } адвоката в день
       *[other] Составить проект: { $posts } адвокатов в день
    }
rosters-btn-receipts = Ознакомление
rosters-btn-month-before = Предыдущий месяц
rosters-btn-month-after = Следующий месяц
rosters-btn-publish = Опубликовать
rosters-btn-redraw =
    { $posts ->
        [one] Составить заново: { $posts } адвокат в день
        [few] Составить заново: { $posts } адвоката в день
       *[other] Составить заново: { $posts } адвокатов в день
    }
rosters-btn-shares = Как распределено
rosters-btn-reason = Причина разницы
rosters-btn-publish-yes = Да, опубликовать
rosters-drawn = Проект готов. Просмотрите дни, при необходимости поменяйте дежурных, затем опубликуйте.
rosters-page =
    <b>{ $month } { $year } года: { $kind }</b>
    Подразделение: { $unit }
    Состояние: { $state }
    { $gaps }
    Дежурств на одного адвоката: от { $least } до { $most }
    { $legend }
    Чтобы поменять дежурного, нажмите на день.
rosters-gaps-none = Дней без адвоката нет.
rosters-gaps = Дни, на которые не хватает адвоката: <b>{ $days }</b>
rosters-legend-line = { $mark }: { $name }, дежурств: { $count }
rosters-legend-more = Ещё адвокатов: { $count }
rosters-reason-given = Причина разницы: { $reason }
rosters-day =
    <b>{ $day }</b>, { $weekday } ({ $kind })
    Дежурит: { $name }
    Кого поставить вместо? В скобках число дежурств в этом месяце.
rosters-day-empty =
    <b>{ $day }</b>, { $weekday } ({ $kind })
    На этот день не хватает адвоката. Кого поставить? В скобках число дежурств в этом месяце.
rosters-day-who =
    <b>{ $day }</b>, { $weekday } ({ $kind })
    Кого из дежурных заменить?
rosters-day-nobody = { $day }: свободных адвокатов нет, остальные дежурят в этот день.
rosters-btn-person = { $name } ({ $count })
rosters-btn-add-person = Добавить ещё адвоката
rosters-moved = { $day }: дежурит { $name }.
rosters-move-reason-ask =
    График опубликован. Чтобы заменить дежурного ({ $day }), напишите одним сообщением о заявлении адвоката: дата и уважительная причина (пункт 24 Положения).
    Прервать: /cancel
rosters-move-told = { $day }: дежурит { $name }. Тем, кого касается изменение, направлено сообщение, они подтвердят ознакомление снова.
rosters-reason-ask =
    Число дежурств от { $least } до { $most }, разница больше допустимой (пункт 21 Положения). Напишите причину одним сообщением.
    Прервать: /cancel
rosters-reason-saved = Причина разницы записана.
rosters-shares =
    <b>Как распределено: { $kind }, { $month } { $year } года</b>
    Кто в прошлые месяцы дежурил меньше среднего, первым получает лишний день.
    { $lines }
rosters-shares-line = { $name }: в этом месяце { $count }, из прошлых месяцев { $carried }
rosters-shares-carried = { $sign }{ $whole },{ $tenths }
rosters-publish-ask =
    <b>{ $kind }, { $month } { $year } года</b>
    Получат сообщение, адвокатов: { $told }
    Нет в боте или заблокировали бот, адвокатов: { $unreachable }
    Опубликовать?
rosters-publish-late = Срок публикации прошёл: { $due }. График будет отмечен как опубликованный после срока.
rosters-published-done = График опубликован. Сообщение направлено, адвокатов: { $told }. Кто подтвердил, видно в разделе «Ознакомление».
rosters-published-already = Этот график опубликован.
rosters-cannot-publish =
    График нельзя опубликовать. Не хватает:
    { $lines }
rosters-hole-days = дни без адвоката: { $days }
rosters-hole-outside = дни другого месяца: { $days }
rosters-hole-name = неполные фамилия и имя: { $names }
rosters-hole-phone = нет телефона или он неверный: { $names }
rosters-hole-officer = не указано ответственное лицо
rosters-hole-officer-phone = нет телефона ответственного лица или он неверный
rosters-hole-doubled = { $name }: два дежурства в один день, { $days }
rosters-hole-participant = не участвует в ГГЮП (соглашение, список или приостановление): { $names }
rosters-hole-unbalanced = число дежурств от { $least } до { $most }, причина разницы не записана
rosters-acknowledged = { $kind }, { $month } { $year } года: все адвокаты подтвердили ознакомление с графиком. Всего: { $count }.
rosters-not-found = Такого графика нет. Откройте снова командой /roster.
rosters-month-over = График завершённого месяца не меняется.
rosters-day-over = Дежурный прошедшего дня не меняется.
rosters-exists = График этого вида за этот месяц опубликован, составить его заново нельзя. Меняйте дни по одному.
rosters-no-people = В подразделении нет адвокатов, участвующих в ГГЮП: проверьте соглашения и список (пункт 27 Положения).
rosters-move-own = Своё дежурство вы сами заменить не можете. Обратитесь к другому ответственному лицу или в президиум.
rosters-move-busy = Этот адвокат дежурит в этот день.
rosters-move-gone = График тем временем изменился. Показано текущее состояние.
rosters-move-stranger = Этот адвокат не участвует в ГГЮП по подразделению.
rosters-reason-empty = Причина не написана.
