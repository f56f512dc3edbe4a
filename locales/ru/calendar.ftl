calendar-year =
    <b>Перенесённые дни { $year } года</b>
    { $lines }
    Выходные и праздники бот знает сам; здесь вносятся только дни, перенесённые постановлением.
calendar-year-none = Перенесённых дней не внесено.
calendar-line = { $day } ({ $weekday }): { $kind }. Основание: { $source }
calendar-kind-working = рабочий день
calendar-kind-free = выходной день
calendar-btn-add = Добавить день
calendar-btn-count = Рассчитать срок
calendar-btn-remove = Убрать: { $day }
calendar-btn-year = { $year }
calendar-ask-day =
    Напишите одной строкой день, его вид и основание. Например:
    { $working }
    { $free }
    Остановить: /cancel
calendar-example-source = номер и дата постановления
calendar-day-wrong = Запись не распознана. Нужны день, вид и после двоеточия основание. Напишите ещё раз или остановите: /cancel
calendar-day-kept = Сохранено: { $day } — { $kind }. Уже сообщённые сроки не изменятся.
calendar-day-removed = Убрано: { $day }.
calendar-day-gone = Этого дня в списке нет.
calendar-year-unknown = Внести день { $year } года нельзя. Проверьте год.
calendar-ask-count =
    Напишите первый день и число рабочих дней. Например: { $example }
    Остановить: /cancel
calendar-count-wrong = Запись не распознана. Нужны день и число. Напишите ещё раз или остановите: /cancel
calendar-days-unknown = Рабочих дней может быть не больше { $longest }.
calendar-counted =
    <b>Последний день срока: { $end }</b>
    День начала (не считается): { $start }
    Рабочих дней: { $count }
    { $counted }
calendar-skipped =
    Не посчитаны:
    { $lines }
calendar-skipped-line = { $day } ({ $weekday }): { $why }
calendar-why-weekend = выходной
calendar-why-holiday = праздник, { $name }
calendar-why-transfer = выходной по постановлению
