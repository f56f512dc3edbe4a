"""Keeps who stood for which figures, what somebody said is wrong, and what changed since."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.ids import PersonId, RemarkId
from domain.members import Member, Unit
from domain.records.figures import Figures


@dataclass(frozen=True, slots=True)
class Confirmation:
    """An advocate's word for the figures of a month, with the copy that was seen (R-095)."""

    person: PersonId
    month: date
    digest: str
    text: str
    at: datetime
    by: PersonId


@dataclass(frozen=True, slots=True)
class Remark:
    """What an advocate says is wrong with the figures, and what was answered."""

    id: RemarkId
    person: PersonId
    month: date
    text: str
    at: datetime
    answer: str = ""
    answered_at: datetime | None = None
    answered_by: PersonId | None = None


class Standing(StrEnum):
    """How the figures of a month stand with their author."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class MonthPage:
    """One advocate's month as it is shown."""

    name: str
    figures: Figures
    confirmation: Confirmation | None
    confirmer: str
    changes: tuple[str, ...]
    remark: Remark | None
    over: bool
    own: bool

    @property
    def standing(self) -> Standing:
        """Open, confirmed, or changed since it was confirmed."""
        return standing(self.confirmation, self.figures)


@dataclass(frozen=True, slots=True)
class BoardLine:
    """One advocate on the board of a unit."""

    person: Member
    standing: Standing
    at: datetime | None
    remark: Remark | None
    nothing: bool


@dataclass(frozen=True, slots=True)
class Board:
    """Who of a unit has confirmed the figures of a month."""

    unit: Unit
    month: date
    lines: tuple[BoardLine, ...]
    answers: bool
    reads: bool

    def of(self, standing: Standing) -> tuple[BoardLine, ...]:
        """The lines of one standing."""
        return tuple(one for one in self.lines if one.standing is standing)


def standing(confirmation: Confirmation | None, figures: Figures) -> Standing:
    """Whether a word was given, and for these very figures."""
    if confirmation is None:
        return Standing.OPEN
    same = confirmation.digest == figures.digest
    return Standing.CONFIRMED if same else Standing.CHANGED


Latest = Mapping[tuple[PersonId, date], Confirmation]
