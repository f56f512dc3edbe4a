"""Judges one row of a spreadsheet against what is known of its person."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.ids import PersonId, UnitId
from domain.imports import Difference, Doubt, Entry, Field, Reason, Record, Said, differences
from domain.imports_records import (
    CALLING_FIELDS,
    CHAMBER_FIELDS,
    OFFICE_FIELDS,
    OFFICES,
    office_record,
    record_of,
    roles_of,
)
from domain.newcomers import Newcomer, Office
from domain.people import Role

_REVERSED = (
    (Field.SUSPENDED_FROM, Field.SUSPENDED_TO),
    (Field.STARTS_ON, Field.ENDS_ON),
)


@dataclass(frozen=True, slots=True)
class Circle:
    """What rows are judged by: the units, the only one there is, the role nobody names."""

    units: Mapping[UnitId, str]
    only_unit: str | None = None
    role: Role | None = None


@dataclass(slots=True)
class Judged:
    """A row with everything that is wrong or doubtful about it."""

    entry: Entry
    faults: list[tuple[Field, Reason]] = field(default_factory=list)
    doubts: list[tuple[Field, Doubt]] = field(default_factory=list)


def judge(row: Said, number: PersonId | None, before: Newcomer | None, circle: Circle) -> Judged:
    """What the row makes of its person; nothing that it leaves out is taken away."""
    known = record_of(before, circle.units) if before is not None else {}
    held = roles_of(before) if before is not None else frozenset()
    if not (row.roles or held) and circle.role is not None:
        row = Said(row.line, row.record, frozenset({circle.role}))
    judged = Judged(Entry(row.line, {}, (), number))
    said = _said(row, held, circle, judged)
    record = known | said | {Field.ROLE: held | row.roles}
    offices = _offices(row, before, circle, judged)
    judged.entry = Entry(
        row.line, record, tuple((role, after) for role, _, after in offices), number,
        _all_differences(known, record, offices),
    )  # fmt: skip
    _demand_person(judged, record)
    return judged


def _said(row: Said, held: frozenset[Role], circle: Circle, judged: Judged) -> Record:
    """What the row says of the person, without what belongs to roles that they do not have."""
    every = held | row.roles
    own = [one for one in row.record if one not in OFFICE_FIELDS and one is not Field.ROLE]
    for role, fields in ((Role.ADVOCATE, CALLING_FIELDS), (Role.CONSULTANT, CHAMBER_FIELDS)):
        if role not in every:
            judged.doubts += [
                (one, Doubt.NOT_KEPT) for one in fields if one in own and row.record[one]
            ]
            own = [one for one in own if one not in fields]
    said: Record = {one: row.record[one] for one in own}
    # The unit is the advocate's own unless the row is about another role of theirs.
    if Role.ADVOCATE not in every or (row.roles and Role.ADVOCATE not in row.roles):
        said.pop(Field.UNIT, None)
    elif Role.ADVOCATE not in held and not said.get(Field.UNIT):
        said[Field.UNIT] = circle.only_unit
    return said


def _offices(
    row: Said, before: Newcomer | None, circle: Circle, judged: Judged
) -> list[tuple[Role, Record, Record]]:
    """The offices that the row tells of, each as it is known and as it will be."""
    said = {one: row.record[one] for one in OFFICE_FIELDS if one in row.record}
    told = [one for one in said if said[one]]
    offices = row.roles & OFFICES
    if not offices and told:
        mine = {one.role for one in before.offices} if before is not None else set()
        offices = frozenset(mine) if len(mine) == 1 else frozenset()
        judged.doubts += [(one, Doubt.NOT_KEPT) for one in told if not offices]
    found = []
    for role in sorted(offices):
        own = _placed(role, said, row, before, circle)
        known = _known_office(role, own, before, circle)
        record = known | own
        record.setdefault(Field.STARTS_ON, record.get(Field.DECISION_DATE))
        _demand_office(judged, role, record)
        found.append((role, known, record))
    return found


def _placed(
    role: Role, said: Record, row: Said, before: Newcomer | None, circle: Circle
) -> Record:
    """What is said of one office: only the responsible person's has a ground and a unit."""
    own = dict(said)
    if role is not Role.OFFICER:
        own.pop(Field.GROUND, None)
        return own | {Field.OFFICE_UNIT: None}
    if not own.get(Field.OFFICE_UNIT):
        known = {one.unit for one in before.offices if one.unit} if before is not None else set()
        only = circle.units[known.pop()] if len(known) == 1 else circle.only_unit
        own[Field.OFFICE_UNIT] = row.record.get(Field.UNIT) or only
    return own


def _known_office(role: Role, own: Record, before: Newcomer | None, circle: Circle) -> Record:
    """The office of that day; else the one that goes on, or the last; nothing for a new one."""
    mine: list[Office] = [] if before is None else [
        one for one in before.offices
        if one.role is role
        and (one.unit is None or circle.units[one.unit] == own[Field.OFFICE_UNIT])
    ]  # fmt: skip
    if not mine:
        return {}
    starts_on = own.get(Field.STARTS_ON) or own.get(Field.DECISION_DATE)
    best = max(
        mine, key=lambda one: (one.starts_on == starts_on, one.ends_on is None, one.starts_on)
    )
    return office_record(best, circle.units)


def _demand_office(judged: Judged, role: Role, record: Record) -> None:
    """A role needs its decision, the responsible person's also a unit and a ground (R-002)."""
    needs = {Field.DECISION_NUMBER: Reason.NO_DECISION, Field.DECISION_DATE: Reason.NO_DECISION}
    if role is Role.OFFICER:
        needs |= {Field.OFFICE_UNIT: Reason.NO_UNIT, Field.GROUND: Reason.NO_GROUND}
    _demand(judged, record, needs)


def _demand_person(judged: Judged, record: Record) -> None:
    """A name and a role; telephones of advocates and officers (R-046, R-047); their unit."""
    roles = record[Field.ROLE]
    assert isinstance(roles, frozenset)  # noqa: S101 - as it was just made
    needs = {Field.SURNAME: Reason.NO_NAME, Field.GIVEN: Reason.NO_NAME}
    if not roles:
        needs[Field.ROLE] = Reason.NO_ROLE
    if roles & {Role.ADVOCATE, Role.OFFICER}:
        needs[Field.PHONE] = Reason.NO_PHONE
    if Role.ADVOCATE in roles:
        needs[Field.UNIT] = Reason.NO_UNIT
    if Role.CONSULTANT in roles:
        needs[Field.CHAMBER] = Reason.NO_CHAMBER
    _demand(judged, record, needs)
    if Role.ADVOCATE in roles and not (
        record.get(Field.AGREEMENT_NUMBER) and record.get(Field.LISTED_ON)
    ):
        judged.doubts.append((Field.LISTED_ON, Doubt.NOT_ON_DUTY))


def _demand(judged: Judged, record: Record, needs: Mapping[Field, Reason]) -> None:
    judged.faults += [(one, reason) for one, reason in needs.items() if not record.get(one)]
    for first, last in _REVERSED:
        begins, ends = record.get(first), record.get(last)
        if begins and ends and str(ends) < str(begins):
            judged.faults.append((last, Reason.DATES_REVERSED))


def _all_differences(
    known: Record, record: Record, offices: list[tuple[Role, Record, Record]]
) -> tuple[Difference, ...]:
    every = list(differences(known, record))
    for role, before, after in offices:
        every += differences(before, after, role)
    return tuple(every)
