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


class Sharing:
    """Makes whole numbers of fair parts, one kind after another."""

    def __init__(self, order: MonthOrder) -> None:
        """Begin with nothing given; nobody should get more duties than they have days."""
        days = frozenset(days_of(order.month))
        self._order = order
        self._candidates = by_lot(order)
        self._room = {one.person: len(days - one.away - one.busy) for one in order.candidates}
        self._odd = dict.fromkeys(self._room, 0)

    def of(
        self, kind: RosterKind, fair: Mapping[PersonId, Fraction], *, turn: bool = True
    ) -> dict[PersonId, int]:
        """Share the duties of a kind out: each gets the floor or the ceiling of their part.

        The odd ones go to whoever stands lowest when what was carried over and the part of
        this month are taken together; then to those with fewer odd ones of the other kinds,
        then by the weight carried over, and only then by lot. `turn` is false for the
        reserve, of which nothing is carried over.
        """
        result = {one: part.numerator // part.denominator for one, part in fair.items()}
        left = int(sum(fair.values())) - sum(result.values())
        if left:
            ranked = self._ranked(kind, fair, result, turn=turn)
            for person in ranked[:left]:
                result[person] += 1
                self._odd[person] += 1
        for person, count in result.items():
            self._room[person] -= count
        return result

    def _ranked(
        self,
        kind: RosterKind,
        fair: Mapping[PersonId, Fraction],
        floors: Mapping[PersonId, int],
        *,
        turn: bool,
    ) -> list[PersonId]:
        standing = []
        for place, one in enumerate(self._candidates):
            more = fair[one.person] - floors[one.person]
            if more:
                full = floors[one.person] >= self._room[one.person]
                before = (one.debt(kind) if turn else _NOTHING) - more
                odd = self._odd[one.person]
                standing.append((full, before, odd, one.carried_weight, place, one.person))
        standing.sort()
        return [person for *_, person in standing]


def quotas(order: MonthOrder) -> dict[tuple[RosterKind, PersonId], int]:
    """How many duties in turn of each kind the month asks of each."""
    sharing, length = Sharing(order), len(days_of(order.month))
    return {
        (kind, person): count
        for kind in RosterKind
        if (posts := order.posts.get(kind, 0))
        for person, count in sharing.of(kind, parts(order, kind, posts * length)).items()
    }


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
