"""Judges whether a roster may be published: names every hole, and says when it is late."""

import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from domain.ids import PersonId
from domain.policy import POLICY, Policy
from domain.rosters import Duty, Roster, days_of, first_of, previous_month

_NOBODY_AWAY: Mapping[PersonId, Collection[date]] = MappingProxyType({})
# A telephone as people write it: digits, an opening plus, spaces, brackets and dashes.
_PHONE = re.compile(r"\+?\d(?:[\s()\u2011-]*\d){9,14}")


@dataclass(frozen=True, slots=True)
class Uncovered:
    """A day on which fewer advocates are on duty than the unit needs (R-043)."""

    day: date


@dataclass(frozen=True, slots=True)
class OutsideMonth:
    """A duty outside the calendar month of the roster (R-043)."""

    day: date


@dataclass(frozen=True, slots=True)
class Nameless:
    """An advocate without a surname or a name (R-046)."""

    person: PersonId


@dataclass(frozen=True, slots=True)
class NoPhone:
    """An advocate without a contact telephone (R-046)."""

    person: PersonId


@dataclass(frozen=True, slots=True)
class NoOfficer:
    """The roster names no responsible person."""


@dataclass(frozen=True, slots=True)
class NoOfficerPhone:
    """The telephone of the responsible person is missing (R-047)."""


@dataclass(frozen=True, slots=True)
class Doubled:
    """An advocate has two duties on one day, in this or in another kind."""

    person: PersonId
    day: date


@dataclass(frozen=True, slots=True)
class NotParticipant:
    """An advocate who may not be on duty: no agreement, not in the List, suspended (R-055).

    Where they take part in a part of the month only, `days` are those on which they do not.
    """

    person: PersonId
    days: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Unbalanced:
    """Loads are further apart than allowed, and no reason is recorded (R-044)."""

    least: int
    most: int


Hole = (
    Uncovered
    | OutsideMonth
    | Nameless
    | NoPhone
    | NoOfficer
    | NoOfficerPhone
    | Doubled
    | NotParticipant
    | Unbalanced
)


@dataclass(frozen=True, slots=True)
class Shown:
    """What a roster must show of an advocate (Ереже ¶21(2))."""

    named: bool
    phone: str


def is_phone(text: str) -> bool:
    """Whether a text is a telephone number that one can call."""
    return _PHONE.fullmatch(text.strip()) is not None


def missing(
    roster: Roster,
    people: Mapping[PersonId, Shown],
    counts: Mapping[PersonId, int],
    *,
    elsewhere: Collection[tuple[PersonId, date]] = (),
    away: Mapping[PersonId, Collection[date]] = _NOBODY_AWAY,
    policy: Policy = POLICY,
) -> list[Hole]:
    """Name everything that forbids publication; an empty list means that nothing does.

    `people` are those who may be on duty, `counts` the loads of the participants, `elsewhere`
    the duties of the same month in the other kinds, and `away` the days on which somebody takes
    no part. Loads are compared among those who take part through the whole month (A-15).
    """
    holes: list[Hole] = [*_days(roster), *_people(roster, people, away)]
    if roster.officer is None:
        holes.append(NoOfficer())
    if not is_phone(roster.officer_phone):
        holes.append(NoOfficerPhone())
    holes += [Doubled(person, day) for person, day in doubled(roster.duties, elsewhere)]
    whole = [count for person, count in counts.items() if not away.get(person)]
    least, most = min(whole, default=0), max(whole, default=0)
    if most - least > policy.roster_spread and not roster.reason.strip():
        holes.append(Unbalanced(least, most))
    return holes


def doubled(
    duties: Collection[Duty],
    elsewhere: Collection[tuple[PersonId, date]] = (),
) -> list[tuple[PersonId, date]]:
    """Who would be on duty twice on one day."""
    taken = Counter((duty.person, duty.day) for duty in duties)
    others = set(elsewhere)
    return sorted(key for key, times in taken.items() if times > 1 or key in others)


def is_late(month: date, published_on: date, policy: Policy = POLICY) -> bool:
    """Whether a publication comes after the 25th of the preceding month (Ереже ¶21).

    The 25th itself is in time, and a weekend does not move it (A-14).
    """
    return published_on > due_day(month, policy)


def due_day(month: date, policy: Policy = POLICY) -> date:
    """The last day on which the roster of a month is published in time."""
    return previous_month(month).replace(day=policy.roster_day)


def _days(roster: Roster) -> list[Hole]:
    month = days_of(roster.month)
    on = Counter(duty.day for duty in roster.duties)
    holes: list[Hole] = [Uncovered(day) for day in month if on[day] < max(1, roster.posts)]
    holes += [OutsideMonth(day) for day in sorted(on) if first_of(day) != first_of(roster.month)]
    return holes


def _people(
    roster: Roster,
    people: Mapping[PersonId, Shown],
    away: Mapping[PersonId, Collection[date]],
) -> list[Hole]:
    holes: list[Hole] = []
    for person in roster.people():
        shown = people.get(person)
        if shown is None:
            holes.append(NotParticipant(person))
            continue
        if not shown.named:
            holes.append(Nameless(person))
        if not is_phone(shown.phone):
            holes.append(NoPhone(person))
        strange = tuple(day for day in roster.own_days(person) if day in away.get(person, ()))
        if strange:
            holes.append(NotParticipant(person, strange))
    return holes
