"""Says how a unit asks its duty advocates: in turn, or all of the day at once."""

from domain.assignments.routing_views import WayOfAsking
from domain.ids import UnitId
from services.work import Tx


async def ways_of(tx: Tx, unit: UnitId) -> WayOfAsking:
    """How a unit asks its duty advocates: in turn unless the presidium decided otherwise."""
    return (await tx.routing.ways()).get(unit, WayOfAsking())
