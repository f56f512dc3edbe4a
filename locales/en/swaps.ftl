swaps-btn-apply = Ask for a substitute
swaps-no-days = You have no coming duty days.
swaps-choose-day =
    <b>Application for a substitute</b>
    If you cannot be on duty for a valid reason, the responsible person may, at your application, replace you in the roster by another advocate (paragraph 24 of the Rules).
    For which day do you need a substitute?
swaps-btn-day = { $day }: { $kind }
swaps-btn-applied = { $day }: { $kind } (applied)
swaps-duty = { $day } ({ $kind })
swaps-reason-ask =
    Duty: { $duty }
    Write in one message the valid reason why you cannot be on duty. The responsible person will read it. Do not write about cases or name clients.
    To stop: /cancel
swaps-colleague-ask =
    Would you like to propose a colleague to be on duty instead of you? The bot will ask for consent. The number of duties this month is in brackets.
    The responsible person decides.
swaps-colleague-none = No advocate is free that day. You can send the application without proposing anybody.
swaps-btn-no-colleague = I propose nobody
swaps-press-needed = Press one of the buttons above. To stop: /cancel
swaps-applied = Your application for a substitute has been sent to the responsible person.
swaps-duty-stays = Until it is decided, the duty remains yours (paragraph 25 of the Rules).
swaps-withdrawn = The application is withdrawn. The duty remains yours.
swaps-btn-withdraw = Withdraw the application
swaps-card =
    <b>Application for a substitute</b>
    Day: { $day } ({ $kind })
    Applicant: { $applicant }
    Reason: { $reason }
    State: { $state }
swaps-card-colleague =
    <b>Substituting for a colleague</b>
    Day: { $day } ({ $kind })
    Your colleague: { $applicant }
    State: { $state }
swaps-state-requested = waits for the responsible person’s decision
swaps-state-asked = waits for the colleague’s consent ({ $name })
swaps-state-consented = the colleague consents ({ $name }); waits for the responsible person’s decision
swaps-state-your-answer = waits for your answer
swaps-state-your-consent = you consented; waits for the responsible person’s decision
swaps-state-approved = approved, on duty: { $name }
swaps-state-refused = refused, reason: { $reason }
swaps-state-refused-short = refused
swaps-state-withdrawn = withdrawn by the applicant
swaps-state-lapsed = closed without a decision
swaps-stale = The application has changed since. Its present state is shown.
swaps-btn-consent = I consent
swaps-btn-decline = I cannot
swaps-consent-kept = Your consent has been sent to the responsible person. The duty becomes yours only after their decision.
swaps-decline-kept = Your answer is recorded and has been sent to the responsible person.
swaps-btn-approve = Approve: { $name }
swaps-btn-choose = Choose a substitute
swaps-btn-choose-other = Choose another advocate
swaps-btn-refuse = Refuse
swaps-btn-ask = Ask for consent first
swaps-btn-waiting = Applications for a substitute: { $count }
swaps-btn-one = { $day }: { $applicant }
swaps-waiting =
    <b>Applications for a substitute</b>
    Unit: { $unit }
    { $lines }
swaps-waiting-none =
    <b>Applications for a substitute</b>
    Unit: { $unit }
    No application waits for a decision.
swaps-waiting-line = { $day } ({ $kind }): { $applicant }; { $state }
swaps-choice =
    Duty: { $duty }
    Who will be on duty instead? The number of duties this month is in brackets.
swaps-choice-none =
    Duty: { $duty }
    No advocate is free that day: the others are on duty themselves.
swaps-picked =
    Instead: { $name }
    Approval makes a new version of the roster. The two advocates whose days change will acknowledge it again.
swaps-picked-unreachable = The bot cannot write to this advocate. Have them sign that they know the new version of the roster (paragraph 22 of the Rules).
swaps-refusal-ask =
    Applicant: { $applicant }
    Duty: { $duty }
    Write in one message why the substitution is refused. The applicant will be told.
    To stop: /cancel
swaps-asked-now = The advocate has been asked for consent.
swaps-approved-now = The substitution is approved. The advocates whose days changed have been told and will acknowledge again.
swaps-refused-now = The substitution is refused. The applicant has been told.
swaps-desk-applied = An application for a substitute has come in (paragraph 24 of the Rules).
swaps-desk-consented = The colleague ({ $name }) consents. The decision is yours.
swaps-desk-declined = The colleague ({ $name }) does not consent. The decision is yours.
swaps-desk-eve = The application for a substitute on tomorrow’s duty is still undecided.
swaps-desk-begun = The duty day has begun and the application is undecided. The duty remains with the applicant (paragraph 25 of the Rules). You can still decide until the day is over.
swaps-desk-body =
    Day: { $day } ({ $kind })
    Applicant: { $applicant }
    Reason: { $reason }
swaps-desk-proposed = Proposed colleague: { $name }, who has been asked for consent
swaps-desk-over =
    The application for a substitute is closed.
    Day: { $day } ({ $kind })
    Applicant: { $applicant }
    Outcome: { $state }
swaps-own-asked =
    Your application for a substitute: { $day } ({ $kind })
    The responsible person has asked a colleague ({ $name }) for consent. Until it is decided, the duty remains yours.
swaps-own-consented =
    Your application for a substitute: { $day } ({ $kind })
    Your colleague ({ $name }) consents. The responsible person decides; until then the duty remains yours.
swaps-own-declined =
    Your application for a substitute: { $day } ({ $kind })
    Your colleague ({ $name }) does not consent. The responsible person decides; until then the duty remains yours.
swaps-own-begun =
    Your duty day has begun: { $day } ({ $kind })
    Your application for a substitute is undecided. The duty remains yours and the roster is binding (paragraph 25 of the Rules).
swaps-asked =
    Can you be on duty instead of a colleague on { $day } ({ $kind })?
    Your colleague: { $name }
    Your answer goes to the responsible person, who decides.
swaps-asked-yours =
    Substituting for your colleague ({ $name }) is approved.
    The duty on { $day } ({ $kind }) is yours.
swaps-asked-yours-trade =
    The exchange with your colleague ({ $name }) is approved.
    { $day } ({ $kind }): you are on duty
    { $back } ({ $back_kind }): { $name } is on duty
swaps-asked-over =
    The question about substituting for a colleague ({ $name }) is closed: { $day } ({ $kind }).
    No answer is needed.
swaps-not-needed =
    Your colleague ({ $name }) needs no substitute after all.
    The duty on { $day } ({ $kind }) does not pass to you. Thank you for your consent.
swaps-decided-approved =
    The substitution is approved: { $day } ({ $kind })
    On duty: { $name }
swaps-decided-refused =
    The substitution is refused: { $day } ({ $kind }).
    Reason: { $reason }
    The duty remains yours (paragraph 25 of the Rules).
swaps-decided-moved = The duty on { $day } ({ $kind }) went to another advocate ({ $name }). Your application for a substitute is closed.
swaps-decided-lapsed = The duty day is over: { $day } ({ $kind }). Your application for a substitute is closed without a decision.
swaps-not-found = There is no such application.
swaps-not-asked = This application does not concern you: the question went to another advocate or is closed.
swaps-nobody-decides = Your unit has no other responsible person who could decide on your application. Please contact the presidium.
swaps-duty-gone = This is not a coming duty of yours: the day is over or the duty went to another advocate. Your days: /roster
swaps-no-reason = Write the reason in words. To stop: /cancel
swaps-not-free = This advocate is not free that day, or the bot cannot write to them. Choose another.
swaps-decide-own = You cannot decide on a substitution that concerns yourself. Another responsible person decides.
swaps-roster-moved = The roster changed this very moment and nothing was substituted. Open the application again.
swaps-btn-trade = Exchange days
swaps-btn-cover = No exchange, only a substitute
swaps-btn-system = Let the system propose
swaps-btn-partner = { $name }, days: { $count }
swaps-btn-wished = ✓ { $day }: { $kind }
swaps-btn-send = Send the application
swaps-btn-ask-all = Ask for consent, advocates: { $count }
swaps-btn-give = I agree, my day: { $day } ({ $kind })
swaps-btn-approve-trade = Approve the exchange: { $name }, { $day }
swaps-trade-ask =
    Duty: { $duty }
    With whom do you want to exchange days? Beside each name is how many of their days suit.
    The responsible person decides.
swaps-trade-none =
    Duty: { $duty }
    There is nobody to exchange with: there would be two duties on one day.
swaps-wishes =
    Your duty: { $duty }
    Colleague: { $name }
    Which of their days could you take? You may mark several. If you mark none, the colleague chooses any.
swaps-proposed =
    Duty: { $duty }
    The system proposes these colleagues; all are asked at once, and the first who consents is taken:
    { $lines }
swaps-proposed-none =
    Duty: { $duty }
    There is nobody whom the system could propose.
swaps-proposal-rested = { $name }: duties this month { $count }, rest is kept
swaps-proposal-close = { $name }: duties this month { $count }, too close to another duty
swaps-nobody-proposed = There is nobody whom the system could propose. Choose yourself, or refuse with a reason.
swaps-pair-gone = This day can no longer be exchanged: the roster has changed, or the day is past.
swaps-trade = Kind: exchange of days
swaps-trade-back = Kind: exchange of days, in return: { $day } ({ $kind })
swaps-offer-rest = With { $day }, free days between two of your duties: { $count }
swaps-left-today = The duty is today.
swaps-left-tomorrow = The duty is tomorrow.
swaps-left-days = { $count ->
    [one] { $count } day is left until the duty.
   *[other] { $count } days are left until the duty.
}
swaps-state-asked-several = waiting for the consent of colleagues, asked: { $count }
swaps-state-asked-one = waiting for a colleague's consent
swaps-asked-several-now = Several advocates are asked for consent. The first who consents is taken.
swaps-desk-asked = Colleagues asked for consent: { $count }. The first who consents is taken.
swaps-desk-waiting = The application for a substitute is still undecided.
swaps-desk-back-gone = The day that was agreed on now belongs to somebody else, so the consent is void. Who had consented: { $name }
swaps-own-asked-several =
    Your application for a substitute: { $day } ({ $kind })
    Colleagues asked for consent: { $count }. The first who consents is taken. Until it is decided the duty stays with you.
swaps-own-consented-trade =
    Your application for a substitute: { $day } ({ $kind })
    Your colleague ({ $name }) agrees to exchange. In return you take: { $back } ({ $back_kind })
    Now the responsible person decides. Until then your days do not change.
swaps-own-back-gone =
    Your application for a substitute: { $day } ({ $kind })
    The day that your colleague ({ $name }) would give now belongs to somebody else, so the agreement is void. The duty stays with you; the responsible person decides.
swaps-asked-again = You have not answered yet.
swaps-asked-trade =
    Your colleague ({ $name }) wants to exchange a duty day with you.
    You would take: { $day } ({ $kind })
    If you agree, choose which of your days you give in return. The responsible person gets your answer and decides.
swaps-asked-several = Several advocates are asked; the first who consents is taken.
swaps-decided-trade =
    The exchange is approved.
    { $day } ({ $kind }): { $name } is on duty
    { $back } ({ $back_kind }): you are on duty
swaps-desk-warns = This change makes rest or balance worse; the application says how.
swaps-btn-open = Open the application
