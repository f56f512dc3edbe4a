"""Says what is to be drawn in a month, and what came out: all that a draw may depend on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from domain.ids import PersonId
from domain.rosters import Duty, RosterKind

_NOTHING: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One advocate as a draw sees them.

    `away` are days on which they must not be on duty: absent, suspended, no participant yet
    or no longer. `soft` are those of them that the advocate might be asked about again.
    `busy` are days of duty in kinds that are not drawn now; they count for rest.
    `carried` is how many duties of a kind they served beyond their share before (negative:
    short of it), `carried_weight` the same over all kinds in full duties. `last` is the
    latest duty before the month.
    """

    person: PersonId
    kinds: frozenset[RosterKind] = frozenset(RosterKind)
    away: frozenset[date] = frozenset()
    soft: frozenset[date] = frozenset()
    wishes: frozenset[date] = frozenset()
    busy: frozenset[date] = frozenset()
    carried: Mapping[RosterKind, Fraction] = field(default_factory=dict)
    carried_weight: Fraction = _NOTHING
    last: date | None = None

    def can(self, kind: RosterKind, day: date) -> bool:
        """Whether the advocate may be on duty of a kind on a day, rest left aside."""
        return kind in self.kinds and day not in self.away and day not in self.busy

    def debt(self, kind: RosterKind) -> Fraction:
        """How many duties of a kind were served beyond the share before this month."""
        return self.carried.get(kind, _NOTHING)


@dataclass(frozen=True, slots=True)
class MonthOrder:
    """What is to be drawn; equal orders give equal rosters, whoever draws them.

    `posts` and `reserve` say how many advocates a kind needs each day, in turn and behind
    them. `weights` are percents of a plain working day (weekend, holiday and night weigh
    more); a day without one weighs a hundred. `rest` is how many free days lie between two
    duties. `seed` (hex) decides among equals only; its hash was published beforehand.
    """

    month: date
    posts: Mapping[RosterKind, int]
    candidates: tuple[Candidate, ...]
    reserve: Mapping[RosterKind, int] = field(default_factory=dict)
    weights: Mapping[tuple[RosterKind, date], int] = field(default_factory=dict)
    rest: int = 2
    seed: str = ""

    def places(self, kind: RosterKind) -> int:
        """How many advocates of a kind a day needs, with the reserve."""
        return self.posts.get(kind, 0) + self.reserve.get(kind, 0)

    def weight(self, kind: RosterKind, day: date) -> int:
        """The weight of one duty, in percent of a plain working day."""
        return self.weights.get((kind, day), 100)


@dataclass(frozen=True, slots=True)
class Unfilled:
    """A day with fewer advocates than needed; `ask` are those whose word would cure it."""

    kind: RosterKind
    day: date
    missing: int
    ask: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True)
class RestBroken:
    """A duty that follows another too closely, because nobody else was left."""

    person: PersonId
    day: date
    free_days: int


@dataclass(frozen=True, slots=True)
class SpreadWide:
    """Loads of a kind are further apart than allowed among those who were there all month."""

    kind: RosterKind
    least: int
    most: int


Relaxation = Unfilled | RestBroken | SpreadWide


@dataclass(frozen=True, slots=True)
class Drawn:
    """What came out of a draw.

    In `duties` the position is the turn of the day; positions above `posts` are the reserve.
    `owed` is each candidate's fair share of the month in duties of a kind, by the days on
    which they were there. `relaxed` names each rule that could not be kept.
    """

    duties: Mapping[RosterKind, tuple[Duty, ...]]
    owed: Mapping[tuple[RosterKind, PersonId], Fraction]
    relaxed: tuple[Relaxation, ...] = ()
