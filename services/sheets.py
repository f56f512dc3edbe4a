"""Reads a table as an officer's spreadsheet has it: CSV in any usual dress, or XLSX."""

import csv
import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum

from domain.refusals import Refusal

_BYTES_MAX = 5 * 1024 * 1024
_ROWS_MAX = 20_000
_TEXT = frozenset({".csv", ".tsv", ".txt"})
_BOOK = frozenset({".xlsx", ".xlsm", ".xls", ".ods"})
# KZ-1048 is Windows-1251 with the Kazakh letters in the places of the Serbian ones: it reads
# every Russian file of Windows and the Kazakh ones too.
_ENCODINGS = ("utf-8-sig", "kz1048")
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_SEPARATORS = (";", "\t", ",")


@dataclass(frozen=True, slots=True)
class Row:
    """One row with the number of its line in the file, counted from one."""

    line: int
    cells: tuple[str, ...]
    sheet: str = ""  # its name, on every sheet but the first

    def cell(self, column: int) -> str:
        """The text of a cell; empty where the row is shorter."""
        return self.cells[column] if column < len(self.cells) else ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows of a table that are not empty, in order."""

    name: str
    rows: tuple[Row, ...]


def column_name(column: int) -> str:
    """The letter of a column as spreadsheets show it: 0 is A, 26 is AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def read(path: Path) -> Sheet:
    """Read the first sheet of a file; a file that is no table is refused with its reason."""
    if not path.is_file():
        raise Refusal("sheets-no-file", name=path.name)
    if path.stat().st_size > _BYTES_MAX:
        raise Refusal("sheets-too-large", name=path.name)
    suffix = path.suffix.lower()
    if suffix in _TEXT:
        rows = _text_rows(path)
    elif suffix in _BOOK:
        rows = _book_rows(path)
    else:
        raise Refusal("sheets-unknown-kind", name=path.name)
    kept = tuple(_kept(rows))
    if not kept:
        raise Refusal("sheets-empty", name=path.name)
    if len(kept) > _ROWS_MAX:
        raise Refusal("sheets-too-large", name=path.name)
    return Sheet(path.name, kept)


def read_further(path: Path) -> tuple[Sheet, ...]:
    """The other sheets of a workbook that `read` has read, empty ones aside."""
    if path.suffix.lower() not in _BOOK:
        return ()
    try:
        with CalamineWorkbook.from_path(path) as book:
            every = [
                one.name for one in book.sheets_metadata if one.typ is SheetTypeEnum.WorkSheet
            ]
            tables = {
                name: book.get_sheet_by_name(name).to_python(
                    skip_empty_area=False, nrows=_ROWS_MAX
                )
                for name in every
                if name != book.sheet_names[0]
            }
    except (CalamineError, OSError) as error:
        raise Refusal("sheets-not-read", name=path.name) from error
    sheets = (
        Sheet(path.name, tuple(_kept(_table_rows(table, name)))) for name, table in tables.items()
    )
    return tuple(sheet for sheet in sheets if sheet.rows)


def _text_rows(path: Path) -> Iterator[Row]:
    text = _decoded(path)
    reader = csv.reader(StringIO(text, newline=""), delimiter=_separator(text))
    line = 1
    try:
        for cells in reader:
            yield Row(line, tuple(_tidy(cell) for cell in cells))
            line = reader.line_num + 1
    except csv.Error as error:
        raise Refusal("sheets-not-read", name=path.name) from error


def _decoded(path: Path) -> str:
    raw = path.read_bytes()
    encodings = ("utf-16",) if raw.startswith(_UTF16_MARKS) else _ENCODINGS
    for encoding in encodings:
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Refusal("sheets-not-read", name=path.name)


def _separator(text: str) -> str:
    """The separator that most of the first lines have; a semicolon where two are equal."""
    lines = [line for line in text.splitlines()[:20] if line.strip()]
    return max(_SEPARATORS, key=lambda mark: sum(mark in line for line in lines))


def _book_rows(path: Path) -> Iterator[Row]:
    try:
        with CalamineWorkbook.from_path(path) as book:
            table = book.get_sheet_by_index(0).to_python(skip_empty_area=False)
    except (CalamineError, OSError) as error:
        raise Refusal("sheets-not-read", name=path.name) from error
    yield from _table_rows(table)


def _table_rows(table: Iterable[Iterable[object]], sheet: str = "") -> Iterator[Row]:
    for line, cells in enumerate(table, start=1):
        yield Row(line, tuple(_plain(cell) for cell in cells), sheet)


def _kept(rows: Iterable[Row]) -> Iterator[Row]:
    return (row for row in rows if any(row.cells))


def _plain(cell: object) -> str:
    """What the officer sees in the cell: 7 rather than 7.0, a date as year-month-day."""
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat()
    return _tidy(str(cell))


def _tidy(cell: str) -> str:
    """The text without needless spaces; the lines of a cell stay apart."""
    lines = (" ".join(line.split()) for line in cell.splitlines())
    return "\n".join(line for line in lines if line)
