receipts-acked =
    Thank you. It is recorded that you know the roster: { $when }.
    Roster: { $kind }, { $month } { $year }
receipts-more =
    Still waiting for your receipt:
    { $lines }
receipts-choose =
    Several rosters wait for your receipt. Confirm each by itself:
    { $lines }
receipts-asked-line = { $kind }, { $month }; your days: { $days }
receipts-btn-pick = Қабылданды: { $kind }, { $month }
receipts-nothing = No roster waits for your receipt. Your days of duty: /roster
receipts-before = Your receipt of this roster is recorded already: { $when }.
receipts-hint =
    The answer was not understood. To confirm that you know the roster, write exactly «Қабылданды» or press the button below (paragraph 22 of the Rules).
    Other actions: /start
receipts-reminder =
    You have not confirmed the duty roster of { $month } { $year } yet.
    Kind: { $kind }
    Your days of duty: <b>{ $days }</b>
    Reply «Қабылданды» (paragraph 22 of the Rules).
receipts-overdue =
    Advocates who have not confirmed the roster: { $count }
    Roster: { $kind }, { $month } { $year }
    { $lines }
    Telephone them, or record another way of acquaintance (paragraph 22 of the Rules).
receipts-overdue-over = Nobody is left who has not confirmed: { $kind }, { $month } { $year }.
receipts-waiting-line = • { $name }, tel. { $phone }, first duty: { $first }
receipts-state-unreachable = cannot be reached through the bot
receipts-call =
    <b>{ $name }</b> has not confirmed the roster. Please call: { $phone }
    Roster: { $kind }, { $month } { $year }. First duty: { $first }
    A call is no receipt: the advocate must write «Қабылданды» or sign (paragraph 22 of the Rules).
receipts-call-over =
    { $name } has confirmed the roster: { $when }. No call is needed.
    Roster: { $kind }, { $month } { $year }
receipts-red-flag =
    <b>Duty begins tomorrow, and some advocates have not confirmed the roster.</b>
    Unit: { $unit }
    Roster: { $kind }, { $month } { $year }
    { $lines }
    The roster binds advocates without a receipt too (paragraph 25 of the Rules).
receipts-overview = <b>Receipts</b>: confirmed / all
receipts-no-rosters = No duty roster is in force. Open the rosters: /roster
receipts-btn-board = { $kind }, { $month }: { $acked } / { $asked }
receipts-board =
    <b>Receipts: { $kind }, { $month } { $year }</b>
    Unit: { $unit }
    Confirmed: { $acked } / { $asked }

    <b>Waiting</b>
    { $waiting }

    <b>Confirmed</b>
    { $done }

    As of { $now }
receipts-board-all = Everybody has confirmed.
receipts-board-none = Nobody has confirmed yet.
receipts-board-waiting = • { $name }, tel. { $phone }: { $state }. Days: { $days }
receipts-board-done = • { $name }: { $method }, { $when }
receipts-state-pending = being sent
receipts-state-delivered = delivered, no answer
receipts-state-undelivered = not delivered
receipts-state-overdue = no answer in time
receipts-state-call = to be called
receipts-state-acked = confirmed
receipts-btn-record = Record a receipt
receipts-btn-record-of = Record: { $name }
receipts-btn-refresh = Refresh
receipts-ask-method = How was <b>{ $name }</b> acquainted with the roster? (paragraph 22 of the Rules)
receipts-method-mobile = «Қабылданды» in the bot
receipts-method-email = e-mail
receipts-method-signature = own signature
receipts-method-eis = the system «Е-Заң көмегі»
receipts-method-phone = a call (no receipt)
receipts-ask-evidence =
    { $name }. Way: { $method }.
    Write in one message what shows it: the date, the number of the sheet or the letter. To stop: /cancel
receipts-ask-call = { $name }. Describe the call in a few words: when, what was said. The receipt stays open. To stop: /cancel
receipts-recorded = The receipt is recorded.
receipts-call-noted = The call is noted. The advocate's receipt is still waited for.
receipts-no-evidence = Write what shows it: the date, the number of the sheet or the letter.
receipts-not-own = You cannot record your own receipt another way. Reply «Қабылданды».
receipts-closed = This receipt is recorded already. Refresh the list: /receipts
