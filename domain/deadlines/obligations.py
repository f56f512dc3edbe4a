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


@dataclass(frozen=True, slots=True)
class Own:
    """An obligation of one's own; `last_working` is set when the due day is not a working day."""

    obligation: Obligation
    due: date
    last_working: date | None


@dataclass(frozen=True, slots=True)
class Unmarked:
    """An obligation of somebody else that is still open; without a name it is the unit's."""

    obligation: Obligation
    name: str
    phone: str


@dataclass(frozen=True, slots=True)
class UnitUnmarked:
    """What is still open in a unit; consultants stand under no unit."""

    unit: UnitId | None
    name: str
    rows: tuple[Unmarked, ...]
