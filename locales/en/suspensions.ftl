suspensions-menu = Suspension of participation
suspensions-menu-phone = Change the telephone number
suspensions-title-application = Application to suspend participation
suspensions-title-licence = Licence suspended
suspensions-title-left = End of membership
suspensions-period = { $first } – { $last }
suspensions-period-open = from { $first }, without a fixed end
suspensions-decision = No. { $number }, { $on }
suspensions-state-filed = waits for the presidium’s decision
suspensions-state-suspended = participation suspended
suspensions-state-resumed = participation resumed
suspensions-state-refused = application refused
suspensions-state-withdrawn = application withdrawn
suspensions-state-left = leaving is recorded
suspensions-card =
    <b>{ $title }</b>
    Advocate: { $name }
    Unit: { $unit }
    State: { $state }
suspensions-card-reason = Reason: { $reason }
suspensions-card-wanted = Period asked for: { $period }
suspensions-card-note = Opinion of the responsible person ({ $name }): { $note }
suspensions-card-no-note = The responsible person has not given an opinion yet.
suspensions-card-decision = Decision: { $decision }
suspensions-card-act = Act: { $decision }
suspensions-card-ground = Reason of the refusal: { $ground }
suspensions-card-period = Period: { $period }
suspensions-card-resumption = Decision to resume participation: { $decision }
suspensions-card-back-asked = The advocate asks to take part again before the end.
suspensions-card-holdings = Waiting for a decision: { $waiting }, in all: { $total }
suspensions-binding = Until the presidium decides, the present duty rosters remain binding on you (paragraph 25 of the Rules).
suspensions-board =
    <b>Suspending participation in state-guaranteed legal aid</b>
    For valid reasons an advocate may apply to the presidium to suspend participation temporarily and to change the present duty rosters (paragraph 23 of the Rules).
suspensions-board-desk = <b>Suspending participation in state-guaranteed legal aid</b>
suspensions-board-own-none = You have made no such application.
suspensions-board-none = No application waits for a decision or needs attention.
suspensions-line-own = { $title }: { $state }
suspensions-line = { $name }: { $state }
suspensions-line-holdings = { $name }: { $state }, waiting for a decision: { $waiting }
suspensions-btn-one = { $name }
suspensions-btn-own = Application No. { $number }
suspensions-btn-apply = Apply
suspensions-btn-find = Find a person
suspensions-btn-note = Give an opinion
suspensions-btn-grant = Grant
suspensions-btn-refuse = Refuse
suspensions-btn-withdraw = Withdraw the application
suspensions-btn-back = Ask to take part again early
suspensions-btn-resume = Decision to resume
suspensions-btn-holdings = Waiting for a decision: { $waiting }
suspensions-btn-holdings-settled = What was settled
suspensions-btn-licence = Record a suspended licence
suspensions-btn-close = Record leaving the collegium
suspensions-btn-standing = Membership and participation
suspensions-btn-send = Send
suspensions-btn-confirm = Confirm
suspensions-btn-wanted = For the period asked for
suspensions-btn-redraw = Open the draft roster: { $kind }, { $month }
suspensions-ask-apply-words =
    Write in one message the valid reasons for suspending your participation. The presidium and the responsible person will read them. Do not write about cases or name clients.
    To stop: /cancel
suspensions-ask-apply-period =
    For what period do you ask to suspend participation? Write the first and the last day, for example: { $example }
    If the end is not known, write the first day only.
suspensions-ask-note-words =
    Write in one message your opinion for the presidium: how the rosters are affected, whether there is a substitute. The presidium decides.
    To stop: /cancel
suspensions-ask-decision =
    Write the number and the date of the presidium’s decision, for example: { $example }
    To stop: /cancel
suspensions-ask-act =
    Write the number and the date of the act that suspends the licence, for example: { $example }
    To stop: /cancel
suspensions-ask-grant-period =
    For what period is participation suspended? The application asks for: { $wanted }
    Press the button or write other days, for example: { $example }
suspensions-ask-licence-period =
    For what period is the licence suspended? Write the first and the last day, for example: { $example }
    If no end is fixed, write the first day only.
suspensions-ask-refuse-words = Write in one message why the application is refused. The advocate will be told.
suspensions-ask-resume-day = From which day does the advocate take part again? Write the day, for example: { $example }
suspensions-ask-close-day =
    From which day does the membership end? From that day the person is not a member. Write the day, for example: { $example }
suspensions-ask-keep-words =
    The case of request No. { $label } stays with the advocate. Write the reason in one message (subparagraph 3 of paragraph 4 of the Rules).
    To stop: /cancel
suspensions-ask-substitute-words =
    In request No. { $label } the advocate is to be substituted. Write the reason in one message (subparagraph 3 of paragraph 4 of the Rules).
    To stop: /cancel
suspensions-preview-apply =
    <b>Application to suspend participation</b>
    Reason: { $words }
    Period: { $period }
    The application goes to the presidium. The responsible person will add an opinion.
suspensions-preview-grant =
    Participation will be suspended: { $name }
    Decision: { $decision }
    Period: { $period }
    The duties of this period and the accepted cases go to the responsible person for decision. Days in draft rosters are taken out.
suspensions-preview-refuse =
    The application will be refused: { $name }
    Decision: { $decision }
    Reason: { $words }
suspensions-preview-resume =
    Participation will be resumed: { $name }
    Decision: { $decision }
    Takes part again from: { $day }
suspensions-preview-licence =
    A suspended licence will be recorded: { $name }
    Act: { $decision }
    Period: { $period }
    In every open case the advocate will have to be substituted.
suspensions-preview-close =
    The membership will end: { $name }
    Decision: { $decision }
    Not a member from: { $day }
    Roles end on that day. Records are kept. Duties and cases go to the responsible person for decision.
suspensions-done-applied = Your application has been sent to the presidium.
suspensions-done-withdrawn = Your application is withdrawn.
suspensions-done-noted = Your opinion has been sent to the presidium.
suspensions-done-granted = The application is granted. The advocate, the responsible person and the presidium have been told.
suspensions-done-refused = The application is refused. The advocate and the responsible person have been told.
suspensions-done-back-asked = Your request has been sent to the presidium. Until it is decided, your participation stays suspended.
suspensions-done-resumed = The decision is recorded. The advocate and the responsible person have been told.
suspensions-done-licence = The act is recorded. The advocate, the responsible person and the presidium have been told.
suspensions-done-closed = The end of the membership is recorded. The responsible person and the presidium have been told.
suspensions-stale = It has changed since. Its present state is shown.
suspensions-asked = An application to suspend participation has come in (paragraph 23 of the Rules).
suspensions-asked-desk = Your opinion goes to the presidium, which decides. Until then the rosters remain binding (paragraph 25 of the Rules).
suspensions-settled =
    The application to suspend participation is closed.
    Advocate: { $name }
    Outcome: { $state }
suspensions-decided-granted =
    Your application is granted: your participation in state-guaranteed legal aid is suspended.
    Decision of the presidium: { $decision }
    Period: { $period }
    In this period you are not put on duty and are offered no new appointments. The responsible person will decide about each of your duties in the rosters and each accepted case. Until then the accepted cases remain yours.
suspensions-decided-refused =
    Your application to suspend participation is refused.
    Decision of the presidium: { $decision }
    Reason: { $ground }
    The duty rosters remain binding on you (paragraph 25 of the Rules).
suspensions-decided-licence =
    The suspension of your licence is recorded.
    Act: { $decision }
    Period: { $period }
    In this period you accept no appointments. The responsible person will give your duties and open cases to other advocates.
suspensions-decided-left =
    The end of your membership of the collegium is recorded.
    Decision: { $decision }
    You are not a member from: { $day }
    The responsible person will decide about your duties and open cases.
suspensions-told-granted =
    Participation in state-guaranteed legal aid is suspended: <b>{ $name }</b>
    Unit: { $unit }
    Decision of the presidium: { $decision }
    Period: { $period }
suspensions-told-refused =
    An application to suspend participation is refused: <b>{ $name }</b>
    Unit: { $unit }
    Decision of the presidium: { $decision }
    Reason: { $ground }
suspensions-told-licence =
    A licence is suspended: <b>{ $name }</b>
    Unit: { $unit }
    Act: { $decision }
    Period: { $period }
suspensions-told-left =
    A membership of the collegium ends: <b>{ $name }</b>
    Unit: { $unit }
    Decision: { $decision }
    Not a member from: { $day }
suspensions-told-gap = Duties taken out of the draft roster: { $count } ({ $kind }, { $month }). Draw the draft again.
suspensions-told-holdings = Waiting for a decision: { $count }. Each needs a decision of its own.
suspensions-told-no-holdings = No duty or case in this period needs a decision.
suspensions-told-orphan = The unit has no other responsible person who could decide. Please appoint one.
suspensions-waiting =
    Duties or cases wait for a decision: <b>{ $name }</b>
    Undecided: { $waiting }, in all: { $total }
suspensions-waiting-over =
    All that waited for a decision is settled: { $name }
    In all: { $total }
suspensions-eve =
    Tomorrow’s duty is still that of an advocate whose participation is suspended: <b>{ $name }</b>
    Day: { $day } ({ $kind })
    Give it to another advocate today.
suspensions-case-kept =
    The case of request No. { $label } stays with the advocate: { $name }
    Reason: { $reason }
suspensions-case-substituted =
    A decision to substitute the advocate of request No. { $label } is recorded: { $name }
    Reason: { $reason }
suspensions-case-kept-own =
    The case of request No. { $label } stays with you.
    Reason: { $reason }
suspensions-case-substituted-own =
    A decision to substitute you in request No. { $label } is recorded.
    Reason: { $reason }
suspensions-case-search = A new advocate is being looked for.
suspensions-case-apart = No new advocate is appointed yet: the responsible person arranges that apart.
suspensions-case-until = Until a new advocate accepts, the former one answers for the case.
suspensions-case-until-own = Until a new advocate accepts, you answer for the case.
suspensions-swap-freed =
    The advocate proposed as a substitute will take no part: { $colleague }
    Applicant: { $applicant }
    Day: { $day } ({ $kind })
    Choose another advocate.
suspensions-btn-swap = Open the application
suspensions-back-asked =
    A request to take part again before the end: <b>{ $name }</b>
    Present period: { $period }
suspensions-back-settled =
    The request to take part again is settled: { $name }
    Takes part again from: { $day }
suspensions-back-own =
    Your participation in state-guaranteed legal aid is resumed.
    You take part again from: { $day }
    In the next rosters you will have a share in proportion to the days that remain.
suspensions-back-told =
    Participation in state-guaranteed legal aid is resumed: <b>{ $name }</b>
    Takes part again from: { $day }
    The next rosters will give a share in proportion to the days that remain.
suspensions-back-decision = Decision of the presidium: { $decision }
suspensions-left-today =
    Your membership of the collegium has ended: { $day }
    What the bot offers members is no longer available to you. About free legal consultations: /start
suspensions-left-stranger =
    Your membership of the collegium has ended: { $day }. This is for members of the collegium only.
    If this is a mistake, please contact the collegium. About free legal consultations: /start
suspensions-holdings =
    <b>Waiting for a decision</b>
    Advocate: { $name }
    Settled: { $settled }, in all: { $total }
suspensions-holdings-none =
    <b>Waiting for a decision</b>
    Advocate: { $name }
    No duty or case needs a decision.
suspensions-thing-duty = Duty: { $day } ({ $kind })
suspensions-thing-request = Accepted case: No. { $label }
suspensions-thing-offer = Offer without an answer: No. { $label }
suspensions-thing-line = { $what }: { $state }
suspensions-thing-open = waits for a decision
suspensions-thing-deferred = put off, a warning comes the day before the duty
suspensions-thing-given = given to another advocate: { $name }
suspensions-thing-substituted = the decision to substitute is recorded
suspensions-thing-passed = offered to the next advocate
suspensions-thing-kept = stays with the advocate
suspensions-thing-gone = settled in another way
suspensions-thing-duty-ask = Who will be on duty instead? The number of duties this month is in brackets.
suspensions-thing-duty-none = No advocate is free that day.
suspensions-thing-case-ask = Decide whether the accepted case stays with the advocate or the advocate is substituted. The decision is recorded with its reason (subparagraph 3 of paragraph 4 of the Rules).
suspensions-thing-case-forced = The licence is suspended, so the advocate must be substituted. The decision is recorded with its reason.
suspensions-thing-offer-ask = The offer will be taken back and made to the next advocate in turn.
suspensions-btn-keep = Keep with the advocate
suspensions-btn-substitute = Substitute
suspensions-btn-pass = Offer to the next
suspensions-btn-defer = Put off
suspensions-btn-person = { $name } ({ $count })
suspensions-btn-list = Back to the list
suspensions-done-given = The duty is given away. A new version of the roster is made, and the advocates whose days changed have been told.
suspensions-done-deferred = Put off. A warning comes the day before the duty.
suspensions-done-kept = The decision is recorded: the case stays with the advocate. The advocate and the presidium have been told.
suspensions-done-substituted = The decision to substitute is recorded. The advocate and the presidium have been told.
suspensions-done-passed = The offer is taken back and made to the next advocate in turn.
suspensions-standing =
    <b>{ $name }</b>
    Unit: { $unit }
suspensions-standing-member = Member of the collegium
suspensions-standing-closing = Leaves the collegium on: { $day }
suspensions-standing-none = No suspension of participation is recorded.
suspensions-standing-line = { $title }: { $state }, { $period }
suspensions-find = Whom are you looking for? Write a surname or a name. To stop: /cancel
suspensions-hole-days = { $name } does not take part on these days: { $days }
suspensions-phone-own =
    Your telephone in the rosters: { $phone }
    Write the new number in one message. Until the responsible person confirms it, the present one holds.
    To stop: /cancel
suspensions-phone-waiting = Number that waits to be confirmed: { $phone }
suspensions-phone-sent = Your new number has been sent to be confirmed: { $phone }. Until then the present one holds: { $before }
suspensions-phone-asked =
    A change of telephone number is asked for: <b>{ $name }</b>
    Present number: { $before }
    New number: { $phone }
    Please call the number to check it, then confirm.
suspensions-btn-phone-yes = Confirm
suspensions-btn-phone-no = Do not accept
suspensions-phone-settled-yes = The new number is confirmed: { $name }, { $phone }
suspensions-phone-settled-no = The change of number is closed: { $name }, { $phone }
suspensions-phone-confirmed =
    Your new telephone is confirmed: { $phone }
    Rosters and duty reminders will show it. On a duty day you must be reachable on this telephone (paragraph 26 of the Rules).
suspensions-phone-refused = The new number was not accepted: { $phone }. The present one holds. Please contact the responsible person.
suspensions-phone-news =
    Your colleague has a new telephone: <b>{ $name }</b>
    New number: { $phone }
suspensions-phone-news-days = You are on duty on the same days: { $days }
suspensions-phone-told = Colleagues told: { $count }
suspensions-phone-answered = Your answer is recorded.
suspensions-not-found = There is no such record.
suspensions-no-words = Write it in words. To stop: /cancel
suspensions-not-text = Please write a text. To stop: /cancel
suspensions-period-unclear = The days are not clear. For example: { $example }
suspensions-decision-unclear = Write the number and the date of the decision together, for example: { $example }
suspensions-period-unfit = This period does not fit: it may not begin before today or before the day of the decision, end before it begins, or lie too far ahead. Write the days again.
suspensions-decision-unfit = The date of the decision lies in the future or too long ago. Write the number and the date again.
suspensions-back-unfit = The day may not be before today or after the end of the period. Write the day again.
suspensions-nobody-decides = There is nobody who could decide on this. Please contact the collegium.
suspensions-own = You cannot decide about yourself. Another authorised person decides.
suspensions-no-advocate = This person is not an advocate.
suspensions-recorded-already = This act is recorded already.
suspensions-closed-already = The day on which this person leaves is recorded already.
suspensions-settled-already = This is decided already or was settled in another way. Open the list again.
suspensions-must-substitute = While the licence is suspended, the case cannot stay with the advocate. Decide to substitute.
suspensions-too-late-to-defer = The duty is too near to be put off. Choose an advocate instead.
suspensions-phone-unclear = This does not look like a telephone number. Write it again, for example: { $example }
suspensions-phone-same = This number is recorded already.
