"""Says what people are told about requests and offers; no notice holds a client's name."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import ClassVar

from domain.assignments.acts import Act, ActType
from domain.assignments.requests import (
    CallState,
    Ground,
    Offer,
    OfferSource,
    Request,
    RequestState,
)
from domain.notices import Notice, Urgency
from domain.rosters import RosterKind


class Over(StrEnum):
    """Why something that was told is over."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    PENDING = "pending"
    RELEASED = "released"
    NOT_ACCEPTED = "not_accepted"
    NO_ANSWER = "no_answer"
    NOT_CALLED = "not_called"
    WITHDRAWN = "withdrawn"
    TAKEN = "taken"
    RETURNED = "returned"


class Trouble(StrEnum):
    """Why the desk needs a human at once."""

    NOBODY_ON_DUTY = "nobody_on_duty"
    NOBODY_LEFT = "nobody_left"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class OfferMade(Notice):
    """To the next in turn: the request, and until when an answer is waited for."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    lives: ClassVar[timedelta | None] = timedelta(hours=1)
    offer: int
    label: str
    kind: RosterKind
    act: Act
    received_at: datetime
    due_at: datetime
    expires_at: datetime
    urgent: bool
    left: timedelta
    continues: bool = False
    replaces: bool = False
    corrected: bool = False
    awaits_call: bool = False
    together: bool = False
    outage_from: datetime | None = None
    outage_to: datetime | None = None

    @staticmethod
    def of(offer: Offer, request: Request, now: datetime) -> "OfferMade":
        """Say of a request what its search asks: the clock is that of the search."""
        return OfferMade(
            offer=offer.id, label=request.label, kind=request.kind, act=request.act,
            received_at=request.received_at, due_at=request.search_until,
            expires_at=offer.expires_at, urgent=request.urgent, left=request.search_until - now,
            continues=offer.source is OfferSource.CONTINUITY,
            replaces=request.accepted_by is not None, awaits_call=offer.awaits_call,
            together=offer.source is OfferSource.TOGETHER,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class OfferPing(Notice):
    """To the one who was asked: half of the time has passed."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    lives: ClassVar[timedelta | None] = timedelta(minutes=15)
    offer: int
    label: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class OfferOver(Notice):
    """In the place of an offer that is over: what became of it."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    label: str
    why: Over
    due_at: datetime


@dataclass(frozen=True, slots=True)
class RequestAccepted(Notice):
    """To the officer: who accepted, when; the act is to be handed over."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    request: int
    label: str
    name: str
    accepted_at: datetime
    by_phone: bool


@dataclass(frozen=True, slots=True)
class Appointed(Notice):
    """To the advocate whose acceptance the officer recorded by telephone."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    request: int
    label: str


@dataclass(frozen=True, slots=True)
class DeclineAsked(Notice):
    """To the officer: an advocate declines for a valid reason, which the officer decides."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    offer: int
    label: str
    name: str
    ground: Ground
    note: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class DeclineDecided(Notice):
    """In the place of the question: how the officer decided, or that nothing is left to decide."""

    label: str
    name: str
    why: Over
    # Where the search rests then: others who were asked at once may still be waited for.
    rests: RequestState = RequestState.RECEIVED


@dataclass(frozen=True, slots=True)
class DeclineMade(Notice):
    """To the officer: an advocate declined on a ground of ¶36."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    label: str
    name: str
    ground: Ground
    rests: RequestState = RequestState.RECEIVED


@dataclass(frozen=True, slots=True)
class CallNeeded(Notice):
    """To the officer: somebody must be called, and why.

    `first_until` stands where the telephone comes first: until then the search waits for it.
    """

    urgency: ClassVar[Urgency] = Urgency.OFFER
    task: int
    label: str
    name: str
    phone: str
    silent: bool
    first_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class CallOver(Notice):
    """In the place of a telephone task: what the call gave, or that it is not needed."""

    label: str
    name: str
    outcome: CallState


@dataclass(frozen=True, slots=True)
class DeskAlarm(Notice):
    """To the officer: no further offer is possible without a decision."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    request: int
    label: str
    why: Trouble
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Unassigned(Notice):
    """The clock of a request: how much has passed and when it is due."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    request: int
    label: str
    passed: timedelta
    received_at: datetime
    due_at: datetime
    act: ActType
    overdue: bool = False
    explains: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True)
class RequestOver(Notice):
    """In the place of every warning of a request: it is over."""

    urgency: ClassVar[Urgency] = Urgency.TODAY
    label: str
    why: Over
    at: datetime


@dataclass(frozen=True, slots=True)
class ActHanded(Notice):
    """To the advocate: the act, with its file where there is one."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    request: int
    label: str
    act_number: str
    at: datetime
    file_kind: str = ""
    file_ref: str = ""
    page: int = 1
    pages: int = 1


@dataclass(frozen=True, slots=True)
class ActWaits(Notice):
    """To the officer: the request is accepted, but the act was not handed over (Ереже ¶10)."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    request: int
    label: str
    name: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class ActGone(Notice):
    """In the place of what asked for the act: it was handed over."""

    label: str
    at: datetime


@dataclass(frozen=True, slots=True)
class CaseMoved(Notice):
    """To the officer: the advocate has written the notice, or told the body."""

    urgency: ClassVar[Urgency] = Urgency.RECEIPT
    label: str
    name: str
    state: RequestState


@dataclass(frozen=True, slots=True)
class BodyTold(Notice):
    """In the place of the question: the advocate marked that the body was told."""

    label: str
    on: date


@dataclass(frozen=True, slots=True)
class TellBody(Notice):
    """To the advocate: has the body been told (Ереже ¶47)?"""

    request: int
    label: str


@dataclass(frozen=True, slots=True)
class BodyNotTold(Notice):
    """To the officer: the advocate has not marked that the body was told."""

    label: str
    name: str
