"""Reads what the last draw of a month could not keep, and whom to ask about it."""

from collections.abc import Collection
from datetime import date

from domain.ids import UnitId
from domain.members import Member
from domain.rosters import Roster, RosterKind
from domain.rosters.order import Relaxation, Unfilled
from services.work import Tx


async def relaxed(
    tx: Tx, unit: UnitId, month: date, kinds: Collection[RosterKind]
) -> tuple[Relaxation, ...]:
    """Every rule that the last draw of these kinds could not keep; an import broke none."""
    draws = [one for one in await tx.draws.of_month(unit, month)
             if set(kinds) & one.drawn.duties.keys()]  # fmt: skip
    return draws[-1].drawn.relaxed if draws else ()


async def whom_to_ask(tx: Tx, one: Roster, day: date) -> tuple[Member, ...]:
    """Whose word would fill a day that the draw left open, the least loaded first."""
    found = await relaxed(tx, one.unit, one.month, (one.kind,))
    numbers = [
        person
        for each in found
        if isinstance(each, Unfilled) and (each.kind, each.day) == (one.kind, day)
        for person in each.ask
    ]
    people = await tx.members.people(numbers)
    return tuple(people[number] for number in numbers if number in people)
