deadlines-title-rosters = Duty rosters: { $month } { $year }
deadlines-title-monthly = Report for { $month } { $year } («Е-Заң көмегі» system)
deadlines-title-points = Professional development report for { $year }
deadlines-left = Days left: { $days }
deadlines-last-day = <b>Today is the last day.</b>
deadlines-rosters-due =
    The duty rosters for { $month } { $year } must be published not later than { $due } (paragraph 21 of the Regulation).
    Unit: { $unit }
    Not published: { $missing }
    { $left }
    Open the rosters: /roster
deadlines-rosters-done = All duty rosters for { $month } { $year } are published. Unit: { $unit }
deadlines-rosters-done-late = The duty rosters for { $month } { $year } were published late, and this is recorded. Unit: { $unit }
deadlines-rosters-overdue =
    <b>Duty rosters were not published in time.</b>
    Unit: { $unit }
    Month: { $month } { $year }
    Not published: { $missing }
    Due: { $due } (paragraph 21 of the Regulation)
deadlines-monthly-due =
    Please form the report on legal aid given in { $month } { $year } in the «Е-Заң көмегі» system not later than { $due } (paragraph 33 of the Regulation).
    { $left }
    The bot does not send the report, it only reminds. Mark it here once you have formed it.
deadlines-points-due =
    Please submit the professional development report for { $year } to the chamber not later than { $due } (paragraph 7.6 of the Rules).
    Attach a copy of the confirming document for each event.
    { $left }
    The bot does not send the report, it only reminds. Mark it here once you have submitted it.
deadlines-btn-monthly = I have formed the report
deadlines-btn-points = I have submitted the report
deadlines-btn-number = Add the report’s number
deadlines-btn-unmark = Take the mark back
deadlines-marked-monthly = You marked that you formed the report: { $when }. Period: { $month } { $year }. This is your own mark; the bot does not check the report itself.
deadlines-marked-monthly-late = You marked after the due day that you formed the report: { $when }. Period: { $month } { $year }. This is your own mark; the bot does not check the report itself.
deadlines-marked-points = You marked that you submitted the report: { $when }. Period: { $year }. This is your own mark; the bot does not check the report itself.
deadlines-marked-points-late = You marked after the due day that you submitted the report: { $when }. Period: { $year }. This is your own mark; the bot does not check the report itself.
deadlines-mark-kept = Marked.
deadlines-mark-kept-late = Marked after the due day, and this is recorded.
deadlines-marked-already = It is marked already.
deadlines-mark-taken-back = The mark is taken back; reminders go on.
deadlines-mark-not-there = There is no mark to take back.
deadlines-ask-number = Write the number the report has in the «Е-Заң көмегі» system or at the chamber. Do not write facts of cases. Stop: /cancel
deadlines-number-kept = Number kept: { $number }
deadlines-number-length =
    The number must not be empty or longer than { $longest ->
        [one] { $longest } character
       *[other] { $longest } characters
    }. Write it again, or stop: /cancel
deadlines-none-such = There is no such date. Open the list of dates: /dates
deadlines-unmarked-monthly =
    <b>No mark for the report of { $month } { $year }</b>
    Unit: { $unit }
    The due day has passed: { $due } (paragraph 33 of the Regulation)
    { $people }
    Please call them. A missing mark does not mean that the report was not formed.
deadlines-unmarked-points =
    <b>Legal consultants with no mark for the professional development report for { $year }</b>
    The due day has passed: { $due } (paragraph 7.6 of the Rules)
    { $people }
    Pass the list to the chamber’s responsible officer. A missing mark does not mean that the report was not submitted.
deadlines-unmarked-everywhere =
    <b>No mark for the report of { $month } { $year }</b>
    The due day has passed: { $due } (paragraph 33 of the Regulation)
    { $units }
    Full list: /dates
deadlines-person = { $name }, tel. { $phone }
deadlines-more = More: { $count }
deadlines-unit-count = { $unit }: { $count }
deadlines-consultants = Legal consultants
deadlines-own = <b>My dates</b>
deadlines-own-none = You have no open dates now. When one comes near, the bot will remind you itself.
deadlines-own-line =
    { $title }
    Due: { $due }
    State: { $state }
deadlines-not-working = This is not a working day. The due day is not moved; the last working day before it: { $day }
deadlines-state-open = not marked
deadlines-state-overdue = the due day has passed, not marked
deadlines-state-done = you marked it as done, { $when }
deadlines-state-late = you marked it after the due day, { $when }
deadlines-state-number = number of the report: { $number }
deadlines-theirs = <b>Open dates of the units</b>
deadlines-theirs-none = The units have no open dates.
deadlines-list =
    <b>{ $unit }: not marked</b>
    { $lines }
deadlines-back-to-dates = Back to the dates
