"""Judges changes of duties before they are made, by all duties of the unit around them."""

from collections.abc import Collection, Mapping
from datetime import date

from domain.ids import PersonId, RosterId, UnitId
from domain.rosters import Duty, Roster, days_of, first_of, next_month, previous_month
from domain.rosters.history import Change, changed
from domain.rosters.verdict import Around, Held, Verdict, compare
from domain.swaps import Swap, exchanged
from services.rosters_pages import demand_roster
from services.work import Tx


async def judge(tx: Tx, after: Mapping[RosterId, tuple[Roster, Collection[Duty]]]) -> Verdict:
    """What some rosters of a unit would be with other duties: worse and better, in findings.

    Rest is judged over the ends of the month, loads within each month of each kind.
    """
    unit = next(one.unit for one, _ in after.values())
    months = sorted({one.month for one, _ in after.values()})
    near = {each for on in months for each in (previous_month(on), on, next_month(on))}
    rosters = [
        one for on in sorted(near) for one in (await tx.rosters.of_month(unit, on)).values()
    ]
    now = [held for one in rosters for held in _held(one, one.duties)]
    then = [
        held for one in rosters
        for held in _held(one, after[one.id][1] if one.id in after else one.duties)
    ]  # fmt: skip
    touched = {one.person for one in set(now) ^ set(then)}
    around = Around(
        {(one.kind, one.month): await _sharing(tx, one) for one, _ in after.values()},
        await _away(tx, unit, {one.day for one in set(then) - set(now)}, touched),
    )
    return compare(
        [one for one in now if one.person in touched or first_of(one.day) in months],
        [one for one in then if one.person in touched or first_of(one.day) in months],
        around,
    )


async def judged(tx: Tx, swap: Swap) -> Verdict:
    """What the approval of an application would make worse or better."""
    changes: dict[RosterId, list[Change]] = {}
    for duty, taker in exchanged(swap):
        changes.setdefault(duty.roster, []).append(Change(duty.day, duty.person, taker))
    after = {}
    for number, each in changes.items():
        one = await demand_roster(tx, number)
        duties = changed(one.duties, each)
        if duties is not None:
            after[number] = (one, duties)
    return await judge(tx, after) if after else Verdict((), ())


def _held(one: Roster, duties: Collection[Duty]) -> list[Held]:
    return [Held(each.day, each.person, one.kind) for each in duties]


async def _sharing(tx: Tx, one: Roster) -> list[PersonId]:
    """Among whom the loads of a roster are compared: those who take part all month."""
    days = days_of(one.month)
    there = await tx.members.participants(one.unit, days[0], days[-1])
    eligible = {each.id for each in there}
    return [each for each in await tx.rosters.participants(one.id) if each in eligible]


async def _away(
    tx: Tx, unit: UnitId, days: Collection[date], people: Collection[PersonId]
) -> dict[PersonId, frozenset[date]]:
    """On which of these days somebody takes no part or has said that they cannot."""
    there = {day: {each.id for each in await tx.members.participants(unit, day, day)}
             for day in days}  # fmt: skip
    marked = {month: await tx.calls.of_month(unit, month) for month in set(map(first_of, days))}
    return {
        person: frozenset(
            day for day in days
            if person not in there[day]
            or ((own := marked[first_of(day)].get(person)) is not None and day in own.away)
        )
        for person in people
    }  # fmt: skip
