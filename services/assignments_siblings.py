"""Keeps the requests of one act apart: no two of them have the same advocate."""

from domain.assignments.conflicts import Conflict
from domain.assignments.machine import Event
from domain.assignments.requests import OfferState, Request, SkipWhy
from domain.ids import PersonId
from domain.notices.assignments import Over
from domain.people import SYSTEM
from domain.refusals import Refusal
from services.assignments_moving import held
from services.assignments_offers import close_offer, decided, go_on
from services.case_marks import conflicts_for
from services.work import Tx

_WAITS = frozenset({OfferState.OPEN, OfferState.DECLINE_PENDING})


async def leave_siblings(tx: Tx, request: Request, person: PersonId) -> None:
    """Take back what an advocate is asked about the other requests of an act he has now.

    Each of these goes on: with those who still think about it, or with the next.
    """
    for one in await tx.assignments.siblings(request):
        asked = [each for each in await tx.assignments.offers_of(one.id)
                 if each.person == person and each.state in _WAITS]  # fmt: skip
        for offer in asked:
            sibling = await held(tx, one.id)
            if await tx.assignments.move_offer(offer.id, offer.state, OfferState.WITHDRAWN):
                await close_offer(tx, sibling, offer, Over.WITHDRAWN)
                await decided(tx, sibling, offer, Over.WITHDRAWN)
                await tx.record(SYSTEM, "assignments", f"offer:{offer.id}", offer.state,
                                OfferState.WITHDRAWN, SkipWhy.SIBLING)  # fmt: skip
                await go_on(tx, sibling, Event.WITHDRAW, by=SYSTEM, reason=SkipWhy.SIBLING,
                            evidence=f"offer:{offer.id}")  # fmt: skip


async def conflict_of(tx: Tx, request: Request, person: PersonId) -> Conflict | None:
    """What marks say against an advocate picked by hand; refused where he has a sibling."""
    siblings = {one.id for one in await tx.assignments.siblings(request)}
    found = (await conflicts_for(tx, request, [person])).get(person)
    if found is not None and found.request in siblings:
        raise Refusal("assignments-has-sibling", number=found.label)
    return found
