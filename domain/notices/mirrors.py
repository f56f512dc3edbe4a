"""Says what people are told about notes of the state's electronic system (domain.md 5.2)."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from domain.assignments.requests import Ground, RequestState
from domain.notices import Notice, Urgency


@dataclass(frozen=True, slots=True)
class MirrorSeen(Notice):
    """To the responsible persons: a notification was noted, with its clock."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    request: int
    label: str
    number: str
    name: str
    seen_at: datetime
    due_at: datetime
    noted_at: datetime


@dataclass(frozen=True, slots=True)
class MirrorMoved(Notice):
    """To the responsible persons: what an advocate says was done in the system."""

    urgency: ClassVar[Urgency] = Urgency.RECEIPT
    request: int
    label: str
    number: str
    name: str
    state: RequestState
    ground: Ground | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class MirrorRecorded(Notice):
    """To the advocate: the responsible person noted on his behalf what he did in the system."""

    request: int
    label: str
    number: str
    state: RequestState
