"""Tells of deadlines: what is due, what nobody has marked, what was marked."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import ClassVar

from domain.ids import ObligationId
from domain.notices import Notice
from domain.rosters import RosterKind


@dataclass(frozen=True, slots=True)
class RostersDue(Notice):
    """To the officers: the rosters of a month that are not published yet (D-01)."""

    lives: ClassVar[timedelta | None] = timedelta(hours=20)

    unit: str
    month: date
    due: date
    days_left: int
    missing: tuple[RosterKind, ...]


@dataclass(frozen=True, slots=True)
class RostersDone(Notice):
    """In place of the reminder: all rosters of the month are published (D-01)."""

    unit: str
    month: date
    late: bool


@dataclass(frozen=True, slots=True)
class RostersOverdue(Notice):
    """To the presidium: which unit has not published which kinds in time (D-01)."""

    unit: str
    month: date
    due: date
    missing: tuple[RosterKind, ...]


@dataclass(frozen=True, slots=True)
class MonthlyReportDue(Notice):
    """To an advocate: the report in the state's system is due (D-04)."""

    lives: ClassVar[timedelta | None] = timedelta(hours=20)

    obligation: ObligationId
    month: date
    due: date
    days_left: int


@dataclass(frozen=True, slots=True)
class PointsReportDue(Notice):
    """To a legal consultant: the report on professional development is due (D-09)."""

    lives: ClassVar[timedelta | None] = timedelta(hours=20)

    obligation: ObligationId
    year: int
    due: date
    days_left: int


@dataclass(frozen=True, slots=True)
class ReportMarked(Notice):
    """In place of the reminder: the person marked it; the system itself knows nothing more."""

    obligation: ObligationId
    period: date
    yearly: bool
    at: datetime
    late: bool


@dataclass(frozen=True, slots=True)
class Debtor:
    """One who has not marked, with the telephone to call."""

    name: str
    phone: str


@dataclass(frozen=True, slots=True)
class ReportsUnmarked(Notice):
    """To the officer: who of the unit has not marked the report after its day (D-04, D-09)."""

    unit: str
    period: date
    yearly: bool
    due: date
    people: tuple[Debtor, ...]


@dataclass(frozen=True, slots=True)
class UnitCount:
    """How many of a unit have not marked."""

    unit: str
    count: int


@dataclass(frozen=True, slots=True)
class ReportsUnmarkedEverywhere(Notice):
    """To the presidium: in which units how many have not marked (D-04)."""

    period: date
    yearly: bool
    due: date
    units: tuple[UnitCount, ...]
