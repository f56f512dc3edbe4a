"""Says how evenly a month's duties lie on the advocates of a unit (Ереже ¶21, R-044)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from domain.ids import PersonId
from domain.members import Collegium, Unit
from domain.people import Name
from domain.rosters import Roster, RosterKind


@dataclass(frozen=True, slots=True)
class Load:
    """Duties of one advocate in one kind: on days that are over, and from today on."""

    served: int = 0
    planned: int = 0

    @property
    def all(self) -> int:
        """Every duty of the month."""
        return self.served + self.planned


@dataclass(frozen=True, slots=True)
class PersonLoad:
    """One advocate's month; `carried` is what earlier months left above the mean."""

    name: Name
    loads: Mapping[RosterKind, Load]
    carried: Fraction

    @property
    def all(self) -> int:
        """The duties of every kind."""
        return sum(one.all for one in self.loads.values())


@dataclass(frozen=True, slots=True)
class Fairness:
    """The month of a unit, as the picture and the figures of equality show it."""

    unit: Unit
    month: date
    kinds: tuple[RosterKind, ...]
    drafts: tuple[RosterKind, ...]
    people: tuple[PersonLoad, ...]
    collegium: Collegium | None = None

    def median(self, kind: RosterKind) -> Fraction:
        """The middle load of a kind among all who take part."""
        return middle(one.loads.get(kind, Load()).all for one in self.people)


def load_of(roster: Roster, person: PersonId, today: date) -> Load:
    """What a person has behind and before them in one roster; a draft has nothing behind it."""
    own = roster.own_days(person)
    past = sum(day < today for day in own) if roster.published_at is not None else 0
    return Load(past, len(own) - past)


def middle(numbers: Iterable[int]) -> Fraction:
    """The median, exactly; nought of nobody."""
    ranked = sorted(numbers)
    if not ranked:
        return Fraction(0)
    half = len(ranked) // 2
    return Fraction(ranked[half] + ranked[-half - 1], 2)
