"""Tells of the yearly list of participants and of the agreements behind it (D-06 to D-08)."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from domain.ids import ObligationId
from domain.notices import Notice


@dataclass(frozen=True, slots=True)
class ListDue(Notice):
    """To the presidium: the list is due to the justice body; negative days are late (D-06)."""

    lives: ClassVar[timedelta | None] = timedelta(hours=20)

    year: int
    due: date
    days_left: int
    people: int
    incomplete: int


@dataclass(frozen=True, slots=True)
class ListSent(Notice):
    """In place of the reminder: the list was sent, by the word of who recorded it (D-06)."""

    year: int
    number: str
    sent_on: date
    late: bool


@dataclass(frozen=True, slots=True)
class ListCheckDue(Notice):
    """To the presidium: look whether the list stands in the state's system (D-08)."""

    year: int
    days_late: int


@dataclass(frozen=True, slots=True)
class ListChecked(Notice):
    """In place of the reminder: somebody looked (D-08)."""

    year: int
    on: date


@dataclass(frozen=True, slots=True)
class ListChanged(Notice):
    """To the presidium on the first of a month: the list is not the one that was sent (R-014)."""

    sent_on: date
    added: int
    dropped: int
    altered: int


@dataclass(frozen=True, slots=True)
class AgreementDue(Notice):
    """To an advocate: the agreement for the next year is due (D-07)."""

    lives: ClassVar[timedelta | None] = timedelta(hours=20)

    obligation: ObligationId
    year: int
    due: date
    days_left: int


@dataclass(frozen=True, slots=True)
class AgreementKept(Notice):
    """In place of the reminder: the agreement is in the profile (D-07)."""

    year: int
    number: str
    signed: date


@dataclass(frozen=True, slots=True)
class AgreementsMissing(Notice):
    """To the presidium: who has no agreement for the next year after its day (D-07)."""

    year: int
    due: date
    names: tuple[str, ...]
