"""Tells of calls for absences, of the days people mark, and of the draft drawn by itself."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from domain.ids import PersonId, UnitId
from domain.notices import Notice, Urgency
from domain.rosters.absences import How, Judged


@dataclass(frozen=True, slots=True)
class DaysAsked(Notice):
    """To who takes part: mark the days on which you cannot; `moved` when the date is new.

    `starts_on` is the first day of the month on which somebody takes part, if it is not the first.
    """

    urgency: ClassVar[Urgency] = Urgency.BROADCAST

    person: PersonId
    month: date
    closes_on: date
    seed_hash: str
    moved: bool
    starts_on: date | None = None


@dataclass(frozen=True, slots=True)
class DaysReminder(Notice):
    """To who has said nothing: the call closes soon."""

    lives: ClassVar[timedelta | None] = timedelta(hours=10)

    person: PersonId
    month: date
    closes_on: date


@dataclass(frozen=True, slots=True)
class CallNudge(Notice):
    """To the officer: nobody has been asked yet, and the draft comes near."""

    unit: UnitId
    name: str
    month: date
    draft_on: date


@dataclass(frozen=True, slots=True)
class CallClosed(Notice):
    """To the officer: who answered, and how many days of absence there are."""

    unit: UnitId
    name: str
    month: date
    answered: int
    asked: int
    days: int
    silent: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MarkedLate(Notice):
    """To the officer: somebody marked days after the call was closed."""

    person: PersonId
    name: str
    month: date
    drafted: bool


@dataclass(frozen=True, slots=True)
class ManyAbsences(Notice):
    """To the officer: somebody cannot on many days; accept it, or point to Ереже ¶23."""

    person: PersonId
    name: str
    month: date
    days: int
    limit: int


@dataclass(frozen=True, slots=True)
class AbsencesJudged(Notice):
    """To the advocate: what the officer said of many days of absence."""

    month: date
    judged: Judged


@dataclass(frozen=True, slots=True)
class DaysEntered(Notice):
    """To the advocate: the officer entered days for them, as they were told."""

    person: PersonId
    month: date
    how: How
    cannot: int
    prefer: int


@dataclass(frozen=True, slots=True)
class DraftDrawn(Notice):
    """To the officer: the drafts of the month were drawn by themselves (D-01)."""

    unit: UnitId
    name: str
    month: date
    due: date
    answered: int
    asked: int
