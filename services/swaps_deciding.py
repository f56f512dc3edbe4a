"""Decides on applications for a substitute: nobody but the responsible person does (¶24)."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain import swaps as rules
from domain.ids import DutyId, PersonId, SwapId, UnitId
from domain.members import Member, Unit
from domain.notices.swaps import SwapNews
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from domain.rosters.changes_views import Exchanged
from domain.rosters.history import VersionCause
from domain.rosters.verdict import Verdict
from domain.swaps import Seen, Substitutes, Swap
from domain.words import clean
from services import rosters_changes, rosters_exchange
from services.rosters_changes import Moved
from services.rosters_verdict import judged
from services.swaps import put_question
from services.swaps_telling import (
    Done,
    Stale,
    demand_swap,
    save,
    seen,
    tell_applicant,
    tell_over,
)
from services.swaps_trades import proposals, substitutes
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
    people: Mapping[PersonId, Member]
    verdict: Verdict


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
                people = await tx.members.people([colleague, swap.applicant])
                return Picked(shown, one, people, await _judge(tx, swap, colleague, by))
        raise Refusal("swaps-not-free")


async def ask(work: Work, number: SwapId, colleague: PersonId, *, by: Actor) -> Done | Stale:
    """Ask a colleague for consent before deciding."""
    async with work.write() as tx:
        swap = await _decidable(tx, number, by, lock=True)
        after = await put_question(tx, swap, (colleague,), by) if swap.is_open else None
        if after is None:
            return Stale(await seen(tx, await demand_swap(tx, number), by))
        await tell_applicant(tx, after, SwapNews.ASKED, colleague)
        return Done(await seen(tx, after, by))


async def propose(work: Work, number: SwapId, *, by: Actor) -> Done | Stale:
    """Ask several colleagues at once, as the system proposes: the first who consents."""
    async with work.write() as tx:
        swap = await _decidable(tx, number, by, lock=True)
        people = await proposals(tx, swap.duty, swap.kind)
        asked = tuple(one.member.id for one in people)
        if not asked:
            raise Refusal("swaps-nobody-proposed")
        after = await put_question(tx, swap, asked, by) if swap.is_open else None
        if after is None:
            return Stale(await seen(tx, await demand_swap(tx, number), by))
        await tell_applicant(tx, after, SwapNews.ASKED, after.substitute)
        return Done(await seen(tx, after, by))


async def approve(
    work: Work,
    number: SwapId,
    into: PersonId,
    *,
    shown: PersonId | None,
    back: DutyId | None = None,
    by: Actor,
) -> Done | Stale:
    """Put a colleague on duty instead: a new version of the roster (Ереже ¶24).

    `shown` is who was named when the decision was offered: whoever answered meanwhile with a
    refusal is not put on duty by an old button.
    An exchange that the colleague consented to moves both days at once; `back` is the day
    that was shown. Only those whose days changed are told of it and acknowledge again.
    """
    async with work.write() as tx:
        swap = await _decidable(tx, number, by, lock=True)
        if into == by.person:
            raise Refusal("swaps-decide-own")
        current = swap.substitute == shown and (swap.back.id if swap.back else None) == back
        after = rules.approve(swap, into, by.person, tx.now) if current else None
        if after is None or not await save(tx, swap, after, by):
            return Stale(await seen(tx, await demand_swap(tx, number), by))
        await _change_roster(work.within(tx), after, by)
        await tell_over(tx, swap, after)
        return Done(await seen(tx, after, by))


async def refuse(work: Work, number: SwapId, why: str, *, by: Actor) -> Done | Stale:
    """Refuse with a reason; the duty stays where it is (Ереже ¶25)."""
    async with work.write() as tx:
        swap = await _decidable(tx, number, by, lock=True)
        if not clean(why):
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


async def _judge(tx: Tx, before: Swap, into: PersonId, by: Actor) -> Verdict:
    """What the approval would make worse or better: rest, balance, loads."""
    swap = rules.approve(before, into, by.person, tx.now)
    return Verdict((), ()) if swap is None else await judged(tx, swap)


async def _change_roster(work: Work, swap: Swap, by: Actor) -> None:
    """Make the change in the roster; when it moved in this very moment, nothing stays."""
    duty, reason = swap.duty, f"swap:{swap.id}"
    done: object = None
    if swap.back is not None:
        done = await rosters_exchange.exchange(
            work, duty.id, swap.back.id, reason=reason, sure=True, cause=VersionCause.SWAP, by=by
        )
    elif swap.substitute is not None:
        done = await rosters_changes.move(
            work, duty.roster, duty.day, out=duty.person, into=swap.substitute, reason=reason,
            sure=True, cause=VersionCause.SWAP, by=by,
        )  # fmt: skip
    if not isinstance(done, Moved | Exchanged):
        raise Refusal("swaps-roster-moved")


async def _decidable(tx: Tx, number: SwapId, by: Actor, *, lock: bool = False) -> Swap:
    swap = await demand_swap(tx, number, lock=lock)
    demand(by, Deed.DECIDE_SWAP, unit=swap.duty.unit)
    if rules.is_own(swap, by.person):
        raise Refusal("swaps-decide-own")
    return swap
