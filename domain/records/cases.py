"""Holds a request as records read it: what, when, who was asked, who was in charge; no names."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.assignments.acts import ActType, Basis, Channel
from domain.assignments.overrides import OverrideCode
from domain.assignments.requests import (
    Appointment,
    CallState,
    Flow,
    Ground,
    Offer,
    OfferState,
    RequestState,
    Stage,
)
from domain.ids import PersonId, RequestId, UnitId
from domain.rosters import RosterKind


class Source(StrEnum):
    """How an appointment came to its advocate."""

    TURN = "turn"
    CONTINUITY = "continuity"
    TOGETHER = "together"
    OVERRIDE = "override"
    MIRROR = "mirror"
    SELF_INTAKE = "self_intake"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Phoned:
    """A telephone task of a request."""

    state: CallState
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class Picked:
    """An offer made by hand: under which code, none where none was given; never the words."""

    code: OverrideCode | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Case:
    """One request with everything that is counted; the client's name is not among it."""

    id: RequestId
    number: int
    year: int
    unit: UnitId
    kind: RosterKind
    act_type: ActType
    act_number: str
    act_date: date
    body: str
    place: str
    channel: Channel
    basis: Basis
    received_at: datetime
    registered_at: datetime
    due_at: datetime
    urgent: bool
    state: RequestState
    flow: Flow = Flow.PAPER
    stage: Stage | None = None
    district: str = ""
    rural: bool = False
    co_defendants: int = 0
    overdue_at: datetime | None = None
    overdue_reason: str = ""
    parts: tuple[Appointment, ...] = ()
    offers: tuple[Offer, ...] = ()
    calls: tuple[Phoned, ...] = ()
    picks: tuple[Picked, ...] = ()
    # When a search for a substitute began; each has a clock of its own.
    searches: tuple[datetime, ...] = ()

    @property
    def label(self) -> str:
        """The number as people say it: «12/2026»."""
        return f"{self.number}/{self.year}"

    @property
    def first(self) -> Appointment | None:
        """The first advocate in charge."""
        return self.parts[0] if self.parts else None


def accepted_offer(case: Case, part: Appointment) -> Offer | None:
    """The offer by which an advocate came into charge; none where he took it otherwise."""
    fitting = [
        one
        for one in case.offers
        if one.state is OfferState.ACCEPTED
        and one.person == part.person
        and (one.answered_at or one.offered_at) <= part.from_at
    ]
    return fitting[-1] if fitting else None


def source_of(case: Case, part: Appointment) -> Source:
    """By turn, by continuity, all at once, by hand, in the state's system, or by own intake."""
    offer = accepted_offer(case, part)
    if offer is not None:
        return Source(offer.source)
    match case.flow:
        case Flow.EIS:
            return Source.MIRROR
        case Flow.SELF_INTAKE:
            return Source.SELF_INTAKE
        case Flow.PAPER:
            return Source.UNKNOWN


def by_person(cases: Iterable[Case]) -> Mapping[PersonId, list[Case]]:
    """The cases in which each advocate was asked or in charge."""
    found: defaultdict[PersonId, list[Case]] = defaultdict(list)
    for case in cases:
        touched = {one.person for one in case.parts} | {one.person for one in case.offers}
        for person in touched:
            found[person].append(case)
    return found


def declined(offer: Offer) -> Ground | None:
    """On which ground an offer was declined; a reason that was not accepted is no refusal."""
    return None if offer.state is OfferState.WITHDRAWN else offer.ground
