"""Says how evenly a month's duties lie on the advocates of a unit (Ереже ¶21, R-044)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from types import MappingProxyType

from domain.ids import PersonId
from domain.members import Collegium, Unit
from domain.people import Name
from domain.rosters import Roster, RosterKind

_NOTHING_ENTERED: Mapping[date, int] = MappingProxyType({})


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
class MonthLoads:
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


def load_of(
    roster: Roster, person: PersonId, today: date, entered: Mapping[date, int] = _NOTHING_ENTERED
) -> Load:
    """What a person has behind and before them in one roster; a draft has nothing behind it.

    `entered` is what the ledger says of days that are over: a duty that somebody else stood
    in for counts nothing there. A day that it does not know counts by the roster.
    """
    own = roster.own_days(person)
    behind = {day for day in own if day < today} if roster.published_at is not None else set()
    served = sum(1 for day in behind if day not in entered)
    served += sum(1 for units in entered.values() if units > 0)
    return Load(served, sum(1 for day in own if day not in behind and day not in entered))


def middle(numbers: Iterable[int]) -> Fraction:
    """The median, exactly; nought of nobody."""
    ranked = sorted(numbers)
    if not ranked:
        return Fraction(0)
    half = len(ranked) // 2
    return Fraction(ranked[half] + ranked[-half - 1], 2)
