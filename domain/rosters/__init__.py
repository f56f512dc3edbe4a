"""Says what a roster is: its kinds, states, duties, and the month it covers (Ереже ¶19-26)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Protocol

from domain.ids import DutyId, PersonId, RosterId, UnitId

SUBJECT = "roster"


class RosterKind(StrEnum):
    """The three rosters of a unit (Ереже ¶20, R-042)."""

    PRETRIAL = "pretrial"
    COURT = "court"
    CONSULT = "consult"


class RosterState(StrEnum):
    """Where a roster stands; that all have acknowledged it is derived from its receipts."""

    DRAFT = "draft"
    PUBLISHED = "published"
    ACTIVE = "active"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, order=True)
class Duty:
    """One advocate on one day; the position is the turn of that day."""

    day: date
    position: int
    person: PersonId


@dataclass(frozen=True, slots=True)
class Roster:
    """One unit, one kind, one month; `posts` is how many advocates each day needs."""

    id: RosterId
    unit: UnitId
    kind: RosterKind
    month: date
    state: RosterState
    version: int
    posts: int
    officer: PersonId | None
    officer_phone: str
    published_at: datetime | None
    late: bool
    reason: str
    duties: tuple[Duty, ...]

    @property
    def binds(self) -> bool:
        """Whether the roster is published and its month is not over (Ереже ¶25)."""
        return self.state in {RosterState.PUBLISHED, RosterState.ACTIVE}

    def on(self, day: date) -> tuple[PersonId, ...]:
        """Who is on duty that day, in turn order."""
        return tuple(duty.person for duty in sorted(self.duties) if duty.day == day)

    def own_days(self, person: PersonId) -> tuple[date, ...]:
        """The days of one person."""
        return tuple(sorted(duty.day for duty in self.duties if duty.person == person))

    def people(self) -> tuple[PersonId, ...]:
        """Everybody who has a duty, each once, by their first day."""
        return tuple(dict.fromkeys(duty.person for duty in sorted(self.duties)))


@dataclass(frozen=True, slots=True)
class DayDuty:
    """One duty of a published roster, as reminders and the advocate's own list need it."""

    id: DutyId
    roster: RosterId
    unit: UnitId
    kind: RosterKind
    day: date
    person: PersonId
    reachable_at: datetime | None
    stands: bool


def subject_of(roster: RosterId, version: int) -> str:
    """The subject under which a version is sent: «roster:7:2»."""
    return f"{SUBJECT}:{roster}:{version}"


def parse_subject(subject: str) -> tuple[RosterId, int] | None:
    """The roster and the version of a letter's subject; None for letters of other topics."""
    topic, *numbers = subject.split(":")
    if topic != SUBJECT or len(numbers) != 2 or not all(part.isdecimal() for part in numbers):  # noqa: PLR2004 - the roster and its version
        return None
    return RosterId(int(numbers[0])), int(numbers[1])


def first_of(day: date) -> date:
    """The first day of a day's month: months are named by it."""
    return day.replace(day=1)


def next_month(month: date) -> date:
    """The first day of the month that follows."""
    return (first_of(month) + timedelta(days=32)).replace(day=1)


def previous_month(month: date) -> date:
    """The first day of the month before."""
    return (first_of(month) - timedelta(days=1)).replace(day=1)


def days_of(month: date) -> tuple[date, ...]:
    """Every day of the whole calendar month (R-043)."""
    start = first_of(month)
    return tuple(start + timedelta(days=n) for n in range((next_month(start) - start).days))


class OnDuty(Protocol):
    """Whatever names who is on duty."""

    @property
    def person(self) -> PersonId:
        """Who it is."""
        ...


def loads(duties: Iterable[OnDuty], people: Iterable[PersonId]) -> Mapping[PersonId, int]:
    """How many duties each participant has; zero for those with none."""
    counts = dict.fromkeys(people, 0)
    for duty in duties:
        counts[duty.person] = counts.get(duty.person, 0) + 1
    return counts


def spread(counts: Mapping[PersonId, int]) -> int:
    """How far apart the largest and the smallest load are (A-15)."""
    return max(counts.values(), default=0) - min(counts.values(), default=0)
