assignments-no-such-request = There is no such request. Open the list: /requests
assignments-no-such-offer = This request was not found. Open the present state: /cases
assignments-no-such-call = There is no such telephone task. Open the list: /requests
assignments-call-closed = The outcome of this call is recorded already.
assignments-moved-on = Request No. { $number } has moved on. Open it in the list: /requests
assignments-reason-needed = Write the reason: it is kept in the journal.
assignments-not-participant = This advocate does not take part in state-guaranteed legal aid of the unit. Choose another from the list.
assignments-act-first = Work on No. { $number } may not begin before the responsible person has handed over the act (paragraph 10 of the Rules).
assignments-offer-head = <b>Request for an advocate No. { $number }</b>
assignments-offer-urgent = <b>Urgent: detention or custody</b>
assignments-offer-due = Due: { $due }
assignments-offer-ask = Do you accept? We wait for your answer until { $until }. Press a button or reply to this message with “Accept”.
assignments-btn-accept = Accept
assignments-btn-decline = I cannot accept
assignments-ping = You have not answered request No. { $number } yet. We wait until { $until }.
assignments-offer-accepted = You have accepted request No. { $number }. Next steps: /cases
assignments-offer-declined = Your refusal of request No. { $number } is recorded. Nothing more is asked of you.
assignments-offer-pending = The responsible person is considering your reason for request No. { $number }.
assignments-offer-released = Your reason concerning request No. { $number } was found valid. Nothing more is asked of you.
assignments-offer-not-accepted = Your reason concerning request No. { $number } was not found valid, and the request has been sent to you again. The duty roster is binding on advocates (paragraph 25 of the Rules).
assignments-offer-no-answer = You did not answer request No. { $number } in time. This is recorded; the responsible person will call you (paragraph 26 of the Rules).
assignments-offer-withdrawn = Request No. { $number } was taken back from you. Nothing more is asked of you.
assignments-grounds =
    Appointment No. { $number } can be refused only for a conflict of interest or a procedural obstacle (paragraph 36 of the Rules). A valid reason is decided by the responsible person (paragraphs 4, 24 of the Rules).
    Do not write any facts of the case.
assignments-ground-conflict = Conflict of interest
assignments-ground-procedural = Procedural law excludes me
assignments-ground-illness = I am ill
assignments-ground-trip = I am on a business trip
assignments-ground-other-client = I am assisting another client
assignments-ground-remote = I am far from the place
assignments-ground-other = Another reason
assignments-ask-other-client = Write the date and the body of the procedural action fixed earlier. Do not write the client's name or any facts.
assignments-ask-other = Write the reason in a few words. Do not write any facts of the case.
assignments-accepted =
    <b>Appointment No. { $number } is accepted.</b>
    Next: get the act from the responsible person; write the notice of defence (representation); tell the body yourself that you have taken up the case.
assignments-declined = Your refusal of request No. { $number } is recorded.
assignments-decline-asked-you = Your reason for No. { $number } was sent to the responsible person. Until the decision nobody else is asked.
assignments-not-yours = This request was not sent to you.
assignments-too-late = Request No. { $number } can no longer be answered. Present state: { $state }.
assignments-state-received = no advocate yet
assignments-state-offered = waiting for an advocate's answer
assignments-state-decline-pending = waiting for the responsible person
assignments-state-accepted = accepted, act not handed over
assignments-state-act-handed = act handed over
assignments-state-notice-done = notice written
assignments-state-in-work = in work
assignments-state-completed = completed
assignments-state-returned = returned
assignments-board = <b>Requests</b>, those due first on top:
assignments-board-empty = There are no open requests. Register one: /decree
assignments-cases = <b>Your appointments</b>
assignments-cases-empty = You have no accepted appointments.
assignments-card-head =
    <b>No. { $number }</b>
    State: { $state }
assignments-card-act = Act: { $act } No. { $number }, { $on }. Body: { $body }
assignments-card-kind = Stage: { $kind }
assignments-card-place = Place: { $place }
assignments-card-received = Received by the collegium: { $received }
assignments-card-person = Advocate: { $name }
assignments-card-accepted = Accepted: { $at }, { $took } after receipt
assignments-card-notice = Notice: No. { $notice }, { $on }
assignments-card-overdue = Recorded as overdue: { $at }
assignments-card-explained = Why it became overdue: { $reason }
assignments-due-day = Due: { $due }. Basis: one day from receipt (a parameter, from a historical edition of the CPC)
assignments-due-court = Due: { $due }. Basis: the term set by the court
assignments-act-wait = Work may not begin before the responsible person has handed over the act (paragraph 10 of the Rules).
assignments-btn-open = Open
assignments-btn-choose = Choose the advocate myself
assignments-btn-give-back = Not ours, return
assignments-btn-hand-act = Hand over the act
assignments-btn-explain = Explain why it is overdue
assignments-btn-notice = The notice is written
assignments-btn-body = I told the body
assignments-btn-complete = Fully performed
assignments-btn-client = Client's name
assignments-btn-confirm = The reason is valid
assignments-btn-not-accept = The reason is not valid
assignments-btn-call-accepts = Accepted by telephone
assignments-btn-call-reached = We talked
assignments-btn-call-no-reply = No reply
assignments-btn-call-wrong = Wrong number
assignments-client = No. { $number }. Client: { $name }. This is advocate secrecy.
assignments-client-unknown = No. { $number }: the client's name was not entered; it stands in the act.
assignments-choose = Whom should request No. { $number } go to? The reason for leaving the turn is kept in the journal.
assignments-ask-reason = Write the reason: it is kept in the journal. To stop: /cancel
assignments-ask-notice = Write the number and date of the notice of defence (representation) for No. { $number }, for example “ND-KK DD.MM.YYYY”. To stop: /cancel
assignments-notice-unclear = The number and date were not understood. Write the number, a space, and the date as DD.MM.YYYY.
assignments-call-closed-now = The outcome of the call is recorded. No. { $number }: { $state }.
assignments-accepted-desk =
    Request No. { $number } was accepted by <b>{ $name }</b>: { $at }.
    Now hand over the act.
assignments-accepted-phone =
    Request No. { $number } was accepted by telephone by <b>{ $name }</b>, recorded by you: { $at }.
    Now hand over the act.
assignments-appointed = The responsible person has recorded that you accepted appointment No. { $number } by telephone. If this is not so, call at once.
assignments-decline-asked =
    No. { $number }: <b>{ $name }</b> asks for a substitution.
    Reason: { $ground }. Explanation: { $note }
    Due: { $due }. The decision is yours (paragraphs 4, 24 of the Rules).
assignments-decline-made = No. { $number }: { $name } has refused. Ground: { $ground } (paragraph 36 of the Rules). The request goes to the next in turn.
assignments-call = No. { $number }: please call <b>{ $name }</b>: { $phone }.
assignments-call-silent = No. { $number }: <b>{ $name }</b> did not answer in time. Please call: { $phone } (paragraph 26 of the Rules).
assignments-alarm-nobody-on-duty = <b>No. { $number }: nobody is on duty on this day.</b> Choose the advocate yourself. Due: { $due }.
assignments-alarm-nobody-left = <b>No. { $number }: nobody is left in today's roster.</b> Choose the advocate yourself. Due: { $due }.
assignments-alarm-unreachable = <b>No. { $number }: the advocate on duty cannot be reached through the bot.</b> Call, or choose the advocate yourself. Due: { $due }.
assignments-unassigned = No advocate has accepted request No. { $number } yet. It was received { $passed } ago.
assignments-overdue = <b>Request No. { $number } is overdue: { $due }.</b> This is recorded.
assignments-over-accepted = Request No. { $number } was accepted: { $at }. Nothing more is asked of you.
assignments-over-returned = Request No. { $number } was returned: { $at }. Nothing more is asked of you.
assignments-act-handed = No. { $number }: act No. { $act } was handed over, { $at }. Now write the notice of defence (representation) (paragraph 9 of the Rules).
assignments-tell-body = Have you told the body that you took up the case of appointment No. { $number }? (paragraph 47 of the Rules)
assignments-body-not-told = No. { $number }: { $name } has not marked that the body was told (paragraph 47 of the Rules).
assignments-word-accept = accept
assignments-word-decline = I cannot accept
assignments-which = It is not clear which request you are answering. Write a reply to the message of that request, or press a button.
