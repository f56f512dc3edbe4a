"""Brings a list of people into the collegium: what it would change, then all of it or nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from domain.ids import PersonId, UnitId
from domain.imports import Entry, Fault, Field, Preview, Reason, Record, Remark, Said
from domain.imports_judging import Circle, Judged, judge
from domain.imports_matching import Unclear, match
from domain.imports_records import newcomer_of
from domain.members import Collegium
from domain.newcomers import Newcomer, UnitKind
from domain.people import SYSTEM, Actor, Role
from domain.refusals import Refusal
from services.imports_people_rows import PeopleFile, parse
from services.imports_units import Names, similar
from services.work import Tx, Work

_UNITS = (Field.UNIT, Field.OFFICE_UNIT)


@dataclass(frozen=True, slots=True)
class Applied:
    """Everything that the preview said is written."""

    preview: Preview


@dataclass(frozen=True, slots=True)
class Moved:
    """The house changed since the preview was shown; nothing is written."""

    preview: Preview


def read(path: Path) -> PeopleFile:
    """Read the file; what is no list of people is refused."""
    return parse(path)


async def preview(work: Work, file: PeopleFile, house: Collegium | None = None) -> Preview:
    """What the file would change now; `house` founds the collegium, or renames it."""
    async with work.read() as tx:
        return (await _look(tx, file, house))[0]


async def apply(
    work: Work, file: PeopleFile, shown: Preview, house: Collegium | None = None, *,
    by: Actor = SYSTEM,
) -> Applied | Moved:  # fmt: skip
    """Write what was shown, in one transaction; with a fault, or on other ground, nothing."""
    async with work.write() as tx:
        now, units = await _look(tx, file, house)
        if now != shown or now.faults:
            return Moved(now)
        if now.house != now.house_before:
            await tx.people.found(now.house)
            before = "" if now.house_before is None else "written"
            await tx.record(by, "members", "collegium", before, "founded", evidence=now.file)
        numbers = {name: number for number, name in units.items()}
        for name in now.new_units:
            kind = UnitKind.COLLEGIUM if name == now.house.name_kk else UnitKind.OFFICE
            numbers[name] = await tx.people.add_unit(name, kind)
            await tx.record(by, "members", f"unit:{numbers[name]}", "", "written")
        for entry in (*now.added, *now.changed):
            await _write(tx, entry, numbers, now.file, by)
        return Applied(now)


async def _write(tx: Tx, entry: Entry, units: Mapping[str, UnitId], file: str, by: Actor) -> None:
    one = newcomer_of(entry.record, entry.offices, units)
    if entry.person is None:
        number, before = await tx.people.add(one), ""
    else:
        number, before = entry.person, "written"
        await tx.people.change(number, one)
    what = ", ".join(dict.fromkeys(each.field.value for each in entry.differences))
    after = "changed" if before else "written"
    await tx.record(
        by, "members", f"person:{number}", before, after,
        reason=what if before else "", evidence=f"{file}:{entry.line}",
    )  # fmt: skip


async def _look(
    tx: Tx, file: PeopleFile, house: Collegium | None
) -> tuple[Preview, dict[UnitId, str]]:
    founded = await tx.members.collegium()
    after = house or founded
    if after is None:
        raise Refusal("imports-no-collegium")
    units = {one.id: one.name for one in await tx.members.units()}
    known = await tx.people.known()
    names = Names(tuple(units.values()))
    rows = [replace(row, record=_named(row.record, names)) for row in file.rows]
    only = names.only(after.name_kk)
    circle = Circle(units, only, None if file.has_roles else Role.ADVOCATE)
    verdicts = _judge(file, rows, known, circle)
    entries = [one.entry for one in verdicts if not one.faults]
    added = tuple(one for one in entries if one.person is None)
    changed = tuple(one for one in entries if one.person is not None and one.differences)
    new_units = _new_units((*added, *changed), frozenset(units.values()))
    faults = (*file.faults, *_unclear(file, rows, known), *_faults(file, verdicts))
    remarks = [*file.remarks, *_remarks(file, verdicts)]
    remarks += [Remark(0, name, doubt, other) for name, doubt, other in similar(new_units, units)]
    shown = Preview(
        file.name, founded, after, new_units, added, changed,
        len(entries) - len(added) - len(changed),
        tuple(sorted(faults, key=lambda fault: fault.line)),
        tuple(sorted(remarks, key=lambda remark: remark.line)),
    )  # fmt: skip
    return shown, units


def _named(record: Record, names: Names) -> Record:
    """The record with its units named as they are known."""
    said = {one: names.canonical(str(record[one])) for one in _UNITS if record.get(one)}
    return record | said


def _judge(
    file: PeopleFile, rows: list[Said], known: Mapping[PersonId, Newcomer], circle: Circle
) -> list[Judged]:
    verdicts = []
    found = match(rows, known)
    for row in rows:
        who = found[row.line]
        if not isinstance(who, Unclear):
            before = known[who] if who is not None else None
            verdicts.append(judge(row, who, before, circle))
    bad = {fault.line for fault in file.faults}
    # A row with a cell that cannot be read is judged only by that cell.
    return [one for one in verdicts if one.entry.line not in bad]


def _unclear(
    file: PeopleFile, rows: list[Said], known: Mapping[PersonId, Newcomer]
) -> list[Fault]:
    faults = []
    for line, who in match(rows, known).items():
        if isinstance(who, Unclear):
            lines = ", ".join(map(str, who.lines))
            people = "; ".join(f"{known[one].name.full}, {known[one].phone}" for one in who.people)
            name = next(row.name.full for row in rows if row.line == line)
            place = file.place(Field.SURNAME)
            faults.append(Fault(line, place, Field.FULL_NAME, who.reason, name, lines or people))
    return faults


def _faults(file: PeopleFile, verdicts: list[Judged]) -> list[Fault]:
    faults: dict[tuple[int, str, Reason], Fault] = {}
    for one in verdicts:
        line = one.entry.line
        for field, reason in one.faults:
            place, text = file.place(field), file.text(line, field)
            # A number and its date in one column lack once, not twice.
            key = (line, place.column or field, reason)
            faults.setdefault(key, Fault(line, place, field, reason, text))
    return list(faults.values())


def _remarks(file: PeopleFile, verdicts: list[Judged]) -> list[Remark]:
    return [
        Remark(one.entry.line, one.entry.name.full, doubt, file.place(field).header)
        for one in verdicts
        for field, doubt in one.doubts
    ]


def _new_units(entries: tuple[Entry, ...], known: frozenset[str]) -> tuple[str, ...]:
    named = [
        str(record[field])
        for entry in entries
        for record in (entry.record, *(said for _, said in entry.offices))
        for field in _UNITS
        if record.get(field)
    ]
    return tuple(one for one in dict.fromkeys(named) if one not in known)
