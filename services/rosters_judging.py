"""Has the independent judge look at a roster before publication, beside its month."""

from dataclasses import replace

from domain.rosters import Roster
from domain.rosters.checking import check
from domain.rosters.violations import Violation
from services.rosters_order import load_order
from services.work import Tx


async def judged(tx: Tx, one: Roster) -> tuple[Violation, ...]:
    """What the judge finds wrong with a roster as of now: of its kind, or of its people's days.

    It shares no code with the engines (ADR 14). A unit without a reserve is not asked for one.
    """
    found = await tx.rosters.of_month(one.unit, one.month)
    numbers = [each.id for each in found.values()]
    posts = {kind: each.posts for kind, each in found.items()}
    order = await load_order(tx, one.unit, one.month, posts, but=numbers)
    behind = {
        kind: count
        for kind, count in order.reserve.items()
        if any(duty.position > posts[kind] for duty in found[kind].duties)
    }
    duties = {kind: each.duties for kind, each in found.items()}
    people = set(one.people())
    return tuple(
        each
        for each in check(replace(order, reserve=behind), duties)
        if getattr(each, "kind", one.kind) is one.kind
        and (not hasattr(each, "person") or each.person in people)
    )
