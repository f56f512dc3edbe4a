"""Decides on applications for a substitute: nobody but the responsible person does (¶24)."""

from dataclasses import dataclass

from domain import swaps as rules
from domain.ids import PersonId, SwapId, UnitId
from domain.members import Member, Unit
from domain.notices.swaps import SwapNews
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from domain.swaps import Seen, Substitutes, Swap
from services import rosters_changes
from services.rosters_changes import Moved
from services.swaps import put_question, substitutes
from services.swaps_telling import (
    Done,
    Stale,
    demand_swap,
    save,
    seen,
    tell_applicant,
    tell_over,
)
from services.work import Tx, Work


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits in a unit, the nearest day first."""

    unit: Unit
    every: tuple[Seen, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Whom the responsible person could put on duty instead."""

    seen: Seen
    found: Substitutes


@dataclass(frozen=True, slots=True)
class Picked:
    """One colleague who could take the duty, looked at before the decision."""

    seen: Seen
    colleague: Member


async def waiting(work: Work, unit: UnitId, *, by: Actor) -> Waiting:
    """The open applications of a unit."""
    async with work.read() as tx:
        demand(by, Deed.READ_SWAP, unit=unit)
        place = await tx.members.unit(unit)
        if place is None:
            raise Refusal("swaps-not-found")
        found = await tx.swaps.open_of_unit(unit)
        return Waiting(place, tuple([await seen(tx, one, by) for one in found]))


async def choose(work: Work, number: SwapId, *, by: Actor) -> Choice | Stale:
    """Who is free on the day of an open application."""
    async with work.read() as tx:
        swap = await _decidable(tx, number, by)
        shown = await seen(tx, swap, by)
        return Choice(shown, await substitutes(tx, swap.duty)) if swap.is_open else Stale(shown)


async def pick(work: Work, number: SwapId, colleague: PersonId, *, by: Actor) -> Picked | Stale:
    """One free colleague for an open application."""
    async with work.read() as tx:
        swap = await _decidable(tx, number, by)
        shown = await seen(tx, swap, by)
        if not swap.is_open:
            return Stale(shown)
        free = (await substitutes(tx, swap.duty)).free
        for one, _ in free:
            if one.id == colleague:
                return Picked(shown, one)
        raise Refusal("swaps-not-free")


async def ask(work: Work, number: SwapId, colleague: PersonId, *, by: Actor) -> Done | Stale:
    """Ask a colleague for consent before deciding."""
    async with work.write() as tx:
        swap = await _decidable(tx, number, by)
        after = await put_question(tx, swap, colleague, by) if swap.is_open else None
        if after is None:
            return Stale(await seen(tx, await demand_swap(tx, number), by))
        await tell_applicant(tx, after, SwapNews.ASKED, colleague)
        return Done(await seen(tx, after, by))


async def approve(
    work: Work, number: SwapId, into: PersonId, *, shown: PersonId | None, by: Actor
) -> Done | Stale:
    """Put a colleague on duty instead: a new version of the roster (Ереже ¶24).

    `shown` is who was named when the decision was offered: whoever answered meanwhile with a
    refusal is not put on duty by an old button.
    Only those whose days changed are told of it and acknowledge again.
    """
    async with work.write() as tx:
        swap = await _decidable(tx, number, by)
        if into == by.person:
            raise Refusal("swaps-decide-own")
        current = swap.substitute == shown
        after = rules.approve(swap, into, by.person, tx.now) if current else None
        if after is None or not await save(tx, swap, after, by):
            return Stale(await seen(tx, await demand_swap(tx, number), by))
        duty = swap.duty
        moved = await rosters_changes.move(
            work.within(tx), duty.roster, duty.day, out=duty.person, into=into,
            reason=f"swap:{number}", by=by,
        )  # fmt: skip
        if not isinstance(moved, Moved):
            # The roster changed in this very moment: nothing of the approval stays.
            raise Refusal("swaps-roster-moved")
        await tell_over(tx, swap, after)
        return Done(await seen(tx, after, by))


async def refuse(work: Work, number: SwapId, why: str, *, by: Actor) -> Done | Stale:
    """Refuse with a reason; the duty stays where it is (Ереже ¶25)."""
    async with work.write() as tx:
        swap = await _decidable(tx, number, by)
        if not rules.clean_reason(why):
            raise Refusal("swaps-no-reason")
        after = rules.refuse(swap, why, by.person, tx.now)
        if after is None or not await save(tx, swap, after, by):
            return Stale(await seen(tx, await demand_swap(tx, number), by))
        await tell_over(tx, swap, after)
        return Done(await seen(tx, after, by))


async def decidable(work: Work, number: SwapId, *, by: Actor) -> Seen:
    """An application that the actor may decide on, in its present state."""
    async with work.read() as tx:
        return await seen(tx, await _decidable(tx, number, by), by)


async def _decidable(tx: Tx, number: SwapId, by: Actor) -> Swap:
    swap = await demand_swap(tx, number)
    demand(by, Deed.DECIDE_SWAP, unit=swap.duty.unit)
    if rules.is_own(swap, by.person):
        raise Refusal("swaps-decide-own")
    return swap
