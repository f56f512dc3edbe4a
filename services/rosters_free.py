"""Finds who could be on duty on a day: whoever takes part and has no duty of any kind then."""

from collections.abc import Mapping
from datetime import date

from domain.ids import PersonId
from domain.members import Member
from domain.rosters import Roster
from services.work import Tx


async def free_people(
    tx: Tx, one: Roster, day: date, counts: Mapping[PersonId, int]
) -> tuple[Member, ...]:
    """Who takes part in the kind and has no duty of any kind that day, least loaded first."""
    people = await tx.members.participants(one.unit, day)
    busy = await tx.rosters.elsewhere(one.month, [each.id for each in people], but=[one.id])
    on = set(one.on(day))
    out = await tx.kinds.exempt(each.id for each in people)
    free = [
        each for each in people
        if each.id not in on and (each.id, day) not in busy
        and one.kind not in out.get(each.id, {})
    ]  # fmt: skip
    return tuple(sorted(free, key=lambda each: counts.get(each.id, 0)))
