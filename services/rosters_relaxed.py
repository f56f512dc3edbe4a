"""Reads what the last draw of a month could not keep, and whom to ask about it."""

from collections.abc import Collection
from datetime import date
from fractions import Fraction

from domain.ids import UnitId
from domain.members import Member
from domain.rosters import Roster, RosterKind
from domain.rosters.order import Drawn, Relaxation, RestBroken
from services.work import Tx

_ASKED_MAX = 5


async def relaxed(
    tx: Tx, unit: UnitId, month: date, kinds: Collection[RosterKind]
) -> tuple[Relaxation, ...]:
    """Every rule that each of these kinds broke in its last draw; an import broke none."""
    made = await tx.draws.of_month(unit, month)
    last = {kind: number for number, one in enumerate(made) for kind in one.drawn.duties}
    found: list[Relaxation] = []
    for number, draw in enumerate(made):
        own = [kind for kind in kinds if last.get(kind) == number]
        found += [one for one in draw.drawn.relaxed if _concerns(one, own, draw.drawn)]
    return tuple(found)


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


def _concerns(one: Relaxation, kinds: Collection[RosterKind], drawn: Drawn) -> bool:
    """Whether a rule was broken by a duty of some kinds; free days are missing before one."""
    if isinstance(one, RestBroken):
        return any(
            (duty.person, duty.day) == (one.person, one.day)
            for kind in kinds
            for duty in drawn.duties[kind]
        )
    return one.kind in kinds
