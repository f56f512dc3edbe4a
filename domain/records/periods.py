"""Cuts time into months, quarters, half-years and years, as reports are asked for."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from domain.calendar import add_months
from domain.civil import moment_of

_YEARS = range(2000, 2100)
_WORD = 7


class Span(StrEnum):
    """How long a period is."""

    MONTH = "m"
    QUARTER = "q"
    HALF = "h"
    YEAR = "y"


LENGTHS = {Span.MONTH: 1, Span.QUARTER: 3, Span.HALF: 6, Span.YEAR: 12}


@dataclass(frozen=True, slots=True)
class Period:
    """Whole months from the first of one of them."""

    span: Span
    first: date

    @property
    def after(self) -> date:
        """The first day that is not in it."""
        return add_months(self.first, LENGTHS[self.span])

    @property
    def begins(self) -> datetime:
        """Its first moment in Almaty."""
        return moment_of(self.first, time())

    @property
    def ends(self) -> datetime:
        """The first moment after it."""
        return moment_of(self.after, time())

    @property
    def number(self) -> int:
        """Which quarter or half of its year it is, or which month; one for a year."""
        return (self.first.month - 1) // LENGTHS[self.span] + 1

    @property
    def word(self) -> str:
        """How a button carries it: «m202608»."""
        return f"{self.span}{self.first:%Y%m}"

    def months(self) -> Iterator["Period"]:
        """Its months in order."""
        for step in range(LENGTHS[self.span]):
            yield Period(Span.MONTH, add_months(self.first, step))

    def moved(self, steps: int) -> "Period":
        """The period of the same length so many later, or earlier."""
        return Period(self.span, add_months(self.first, steps * LENGTHS[self.span]))

    def of_span(self, span: Span) -> "Period":
        """The period of another length in which this one ends (Ереже ¶5(4), A-07)."""
        return period_of(span, add_months(self.after, -1))

    def holds(self, at: datetime | None) -> bool:
        """Whether a moment lies in it."""
        return at is not None and self.begins <= at < self.ends

    def has_day(self, day: date | None) -> bool:
        """Whether a day lies in it."""
        return day is not None and self.first <= day < self.after


def period_of(span: Span, day: date) -> Period:
    """The period of a length that a day lies in."""
    length = LENGTHS[span]
    return Period(span, date(day.year, (day.month - 1) // length * length + 1, 1))


def month_of(day: date) -> Period:
    """The month of a day."""
    return period_of(Span.MONTH, day)


def read_period(word: str) -> Period | None:
    """The period that a button carries; None for anything that is none."""
    if len(word) != _WORD or word[0] not in set(Span) or not word[1:].isdecimal():
        return None
    year, month = int(word[1:5]), int(word[5:])
    if year not in _YEARS or not 1 <= month <= LENGTHS[Span.YEAR]:
        return None
    found = period_of(Span(word[0]), date(year, month, 1))
    return found if found.word == word else None
