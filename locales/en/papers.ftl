papers-btn-pdf = PDF in English
papers-btn-pdf-kk = PDF in Kazakh
papers-btn-pdf-ru = PDF in Russian
papers-btn-pdf-kind = One kind only: { $kind }
papers-btn-bars = Equality as a picture
papers-btn-register = Register of receipts, PDF
papers-not-here = This server has nothing installed to make PDF and pictures with. All of it can be read in the bot.
papers-roster-file =
    <b>{ $month } { $year }</b>
    Unit: { $unit }
    Duty roster to print: { $kinds }
papers-roster-signing = At its end is a sheet to sign for advocates who acknowledge on paper (paragraph 22 of the Regulation).
papers-register-file =
    <b>Register of receipts: { $kind }, { $month } { $year }</b>
    Unit: { $unit }
papers-bars-file =
    <b>How duties are shared: { $month } { $year }</b>
    Unit: { $unit }
papers-bars-part = Picture { $part } of { $parts }
papers-page = Page { $page } of { $pages }
papers-made = Made by { $name }, { $when }
papers-made-at = Made on { $when }
papers-fingerprint = Check code of the protocol: { $mark }
papers-draft-mark = DRAFT
papers-draft = Draft. The roster is not published and binds nobody yet.
papers-roster-title = Duty roster for { $month } { $year }
papers-roster-version = Version: { $version }. The roster was published: { $when }
papers-turn = Turn
papers-reserve = reserve
papers-nobody = no advocate assigned
papers-holiday = public holiday
papers-day-off = day off
papers-officer-signature = Signature of the responsible person
papers-sign-title = Sheet of acquaintance
papers-sign-text = For advocates who acknowledge the roster by own signature (paragraph 22 of the Regulation). By signing, the advocate confirms having read the roster and their own days of duty.
papers-number = No.
papers-advocate = Advocate
papers-own-days = Days of duty
papers-sign-date = Date
papers-signature = Signature
papers-register-title = Register of receipts: duty roster for { $month } { $year }
papers-register-version = Version
papers-register-asked = Sent
papers-register-delivered = Delivered
papers-register-answered = Acknowledged
papers-register-method = Way and evidence
papers-register-message = message number: { $message }
papers-register-by = recorded by { $name }
papers-register-call = call: { $note }
papers-register-replaced = replaced by a later version
papers-register-totals = Totals (by the latest version of each advocate)
papers-register-total = All
papers-register-total-acked = Acknowledged
papers-register-total-waiting = Waited for
papers-register-nobody = Nobody was asked to acknowledge this roster.
papers-bars-title = How duties are shared: { $month } { $year }
papers-bars-served = past days
papers-bars-planned = days ahead
papers-bars-median = median
papers-bars-total = All
papers-bars-carried = From earlier months
papers-bars-note = The column “From earlier months”: duties served above the mean (+) or short of it (−).
papers-bars-draft = An unpublished roster is counted (draft): { $kinds }
papers-bars-nobody = The unit has no advocates who take part in duty.
papers-number-tenths = { $whole }.{ $tenths }
