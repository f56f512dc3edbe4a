"""Judges whether an advocate may take an act from a body himself (Ереже ¶27(1), R-056, A-19)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.assignments.acts import Act
from domain.civil import day_of
from domain.ids import PersonId, RequestId


class Guard(StrEnum):
    """What of ¶27(1) is missing; the first that is missing is named."""

    NOT_ON_DUTY = "not_on_duty"
    NOT_URGENT = "not_urgent"
    NO_ACT = "no_act"


@dataclass(frozen=True, slots=True)
class Declaration:
    """What the advocate declares: the act he was given, when, for which action and why at once."""

    act: Act
    received_at: datetime
    action: str
    why: str


@dataclass(frozen=True, slots=True)
class Intake:
    """An act that an advocate took himself, and what the responsible person found."""

    request: RequestId
    person: PersonId
    declared_at: datetime
    action: str
    why: str
    flagged_at: datetime | None = None
    flagged_by: PersonId | None = None
    flag_reason: str = ""
    confirmed_at: datetime | None = None
    confirmed_by: PersonId | None = None

    @property
    def undecided(self) -> bool:
        """Whether the responsible person has not looked at it yet."""
        return self.flagged_at is None and self.confirmed_at is None


def missing(*, on_duty: bool, urgent: bool, has_act: bool) -> Guard | None:
    """The first condition of ¶27(1) that does not hold; None where all of them do.

    Two conditions are joint (A-19): that day's roster, and an urgent investigative action. The
    act exists already (A-71): nobody starts to work without one (¶8, ¶10).
    """
    if not on_duty:
        return Guard.NOT_ON_DUTY
    if not urgent:
        return Guard.NOT_URGENT
    return None if has_act else Guard.NO_ACT


def in_time(received_at: datetime, now: datetime, night: timedelta) -> bool:
    """Whether an act was taken today, or so shortly ago that midnight alone lies between."""
    if received_at > now:
        return False
    return day_of(received_at) == day_of(now) or now - received_at <= night
