"""Names what people are told of duty days, of the ledger, and of objections to it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import ClassVar

from domain.ids import CallId, DutyId, EntryId, ObjectionId, RosterId
from domain.notices import Notice, Urgency
from domain.rosters import RosterKind
from domain.rosters.objections import Matter


@dataclass(frozen=True, slots=True)
class CallRecorded(Notice):
    """To the advocate on duty: a call was not answered, and that was recorded (Ереже ¶26)."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    call: CallId
    kind: RosterKind
    day: date
    at: datetime
    second: bool  # from now on somebody else may stand in
    officer: str
    phone: str


@dataclass(frozen=True, slots=True)
class CallTakenBack(Notice):
    """To the advocate: the record of a failed call was taken back, and why."""

    kind: RosterKind
    day: date
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class StandIn(Notice):
    """To the next in turn: you are on duty from now; asks for «Қабылданды» (Ереже ¶22, ¶26)."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    lives: ClassVar[timedelta | None] = None
    kind: RosterKind
    day: date
    missing: str
    version: int
    officer: str
    phone: str
    own_phone: str


@dataclass(frozen=True, slots=True)
class DutyTaken(Notice):
    """To the advocate who did not answer: somebody stood in, and what that means."""

    lives: ClassVar[timedelta | None] = None
    duty: DutyId
    call: CallId
    kind: RosterKind
    day: date
    calls: tuple[datetime, ...]


@dataclass(frozen=True, slots=True)
class CallExplained(Notice):
    """To the responsible persons: what the advocate says of a call that was not answered."""

    roster: RosterId
    kind: RosterKind
    day: date
    at: datetime
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class EntryCorrected(Notice):
    """To whose duties were corrected: by how much, why, and by whom."""

    lives: ClassVar[timedelta | None] = None
    entry: EntryId
    kind: RosterKind
    units: int
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class ObjectionMade(Notice):
    """To those who must answer: an advocate objects; `days` have passed without an answer."""

    lives: ClassVar[timedelta | None] = None
    objection: ObjectionId
    unit: str
    name: str
    matter: Matter
    text: str
    at: datetime
    days: int
    presidium: bool  # the reader is told because the unit has not answered


@dataclass(frozen=True, slots=True)
class ObjectionOver(Notice):
    """To those who could answer: it is answered."""

    name: str
    by: str
    text: str
    answer: str


@dataclass(frozen=True, slots=True)
class ObjectionAnswered(Notice):
    """To the advocate: the answer, and the way onward."""

    urgency: ClassVar[Urgency] = Urgency.ANSWER
    lives: ClassVar[timedelta | None] = None
    by: str
    text: str
    answer: str
