cases-not-found = This application was not found. Open the present state: /requests
cases-own-decision = You cannot decide about your own case. Another responsible person decides.
cases-reason-needed = Write the reason in words.
cases-decided-already = In No. { $number } this was decided before. The case card shows how it stands now.
cases-action-unclear = Write the date (DD.MM.YYYY) and the body of the procedural action fixed earlier, in one message.
cases-action-past = This date has passed. Write the date and the body of a procedural action to come.
cases-absence-unclear = The dates were not understood. Write the first and the last day as DD.MM.YYYY; the last day must not have passed.
cases-absence-known = Your long absence in No. { $number } was announced before. The case card shows how it stands now.
cases-waiver-unwritten = Without the client's own written statement no waiver is recorded. Obtain the statement, put it on file and start again.
cases-waiver-too-early = The waiver cannot be earlier than the day on which you accepted the appointment.
cases-waiver-waits = In No. { $number } the client's waiver is marked already; the act of the body is awaited.
cases-waiver-settled = In No. { $number } the waiver has moved on. The case card shows how it stands now.
cases-date-in-future = The date cannot be in the future. Write it again.
cases-day-unclear = The date was not understood. Write it as DD.MM.YYYY.
cases-act-unclear = The number and date of the act were not understood. Write the number, a space and the date as DD.MM.YYYY.
cases-act-too-early = This act would be earlier than the act of appointment. Check the date and write it again.
cases-act-before-waiver = This act would be earlier than the client's waiver. Check the date and write it again.
cases-ground-illness = Illness
cases-ground-trip = Business trip
cases-ground-other-client = Procedural action of another client, fixed earlier
cases-ground-remote = Remoteness from the place of aid
cases-ground-other = Another valid reason
cases-ground-absence = Long inability to take part
cases-ground-suspension = Decision about participation
cases-ending-completed = fully performed
cases-ending-substituted = replaced by another advocate
cases-ending-waiver = the client waived
cases-ending-by-body = released by the body
cases-settled-asked = No. { $number }: { $name } asks to be replaced.
cases-settled-approved = No. { $number }: the substitution asked for by { $name } is approved and another advocate is being looked for.
cases-settled-refused = No. { $number }: the substitution asked for by { $name } is refused. The case stays with the present advocate.
cases-settled-withdrawn = No. { $number }: { $name } has withdrawn the application for a substitution.
cases-settled-lapsed = No. { $number }: the substitution asked for by { $name } is not needed any more; the advocate's part has ended.
cases-absence-announced = the responsible person has yet to decide
cases-absence-substituted = a substitution has begun
cases-absence-waiting = a new act of the body is awaited
cases-absence-lapsed = not needed any more
cases-act-stage = Act that ended the stage: No. { $act }, { $on }
cases-act-waiver = Act on the waiver: No. { $act }, { $on }
cases-act-release = Act releasing the advocate: No. { $act }, { $on }
cases-charges = <b>Who was in charge</b>
cases-charge-now = { $name }: since { $since }, in charge now
cases-charge-past = { $name }: { $since } – { $until }, { $how }
cases-btn-withdraw = Withdraw the application
cases-btn-waiver-act = Enter the act on the waiver
cases-btn-waiver-not-accepted = The body did not accept the waiver
cases-btn-waiver-confirm = I confirm the waiver
cases-btn-waiver-undo = Take back
cases-btn-more = More
cases-btn-release = Released by the body
cases-btn-next-act = Register the next stage's act
cases-btn-new-act = Register a new act
cases-btn-approve = Approve the substitution
cases-btn-refuse = Refuse
cases-btn-replace-now = Replace now
cases-btn-wait-act = Wait for a new act
cases-btn-substitute = Ask to be replaced
cases-btn-absence = Days when I cannot take part
cases-btn-waiver = The client waived
cases-btn-stage = The stage is finished
cases-btn-today = Today
cases-more =
    <b>No. { $number }</b>
    Choose what you need.
cases-grounds =
    Choose the valid reason in No. { $number } (subparagraph 3 of paragraph 4 of the Regulation). The responsible person decides; without their permission an appointment may not be passed to another advocate (subparagraph 2 of paragraph 27 of the Regulation).
    Do not write the facts of the case or the client's name.
cases-ask-action = Write the date (DD.MM.YYYY) and the body of the procedural action fixed earlier. Do not write the client's name or the facts of the case. To stop: /cancel
cases-ask-reason = Write the valid reason briefly: only the responsible person who decides will read it. Do not write the facts of the case. To stop: /cancel
cases-asked = Your application to be replaced in No. { $number } went to the responsible person. Until it is decided and another advocate has accepted, you answer for the case.
cases-ask-refusal = Write in one message why the substitution is refused: the advocate will be told. To stop: /cancel
cases-ask-absence = From which day to which day can you not take part in No. { $number }? Write two dates: DD.MM.YYYY – DD.MM.YYYY. To stop: /cancel
cases-absence-short = No. { $number }: you cannot take part for { $hours } h, which is less than { $limit } h. The responsible person may then decide on a substitution (subparagraph 3 of paragraph 4 of the Regulation).
cases-absence-long =
    No. { $number }: the responsible person was told that you cannot take part for long ({ $limit } h and more). Until they decide, you answer for the case.
    Basis: part 3 of article 72 of the Criminal Procedure Code, five days and nights (a value set by a historical wording of the law).
cases-ask-waiver-day = On which day did the client waive state-guaranteed legal aid in No. { $number }? Write it as DD.MM.YYYY or press the button. To stop: /cancel
cases-ask-written = No. { $number }: is there a waiver written by the client's own hand?
cases-confirm-waiver =
    <b>No. { $number }: the client waives state-guaranteed legal aid</b>
    Date of the waiver: { $on }
    When you confirm, the legal aid stops (paragraph 43 of the Regulation).
cases-confirm-pretrial = Your part in this case ends at once and the responsible person is told. After you confirm it cannot be taken back.
cases-confirm-court = The case is in court: your part ends only when the body's act on the waiver is entered; until then you answer for the case.
cases-ask-act = Write the number and date of the body's act in No. { $number }: number, space, DD.MM.YYYY. To stop: /cancel
cases-ask-stage-act = Write the number and date of the act that ended the stage in No. { $number }: number, space, DD.MM.YYYY. Skip it if it is not known. To stop: /cancel
cases-line-asked = Substitution asked for: { $at }. Reason: { $ground }
cases-line-note = Explanation: { $note }
cases-line-search = A replacing advocate is being looked for, due: { $due }. Until one accepts, the present advocate answers for the case.
cases-line-search-bare = A replacing advocate is being looked for, due: { $due }.
cases-line-search-own = An advocate is being looked for to replace you, due: { $due }. Until one accepts, you answer for the case.
cases-line-overdue = Recorded that the substitution is overdue: { $at }
cases-line-absence = The advocate cannot take part: { $first } – { $last } ({ $state })
cases-line-waiver = The client waived: { $on }; the advocate has not confirmed it yet
cases-line-waiver-waits = <b>The client waived: { $on }. The act of the body is awaited.</b>
cases-told-asked =
    No. { $number }: <b>{ $name }</b> asks to be replaced in a case.
    Reason: { $ground }
cases-told-decide = The decision is yours (subparagraph 3 of paragraph 4 and subparagraph 2 of paragraph 27 of the Regulation). Until another accepts, the present advocate answers for the case.
cases-answered-approved = The substitution in No. { $number } is approved and an advocate is being looked for to replace you. Until one accepts, you answer for the case.
cases-answered-refused =
    The substitution in No. { $number } is refused; the case stays with you.
    Reason: { $reason }
cases-told-alone = No. { $number }: { $name } waits for a decision about a case of their own, and the unit has no other responsible person. Name somebody to decide.
cases-told-waits = No. { $number }: the responsible person has not yet decided about the application of { $name }. It was made: { $since }.
cases-told-ended =
    <b>Your part in No. { $number } has ended</b>: { $at }.
    The case was accepted by { $name }, { $phone }. Hand the file over.
cases-told-took =
    Case No. { $number } was led by { $name }, { $phone }. Obtain the file from them.
    The responsible person hands the act over to you anew; you write a new notice of defence (representation) and tell the body yourself (paragraphs 9, 10, 47 of the Regulation).
cases-told-passed = No. { $number }: the substitution is done, { $at }. Before: { $before }. Now: { $successor }.
cases-told-absence =
    No. { $number }: <b>{ $name }</b> cannot take part { $first } – { $last }.
    When counsel cannot take part for { $hours } h and longer, the body proposes to invite another or appoints one through the collegium (part 3 of article 72 of the Criminal Procedure Code, five days and nights; a value set by a historical wording of the law). Tell the body and choose one of the two ways.
cases-told-absence-settled = No. { $number }: { $name } cannot take part { $first } – { $last }. How it stands: { $state }.
cases-told-absence-wait = No. { $number }: the responsible person decided to wait for a new act of the body. Until the body releases you or another advocate accepts, you answer for the case.
cases-told-waiver = No. { $number }: the client waived state-guaranteed legal aid ({ $on }). The advocate's part has ended: { $name } (paragraph 43 of the Regulation).
cases-told-waiver-waits = No. { $number }: the client waived state-guaranteed legal aid ({ $on }). Advocate: { $name }. The case is in court, so the act of the body is awaited; until then the advocate answers for it.
cases-told-waiver-not-accepted = No. { $number }: the body did not accept the client's waiver; { $name } goes on.
cases-told-waiver-done = No. { $number }: the act on the waiver was entered (No. { $act }, { $on }). Your part in this case has ended.
cases-told-released = No. { $number }: the body released you (act No. { $act }, { $on }). Your part in this case has ended.
cases-told-stage = No. { $number }: { $name } marked the stage as finished. The next stage's act goes to this advocate first (subparagraph 3 of paragraph 4 of the Regulation).
cases-no-more-ended = No. { $number }: the advocate's part in the case has ended. Nothing is asked of you.
cases-no-more-replaced = No. { $number }: the advocate is being replaced. The act will go to the new one.
cases-offer-replaces = The case is under way: the present advocate is being replaced (subparagraph 3 of paragraph 4 of the Regulation).
cases-search-due = Substitution due: { $due }. Basis: the set time from the decision to replace
cases-client-carried = The client's name is taken from the earlier stage of the case and is not shown.
