"""Finds the row of headers in a sheet and what each column holds."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from domain.imports import Place
from domain.names import fold
from services.sheets import Row, Sheet, column_name

F = TypeVar("F")
_SIGNS = re.compile(r"[^\w\s]|_")
_ASIDE = re.compile(r"\([^)]*\)|\*")
_LOOKED_AT = 30


@dataclass(frozen=True, slots=True)
class Table(Generic[F]):
    """The rows under the headers; `columns` in the order of the sheet, `ignored` unknown ones."""

    head: Row
    columns: tuple[tuple[int, F], ...]
    ignored: tuple[int, ...]
    rows: tuple[Row, ...]

    def all_of(self, field: F) -> list[int]:
        """Every column that holds a field."""
        return [column for column, what in self.columns if what == field]

    def place(self, column: int) -> Place:
        """How the operator finds a column."""
        return Place(column_name(column), " ".join(self.head.cell(column).split()))


def plain(words: str) -> str:
    """Words as they are compared: folded, without signs, but a plus is a word."""
    if words.strip() == "+":
        return "+"
    return " ".join(_SIGNS.sub(" ", fold(words)).split())


def known(text: str, words: Mapping[str, F]) -> F | None:
    """What a header means; what it says in brackets is left out when nothing else helps."""
    found = words.get(plain(text))
    return found if found is not None else words.get(plain(_ASIDE.sub(" ", text)))


def find(
    sheet: Sheet, words: Mapping[str, F], needed: frozenset[F], needless: frozenset[str]
) -> Table[F] | None:
    """The table under the row, among the first ones, that has the most known headers.

    A row counts when it has one of the needed columns; None when there is no such row.
    """
    best: tuple[int, int, tuple[tuple[int, F], ...]] | None = None
    for number, row in enumerate(sheet.rows[:_LOOKED_AT]):
        columns = tuple(_columns(row, words))
        if needed & {what for _, what in columns} and (best is None or len(columns) > best[0]):
            best = (len(columns), number, columns)
    if best is None:
        return None
    _, number, columns = best
    head = sheet.rows[number]
    mine = {column for column, _ in columns}
    ignored = tuple(
        column for column, text in enumerate(head.cells)
        if text and column not in mine and plain(text) not in needless
    )  # fmt: skip
    rows = [row for row in sheet.rows[number + 1 :] if not _is_numbering(row)]
    return Table(head, columns, ignored, tuple(rows))


def _columns(row: Row, words: Mapping[str, F]) -> Iterator[tuple[int, F]]:
    for column, text in enumerate(row.cells):
        what = known(text, words) if text else None
        if what is not None:
            yield column, what


def _is_numbering(row: Row) -> bool:
    """The row «1 | 2 | 3» that forms have under their headers."""
    texts = [text for text in row.cells if text]
    first = int(texts[0]) if texts[0].isdecimal() else 0
    return len(texts) > 2 and texts == [str(first + n) for n in range(len(texts))]  # noqa: PLR2004 - two numbers may be anything
