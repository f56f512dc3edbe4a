"""Ends offers that nobody answered: by silence, undelivered, or because nobody called."""

from dataclasses import dataclass

from domain.assignments.machine import Event
from domain.assignments.requests import CallState, Offer, OfferState, Request
from domain.assignments.turn import answer_until, extended, ping_at
from domain.ids import PersonId
from domain.notices.assignments import Over
from domain.people import SYSTEM
from domain.policy import POLICY
from services.assignments_offers import EXPIRE, PING, close_offer, go_on, show
from services.assignments_telephone import call_needed
from services.work import Tx


@dataclass(frozen=True, slots=True)
class Unanswered:
    """How an offer ends without an answer: its state, its word in the journal, what is told."""

    state: OfferState
    word: str
    told: Over
    event: Event


SILENT = Unanswered(OfferState.NO_ANSWER, "no_answer", Over.NO_ANSWER, Event.SILENCE)
NOT_CALLED = Unanswered(OfferState.NOT_CALLED, "not_called", Over.NOT_CALLED, Event.WITHDRAW)
UNDELIVERED = Unanswered(OfferState.WITHDRAWN, "undelivered", Over.WITHDRAWN, Event.WITHDRAW)


async def pass_on(tx: Tx, offer: Offer, request: Request, how: Unanswered) -> None:
    """End an offer without an answer, open a telephone task, ask the next in turn."""
    await tx.assignments.move_offer(offer.id, OfferState.OPEN, how.state, answered_at=tx.now)
    await tx.record(SYSTEM, "assignments", f"offer:{offer.id}", "open", how.word)
    await close_offer(tx, request, offer, how.told)
    if not offer.awaits_call:
        await call_needed(tx, request, offer.person, silent=how is SILENT)
    await go_on(tx, request, how.event, by=SYSTEM, evidence=f"offer:{offer.id}")


async def after_call(tx: Tx, request: Request, person: PersonId, outcome: CallState) -> None:
    """Where the telephone came first, silence counts from the call on (Ереже ¶26).

    Who was reached has the whole time of an answer; who did not take the call has what is left of
    his offer, for nobody is silent by the officer's word alone. Any other outcome is no call.
    """
    for offer in await tx.assignments.waiting(request.id):
        if offer.person != person or not offer.awaits_call:
            continue
        if outcome is CallState.REACHED:
            await _let_answer(tx, offer, request)
        elif outcome is CallState.NO_REPLY:
            await tx.assignments.called(offer.id, offer.expires_at)
            await tx.record(SYSTEM, "assignments", f"offer:{offer.id}", "open", "open",
                            evidence="called")  # fmt: skip


async def _let_answer(tx: Tx, offer: Offer, request: Request) -> None:
    lasts = answer_until(tx.now, urgent=request.urgent, policy=POLICY) - tx.now
    until = extended(tx.now, lasts, tx.now, request.search_until)
    await tx.assignments.called(offer.id, until)
    for step, at in ((PING, ping_at(tx.now, until)), (EXPIRE, until)):
        await tx.unplan(step, offer.id)
        await tx.plan(step, offer.id, at)
    await tx.record(SYSTEM, "assignments", f"offer:{offer.id}", "open", "open",
                    evidence="called")  # fmt: skip
    renewed = await tx.assignments.offer(offer.id)
    if renewed is not None:
        # His first message may never have come: whom we reached sees the offer anew.
        await show(tx, request, renewed, occasion=f"called:{offer.id}")
