calendar-year =
    <b>Transferred days of { $year }</b>
    { $lines }
    The bot knows weekends and public holidays itself; only days moved by a decree are entered here.
calendar-year-none = No transferred days are entered.
calendar-line = { $day } ({ $weekday }): { $kind }. Basis: { $source }
calendar-kind-working = working day
calendar-kind-free = day off
calendar-btn-add = Add a day
calendar-btn-count = Work out a date
calendar-btn-remove = Remove: { $day }
calendar-btn-year = { $year }
calendar-ask-day =
    Write the day, its kind and the basis in one line. For example:
    { $working }
    { $free }
    Stop: /cancel
calendar-example-source = number and date of the decree
calendar-day-wrong = The entry was not understood. It needs the day, the kind and, after a colon, the basis. Write it again, or stop: /cancel
calendar-day-kept = Kept: { $day } — { $kind }. Dates that were told already do not change.
calendar-day-removed = Removed: { $day }.
calendar-day-gone = This day is not in the list.
calendar-year-unknown = A day of { $year } cannot be entered. Check the year.
calendar-ask-count =
    Write the first day and the number of working days. For example: { $example }
    Stop: /cancel
calendar-count-wrong = The entry was not understood. It needs a day and a number. Write it again, or stop: /cancel
calendar-days-unknown = There may be at most { $longest } working days.
calendar-counted =
    <b>The last day of the term: { $end }</b>
    First day (not counted): { $start }
    Working days: { $count }
    { $counted }
calendar-skipped =
    Not counted:
    { $lines }
calendar-skipped-line = { $day } ({ $weekday }): { $why }
calendar-why-weekend = weekend
calendar-why-holiday = public holiday, { $name }
calendar-why-transfer = day off by decree
