"""Describes what an officer has entered about an act before it becomes a request."""

from dataclasses import dataclass
from datetime import datetime

from domain.assignments.acts import Act, Channel
from domain.assignments.requests import Stage
from domain.ids import RequestId, UnitId
from domain.rosters import RosterKind


@dataclass(frozen=True, slots=True)
class Draft:
    """What the officer has entered about an act that came in.

    `advocates` is how many the act needs: each gets a request of its own, and no two of them the
    same advocate. `files` holds the kind and Telegram's handle of each page of the act.
    """

    unit: UnitId
    kind: RosterKind
    act: Act
    received_at: datetime
    channel: Channel = Channel.COURIER
    court_term: datetime | None = None
    urgent: bool = False
    client: str = ""
    files: tuple[tuple[str, str], ...] = ()
    stage: Stage | None = None
    district: str = ""
    rural: bool = False
    co_defendants: int = 0
    advocates: int = 1
    named: str = ""
    case_number: str = ""
    continues: RequestId | None = None
    routed_by: str = ""
