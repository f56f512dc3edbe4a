"""Tells officers and presidium who is late with what; it names people, it judges nobody."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from domain.civil import day_of
from domain.deadlines.obligations import Obligation
from domain.deadlines.table import Covers, Deadline, Owes
from domain.ids import UnitId
from domain.notices import Notice
from domain.notices.deadlines import (
    Debtor,
    ReportsUnmarked,
    ReportsUnmarkedEverywhere,
    RostersOverdue,
    UnitCount,
)
from domain.people import Role
from services import participants_steps
from services.work import Tx


async def tell(tx: Tx, deadline: Deadline, late: Sequence[Obligation], to: Role) -> None:
    """Tell the holders of a role about what is open after its day; each only once."""
    if deadline.owes is Owes.UNIT:
        await _tell_of_rosters(tx, late)
    elif deadline.owes is Owes.COLLEGIUM:
        await participants_steps.escalate(tx, late[0], to)
    elif deadline.owes is Owes.UNAGREED:
        await participants_steps.tell_missing(tx, late)
    elif to is Role.OFFICER:
        await _tell_officers(tx, deadline, late)
    elif deadline.owes is Owes.CONSULTANT:
        notice = await _list(tx, deadline, "", late)
        await _tell_presidium(tx, notice, _occasion(late[0], "presidium"))
    else:
        await _tell_counts(tx, deadline, late)


async def _tell_of_rosters(tx: Tx, late: Sequence[Obligation]) -> None:
    names = await _unit_names(tx)
    for owed in late:
        if owed.unit is None:
            continue
        missing = tuple(await tx.rosters.unpublished(owed.unit, owed.period))
        due = day_of(owed.due_at)
        notice = RostersOverdue(names.get(owed.unit, ""), owed.period, due, missing)
        await _tell_presidium(tx, notice, _occasion(owed, str(owed.unit)), owed.subject)


async def _tell_officers(tx: Tx, deadline: Deadline, late: Sequence[Obligation]) -> None:
    names = await _unit_names(tx)
    groups: defaultdict[UnitId | None, list[Obligation]] = defaultdict(list)
    for owed in late:
        groups[owed.unit].append(owed)
    for unit, group in groups.items():
        notice = await _list(tx, deadline, names.get(unit, ""), group)
        for officer in await tx.members.officers(unit, day_of(tx.now)):
            await tx.tell(officer.id, notice, occasion=_occasion(group[0], str(unit)))


async def _tell_counts(tx: Tx, deadline: Deadline, late: Sequence[Obligation]) -> None:
    names = await _unit_names(tx)
    counts = Counter(owed.unit for owed in late)
    units = tuple(UnitCount(names.get(unit, ""), n) for unit, n in sorted(
        counts.items(), key=lambda pair: names.get(pair[0], "")))  # fmt: skip
    first = late[0]
    notice = ReportsUnmarkedEverywhere(
        first.period, _yearly(deadline), day_of(first.due_at), units
    )
    await _tell_presidium(tx, notice, _occasion(first, "presidium"))


async def _tell_presidium(tx: Tx, notice: Notice, occasion: str, subject: str = "") -> None:
    for one in await tx.members.presidium(day_of(tx.now)):
        await tx.tell(one.id, notice, occasion=occasion, subject=subject)


async def _list(
    tx: Tx, deadline: Deadline, unit: str, late: Sequence[Obligation]
) -> ReportsUnmarked:
    people = await tx.members.people([owed.person for owed in late if owed.person is not None])
    debtors = tuple(Debtor(one.name.full, one.phone) for one in people.values())
    due = day_of(late[0].due_at)
    return ReportsUnmarked(unit, late[0].period, _yearly(deadline), due, debtors)


async def _unit_names(tx: Tx) -> dict[UnitId | None, str]:
    return {unit.id: unit.name for unit in await tx.members.units()}


def _occasion(owed: Obligation, whom: str) -> str:
    return f"{owed.code}:{owed.period}:{whom}"


def _yearly(deadline: Deadline) -> bool:
    return deadline.covers is Covers.PREVIOUS_YEAR
