"""Lets the responsible person settle, one by one, what somebody who takes no part still holds."""

from dataclasses import dataclass

from domain import holdings as rules
from domain.assignments.machine import OPEN as OPEN_REQUESTS
from domain.assignments.requests import OfferState, Request
from domain.civil import day_of, moment_of
from domain.holdings import HeldThing, Holding, HoldingKind, HoldingState
from domain.ids import DutyId, HoldingId, OfferId, PersonId, RequestId, SuspensionId
from domain.notices.suspensions import CaseDecided, HoldingsSettled
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from domain.rosters import DayDuty
from domain.rosters.history import VersionCause
from domain.suspensions import (
    SeenSuspension,
    Suspension,
    SuspensionKind,
    SuspensionState,
)
from domain.swaps import Substitutes
from domain.words import clean
from services import rosters_changes
from services.assignments_moving import held
from services.assignments_offers import offer_next, withdraw
from services.rosters_changes import Moved
from services.suspensions_entering import DUTY_EVE, REMIND, duty_eve
from services.suspensions_telling import (
    demand_person,
    demand_suspension,
    presidium,
    seen,
)
from services.swaps_trades import substitutes
from services.work import Tx, Work


@dataclass(frozen=True, slots=True)
class HoldingsPage:
    """Everything on the list of a suspension, with how far it is settled."""

    seen: SeenSuspension
    things: tuple[HeldThing, ...]


@dataclass(frozen=True, slots=True)
class HoldingPage:
    """One thing on the list; a duty comes with those who are free that day."""

    seen: SeenSuspension
    thing: HeldThing
    may_keep: bool
    may_defer: bool
    free: Substitutes | None = None


async def page(work: Work, number: SuspensionId, *, by: Actor) -> HoldingsPage:
    """The whole list as of now: what was settled in other ways is marked so."""
    async with work.write() as tx:
        one = await demand_suspension(tx, number)
        await settle(tx, one)
        every = [await thing(tx, each) for each in await tx.holdings.of(number)]
        return HoldingsPage(await seen(tx, one, by), tuple(every))


async def look(work: Work, number: HoldingId, *, by: Actor) -> HoldingPage:
    """One thing on the list with what can be decided about it."""
    async with work.write() as tx:
        holding, one = await _held(tx, number, by)
        await settle(tx, one)
        return await _page(tx, await _again(tx, holding), one, by)


async def replace_duty(work: Work, number: HoldingId, into: PersonId, *, by: Actor) -> HoldingPage:
    """Give a duty to a free colleague: a new version of the roster, by the decision (¶23, ¶24)."""
    async with work.write() as tx:
        holding, one = await _open(tx, number, by)
        duty = await tx.rosters.duty(DutyId(holding.number))
        after = rules.substitute(holding, by.person, tx.now, taker=into)
        if duty is None or after is None or holding.kind is not HoldingKind.DUTY:
            raise Refusal("suspensions-settled-already")
        cited = one.decision.number if one.decision is not None else ""
        moved = await rosters_changes.move(
            work.within(tx), duty.roster, duty.day, out=duty.person, into=into,
            reason=f"suspension:{one.id} № {cited}",
            sure=True, cause=VersionCause.SUSPENSION, by=by,
        )  # fmt: skip
        if not isinstance(moved, Moved):
            raise Refusal("swaps-roster-moved")
        return await _decided(tx, holding, after, one, by)


async def defer_duty(work: Work, number: HoldingId, *, by: Actor) -> HoldingPage:
    """Leave a duty on the list; an alarm comes the day before it, until it is given away."""
    async with work.write() as tx:
        holding, one = await _open(tx, number, by)
        duty = await tx.rosters.duty(DutyId(holding.number))
        after = rules.defer(holding, by.person, tx.now)
        if duty is None or after is None:
            raise Refusal("suspensions-settled-already")
        alarm = moment_of(*duty_eve(duty.day))
        if alarm <= tx.now:
            raise Refusal("suspensions-too-late-to-defer")
        await tx.plan(DUTY_EVE, holding.id, alarm)
        return await _decided(tx, holding, after, one, by)


async def keep_case(work: Work, number: HoldingId, why: str, *, by: Actor) -> HoldingPage:
    """Leave an accepted case with its advocate, for a reason (Ереже ¶4(3))."""
    return await _case(work, number, why, HoldingState.KEPT, by)


async def substitute_case(work: Work, number: HoldingId, why: str, *, by: Actor) -> HoldingPage:
    """Decide that an accepted case gets another advocate; who it will be is arranged apart.

    Until another advocate accepts, the present one answers for it (domain.md 5.1).
    """
    return await _case(work, number, why, HoldingState.SUBSTITUTED, by)


async def pass_offer_on(work: Work, number: HoldingId, *, by: Actor) -> HoldingPage:
    """Take an offer back and make it to the next in turn."""
    async with work.write() as tx:
        holding, one = await _open(tx, number, by)
        after = rules.substitute(holding, by.person, tx.now)
        offer = await tx.assignments.offer(OfferId(holding.number))
        if offer is None or after is None or holding.kind is not HoldingKind.OFFER:
            raise Refusal("suspensions-settled-already")
        request = await held(tx, offer.request)
        request = await withdraw(tx, request, by=by, why=f"suspension:{one.id}")
        await offer_next(tx, request)
        return await _decided(tx, holding, after, one, by)


async def settle(tx: Tx, one: Suspension) -> list[Holding]:
    """Mark what was settled in another way meanwhile; gives what still waits."""
    waiting = []
    for holding in await tx.holdings.of(one.id):
        if not holding.waits:
            continue
        after = None if await _still(tx, holding, one) else rules.vanish(holding)
        if after is None:
            waiting.append(holding)
        else:
            await tx.holdings.save(after, holding)
    if not waiting:
        await _all_settled(tx, one)
    return waiting


async def thing(tx: Tx, holding: Holding) -> HeldThing:
    """A holding with what is shown of it; no client's name is among that."""
    name = await tx.members.short_name(holding.taker)
    if holding.kind is HoldingKind.DUTY:
        duty = await tx.rosters.duty(DutyId(holding.number))
        if duty is not None:
            return HeldThing(holding, duty.kind, duty.day, taker=name)
        return HeldThing(holding, taker=name)
    request = await _request(tx, holding)
    return HeldThing(holding, label=request.label if request is not None else "", taker=name)


async def _case(
    work: Work, number: HoldingId, why: str, state: HoldingState, by: Actor
) -> HoldingPage:
    async with work.write() as tx:
        holding, one = await _open(tx, number, by)
        reason = clean(why)
        if not reason:
            raise Refusal("suspensions-no-words")
        kept = state is HoldingState.KEPT
        if kept and not rules.may_keep(one.kind, holding.kind):
            raise Refusal("suspensions-must-substitute")
        after = (
            rules.keep(holding, one.kind, reason, by.person, tx.now) if kept
            else rules.substitute(holding, by.person, tx.now, why=reason)
        )  # fmt: skip
        if after is None or holding.kind is not HoldingKind.REQUEST:
            raise Refusal("suspensions-settled-already")
        shown = await _decided(tx, holding, after, one, by)
        await _tell_case(tx, after, one, shown.thing.label)
        return shown


async def _tell_case(tx: Tx, holding: Holding, one: Suspension, label: str) -> None:
    name = (await demand_person(tx, one.person)).name.short
    for person in [one.person, *(each.id for each in await presidium(tx, one.person))]:
        own = person == one.person
        notice = CaseDecided(
            label, name, holding.state, holding.reason, own=own,
            answers=one.kind is SuspensionKind.APPLICATION,
        )  # fmt: skip
        await tx.tell(person, notice, occasion=f"holding:{holding.id}")


async def _decided(
    tx: Tx, before: Holding, after: Holding, one: Suspension, by: Actor
) -> HoldingPage:
    if not await tx.holdings.save(after, before):
        raise Refusal("suspensions-settled-already")
    evidence = f"{after.kind}:{after.number} taker:{after.taker or '-'}"
    await tx.record(by, "suspensions", f"suspension:{one.id}", before.state, after.state,
                    evidence=evidence)  # fmt: skip
    if not after.waits:
        await tx.unplan(DUTY_EVE, after.id)
        await settle(tx, one)
    return await _page(tx, await _again(tx, after), one, by)


async def _page(tx: Tx, holding: Holding, one: Suspension, by: Actor) -> HoldingPage:
    shown = await seen(tx, one, by)
    decides = shown.keeps and holding.waits
    duty = await tx.rosters.duty(DutyId(holding.number))
    is_duty = decides and holding.kind is HoldingKind.DUTY and duty is not None
    return HoldingPage(
        shown, await thing(tx, holding),
        may_keep=decides and rules.may_keep(one.kind, holding.kind),
        may_defer=is_duty and holding.state is HoldingState.OPEN and _in_time(tx, duty),
        free=await substitutes(tx, duty) if is_duty and duty is not None else None,
    )  # fmt: skip


def _in_time(tx: Tx, duty: DayDuty | None) -> bool:
    return duty is not None and moment_of(*duty_eve(duty.day)) > tx.now


async def _still(tx: Tx, holding: Holding, one: Suspension) -> bool:
    """Whether it is still held, and still matters."""
    if one.period is None or one.state is SuspensionState.RESUMED:
        return False
    match holding.kind:
        case HoldingKind.DUTY:
            duty = await tx.rosters.duty(DutyId(holding.number))
            return (duty is not None and duty.stands and duty.person == one.person
                    and duty.day >= day_of(tx.now) and one.period.covers(duty.day))  # fmt: skip
        case HoldingKind.REQUEST:
            request = await _request(tx, holding)
            return (request is not None and request.state in OPEN_REQUESTS
                    and request.accepted_by == one.person)  # fmt: skip
        case HoldingKind.OFFER:
            offer = await tx.assignments.offer(OfferId(holding.number))
            return offer is not None and offer.state is OfferState.OPEN


async def _request(tx: Tx, holding: Holding) -> Request | None:
    if holding.kind is HoldingKind.OFFER:
        offer = await tx.assignments.offer(OfferId(holding.number))
        return await tx.assignments.get(offer.request) if offer is not None else None
    return await tx.assignments.get(RequestId(holding.number))


async def _all_settled(tx: Tx, one: Suspension) -> None:
    await tx.unplan(REMIND, one.id)
    name = (await demand_person(tx, one.person)).name.short
    total = len(await tx.holdings.of(one.id))
    over = HoldingsSettled(name, total)
    await tx.retell(f"holdings:{one.id}", over, occasion=f"holdings:{one.id}:{total}")


async def _held(tx: Tx, number: HoldingId, by: Actor) -> tuple[Holding, Suspension]:
    holding = await tx.holdings.one(number)
    if holding is None:
        raise Refusal("suspensions-not-found")
    one = await demand_suspension(tx, holding.suspension)
    demand(by, Deed.READ_SUSPENSION, unit=one.unit)
    return holding, one


async def _open(tx: Tx, number: HoldingId, by: Actor) -> tuple[Holding, Suspension]:
    """A thing that the actor may decide about now: never one of their own (domain.md 2.2)."""
    holding, one = await _held(tx, number, by)
    demand(by, Deed.DECIDE_HOLDING, unit=one.unit)
    if one.person == by.person:
        raise Refusal("suspensions-own")
    if not holding.waits or not await _still(tx, holding, one):
        raise Refusal("suspensions-settled-already")
    return holding, one


async def _again(tx: Tx, holding: Holding) -> Holding:
    return await tx.holdings.one(holding.id) or holding
