"""Turns a person into flat records of fields, and records back into a person."""

from collections.abc import Iterable, Mapping
from datetime import date

from domain.ids import UnitId
from domain.imports import Field, Record, name_of
from domain.newcomers import Calling, Chamber, Newcomer, Office, RoleGround
from domain.people import Language, Role

# Roles that need a decision, and the fields that tell of it.
OFFICES = frozenset({Role.OFFICER, Role.PRESIDIUM, Role.CHAIR, Role.ADMIN})
OFFICE_FIELDS = (
    Field.OFFICE_UNIT, Field.GROUND, Field.DECISION_NUMBER, Field.DECISION_DATE,
    Field.STARTS_ON, Field.ENDS_ON,
)  # fmt: skip
CALLING_FIELDS = (
    Field.LICENCE_NUMBER, Field.LICENCE_DATE, Field.PRACTICE_FORM, Field.PRACTICE_PLACE,
    Field.COMPLEX_AID, Field.AGREEMENT_NUMBER, Field.AGREEMENT_DATE, Field.LISTED_ON,
    Field.SUSPENDED_FROM, Field.SUSPENDED_TO, Field.ATTACHED_BY,
)  # fmt: skip
CHAMBER_FIELDS = (Field.CHAMBER, Field.MEMBER_SINCE, Field.REGISTER_NUMBER)


def record_of(one: Newcomer, units: Mapping[UnitId, str]) -> Record:
    """What is known of a person, offices aside."""
    record: Record = {
        Field.SURNAME: one.name.surname,
        Field.GIVEN: one.name.given,
        Field.PATRONYMIC: one.name.patronymic,
        Field.ROLE: roles_of(one),
        Field.PHONE: one.phone,
        Field.EMAIL: one.email,
        Field.LANGUAGE: one.language,
        Field.CLOSED_ON: one.closed_on,
    }
    if one.calling is not None:
        record[Field.UNIT] = units[one.calling.unit]
        record |= {field: getattr(one.calling, field) for field in CALLING_FIELDS}
    if one.chamber is not None:
        known = (one.chamber.name, one.chamber.member_since, one.chamber.register_number)
        record |= dict(zip(CHAMBER_FIELDS, known, strict=True))
    return record


def office_record(one: Office, units: Mapping[UnitId, str]) -> Record:
    """What is known of an office."""
    return {
        Field.OFFICE_UNIT: units[one.unit] if one.unit is not None else None,
        Field.GROUND: one.ground,
        Field.DECISION_NUMBER: one.decision_number,
        Field.DECISION_DATE: one.decision_date,
        Field.STARTS_ON: one.starts_on,
        Field.ENDS_ON: one.ends_on,
    }


def roles_of(one: Newcomer) -> frozenset[Role]:
    """Every role of a person."""
    roles = {office.role for office in one.offices}
    roles |= {Role.ADVOCATE} if one.calling is not None else set()
    roles |= {Role.CONSULTANT} if one.chamber is not None else set()
    return frozenset(roles)


def newcomer_of(
    record: Record, offices: Iterable[tuple[Role, Record]], units: Mapping[str, UnitId]
) -> Newcomer:
    """The person that a complete record describes, with these offices."""
    roles = record.get(Field.ROLE)
    held = roles if isinstance(roles, frozenset) else frozenset()
    language = record.get(Field.LANGUAGE)
    return Newcomer(
        name=name_of(record),
        phone=_text(record, Field.PHONE),
        email=_text(record, Field.EMAIL),
        language=language if isinstance(language, Language) else None,
        closed_on=_day(record, Field.CLOSED_ON),
        calling=_calling(record, units) if Role.ADVOCATE in held else None,
        chamber=_chamber(record) if Role.CONSULTANT in held else None,
        offices=tuple(_office(role, said, units) for role, said in offices),
    )


def _calling(record: Record, units: Mapping[str, UnitId]) -> Calling:
    return Calling(
        unit=units[_text(record, Field.UNIT)],
        licence_number=_text(record, Field.LICENCE_NUMBER),
        licence_date=_day(record, Field.LICENCE_DATE),
        practice_form=_text(record, Field.PRACTICE_FORM),
        practice_place=_text(record, Field.PRACTICE_PLACE),
        complex_aid=record.get(Field.COMPLEX_AID) is True,
        agreement_number=_text(record, Field.AGREEMENT_NUMBER),
        agreement_date=_day(record, Field.AGREEMENT_DATE),
        listed_on=_day(record, Field.LISTED_ON),
        suspended_from=_day(record, Field.SUSPENDED_FROM),
        suspended_to=_day(record, Field.SUSPENDED_TO),
        attached_by=_text(record, Field.ATTACHED_BY),
    )


def _chamber(record: Record) -> Chamber:
    return Chamber(
        _text(record, Field.CHAMBER),
        _day(record, Field.MEMBER_SINCE),
        _text(record, Field.REGISTER_NUMBER),
    )


def _office(role: Role, record: Record, units: Mapping[str, UnitId]) -> Office:
    ground = record.get(Field.GROUND)
    decided = _day(record, Field.DECISION_DATE) or date.min
    return Office(
        role=role,
        decision_number=_text(record, Field.DECISION_NUMBER),
        decision_date=decided,
        starts_on=_day(record, Field.STARTS_ON) or decided,
        unit=units[_text(record, Field.OFFICE_UNIT)] if role is Role.OFFICER else None,
        ground=ground if isinstance(ground, RoleGround) else None,
        ends_on=_day(record, Field.ENDS_ON),
    )


def _text(record: Record, field: Field) -> str:
    return str(record.get(field) or "")


def _day(record: Record, field: Field) -> date | None:
    value = record.get(field)
    return value if isinstance(value, date) else None
