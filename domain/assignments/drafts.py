"""Describes what an officer has entered about an act before it becomes a request."""

from dataclasses import dataclass
from datetime import datetime

from domain.assignments.acts import Act, Channel
from domain.ids import UnitId
from domain.rosters import RosterKind


@dataclass(frozen=True, slots=True)
class Draft:
    """What the officer has entered about an act that came in."""

    unit: UnitId
    kind: RosterKind
    act: Act
    received_at: datetime
    channel: Channel = Channel.COURIER
    court_term: datetime | None = None
    urgent: bool = False
    client: str = ""
    file_kind: str = ""
    file_ref: str = ""
