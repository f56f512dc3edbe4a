rosters-kind-pretrial = pre-trial investigation
rosters-kind-court = cases before the courts
rosters-kind-consult = legal consultations
rosters-month = { $month } { $year }
rosters-published =
    The duty roster of { $month } { $year } is ready.
    Kind: { $kind }
    Your days of duty: <b>{ $days }</b>
    Responsible person: { $officer }, tel. { $phone }
    The roster is binding. To confirm that you know it, reply «Қабылданды» (paragraph 22 of the Rules).
rosters-changed =
    The duty roster of { $month } { $year } has changed (version { $version }).
    Kind: { $kind }
    { $change }
    Your days of duty: <b>{ $days }</b>
    Responsible person: { $officer }, tel. { $phone }
    To confirm that you know it, reply «Қабылданды» (paragraph 22 of the Rules).
rosters-change-added = Duty added to yours: { $days }
rosters-change-dropped = Duty taken from you: { $days }
rosters-no-days = no duty
rosters-duty-tomorrow =
    Tomorrow, { $day }, you are on duty ({ $kind }).
    You must be reachable at { $phone }, the telephone in the roster, and accept the appointments sent to you (paragraph 26 of the Rules).
rosters-duty-today =
    Today, { $day }, you are on duty ({ $kind }).
    You must be reachable at { $phone }, the telephone in the roster, and accept the appointments sent to you (paragraph 26 of the Rules).
rosters-btn-reachable = I can be reached
rosters-reachable = It is noted that you can be reached: { $when }. Day of duty: { $day }.
rosters-duty-not-yours = The duty of { $day } went to another advocate ({ $kind }). You are not on duty that day.
rosters-own =
    <b>{ $month } { $year }</b>
    { $lines }
    The responsible person's telephone stands beside each kind of roster.
rosters-own-line =
    Kind: { $kind }
    Days: { $days }
    Responsible person: { $officer }, tel. { $phone }
    Receipt: { $receipt }
rosters-own-none = There is no published roster with you in it. When one is published, the bot sends you your days.
rosters-own-acked = confirmed
rosters-own-waiting = waiting for «Қабылданды»
rosters-choose-unit = Choose a unit.
rosters-no-unit = No unit is assigned to you. Turn to the presidium.
rosters-desk =
    <b>Duty rosters: { $month } { $year }</b>
    Unit: { $unit }
    To be published by: { $due } (paragraph 21 of the Rules)
    { $lines }
rosters-desk-line = { $kind }: { $state }
rosters-state-none = not drawn
rosters-state-draft = draft
rosters-state-published = published, version { $version }, confirmed: { $acked } / { $asked }
rosters-state-active = in force, version { $version }, confirmed: { $acked } / { $asked }
rosters-state-closed = the month is over
rosters-late-mark = published late
rosters-btn-pretrial = Pre-trial
rosters-btn-court = Court
rosters-btn-consult = Consultation
rosters-btn-draw =
    { $posts ->
        [one] Draw drafts: { $posts } advocate a day
       *[other] Draw drafts: { $posts } advocates a day
    }
rosters-btn-receipts = Receipts
rosters-btn-month-before = Previous month
rosters-btn-month-after = Next month
rosters-btn-publish = Publish
rosters-btn-redraw =
    { $posts ->
        [one] Draw anew: { $posts } advocate a day
       *[other] Draw anew: { $posts } advocates a day
    }
rosters-btn-shares = How it was shared out
rosters-btn-reason = Reason for the difference
rosters-btn-publish-yes = Yes, publish
rosters-drawn = The drafts are ready. Look at the days, change them where needed, then publish.
rosters-page =
    <b>{ $month } { $year }: { $kind }</b>
    Unit: { $unit }
    State: { $state }
    { $gaps }
    Duties of one advocate: from { $least } to { $most }
    { $legend }
    To change who is on duty, press the day.
rosters-gaps-none = No day lacks an advocate.
rosters-gaps = Days that lack an advocate: <b>{ $days }</b>
rosters-legend-line = { $mark }: { $name }, duties: { $count }
rosters-legend-more = Further advocates: { $count }
rosters-reason-given = Reason for the difference: { $reason }
rosters-day =
    <b>{ $day }</b>, { $weekday } ({ $kind })
    On duty: { $name }
    Who is to take the place? In brackets: duties of this month.
rosters-day-empty =
    <b>{ $day }</b>, { $weekday } ({ $kind })
    This day lacks an advocate. Who is it to be? In brackets: duties of this month.
rosters-day-who =
    <b>{ $day }</b>, { $weekday } ({ $kind })
    Who is to be replaced?
rosters-day-nobody = { $day }: nobody is free, all others are on duty that day.
rosters-btn-person = { $name } ({ $count })
rosters-btn-add-person = Add one more advocate
rosters-moved = { $day }: { $name } is on duty.
rosters-move-reason-ask =
    The roster is published. To change who is on duty ({ $day }), write in one message about the advocate's application: its date and the valid reason (paragraph 24 of the Rules).
    To stop: /cancel
rosters-move-told = { $day }: { $name } is on duty. Those concerned are told and confirm again.
rosters-reason-ask =
    Duties range from { $least } to { $most }, which is more apart than allowed (paragraph 21 of the Rules). Write the reason in one message.
    To stop: /cancel
rosters-reason-saved = The reason for the difference is recorded.
rosters-shares =
    <b>How it was shared out: { $kind }, { $month } { $year }</b>
    Whoever had fewer duties than the average in earlier months gets the odd day first.
    { $lines }
rosters-shares-line = { $name }: this month { $count }, from earlier months { $carried }
rosters-shares-carried = { $sign }{ $whole }.{ $tenths }
rosters-publish-ask =
    <b>{ $kind }, { $month } { $year }</b>
    Advocates who will get a message: { $told }
    Advocates not in the bot, or who blocked it: { $unreachable }
    Publish?
rosters-publish-late = The day for publishing has passed: { $due }. The roster will be marked as published late.
rosters-published-done = The roster is published. Advocates told: { $told }. “Receipts” shows who has confirmed.
rosters-published-already = This roster is published.
rosters-cannot-publish =
    The roster cannot be published. It lacks:
    { $lines }
rosters-hole-days = an advocate on: { $days }
rosters-hole-outside = days within the month, not: { $days }
rosters-hole-name = full names: { $names }
rosters-hole-phone = a telephone, or a correct one: { $names }
rosters-hole-officer = a responsible person
rosters-hole-officer-phone = a telephone of the responsible person, or a correct one
rosters-hole-doubled = one duty a day only for { $name }: { $days }
rosters-hole-participant = people who take part in state-guaranteed legal aid (agreement, list, suspension), not: { $names }
rosters-hole-unbalanced = a reason why duties range from { $least } to { $most }
rosters-acknowledged = { $kind }, { $month } { $year }: every advocate has confirmed the roster. Advocates: { $count }.
rosters-not-found = There is no such roster. Open it again with /roster.
rosters-month-over = The roster of a month that is over does not change.
rosters-day-over = Who was on duty on a past day does not change.
rosters-exists = A roster of this kind is published for this month and cannot be drawn anew. Change single days.
rosters-no-people = No advocate of the unit takes part in state-guaranteed legal aid: check agreements and the list (paragraph 27 of the Rules).
rosters-move-own = You cannot change a duty of your own. Turn to another responsible person or the presidium.
rosters-move-busy = This advocate is on duty that day.
rosters-move-gone = The roster has changed meanwhile. This is how it stands now.
rosters-move-stranger = This advocate does not take part in legal aid of the unit.
rosters-reason-empty = No reason was written.
