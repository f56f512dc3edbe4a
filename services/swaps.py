"""Takes an advocate's application for a substitute on a duty day, and a colleague's answer."""

from dataclasses import dataclass, replace
from datetime import date

from domain import swaps as rules
from domain.civil import day_of
from domain.ids import DutyId, PersonId, SwapId
from domain.notices.swaps import SwapNews
from domain.people import Actor
from domain.permissions import Deed, demand, demand_self
from domain.refusals import Refusal
from domain.rosters import DayDuty
from domain.swaps import OwnDay, Seen, Side, Substitutes, Swap, SwapKind, SwapState
from domain.swaps_pairs import Exchangeable, Proposed
from domain.words import clean
from services import swaps_steps
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
from services.swaps_trades import offers_to, partners, proposals, substitutes
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
        person = demand_self(by, Deed.APPLY_SWAP)
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


async def exchangeable(work: Work, number: DutyId, reason: str, *, by: Actor) -> Exchangeable:
    """With whom the actor could exchange a duty, and for which of their days."""
    async with work.read() as tx:
        duty = await _demand_duty(tx, number, by)
        _demand_reason(reason)
        return Exchangeable(duty, await partners(tx, duty))


async def proposed(
    work: Work, number: DutyId, reason: str, kind: SwapKind, *, by: Actor
) -> Proposed:
    """Whom the system would ask, the first one first."""
    async with work.read() as tx:
        duty = await _demand_duty(tx, number, by)
        _demand_reason(reason)
        return Proposed(duty, kind, await proposals(tx, duty, kind))


async def apply(
    work: Work,
    number: DutyId,
    reason: str,
    colleague: PersonId | None,
    *,
    kind: SwapKind = SwapKind.COVER,
    wishes: tuple[DutyId, ...] = (),
    propose: bool = False,
    by: Actor,
) -> Applied | AppliedBefore:
    """Apply for a substitute or an exchange; until it is decided the duty stays (¶24, ¶25).

    With `propose` the system chooses whom to ask, several at once: the first who consents.
    """
    async with work.write() as tx:
        duty = await _demand_duty(tx, number, by)
        why = _demand_reason(reason)
        if not await deciders(tx, duty.unit, duty.person):
            raise Refusal("swaps-nobody-decides")
        bare = Swap(SwapId(0), duty, duty.person, SwapState.REQUESTED, why, tx.now)
        swap = await tx.swaps.add(replace(bare, kind=kind, wishes=wishes))
        if swap is None:
            known = await tx.swaps.open_for([number])
            return AppliedBefore(await seen(tx, known[number], by))
        await tx.record(by, "swaps", f"swap:{swap.id}", "", swap.state,
                        evidence=f"duty:{duty.id}")  # fmt: skip
        await swaps_steps.plan(tx, swap)
        asked = await _first_asked(tx, swap, colleague, propose=propose)
        if asked:
            swap = await put_question(tx, swap, asked, by) or swap
        await tell_desk(tx, swap, SwapNews.APPLIED, colleague)
        return Applied(await seen(tx, swap, by))


async def look(work: Work, number: SwapId, *, by: Actor) -> Seen:
    """The present state of an application, for those whom it concerns."""
    async with work.read() as tx:
        return await seen(tx, await demand_swap(tx, number), by)


async def answer(
    work: Work, number: SwapId, *, consents: bool, back: DutyId | None = None, by: Actor
) -> Done | Stale:
    """Take the answer of a colleague who was asked; of several the first consent counts.

    Consent to an exchange names the day that the colleague gives for the applicant's.
    """
    async with work.write() as tx:
        swap = await demand_swap(tx, number, lock=True)
        if by.person is None or by.person not in {swap.substitute, *swap.asked}:
            raise Refusal("swaps-not-asked")
        demand(by, Deed.ANSWER_SWAP, owner=by.person)
        given = await _given(tx, swap, back, by.person)
        after = rules.answer(swap, by.person, consents=consents, back=given)
        if after is None or not await save(tx, swap, after, by):
            return Stale(await seen(tx, await demand_swap(tx, number), by))
        await release(tx, swap, after, but=by.person)
        news = SwapNews.CONSENTED if consents else SwapNews.DECLINED
        await tell_desk(tx, after, news, by.person)
        await tell_applicant(tx, after, news, by.person)
        return Done(await seen(tx, after, by, Side.SUBSTITUTE))


async def withdraw(work: Work, number: SwapId, *, by: Actor) -> Done | Stale:
    """Take one's own application back before it is decided."""
    async with work.write() as tx:
        swap = await demand_swap(tx, number, lock=True)
        demand(by, Deed.APPLY_SWAP, owner=swap.applicant)
        after = rules.withdraw(swap, by.person)
        if after is None or not await save(tx, swap, after, by):
            return Stale(await seen(tx, await demand_swap(tx, number), by))
        await tell_over(tx, swap, after)
        return Done(await seen(tx, after, by))


async def put_question(tx: Tx, swap: Swap, asked: tuple[PersonId, ...], by: Actor) -> Swap | None:
    """Ask colleagues instead of whoever was asked before; None when it is too late."""
    after = rules.ask(swap, *asked)
    await _demand_possible(tx, swap, asked)
    if after is None or not await save(tx, swap, after, by):
        return None
    await release(tx, swap, after)
    for one in asked:
        await tell_asked(tx, after, one)
    return after


async def _first_asked(
    tx: Tx, swap: Swap, colleague: PersonId | None, *, propose: bool
) -> tuple[PersonId, ...]:
    if propose:
        return tuple(one.member.id for one in await proposals(tx, swap.duty, swap.kind))
    return () if colleague is None else (colleague,)


async def _demand_possible(tx: Tx, swap: Swap, asked: tuple[PersonId, ...]) -> None:
    if swap.kind is SwapKind.TRADE:
        for one in asked:
            if not await offers_to(tx, swap, one):
                raise Refusal("swaps-not-free")
        return
    free = {one.id for one, _ in (await substitutes(tx, swap.duty)).free if not one.unreachable}
    if not free.issuperset(asked):
        raise Refusal("swaps-not-free")


async def _given(tx: Tx, swap: Swap, back: DutyId | None, person: PersonId) -> DayDuty | None:
    """The day that a colleague gives, if it can still be exchanged for the applicant's."""
    if back is None:
        return None
    if back not in {one.duty for one in await offers_to(tx, swap, person)}:
        raise Refusal("swaps-pair-gone")
    return await tx.rosters.duty(back)


async def _demand_duty(tx: Tx, number: DutyId, by: Actor) -> DayDuty:
    """The actor's own coming duty of a published roster."""
    person = demand_self(by, Deed.APPLY_SWAP)
    duty = await tx.rosters.duty(number)
    if duty is None or not rules.can_apply(duty, person, day_of(tx.now)):
        raise Refusal("swaps-duty-gone")
    if not (await demand_roster(tx, duty.roster)).binds:
        raise Refusal("swaps-duty-gone")
    return duty


def _demand_reason(text: str) -> str:
    reason = clean(text)
    if not reason:
        raise Refusal("swaps-no-reason")
    return reason
