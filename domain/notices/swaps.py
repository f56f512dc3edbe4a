"""Describes what people are told of an application for a substitute on a duty day."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import ClassVar

from domain.ids import PersonId, SwapId
from domain.notices import Notice, Urgency
from domain.rosters import RosterKind
from domain.swaps import BackDay, SwapState


class SwapNews(StrEnum):
    """What happened to an application that still waits for a decision."""

    APPLIED = "applied"
    CONSENTED = "consented"
    DECLINED = "declined"
    ASKED = "asked"
    EVE = "eve"
    BEGUN = "begun"
    WAITING = "waiting"
    # The colleague's day that was to be taken in return went to somebody else.
    BACK_GONE = "back_gone"


@dataclass(frozen=True, slots=True)
class SwapToDecide(Notice):
    """To the responsible persons: an application waits for their decision."""

    urgency: ClassVar[Urgency] = Urgency.TODAY
    lives: ClassVar[timedelta | None] = None
    swap: SwapId
    kind: RosterKind
    day: date
    news: SwapNews
    applicant: str
    reason: str
    colleague: str
    substitute: PersonId | None
    left: int | None = None
    trade: bool = False
    back: BackDay | None = None
    asked: int = 0
    warns: bool = False


@dataclass(frozen=True, slots=True)
class SwapToDecideUrgent(SwapToDecide):
    """The same, when few days are left."""

    urgency: ClassVar[Urgency] = Urgency.OFFER


@dataclass(frozen=True, slots=True)
class SwapProgress(Notice):
    """To the applicant: a colleague answered, another is asked, or the day began undecided."""

    kind: RosterKind
    day: date
    news: SwapNews
    colleague: str
    back: BackDay | None = None
    asked: int = 0


@dataclass(frozen=True, slots=True)
class SwapAsked(Notice):
    """To a colleague: can you take the duty, and which day of yours do you give for it?"""

    urgency: ClassVar[Urgency] = Urgency.TODAY
    swap: SwapId
    kind: RosterKind
    day: date
    applicant: str
    offers: tuple[BackDay, ...] = ()
    several: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True)
class SwapAskedUrgent(SwapAsked):
    """The same, when few days are left."""

    urgency: ClassVar[Urgency] = Urgency.OFFER


@dataclass(frozen=True, slots=True)
class SwapDecided(Notice):
    """To the applicant: what was decided, and who is on duty that day."""

    urgency: ClassVar[Urgency] = Urgency.TODAY
    lives: ClassVar[timedelta | None] = None
    kind: RosterKind
    day: date
    state: SwapState
    colleague: str
    refusal: str
    back: BackDay | None = None


@dataclass(frozen=True, slots=True)
class SwapDeskOver(Notice):
    """To those who could decide: the application is over, and how."""

    kind: RosterKind
    day: date
    state: SwapState
    applicant: str
    colleague: str


@dataclass(frozen=True, slots=True)
class SwapAskOver(Notice):
    """To a colleague who was asked: the question is over, and whether the duty is theirs.

    `back` is the day of theirs that the applicant takes in an exchange.
    """

    kind: RosterKind
    day: date
    applicant: str
    yours: bool
    back: BackDay | None = None


@dataclass(frozen=True, slots=True)
class SwapNotNeeded(Notice):
    """To a colleague who had consented: the duty stays with whoever had it."""

    kind: RosterKind
    day: date
    applicant: str
