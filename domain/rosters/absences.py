"""Says on which days an advocate cannot be on duty or would like to, and for what reason."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.ids import PersonId, UnitId
from domain.policy import POLICY, Policy
from domain.rosters import first_of
from domain.rosters.calls import Call

NOTE_MAX = 300


class MarkKind(StrEnum):
    """What is said of a day."""

    CANNOT = "cannot"
    PREFER = "prefer"


class Reason(StrEnum):
    """Why somebody cannot: the words of Ереже ¶4(3) (R-008) and what life adds to them."""

    LEAVE = "leave"
    ILLNESS = "illness"
    TRIP = "trip"
    CLIENT = "client"
    REMOTE = "remote"
    STUDY = "study"
    PERSONAL = "personal"
    OTHER = "other"


class How(StrEnum):
    """How the officer was told of what they enter for somebody."""

    PHONE = "phone"
    WRITING = "writing"
    PERSON = "person"


# One may ask about these again when a month cannot be filled.
SOFT = frozenset({Reason.CLIENT, Reason.PERSONAL, Reason.OTHER})


@dataclass(frozen=True, slots=True)
class Mark:
    """One day of one person; `reason` is empty until it is given, `late` is after the call."""

    day: date
    kind: MarkKind
    reason: Reason | None
    note: str
    entered_at: datetime
    how: How | None

    @property
    def soft(self) -> bool:
        """Whether the person might be asked about the day again."""
        return self.kind is MarkKind.CANNOT and (self.reason is None or self.reason in SOFT)


@dataclass(frozen=True, slots=True)
class Availability:
    """What a draw needs to know of one person's month."""

    away: frozenset[date] = frozenset()
    soft: frozenset[date] = frozenset()
    wishes: frozenset[date] = frozenset()


class Judged(StrEnum):
    """What the officer decided about many days of absence."""

    ACCEPTED = "accepted"
    REFERRED = "referred"


@dataclass(frozen=True, slots=True)
class Days:
    """The month of one person as they and the responsible person see it."""

    person: PersonId
    name: str
    unit: UnitId
    month: date
    today: date
    marks: Mapping[date, Mark]
    call: Call | None
    answered: bool
    drafted: bool
    published: bool
    own: bool  # whether the reader is the person
    judged: Judged | None

    @property
    def unsaid(self) -> tuple[date, ...]:
        """The days whose reason is still to be given."""
        return tuple(
            sorted(
                day
                for day, mark in self.marks.items()
                if mark.kind is MarkKind.CANNOT and mark.reason is None
            )
        )

    @property
    def cannot(self) -> tuple[date, ...]:
        """The days on which the person cannot."""
        return of_kind(self.marks.values(), MarkKind.CANNOT)

    @property
    def prefer(self) -> tuple[date, ...]:
        """The days that the person would like."""
        return of_kind(self.marks.values(), MarkKind.PREFER)


def of_kind(marks: Iterable[Mark], kind: MarkKind) -> tuple[date, ...]:
    """The days of one kind in order."""
    return tuple(sorted(mark.day for mark in marks if mark.kind is kind))


def cycled(mark: Mark | None) -> MarkKind | None:
    """What a tap makes of a day: free, cannot, would like to, and free again."""
    if mark is None:
        return MarkKind.CANNOT
    return MarkKind.PREFER if mark.kind is MarkKind.CANNOT else None


def span(first: date, last: date, today: date) -> tuple[date, ...]:
    """The days between two, whichever was tapped first, without those that are past."""
    start, end = max(min(first, last), today), max(first, last)
    return tuple(start + timedelta(days=n) for n in range((end - start).days + 1))


def months_ahead(today: date, policy: Policy = POLICY) -> tuple[date, ...]:
    """The months in which days may be marked: this one and so many after it."""
    months = [first_of(today)]
    while len(months) <= policy.absence_months:
        months.append(first_of(months[-1] + timedelta(days=32)))
    return tuple(months)


def is_many(days: int, policy: Policy = POLICY) -> bool:
    """Whether so many days a month are put before the responsible person."""
    return days > policy.absence_days


def availability(marks: Iterable[Mark]) -> Availability:
    """What a draw needs to know of some marks."""
    every = tuple(marks)
    return Availability(
        frozenset(of_kind(every, MarkKind.CANNOT)),
        frozenset(mark.day for mark in every if mark.soft),
        frozenset(of_kind(every, MarkKind.PREFER)),
    )
