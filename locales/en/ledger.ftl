ledger-menu-balance = My duty account
ledger-menu-fairness = How evenly duties are shared
ledger-btn-today = On duty today
ledger-day =
    <b>Duty day: { $day }</b>
    Unit: { $unit }
    Kind: { $kind }
    { $lines }
ledger-day-nobody = Nobody is on duty that day.
ledger-day-line = { $name }, tel. { $phone }: { $state }
ledger-day-reachable = said to be reachable at { $at }
ledger-day-not-said = has not said to be reachable yet
ledger-day-calls = unanswered calls: { $times }
ledger-day-replaced = on duty instead: { $name }
ledger-day-hint = If an advocate does not answer the telephone, press the button after each call. Once { $count } unanswered calls are recorded, at least { $minutes } min apart, you may put the next in turn on duty (paragraph 26 of the Rules).
ledger-day-next =
    Does not answer: { $missing }
    Next in turn: { $name }
ledger-day-no-next =
    Does not answer: { $missing }
    Nobody is next in turn that day; choose an advocate who is free.
ledger-btn-failed = No answer: { $name }
ledger-btn-take-back = Take the record back: { $name }, { $at }
ledger-btn-stand-in = Put on duty: { $name }
ledger-btn-choose = Choose another advocate
ledger-failed-now = An unanswered call was recorded at { $at }. The advocate has been told.
ledger-too-soon = The next unanswered call counts from { $at }.
ledger-stood-in-now = The advocate put on duty ({ $name }) has been told at once and will acknowledge with «Қабылданды». Telephone as well.
ledger-stood-in-unreachable = The bot cannot write to this advocate. Telephone, and have the new version of the roster acknowledged by signature (paragraph 22 of the Rules).
ledger-stale = The duty has changed meanwhile. This is its present state.
ledger-choice =
    Does not answer: { $name }
    Whom do you put on duty instead? The number of duties this month is in brackets.
ledger-choice-none =
    Does not answer: { $name }
    No advocate is free today: the others are on duty themselves.
ledger-back-ask =
    { $name }: the record of the unanswered call at { $at } will be taken back.
    Write the reason in one message. It is sent to the advocate.
    Stop: /cancel
ledger-back-now = The record was taken back. The advocate has been told.
ledger-call-recorded =
    You are on duty today, { $day } ({ $kind }), but did not answer the call at { $at }. This was recorded.
    Call the responsible person at once: { $officer }, tel. { $phone }
    On a duty day an advocate must be reachable by telephone (paragraph 26 of the Rules).
ledger-call-second = It was not the first unanswered call: the next advocate in turn may be put on duty instead of you.
ledger-btn-explain = Write an explanation
ledger-explain-ask =
    { $day }, unanswered call at { $at }.
    Write in one message why you could not answer. The responsible person will read it. Do not write about cases and do not name clients.
    Stop: /cancel
ledger-explained-now = Your explanation was kept and sent to the responsible person.
ledger-explained =
    Explanation of an unanswered call
    Advocate: { $name }
    Day: { $day } ({ $kind }), time of the call: { $at }
    Explanation: { $text }
ledger-taken-back =
    The record of an unanswered call was taken back.
    Day: { $day } ({ $kind }), time of the call: { $at }
    Reason: { $reason }
ledger-stand-in =
    Today, { $day }, the duty has passed to you ({ $kind }).
    The advocate in the roster ({ $missing }) does not answer, and the responsible person put you on duty instead.
    You must be reachable by the telephone { $phone } and accept the appointments sent to you (paragraph 26 of the Rules).
    Responsible person: { $officer }, tel. { $officer_phone }
    New version of the roster: { $version }. To acknowledge it, answer «Қабылданды» (paragraph 22 of the Rules).
ledger-taken =
    Your duty of today ({ $day }, { $kind }) was given to another advocate.
    Unanswered calls on record: { $times }
    This day will not count as served. You may write an explanation or object.
ledger-balance =
    <b>My duty account</b>
    Unit: { $unit }
    Period: the last { $months } months and the rosters published ahead

    { $lines }

    { $weighted }

    { $why }
ledger-balance-kind =
    <b>{ $kind }</b>
    { $own_bar } You: { $own }
    { $owed_bar } Your share: { $owed }
    Served: { $served }, to come: { $ahead }
    Your difference: { $balance } (in the unit: least { $least }, median { $middle }, most { $most })
ledger-balance-weighted =
    Weighted difference over all kinds: { $balance } (in the unit: least { $least }, median { $middle }, most { $most })
    An entry weighs { $plain } % where no other weight stands beside it.
ledger-balance-why = The difference is what you have served and will serve, less your share. For past days what counts is what was really served, not the plan. Whoever has the smaller difference gets the odd duty of the next month first.
ledger-balance-entries =
    Latest entries:
    { $lines }
ledger-balance-no-entries = No duty has been entered yet: an entry is made when the duty day is over.
ledger-balance-objections = Your objections without an answer: { $count }
ledger-entry = { $day } ({ $kind }): { $fact }
ledger-fact-weighed = { $fact }, weight { $percent }%
ledger-fact-served = served
ledger-fact-reserve = in reserve, counted { $amount }
ledger-fact-missed = calls were not answered, another advocate was on duty
ledger-fact-stood-in = served instead of an advocate who did not answer
ledger-fact-correction = correction { $amount }, reason: { $reason }
ledger-btn-object = Object
ledger-btn-balance = My duty account
ledger-fairness =
    <b>How evenly duties are shared</b>
    Unit: { $unit }
    Period: { $period }
    Kind: { $kind }
    Difference: least { $least }, median { $middle }, most { $most }, spread { $width }
    Weighted difference (all kinds): least { $weighted_least }, median { $weighted_middle }, most { $weighted_most }
    { $lines }
ledger-fairness-line = { $name }: served { $served }, to come { $ahead }, share { $owed }, difference { $balance }, weighted { $weighted }
ledger-fairness-nobody = No advocate of the unit takes part in state-guaranteed legal aid.
ledger-fairness-more = More advocates: { $count }
ledger-fairness-all = all kinds
ledger-btn-all = All kinds
ledger-btn-period =
    { $months ->
        [one] Last month
       *[other] Last { $months } months
    }
ledger-btn-objections = Objections: { $count }
ledger-choose-unit = Which unit?
ledger-period = { $first } – { $last }
ledger-person =
    <b>{ $name }</b>
    Unit: { $unit }
    { $figures }
    { $lines }
ledger-person-kind = { $kind }: served { $served }, to come { $ahead }, share { $owed }, difference { $balance }
ledger-person-corrects = To enter a correction, press the kind of duty.
ledger-person-own = You cannot correct your own account: a member of the presidium does.
ledger-btn-correct = Correct: { $kind }
ledger-correct-ask =
    Advocate: { $name }
    Kind: { $kind }
    Write the correction and its reason in one message: first a number with its sign, then the reason, for example: <i>{ $sample } the duty was served but not entered</i>
    Earlier entries do not change; the correction is an entry of its own. The advocate is told.
    Stop: /cancel
ledger-corrected-now = The correction was entered. The advocate has been told.
ledger-corrected =
    Your duty account was corrected: <b>{ $amount }</b>
    Kind: { $kind }
    Reason: { $reason }
    Entered by: { $by }
ledger-object-ask =
    Objection: { $matter }
    Write in one message what you do not agree with. The responsible person must answer. Do not write about cases and do not name clients.
    Stop: /cancel
ledger-object-kept = Your objection was recorded. The answer will come here. If there is none within { $days } working days, the presidium will be told.
ledger-matter-balance = duty account
ledger-matter-month = roster, { $month } ({ $kind })
ledger-matter-day = duty on { $day } ({ $kind })
ledger-objection =
    <b>Objection</b>
    Advocate: { $name }
    Unit: { $unit }
    About: { $matter }
    Made: { $at }
    Text: { $text }
ledger-objection-answer =
    Answer: { $answer }
    Answered by: { $by }
ledger-objection-new = An advocate objects. An answer is due.
ledger-objection-late = The objection has had no answer for { $days } working days.
ledger-objection-presidium = The unit has no responsible person who may answer this objection. The presidium answers.
ledger-objection-own = You cannot answer your own objection. Another responsible person or a member of the presidium will.
ledger-btn-answer = Answer
ledger-answer-ask =
    Advocate: { $name }
    Objection: { $text }
    Write your answer in one message. It is sent to the advocate as it is.
    Stop: /cancel
ledger-answered-now = Your answer was sent to the advocate.
ledger-answered-before = This objection has been answered.
ledger-objection-over =
    The objection has been answered.
    Advocate: { $name }
    Text: { $text }
    Answer: { $answer }
    Answered by: { $by }
ledger-answered =
    Your objection has been answered.
    Your objection: { $text }
    Answer: <b>{ $answer }</b>
    Answered by: { $by }
    If you do not agree with the answer, you may apply to the presidium of the collegium.
ledger-objections =
    <b>Objections without an answer</b>
    Unit: { $unit }
    { $lines }
ledger-objections-none =
    <b>Objections without an answer</b>
    Unit: { $unit }
    No objection waits for an answer.
ledger-objections-line = { $day }, { $name }: { $matter }
ledger-btn-objection = { $day }: { $name }
ledger-objections-many = You have { $count } objections without an answer. Please wait for those first.
ledger-not-found = There is no such entry. Open the account again.
ledger-not-yours = This entry is not yours.
ledger-not-today = Unanswered calls are recorded for today's duty only.
ledger-nobody-today = No roster is published for today.
ledger-record-own = You cannot record anything of your own duty. Another responsible person does.
ledger-stand-in-own = You cannot put yourself on duty. Another responsible person does.
ledger-not-free = This advocate is not free today. Choose another.
ledger-call-gone = This record was taken back before.
ledger-no-words = Please write it in words. Stop: /cancel
ledger-no-unit = Duties are accounted for advocates who belong to a unit.
ledger-correct-own = You cannot correct your own account: a member of the presidium does.
ledger-correction-unclear = Write first a number with its sign, then the reason in words. Stop: /cancel
ledger-answer-own = You cannot answer your own objection.
