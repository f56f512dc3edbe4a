"""Says what people are told about accepted cases; no notice holds a client's name."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import ClassVar

from domain.cases import AbsenceState, SubstitutionGround, SubstitutionState, WaiverState
from domain.notices import Notice, Urgency


class NoMore(StrEnum):
    """Why a step that was asked for is not needed any more."""

    ENDED = "ended"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class SubstitutionAsked(Notice):
    """To the officer: an advocate asks to be replaced; the note is for who decides alone."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    substitution: int
    request: int
    label: str
    name: str
    ground: SubstitutionGround
    note: str


@dataclass(frozen=True, slots=True)
class SubstitutionSettled(Notice):
    """In the place of that question: how it was settled."""

    label: str
    name: str
    state: SubstitutionState


@dataclass(frozen=True, slots=True)
class SubstitutionAnswered(Notice):
    """To the advocate: how the responsible person decided."""

    urgency: ClassVar[Urgency] = Urgency.TODAY
    request: int
    label: str
    state: SubstitutionState
    reason: str


@dataclass(frozen=True, slots=True)
class DecisionWaits(Notice):
    """To the presidium: a case waits for a decision that its unit has not taken."""

    urgency: ClassVar[Urgency] = Urgency.TODAY
    label: str
    name: str
    since: datetime
    alone: bool


@dataclass(frozen=True, slots=True)
class PartEnded(Notice):
    """To the one who was in charge: another has accepted; hand the file over."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    label: str
    successor: str
    phone: str
    at: datetime


@dataclass(frozen=True, slots=True)
class TookOver(Notice):
    """To the one who accepted: whose case it was; act and notice begin anew."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    request: int
    label: str
    before: str
    phone: str


@dataclass(frozen=True, slots=True)
class CasePassed(Notice):
    """To the officer: the substitution is done."""

    urgency: ClassVar[Urgency] = Urgency.TODAY
    label: str
    before: str
    successor: str
    at: datetime


@dataclass(frozen=True, slots=True)
class AbsenceAnnounced(Notice):
    """To the officer: an advocate will be away for five тәулік and more."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    absence: int
    request: int
    label: str
    name: str
    first: date
    last: date
    limit: timedelta


@dataclass(frozen=True, slots=True)
class AbsenceSettled(Notice):
    """In the place of that: what was decided."""

    label: str
    name: str
    first: date
    last: date
    state: AbsenceState


@dataclass(frozen=True, slots=True)
class AbsenceAnswered(Notice):
    """To the advocate: what the officer decided about the absence."""

    urgency: ClassVar[Urgency] = Urgency.TODAY
    request: int
    label: str
    state: AbsenceState


@dataclass(frozen=True, slots=True)
class WaiverTold(Notice):
    """To the officer: the client waived; in court the act of the body is awaited."""

    urgency: ClassVar[Urgency] = Urgency.TODAY
    request: int
    label: str
    name: str
    on: date
    state: WaiverState
    act: str = ""
    act_on: date | None = None


@dataclass(frozen=True, slots=True)
class WaiverDone(Notice):
    """To the advocate: the officer recorded the act, the part has ended."""

    urgency: ClassVar[Urgency] = Urgency.TODAY
    label: str
    act: str
    act_on: date


@dataclass(frozen=True, slots=True)
class Released(Notice):
    """To the advocate: the body released him by an act."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    label: str
    act: str
    act_on: date


@dataclass(frozen=True, slots=True)
class StageFinished(Notice):
    """To the officer: a stage is finished; the next one's act goes to the same advocate first."""

    urgency: ClassVar[Urgency] = Urgency.RECEIPT
    request: int
    label: str
    name: str
    act: str
    act_on: date | None


@dataclass(frozen=True, slots=True)
class StepNoMore(Notice):
    """In the place of what asked for a step: the case ended, or another will take it."""

    label: str
    why: NoMore
