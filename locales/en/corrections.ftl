corrections-btn = Correct a mistake
corrections-btn-page = Add a page
corrections-which = What was mistyped in request No. { $number }? A correction starts no new distribution, and the old value is kept.
corrections-ask = No. { $number }. Write or choose the right value: <b>{ $field }</b>. To stop: /cancel
corrections-ask-date = As DD.MM.YYYY.
corrections-ask-received = As DD.MM.YYYY HH:MM, or HH:MM for today. The due moment and the warnings are counted anew.
corrections-ask-reason = How did the mistake come about? Write the reason: it is kept.
corrections-no-names = Write no names and no case number in the reason.
corrections-reason-empty = Write the reason in words. To stop: /cancel
corrections-text-needed = Write it as a text. To stop: /cancel
corrections-own = A case that you are in charge of is corrected by another responsible person.
corrections-done = Corrected: { $field }. Those concerned were told.
corrections-unchanged = This value stands there already; nothing was changed.
corrections-same = <b>There is now another request with this number, date and body: No. { $number }.</b> Please check that one act was not registered twice.
corrections-told =
    A mistake in request No. { $number } was corrected: { $field }
    Before: { $before }
    Now: { $after }
    Reason: { $reason }
    Corrected by: { $by }
corrections-told-sealed =
    A mistake in request No. { $number } was corrected: { $field }
    Corrected by: { $by }
corrections-told-due =
    { $told }
    Due: { $due }
corrections-ask-pages = No. { $number }. Send the further pages of the act: photos or a PDF. Then press “Done”.
