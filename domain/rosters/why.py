"""Answers «why me, why this day»: one's own share, and why each other was not it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from domain.ids import PersonId
from domain.rosters import Duty, RosterKind
from domain.rosters.order import Candidate, MonthOrder
from domain.rosters.shares import by_lot, owed, quotas

Duties = Mapping[RosterKind, Sequence[Duty]]


class Reason(StrEnum):
    """Why somebody else is not on duty that day; the first that holds, in this order."""

    AWAY = "away"
    KIND = "kind"
    ON_DUTY = "on_duty"
    REST = "rest"
    SHARE = "share"
    WEIGHT = "weight"
    LOT = "lot"


@dataclass(frozen=True, slots=True)
class Why:
    """Why a duty is somebody's.

    `owed` is the fair part of the month in duties of the kind, `carried` what earlier months
    left beyond it, `quota` the whole number that both came to, `duties` what the roster
    holds. `others` are the other candidates by lot, each with the reason.
    """

    person: PersonId
    kind: RosterKind
    day: date
    owed: Fraction
    carried: Fraction
    quota: int
    duties: int
    others: tuple[tuple[PersonId, Reason], ...]

    @property
    def counts(self) -> Mapping[Reason, int]:
        """How many stand under each reason: what may be shown to an advocate."""
        found = Counter(reason for _, reason in self.others)
        return {reason: found[reason] for reason in Reason if found[reason]}


def why(order: MonthOrder, duties: Duties, kind: RosterKind, day: date, person: PersonId) -> Why:
    """Answer from the same values that the draw was made of (R-005, R-044).

    It holds for the roster as it stands: what was changed by hand since is taken as it is.
    """
    seen = _Seen(order, duties)
    shares, part = quotas(order), owed(order)
    mine = next((one for one in order.candidates if one.person == person), Candidate(person))
    others = tuple(
        (
            one.person,
            next(
                reason
                for reason, holds in _tests(
                    seen, shares.get((kind, one.person), 0), kind, day, (one, mine)
                )
                if holds
            ),
        )
        for one in by_lot(order)
        if one.person != person
    )
    return Why(
        person, kind, day, part.get((kind, person), Fraction(0)), mine.debt(kind),
        shares.get((kind, person), 0), seen.loads[kind, person], others,
    )  # fmt: skip


class _Seen:
    """The roster by person: days, loads in turn, and weights with what was carried over."""

    def __init__(self, order: MonthOrder, duties: Duties) -> None:
        self.rest = order.rest
        self.order = order
        self.days: dict[PersonId, set[date]] = {
            one.person: {*one.busy, *((one.last,) if one.last else ())} for one in order.candidates
        }
        self.drawn: set[tuple[PersonId, date]] = set()
        self.loads: Counter[tuple[RosterKind, PersonId]] = Counter()
        self.totals = {one.person: one.carried_weight for one in order.candidates}
        for kind, every in duties.items():
            for duty in every:
                self._note(kind, duty)

    def _note(self, kind: RosterKind, duty: Duty) -> None:
        self.days.setdefault(duty.person, set()).add(duty.day)
        self.drawn.add((duty.person, duty.day))
        if duty.position <= self.order.posts.get(kind, 0):
            self.loads[kind, duty.person] += 1
            weight = Fraction(self.order.weight(kind, duty.day), 100)
            self.totals[duty.person] = self.totals.get(duty.person, Fraction(0)) + weight

    def nearest(self, person: PersonId, day: date) -> int:
        """How many days lie between a day and the nearest other duty; beyond rest all is one."""
        apart = (abs((own - day).days) for own in self.days.get(person, ()) if own != day)
        return min((gap for gap in apart if gap <= self.rest), default=self.rest + 1)


def _tests(
    seen: _Seen,
    quota: int,
    kind: RosterKind,
    day: date,
    pair: tuple[Candidate, Candidate],
) -> Iterator[tuple[Reason, bool]]:
    """Every reason in its order, and whether it holds.

    Where a month is too tight for rest, only less of it than the one on duty has is a reason.
    """
    other, mine = pair
    weight = Fraction(seen.order.weight(kind, day), 100)
    total = seen.totals[other.person] + weight
    yield Reason.AWAY, day in other.away
    yield Reason.KIND, kind not in other.kinds
    yield Reason.ON_DUTY, day in other.busy or (other.person, day) in seen.drawn
    yield Reason.REST, seen.nearest(other.person, day) < seen.nearest(mine.person, day)
    yield Reason.SHARE, seen.loads[kind, other.person] >= quota
    yield Reason.WEIGHT, total > seen.totals.get(mine.person, Fraction(0))
    yield Reason.LOT, True
