"""Describes what is noted of a request in the state's electronic system (domain.md 5.2)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from domain.assignments.acts import ACTS, ActType
from domain.assignments.requests import Ground, RequestState
from domain.ids import PersonId, RequestId, UnitId
from domain.names import fold
from domain.rosters import RosterKind

# Notifications of the system go to those on duty in these rosters (Ереже ¶18(1), ¶20).
KINDS = (RosterKind.PRETRIAL, RosterKind.COURT)
# Whose clock is shown while the kind of act is not known: the usual one, and the shortest.
_USUAL: Mapping[RosterKind, ActType] = MappingProxyType(
    {RosterKind.PRETRIAL: ActType.CRIMINAL, RosterKind.COURT: ActType.CRIMINAL_COURT}
)


@dataclass(frozen=True, slots=True)
class Sighting:
    """A notification as somebody saw it in the system."""

    unit: UnitId
    number: str
    kind: RosterKind
    seen_at: datetime
    act: ActType | None = None
    court_term: datetime | None = None

    @property
    def act_type(self) -> ActType:
        """The kind of act, or the usual one of the roster while it is not known."""
        return self.act or _USUAL[self.kind]


@dataclass(frozen=True, slots=True)
class Mirror:
    """The note of one notification: what people said was done in the system, and when."""

    request: RequestId
    number: str
    entered_at: datetime
    entered_by: PersonId
    seen_at: datetime
    act_known: bool
    person: PersonId | None = None
    result_at: datetime | None = None
    ground: Ground | None = None
    note: str = ""
    verified_at: datetime | None = None
    verified_by: PersonId | None = None


# What somebody said and an officer may look up in the system.
SAID = frozenset(
    {
        RequestState.EIS_ACCEPTED,
        RequestState.EIS_DECLINED,
        RequestState.EIS_TAKEN,
        RequestState.IN_WORK,
    }
)


def key_of(number: str) -> str:
    """A number as it is compared: letters' size and spaces do not count."""
    return "".join(fold(number).split())


def acts_of(kind: RosterKind) -> tuple[ActType, ...]:
    """The acts that go to a roster."""
    return tuple(act for act, rule in ACTS.items() if kind in rule.kinds)
