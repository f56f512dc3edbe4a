"""Describes what the presidium has decided about routing, as people look at it."""

from dataclasses import dataclass
from datetime import datetime

from domain.assignments.routing import CRITERIA, Asking, Criterion
from domain.ids import PersonId, UnitId
from domain.members import Unit
from domain.suspensions import Decision
from domain.territory import Agreement, District


@dataclass(frozen=True, slots=True)
class Decided:
    """By which decision something was changed, who entered it and when."""

    decision: Decision
    by: PersonId
    at: datetime


@dataclass(frozen=True, slots=True)
class OrderVersion:
    """The criteria in their order; version 0 is the default, which nobody decided (A-09)."""

    version: int = 0
    criteria: tuple[Criterion, ...] = CRITERIA
    decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class WayOfAsking:
    """How a unit asks its duty advocates; without a decision in turn (Ереже ¶16)."""

    way: Asking = Asking.IN_TURN
    decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class UnitRouting:
    """A unit with its districts, its specialisations as they were written, and its way."""

    unit: Unit
    districts: tuple[District, ...] = ()
    specialisations: tuple[str, ...] = ()
    way: WayOfAsking = WayOfAsking()
    open: int = 0
    advocates: int = 0


@dataclass(frozen=True, slots=True)
class RoutingPage:
    """Everything about routing; whoever reads it knows what they may change."""

    order: OrderVersion
    units: tuple[UnitRouting, ...]
    districts: tuple[District, ...]
    agreements: tuple[Agreement, ...]
    may_decide: bool
    may_enter: bool

    @property
    def simple(self) -> bool:
        """Whether there is one unit, to which everything goes."""
        return len(self.units) <= 1

    def unit(self, number: UnitId) -> UnitRouting | None:
        """One unit of the page."""
        return next((one for one in self.units if one.unit.id == number), None)
