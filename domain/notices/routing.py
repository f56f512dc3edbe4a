"""Tells officers what the presidium decided on routing, and that a request changed its unit."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import ClassVar

from domain.assignments.routing import Asking, Criterion
from domain.ids import RequestId
from domain.notices import Notice

# A decision of the presidium stays true, so it is told however late.
_TRUE: timedelta | None = None


@dataclass(frozen=True, slots=True)
class OrderDecided(Notice):
    """To the officers of every unit: the criteria in their new order."""

    lives: ClassVar[timedelta | None] = _TRUE

    number: str
    on: date
    criteria: tuple[Criterion, ...]


@dataclass(frozen=True, slots=True)
class DistrictsDecided(Notice):
    """To the officers of a unit: the districts it has from now on."""

    lives: ClassVar[timedelta | None] = _TRUE

    number: str
    on: date
    unit: str
    districts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SpecialisationsDecided(Notice):
    """To the officers of a unit: what it is specialised in from now on."""

    lives: ClassVar[timedelta | None] = _TRUE

    number: str
    on: date
    unit: str
    specialisations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WayDecided(Notice):
    """To the officers of a unit: how its duty advocates are asked from now on."""

    lives: ClassVar[timedelta | None] = _TRUE

    number: str
    on: date
    unit: str
    way: Asking


@dataclass(frozen=True, slots=True)
class AgreementEntered(Notice):
    """To the officers concerned: for which settlements advocates may be sent."""

    lives: ClassVar[timedelta | None] = _TRUE

    number: str
    on: date
    collegium: str
    agreement: str
    agreed_on: date
    settlements: tuple[str, ...]
    valid_until: date | None
    unit: str


@dataclass(frozen=True, slots=True)
class AgreementEnded(Notice):
    """To the officers concerned: from which day nobody is sent by an agreement any more."""

    lives: ClassVar[timedelta | None] = _TRUE

    number: str
    on: date
    collegium: str
    agreement: str
    ended_on: date
    settlements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RequestRerouted(Notice):
    """To the officers of both units: a request is the other unit's now."""

    request: RequestId
    label: str
    from_unit: str
    to_unit: str
    criterion: Criterion
    reason: str
    due_at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class RequestLeft(Notice):
    """In place of what the former desk was shown about a request: it is another unit's now."""

    label: str
    unit: str


PolicyNotice = (
    OrderDecided
    | DistrictsDecided
    | SpecialisationsDecided
    | WayDecided
    | AgreementEntered
    | AgreementEnded
)
