"""Describes a request and its offers, and says which step may follow which (domain.md 5.1)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.assignments.acts import Act, Basis, Channel
from domain.ids import AppointmentId, OfferId, PersonId, PhoneTaskId, RequestId, UnitId
from domain.rosters import RosterKind


class RequestState(StrEnum):
    """Where a request stands (domain.md 5.1, 5.2, 5.3)."""

    RECEIVED = "received"
    CONTINUITY_OFFER = "continuity_offer"
    OFFERED = "offered"
    DECLINE_PENDING = "decline_pending"
    ACCEPTED = "accepted"
    ACT_HANDED = "act_handed"
    NOTICE_DONE = "notice_done"
    IN_WORK = "in_work"
    SUBST_REQUESTED = "subst_requested"
    STAGE_DONE = "stage_done"
    COMPLETED = "completed"
    RETURNED = "returned"
    TERMINATED_WAIVER = "terminated_waiver"
    TERMINATED_BY_BODY = "terminated_by_body"
    EIS_NOTIFIED = "eis_notified"
    EIS_ACCEPTED = "eis_accepted"
    EIS_DECLINED = "eis_declined"
    EIS_TAKEN = "eis_taken"
    SELF_REPORTED = "self_reported"
    FLAGGED = "flagged"


class Flow(StrEnum):
    """How a request came to be: the paper flow, the state's system, the advocate's own intake."""

    PAPER = "paper"
    EIS = "eis"
    SELF_INTAKE = "self_intake"


class Stage(StrEnum):
    """The stage or instance that the act belongs to (Ереже ¶4(3))."""

    INVESTIGATION = "investigation"
    FIRST_INSTANCE = "first_instance"
    APPEAL = "appeal"
    CASSATION = "cassation"
    EXECUTION = "execution"


# The stage that is meant where nobody said another.
STAGE_OF = {
    RosterKind.PRETRIAL: Stage.INVESTIGATION,
    RosterKind.COURT: Stage.FIRST_INSTANCE,
    RosterKind.CONSULT: None,
}


class OfferState(StrEnum):
    """What became of one offer to one advocate."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINE_PENDING = "decline_pending"
    DECLINED = "declined"
    NO_ANSWER = "no_answer"
    NOT_CALLED = "not_called"
    WITHDRAWN = "withdrawn"


class OfferSource(StrEnum):
    """Why this advocate was asked."""

    TURN = "turn"
    CONTINUITY = "continuity"
    TOGETHER = "together"
    OVERRIDE = "override"


class Way(StrEnum):
    """How an answer came: the advocate's own, or told by telephone and recorded."""

    BOT = "bot"
    PHONE = "phone"


class SkipWhy(StrEnum):
    """Why somebody on duty was passed over when the ladder was frozen."""

    SUSPENDED = "suspended"
    UNREACHABLE = "unreachable"
    CONFLICT = "conflict"
    SIBLING = "sibling"


class Ending(StrEnum):
    """How an advocate's part in a request ended."""

    COMPLETED = "completed"
    SUBSTITUTED = "substituted"
    WAIVER = "waiver"
    BY_BODY = "by_body"


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
    searched_from: datetime
    search_until: datetime
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
    flow: Flow = Flow.PAPER
    stage: Stage | None = None
    district: str = ""
    rural: bool = False
    co_defendants: int = 0
    act_of: RequestId | None = None
    continues: RequestId | None = None
    named: str = ""
    routed_by: str = ""

    @property
    def label(self) -> str:
        """The number as people say it: «12/2026»."""
        return f"{self.number}/{self.year}"


@dataclass(frozen=True, slots=True)
class Offer:
    """An offer of a request to one advocate in one round.

    While it `awaits_call` the telephone comes first: silence does not count yet (Ереже ¶26).
    """

    id: OfferId
    request: RequestId
    round: int
    person: PersonId
    state: OfferState
    offered_at: datetime
    expires_at: datetime
    ground: Ground | None = None
    note: str = ""
    source: OfferSource = OfferSource.TURN
    answered_at: datetime | None = None
    answered_by: PersonId | None = None
    way: Way = Way.BOT
    override_reason: str = ""
    awaits_call: bool = False

    @property
    def answered(self) -> bool:
        """Whether the offer does not wait any more."""
        return self.state is not OfferState.OPEN


@dataclass(frozen=True, slots=True)
class Appointment:
    """One advocate in charge of one request: from acceptance to how his part ended."""

    id: AppointmentId
    request: RequestId
    person: PersonId
    from_at: datetime
    handed_at: datetime | None = None
    act_received_at: datetime | None = None
    notice_number: str = ""
    notice_date: date | None = None
    body_notified_on: date | None = None
    until_at: datetime | None = None
    ended: Ending | None = None


@dataclass(frozen=True, slots=True)
class Rung:
    """One place of a frozen ladder: who is asked in which turn, or why he is passed over."""

    ladder: int
    position: int
    person: PersonId
    source: OfferSource
    turns: int = 0
    skipped: SkipWhy | None = None
