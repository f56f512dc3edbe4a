"""Leads a suspension of an advocate's participation from state to state (Ереже ¶23, R-050)."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.ids import PersonId, SuspensionId, UnitId
from domain.members import Member, Period, Unit
from domain.policy import POLICY, Policy
from domain.words import clean

_NUMBER_MAX = 60
_DAY = timedelta(days=1)


class SuspensionKind(StrEnum):
    """On what ground somebody takes no part."""

    APPLICATION = "application"
    # Law 43: an act that the collegium records and does not decide.
    LICENCE = "licence"
    # The membership of the collegium ended: closed by a date, never deleted.
    LEFT = "left"


class SuspensionState(StrEnum):
    """Where a suspension stands (domain.md 5.7)."""

    FILED = "filed"
    SUSPENDED = "suspended"
    RESUMED = "resumed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


# In these states the days of the period count: a suspension that is over was one.
COUNTED = frozenset({SuspensionState.SUSPENDED, SuspensionState.RESUMED})


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision (or an act) as it is cited: its number and its date."""

    number: str
    on: date


@dataclass(frozen=True, slots=True)
class Suspension:
    """One application or recorded act, with everything that was decided about it."""

    id: SuspensionId
    person: PersonId
    unit: UnitId | None
    kind: SuspensionKind
    state: SuspensionState
    filed_at: datetime
    reason: str = ""
    wanted: Period | None = None
    note: str = ""
    noted_by: PersonId | None = None
    decision: Decision | None = None
    ground: str = ""
    period: Period | None = None
    decided_by: PersonId | None = None
    decided_at: datetime | None = None
    resume_asked_at: datetime | None = None
    resumption: Decision | None = None

    @property
    def waits(self) -> bool:
        """Whether the presidium has not decided yet; until then the rosters bind (¶25)."""
        return self.state is SuspensionState.FILED

    @property
    def stands(self) -> bool:
        """Whether participation is suspended now, or will be from a decided day."""
        return self.state is SuspensionState.SUSPENDED


@dataclass(frozen=True, slots=True)
class SeenSuspension:
    """A suspension as it is shown, with names and what its reader may do."""

    one: Suspension
    person: Member
    unit: Unit | None
    noted_by: str
    own: bool = False
    notes: bool = False
    decides: bool = False
    keeps: bool = False
    total: int = 0
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """A person's membership and participation, with what its reader may record about them."""

    person: Member
    unit: Unit | None
    closed_on: date | None
    every: tuple[Suspension, ...]
    records_licence: bool = False
    closes: bool = False


def is_own(one: Suspension, by: PersonId | None) -> bool:
    """Whether somebody would decide about themselves (domain.md 2.2, the hard prohibitions)."""
    return by is None or by == one.person


def may_file(wanted: Period, today: date) -> bool:
    """Whether a period can be applied for: it is not over and does not end before it begins."""
    return wanted.first >= today and _ordered(wanted)


def note(one: Suspension, text: str, by: PersonId | None) -> Suspension | None:
    """Add the responsible person's opinion; the application still waits for the presidium."""
    if not one.waits or is_own(one, by) or not clean(text):
        return None
    return replace(one, note=clean(text), noted_by=by)


def grant(
    one: Suspension, decision: Decision, period: Period, by: PersonId | None, at: datetime
) -> Suspension | None:
    """Suspend the participation for a period, by a decision of the presidium."""
    if not one.waits or is_own(one, by) or not _ordered(period):
        return None
    return replace(
        one, state=SuspensionState.SUSPENDED, decision=decision, period=period, decided_by=by,
        decided_at=at,
    )  # fmt: skip


def refuse(
    one: Suspension, decision: Decision, why: str, by: PersonId | None, at: datetime
) -> Suspension | None:
    """Refuse by a decision of the presidium, with its reason."""
    if not one.waits or is_own(one, by) or not clean(why):
        return None
    return replace(
        one, state=SuspensionState.REFUSED, decision=decision, ground=clean(why),
        decided_by=by, decided_at=at,
    )  # fmt: skip


def withdraw(one: Suspension, by: PersonId | None) -> Suspension | None:
    """Take one's own application back before it is decided."""
    if not one.waits or one.person != by:
        return None
    return replace(one, state=SuspensionState.WITHDRAWN)


def ask_back(one: Suspension, by: PersonId | None, at: datetime) -> Suspension | None:
    """Ask to take part again before the end; whoever left the collegium cannot."""
    left = one.kind is SuspensionKind.LEFT
    if not one.stands or left or one.person != by or one.resume_asked_at is not None:
        return None
    return replace(one, resume_asked_at=at)


def resume(
    one: Suspension, decision: Decision, back_on: date, by: PersonId | None
) -> Suspension | None:
    """Set the day from which they take part again, by a decision of the presidium.

    The suspension ends on the day before; where that was already, it is over at once.
    """
    period = one.period
    if not one.stands or one.kind is SuspensionKind.LEFT or is_own(one, by) or period is None:
        return None
    last = back_on - _DAY
    if last < period.first or (period.last is not None and last > period.last):
        return None
    return replace(one, period=Period(period.first, last), resumption=decision)


def end(one: Suspension, today: date) -> Suspension | None:
    """Let somebody take part again when the last day of the period is over."""
    last = one.period.last if one.period is not None else None
    if not one.stands or one.kind is SuspensionKind.LEFT or last is None or last >= today:
        return None
    return replace(one, state=SuspensionState.RESUMED)


def is_sane_decision(decision: Decision, today: date, policy: Policy = POLICY) -> bool:
    """Whether a decision can be cited: a number, and a date neither to come nor long ago."""
    oldest = today - policy.decision_age
    return 0 < len(decision.number) <= _NUMBER_MAX and oldest <= decision.on <= today


def is_sane_period(
    kind: SuspensionKind, period: Period, decision: Decision, today: date, policy: Policy = POLICY
) -> bool:
    """Whether a period can be decided: not over, not far off, not before the decision.

    An act about a licence works from its own day, so it may begin before it was recorded.
    """
    if not _ordered(period) or period.first > today + policy.suspension_ahead:
        return False
    if period.last is not None and period.last < today:
        return False
    if kind is SuspensionKind.APPLICATION:
        return period.first >= decision.on and period.first >= today
    return period.first >= today - policy.decision_age


def day_after(day: date) -> date:
    """The first day after a period whose last day this is."""
    return day + _DAY


def note_subject(one: SuspensionId) -> str:
    """The subject of what the responsible persons are told while the presidium has not decided."""
    return f"suspension-note:{one}"


def desk_subject(one: SuspensionId) -> str:
    """The subject of what the presidium is told while it has not decided."""
    return f"suspension-desk:{one}"


def _ordered(period: Period) -> bool:
    return period.last is None or period.last >= period.first
