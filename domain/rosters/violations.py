"""Names what a judge can find wrong with the rosters of a month, each with its source."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import ClassVar

from domain.ids import PersonId
from domain.rosters import RosterKind


@dataclass(frozen=True, slots=True)
class Unmanned:
    """Fewer advocates are on duty than the day needs."""

    source: ClassVar[str] = "R-043"
    kind: RosterKind
    day: date
    missing: int


@dataclass(frozen=True, slots=True)
class OffMonth:
    """A duty lies outside the calendar month of the roster."""

    source: ClassVar[str] = "R-043"
    kind: RosterKind
    day: date
    person: PersonId


@dataclass(frozen=True, slots=True)
class TurnsBroken:
    """The turns of a day are not 1, 2, 3 and so on."""

    source: ClassVar[str] = "R-043"
    kind: RosterKind
    day: date
    turns: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Stranger:
    """Somebody is on duty who does not take part."""

    source: ClassVar[str] = "R-055"
    kind: RosterKind
    day: date
    person: PersonId


@dataclass(frozen=True, slots=True)
class NotInKind:
    """Somebody is on duty in a kind in which they do not take part."""

    source: ClassVar[str] = "R-055"
    kind: RosterKind
    day: date
    person: PersonId


@dataclass(frozen=True, slots=True)
class OnAwayDay:
    """Somebody is on duty on a day on which they are absent, suspended or no participant."""

    source: ClassVar[str] = "R-050"
    kind: RosterKind
    day: date
    person: PersonId


@dataclass(frozen=True, slots=True)
class TwoDuties:
    """Somebody has more than one duty on a day, over all kinds."""

    source: ClassVar[str] = "R-053"
    day: date
    person: PersonId


@dataclass(frozen=True, slots=True)
class RestShort:
    """Fewer free days lie between two duties than the order demands."""

    source: ClassVar[str] = "R-044"
    person: PersonId
    first: date
    second: date
    free_days: int
    wanted: int


@dataclass(frozen=True, slots=True)
class SpreadUneven:
    """Loads of a kind differ by more than one among those who were there all month."""

    source: ClassVar[str] = "R-044"
    kind: RosterKind
    least: int
    most: int
    least_loaded: tuple[PersonId, ...]
    most_loaded: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True)
class ShareMissed:
    """Somebody who was there on some days is a whole duty or more off their share.

    `curable` says that one duty could be handed over to mend it: where none can, nobody
    could have shared better by a single step.
    """

    source: ClassVar[str] = "R-044"
    kind: RosterKind
    person: PersonId
    duties: int
    owed: Fraction
    curable: bool


@dataclass(frozen=True, slots=True)
class WeightUneven:
    """One advocate's duties weigh far more than another's, and an exchange would help.

    `heavy` and `light` are the days of the exchange; weights are in percent of a working day.
    """

    source: ClassVar[str] = "R-044"
    more: PersonId
    less: PersonId
    weights: tuple[int, int]
    kind: RosterKind
    heavy: date
    light: date


@dataclass(frozen=True, slots=True)
class Crowded:
    """More advocates are on duty than the day needs: allowed, and worth a look."""

    source: ClassVar[str] = "R-043"
    kind: RosterKind
    day: date
    extra: int


@dataclass(frozen=True, slots=True)
class Bunched:
    """Two duties lie closer than half the even distance, and an exchange would part them."""

    source: ClassVar[str] = "R-044"
    person: PersonId
    first: date
    second: date
    kind: RosterKind
    other: PersonId
    given: date
    taken: date


Violation = (
    Unmanned
    | OffMonth
    | TurnsBroken
    | Stranger
    | NotInKind
    | OnAwayDay
    | TwoDuties
    | RestShort
    | SpreadUneven
    | ShareMissed
    | WeightUneven
)
Remark = Crowded | Bunched
