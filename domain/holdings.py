"""Says what somebody who takes no part still holds, and how each of it is decided (¶4(3), ¶24)."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from domain.ids import HoldingId, PersonId, SuspensionId
from domain.rosters import RosterKind
from domain.suspensions import SuspensionKind


class HoldingKind(StrEnum):
    """What is held."""

    DUTY = "duty"
    REQUEST = "request"
    OFFER = "offer"


class HoldingState(StrEnum):
    """What was decided about it."""

    OPEN = "open"
    # A duty that the responsible person will give away nearer to its day; an alarm reminds.
    DEFERRED = "deferred"
    SUBSTITUTED = "substituted"
    KEPT = "kept"
    # Settled in some other way meanwhile: moved, completed, expired.
    GONE = "gone"


UNDECIDED = frozenset({HoldingState.OPEN, HoldingState.DEFERRED})


@dataclass(frozen=True, slots=True)
class Holding:
    """One duty, request or offer of somebody who takes no part; `number` is that thing's own."""

    id: HoldingId
    suspension: SuspensionId
    kind: HoldingKind
    number: int
    state: HoldingState = HoldingState.OPEN
    reason: str = ""
    taker: PersonId | None = None
    decided_by: PersonId | None = None
    decided_at: datetime | None = None

    @property
    def waits(self) -> bool:
        """Whether the responsible person has not settled it."""
        return self.state in UNDECIDED


@dataclass(frozen=True, slots=True)
class HeldThing:
    """A holding as it is shown: the day and the roster of a duty, the number of a request."""

    holding: Holding
    roster_kind: RosterKind | None = None
    day: date | None = None
    label: str = ""
    taker: str = ""


def may_keep(kind: SuspensionKind, what: HoldingKind) -> bool:
    """Whether something may stay: a case may, by decision; never where the licence is suspended.

    A duty may not, for whoever takes no part is not on duty; an offer ends by itself.
    """
    return what is HoldingKind.REQUEST and kind is not SuspensionKind.LICENCE


def keep(
    one: Holding, kind: SuspensionKind, why: str, by: PersonId | None, at: datetime
) -> Holding | None:
    """Leave a case with its advocate, for a reason."""
    if not one.waits or not may_keep(kind, one.kind) or not why:
        return None
    return replace(one, state=HoldingState.KEPT, reason=why, decided_by=by, decided_at=at)


def substitute(
    one: Holding,
    by: PersonId | None,
    at: datetime,
    *,
    taker: PersonId | None = None,
    why: str = "",
) -> Holding | None:
    """Decide that somebody else does it."""
    if not one.waits:
        return None
    return replace(
        one, state=HoldingState.SUBSTITUTED, reason=why, taker=taker, decided_by=by, decided_at=at
    )


def defer(one: Holding, by: PersonId | None, at: datetime) -> Holding | None:
    """Put the decision on a duty off until the day before it."""
    if one.state is not HoldingState.OPEN or one.kind is not HoldingKind.DUTY:
        return None
    return replace(one, state=HoldingState.DEFERRED, decided_by=by, decided_at=at)


def vanish(one: Holding) -> Holding | None:
    """Note that it was settled in another way."""
    return replace(one, state=HoldingState.GONE) if one.waits else None
