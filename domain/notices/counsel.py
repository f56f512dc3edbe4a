"""Says what people are told about advocates who act under contract (Ереже ¶44-46)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import ClassVar

from domain.assignments.counsel import AtDesk, Settled
from domain.notices import Notice, Urgency


@dataclass(frozen=True, slots=True)
class CounselJoined(Notice):
    """To the appointed advocate at once: who joined under contract, and what he owes now."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    lives: ClassVar[timedelta | None] = timedelta(days=14)
    retained: int
    request: int
    label: str
    counsel: str
    contact: str
    joined_on: date


@dataclass(frozen=True, slots=True)
class CounselReminder(Notice):
    """To the appointed advocate: which of the marks are missing."""

    retained: int
    request: int
    label: str
    counsel: str
    contacted: bool
    explained: bool


@dataclass(frozen=True, slots=True)
class CounselAtDesk(Notice):
    """To the responsible persons: an advocate under contract whose note needs them."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    lives: ClassVar[timedelta | None] = timedelta(days=14)
    retained: int
    why: AtDesk
    words: str
    counsel: str
    contact: str
    joined_on: date
    request: int = 0


@dataclass(frozen=True, slots=True)
class CounselLate(Notice):
    """To the responsible persons: the appointed advocate has not made the marks."""

    request: int
    label: str
    name: str
    contacted: bool
    explained: bool


@dataclass(frozen=True, slots=True)
class CounselSettled(Notice):
    """In the place of what was told about an advocate under contract: how it was settled."""

    words: str
    how: Settled


@dataclass(frozen=True, slots=True)
class EarlierDue(Notice):
    """To whoever starts in a higher instance: notify those who acted under contract before."""

    request: int
    label: str
    again: bool = False


@dataclass(frozen=True, slots=True)
class EarlierLate(Notice):
    """To the responsible persons: the mark of ¶46(2) is missing."""

    request: int
    label: str
    name: str


@dataclass(frozen=True, slots=True)
class EarlierToCollegium(Notice):
    """To the collegium, whose advocate's contacts are unavailable (¶46(2))."""

    request: int
    label: str
    name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class EarlierDone(Notice):
    """In the place of the reminders: the mark is made."""

    label: str
