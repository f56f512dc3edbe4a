"""Says what people are told about acts that advocates took themselves (Ереже ¶27(1))."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar

from domain.assignments.acts import Act
from domain.notices import Notice, Urgency


@dataclass(frozen=True, slots=True)
class IntakeDeclared(Notice):
    """To the responsible persons at once: who took which act, for which action and why."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    lives: ClassVar[timedelta | None] = timedelta(days=14)
    request: int
    label: str
    name: str
    act: Act
    received_at: datetime
    declared_at: datetime
    action: str
    why: str
    again: bool = False


@dataclass(frozen=True, slots=True)
class IntakeDecided(Notice):
    """In the place of the question: how the responsible person decided."""

    label: str
    name: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class IntakeAnswer(Notice):
    """To the advocate: confirmed, or no urgency found; the client's aid goes on."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    request: int
    label: str
    confirmed: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class IntakeFlagged(Notice):
    """To the presidium: an act was taken directly and no urgency was found."""

    request: int
    label: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class SameActTwice(Notice):
    """To the responsible persons: what an advocate noted is registered already."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    request: int
    label: str
    name: str
