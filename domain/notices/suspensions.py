"""Says what people are told of suspensions, of what is still held in them, and of leaving."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import ClassVar

from domain.holdings import HoldingState
from domain.ids import HoldingId, RosterId, SuspensionId, SwapId
from domain.notices import Notice, Urgency
from domain.rosters import RosterKind
from domain.suspensions import SuspensionKind, SuspensionState


@dataclass(frozen=True, slots=True)
class Gap:
    """A draft from which duties were taken, so that it must be drawn again."""

    roster: RosterId
    kind: RosterKind
    month: date
    duties: int


class BackNews(StrEnum):
    """How somebody comes to take part again."""

    ENDED = "ended"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class SuspensionAsked(Notice):
    """To the presidium (who decides) and the responsible persons: an application waits."""

    lives: ClassVar[timedelta | None] = None
    suspension: SuspensionId
    name: str
    unit: str
    reason: str
    first: date
    last: date | None
    note: str
    noted_by: str
    decides: bool


@dataclass(frozen=True, slots=True)
class SuspensionSettled(Notice):
    """In the place of an application that waited: what became of it."""

    name: str
    state: SuspensionState
    number: str
    on: date | None
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class SuspensionDecided(Notice):
    """To the advocate: what was decided about their participation."""

    lives: ClassVar[timedelta | None] = None
    kind: SuspensionKind
    state: SuspensionState
    number: str
    on: date
    first: date | None
    last: date | None
    ground: str


@dataclass(frozen=True, slots=True)
class SuspensionAnnounced(Notice):
    """To the responsible persons and the presidium: who takes no part, and what that leaves.

    `keeps` says that the reader decides about what is still held; `orphan` that nobody can.
    """

    lives: ClassVar[timedelta | None] = None
    suspension: SuspensionId
    kind: SuspensionKind
    state: SuspensionState
    name: str
    unit: str
    number: str
    on: date
    first: date | None
    last: date | None
    ground: str
    gaps: tuple[Gap, ...]
    holdings: int
    keeps: bool
    orphan: bool


@dataclass(frozen=True, slots=True)
class HoldingsWait(Notice):
    """To who decides: duties and cases of somebody who takes no part wait for a decision."""

    suspension: SuspensionId
    name: str
    waiting: int
    total: int
    keeps: bool


@dataclass(frozen=True, slots=True)
class HoldingsSettled(Notice):
    """In the place of that: everything is decided."""

    name: str
    total: int


@dataclass(frozen=True, slots=True)
class DutyUnsettled(Notice):
    """To who decides: tomorrow's duty is still that of somebody who takes no part."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    holding: HoldingId
    name: str
    kind: RosterKind
    day: date
    keeps: bool


@dataclass(frozen=True, slots=True)
class CaseDecided(Notice):
    """To the presidium and the advocate: what was decided about a case that was accepted.

    `answers` says that the advocate answers for it until another one accepts: not where the
    licence is suspended or the membership ends. `searching` says that the search has begun.
    """

    lives: ClassVar[timedelta | None] = None
    label: str
    name: str
    state: HoldingState
    reason: str
    own: bool
    answers: bool
    searching: bool = False


@dataclass(frozen=True, slots=True)
class SwapFreed(Notice):
    """To the responsible person: the colleague asked to substitute takes no part."""

    swap: SwapId
    applicant: str
    colleague: str
    kind: RosterKind
    day: date


@dataclass(frozen=True, slots=True)
class BackAsked(Notice):
    """To the presidium: somebody asks to take part again before the end."""

    lives: ClassVar[timedelta | None] = None
    suspension: SuspensionId
    name: str
    first: date
    last: date | None


@dataclass(frozen=True, slots=True)
class BackSettled(Notice):
    """In the place of that: it was decided, or the suspension is over."""

    name: str
    back_on: date


@dataclass(frozen=True, slots=True)
class TakesPartAgain(Notice):
    """To the advocate and the responsible persons: from which day they take part again."""

    lives: ClassVar[timedelta | None] = None
    name: str
    news: BackNews
    back_on: date
    number: str
    on: date | None
    own: bool


@dataclass(frozen=True, slots=True)
class MembershipOver(Notice):
    """To who left the collegium, on the day itself."""

    lives: ClassVar[timedelta | None] = None
    on: date


@dataclass(frozen=True, slots=True)
class PhoneAsked(Notice):
    """To who confirms: somebody has another telephone."""

    lives: ClassVar[timedelta | None] = None
    change: int
    name: str
    before: str
    phone: str


@dataclass(frozen=True, slots=True)
class PhoneSettled(Notice):
    """In the place of that: confirmed, refused, or replaced by a later one."""

    name: str
    phone: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class PhoneDecided(Notice):
    """To who asked: whether the new telephone holds."""

    phone: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class PhoneNews(Notice):
    """To colleagues of the coming duty days: this telephone is another one now."""

    name: str
    phone: str
    days: tuple[date, ...]
