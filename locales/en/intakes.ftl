intakes-menu = I took an act from a body directly
intakes-ask-urgent =
    <b>Taking a resolution from a body directly</b>
    Only an advocate on that day's roster of pre-trial investigations may do so, for an urgent investigative action, and when the resolution exists already (paragraph 27 of the Regulation).
    Is your participation needed in an urgent investigative action that the law provides for? Stop: /cancel
intakes-ask-act = Has the resolution that appoints you been made, and is it in your hands?
intakes-ask-body = Which body or court made the act?
intakes-ask-place = Where does the investigative action take place?
intakes-ask-received = When did you receive the resolution? Choose, or write it as DD.MM.YYYY HH:MM.
intakes-ask-action = Which investigative action is it? Write its name only. Do not write the client's name or facts of the case.
intakes-ask-why = Why is it urgent? Write a few words. What you write is stored encrypted.
intakes-ask-reason = Why was no urgency found? Write the reason: it is stored encrypted and sent to the presidium. Stop: /cancel
intakes-action = Investigative action: { $action }
intakes-why = Why urgent: { $why }
intakes-received = Resolution received: { $at }
intakes-declared-at = Declared: { $at }
intakes-flagged-at = No urgency found: { $at }. Reason: { $reason }
intakes-confirmed-at = Confirmed by the responsible person: { $at }
intakes-no-turn = This is not counted as a turn: your place in the order stays.
intakes-btn-send = Declare
intakes-btn-open = Taken directly
intakes-btn-confirm = I confirm
intakes-btn-flag = Not urgent
intakes-declared-you =
    <b>No. { $number }: recorded, { $at }.</b>
    The client's aid is not interrupted. The responsible person was told at once and decides.
intakes-outside-duty = You may not take it yourself: you are not on that day's roster of pre-trial investigations.
intakes-outside-urgent = You may not take it yourself: there is no urgent investigative action.
intakes-outside-act = While there is no resolution, legal aid may not begin (paragraphs 8, 10 of the Regulation).
intakes-law = Paragraph 27, subparagraph 1 of the Regulation, in translation (the official text is Kazakh): an advocate who has concluded the legal aid agreement and is in the List of advocates and in the duty roster may not himself accept resolutions (rulings) of bodies conducting criminal proceedings, of courts, and of bodies (officials) authorised to consider administrative offences, except where a task is accepted through the «Е-Заң-көмегі» system, and where an advocate in that day's duty roster has to take part in urgent investigative actions provided for by law.
intakes-outside-next = Tell the body to send the act to the responsible person, who registers it and gives it by the duty roster. Only the attempt stands in the journal; nothing about the case was kept.
intakes-same = This resolution is registered in the collegium already: No. { $number }. It was not recorded again. The responsible person was told at once and will contact you.
intakes-card = The advocate took the resolution from the body directly (paragraph 27 of the Regulation). Not counted as a turn.
intakes-card-late = Basis: the responsible person's task. Registered late.
intakes-declared = <b>No. { $number }: { $name } took a resolution from a body directly</b> (paragraph 27 of the Regulation)
intakes-declared-again = <b>No. { $number }: your decision is awaited.</b> { $name } took a resolution from a body directly (paragraph 27 of the Regulation)
intakes-decide = The client's aid is not interrupted, and no turn is counted. The decision is yours.
intakes-decided-confirmed = No. { $number }: the resolution that { $name } took directly is confirmed. Basis: the responsible person's task, registered late.
intakes-decided-flagged = No. { $number }: no urgency was found in the resolution that { $name } took directly. The presidium was told; the client's aid is not interrupted.
intakes-answer-confirmed = No. { $number }: the responsible person confirmed the resolution that you took directly. Basis: the responsible person's task, registered late. Next steps: /cases
intakes-answer-flagged =
    No. { $number }: the responsible person found no urgency. Reason: { $reason }
    The record went to the presidium (paragraph 27 of the Regulation). Do not interrupt the client's aid.
intakes-flagged =
    No. { $number }: { $name } took a resolution from a body directly, and the responsible person found no urgency (paragraph 27 of the Regulation). Reason: { $reason }
    The client's aid is not interrupted.
intakes-same-desk = <b>No. { $number }: { $name } was about to record the same act again</b> (taken from the body directly, or come in the state's system). Please see that one act does not get two advocates.
intakes-criminal-only = Only a resolution of a body conducting criminal proceedings may be taken directly, for an urgent investigative action (paragraph 27 of the Regulation).
