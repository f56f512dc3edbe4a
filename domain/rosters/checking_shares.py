"""Judges how equally the duties of a month are shared: number, weight and distance (R-044)."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import pairwise

from domain.ids import PersonId
from domain.rosters import Duty, RosterKind, days_of
from domain.rosters.order import Candidate, MonthOrder
from domain.rosters.violations import (
    Bunched,
    Remark,
    ShareMissed,
    SpreadUneven,
    Violation,
    WeightUneven,
)

# The kind of a duty, and whether it is one of the reserve.
Seat = tuple[RosterKind, bool]


@dataclass(frozen=True, slots=True)
class Shared:
    """A month by persons: on which days each is on duty, in which kind, in turn or not.

    Duties of strangers and second duties of a day are faults of their own and left out. The
    reserve takes part in rest and distance, but weighs nothing: it serves when it is called.
    """

    order: MonthOrder
    people: Mapping[PersonId, Candidate]
    own: Mapping[PersonId, Mapping[date, Seat]]
    days: frozenset[date]

    @classmethod
    def of(cls, order: MonthOrder, duties: Mapping[RosterKind, Sequence[Duty]]) -> "Shared":
        """Turn rosters by kinds into days by persons."""
        people = {one.person: one for one in order.candidates}
        own: dict[PersonId, dict[date, Seat]] = {person: {} for person in people}
        for kind in RosterKind:
            turns = order.posts.get(kind, 0)
            for duty in duties.get(kind, ()):
                if duty.person in own:
                    reserve = turns < duty.position <= order.places(kind)
                    own[duty.person].setdefault(duty.day, (kind, reserve))
        return cls(order, people, own, frozenset(days_of(order.month)))

    def load(self, person: PersonId, kind: RosterKind) -> int:
        """How many duties in turn of a kind a person has."""
        return sum(seat == (kind, False) for seat in self.own[person].values())

    def weight(self, person: PersonId) -> int:
        """What a person's duties in turn weigh, in percent of a plain working day."""
        return sum(
            self.order.weight(kind, day)
            for day, (kind, reserve) in self.own[person].items()
            if not reserve
        )

    def there(self, person: PersonId) -> int:
        """On how many days of the month a person was there to serve."""
        return len(self.days - self.people[person].away)

    def is_full(self, person: PersonId) -> bool:
        """Whether a person was there on every day of the month."""
        return self.days.isdisjoint(self.people[person].away)

    def fits(self, person: PersonId, kind: RosterKind, day: date, but: date | None = None) -> bool:
        """Whether a person could take a duty, giving away the one of the day `but`."""
        one = self.people[person]
        days = (self.own[person].keys() - {but}) | one.busy | ({one.last} if one.last else set())
        return one.can(kind, day) and all(
            abs((day - other).days) > self.order.rest for other in days
        )

    def exchanges(self, person: PersonId, day: date) -> Iterator[tuple[PersonId, date]]:
        """With whom a duty could change places by every rule, and on which day theirs is."""
        seat = self.own[person][day]
        for other, days in self.own.items():
            for theirs, their_seat in days.items():
                if (
                    other != person
                    and their_seat == seat
                    and self.fits(other, seat[0], day, but=theirs)
                    and self.fits(person, seat[0], theirs, but=day)
                ):
                    yield other, theirs


def uneven(shared: Shared) -> Iterator[Violation]:
    """Loads of a kind are at most one apart among those who were there all month (A-15)."""
    for kind in shared.order.posts:
        loads = {
            person: shared.load(person, kind) for person, one in shared.people.items()
            if kind in one.kinds and shared.is_full(person)
        }  # fmt: skip
        least, most = min(loads.values(), default=0), max(loads.values(), default=0)
        if most - least > 1:
            lowest = tuple(person for person, load in loads.items() if load == least)
            highest = tuple(person for person, load in loads.items() if load == most)
            yield SpreadUneven(kind, least, most, lowest, highest)


def missed(shared: Shared) -> Iterator[Violation]:
    """Who was there on some days has their share by these days, less than a duty off."""
    for kind in shared.order.posts:
        loads = {
            person: shared.load(person, kind)
            for person, one in shared.people.items()
            if kind in one.kinds
        }
        owed = _owed(shared, loads)
        for person, load in loads.items():
            if not shared.is_full(person) and abs(load - owed[person]) >= 1:
                curable = _curable(shared, kind, person, loads, owed)
                yield ShareMissed(kind, person, load, owed[person], curable)


def weighed(shared: Shared) -> Iterator[Violation]:
    """The heaviest load is not far above the lightest, where an exchange would mend it.

    One duty of each kind may be between two advocates of the same kinds; what is more must be
    owed from earlier months, or be such that no exchange of two duties helps.
    """
    weights = {person: shared.weight(person) for person in shared.people if shared.is_full(person)}
    heaviest = max([100, *shared.order.weights.values()])
    for kinds in {shared.people[person].kinds for person in weights}:
        peers = sorted(
            (person for person in weights if shared.people[person].kinds == kinds),
            key=lambda person: weights[person],
        )
        bound = heaviest * len(kinds & shared.order.posts.keys())
        if len(peers) > 1 and weights[peers[-1]] - weights[peers[0]] > bound:
            yield from _lighter(shared, peers[-1], peers[0])


def bunched(shared: Shared) -> Iterator[Remark]:
    """Duties closer than half the even distance, where an exchange would part them."""
    for person, days in shared.own.items():
        for first, second in _close(shared, person, days.keys()):
            cure = next(_partings(shared, person, (first, second)), None)
            if cure is not None:
                yield Bunched(person, first, second, *cure)


def _owed(shared: Shared, loads: Mapping[PersonId, int]) -> dict[PersonId, Fraction]:
    """What was served, shared out by the days on which each was there."""
    there = {person: shared.there(person) for person in loads}
    total = max(1, sum(there.values()))
    return {person: Fraction(sum(loads.values()) * own, total) for person, own in there.items()}


def _curable(
    shared: Shared,
    kind: RosterKind,
    person: PersonId,
    loads: Mapping[PersonId, int],
    owed: Mapping[PersonId, Fraction],
) -> bool:
    """Whether one duty could go to, or come from, somebody whose share has room for that."""
    if loads[person] > owed[person]:
        pairs = [(person, one) for one in loads if loads[one] < owed[one]]
    else:
        pairs = [(one, person) for one in loads if loads[one] > owed[one]]
    return any(
        shared.fits(taker, kind, day)
        for giver, taker in pairs
        for day, seat in shared.own[giver].items()
        if seat == (kind, False)
    )


def _lighter(shared: Shared, more: PersonId, less: PersonId) -> Iterator[Violation]:
    if shared.people[more].carried_weight < shared.people[less].carried_weight:
        return
    weights = (shared.weight(more), shared.weight(less))
    for heavy, (kind, reserve) in shared.own[more].items():
        for other, light in [] if reserve else shared.exchanges(more, heavy):
            lighter = shared.order.weight(kind, light) < shared.order.weight(kind, heavy)
            if other == less and lighter:
                yield WeightUneven(more, less, weights, kind, heavy, light)
                return


def _close(shared: Shared, person: PersonId, days: AbstractSet[date]) -> list[tuple[date, date]]:
    """The pairs of duties that lie closer than half the even distance."""
    own = sorted(days | shared.people[person].busy)
    return [
        (first, second) for first, second in pairwise(own)
        if 2 * (second - first).days * len(own) < shared.there(person)
    ]  # fmt: skip


def _partings(
    shared: Shared, person: PersonId, pair: tuple[date, date]
) -> Iterator[tuple[RosterKind, PersonId, date, date]]:
    """Exchanges after which fewer duties of the two lie close together."""
    mine = set(shared.own[person])
    for day in pair:
        if day not in mine:
            continue
        for other, theirs in shared.exchanges(person, day):
            hers = set(shared.own[other])
            before = len(_close(shared, person, mine)) + len(_close(shared, other, hers))
            after = len(_close(shared, person, mine - {day} | {theirs})) + len(
                _close(shared, other, hers - {theirs} | {day})
            )
            if after < before:
                yield shared.own[person][day][0], other, day, theirs
