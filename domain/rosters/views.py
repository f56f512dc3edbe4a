"""Shapes what people are shown of rosters: the desk of a month, a page, a preview, own days."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from domain.calendar import WorkingCalendar
from domain.ids import DutyId, PersonId
from domain.members import Collegium, Member, Unit
from domain.receipts import Receipt
from domain.rosters import Roster, RosterKind
from domain.rosters.calls import Stage
from domain.rosters.completeness import Hole
from domain.rosters.jobs import Engine
from domain.rosters.order import Relaxation
from domain.rosters.shares import Share
from domain.rosters.terms import Terms
from domain.rosters.violations import Violation


@dataclass(frozen=True, slots=True)
class Answered:
    """How many have acknowledged a roster, of how many who were asked."""

    acked: int
    asked: int

    @property
    def all(self) -> bool:
        """Whether the roster is acknowledged by everybody (domain.md 5.4)."""
        return self.asked > 0 and self.acked == self.asked


@dataclass(frozen=True, slots=True)
class Desk:
    """The three rosters of a unit and a month, as the responsible person keeps them."""

    unit: Unit
    month: date
    due: date
    rosters: Mapping[RosterKind, Roster]
    answered: Mapping[RosterKind, Answered]
    editable: bool
    month_over: bool
    swaps: int  # how many applications for a substitute wait in the unit, of any month
    stage: Stage
    relaxed: tuple[Relaxation, ...] = ()  # what the last draw of the drafts could not keep
    drawing: Engine | None = None  # by which engine the month is being drawn now
    exact: bool = False  # whether the exact engine can be asked to draw the drafts anew


@dataclass(frozen=True, slots=True)
class Page:
    """One roster with its people, their loads, and what it lacks."""

    unit: Unit
    roster: Roster
    people: Mapping[PersonId, Member]
    counts: Mapping[PersonId, int]
    answered: Answered
    holes: tuple[Hole, ...]
    today: date
    editable: bool
    watches: bool  # whether the reader keeps or oversees rosters, so may see receipts
    terms: Terms | None = None  # of a draft: on which terms it is drawn anew


@dataclass(frozen=True, slots=True)
class DayChoice:
    """One day of a roster, and who could be put on duty instead, least loaded first."""

    page: Page
    day: date
    out: PersonId | None
    free: tuple[Member, ...]
    duty: DutyId | None = None  # the duty of whoever leaves, where somebody does
    ask: tuple[Member, ...] = ()  # whose word would fill an open day


@dataclass(frozen=True, slots=True)
class Preview:
    """What publication would do: who is told, who cannot be, and what forbids it."""

    page: Page
    told: int
    unreachable: tuple[Member, ...]
    late: bool
    due: date
    found: tuple[Violation, ...] = ()  # what the independent judge found


@dataclass(frozen=True, slots=True)
class Explained:
    """How the duties of a roster were shared out, and why."""

    page: Page
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """One roster as it is printed, with the responsible person's full name."""

    roster: Roster
    people: Mapping[PersonId, Member]
    officer: str


@dataclass(frozen=True, slots=True)
class Papers:
    """The rosters of a unit and a month that the reader may see, in the order of kinds.

    `fingerprint` is the check code of the draw's protocol, where the month was drawn with one.
    """

    unit: Unit
    month: date
    parts: tuple[Paper, ...]
    collegium: Collegium | None = None
    calendar: WorkingCalendar = field(default_factory=lambda: WorkingCalendar({}, {}))
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class OwnRoster:
    """An advocate's own part of a published roster."""

    roster: Roster
    days: tuple[date, ...]
    officer: str
    receipt: Receipt | None


@dataclass(frozen=True, slots=True)
class OwnDuties:
    """An advocate's own rosters: of a past `month`, or of this one and those to come.

    `before` is the nearest month before them with a duty of theirs.
    """

    rosters: tuple[OwnRoster, ...]
    before: date | None = None
    month: date | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A receipt that is waited for, with its roster."""

    receipt: Receipt
    roster: Roster


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One advocate on the board of receipts."""

    receipt: Receipt
    person: Member
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """Who has acknowledged a roster and how, and who is waited for."""

    unit: Unit
    roster: Roster
    rows: tuple[BoardRow, ...]
    editable: bool
