"""Describes what may happen to an accepted case: substitution, absence, waiver, acts of a body."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from domain.assignments.machine import SOUGHT_AGAIN, SUBSTITUTED_FROM
from domain.assignments.requests import Ending, Request, RequestState, Stage
from domain.civil import moment_of
from domain.ids import (
    AppointmentId,
    CaseAbsenceId,
    PersonId,
    RequestId,
    SubstitutionId,
    WaiverId,
)
from domain.rosters import RosterKind

ACT_NUMBER_MAX = 100
_DAY = re.compile(r"(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)")
_LETTERS = re.compile(r"[^\W\d_]{3,}")

# Where the law lets a client waive and a body release: as long as somebody is in charge.
ENDABLE = SUBSTITUTED_FROM | SOUGHT_AGAIN | {RequestState.SUBST_REQUESTED}
# From where the same case may go on under a new act.
CONTINUABLE = frozenset(
    {RequestState.STAGE_DONE, RequestState.COMPLETED, RequestState.TERMINATED_BY_BODY}
)


class SubstitutionGround(StrEnum):
    """Why somebody else is to take a case: the valid reasons of Ереже ¶4(3), or a decision."""

    ILLNESS = "illness"
    TRIP = "trip"
    OTHER_CLIENT = "other_client"
    REMOTE = "remote"
    OTHER = "other"
    # Not asked for: an absence of five тәулік and more, or a decision about participation.
    ABSENCE = "absence"
    SUSPENSION = "suspension"

    @property
    def needs_words(self) -> bool:
        """Whether words are asked: the action fixed earlier (A-06), or the reason itself."""
        return self in {SubstitutionGround.OTHER_CLIENT, SubstitutionGround.OTHER}


# What an advocate may name; any other reason is the officer's to judge.
NAMED = (
    SubstitutionGround.ILLNESS,
    SubstitutionGround.TRIP,
    SubstitutionGround.OTHER_CLIENT,
    SubstitutionGround.REMOTE,
    SubstitutionGround.OTHER,
)


class SubstitutionState(StrEnum):
    """How a substitution stands; `lapsed` when the case ended before it could be done."""

    ASKED = "asked"
    APPROVED = "approved"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    DONE = "done"
    LAPSED = "lapsed"


class AbsenceState(StrEnum):
    """What was decided about an absence of five тәулік and more."""

    ANNOUNCED = "announced"
    SUBSTITUTED = "substituted"
    WAITING = "waiting"
    LAPSED = "lapsed"


class WaiverState(StrEnum):
    """How a client's waiver stands: in court it waits for the act of the body."""

    DECLARED = "declared"
    WAITING = "waiting"
    DONE = "done"
    UNDONE = "undone"
    NOT_ACCEPTED = "not_accepted"
    LAPSED = "lapsed"


class CaseActKind(StrEnum):
    """What an act of a body did to a case."""

    STAGE = "stage"
    WAIVER = "waiver"
    RELEASE = "release"


@dataclass(frozen=True, slots=True)
class Substitution:
    """One application or decision to replace who is in charge of a case."""

    id: SubstitutionId
    request: RequestId
    appointment: AppointmentId
    person: PersonId
    ground: SubstitutionGround
    note: str
    state: SubstitutionState
    was: RequestState
    asked_at: datetime
    decided_by: PersonId | None = None
    decided_at: datetime | None = None
    reason: str = ""
    overdue_at: datetime | None = None
    overdue_reason: str = ""


@dataclass(frozen=True, slots=True)
class CaseAbsence:
    """A long absence that an advocate announced for a case."""

    id: CaseAbsenceId
    request: RequestId
    person: PersonId
    first: date
    last: date
    state: AbsenceState
    announced_at: datetime


@dataclass(frozen=True, slots=True)
class Waiver:
    """A client's waiver that the advocate declared (Ереже ¶43)."""

    id: WaiverId
    request: RequestId
    person: PersonId
    on: date
    state: WaiverState
    declared_at: datetime


@dataclass(frozen=True, slots=True)
class CaseAct:
    """An act of a body that ended a stage, a waiver or a part; a stage may have none."""

    kind: CaseActKind
    number: str
    on: date | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Charge:
    """Who was in charge from when until when, and how it ended."""

    name: str
    from_at: datetime
    until_at: datetime | None
    ended: Ending | None


@dataclass(frozen=True, slots=True)
class CaseView:
    """All of a case that its cards show beside the request; the note for who decides only."""

    charges: tuple[Charge, ...] = ()
    substitution: Substitution | None = None
    absence: CaseAbsence | None = None
    waiver: Waiver | None = None
    acts: tuple[CaseAct, ...] = ()
    own: bool = False
    # The advocate in charge owes something because of one under contract (¶44-46).
    owes_counsel: bool = False


def fixed_action(text: str) -> tuple[date, str] | None:
    """The action fixed earlier in another client's case: its one date and the body (A-06)."""
    found = _DAY.findall(text)
    body = " ".join(_DAY.sub(" ", text).split()).strip(" ,.;:-–—")
    if len(found) != 1 or not _LETTERS.search(body):
        return None
    day, month, year = map(int, found[0])
    try:
        return date(year, month, day), body
    except ValueError:
        return None


def absence_length(first: date, last: date) -> timedelta:
    """How long whole days of absence are: from midnight of the first to midnight after the last.

    CPC 72(3) says «at least five тәулік» and not from when. They are counted without a break
    from the first day on which the advocate cannot act (A-36).
    """
    begins = moment_of(first, time())
    return moment_of(last + timedelta(days=1), time()) - begins


def in_court(request: Request) -> bool:
    """Whether a waiver needs the act of the body: in court and beyond the investigation (¶43)."""
    beyond = request.stage is not None and request.stage is not Stage.INVESTIGATION
    return request.kind is RosterKind.COURT or beyond


def next_stage(stage: Stage | None) -> Stage:
    """The stage or instance that usually follows."""
    every = list(Stage)
    if stage is None:
        return Stage.FIRST_INSTANCE
    return every[min(every.index(stage) + 1, len(every) - 1)]
