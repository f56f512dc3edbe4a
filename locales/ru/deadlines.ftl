deadlines-title-rosters = Графики дежурств: { $month } { $year } года
deadlines-title-monthly = Отчёт за { $month } { $year } года (ИС «Е-Заң көмегі»)
deadlines-title-points = Отчёт о повышении квалификации за { $year } год
deadlines-left = Осталось дней: { $days }
deadlines-last-day = <b>Сегодня последний день.</b>
deadlines-rosters-due =
    Графики дежурств ({ $month } { $year } года) необходимо опубликовать не позднее { $due } (пункт 21 Положения).
    Подразделение: { $unit }
    Не опубликованы: { $missing }
    { $left }
    Открыть графики: /roster
deadlines-rosters-done = Все графики дежурств опубликованы: { $month } { $year } года. Подразделение: { $unit }
deadlines-rosters-done-late = Графики дежурств ({ $month } { $year } года) опубликованы после срока, это зафиксировано. Подразделение: { $unit }
deadlines-rosters-overdue =
    <b>Графики дежурств не опубликованы в срок.</b>
    Подразделение: { $unit }
    Месяц: { $month } { $year } года
    Не опубликованы: { $missing }
    Срок: { $due } (пункт 21 Положения)
deadlines-monthly-due =
    Сформируйте отчёт о ГГЮП за { $month } { $year } года через ИС «Е-Заң көмегі» не позднее { $due } (пункт 33 Положения).
    { $left }
    Бот отчёт не отправляет, а только напоминает. Когда сформируете, поставьте отметку.
deadlines-points-due =
    Сдайте отчёт о повышении квалификации за { $year } год в палату не позднее { $due } (пункт 7.6 Правил).
    К каждому мероприятию приложите копию подтверждающего документа.
    { $left }
    Бот отчёт не отправляет, а только напоминает. Когда сдадите, поставьте отметку.
deadlines-btn-monthly = Отчёт сформирован
deadlines-btn-points = Отчёт сдан
deadlines-btn-number = Добавить номер отчёта
deadlines-btn-unmark = Снять отметку
deadlines-marked-monthly = Вы отметили, что сформировали отчёт: { $when }. Период: { $month } { $year } года. Это ваша отметка, сам отчёт бот не проверяет.
deadlines-marked-monthly-late = Вы отметили после срока, что сформировали отчёт: { $when }. Период: { $month } { $year } года. Это ваша отметка, сам отчёт бот не проверяет.
deadlines-marked-points = Вы отметили, что сдали отчёт: { $when }. Период: { $year } год. Это ваша отметка, сам отчёт бот не проверяет.
deadlines-marked-points-late = Вы отметили после срока, что сдали отчёт: { $when }. Период: { $year } год. Это ваша отметка, сам отчёт бот не проверяет.
deadlines-mark-kept = Отметка поставлена.
deadlines-mark-kept-late = Отметка поставлена после срока, это зафиксировано.
deadlines-marked-already = Отметка уже стоит.
deadlines-mark-taken-back = Отметка снята, напоминания продолжатся.
deadlines-mark-not-there = Снимать нечего: отметки нет.
deadlines-ask-number = Напишите номер отчёта в ИС «Е-Заң көмегі» или в палате. Обстоятельства дел не указывайте. Остановить: /cancel
deadlines-number-kept = Номер сохранён: { $number }
deadlines-number-length =
    Номер не должен быть пустым или длиннее { $longest ->
        [one] { $longest } знака
        [few] { $longest } знаков
        [many] { $longest } знаков
       *[other] { $longest } знаков
    }. Напишите ещё раз или остановите: /cancel
deadlines-none-such = Такого срока нет. Откройте список сроков: /dates
deadlines-unmarked-monthly =
    <b>Нет отметки по отчёту за { $month } { $year } года</b>
    Подразделение: { $unit }
    Срок истёк: { $due } (пункт 33 Положения)
    { $people }
    Свяжитесь по телефону. Отсутствие отметки не означает, что отчёт не сформирован.
deadlines-unmarked-points =
    <b>Юридические консультанты без отметки по отчёту о повышении квалификации за { $year } год</b>
    Срок истёк: { $due } (пункт 7.6 Правил)
    { $people }
    Передайте список ответственному лицу палаты. Отсутствие отметки не означает, что отчёт не сдан.
deadlines-unmarked-everywhere =
    <b>Нет отметки по отчёту за { $month } { $year } года</b>
    Срок истёк: { $due } (пункт 33 Положения)
    { $units }
    Полный список: /dates
deadlines-person = { $name }, тел. { $phone }
deadlines-more = Ещё: { $count }
deadlines-unit-count = { $unit }: { $count }
deadlines-consultants = Юридические консультанты
deadlines-own = <b>Мои сроки</b>
deadlines-own-none = Сейчас у вас нет открытых сроков. Когда срок приблизится, бот напомнит сам.
deadlines-own-line =
    { $title }
    Срок: { $due }
    Состояние: { $state }
deadlines-not-working = Этот день нерабочий. Срок не переносится; последний рабочий день перед ним: { $day }
deadlines-state-open = отметки нет
deadlines-state-overdue = срок истёк, отметки нет
deadlines-state-done = вы отметили выполнение, { $when }
deadlines-state-late = вы отметили после срока, { $when }
deadlines-state-number = номер отчёта: { $number }
deadlines-theirs = <b>Открытые сроки подразделений</b>
deadlines-theirs-none = Открытых сроков в подразделениях нет.
deadlines-list =
    <b>{ $unit }: без отметки</b>
    { $lines }
deadlines-back-to-dates = К срокам
