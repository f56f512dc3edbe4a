calls-stage-early = Stage: advocates can be asked for their days from { $day }
calls-stage-callable = Stage: advocates can be asked on which days they cannot be on duty
calls-stage-open = Stage: days are being asked for, last day { $day }, answered: { $answered } / { $asked }
calls-stage-closed = Stage: answers are closed, answered: { $answered } / { $asked }
calls-stage-uncalled = Stage: advocates were not asked for their days
calls-stage-draft = Stage: there is a draft to publish
calls-stage-published = Stage: all three rosters are published
calls-btn-open = Ask for days of absence
calls-btn-answers = Answers: { $answered } / { $asked }
calls-btn-all = All answers
calls-btn-draw = Draw a draft: by the roster terms
calls-btn-until = { $day } (included)
calls-btn-change = Change the last day
calls-btn-desk = Rosters
calls-btn-mark = Mark days
calls-btn-nothing = Nothing to mark
calls-btn-nothing-other = Nothing to mark
calls-btn-span = Mark a period
calls-btn-person = Marked days
calls-btn-accept = Accept the marked days
calls-btn-refer = Suggest applying to the presidium (paragraph 23)
calls-choose =
    <b>Asking for days of absence: { $month }</b>
    Unit: { $unit }
    Advocates to be asked: { $count }
    Choose the last day for answers.
calls-choose-again =
    <b>Asking for days of absence: { $month }</b>
    Unit: { $unit }
    Last day now: { $day }
    Choose the new last day. All participants will be told.
calls-opened = The question has been sent. Advocates who get the message: { $count }.
calls-moved = The last day has been changed. Advocates who get the message: { $count }.
calls-answers =
    <b>Answers of the advocates: { $month }</b>
    Unit: { $unit }
    { $deadline }
    Answered: { $answered } / { $asked }
    Days of absence in all: { $days }
    To see an advocate’s days or to enter them, press the name (× cannot be on duty, + would like to).
calls-deadline-none = The days of this month have not been asked for.
calls-deadline = Last day for answers: { $day } (included)
calls-deadline-over = Answers closed on { $day }. Later marks are shown as late.
calls-seed = Hash of the seed: <i>{ $hash }</i>
calls-seed-why = Where all else is equal, a secret random number (the seed) decides whose turn it is: its hash (a check code) is published now and the number itself with the roster, so anyone can check that it was not replaced. The protocol names the days on which each advocate cannot, never the reasons.
calls-row = { $name }: × { $cannot }, + { $prefer }
calls-row-late = late
calls-row-silent = { $name }: no answer
calls-row-unreachable = { $name }: no answer, not in the bot
calls-row-nothing = { $name }: nothing to mark
calls-days-own =
    <b>Mark days: { $month }</b>
    { $deadline }
calls-days-other =
    <b>{ $name }: { $month }</b>
    { $deadline }
calls-hint = Each press on a day changes its mark: { $cannot } cannot be on duty, { $prefer } a convenient day for duty, then no mark. Convenient days are considered as far as possible. Marks are kept at once.
calls-hint-first = Press the first day of the period.
calls-hint-last = First day: { $day }. Now press the last day of the period.
calls-line-cannot = Cannot be on duty: { $days } ({ $reason })
calls-line-unsaid = Cannot be on duty: { $days } (no reason chosen)
calls-line-prefer = Convenient days: { $days }
calls-line-late = Marked after the last day: { $days }
calls-days-why =
    <b>Choose the reason for these days: { $days }</b>
    Only the advocate and the responsible person see it.
calls-days-published = The roster of this month is published, and a mark does not change it. Where duty is impossible, a substitute is asked for (paragraph 24 of the Rules).
calls-days-drafted = The draft of this month exists already. A new mark does not change it by itself; the responsible person will look at it.
calls-many = { $count ->
        [one] { $count } day is
       *[other] { $count } days are
    } marked in one month, more than the set number ({ $limit }). The responsible person will look at it. Whoever cannot take part for long may apply to the presidium to suspend participation for a time (paragraph 23 of the Rules).
calls-many-accepted = The responsible person has accepted the days marked for this month.
calls-many-referred = The responsible person has suggested applying to the presidium, which decides on suspending participation for a time (paragraph 23 of the Rules).
calls-reason-leave = leave
calls-reason-illness = illness
calls-reason-trip = business trip
calls-reason-client = another client’s case
calls-reason-remote = remoteness
calls-reason-study = professional training
calls-reason-personal = personal reason
calls-reason-other = other reason
calls-reason-ask =
    Write the reason for these days in one message: { $days }. Do not write about the facts of a case or the name of a client.
    To stop: /cancel
calls-how-phone = Told by telephone
calls-how-writing = Told in writing
calls-how-person = Told in person
calls-how-ask = To enter days for the advocate, choose how you were told of them.
calls-person = <b>{ $name }: { $month }</b>
calls-person-nothing = Answered that there is nothing to mark.
calls-person-silent = No answer so far.
calls-nothing-kept = The answer is recorded: nothing to mark.
calls-asked =
    <b>Preparing the duty roster: { $month }</b>
    Mark the days of this month on which you cannot be on duty, and choose the reason. If there are none, press “Nothing to mark”.
    Last day for answers: { $day } (included)
    Only you and the responsible person see the reason. To change marks later: /days
calls-asked-moved =
    <b>Preparing the duty roster: { $month }</b>
    The last day for answers has changed: { $day } (included). Your earlier marks are kept.
calls-asked-from = You take part in duty from { $day }; earlier days need no mark.
calls-reminder =
    <b>Preparing the duty roster: { $month }</b>
    You have not answered on which days you cannot be on duty. Last day: { $day } (included). Without an answer all your days count as free.
calls-nudge =
    <b>Duty rosters: { $month }</b>
    Unit: { $unit }
    The advocates have not been asked yet on which days they cannot be on duty. Day of the draft: { $day }. It is best to collect the answers before it.
calls-closed =
    <b>Answers are closed: { $month }</b>
    Unit: { $unit }
    Answered: { $answered } / { $asked }
    Days of absence in all: { $days }
calls-closed-silent = Not answered (all their days count as free): { $names }
calls-late = { $name } marked days after the last day for answers: { $month }. There is no draft yet, so the marks will count.
calls-late-drafted = { $name } marked days after the draft was made: { $month }. The draft does not change by itself. Look at the marks and put somebody else on duty if needed.
calls-many-ask =
    { $name } marked days on which they cannot be on duty: { $month }.
    Number of days: { $count }, more than the set number ({ $limit }).
    Accept the marked days, or suggest applying to the presidium to suspend participation for a time (paragraph 23 of the Rules).
calls-judged-accepted = The responsible person has accepted the days you marked: { $month }.
calls-judged-referred = You marked many days: { $month }. The responsible person suggests applying to the presidium to suspend participation for a time; the presidium decides (paragraph 23 of the Rules). Your marks are kept.
calls-entered =
    The responsible person has entered days for you: { $month }.
    Ground: { $how }
    Days of absence: { $cannot }, convenient days: { $prefer }
    If this is a mistake, correct the days yourself.
calls-drawn =
    <b>The draft of the duty rosters is ready: { $month }</b>
    Unit: { $unit }
    The draft was made automatically by the roster terms. Check it and publish.
    Due: { $day } (paragraph 21 of the Rules)
calls-drawn-answers = Answered on days of absence: { $answered } / { $asked }
calls-too-early = It is too early to ask for days. The page of rosters shows from which day it is possible: /roster
calls-too-late = It is too late to ask for days. Advocates can mark them on their own with /days
calls-published = The roster of this month is published; days are not asked for any more.
calls-closing-wrong = This day cannot be chosen. Choose one of those offered.
calls-again = Something has changed meanwhile. Open the rosters again: /roster
calls-day-past = This day cannot be marked: it is over or too far away.
calls-reason-empty = No reason is written. Write it in one message. To stop: /cancel
calls-how-needed = First choose how the advocate told you.
calls-judge-own = Another responsible person decides on your own days.
