kinds-btn = Kinds of duty
kinds-card =
    <b>{ $name }</b>
    Is drawn in these kinds of roster:
    { $lines }
    A change counts from the next draft on; published rosters stay. For the sake of equal participation (paragraph 21 of the Regulation) the reason is recorded.
kinds-in = ✓ { $kind }
kinds-out = — { $kind }. Left out because: { $reason }
kinds-btn-out = { $kind }: leave out
kinds-btn-in = { $kind }: take in again
kinds-ask = Why is { $name } left out of this kind of roster? Kind: { $kind }. Write the reason (a specialisation, for example). Stop: /cancel
kinds-reason-empty = Write the reason in words. Stop: /cancel
kinds-last = An advocate must be drawn in one kind at least. The presidium decides about suspending participation (paragraph 23 of the Regulation).
kinds-told-out =
    In the next rosters you are left out of this kind: { $kind }.
    Reason: { $reason }
    Decided by: { $officer }
kinds-told-in =
    In the next rosters you are drawn in this kind again: { $kind }.
    Decided by: { $officer }
