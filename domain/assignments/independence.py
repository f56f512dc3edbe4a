"""Describes the report on how independently appointments were distributed (Ереже ¶4(1), R-004)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.assignments.overrides import OverrideCode
from domain.assignments.questions import Inquiry
from domain.assignments.requests import OfferSource
from domain.calendar import add_months
from domain.ids import PersonId, RequestId, UnitId
from domain.names import fold
from domain.people import Name

_MONTHS_A_YEAR = 12


class SpanKind(StrEnum):
    """How long the report looks back."""

    QUARTER = "q"
    HALF = "h"

    @property
    def months(self) -> int:
        """Its length."""
        return 3 if self is SpanKind.QUARTER else 6


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A quarter or a half of a year; `part` counts from one."""

    kind: SpanKind
    year: int
    part: int

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, (self.part - 1) * self.kind.months + 1, 1)

    @property
    def last(self) -> date:
        """The first day after it."""
        return add_months(self.first, self.kind.months)

    @property
    def word(self) -> str:
        """«q.2026.3», as buttons and names of files carry it."""
        return f"{self.kind}.{self.year}.{self.part}"

    def before(self) -> "Span":
        """The one before."""
        return span_at(self.kind, add_months(self.first, -self.kind.months))

    def after(self) -> "Span":
        """The next one."""
        return span_at(self.kind, self.last)


def span_at(kind: SpanKind, day: date) -> Span:
    """The quarter or half in which a day lies."""
    return Span(kind, day.year, (day.month - 1) // kind.months + 1)


def read_span(word: str) -> Span | None:
    """The span that a button carries; None for anything that is none."""
    kind, year, part = [*word.split("."), "", ""][:3]
    if kind not in set(SpanKind) or not (year.isdecimal() and part.isdecimal()):
        return None
    span = Span(SpanKind(kind), int(year), int(part))
    possible = 1 <= span.part <= _MONTHS_A_YEAR // span.kind.months
    return span if possible and date.min.year < span.year < date.max.year else None


@dataclass(frozen=True, slots=True)
class NamedAct:
    """An act that names an advocate, which a body may not do, and how it was distributed.

    `advocate` is who accepted it, and `source` why they were asked; both are empty while nobody
    has accepted. `code` is the reason of a pick by hand.
    """

    request: RequestId
    label: str
    unit: UnitId
    body: str
    named: str
    advocate: PersonId | None = None
    source: OfferSource | None = None
    code: OverrideCode | None = None


@dataclass(frozen=True, slots=True)
class Pick:
    """A pick by hand: who picked whom, when, under which code; the words stay at the desk."""

    label: str
    unit: UnitId
    body: str
    advocate: PersonId
    officer: PersonId | None
    at: datetime
    code: OverrideCode | None
    accepted: bool


@dataclass(frozen=True, slots=True)
class Independence:
    """The report; it holds no name of any client."""

    span: Span
    sources: Mapping[OfferSource, int]
    named: tuple[NamedAct, ...]
    picks: tuple[Pick, ...]
    inquiry: Inquiry
    people: Mapping[PersonId, Name]
    units: Mapping[UnitId, str]

    def name(self, person: PersonId | None) -> str:
        """The short name of a member; a dash where there is none."""
        found = self.people.get(person) if person is not None else None
        return found.short if found is not None else "—"

    def got(self, act: NamedAct) -> bool:
        """Whether the advocate whom the act names accepted it; the surname decides."""
        found = self.people.get(act.advocate) if act.advocate is not None else None
        if found is None:
            return False
        words = "".join(sign if sign.isalpha() else " " for sign in fold(act.named)).split()
        return fold(found.surname) in words
