"""Says what an objection to a roster, a duty or an entry is, and who must answer it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.ids import DutyId, EntryId, ObjectionId, PersonId, RosterId, UnitId
from domain.rosters import RosterKind

TEXT_MAX = 1000


class ObjectionState(StrEnum):
    """Whether an objection has its answer."""

    OPEN = "open"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class About:
    """What an objection is against; with nothing named, one's own balance as a whole."""

    roster: RosterId | None = None
    duty: DutyId | None = None
    entry: EntryId | None = None


@dataclass(frozen=True, slots=True)
class Matter:
    """The same in words that can be shown: a kind with its month, or with its day."""

    kind: RosterKind | None = None
    month: date | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Objection:
    """What an advocate objects to in words, and what was answered."""

    id: ObjectionId
    person: PersonId
    unit: UnitId
    about: About
    text: str
    state: ObjectionState
    at: datetime
    answer: str = ""
    answered_by: PersonId | None = None
    answered_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody must still answer."""
        return self.state is ObjectionState.OPEN


@dataclass(frozen=True, slots=True)
class SeenObjection:
    """An objection with the names, for whoever may read it."""

    objection: Objection
    unit: str
    name: str
    matter: Matter
    answered_by: str
    answers: bool  # whether the reader may answer it


def desk_subject(number: ObjectionId) -> str:
    """The subject under which those who must answer are told."""
    return f"objection:{number}"
