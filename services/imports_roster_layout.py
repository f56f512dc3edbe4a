"""Recognises how a roster is laid out by its row of headers: rows of dates, or a grid of days."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from domain.imports import Place
from domain.rosters import RosterKind
from services.imports_roster_words import Head, head, kind_of
from services.sheets import Row, column_name

_FEWEST_DAYS = 10
_LAST_DAY = 31
# A title is longer than a header.
_LONGEST = 90
Header = tuple[int, Head, RosterKind | None]


@dataclass(frozen=True, slots=True)
class Rows:
    """The columns of rows of dates; a column of names may be of one kind."""

    heads: tuple[Header, ...]
    texts: Row

    def column(self, what: Head) -> int | None:
        """The first column that holds this."""
        return next((column for column, one, _ in self.heads if one is what), None)

    def names(self) -> list[tuple[int, RosterKind | None]]:
        """Every column of names, with its kind."""
        return [(column, kind) for column, one, kind in self.heads if one is Head.NAME]

    def place(self, column: int | None) -> Place:
        """How the operator finds a column."""
        if column is None:
            return Place()
        return Place(place_name(self.texts, column), " ".join(self.texts.cell(column).split()))


@dataclass(frozen=True, slots=True)
class Grid:
    """The columns of a grid: one of names, and one for each day."""

    name: int
    days: tuple[tuple[int, int], ...]
    rest: Rows


Layout = Rows | Grid


def place_name(row: Row, column: int) -> str:
    """The letter of a column, after the name of its sheet where that is not the first."""
    letter = column_name(column)
    return f"{row.sheet}!{letter}" if row.sheet else letter


def layout_of(row: Row) -> Layout | None:
    """The layout that a row of headers begins; None for any other row."""
    heads: list[Header] = []
    for column, text in enumerate(row.cells):
        said = head(" ".join(text.split())) if 0 < len(text) < _LONGEST else None
        if said is not None:
            heads.append((column, *said))
    rows = Rows(tuple(_mended(heads, row)), row)
    days = tuple(_days(row))
    if len(days) >= _FEWEST_DAYS:
        name = rows.column(Head.NAME)
        before = [column for column in range(days[0][0]) if row.cell(column)]
        return Grid(name if name is not None else (before or [0])[-1], days, rows)
    dated = rows.column(Head.DATE) is not None and rows.column(Head.NAME) is not None
    return rows if dated else None


def _mended(heads: list[Header], row: Row) -> Iterator[Header]:
    """«Консультация» is a unit, but beside a column of another kind it is a kind."""
    kinds = any(kind is not None for _, _, kind in heads)
    for column, what, kind in heads:
        other = kind_of(row.cell(column)) if kinds and what is Head.UNIT else None
        yield (column, Head.NAME, other) if other is not None else (column, what, kind)


def _days(row: Row) -> Iterator[tuple[int, int]]:
    """The columns headed 1, 2, 3 … as long as the numbers grow; «1 сс» is a day, too."""
    last = 0
    for column, text in enumerate(row.cells):
        found = re.fullmatch(r"(\d{1,2})(?:[.\s].*)?", text, re.DOTALL)
        if found and last < int(found[1]) <= _LAST_DAY:
            last = int(found[1])
            yield column, last
