"""Says what one person or unit owes for one period, and how a mark is judged."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.deadlines.table import Code
from domain.ids import ObligationId, PersonId, UnitId


class ObligationState(StrEnum):
    """Where an obligation stands; `late` is done, but marked after its due moment."""

    OPEN = "open"
    DONE = "done"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Obligation:
    """One deadline of one person or unit for one period, named by its first day."""

    id: ObligationId
    code: Code
    person: PersonId | None
    unit: UnitId | None
    period: date
    due_at: datetime
    state: ObligationState
    done_at: datetime | None = None
    note: str = ""

    @property
    def is_open(self) -> bool:
        """Whether nobody has marked it."""
        return self.state is ObligationState.OPEN

    @property
    def subject(self) -> str:
        """Under which everything that is said about it is sent and recorded."""
        return f"obligation:{self.id}"


def state_when_marked(due_at: datetime, now: datetime) -> ObligationState:
    """In time up to the due moment; a late mark is recorded as late."""
    return ObligationState.DONE if now <= due_at else ObligationState.LATE
