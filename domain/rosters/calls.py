"""Leads the month before a roster: the call for absences, its dates, where the month stands."""

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.civil import day_of, moment_of
from domain.ids import AbsenceCallId, PersonId, UnitId
from domain.policy import POLICY, Policy
from domain.rosters import Roster, days_of, previous_month
from domain.rosters.completeness import due_day

_DAY = timedelta(days=1)
_SUGGESTIONS = 3


@dataclass(frozen=True, slots=True)
class Call:
    """The question to all who take part: on which days of the month can you not be on duty?

    The seed of the draw is committed by its hash when the call opens, and said only with the
    roster (ADR 14).
    """

    id: AbsenceCallId
    unit: UnitId
    month: date
    opened_at: datetime
    closes_on: date
    seed_hash: str
    seed: str = field(repr=False)

    def is_open(self, today: date) -> bool:
        """Whether answers are in time; the closing date itself is."""
        return today <= self.closes_on


class Guide(StrEnum):
    """Where the guided month of a unit stands."""

    EARLY = "early"  # it is too early to ask
    CALLABLE = "callable"
    OPEN = "open"
    CLOSED = "closed"
    UNCALLED = "uncalled"  # nobody was asked, and it is too late for that
    DRAFT = "draft"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Stage:
    """The guided month in one line: its stage, its dates, and who has answered."""

    guide: Guide
    opens_on: date
    closes_on: date | None = None
    answered: int = 0
    asked: int = 0
    called: bool = False
    own_terms: bool = False  # whether the unit has set terms of its own


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """What one participant has said: whether they answered, and how many days they marked."""

    person: PersonId
    name: str
    answered: bool
    cannot: int
    prefer: int
    late: bool
    unreachable: bool


@dataclass(frozen=True, slots=True)
class Answers:
    """Who has answered a call, silent ones first."""

    unit: UnitId
    unit_name: str
    month: date
    call: Call | None
    rows: tuple[AnswerRow, ...]

    @property
    def answered(self) -> int:
        """How many have said something."""
        return sum(row.answered for row in self.rows)

    @property
    def cannot(self) -> int:
        """How many days of absence there are in all."""
        return sum(row.cannot for row in self.rows)


@dataclass(frozen=True, slots=True)
class Choice:
    """The closing dates among which the officer chooses."""

    unit: UnitId
    unit_name: str
    month: date
    call: Call | None
    days: tuple[date, ...]
    participants: int


def seed_hash(seed: str) -> str:
    """What is published with the call: the SHA-256 of the seed's text."""
    return hashlib.sha256(seed.encode()).hexdigest()


def opens_on(month: date, policy: Policy = POLICY) -> date:
    """The first day on which the call for a month may be opened."""
    return previous_month(month).replace(day=policy.call_day)


def draft_day(month: date, policy: Policy = POLICY) -> date:
    """The day of the draft: so long before the roster is due (D-01)."""
    return due_day(month) - policy.roster_draft_lead


def nudge_at(month: date, policy: Policy = POLICY) -> datetime:
    """When an officer who has not asked yet is reminded."""
    day = previous_month(month).replace(day=policy.call_nudge_day)
    return moment_of(day, policy.call_reminder_at)


def draft_at(month: date, policy: Policy = POLICY) -> datetime:
    """When the draft is drawn where there is none (D-01)."""
    return moment_of(draft_day(month), policy.roster_draft_at)


def last_closing(month: date) -> date:
    """The latest day on which a call may close: the eve of the day the roster is due."""
    return due_day(month) - _DAY


def can_call(month: date, today: date) -> bool:
    """Whether a call may be opened today, or its closing date be changed."""
    return opens_on(month) <= today < last_closing(month)


def closings(month: date, today: date) -> tuple[date, ...]:
    """Closing dates to choose from, the best first: the eve of the draft, never past.

    Where the draft is near or over, the next days are offered, up to the eve of publication.
    """
    best = draft_day(month) - _DAY
    early = [best - _DAY * n for n in range(_SUGGESTIONS)]
    if early[-1] > today:
        return tuple(early)
    near = [today + _DAY * n for n in range(1, _SUGGESTIONS + 1)]
    found = dict.fromkeys(([best] if best > today else []) + near)
    return tuple(day for day in found if day <= last_closing(month))[:_SUGGESTIONS]


def can_close_on(month: date, day: date, today: date) -> bool:
    """Whether a closing date lies ahead and leaves a day for the roster."""
    return today < day <= last_closing(month)


def reminder_at(call: Call, now: datetime, policy: Policy = POLICY) -> datetime | None:
    """When those who said nothing are reminded: the day before closing, or on the day itself."""
    moments = (
        moment_of(call.closes_on - _DAY, policy.call_reminder_at),
        moment_of(call.closes_on, policy.call_reminder_at),
    )
    return next((at for at in moments if at > now), None)


def summary_at(call: Call, policy: Policy = POLICY) -> datetime:
    """When the officer gets the summary: the morning after the closing date."""
    return moment_of(call.closes_on + _DAY, policy.call_summary_at)


def guide(
    month: date, today: date, call: Call | None, rosters: Iterable[Roster], *, kinds: int
) -> Guide:
    """The stage of a month; what exists decides, then what was asked, then the day."""
    found = tuple(rosters)
    if len(found) == kinds and all(one.published_at is not None for one in found):
        return Guide.PUBLISHED
    if found:
        return Guide.DRAFT
    if call is not None:
        return Guide.OPEN if call.is_open(today) else Guide.CLOSED
    if today < opens_on(month):
        return Guide.EARLY
    return Guide.CALLABLE if can_call(month, today) else Guide.UNCALLED


def is_late(call: Call | None, at: datetime) -> bool:
    """Whether something was said after the closing date."""
    return call is not None and not call.is_open(day_of(at))


def starts_on(month: date, away: Collection[date]) -> date | None:
    """From which day somebody takes part in a month, where it is not from its first."""
    first = next((day for day in days_of(month) if day not in away), None)
    return None if first == month else first
