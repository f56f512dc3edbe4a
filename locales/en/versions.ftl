versions-btn-history = History of versions
versions-btn-recall = Call back to a draft
versions-btn-recall-yes = Yes, call back
versions-btn-one = Version { $number }
versions-btn-exchange = Exchange two duties
versions-btn-partner = { $day }: { $name }
versions-btn-more = Further days
versions-btn-sure = Yes, change it
versions-btn-undo = Take the last change back
versions-btn-preview = See who will be told what
versions-btn-letters = Read the messages
versions-btn-list = Back to the list
versions-btn-before = Previous
versions-btn-after = Next
versions-none = This roster was never published, so it has no versions.
versions-history =
    <b>History of versions</b>
    { $month } { $year }: { $kind }
    { $lines }
versions-line = Version { $number }, { $when }: { $cause }
versions-cause-publish = the roster was published
versions-cause-move = the advocate on duty was replaced
versions-cause-exchange = two duties were exchanged
versions-cause-swap = replaced at an advocate's application
versions-cause-suspension = replaced because of a suspension of participation
versions-cause-stand-in = another advocate stood in on the day
versions-count = changes: { $count }
versions-recalled-mark = called back to a draft later
versions-as-of =
    <b>Version { $number }</b>: { $kind }, { $month } { $year }
    Time: { $when }
    Ground: { $cause }
versions-maker = Made by: { $name }
versions-reason = Reason: { $reason }
versions-diff =
    Changes:
    { $lines }
versions-diff-handed = { $day }: { $out } → { $into }
versions-diff-added = { $day }: { $name } added
versions-diff-dropped = { $day }: { $name } taken off
versions-diff-more = { $count ->
    [one] { $count } more change
   *[other] { $count } more changes
}
versions-not-found = The roster has no such version.
versions-change-gone = This duty has changed in the meantime, so nothing was changed. Open the roster again.
versions-exchange-same = These two duties cannot be exchanged: they are of one advocate or of one day.
versions-exchange-states = A day of a draft cannot be exchanged for a day of a published roster.
versions-exchange-ask =
    Duty: { $day } ({ $kind })
    On duty: { $name }
    For which duty should it be exchanged? Days shown: { $other }
versions-exchange-none =
    Duty: { $day }
    On duty: { $name }
    No day of this kind can be exchanged: there would be two duties on one day.
versions-exchange-reason =
    The roster is published: duties are exchanged only at an advocate's application (paragraph 24 of the Rules).
    { $first }: { $name }
    { $second }: { $other }
    Write the date of the application and the valid reason in one message. Do not write about cases.
    Stop: /cancel
versions-exchanged =
    The duties are exchanged.
    { $first }: { $name }
    { $second }: { $other }
versions-exchanged-told =
    The duties are exchanged. Both advocates are told and will acknowledge again.
    { $first }: { $name }
    { $second }: { $other }
versions-undone = The last change is taken back.
versions-doubtful = <b>Confirm the change before it is made.</b>
versions-planned = { $day }: { $out } → { $into }
versions-fine = Checked: neither balance nor rest gets worse.
versions-worse =
    Gets worse:
    { $lines }
versions-better =
    Gets better:
    { $lines }
versions-loads =
    Duties this month:
    { $lines }
versions-load = { $name } ({ $kind }): { $before } → { $after }
versions-twice = { $name }: two duties on one day ({ $day })
versions-close = { $name }: two duties too close ({ $first } and { $second }), free days between them: { $count }
versions-absent = { $name }: takes no part on this day ({ $day })
versions-uneven = { $kind }: from { $least } to { $most } duties an advocate, further apart than allowed (paragraph 21 of the Rules)
versions-no-twice = { $name }: no longer two duties on one day ({ $day })
versions-no-close = { $name }: two duties are no longer too close ({ $first } and { $second })
versions-no-absent = { $name }: freed on a day without participation ({ $day })
versions-evener = { $kind }: less far apart, from { $least } to { $most } duties an advocate
versions-balance-ask =
    After this change an advocate has from { $least } to { $most } duties, further apart than allowed (paragraph 21 of the Rules).
    Write the reason in one message, then the change is made.
    Stop: /cancel
versions-recall-ask =
    <b>{ $month } { $year }: { $kind }</b>
    The roster becomes a draft again and binds nobody. Advocates who received it will be told. Advocates asked to acknowledge: { $count }.
    After the first «Қабылданды» it cannot be called back.
versions-recall-done = The roster is a draft again. Advocates told: { $count }. Mend it and publish it again.
versions-recall-acked = The roster cannot be called back: an advocate has acknowledged it. Its days now change one by one, at an advocate's application (paragraph 24 of the Rules).
versions-recall-month = The roster cannot be called back: its month has begun. Its days change one by one, at an advocate's application (paragraph 24 of the Rules).
versions-recall-swaps = First decide the applications for a substitute in this roster; then it can be called back.
versions-recalled =
    The duty roster is called back: { $month } { $year }.
    Kind: { $kind }
    The days of this roster do not bind you, and you need not acknowledge it. You will be told when it is published again.
versions-preview =
    <b>Who will be told which days</b>
    { $month } { $year }: { $kind }
    Page: { $part } / { $parts }
versions-preview-line = • { $name }: { $days }
versions-preview-unreachable = • { $name } (the bot cannot write): { $days }
versions-letter = <b>{ $name }</b>, { $part } / { $parts }
versions-letter-unreachable = The bot cannot write to this advocate; acquaint them with the roster by signature (paragraph 22 of the Rules). Text:
