claims-menu = Payment applications
claims-menu-rates = Sizes of payment
claims-title-request = Request No. { $label }
claims-title-number = Payment record No. { $number }
claims-amount = { $amount } tenge
claims-basis-pretrial = order on payment for legal aid and reimbursement at the pre-trial stage (paragraph 56(1) of the Rules)
claims-basis-admin = order on payment and reimbursement for defending a person brought to administrative responsibility (paragraph 56(2) of the Rules)
claims-basis-court = order on payment and reimbursement in a criminal case heard by court or in conciliation procedures (paragraph 56(3) of the Rules)
claims-basis-civil = court ruling on payment in a civil or administrative case, or order in constitutional proceedings (paragraph 56(4) of the Rules)
claims-basis-consult = act of work performed on legal consultation (paragraph 56(5) of the Rules)
claims-btn-pretrial = Order: pre-trial stage
claims-btn-admin = Order: administrative offence
claims-btn-court = Court: criminal case, conciliation
claims-btn-civil = Ruling: civil, administrative case
claims-btn-consult = Act: legal consultation
claims-state-none = no act recorded
claims-state-basis = act recorded, application not sent
claims-state-sent = application sent, payment expected
claims-state-returned = returned by the justice body
claims-state-paid = paid
claims-board =
    <b>Your payment applications</b>
    Only you see this list.
claims-board-none = Nothing is recorded.
claims-board-foot = The bot sends no applications: you fill them in and send them yourself in the system «Е-Заң көмегі» (paragraph 55 of the Rules).
claims-group-none = <b>Done, but not claimed:</b> { $count }
claims-group-basis = <b>Application to be sent:</b> { $count }
claims-group-returned = <b>Returned, to be sent again:</b> { $count }
claims-group-sent = <b>Sent, payment expected:</b> { $count }
claims-group-paid = <b>Paid:</b> { $count }
claims-line-until = { $title }: not later than { $day }
claims-line-over = { $title }: the time is over ({ $day })
claims-line-sent = { $title }: sent on { $day }
claims-line-paid = { $title }: paid on { $day }
claims-line-loose = , figures not confirmed
claims-btn-record = Record the act: No. { $label }
claims-btn-all = Show all: { $count }
claims-btn-paid = Paid: { $count }
claims-btn-new = Record an act
claims-btn-rates = Sizes of payment
claims-btn-board = List of applications
claims-btn-before = ← Previous
claims-btn-after = Next →
claims-btn-other = A consultation, or a case not in the bot
claims-btn-open = Open the record
claims-btn-send = Mark as sent
claims-btn-return = Mark as returned
claims-btn-pay = Mark as paid
claims-btn-fix-act = Correct the act
claims-btn-fix-sent = Correct the day of sending
claims-btn-fix-paid = Correct the payment
claims-btn-confirm = Confirm the figures
claims-btn-sure = I confirm
claims-btn-keep = Leave as it is
claims-btn-today = Today
claims-choose = In which case was the act issued that payment rests on?
claims-card =
    <b>Payment application</b>
    For: { $title }
    State: { $state }
claims-card-basis = Basis: { $basis }
claims-card-act = Act: No. { $number }, { $day }
claims-card-until = Last day to send the application: { $day }
claims-card-left =
    { $days ->
        [one] { $days } day is left
       *[other] { $days } days are left
    }
claims-card-over = The time for sending is over.
claims-card-sent = Sent on: { $day }
claims-card-late = Sent after the time was over.
claims-card-returned =
    Returned on: { $day }
    Reason: { $reason }
claims-card-paid = Paid on: { $day }
claims-card-amount = Amount paid: { $amount }
claims-card-confirmed = You confirmed the figures: { $at }
claims-card-loose = The figures are not confirmed and do not count (paragraph 57 of the Rules).
claims-checklist =
    <b>What to do</b>
    • Fill in the application yourself in the system «Е-Заң көмегі».
    • Attach the documents named in paragraph 5 of the payment rules of order No. { $order }.
    • Send it to the territorial justice body (paragraph 55 of the Rules).
    • Mark the day of sending here.
    The bot does not send the application.
claims-sure = Check the figures. You are personally responsible for their accuracy (paragraph 57 of the Rules).
claims-opened =
    The work on request No. { $label }, or a stage of it, is finished.
    When the act that payment rests on is issued, record its number and date here (paragraph 56 of the Rules). You will then be reminded of the application.
claims-begun =
    The act of payment on request No. { $label } is recorded.
    Last day to send the application: { $day }
claims-due =
    The payment application is not marked as sent: { $title }
    Last day to send it: { $day }
    { $days ->
        [one] { $days } day is left
       *[other] { $days } days are left
    }
    You send it yourself in the system «Е-Заң көмегі» (paragraph 55 of the Rules).
claims-sent =
    The payment application is marked as sent: { $title }
    Sent on: { $day }
claims-ask-label =
    Say in a few words what the application is for, such as: consultation on dividing property. Write no names.
    To stop: /cancel
claims-ask-basis =
    { $title }
    Which act does payment rest on? (paragraph 56 of the Rules)
    To stop: /cancel
claims-ask-number = Write the number of the act. The date may stand beside it: number, space, DD.MM.YYYY.
claims-ask-issued = When was the act issued? Write the date, such as: { $example }
claims-ask-sent =
    { $title }
    When did you send the application in the system «Е-Заң көмегі»? Write the date, such as: { $example }
    To stop: /cancel
claims-ask-returned =
    { $title }
    When did the justice body return the application? Write the date, such as: { $example }
    To stop: /cancel
claims-ask-reason = Write the reason in one message.
claims-ask-paid =
    { $title }
    When was it paid? Write the date, such as: { $example }
    To stop: /cancel
claims-ask-amount = Write the amount paid in tenge, or skip it. The bot computes no amounts.
claims-done-recorded = The act is recorded. Check and confirm the figures.
claims-done-corrected = Corrected. Confirm the figures again.
claims-done-sent = The day of sending is recorded.
claims-done-returned = The return is recorded. Put it right and send the application again.
claims-done-paid = The payment is recorded.
claims-done-confirmed = The figures are confirmed.
claims-stale = The state has changed. This is the present one.
claims-not-found = There is no such record. Open your claims: /claims
claims-not-text = Write a text. To stop: /cancel
claims-press-basis = Choose the kind of act by its button. To stop: /cancel
claims-label-unclear = Write a few words. To stop: /cancel
claims-number-unclear = The number is unclear or too long. Write the number that stands in the act.
claims-reason-unclear = Write the reason in words, in one message. To stop: /cancel
claims-amount-unclear = The amount is unclear. Write it in tenge, such as: { $example }
claims-date-unclear = The date is unclear. Example: { $example }
claims-date-future = That day has not come yet. Write the date again.
claims-date-old = That date is too long ago. Check the year and write it again.
claims-date-early = That date is before the previous step. Write the date again.
claims-date-after-sent = The act cannot be later than the day of sending. Write the date again.
claims-same-act = The same act is recorded on this request already. Open the list: /claims
claims-counts =
    <b>Number of payment applications</b>
    The applications themselves are seen by their advocates only.
claims-counts-unit =
    <b>{ $unit }</b>
    Done, but not claimed: { $none }
    Application to be sent: { $basis }
    Sent, payment expected: { $sent }
    Returned: { $returned }
    Paid: { $paid }
    Figures not confirmed, not in the numbers above: { $loose }
claims-counts-foot = Only figures confirmed by the advocate count (paragraph 57 of the Rules).
claims-rates = <b>Sizes of payment</b>
claims-rates-none = No sizes are entered yet.
claims-rates-later = <b>In force later</b>
claims-rates-foot = The sizes were entered by the administrator under order No. { $order } (paragraph 59 of the Rules). The bot computes nothing by them: check the order in force.
claims-rate =
    { $name }: { $amount }
    Applies from: { $day }
    Source: { $source }
claims-btn-rate-add = Add a size
claims-btn-rate-drop = Take out
claims-rate-ask-name =
    Write a name, such as: defence at the pre-trial stage, one hour
    To stop: /cancel
claims-rate-ask-amount = Write the size as the order has it, such as in parts of the monthly calculation index or in tenge.
claims-rate-ask-from = From which day does it apply? Example: { $example }
claims-rate-ask-source = Write the source: number and date of the order, paragraph.
claims-rate-unclear = Empty or too long. Write at most { $longest } characters.
claims-rate-added = The size is entered.
claims-rate-dropped = The size is taken out.
