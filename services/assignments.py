"""Registers requests and takes the answers of advocates and the decisions of officers."""

from dataclasses import dataclass

from domain.assignments.conflicts import Conflict
from domain.assignments.machine import UNASSIGNED, Event
from domain.assignments.overrides import OverrideCode
from domain.assignments.requests import Ground, Offer, OfferSource, OfferState, Request
from domain.civil import day_of
from domain.ids import OfferId, PersonId, RequestId
from domain.notices.assignments import (
    DeclineAsked,
    DeclineMade,
    Over,
)
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.policy import POLICY
from domain.refusals import Refusal
from services import independence
from services.assignments_appointing import appoint, over
from services.assignments_moving import held, move, request_of, rest, resting
from services.assignments_offers import (
    DECISION,
    close_offer,
    decided,
    go_on,
    offer_to,
    reshow_open_offers,
    take_back,
    withdraw,
)
from services.assignments_registering import Duplicate, NotTaken, Registered, register
from services.assignments_siblings import conflict_of
from services.cases_endings import left_continuity
from services.work import Tx, Work

__all__ = ["Duplicate", "NotTaken", "Registered", "register", "reshow_open_offers"]


@dataclass(frozen=True, slots=True)
class Accepted:
    """The offer was open and in time: the appointment is this advocate's."""

    request: Request


@dataclass(frozen=True, slots=True)
class TooLate:
    """The offer is over; `offer.state` says how."""

    request: Request
    offer: Offer


@dataclass(frozen=True, slots=True)
class NotYours:
    """The offer was made to somebody else."""


@dataclass(frozen=True, slots=True)
class Declined:
    """Taken as declared (¶36); the request goes on to the next."""

    request: Request


@dataclass(frozen=True, slots=True)
class Asked:
    """A valid reason was given; the officer decides, and until then nobody else is asked."""

    request: Request


@dataclass(frozen=True, slots=True)
class Conflicted:
    """Marks say that the chosen advocate may have a conflict; nothing was offered."""

    request: Request
    conflict: Conflict


async def accept(work: Work, number: OfferId, *, by: Actor) -> Accepted | TooLate | NotYours:
    """Accept an offer; of any number of taps at once exactly one wins (Ереже ¶17(2), R-035)."""
    async with work.write() as tx:
        offer, request = await _held(tx, number)
        if offer.person != by.person:
            return NotYours()
        demand(by, Deed.ANSWER_OFFER, owner=offer.person)
        if not await tx.assignments.accept(number, tx.now):
            return TooLate(request, offer)
        await tx.record(by, "assignments", f"offer:{number}", "open", OfferState.ACCEPTED)
        await close_offer(tx, request, offer, Over.ACCEPTED)
        await take_back(tx, request, by=by, winner=offer.person)
        return Accepted(await appoint(tx, request, offer.person, number, by=by, by_phone=False))


async def decline(
    work: Work, number: OfferId, ground: Ground, *, by: Actor, note: str = ""
) -> Declined | Asked | TooLate | NotYours:
    """Decline an offer on a ground of ¶36, or ask for release for a valid reason of ¶4(3)."""
    async with work.write() as tx:
        offer, request = await _held(tx, number)
        if offer.person != by.person:
            return NotYours()
        demand(by, Deed.ANSWER_OFFER, owner=offer.person)
        after = OfferState.DECLINED if ground.declared else OfferState.DECLINE_PENDING
        if not await tx.assignments.move_offer(
            number,
            OfferState.OPEN,
            after,
            ground=ground,
            note=note or None,
            answered_at=tx.now,
            answered_by=by.person,
        ):
            return TooLate(request, offer)
        await tx.record(by, "assignments", f"offer:{number}", "open", after, ground)
        if ground.declared:
            return await _declared(tx, request, offer, ground, by)
        return await _undecided(tx, request, offer, ground, note, by)


async def decide_decline(
    work: Work, number: OfferId, *, by: Actor, confirm: bool
) -> Request | TooLate:
    """Decide a valid-reason decline: confirmed, it goes to the next; else back to the same."""
    async with work.write() as tx:
        offer, request = await _held(tx, number)
        demand(by, Deed.DECIDE_DECLINE, unit=request.unit)
        if offer.person == by.person:
            # Nobody decides about himself (domain.md 2.2, the hard prohibitions).
            raise Refusal("members-no-permission")
        pending = OfferState.DECLINE_PENDING
        # A reason that was not accepted is no refusal: the same offer is made anew.
        after = OfferState.DECLINED if confirm else OfferState.WITHDRAWN
        if not await tx.assignments.move_offer(number, pending, after, decided_by=by.person):
            return TooLate(request, offer)
        word = Over.RELEASED if confirm else Over.NOT_ACCEPTED
        await tx.record(by, "assignments", f"offer:{number}", pending, word)
        await close_offer(tx, request, offer, word)
        await decided(tx, request, offer, word)
        if confirm:
            await go_on(tx, request, Event.RELEASE, by=by, evidence=f"offer:{number}")
        else:
            await offer_to(tx, request, offer.person, by=by, source=offer.source,
                           event=Event.KEEP)  # fmt: skip
        return await request_of(tx, request.id)


async def choosable(work: Work, number: RequestId, person: PersonId, *, by: Actor) -> Request:
    """A request that may be offered to somebody by hand, before any reason is asked for.

    Refused as `override` refuses; what marks say is left to the reason and its second question.
    """
    async with work.read() as tx:
        request = await request_of(tx, number)
        await _chosen(tx, request, person, by)
        return request


async def override(
    work: Work,
    number: RequestId,
    person: PersonId,
    *,
    by: Actor,
    reason: str,
    code: OverrideCode = OverrideCode.OTHER,
    despite: bool = False,
) -> Request | Conflicted:
    """Offer to an advocate of the officer's choice; the coded reason is kept (R-004, R-033).

    Where marks speak of a conflict it is given back instead, and done only `despite` it; an
    advocate who has another request of the same act is never chosen.
    """
    async with work.write() as tx:
        request = await held(tx, number)
        conflict = await _chosen(tx, request, person, by)
        if not reason.strip():
            raise Refusal("assignments-reason-needed")
        if conflict is not None and not despite:
            return Conflicted(request, conflict)
        await left_continuity(tx, request, reason, by=by)
        request = await withdraw(tx, request, by=by, why=reason)
        offer = await offer_to(tx, request, person, by=by, source=OfferSource.OVERRIDE,
                               reason=reason)  # fmt: skip
        await independence.code_pick(tx, offer, code, by=by)
        return await request_of(tx, number)


async def _chosen(tx: Tx, request: Request, person: PersonId, by: Actor) -> Conflict | None:
    """Refuse a choice that nobody may make; what marks say against the others is given back."""
    demand(by, Deed.OFFER_REQUEST, unit=request.unit)
    if person == by.person:
        # Nobody decides about himself: an officer gives no case to himself past the turn.
        raise Refusal("assignments-not-yourself")
    if request.state not in UNASSIGNED:
        raise Refusal("assignments-moved-on", number=request.label)
    chosen = await tx.members.participants(request.unit, day_of(tx.now))
    if person not in {one.id for one in chosen}:
        raise Refusal("assignments-not-participant")
    if person == request.accepted_by:
        raise Refusal("assignments-in-charge-already", number=request.label)
    return await conflict_of(tx, request, person)


async def give_back(work: Work, number: RequestId, *, by: Actor, reason: str) -> Request:
    """Return a request that is not the collegium's, with the reason (domain.md 5.1)."""
    async with work.write() as tx:
        request = await held(tx, number)
        demand(by, Deed.OFFER_REQUEST, unit=request.unit)
        if request.accepted_by is not None:
            # An advocate is in charge: the case is ours, only another is looked for.
            raise Refusal("assignments-moved-on", number=request.label)
        if not reason.strip():
            raise Refusal("assignments-reason-needed")
        request = await withdraw(tx, request, by=by, why=reason)
        request = await move(tx, request, Event.RETURN, by=by, reason=reason)
        await over(tx, request, Over.RETURNED)
        return request


async def _declared(tx: Tx, request: Request, offer: Offer, ground: Ground, by: Actor) -> Declined:
    await close_offer(tx, request, offer, Over.DECLINED)
    rests = resting(request.state, await tx.assignments.offers_of(request.id))
    notice = DeclineMade(label=request.label, name=by.name, ground=ground, rests=rests)
    for officer in await tx.members.officers(request.unit, day_of(tx.now)):
        await tx.tell(officer.id, notice, occasion=f"declined:{offer.id}",
                      subject=f"request:{request.id}")  # fmt: skip
    await go_on(tx, request, Event.DECLINE, by=by, reason=ground, evidence=f"offer:{offer.id}")
    return Declined(await request_of(tx, request.id))


async def _undecided(
    tx: Tx, request: Request, offer: Offer, ground: Ground, note: str, by: Actor
) -> Asked:
    request = await rest(tx, request, Event.ASK_RELEASE, by=by, reason=ground,
                         evidence=f"offer:{offer.id}")  # fmt: skip
    await close_offer(tx, request, offer, Over.PENDING)
    notice = DeclineAsked(
        offer=offer.id, label=request.label, name=await tx.members.full_name(offer.person),
        ground=ground, note=note, due_at=request.search_until,
    )  # fmt: skip
    for officer in await tx.members.officers(request.unit, day_of(tx.now)):
        await tx.tell(officer.id, notice, occasion=f"decline:{offer.id}",
                      subject=f"decline:{offer.id}")  # fmt: skip
    await tx.plan(DECISION, offer.id, tx.now + POLICY.offer_lives_urgent)
    return Asked(await request_of(tx, request.id))


async def _held(tx: Tx, number: OfferId) -> tuple[Offer, Request]:
    """An offer as it is once its request is held, so that what is said of it is true."""
    found = await tx.assignments.offer(number)
    if found is None:
        raise Refusal("assignments-no-such-offer")
    request = await held(tx, found.request)
    return await tx.assignments.offer(number) or found, request
