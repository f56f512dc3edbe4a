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
rosters-own-line =
    Вид: { $kind }
    Дни: { $days }
    Ответственное лицо: { $officer }, тел. { $phone }
    Ознакомление: { $receipt }
rosters-own-line-over =
    Вид: { $kind }
    Дни: { $days }
    Ознакомление: { $receipt }
rosters-own-none = Опубликованных графиков с вашим участием нет. Когда график опубликуют, бот пришлёт вам ваши дни.
rosters-own-acked = подтверждено
rosters-own-not-acked = не подтверждено
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
rosters-state-published = опубликован, версия { $version }, подтвердили: { $acked } из { $asked }
rosters-state-active = действует, версия { $version }, подтвердили: { $acked } из { $asked }
rosters-state-closed = месяц завершён
rosters-late-mark = опубликован после срока
rosters-btn-pretrial = Досудебные
rosters-btn-court = Суд
rosters-btn-consult = Консультация
rosters-btn-draw =
    { $posts ->
        [one] Составить проект: { $posts } адвокат в день
        [few] Составить проект: { $posts } адвоката в день
       *[other] Составить проект: { $posts } адвокатов в день
    }
rosters-btn-receipts = Ознакомление
rosters-btn-publish = Опубликовать
rosters-btn-redraw = Составить заново
rosters-btn-posts =
    { $posts ->
        [one] { $posts } адвокат в день
        [few] { $posts } адвоката в день
       *[other] { $posts } адвокатов в день
    }
rosters-redraw-ask =
    График будет составлен заново ({ $kind }). Замены, сделанные вручную, не сохранятся.
    Сколько адвокатов нужно на день?
rosters-btn-shares = Как распределено
rosters-btn-reason = Причина разницы
rosters-btn-publish-yes = Да, опубликовать
rosters-btn-publish-next = Опубликовать: { $kind }
rosters-btn-check-again = Проверить ещё раз
rosters-drawn = Проекты готовы. Откройте каждый график, просмотрите дни, при необходимости замените дежурных, затем опубликуйте.
rosters-drawn-again = Проект составлен заново.
rosters-page =
    <b>{ $month } { $year } года: { $kind }</b>
    Подразделение: { $unit }
    Состояние: { $state }
    { $gaps }
    Дежурств на одного адвоката: от { $least } до { $most }
    { $legend }
rosters-hint-move = Чтобы заменить дежурного, нажмите на день.
rosters-hint-look = Чтобы увидеть фамилию дежурного, нажмите на день.
rosters-gaps-none = Дней без адвоката нет.
rosters-gaps = Дни, на которые не хватает адвоката: <b>{ $days }</b>
rosters-legend-line = { $mark }: { $name } ({ $count }): { $days }
rosters-legend-more =
    { $count ->
        [one] И ещё { $count } адвокат
        [few] И ещё { $count } адвоката
       *[other] И ещё { $count } адвокатов
    }
rosters-reason-given = Причина разницы: { $reason }
rosters-day =
    <b>{ $day }</b>, { $weekday } ({ $kind })
    Дежурит: { $name }
    Кого поставить вместо? В скобках число дежурств в этом месяце.
rosters-day-names = { $day }: { $names }
rosters-day-empty =
    <b>{ $day }</b>, { $weekday } ({ $kind })
    На этот день не хватает адвоката. Кого поставить? В скобках число дежурств в этом месяце.
rosters-day-add =
    <b>{ $day }</b>, { $weekday } ({ $kind })
    Дежурные на этот день уже назначены. Кого добавить? В скобках число дежурств в этом месяце.
rosters-day-who =
    <b>{ $day }</b>, { $weekday } ({ $kind })
    Кого из дежурных заменить?
rosters-day-nobody = { $day }: свободных адвокатов нет, остальные дежурят в этот день.
rosters-btn-person = { $name } ({ $count })
rosters-btn-add-person = Добавить ещё адвоката
rosters-moved = { $day }: дежурит { $name }.
rosters-move-reason-ask =
    График опубликован, дежурный заменяется только по заявлению адвоката (пункт 24 Положения).
    День: { $day }
    Сейчас дежурит: { $out }
    Будет дежурить: { $into }
    Напишите одним сообщением дату заявления и уважительную причину. Обстоятельства дела не указывайте.
    Остановить: /cancel
rosters-add-reason-ask =
    График опубликован и меняется только по заявлению адвоката (пункт 24 Положения).
    День: { $day }
    Добавляется дежурный: { $into }
    Напишите одним сообщением дату заявления и уважительную причину. Обстоятельства дела не указывайте.
    Остановить: /cancel
rosters-text-needed = Ответьте текстом. Остановить: /cancel
rosters-move-told = { $day }: дежурит { $name }. Тем, чьи дни изменились, отправлено уведомление, они подтвердят ознакомление заново.
rosters-reason-ask =
    Число дежурств на одного адвоката от { $least } до { $most }, разница больше допустимой (пункт 21 Положения). Напишите причину одним сообщением.
    Остановить: /cancel
rosters-reason-saved = Причина разницы записана.
rosters-shares =
    <b>Как распределено: { $kind }, { $month } { $year } года</b>
    Кто в прошлые месяцы дежурил меньше среднего, первым получает лишний день.
    { $lines }
rosters-shares-line = { $name }: в этом месяце { $count }, из прошлых месяцев { $carried }
rosters-shares-carried = { $sign }{ $whole },{ $tenths }
rosters-publish-ask =
    <b>{ $month } { $year } года: { $kind }</b>
    Адвокатов, которые получат уведомление через бот: { $told }
rosters-publish-question = Публикуем?
rosters-publish-unreachable = Тех, кого нет в боте или кто его заблокировал, ознакомьте с графиком под подпись (пункт 22 Положения): { $names }
rosters-publish-late = Срок публикации прошёл: { $due }. График будет отмечен как опубликованный после срока.
rosters-published-done =
    <b>{ $month } { $year } года: { $kind }</b>
    График опубликован. Адвокатов, которым отправлено уведомление: { $told }. Кто подтвердил, видно в разделе «Ознакомление».
rosters-published-late = График отмечен как опубликованный после срока.
rosters-published-already = Этот график уже опубликован.
rosters-cannot-publish =
    Опубликовать график нельзя. Сначала исправьте:
    { $lines }
rosters-hole-days = дни без адвоката: { $days }
rosters-hole-outside = дни другого месяца: { $days }
rosters-hole-name = неполные фамилия и имя: { $names }
rosters-hole-phone = телефона нет или он с ошибкой: { $names }
rosters-hole-officer = не указано ответственное лицо
rosters-hole-officer-phone = телефона ответственного лица нет или он с ошибкой
rosters-hole-doubled = { $name }: два дежурства в один день, { $days }
rosters-hole-participant = не участвуют в оказании ГГЮП (соглашение, список или приостановление): { $names }
rosters-hole-unbalanced = дежурств на одного адвоката от { $least } до { $most }, причина разницы не записана
rosters-acknowledged = Все адвокаты подтвердили ознакомление с графиком, всего: { $count }. График: { $kind }, { $month } { $year } года.
rosters-not-found = Такого графика нет. Откройте снова командой /roster.
rosters-month-over = График завершённого месяца не меняется.
rosters-day-over = Дежурного прошедшего дня заменить нельзя.
rosters-exists = График этого вида на этот месяц уже опубликован, составить его заново нельзя. Заменяйте дежурных по дням.
rosters-no-people = В подразделении нет адвокатов, участвующих в ГГЮП: проверьте соглашения и список (пункт 27 Положения).
rosters-move-own = Своё дежурство вы сами заменить не можете. Обратитесь к другому ответственному лицу или в президиум.
rosters-move-busy = Этот адвокат уже дежурит в этот день.
rosters-move-gone = График за это время изменился. Показано текущее состояние.
rosters-move-stranger = Этот адвокат не участвует в ГГЮП по подразделению.
rosters-reason-empty = Причина не написана.
rosters-btn-of-unit = График подразделения: { $kind }, { $month }
rosters-btn-own-before = Предыдущий месяц: { $month }
rosters-btn-own-now = Этот месяц и следующие
rosters-btn-calendar = Файл календаря
rosters-btn-sheet = XLSX
rosters-btn-documents = Документы
rosters-documents =
    <b>Документы: { $month } { $year } года</b>
    Подразделение: { $unit }
    Вид: { $kind }
    { $lines }
rosters-documents-pdf = • PDF: графики месяца для печати и подписи на листе ознакомления
rosters-documents-sheet = • XLSX: графики месяца в электронной таблице, каждый вид на своём листе
rosters-documents-bars = • Равенство, рисунок: как дежурства распределены между адвокатами
rosters-documents-protocol = • Протокол: файл, по которому можно проверить распределение
rosters-calendar-name = Дежурства
rosters-calendar-duty = Дежурство: { $kind }
rosters-calendar-note =
    Ответственное лицо: { $officer }, тел. { $phone }
    Вы обязаны быть на связи по телефону, указанному в графике, и принимать направленные назначения (пункт 26 Положения).
rosters-calendar-file =
    Ваши дни дежурства в файле календаря. Откройте файл, чтобы добавить их в календарь телефона или компьютера.
    Если график изменится, возьмите новый файл командой /roster, а снятый с вас день удалите из календаря сами.
rosters-sheet-title = График дежурств, { $month } { $year } года: { $kind }
rosters-sheet-officer = Ответственное лицо: { $officer }, тел. { $phone }
rosters-sheet-draft = Проект
rosters-sheet-version = Версия: { $version }
rosters-sheet-date = Дата
rosters-sheet-weekday = День недели
rosters-sheet-advocate = Дежурный адвокат
rosters-sheet-phone = Телефон
rosters-sheet-file =
    <b>{ $month } { $year } года</b>
    Подразделение: { $unit }
    График дежурств, каждый вид на своём листе: { $kinds }
rosters-verdict-clean = Независимая проверка: правила не нарушены.
rosters-verdict =
    Независимая проверка нашла:
    { $lines }
rosters-verdict-rests = Дежурства с коротким отдыхом между ними: { $count }
rosters-verdict-more = ещё: { $count }
rosters-relaxed =
    При составлении проекта не удалось соблюсти:
    { $lines }
rosters-relaxed-open = незаполненные дни: { $count } (отмечены в графике)
rosters-relaxed-rests = дежурства с коротким отдыхом между ними: { $count }. Число свободных дней меняется в разделе «Условия графика».
rosters-relaxed-spread = виды графика с неравной нагрузкой: { $count }
rosters-ask = Чтобы заполнить этот день, можно спросить: { $names }
rosters-ask-person = { $name } ({ $phone })
