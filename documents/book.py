"""Writes tables as a workbook in which nothing is ever a formula."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from ui.formats import ALMATY

Cell = str | int | Fraction | date | datetime | timedelta | None
_A4 = 9
_NAME_MAX = 31
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))


@dataclass(frozen=True, slots=True)
class Leaf:
    """One sheet: lines above, headings, rows; `sums` are written bold under them."""

    name: str
    titles: Sequence[str]
    heads: Sequence[str]
    widths: Sequence[float]
    rows: Iterable[Sequence[Cell]]
    sums: Sequence[Sequence[Cell]] = ()
    notes: Sequence[str] = ()


def workbook(leaves: Sequence[Leaf], *, at: datetime) -> bytes:
    """The file; the same tables at the same moment give the same bytes.

    Every text is written as a text: one that begins with = + - @ or a tab is never reckoned.
    """
    buffer = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
               "strings_to_numbers": False}  # fmt: skip
    with Workbook(buffer, options) as book:
        book.set_properties({"created": at})
        looks = _Looks(book)
        for leaf in leaves:
            name = leaf.name.translate(_FORBIDDEN).strip()[:_NAME_MAX]
            _fill(book.add_worksheet(name), looks, leaf)
    return buffer.getvalue()


class _Looks:
    """How cells look."""

    def __init__(self, book: Workbook) -> None:
        cell = {"border": 1, "valign": "top"}
        self.title: Format = book.add_format({"bold": True, "font_size": 14})
        self.head: Format = book.add_format({**cell, "bold": True, "text_wrap": True})
        self.plain = _Set(book, cell)
        self.bold = _Set(book, {**cell, "bold": True})


class _Set:
    """The formats of one weight, one for each kind of value."""

    def __init__(self, book: Workbook, cell: dict[str, object]) -> None:
        left = {**cell, "align": "left"}
        self.text: Format = book.add_format({**cell, "text_wrap": True})
        self.number: Format = book.add_format(cell)
        self.part: Format = book.add_format({**cell, "num_format": "0.0"})
        self.day: Format = book.add_format({**left, "num_format": "dd.mm.yyyy"})
        self.moment: Format = book.add_format({**left, "num_format": "dd.mm.yyyy hh:mm"})
        self.length: Format = book.add_format({**left, "num_format": "[h]:mm"})


def _fill(sheet: Worksheet, looks: _Looks, leaf: Leaf) -> None:
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&C&P / &N")
    for column, width in enumerate(leaf.widths):
        sheet.set_column(column, column, width)
    for row, title in enumerate(leaf.titles):
        _text(sheet, row, 0, title, looks.title if row == 0 else None)
    top = len(leaf.titles) + 1 if leaf.titles else 0
    for column, head in enumerate(leaf.heads):
        _text(sheet, top, column, head, looks.head)
    sheet.repeat_rows(top)
    sheet.freeze_panes(top + 1, 0)
    under = top + 1
    for cells in leaf.rows:
        _write(sheet, under, cells, looks.plain)
        under += 1
    for place, cells in enumerate(leaf.sums):
        _write(sheet, under + place, cells, looks.bold)
    for place, note in enumerate(leaf.notes):
        _text(sheet, under + len(leaf.sums) + 1 + place, 0, note, None)


def _write(sheet: Worksheet, row: int, cells: Sequence[Cell], look: _Set) -> None:
    for column, cell in enumerate(cells):
        match cell:
            case None:
                sheet.write_blank(row, column, None, look.text)
            case str():
                _text(sheet, row, column, cell, look.text)
            case datetime():
                local = cell.astimezone(ALMATY).replace(tzinfo=None)
                sheet.write_datetime(row, column, local, look.moment)
            case date():
                sheet.write_datetime(row, column, cell, look.day)
            case timedelta():
                sheet.write_number(row, column, cell / timedelta(days=1), look.length)
            case Fraction():
                sheet.write_number(row, column, float(cell), look.part)
            case _:
                sheet.write_number(row, column, cell, look.number)


def _text(sheet: Worksheet, row: int, column: int, text: str, look: Format | None) -> None:
    sheet.write_string(row, column, text, look)
