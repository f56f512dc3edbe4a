"""Takes an advocate's application for a substitute on a duty day, and a colleague's answer."""

from dataclasses import dataclass
from datetime import date

from domain import swaps as rules
from domain.civil import day_of
from domain.ids import DutyId, PersonId, SwapId
from domain.notices.swaps import SwapNews
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from domain.rosters import DayDuty, loads
from domain.swaps import OwnDay, Seen, Side, Substitutes, Swap, SwapState
from services import swaps_steps
from services.rosters_changes import free_people
from services.rosters_pages import demand_roster
from services.swaps_telling import (
    Done,
    Stale,
    deciders,
    demand_swap,
    release,
    save,
    seen,
    tell_applicant,
    tell_asked,
    tell_desk,
    tell_over,
)
from services.work import Tx, Work


@dataclass(frozen=True, slots=True)
class Applied:
    """The application waits for the responsible person."""

    seen: Seen


@dataclass(frozen=True, slots=True)
class AppliedBefore:
    """There is an open application for this duty already."""

    seen: Seen


async def own_days(work: Work, *, by: Actor) -> list[OwnDay]:
    """The actor's duties that are not over, with the applications that are open."""
    async with work.read() as tx:
        person = _demand_self(by)
        duties = await tx.rosters.day_duties(day_of(tx.now), date.max, person=person)
        known = await tx.swaps.open_for(duty.id for duty in duties)
        return [OwnDay(duty, known.get(duty.id)) for duty in duties]


async def own_duty(work: Work, number: DutyId, *, by: Actor) -> DayDuty | AppliedBefore:
    """A duty that the actor can apply for, or the application that is open."""
    async with work.read() as tx:
        duty = await _demand_duty(tx, number, by)
        known = await tx.swaps.open_for([number])
        return AppliedBefore(await seen(tx, known[number], by)) if known else duty


async def colleagues(work: Work, number: DutyId, reason: str, *, by: Actor) -> Substitutes:
    """Whom the actor could propose: free that day and reachable; the reason must say something."""
    async with work.read() as tx:
        duty = await _demand_duty(tx, number, by)
        _demand_reason(reason)
        found = await substitutes(tx, duty)
        return Substitutes(duty, tuple(one for one in found.free if not one[0].unreachable))


async def apply(
    work: Work, number: DutyId, reason: str, colleague: PersonId | None, *, by: Actor
) -> Applied | AppliedBefore:
    """Apply for a substitute; until it is decided the duty stays (Ереже ¶24, ¶25)."""
    async with work.write() as tx:
        duty = await _demand_duty(tx, number, by)
        why = _demand_reason(reason)
        known = await tx.swaps.open_for([number])
        if known:
            return AppliedBefore(await seen(tx, known[number], by))
        if not await deciders(tx, duty.unit, duty.person):
            raise Refusal("swaps-nobody-decides")
        swap = await tx.swaps.add(
            Swap(SwapId(0), duty, duty.person, SwapState.REQUESTED, why, tx.now)
        )
        await tx.record(by, "swaps", f"swap:{swap.id}", "", swap.state,
                        evidence=f"duty:{duty.id}")  # fmt: skip
        await swaps_steps.plan(tx, swap)
        if colleague is not None:
            swap = await put_question(tx, swap, colleague, by) or swap
        await tell_desk(tx, swap, SwapNews.APPLIED, colleague)
        return Applied(await seen(tx, swap, by))


async def look(work: Work, number: SwapId, *, by: Actor) -> Seen:
    """The present state of an application, for those whom it concerns."""
    async with work.read() as tx:
        return await seen(tx, await demand_swap(tx, number), by)


async def answer(work: Work, number: SwapId, *, consents: bool, by: Actor) -> Done | Stale:
    """Take the answer of the colleague who was asked."""
    async with work.write() as tx:
        swap = await demand_swap(tx, number)
        if swap.substitute is None or swap.substitute != by.person:
            raise Refusal("swaps-not-asked")
        demand(by, Deed.ANSWER_SWAP, owner=swap.substitute)
        after = rules.answer(swap, by.person, consents=consents)
        if after is None or not await save(tx, swap, after, by):
            return Stale(await seen(tx, await demand_swap(tx, number), by))
        news = SwapNews.CONSENTED if consents else SwapNews.DECLINED
        await tell_desk(tx, after, news, by.person)
        await tell_applicant(tx, after, news, by.person)
        return Done(await seen(tx, after, by, Side.SUBSTITUTE))


async def withdraw(work: Work, number: SwapId, *, by: Actor) -> Done | Stale:
    """Take one's own application back before it is decided."""
    async with work.write() as tx:
        swap = await demand_swap(tx, number)
        demand(by, Deed.APPLY_SWAP, owner=swap.applicant)
        after = rules.withdraw(swap, by.person)
        if after is None or not await save(tx, swap, after, by):
            return Stale(await seen(tx, await demand_swap(tx, number), by))
        await tell_over(tx, swap, after)
        return Done(await seen(tx, after, by))


async def put_question(tx: Tx, swap: Swap, colleague: PersonId, by: Actor) -> Swap | None:
    """Ask a free colleague instead of whoever was asked before; None when it is too late."""
    free = (await substitutes(tx, swap.duty)).free
    if not any(one.id == colleague and not one.unreachable for one, _ in free):
        raise Refusal("swaps-not-free")
    after = rules.ask(swap, colleague)
    if after is None or not await save(tx, swap, after, by):
        return None
    await release(tx, swap, after)
    await tell_asked(tx, after, colleague)
    return after


async def substitutes(tx: Tx, duty: DayDuty) -> Substitutes:
    """Who is free on the day of a duty, with how many duties each has in the roster."""
    one = await demand_roster(tx, duty.roster)
    counts = loads(one.duties, ())
    free = await free_people(tx, one, duty.day, counts)
    return Substitutes(duty, tuple((each, counts.get(each.id, 0)) for each in free))


def _demand_self(by: Actor) -> PersonId:
    demand(by, Deed.APPLY_SWAP, owner=by.person)
    if by.person is None:
        raise Refusal("members-no-permission")
    return by.person


async def _demand_duty(tx: Tx, number: DutyId, by: Actor) -> DayDuty:
    """The actor's own coming duty of a published roster."""
    person = _demand_self(by)
    duty = await tx.rosters.duty(number)
    if duty is None or not rules.can_apply(duty, person, day_of(tx.now)):
        raise Refusal("swaps-duty-gone")
    if not (await demand_roster(tx, duty.roster)).binds:
        raise Refusal("swaps-duty-gone")
    return duty


def _demand_reason(text: str) -> str:
    reason = rules.clean_reason(text)
    if not reason:
        raise Refusal("swaps-no-reason")
    return reason
