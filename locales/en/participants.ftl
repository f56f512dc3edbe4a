participants-menu = List of participants
participants-title =
    <b>List of advocates who take part in state-guaranteed legal aid, { $year }</b>
    Advocates: { $count }
    To be sent to the territorial justice body not later than: { $due } (paragraph 5(2) of the Regulation)
participants-sent-line = Sent: { $on }, No. { $number }
participants-checked-line = That the list stands in the «Е-Заң көмегі» system was checked.
participants-whole = All particulars named by the law are there.
participants-incomplete =
    <b>Missing particulars</b>
    { $lines }
    Complete them on the person's card (/people) or by a file.
participants-lacks = { $name }: { $what }
participants-more = more: { $count }
participants-name = { $name }
participants-changes =
    <b>Changes since the last list that was sent</b>
    { $lines }
participants-change = { $what }: { $names }
participants-added = Added
participants-dropped = Left
participants-altered = Particulars changed
participants-own-none = You are not in the list of participating advocates. Ask the responsible person about it.
participants-own =
    <b>Your particulars in the list</b>
    { $name }
    Unit: { $unit }
    Licence: No. { $licence }, { $issued }
    Form of organisation: { $form }
    Place of practice: { $place }
    Complex social legal aid: { $aid }
    Agreement: No. { $agreement }, { $signed }
    If something is wrong, tell the responsible person.
participants-aid-yes = yes
participants-aid-no = no
participants-ask-sent = Write the number and the date of the letter with which the { $year } list (advocates: { $count }) went to the justice body. For example: { $example }. The bot itself sends no letter. Stop: /cancel
participants-ask-agreement = { $name }: write the number and the date of the legal aid agreement. For example: { $example }. Stop: /cancel
participants-unreadable = No number with a date was found. Write like this: { $example }. Stop: /cancel
participants-future = That day has not come yet. Write the date of the document, or stop: /cancel
participants-not-sent = That this year's list was sent is not recorded yet. First enter the number and the date of the letter: /list
participants-not-listed = This person is not in the list of advocates.
participants-signed = { $name }: the agreement is recorded, No. { $number }, { $on }.
participants-file = The list of { $year }, advocates: { $count }.
participants-kept = Recorded as sent. This is your own word: the bot does not check whether the letter arrived.
participants-kept-late = Recorded as sent after its day. This is your own word: the bot does not check whether the letter arrived.
participants-sent-before = That this year's list was sent is recorded already.
participants-not-whole = The list is not whole: first complete the particulars named above.
participants-check-kept = The check is recorded.
participants-btn-file = The list as a spreadsheet
participants-btn-sent = Mark as sent
participants-btn-checked = The list is in the system
participants-btn-open = Open the list
participants-btn-agreement = Enter the agreement
participants-col-name = Surname, name, patronymic
participants-col-licence = number and date of the licence
participants-col-form = Form of organisation
participants-col-place = Name and address of the place of practice
participants-col-agreement = number and date of the agreement
participants-sheet-title = List of advocates who take part in state-guaranteed legal aid, { $year }
participants-sheet-unit = Unit
participants-sheet-licence = Number of the licence
participants-sheet-issued = Date of the licence
participants-sheet-aid = Priority for complex social legal aid
participants-sheet-agreement = Number of the agreement
participants-sheet-signed = Date of the agreement
participants-title-list = List of participants, { $year }
participants-title-check = Check that the { $year } list stands in the «Е-Заң көмегі» system
participants-title-agreement = Legal aid agreement for { $year }
participants-due =
    The { $year } list of advocates who take part in state-guaranteed legal aid must be sent to the territorial justice body not later than { $due } (paragraph 5(2) of the Regulation).
    Advocates in the list: { $people }. With missing particulars: { $incomplete }.
    { $left }
participants-due-over = <b>The day has passed. Days late: { $days }</b>
participants-sent = The { $year } list is recorded as sent: No. { $number }, { $on }.
participants-sent-late = The { $year } list is recorded as sent after its day: No. { $number }, { $on }.
participants-check-due = Check that the { $year } list stands in the «Е-Заң көмегі» system and on the justice body's site (paragraph 6(3) of the Regulation, article 28(6) of the Law). When you have seen it, mark it.
participants-check-late = Nobody has checked yet that the { $year } list was placed. Days late: { $days }. When you have seen it, mark it.
participants-checked = That the { $year } list was placed was checked: { $on }.
participants-changed =
    The list of participants differs from the one sent on { $on } (paragraph 5(3) of the Regulation: the list is kept current).
    Added: { $added }. Left: { $dropped }. Particulars changed: { $altered }.
participants-agreement-due =
    The legal aid agreement for { $year } is concluded with the territorial justice body not later than { $due } (article 28(5) of the Law). Your particulars do not hold this agreement.
    { $left }
    If it is concluded, tell its number and date to the responsible person, who enters them on your card.
participants-agreement-kept = The agreement for { $year } is recorded: No. { $number }, { $on }.
participants-agreements-missing =
    <b>Advocates without a recorded agreement for { $year }</b>
    The day has passed: { $due } (article 28(5) of the Law)
    { $names }
    That nothing is recorded does not mean that no agreement was concluded.
