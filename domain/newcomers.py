"""Describes people who are to be written into a collegium, as lists and forms give them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from domain.ids import UnitId
from domain.members import Member, Unit
from domain.people import Language, Name, Role


class UnitKind(StrEnum):
    """A legal consultation, or the collegium as a whole where it has none (Ереже ¶13, ¶14)."""

    OFFICE = "office"
    COLLEGIUM = "collegium"


class RoleGround(StrEnum):
    """Why somebody is a responsible person (Ереже ¶3(2), R-002): one of three."""

    HEAD_OF_OFFICE = "head_of_office"
    STAFF = "staff"
    APPOINTED = "appointed"


@dataclass(frozen=True, slots=True)
class Calling:
    """What makes somebody an advocate of a unit (R-046, R-E03)."""

    unit: UnitId
    licence_number: str = ""
    licence_date: date | None = None
    practice_form: str = ""
    practice_place: str = ""
    complex_aid: bool = False
    agreement_number: str = ""
    agreement_date: date | None = None
    listed_on: date | None = None
    suspended_from: date | None = None
    suspended_to: date | None = None
    attached_by: str = ""


@dataclass(frozen=True, slots=True)
class Chamber:
    """What makes somebody a legal consultant."""

    name: str
    member_since: date | None = None
    register_number: str = ""


@dataclass(frozen=True, slots=True)
class Office:
    """A role with its decision; the responsible person's also with ground and unit (R-002)."""

    role: Role
    decision_number: str
    decision_date: date
    starts_on: date
    unit: UnitId | None = None
    ground: RoleGround | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A person to be written; `telegram_id` only where the account is known to be theirs."""

    name: Name
    phone: str = ""
    email: str = ""
    language: Language | None = None
    telegram_id: int | None = None
    closed_on: date | None = None
    calling: Calling | None = None
    chamber: Chamber | None = None
    offices: tuple[Office, ...] = field(default_factory=tuple)


@dataclass(frozen=True, slots=True)
class Profile:
    """A person as a card shows them, with the names of the units they are in."""

    member: Member
    written: Newcomer
    units: Mapping[UnitId, Unit]
