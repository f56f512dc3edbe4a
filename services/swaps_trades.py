"""Finds colleagues for an application: who is free, whose days can be exchanged, who is first."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from domain.civil import day_of
from domain.ids import PersonId
from domain.members import Member
from domain.policy import POLICY
from domain.rosters import DayDuty, loads
from domain.swaps import BackDay, Substitutes, Swap, SwapKind
from domain.swaps_pairs import Proposal, free_beside, is_rested, of_person, ranked, tradable
from services.rosters_free import free_people
from services.rosters_pages import demand_roster, eligible_people
from services.work import Tx


async def substitutes(tx: Tx, duty: DayDuty) -> Substitutes:
    """Who is free on the day of a duty, with how many duties each has in the roster."""
    one = await demand_roster(tx, duty.roster)
    counts = loads(one.duties, ())
    free = await free_people(tx, one, duty.day, counts)
    return Substitutes(duty, tuple((each, counts.get(each.id, 0)) for each in free))


async def partners(tx: Tx, duty: DayDuty) -> tuple[tuple[Member, tuple[DayDuty, ...]], ...]:
    """The colleagues who could exchange a day, each with the days that could be given."""
    around = await tx.rosters.coming(duty.unit, day_of(tx.now))
    found = tradable(duty, await _binding(tx, duty), around, day_of(tx.now))
    one = await demand_roster(tx, duty.roster)
    people = await eligible_people(tx, one.unit, one.month)
    return tuple(
        (each, own) for each in people
        if not each.unreachable and (own := of_person(found, each.id))
    )  # fmt: skip


async def proposals(tx: Tx, duty: DayDuty, kind: SwapKind) -> tuple[Proposal, ...]:
    """Whom the system proposes, the first one first: rest kept, then the least behind them."""
    every = await tx.rosters.coming(duty.unit, day_of(tx.now))
    one = await demand_roster(tx, duty.roster)
    counts = loads(one.duties, ())
    carried = await tx.served.balances(duty.unit, one.month)
    found = [
        Proposal(
            each, counts.get(each.id, 0), carried.get((duty.kind, each.id), Fraction(0)),
            is_rested(duty.day, (held.day for held in of_person(every, each.id))),
        )
        for each in await _possible(tx, duty, kind)
    ]  # fmt: skip
    return ranked(found)[: POLICY.swap_asked_at_once]


async def offers_to(tx: Tx, swap: Swap, colleague: PersonId) -> tuple[BackDay, ...]:
    """The days that a colleague could give for the duty, of those that are wished for."""
    if swap.kind is SwapKind.COVER:
        return ()
    around = await tx.rosters.coming(swap.duty.unit, day_of(tx.now))
    mine = of_person(around, colleague)
    theirs = of_person(await _binding(tx, swap.duty), colleague)
    found = tradable(swap.duty, theirs, around, day_of(tx.now))
    return tuple(
        BackDay(one.id, one.day, one.kind, _short(swap.duty.day, mine, one))
        for one in found
        if not swap.wishes or one.id in swap.wishes
    )


def _short(day: date, mine: Iterable[DayDuty], given: DayDuty) -> int | None:
    """The free days beside the taken day, where they are fewer than the rule has."""
    free = free_beside(day, (one.day for one in mine if one.id != given.id))
    return free if free is not None and free < POLICY.roster_rest else None


async def _possible(tx: Tx, duty: DayDuty, kind: SwapKind) -> list[Member]:
    if kind is SwapKind.TRADE:
        return [each for each, _ in await partners(tx, duty)]
    free = (await substitutes(tx, duty)).free
    return [each for each, _ in free if not each.unreachable]


async def _binding(tx: Tx, duty: DayDuty) -> list[DayDuty]:
    """The duties of the unit that bind and are not over."""
    every = await tx.rosters.day_duties(day_of(tx.now), date.max)
    return [one for one in every if one.unit == duty.unit]
