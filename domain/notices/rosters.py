"""Names what rosters tell people: own days, changes, reminders, lists of the unanswered."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import ClassVar

from domain.ids import DutyId, ReceiptId, RosterId
from domain.notices import Notice, Urgency
from domain.receipts import Method
from domain.rosters import RosterKind


@dataclass(frozen=True, slots=True)
class RosterPublished(Notice):
    """An advocate's own days of a published roster; asks for «Қабылданды» (Ереже ¶22)."""

    urgency: ClassVar[Urgency] = Urgency.RECEIPT
    lives: ClassVar[timedelta | None] = timedelta(days=31)

    kind: RosterKind
    month: date
    days: tuple[date, ...]
    officer: str
    officer_phone: str


@dataclass(frozen=True, slots=True)
class RosterChanged(Notice):
    """A later version changed an advocate's days; asks for «Қабылданды» again (Ереже ¶23, ¶24)."""

    urgency: ClassVar[Urgency] = Urgency.TODAY
    lives: ClassVar[timedelta | None] = timedelta(days=31)

    kind: RosterKind
    month: date
    version: int
    added: tuple[date, ...]
    dropped: tuple[date, ...]
    days: tuple[date, ...]
    officer: str
    officer_phone: str


@dataclass(frozen=True, slots=True)
class RosterRecalled(Notice):
    """The roster was called back before anybody had acknowledged it: it binds nobody.

    `left` is how many other rosters the reader has still to acknowledge.
    """

    urgency: ClassVar[Urgency] = Urgency.TODAY
    lives: ClassVar[timedelta | None] = None

    kind: RosterKind
    month: date
    left: int


@dataclass(frozen=True, slots=True)
class ReceiptReminder(Notice):
    """The advocate has not answered «Қабылданды» yet (D-02)."""

    urgency: ClassVar[Urgency] = Urgency.RECEIPT
    lives: ClassVar[timedelta | None] = timedelta(hours=8)

    kind: RosterKind
    month: date
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody who has not acknowledged, as whoever telephones needs it."""

    name: str
    phone: str
    first_day: date | None
    unreachable: bool = False


@dataclass(frozen=True, slots=True)
class ReceiptsOverdue(Notice):
    """The officer's list of those who have not confirmed that they know the roster (D-02)."""

    roster: RosterId
    kind: RosterKind
    month: date
    waiting: tuple[Waiting, ...]


@dataclass(frozen=True, slots=True)
class ReceiptCall(Notice):
    """The officer's task to telephone one advocate who has not answered (D-02)."""

    receipt: ReceiptId
    kind: RosterKind
    month: date
    waiting: Waiting


@dataclass(frozen=True, slots=True)
class ReceiptCallOver(Notice):
    """The telephone task is over: the advocate has acknowledged."""

    kind: RosterKind
    month: date
    name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ReceiptsRedFlag(Notice):
    """The presidium learns who has not acknowledged on the day before the first duty (D-02)."""

    unit: str
    kind: RosterKind
    month: date
    waiting: tuple[Waiting, ...]


@dataclass(frozen=True, slots=True)
class ReceiptRecorded(Notice):
    """The advocate learns that the officer recorded the acquaintance, and how (Ереже ¶22)."""

    urgency: ClassVar[Urgency] = Urgency.RECEIPT

    kind: RosterKind
    month: date
    method: Method
    at: datetime
    left: int


@dataclass(frozen=True, slots=True)
class RosterAcknowledged(Notice):
    """The officer learns that every advocate has acknowledged a roster."""

    urgency: ClassVar[Urgency] = Urgency.RECEIPT

    kind: RosterKind
    month: date
    count: int


@dataclass(frozen=True, slots=True)
class DutyReminder(Notice):
    """An advocate is on duty tomorrow or today and must be reachable (Ереже ¶26, D-03)."""

    lives: ClassVar[timedelta | None] = timedelta(hours=12)

    duty: DutyId
    kind: RosterKind
    day: date
    tomorrow: bool
    phone: str


@dataclass(frozen=True, slots=True)
class DutyMoved(Notice):
    """A duty that was reminded of has gone to somebody else."""

    kind: RosterKind
    day: date
