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
    """The figures of a whole unit in a period, for those who answer for it.

    `elsewhere` says how often somebody was let off a case because of another client (A-06).
    """

    unit: Unit
    first: date
    last: date
    people: tuple[Member, ...]
    figures: Balances
    spreads: Mapping[RosterKind, Spread]
    weighted_spread: Spread
    elsewhere: Mapping[PersonId, int]
    corrects: bool

    def weighted(self, person: PersonId) -> Fraction:
        """The weighted balance of one advocate over all kinds."""
        return sum((one.weighted_balance for (_, who), one in self.figures.items()
                    if who == person), _NOTHING)  # fmt: skip


@dataclass(slots=True)
class _Sum:
    """What is added up for one advocate and kind, in thousandths: whole numbers are quick."""

    served: int = 0
    ahead: int = 0
    weighted: int = 0
    owed: Fraction | int = 0
    weighted_owed: Fraction | int = 0

    def figures(self) -> Figures:
        """The sums in duties."""
        return Figures(
            Fraction(self.served, DUTY), Fraction(self.ahead, DUTY), Fraction(self.owed) / DUTY,
            Fraction(self.weighted, DUTY * PLAIN),
            Fraction(self.weighted_owed) / (DUTY * PLAIN),
        )  # fmt: skip


def reckon(counted: Iterable[Counted], owing: Iterable[Owing], today: date) -> Balances:
    """The figures of everybody, by kind.

    A day that is over counts as done, one that is not as still to come. In a roster without
    shares (it was imported, or is older than the ledger) each owed the mean of what counted.
    """
    sums: dict[tuple[RosterKind, PersonId], _Sum] = defaultdict(_Sum)
    units: dict[RosterId, int] = defaultdict(int)
    heavy: dict[RosterId, int] = defaultdict(int)
    for one in counted:
        own = sums[one.kind, one.person]
        if one.entered or one.day < today:
            own.served += one.units
        else:
            own.ahead += one.units
        own.weighted += one.units * one.weight
        if one.roster is not None:
            units[one.roster] += one.units
            heavy[one.roster] += one.units * one.weight
    for roster, every in _by_roster(owing).items():
        _add_shares(sums, every, units[roster], heavy[roster])
    return {key: own.figures() for key, own in sums.items()}


def spread_of(values: Iterable[Fraction]) -> Spread:
    """The two ends and the middle; nothing at all where there is nobody."""
    every = sorted(values) or [_NOTHING]
    return Spread(every[0], Fraction(median(every)), every[-1])


def _by_roster(owing: Iterable[Owing]) -> Mapping[RosterId, list[Owing]]:
    rosters: dict[RosterId, list[Owing]] = defaultdict(list)
    for one in owing:
        rosters[one.roster].append(one)
    return rosters


def _add_shares(
    sums: dict[tuple[RosterKind, PersonId], _Sum], every: list[Owing], units: int, heavy: int
) -> None:
    """What each owed of one roster; whoever joined it after publication owed nothing."""
    if all(one.owed is None for one in every):
        for one in every:
            own = sums[one.kind, one.person]
            own.owed += Fraction(units, len(every))
            own.weighted_owed += Fraction(heavy, len(every))
        return
    whole = sum(one.owed or 0 for one in every) or 1
    for one in every:
        own, part = sums[one.kind, one.person], one.owed or 0
        own.owed += part
        # Rounded to a hundred-thousandth of a duty, for equals in the same way: adding up
        # fractions of many denominators takes longer than the draw itself.
        own.weighted_owed += part * heavy // whole
