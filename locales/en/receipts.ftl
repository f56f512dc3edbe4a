receipts-acked =
    Thank you. It is recorded that you know the roster: { $when }.
    Roster: { $kind }, { $month } { $year }
receipts-more =
    Still to be confirmed:
    { $lines }
receipts-choose =
    Several rosters wait for your receipt. Confirm each by itself:
    { $lines }
receipts-choose-new =
    The roster has changed since the message you replied to. Look at your new days and confirm them:
    { $lines }
receipts-asked-line = { $kind }, { $month }; your days: { $days }
receipts-btn-pick = Қабылданды: { $kind }, { $month }
receipts-nothing = No roster waits for your receipt now. Your days of duty: /roster
receipts-before =
    Your receipt is recorded already: { $when }.
    Roster: { $kind }, { $month } { $year }
receipts-hint =
    This answer does not count as a receipt. To confirm, press the button below or write exactly «Қабылданды» (paragraph 22 of the Regulation).
    Waiting for your receipt:
    { $lines }
    A question? The responsible person: { $officer }, tel. { $phone }
    Other actions: /start
receipts-saved =
    The responsible person recorded that you know the roster: { $method }, { $when }.
    Roster: { $kind }, { $month } { $year }
receipts-saved-more = Other rosters still wait for your receipt: reply «Қабылданды».
receipts-reminder =
    You have not confirmed the duty roster of { $month } { $year } yet.
    Kind: { $kind }
    Your days of duty: <b>{ $days }</b>
    Reply «Қабылданды» (paragraph 22 of the Regulation).
receipts-overdue =
    Advocates who have not confirmed the roster: { $count }
    Roster: { $kind }, { $month } { $year }
    { $lines }
    Telephone them, or record another way of acquaintance (paragraph 22 of the Regulation).
receipts-overdue-over = Nobody is left who has not confirmed: { $kind }, { $month } { $year }.
receipts-waiting-line = • { $name }, tel. { $phone }, first duty: { $first }
receipts-state-unreachable = cannot be reached through the bot
receipts-call =
    <b>{ $name }</b> has not confirmed the roster. Please call: { $phone }
    Roster: { $kind }, { $month } { $year }. First duty: { $first }
    A call is no receipt: the advocate must write «Қабылданды» or sign (paragraph 22 of the Regulation).
receipts-call-over =
    { $name } has confirmed the roster: { $when }. No call is needed.
    Roster: { $kind }, { $month } { $year }
receipts-red-flag =
    <b>Less than a day is left before a first duty, and some advocates have not confirmed the roster.</b>
    Unit: { $unit }
    Roster: { $kind }, { $month } { $year }
    { $lines }
    The roster binds advocates without a receipt too (paragraph 25 of the Regulation).
receipts-red-flag-over = Everybody whose duty is near has confirmed the roster: { $kind }, { $month } { $year }. Unit: { $unit }
receipts-choose-unit = Which unit's rosters do you want to see?
receipts-overview =
    <b>Receipts</b>: confirmed / all
    Unit: { $unit }
receipts-no-rosters = No duty roster is in force. Open the rosters: /roster
receipts-btn-board = { $kind }, { $month }: { $acked } / { $asked }
receipts-board =
    <b>Receipts: { $kind }, { $month } { $year }</b>
    Unit: { $unit }
    Confirmed: { $acked } / { $asked }
receipts-board-now = As of { $now }
receipts-board-waiting = <b>Not confirmed</b>
receipts-board-waiting-line = • { $name }, tel. { $phone }: { $state }. Days: { $days }
receipts-board-note = <i>Call: { $note }</i>
receipts-board-done = <b>Confirmed</b>
receipts-board-done-line = • { $name }: { $method }, { $when }
receipts-board-evidence = <i>Evidence: { $evidence }</i>
receipts-state-pending = being sent
receipts-state-delivered = delivered, no answer
receipts-state-overdue = no answer in time
receipts-state-call = to be called
receipts-btn-record = Record a receipt
receipts-btn-record-of = Record: { $name }
receipts-btn-refresh = Refresh
receipts-btn-page = Page { $page } / { $pages }
receipts-ask-method =
    How was <b>{ $name }</b> acquainted with the roster? (paragraph 22 of the Regulation)
    A note of a call is no receipt.
receipts-btn-signature = Own signature
receipts-btn-email = E-mail
receipts-btn-eis = The system «Е-Заң көмегі»
receipts-btn-phone = Note of a call
receipts-method-mobile = «Қабылданды» in the bot
receipts-method-email = by e-mail
receipts-method-signature = by own signature
receipts-method-eis = in the system «Е-Заң көмегі»
receipts-method-phone = a telephone call
receipts-ask-evidence =
    { $name }: { $method }.
    Write in one message what shows it: the date, the number of the sheet or the letter. To stop: /cancel
receipts-ask-call = { $name }. Describe the call in a few words: when, what was said. The receipt stays open. To stop: /cancel
receipts-recorded = The receipt is recorded.
receipts-call-noted = The call is noted. The advocate's receipt is still waited for.
receipts-text-needed = Write the evidence in words: the date, the number of the sheet or the letter. To stop: /cancel
receipts-no-evidence = There is no evidence. Write the date, the number of the sheet or the letter. To stop: /cancel
receipts-not-own = You cannot record your own receipt another way. Reply «Қабылданды».
receipts-closed = The receipt is recorded already, or the roster has changed. This is the present state:
