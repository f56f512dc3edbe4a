"""Describes what a spreadsheet of people would change, before anything is changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto

from domain.ids import PersonId
from domain.members import Collegium
from domain.newcomers import RoleGround
from domain.people import Language, Name, Role


class Field(StrEnum):
    """What a column of the spreadsheet may hold (R-E03, R-046, R-002)."""

    FULL_NAME = auto()
    SURNAME = auto()
    GIVEN = auto()
    PATRONYMIC = auto()
    ROLE = auto()
    UNIT = auto()
    OFFICE_UNIT = auto()
    PHONE = auto()
    EMAIL = auto()
    LANGUAGE = auto()
    LICENCE = auto()
    LICENCE_NUMBER = auto()
    LICENCE_DATE = auto()
    PRACTICE_FORM = auto()
    PRACTICE_PLACE = auto()
    COMPLEX_AID = auto()
    AGREEMENT = auto()
    AGREEMENT_NUMBER = auto()
    AGREEMENT_DATE = auto()
    LISTED_ON = auto()
    SUSPENDED_FROM = auto()
    SUSPENDED_TO = auto()
    ATTACHED_BY = auto()
    CHAMBER = auto()
    MEMBER_SINCE = auto()
    REGISTER_NUMBER = auto()
    GROUND = auto()
    DECISION = auto()
    DECISION_NUMBER = auto()
    DECISION_DATE = auto()
    STARTS_ON = auto()
    ENDS_ON = auto()
    CLOSED_ON = auto()


# A number and its date in one cell, and the two fields that it stands for.
PAIRS: Mapping[Field, tuple[Field, Field]] = {
    Field.LICENCE: (Field.LICENCE_NUMBER, Field.LICENCE_DATE),
    Field.AGREEMENT: (Field.AGREEMENT_NUMBER, Field.AGREEMENT_DATE),
    Field.DECISION: (Field.DECISION_NUMBER, Field.DECISION_DATE),
}
NAME = (Field.SURNAME, Field.GIVEN, Field.PATRONYMIC)


class Reason(StrEnum):
    """Why a cell, or a row, cannot be taken."""

    NO_NAME = auto()
    BAD_NAME = auto()
    NO_ROLE = auto()
    BAD_ROLE = auto()
    NO_UNIT = auto()
    NO_PHONE = auto()
    BAD_PHONE = auto()
    BAD_EMAIL = auto()
    BAD_LANGUAGE = auto()
    BAD_DATE = auto()
    BAD_PAIR = auto()
    BAD_YES_NO = auto()
    BAD_GROUND = auto()
    NO_GROUND = auto()
    NO_DECISION = auto()
    NO_CHAMBER = auto()
    DATES_REVERSED = auto()
    TOO_LONG = auto()
    SEVERAL_SUCH = auto()
    TWICE = auto()


class Doubt(StrEnum):
    """What the operator ought to know though it does not stop the import."""

    COLUMN_IGNORED = auto()
    NOT_KEPT = auto()
    NOT_ON_DUTY = auto()
    ONE_PHONE_KEPT = auto()
    SIMILAR_UNIT = auto()


Value = str | date | bool | Language | RoleGround | frozenset[Role] | None
Record = dict[Field, Value]


def name_of(record: Record) -> Name:
    """The name in a record."""
    return Name(*(str(record.get(one) or "") for one in NAME))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value stands: the letter of its column and the words above it."""

    column: str = ""
    header: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """What cannot be taken; a place without a column is a column that the file lacks."""

    line: int
    place: Place
    field: Field
    reason: Reason
    value: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to know about a line's person, or, with line 0, about a column."""

    line: int
    about: str
    doubt: Doubt
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What one row says: a field that is absent is not spoken of, None empties it."""

    line: int
    record: Record
    roles: frozenset[Role]

    @property
    def name(self) -> Name:
        """The name in the row."""
        return name_of(self.record)


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that the spreadsheet says otherwise; with a role, a field of that office."""

    field: Field
    before: Value
    after: Value
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A person to be written, or, with a number, a known one to be changed.

    The records are complete: what the spreadsheet says over what was known.
    """

    line: int
    record: Record
    offices: tuple[tuple[Role, Record], ...]
    person: PersonId | None = None
    differences: tuple[Difference, ...] = ()

    @property
    def name(self) -> Name:
        """The person's name as it will be."""
        return name_of(self.record)


@dataclass(frozen=True, slots=True)
class Preview:
    """All that a spreadsheet would do; with a single fault nothing of it is done."""

    file: str
    house_before: Collegium | None
    house: Collegium
    new_units: tuple[str, ...]
    added: tuple[Entry, ...]
    changed: tuple[Entry, ...]
    unchanged: int
    faults: tuple[Fault, ...]
    remarks: tuple[Remark, ...]

    @property
    def changes_nothing(self) -> bool:
        """Whether everything is known already."""
        return not (self.new_units or self.added or self.changed) and (
            self.house_before == self.house
        )


def differences(before: Record, after: Record, role: Role | None = None) -> tuple[Difference, ...]:
    """What differs between two records, in the order of the fields."""
    return tuple(
        Difference(one, before.get(one), after.get(one), role)
        for one in Field
        if (before.get(one) or None) != (after.get(one) or None)
    )
