answers-title = Answer about the acceptance of an appointment
answers-number = Outgoing No. { $number }, { $on }
answers-to = To: { $body }
answers-text = We confirm that the advocate named below has accepted the appointment under the act given below.
answers-act = Act
answers-act-number = Number of the act
answers-act-date = Date of the act
answers-body = Body that issued the act
answers-advocate = Advocate
answers-licence = Number of the advocate’s licence
answers-phone = Telephone in the duty roster
answers-accepted = Appointment accepted
answers-powers = The advocate’s powers in a case are confirmed by the advocate’s certificate and a written notice of defence (representation). The advocate tells the body about taking up the case personally (Regulation on the participation of advocates in state-guaranteed legal aid, paragraphs 9 and 47).
answers-officer = Responsible person
answers-signature = signature
answers-code = Control code of the answer
answers-made = Made: { $when }
answers-btn = Answer to the body, PDF
answers-file =
    <b>No. { $number }: answer to the body</b>
    { $body }
    In Kazakh and Russian on one page. Sign it and send it to the body. The client is not named.
    Control code: { $code }
answers-not-accepted = No. { $number }: no advocate is in charge of the case, so there is no answer to the body.
answers-in-system = No. { $number }: the appointment was accepted in the «Е-Заң көмегі» system, which answers the body.
