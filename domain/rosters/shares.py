"""Shares a month out: what each advocate owes of a kind, and how many duties that makes."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from hashlib import sha256

from domain.ids import PersonId
from domain.rosters import Duty, RosterKind, days_of
from domain.rosters.order import Candidate, MonthOrder

_NOTHING = Fraction(0)


@dataclass(frozen=True, slots=True)
class Share:
    """Why a person has this many duties of a kind: what was carried over, and the share."""

    person: PersonId
    carried: Fraction
    duties: int


def lot(seed: str, person: PersonId) -> str:
    """The lot of one person: sha256 of the seed and the person's number, lowest first."""
    return sha256(f"{seed}{person}".encode()).hexdigest()


def by_lot(order: MonthOrder) -> tuple[Candidate, ...]:
    """The candidates in the order that the seed gives them; it decides among equals only."""
    return tuple(
        sorted(order.candidates, key=lambda one: (lot(order.seed, one.person), one.person))
    )


def owed(order: MonthOrder) -> dict[tuple[RosterKind, PersonId], Fraction]:
    """Each one's fair part of the duties in turn, by the days on which they are there (R-044).

    The duties of the month times one's own available days, over those of everybody who can
    serve the kind: a newcomer or a returner is asked for what they were there for.
    """
    length = len(days_of(order.month))
    return {
        (kind, person): part
        for kind, posts in order.posts.items()
        for person, part in parts(order, kind, posts * length).items()
    }


def parts(order: MonthOrder, kind: RosterKind, duties: int) -> dict[PersonId, Fraction]:
    """What each owes of so many duties of a kind."""
    days = frozenset(days_of(order.month))
    here = {
        one.person: len(days - one.away) if kind in one.kinds else 0 for one in order.candidates
    }
    everybody = max(1, sum(here.values()))
    known = {own: Fraction(duties * own, everybody) for own in set(here.values())}
    return {person: known[own] for person, own in here.items()}


@dataclass(frozen=True, slots=True)
class Line:
    """Posts of one kind that are shared out together: those in turn, or the reserve."""

    kind: RosterKind
    reserve: bool
    need: int


def lines_of(order: MonthOrder) -> tuple[Line, ...]:
    """What is to be filled, posts in turn first: the kinds in the order of the Ереже."""
    return tuple(
        Line(kind, reserve, need)
        for reserve, needs in ((False, order.posts), (True, order.reserve))
        for kind in RosterKind
        if (need := needs.get(kind, 0)) > 0
    )


def quotas(order: MonthOrder) -> dict[tuple[RosterKind, PersonId], int]:
    """How many duties in turn of each kind the month asks of each."""
    sharing = Sharing(order)
    return {
        (line.kind, person): count
        for line, whole in zip(sharing.lines, sharing.out(), strict=True)
        if not line.reserve
        for person, count in whole.items()
    }


class Sharing:
    """Makes whole numbers of fair parts: each gets the floor or the ceiling of theirs."""

    def __init__(self, order: MonthOrder) -> None:
        """Begin with the floors; what room is left to each decides who can take odd ones."""
        days = days_of(order.month)
        self.lines = lines_of(order)
        self.fair = [parts(order, line.kind, line.need * len(days)) for line in self.lines]
        self._candidates = by_lot(order)
        self._floors = [
            {one: part.numerator // part.denominator for one, part in fair.items()}
            for fair in self.fair
        ]
        self._odd = dict.fromkeys((one.person for one in order.candidates), 0)
        self._room = {
            one.person: len(frozenset(days) - one.away - one.busy)
            - sum(floors[one.person] for floors in self._floors)
            for one in order.candidates
        }

    def out(self) -> list[dict[PersonId, int]]:
        """Share every line out, one after another."""
        odd_ones = [
            int(sum(fair.values())) - sum(floors.values())
            for fair, floors in zip(self.fair, self._floors, strict=True)
        ]
        # Where everybody is needed every day, whoever has days left for each line to come
        # must take an odd one of each; otherwise a day of theirs would stay empty.
        tight = sum(max(0, room) for room in self._room.values()) <= sum(odd_ones)
        for number, left in enumerate(odd_ones):
            to_come = len(self.lines) - number if tight else 0
            if left:
                for person in self._ranked(number, to_come)[:left]:
                    self._floors[number][person] += 1
                    self._odd[person] += 1
                    self._room[person] -= 1
        return self._floors

    def _ranked(self, number: int, to_come: int) -> list[PersonId]:
        """Whose the odd duties are, first to last.

        They go to whoever stands lowest when what was carried over and the part of this month
        are taken together; then to those with fewer odd ones of the other kinds, then by the
        weight carried over, and only then by lot. Nobody should get more duties than they
        have days. Nothing is carried over of the reserve.
        """
        line, fair, floors = self.lines[number], self.fair[number], self._floors[number]
        standing = []
        for place, one in enumerate(self._candidates):
            more = fair[one.person] - floors[one.person]
            if more:
                room = self._room[one.person]
                before = -more if line.reserve else one.debt(line.kind) - more
                standing.append((
                    room <= 0, not (to_come and room >= to_come), before,
                    self._odd[one.person], one.carried_weight, place, one.person,
                ))  # fmt: skip
        standing.sort()
        return [one[-1] for one in standing]


def shares(
    people: Collection[PersonId], carried: Mapping[PersonId, Fraction], duties: Sequence[Duty]
) -> tuple[Share, ...]:
    """The explanation of a drawn kind, whoever had least before first."""
    own = dict.fromkeys(people, 0)
    for duty in duties:
        own[duty.person] = own.get(duty.person, 0) + 1
    before = {person: carried.get(person, _NOTHING) for person in own}
    return tuple(
        Share(person, before[person], own[person])
        for person in sorted(own, key=lambda one: (before[one], -own[one], one))
    )
