"""Describes a request and its offers, and says which step may follow which (domain.md 5.1)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.assignments.acts import Act, Basis, Channel
from domain.ids import OfferId, PersonId, PhoneTaskId, RequestId, UnitId
from domain.rosters import RosterKind


class RequestState(StrEnum):
    """Where a request stands."""

    RECEIVED = "received"
    OFFERED = "offered"
    DECLINE_PENDING = "decline_pending"
    ACCEPTED = "accepted"
    ACT_HANDED = "act_handed"
    NOTICE_DONE = "notice_done"
    IN_WORK = "in_work"
    COMPLETED = "completed"
    RETURNED = "returned"


UNASSIGNED = frozenset({RequestState.RECEIVED, RequestState.OFFERED, RequestState.DECLINE_PENDING})
OPEN = frozenset(RequestState) - {RequestState.COMPLETED, RequestState.RETURNED}


class OfferState(StrEnum):
    """What became of one offer to one advocate."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINE_PENDING = "decline_pending"
    DECLINED = "declined"
    NO_ANSWER = "no_answer"
    WITHDRAWN = "withdrawn"


class OfferSource(StrEnum):
    """Why this advocate was asked."""

    TURN = "turn"
    CONTINUITY = "continuity"
    TOGETHER = "together"
    OVERRIDE = "override"


class CallState(StrEnum):
    """What became of a telephone task."""

    OPEN = "open"
    REACHED = "reached"
    NO_REPLY = "no_reply"
    WRONG_NUMBER = "wrong_number"
    NOT_NEEDED = "not_needed"


class Ground(StrEnum):
    """Why an appointment is declined: two grounds of ¶36, or a valid reason of ¶4(3)."""

    CONFLICT = "conflict"
    PROCEDURAL = "procedural"
    ILLNESS = "illness"
    TRIP = "trip"
    OTHER_CLIENT = "other_client"
    REMOTE = "remote"
    OTHER = "other"

    @property
    def declared(self) -> bool:
        """Taken as declared, with no facts asked (R-063, R-064); the rest the officer decides."""
        return self in {Ground.CONFLICT, Ground.PROCEDURAL}

    @property
    def needs_words(self) -> bool:
        """Whether a few words are asked: the fixed procedural action (A-06), or the reason."""
        return self in {Ground.OTHER_CLIENT, Ground.OTHER}


@dataclass(frozen=True, slots=True)
class Call:
    """A telephone task: whom to call about which request, and what became of it."""

    id: PhoneTaskId
    request: RequestId
    person: PersonId
    state: CallState


@dataclass(frozen=True, slots=True)
class Request:
    """A request as the desk sees it; the client's name is read apart, by who may."""

    id: RequestId
    number: int
    year: int
    unit: UnitId
    kind: RosterKind
    act: Act
    basis: Basis
    channel: Channel
    received_at: datetime
    due_at: datetime
    urgent: bool
    state: RequestState
    accepted_by: PersonId | None = None
    accepted_at: datetime | None = None
    handed_at: datetime | None = None
    act_received_at: datetime | None = None
    notice_number: str = ""
    notice_date: date | None = None
    body_notified_on: date | None = None
    overdue_at: datetime | None = None
    overdue_reason: str = ""
    has_file: bool = False

    @property
    def label(self) -> str:
        """The number as people say it: «12/2026»."""
        return f"{self.number}/{self.year}"


@dataclass(frozen=True, slots=True)
class Offer:
    """An offer of a request to one advocate in one round."""

    id: OfferId
    request: RequestId
    round: int
    person: PersonId
    state: OfferState
    offered_at: datetime
    expires_at: datetime
    ground: Ground | None = None
    note: str = ""

    @property
    def answered(self) -> bool:
        """Whether the offer does not wait any more."""
        return self.state is not OfferState.OPEN


# What the advocate (or the officer) does next after acceptance, in this order only.
NEXT_STEP = {
    RequestState.ACCEPTED: RequestState.ACT_HANDED,
    RequestState.ACT_HANDED: RequestState.NOTICE_DONE,
    RequestState.NOTICE_DONE: RequestState.IN_WORK,
    RequestState.IN_WORK: RequestState.COMPLETED,
}
