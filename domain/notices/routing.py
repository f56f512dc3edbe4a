"""Tells officers what the presidium decided on routing, and that a request changed its unit."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import ClassVar

from domain.assignments.routing import Asking, Criterion
from domain.ids import RequestId
from domain.notices import Notice


@dataclass(frozen=True, slots=True)
class PolicyNotice(Notice):
    """A decision of the presidium: it stays true, so it is told however late."""

    lives: ClassVar[timedelta | None] = None

    number: str
    on: date


@dataclass(frozen=True, slots=True)
class OrderDecided(PolicyNotice):
    """To the officers of every unit: the criteria in their new order."""

    criteria: tuple[Criterion, ...]


@dataclass(frozen=True, slots=True)
class DistrictsDecided(PolicyNotice):
    """To the officers of a unit: the districts it has from now on."""

    unit: str
    districts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SpecialisationsDecided(PolicyNotice):
    """To the officers of a unit: what it is specialised in from now on."""

    unit: str
    specialisations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WayDecided(PolicyNotice):
    """To the officers of a unit: how its duty advocates are asked from now on."""

    unit: str
    way: Asking


@dataclass(frozen=True, slots=True)
class AgreementEntered(PolicyNotice):
    """To the officers concerned: for which settlements advocates may be sent."""

    collegium: str
    agreement: str
    agreed_on: date
    settlements: tuple[str, ...]
    valid_until: date | None
    unit: str


@dataclass(frozen=True, slots=True)
class AgreementEnded(PolicyNotice):
    """To the officers concerned: from which day nobody is sent by an agreement any more."""

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
