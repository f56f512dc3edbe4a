"""Tells of figures that somebody finds wrong, of columns that came, of the draft that is due."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from domain.ids import ObligationId, RemarkId
from domain.notices import Notice
from domain.records.registers import Fault, RegisterKind


@dataclass(frozen=True, slots=True)
class FiguresRemarked(Notice):
    """To the responsible persons: what an advocate says is wrong with the figures (R-095)."""

    remark: RemarkId
    name: str
    month: date
    words: str


@dataclass(frozen=True, slots=True)
class FiguresAnswered(Notice):
    """To the advocate, and in place of the question: what was answered."""

    name: str
    month: date
    words: str
    answer: str
    by: str


@dataclass(frozen=True, slots=True)
class ColumnsJudged(Notice):
    """To the administrator: a template of columns serves, or what is wrong with it."""

    kind: RegisterKind
    file_name: str
    version: int
    fault: Fault | None = None
    what: str = ""


@dataclass(frozen=True, slots=True)
class ConsolidatedDue(Notice):
    """To the presidium: the consolidated report is due (D-05)."""

    lives: ClassVar[timedelta | None] = timedelta(hours=20)

    obligation: ObligationId
    period: str
    due: date
    days_left: int
    confirmed: int
    waiting: int


@dataclass(frozen=True, slots=True)
class ConsolidatedSent(Notice):
    """In place of the reminder: the presidium said that the report went (D-05)."""

    period: str
    number: str
    sent_on: date
    late: bool
