"""Describes what a spreadsheet of duties would change, before anything is changed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum, auto

from domain.ids import PersonId
from domain.imports import Place
from domain.members import Member, Unit
from domain.rosters import Duty, Roster, RosterKind
from domain.rosters.completeness import Hole


class Slip(StrEnum):
    """Why a cell of a roster cannot be taken."""

    BAD_DAY = auto()
    NO_MONTH = auto()
    OUTSIDE_MONTH = auto()
    MONTH_OVER = auto()
    NO_KIND = auto()
    BAD_KIND = auto()
    NO_UNIT = auto()
    UNKNOWN_UNIT = auto()
    UNKNOWN_NAME = auto()
    SEVERAL_SUCH = auto()
    OTHER_UNIT = auto()
    BAD_MARK = auto()
    TWICE = auto()
    PUBLISHED = auto()


@dataclass(frozen=True, slots=True)
class RosterFault:
    """A cell that cannot be taken; without a column it is the line as a whole."""

    line: int
    slip: Slip
    place: Place = field(default_factory=Place)
    value: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One roster as the file has it, beside the draft that there is."""

    unit: Unit
    kind: RosterKind
    month: date
    posts: int
    duties: tuple[Duty, ...]
    before: Roster | None
    holes: tuple[Hole, ...]

    @property
    def same(self) -> bool:
        """Whether the draft says the same already; only the order of turns counts."""
        return self.before is not None and self.before.posts == self.posts and not self.days()

    def days(self) -> tuple[date, ...]:
        """The days whose advocates change, in order."""
        old = self.before.duties if self.before is not None else ()
        every = {duty.day for duty in (*old, *self.duties)}
        return tuple(day for day in sorted(every) if _on(old, day) != _on(self.duties, day))

    def was(self, day: date) -> tuple[PersonId, ...]:
        """Who is on duty in the draft that there is."""
        return _on(self.before.duties if self.before is not None else (), day)

    def will(self, day: date) -> tuple[PersonId, ...]:
        """Who is on duty as the file has it."""
        return _on(self.duties, day)


@dataclass(frozen=True, slots=True)
class RosterPreview:
    """All that a spreadsheet would do; with a single fault nothing of it is done."""

    file: str
    changes: tuple[Change, ...]
    people: Mapping[PersonId, Member]
    faults: tuple[RosterFault, ...]
    ignored: tuple[int, ...]

    @property
    def changes_nothing(self) -> bool:
        """Whether every roster is a draft of just that already."""
        return all(one.same for one in self.changes)


def _on(duties: tuple[Duty, ...], day: date) -> tuple[PersonId, ...]:
    return tuple(duty.person for duty in sorted(duties) if duty.day == day)
