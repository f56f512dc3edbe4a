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
    `co_marks` and `opposites` are keyed marks: the names behind them were never kept.
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
    needs: tuple[str, ...] = ()
    co_marks: tuple[str, ...] = ()
    opposites: tuple[str, ...] = ()

    def client_of(self, place: int) -> str:
        """Whom the advocate of one place is for: each line names one person, a single one all."""
        lines = [line for one in self.client.splitlines() if (line := " ".join(one.split()))]
        if self.advocates == 1:
            return " ".join(lines)
        if len(lines) == 1:
            return lines[0]
        return lines[place] if place < len(lines) else ""

    def others_than(self, place: int) -> tuple[str, ...]:
        """The clients of the other requests of the act: co-defendants of this one."""
        own = self.client_of(place)
        every = (self.client_of(one) for one in range(self.advocates))
        return tuple(one for one in every if one and one != own)
