rosters-kind-pretrial = cases of pre-trial investigation
rosters-kind-court = cases before the court
rosters-kind-consult = legal consultation
rosters-month = { $month } { $year }
rosters-published =
    The duty roster for { $month } { $year } is ready.
    Kind: { $kind }
    Your days of duty: <b>{ $days }</b>
    Responsible person: { $officer }, tel. { $phone }
    The roster is binding. To confirm that you know it, reply with the word “Қабылданды” (paragraph 22 of the Rules).
rosters-changed =
    The duty roster for { $month } { $year } has changed (version { $version }).
    Kind: { $kind }
    { $change }
    Your days of duty: <b>{ $days }</b>
    Responsible person: { $officer }, tel. { $phone }
    To confirm that you know it, reply with the word “Қабылданды” (paragraph 22 of the Rules).
rosters-change-added = Duty added for you: { $days }
rosters-change-dropped = Duty taken from you: { $days }
rosters-no-days = no duty
rosters-duty-tomorrow =
    Tomorrow, { $day }, you are on duty ({ $kind }).
    You must be reachable at { $phone }, the telephone in the roster, and take the appointments sent to you (paragraph 26 of the Rules).
rosters-duty-today =
    Today, { $day }, you are on duty ({ $kind }).
    You must be reachable at { $phone }, the telephone in the roster, and take the appointments sent to you (paragraph 26 of the Rules).
rosters-btn-reachable = I am reachable
rosters-reachable = Noted that you are reachable: { $when }. Day of duty: { $day }.
rosters-duty-not-yours = The duty of { $day } has gone to another advocate ({ $kind }). You are not on duty that day.
rosters-own =
    <b>{ $month } { $year }</b>
    { $lines }
    The telephone of the responsible person stands beside each kind of roster.
rosters-own-line =
    Kind: { $kind }
    Days: { $days }
    Responsible person: { $officer }, tel. { $phone }
    Acknowledgement: { $receipt }
rosters-own-none = There is no published duty roster with your name. When one is published, the bot will send you your days.
rosters-own-acked = confirmed
rosters-own-waiting = waiting for your reply “Қабылданды”
rosters-choose-unit = Choose the unit.
rosters-no-unit = No unit is assigned to you. Please contact the presidium.
rosters-desk =
    <b>Duty rosters: { $month } { $year }</b>
    Unit: { $unit }
    To be published by: { $due } (paragraph 21 of the Rules)
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
        [one] Draw up a draft: { $posts } advocate a day
       *[other] Draw up a draft: { $posts } advocates a day
    }
rosters-btn-receipts = Acknowledgements
rosters-btn-month-before = Previous month
rosters-btn-month-after = Next month
rosters-btn-publish = Publish
rosters-btn-redraw =
    { $posts ->
        [one] Draw up again: { $posts } advocate a day
       *[other] Draw up again: { $posts } advocates a day
    }
rosters-btn-shares = How it was shared
rosters-btn-reason = Reason of the difference
rosters-btn-publish-yes = Yes, publish
rosters-drawn = The draft is ready. Look through the days, change them where needed, then publish.
rosters-page =
    <b>{ $month } { $year }: { $kind }</b>
    Unit: { $unit }
    State: { $state }
    { $gaps }
    Duties of one advocate: at least { $least }, at most { $most }
    { $legend }
    To change who is on duty, press the day.
rosters-gaps-none = Every day has its advocates.
rosters-gaps = Advocates are missing on: <b>{ $days }</b>
rosters-legend-line = { $mark }: { $name }, duties: { $count }
rosters-legend-more =
    { $count ->
        [one] And { $count } more advocate
       *[other] And { $count } more advocates
    }
rosters-reason-given = Reason of the difference: { $reason }
rosters-day =
    <b>{ $day }</b>, { $weekday } ({ $kind })
    On duty: { $name }
    Who takes this day instead? The number of duties this month stands in brackets.
rosters-day-empty =
    <b>{ $day }</b>, { $weekday } ({ $kind })
    An advocate is missing on this day. Who takes it? The number of duties this month stands in brackets.
rosters-day-who =
    <b>{ $day }</b>, { $weekday } ({ $kind })
    Which advocate is to be replaced?
rosters-day-nobody = No advocate is free on { $day }: all the others are on duty.
rosters-btn-person = { $name } ({ $count })
rosters-btn-add-person = Add another advocate
rosters-moved = On duty on { $day }: { $name }.
rosters-move-reason-ask =
    The roster is published. To change who is on duty on { $day }, write about the advocate's application in one message: its date and the valid reason (paragraph 24 of the Rules).
    To leave: /cancel
rosters-move-told = On duty on { $day }: { $name }. Those whose days changed were told and are to confirm again.
rosters-reason-ask =
    The duties of one advocate range from { $least } to { $most }, which is more than the allowed difference (paragraph 21 of the Rules). Write the reason in one message.
    To leave: /cancel
rosters-reason-saved = The reason is recorded.
rosters-shares =
    <b>How it was shared: { $kind }, { $month } { $year }</b>
    Whoever had fewer duties than the average in earlier months gets the odd day first.
    { $lines }
rosters-shares-line = { $name }: { $count } this month, { $carried } from earlier months
rosters-shares-carried = { $sign }{ $whole }.{ $tenths }
rosters-publish-ask =
    <b>{ $month } { $year }: { $kind }</b>
    Advocates to be told: { $told }
    Not in the bot, or have blocked it: { $unreachable }
    Publish?
rosters-publish-late = The last day of publication has passed: { $due }. The roster will be marked as published late.
rosters-published-done = The roster is published. Advocates told: { $told }. See who has confirmed under “Acknowledgements”.
rosters-published-already = This roster is already published.
rosters-cannot-publish =
    The roster cannot be published. What is missing:
    { $lines }
rosters-hole-days = days without an advocate: { $days }
rosters-hole-outside = days of another month: { $days }
rosters-hole-name = incomplete name: { $names }
rosters-hole-phone = telephone missing or wrong: { $names }
rosters-hole-officer = no responsible person is named
rosters-hole-officer-phone = the telephone of the responsible person is missing or wrong
rosters-hole-doubled = { $name }: two duties on one day, { $days }
rosters-hole-participant = do not take part in state-guaranteed legal aid (agreement, list or suspension): { $names }
rosters-hole-unbalanced = duties range from { $least } to { $most }, and the reason is not recorded
rosters-acknowledged =
    { $month } { $year }, { $kind }: { $count ->
        [one] the only advocate has confirmed that they know the roster. Number: { $count }.
       *[other] all { $count } advocates have confirmed that they know the roster.
    }
rosters-not-found = There is no such roster. Open again: /roster
rosters-month-over = The roster of a month that is over does not change.
rosters-day-over = A day that is over does not change.
rosters-exists = A roster of this kind is already published for this month and cannot be drawn again. Change single days instead.
rosters-no-people = No advocate of the unit takes part in state-guaranteed legal aid: check the agreements and the list (paragraph 27 of the Rules).
rosters-move-own = You cannot change a duty of your own. Ask another responsible person or the presidium.
rosters-move-busy = This advocate is already on duty that day.
rosters-move-gone = The roster has changed in the meantime. This is how it stands now.
rosters-move-stranger = This advocate does not take part in the unit's state-guaranteed legal aid.
rosters-reason-empty = The reason is not written.
