"""Lists the engines of a draw with their versions, for those who repeat a draw."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from domain.rosters.drawing import draw
from domain.rosters.order import Drawn, MonthOrder
from domain.rosters.protocol import EngineId

# A change after which an equal order comes out otherwise is a new version (ADR 14).
DEFAULT = EngineId("default", 1)
ENGINES: Mapping[EngineId, Callable[[MonthOrder], Drawn]] = MappingProxyType({DEFAULT: draw})
