rosters-kind-pretrial = pre-trial investigation
rosters-kind-court = cases before the courts
rosters-kind-consult = legal consultations
rosters-month = { $month } { $year }
rosters-published =
    The duty roster for { $month } { $year } is ready.
    Kind: { $kind }
    Your days of duty: <b>{ $days }</b>
    Responsible person: { $officer }, tel. { $phone }
    The roster is binding. To confirm that you know it, reply with the word «Қабылданды» (paragraph 22 of the Regulation).
rosters-changed =
    The duty roster for { $month } { $year } has changed (version { $version }).
    Kind: { $kind }
    { $change }
    Your days of duty: <b>{ $days }</b>
    Responsible person: { $officer }, tel. { $phone }
    To confirm that you know it, reply with the word «Қабылданды» (paragraph 22 of the Regulation).
rosters-change-added = Duty added to yours: { $days }
rosters-change-dropped = Duty taken from you: { $days }
rosters-no-days = no duty
rosters-duty-tomorrow =
    Tomorrow, { $day }, you are on duty ({ $kind }).
    You must be reachable at { $phone }, the telephone in the roster, and accept the appointments sent to you (paragraph 26 of the Regulation).
rosters-duty-today =
    Today, { $day }, you are on duty ({ $kind }).
    You must be reachable at { $phone }, the telephone in the roster, and accept the appointments sent to you (paragraph 26 of the Regulation).
rosters-btn-reachable = I can be reached
rosters-reachable = It is noted that you can be reached: { $when }. Day of duty: { $day }.
rosters-duty-not-yours = The duty of { $day } went to another advocate ({ $kind }). You are not on duty that day.
rosters-own =
    <b>{ $month } { $year }</b>
    { $lines }
rosters-own-line =
    Kind: { $kind }
    Days: { $days }
    Responsible person: { $officer }, tel. { $phone }
    Receipt: { $receipt }
rosters-own-line-over =
    Kind: { $kind }
    Days: { $days }
    Receipt: { $receipt }
rosters-own-none = There is no published roster with you in it. When one is published, the bot sends you your days.
rosters-own-acked = acknowledged
rosters-own-not-acked = not acknowledged
rosters-own-waiting = waiting for «Қабылданды»
rosters-choose-unit = Choose a unit.
rosters-no-unit = No unit is assigned to you. Please contact the presidium.
rosters-desk =
    <b>Duty rosters: { $month } { $year }</b>
    Unit: { $unit }
    To be published by: { $due } (paragraph 21 of the Regulation)
    { $lines }
rosters-desk-line = { $kind }: { $state }
rosters-state-none = not drawn up
rosters-state-draft = draft
rosters-state-published = published, version { $version }, acknowledged: { $acked } of { $asked }
rosters-state-active = in force, version { $version }, acknowledged: { $acked } of { $asked }
rosters-state-closed = the month is over
rosters-late-mark = published late
rosters-btn-pretrial = Pre-trial
rosters-btn-court = Court
rosters-btn-consult = Consultation
rosters-btn-draw =
    { $posts ->
        [one] Draw up drafts: { $posts } advocate a day
       *[other] Draw up drafts: { $posts } advocates a day
    }
rosters-btn-receipts = Receipts
rosters-btn-publish = Publish
rosters-btn-redraw = Draw up again
rosters-btn-posts =
    { $posts ->
        [one] { $posts } advocate a day
       *[other] { $posts } advocates a day
    }
rosters-redraw-ask =
    The roster will be drawn up again ({ $kind }). Changes made by hand will not be kept.
    How many advocates does a day need?
rosters-btn-shares = How it was shared out
rosters-btn-reason = Reason for the difference
rosters-btn-publish-yes = Yes, publish
rosters-btn-publish-next = Publish: { $kind }
rosters-btn-check-again = Check again
rosters-drawn = The drafts are ready. Open each roster, look through its days, change them where needed, then publish.
rosters-drawn-again = The draft is drawn up again.
rosters-page =
    <b>{ $month } { $year }: { $kind }</b>
    Unit: { $unit }
    State: { $state }
    { $gaps }
    Duties of one advocate: at least { $least }, at most { $most }
    { $legend }
rosters-hint-move = To change who is on duty, press the day.
rosters-hint-look = To see who is on duty, press the day.
rosters-gaps-none = No day lacks an advocate.
rosters-gaps = Days that lack an advocate: <b>{ $days }</b>
rosters-legend-line = { $mark }: { $name } ({ $count }): { $days }
rosters-legend-more =
    { $count ->
        [one] And { $count } more advocate
       *[other] And { $count } more advocates
    }
rosters-reason-given = Reason for the difference: { $reason }
rosters-day =
    <b>{ $day }</b>, { $weekday } ({ $kind })
    On duty: { $name }
    Who takes this day instead? The number of duties this month stands in brackets.
rosters-day-names = { $day }: { $names }
rosters-day-empty =
    <b>{ $day }</b>, { $weekday } ({ $kind })
    This day lacks an advocate. Who takes it? The number of duties this month stands in brackets.
rosters-day-add =
    <b>{ $day }</b>, { $weekday } ({ $kind })
    The advocates of this day are already appointed. Who is added? The number of duties this month stands in brackets.
rosters-day-who =
    <b>{ $day }</b>, { $weekday } ({ $kind })
    Who is to be replaced?
rosters-day-nobody = { $day }: nobody is free, all others are on duty that day.
rosters-btn-person = { $name } ({ $count })
rosters-btn-add-person = Add one more advocate
rosters-moved = { $day }: { $name } is on duty.
rosters-move-reason-ask =
    The roster is published; an advocate is replaced only at their application (paragraph 24 of the Regulation).
    Day: { $day }
    On duty now: { $out }
    On duty instead: { $into }
    Write the date of the application and the valid reason in one message. Do not write any facts of a case.
    To stop: /cancel
rosters-add-reason-ask =
    The roster is published and changes only at an advocate's application (paragraph 24 of the Regulation).
    Day: { $day }
    Advocate to be added: { $into }
    Write the date of the application and the valid reason in one message. Do not write any facts of a case.
    To stop: /cancel
rosters-text-needed = Please answer with a text. To stop: /cancel
rosters-move-told = { $day }: { $name } is on duty. Those whose days changed were told and are to acknowledge again.
rosters-reason-ask =
    The duties of one advocate range from { $least } to { $most }, which is more than the allowed difference (paragraph 21 of the Regulation). Write the reason in one message.
    To stop: /cancel
rosters-reason-saved = The reason for the difference is recorded.
rosters-shares =
    <b>How it was shared out: { $kind }, { $month } { $year }</b>
    Whoever had fewer duties than the average in earlier months gets the odd day first.
    { $lines }
rosters-shares-line = { $name }: this month { $count }, from earlier months { $carried }
rosters-shares-carried = { $sign }{ $whole }.{ $tenths }
rosters-publish-ask =
    <b>{ $month } { $year }: { $kind }</b>
    Advocates who will be told by the bot: { $told }
rosters-publish-question = Publish?
rosters-publish-unreachable = Let those who are not in the bot, or have blocked it, sign that they know the roster (paragraph 22 of the Regulation): { $names }
rosters-publish-late = The day for publishing has passed: { $due }. The roster will be marked as published late.
rosters-published-done =
    <b>{ $month } { $year }: { $kind }</b>
    The roster is published. Advocates told: { $told }. See who has confirmed under “Receipts”.
rosters-published-late = The roster is marked as published late.
rosters-published-already = This roster is already published.
rosters-cannot-publish =
    The roster cannot be published. Fix this first:
    { $lines }
rosters-hole-days = days without an advocate: { $days }
rosters-hole-outside = days of another month: { $days }
rosters-hole-name = incomplete name: { $names }
rosters-hole-phone = telephone missing or wrong: { $names }
rosters-hole-officer = no responsible person is named
rosters-hole-officer-phone = the telephone of the responsible person is missing or wrong
rosters-hole-doubled = { $name }: two duties on one day, { $days }
rosters-hole-participant = not taking part in state-guaranteed legal aid (agreement, list or suspension): { $names }
rosters-hole-unbalanced = duties of one advocate range from { $least } to { $most }, and the reason is not recorded
rosters-acknowledged = Every advocate has confirmed the roster, advocates: { $count }. Roster: { $kind }, { $month } { $year }.
rosters-not-found = There is no such roster. Open it again with /roster.
rosters-month-over = The roster of a month that is over does not change.
rosters-day-over = Who was on duty on a past day does not change.
rosters-exists = A roster of this kind is already published for this month and cannot be drawn up again. Change single days.
rosters-no-people = No advocate of the unit takes part in state-guaranteed legal aid: check agreements and the list (paragraph 27 of the Regulation).
rosters-move-own = You cannot change a duty of your own. Ask another responsible person or the presidium.
rosters-move-busy = This advocate is on duty that day.
rosters-move-gone = The roster has changed meanwhile. This is how it stands now.
rosters-move-stranger = This advocate does not take part in legal aid of the unit.
rosters-reason-empty = No reason was written.
rosters-btn-of-unit = Roster of the unit: { $kind }, { $month }
rosters-btn-own-before = Earlier month: { $month }
rosters-btn-own-now = This month and later
rosters-btn-calendar = Calendar file
rosters-btn-sheet = XLSX
rosters-btn-documents = Documents
rosters-documents =
    <b>Documents: { $month } { $year }</b>
    Unit: { $unit }
    Kind: { $kind }
    { $lines }
rosters-documents-pdf = • PDF: the rosters of the month to print, with a sheet of acquaintance to sign
rosters-documents-sheet = • XLSX: the rosters of the month as a spreadsheet, a sheet for each kind
rosters-documents-bars = • Equality as a picture: how duties are shared among advocates
rosters-documents-protocol = • Protocol: a file by which the draw can be checked
rosters-calendar-name = Duty
rosters-calendar-duty = On duty: { $kind }
rosters-calendar-note =
    Responsible person: { $officer }, tel. { $phone }
    You must be reachable at the telephone in the roster and accept the appointments sent to you (paragraph 26 of the Regulation).
rosters-calendar-file =
    Your days of duty as a calendar file. Open it to add them to the calendar of your telephone or computer.
    If the roster changes, take a new file with /roster and delete the day that was taken off you yourself.
rosters-sheet-title = Duty roster, { $month } { $year }: { $kind }
rosters-sheet-officer = Responsible person: { $officer }, tel. { $phone }
rosters-sheet-draft = Draft
rosters-sheet-version = Version: { $version }
rosters-sheet-date = Date
rosters-sheet-weekday = Weekday
rosters-sheet-advocate = Duty advocate
rosters-sheet-phone = Telephone
rosters-sheet-file =
    <b>{ $month } { $year }</b>
    Unit: { $unit }
    Duty roster, a sheet for each kind: { $kinds }
rosters-verdict-clean = Independent check: no rule is broken.
rosters-verdict =
    The independent check found:
    { $lines }
rosters-verdict-rests = Duties with a short rest between them: { $count }
rosters-verdict-more = more: { $count }
rosters-relaxed =
    The draft could not keep:
    { $lines }
rosters-relaxed-open = days not filled: { $count } (marked in the roster)
rosters-relaxed-rests = duties with a short rest between them: { $count }. The number of free days is changed under “Roster terms”.
rosters-relaxed-spread = kinds with uneven loads: { $count }
rosters-ask = To fill this day you can ask: { $names }
rosters-ask-person = { $name } ({ $phone })
