"""Says what an advocate is told of payment claims: nobody else is told anything."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from domain.ids import ClaimId, RequestId
from domain.notices import Notice


@dataclass(frozen=True, slots=True)
class ClaimOpened(Notice):
    """To who completed a request: the act that payment rests on is to be recorded."""

    lives: ClassVar[timedelta | None] = None
    request: RequestId
    label: str


@dataclass(frozen=True, slots=True)
class ClaimBegun(Notice):
    """In the place of that: the act is recorded, and until when the application is sent."""

    claim: ClaimId
    label: str
    until: date


@dataclass(frozen=True, slots=True)
class ClaimDue(Notice):
    """To the advocate: the application was not marked as sent, and the month runs out (D-32).

    `label` is the number of the request; a claim without one is named by its own number.
    """

    claim: ClaimId
    label: str
    until: date
    left: int


@dataclass(frozen=True, slots=True)
class ClaimSent(Notice):
    """In the place of reminders: it was marked as sent."""

    claim: ClaimId
    label: str
    sent_on: date
