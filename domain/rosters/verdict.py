"""Judges a change of duties at once: what it makes worse or better, computed from the duties."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from domain.ids import PersonId
from domain.policy import POLICY
from domain.rosters import RosterKind, first_of, loads, spread


@dataclass(frozen=True, slots=True, order=True)
class Held:
    """One duty of any kind: who has which day."""

    day: date
    person: PersonId
    kind: RosterKind


@dataclass(frozen=True, slots=True)
class Twice:
    """Two duties of one person on one day: never allowed."""

    person: PersonId
    day: date


@dataclass(frozen=True, slots=True)
class Close:
    """Two duties of one person with fewer free days between them than the rule has."""

    person: PersonId
    day: date
    following: date
    free: int


@dataclass(frozen=True, slots=True)
class Absent:
    """A duty on a day on which the person is away or takes no part."""

    person: PersonId
    day: date


@dataclass(frozen=True, slots=True)
class Uneven:
    """Loads of a kind in a month are further apart than allowed without a reason (R-044)."""

    kind: RosterKind
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Load:
    """How many duties of a kind somebody has in the month, before and after."""

    person: PersonId
    kind: RosterKind
    before: int
    after: int


Finding = Twice | Close | Absent | Uneven


@dataclass(frozen=True, slots=True)
class Around:
    """What a change is judged against: who shares a kind's month, and who is away when."""

    shared: Mapping[tuple[RosterKind, date], Collection[PersonId]]
    away: Mapping[PersonId, frozenset[date]]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a change makes worse, what it makes better, and whose loads it changes."""

    worse: tuple[Finding, ...]
    better: tuple[Finding, ...]
    loads: tuple[Load, ...] = ()

    @property
    def forbidden(self) -> tuple[Twice, ...]:
        """Two duties a day, which nobody may confirm."""
        return tuple(one for one in self.worse if isinstance(one, Twice))

    @property
    def unbalanced(self) -> Uneven | None:
        """The balance that the change breaks, so that a reason is demanded (R-044)."""
        return next((one for one in self.worse if isinstance(one, Uneven)), None)


def compare(
    before: Collection[Held], after: Collection[Held], around: Around, *, rest: int | None = None
) -> Verdict:
    """Judge a change by the duties before and after it; the rest is counted in free days."""
    wanted = POLICY.roster_rest if rest is None else rest
    old, new = _of_people(before, around, wanted), _of_people(after, around, wanted)
    worse: list[Finding] = [one for one in new if one not in old]
    closer = {one.person for one in worse if isinstance(one, Close)}
    better: list[Finding] = [
        one for one in old
        # A pair that is parted by a third duty is no relief.
        if one not in new and not (isinstance(one, Close) and one.person in closer)
    ]  # fmt: skip
    for place, people in around.shared.items():
        was, now = (loads_of(each, place, people) for each in (before, after))
        if spread(now) > max(spread(was), POLICY.roster_spread):
            worse.append(_uneven(place[0], now))
        elif spread(was) > max(spread(now), POLICY.roster_spread):
            better.append(_uneven(place[0], now))
    return Verdict(tuple(worse), tuple(better), _loads(before, after))


def loads_of(
    held: Iterable[Held], place: tuple[RosterKind, date], people: Iterable[PersonId]
) -> Mapping[PersonId, int]:
    """The loads of a kind in a month, of those who share it and of whoever has a duty."""
    kind, month = place
    mine = [one for one in held if one.kind is kind and first_of(one.day) == month]
    return loads(mine, people)


def _of_people(held: Iterable[Held], around: Around, rest: int) -> list[Finding]:
    days: dict[PersonId, list[date]] = defaultdict(list)
    for one in held:
        days[one.person].append(one.day)
    found: list[Finding] = []
    for person in sorted(days):
        own = sorted(days[person])
        found += [Twice(person, day) for day, times in Counter(own).items() if times > 1]
        found += [
            Close(person, day, following, (following - day).days - 1)
            for day, following in pairwise(sorted(set(own)))
            if (following - day).days <= rest
        ]
        away = around.away.get(person, frozenset())
        found += [Absent(person, day) for day in sorted(set(own)) if day in away]
    return found


def _uneven(kind: RosterKind, counts: Mapping[PersonId, int]) -> Uneven:
    return Uneven(kind, min(counts.values(), default=0), max(counts.values(), default=0))


def _loads(before: Collection[Held], after: Collection[Held]) -> tuple[Load, ...]:
    """Whose number of duties of a kind changes; a month is the smallest common measure."""
    was = Counter((one.person, one.kind, first_of(one.day)) for one in before)
    now = Counter((one.person, one.kind, first_of(one.day)) for one in after)
    return tuple(
        Load(key[0], key[1], was[key], now[key])
        for key in sorted(was.keys() | now.keys())
        if was[key] != now[key]
    )
