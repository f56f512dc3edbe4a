"""Reads what the last draw of a month could not keep, and whom to ask about it."""

from collections.abc import Collection
from datetime import date
from fractions import Fraction

from domain.ids import UnitId
from domain.members import Member
from domain.rosters import Roster, RosterKind
from domain.rosters.order import Relaxation
from services.work import Tx

_ASKED_MAX = 5


async def relaxed(
    tx: Tx, unit: UnitId, month: date, kinds: Collection[RosterKind]
) -> tuple[Relaxation, ...]:
    """Every rule that the last draw of these kinds could not keep; an import broke none."""
    draws = [one for one in await tx.draws.of_month(unit, month)
             if set(kinds) & one.drawn.duties.keys()]  # fmt: skip
    return draws[-1].drawn.relaxed if draws else ()


async def whom_to_ask(tx: Tx, one: Roster, day: date) -> tuple[Member, ...]:
    """Who said that they cannot for a reason one may ask about again, the least served first.

    Leave, illness and business trips are left alone.
    """
    marked = await tx.calls.of_month(one.unit, one.month)
    balances = await tx.served.balances(one.unit, one.month)
    numbers = sorted(
        (person for person, own in marked.items() if day in own.soft),
        key=lambda person: (balances.get((one.kind, person), Fraction(0)), person),
    )
    people = await tx.members.people(numbers)
    return tuple(people[number] for number in numbers[:_ASKED_MAX] if number in people)
