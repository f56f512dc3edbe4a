"""Reckons how far each advocate's duties are from the share that was theirs."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from statistics import median

from domain.ids import PersonId, RosterId
from domain.members import Member, Unit
from domain.rosters import RosterKind
from domain.rosters.ledger import DUTY, PLAIN, Entry

_NOTHING = Fraction(0)


@dataclass(frozen=True, slots=True)
class Counted:
    """One duty that counts: from the ledger (`entered`), or planned where it says nothing yet.

    Units are thousandths; a correction belongs to no roster.
    """

    roster: RosterId | None
    kind: RosterKind
    day: date
    person: PersonId
    units: int
    weight: int = PLAIN
    entered: bool = True


@dataclass(frozen=True, slots=True)
class Owing:
    """The share of one participant of a roster; none in rosters from before the ledger."""

    roster: RosterId
    kind: RosterKind
    person: PersonId
    owed: int | None


@dataclass(frozen=True, slots=True)
class Figures:
    """The duties of one advocate, in duties: done, still to come, and the share."""

    served: Fraction = _NOTHING
    ahead: Fraction = _NOTHING
    owed: Fraction = _NOTHING
    weighted: Fraction = _NOTHING
    weighted_owed: Fraction = _NOTHING

    @property
    def balance(self) -> Fraction:
        """How many duties beyond the share, when what is to come is served too."""
        return self.served + self.ahead - self.owed

    @property
    def weighted_balance(self) -> Fraction:
        """The same with weekends and holidays at their weight, in plain duties."""
        return self.weighted - self.weighted_owed

    def __add__(self, other: "Figures") -> "Figures":
        """Both together."""
        return Figures(
            self.served + other.served, self.ahead + other.ahead, self.owed + other.owed,
            self.weighted + other.weighted, self.weighted_owed + other.weighted_owed,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Spread:
    """The least, the middle and the most of a unit, without names."""

    least: Fraction
    middle: Fraction
    most: Fraction

    @property
    def width(self) -> Fraction:
        """How far apart the two ends are (A-15)."""
        return self.most - self.least


Balances = Mapping[tuple[RosterKind, PersonId], Figures]


@dataclass(frozen=True, slots=True)
class OwnBalance:
    """An advocate's own figures beside those of the unit, and the newest entries behind them."""

    unit: Unit
    own: Mapping[RosterKind, Figures]
    spreads: Mapping[RosterKind, Spread]
    weighted: Fraction
    weighted_spread: Spread
    entries: tuple[Entry, ...]
    open_objections: int


@dataclass(frozen=True, slots=True)
class Fairness:
    """The figures of a whole unit in a period, for those who answer for it."""

    unit: Unit
    first: date
    last: date
    people: tuple[Member, ...]
    figures: Balances
    spreads: Mapping[RosterKind, Spread]
    weighted_spread: Spread
    corrects: bool

    def weighted(self, person: PersonId) -> Fraction:
        """The weighted balance of one advocate over all kinds."""
        return sum((one.weighted_balance for (_, who), one in self.figures.items()
                    if who == person), _NOTHING)  # fmt: skip


def reckon(counted: Iterable[Counted], owing: Iterable[Owing], today: date) -> Balances:
    """The figures of everybody, by kind.

    A day that is over counts as done, one that is not as still to come. In a roster without
    shares (it was imported, or is older than the ledger) each owed the mean of what counted.
    """
    found: dict[tuple[RosterKind, PersonId], Figures] = defaultdict(Figures)
    totals: dict[RosterId, tuple[int, Fraction]] = {}
    for one in counted:
        duties = Fraction(one.units, DUTY)
        heavy = duties * Fraction(one.weight, PLAIN)
        done = one.entered or one.day < today
        found[one.kind, one.person] += Figures(
            served=duties if done else _NOTHING, ahead=_NOTHING if done else duties, weighted=heavy
        )
        if one.roster is not None:
            units, weight = totals.get(one.roster, (0, _NOTHING))
            totals[one.roster] = units + one.units, weight + heavy
    for roster, every in _by_roster(owing).items():
        units, heavy = totals.get(roster, (0, _NOTHING))
        for each, part in _parts(every):
            found[each.kind, each.person] += Figures(
                owed=part * _needed(every, units) / DUTY, weighted_owed=part * heavy
            )
    return dict(found)


def spread_of(values: Iterable[Fraction]) -> Spread:
    """The two ends and the middle; nothing at all where there is nobody."""
    every = sorted(values) or [_NOTHING]
    return Spread(every[0], Fraction(median(every)), every[-1])


def _by_roster(owing: Iterable[Owing]) -> Mapping[RosterId, list[Owing]]:
    rosters: dict[RosterId, list[Owing]] = defaultdict(list)
    for one in owing:
        rosters[one.roster].append(one)
    return rosters


def _parts(every: list[Owing]) -> list[tuple[Owing, Fraction]]:
    """Which part of a roster each owed; whoever joined it after publication owed nothing."""
    if all(one.owed is None for one in every):
        return [(one, Fraction(1, len(every))) for one in every]
    whole = sum(one.owed or 0 for one in every) or 1
    return [(one, Fraction(one.owed or 0, whole)) for one in every]


def _needed(every: list[Owing], units: int) -> int:
    """What a roster needed of all together; without shares, what counted of it."""
    if all(one.owed is None for one in every):
        return units
    return sum(one.owed or 0 for one in every)
