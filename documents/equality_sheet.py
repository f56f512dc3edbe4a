"""Makes a spreadsheet of how evenly duties were shared in a unit and a period (Ереже ¶4(2))."""

from datetime import datetime
from fractions import Fraction
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from documents.plain_words import plain
from domain.rosters import RosterKind
from domain.rosters.balance import Fairness, Figures
from ui.equality import period
from ui.formats import moment
from ui.rosters_words import kind_words
from ui.translator import Translator

_A4 = 9
_FIGURES = 4  # served, ahead, share, difference
_TOP = 5
_NUMBER = "0.0;-0.0;0"


def equality_sheet(t: Translator, fair: Fairness, *, maker: str, at: datetime) -> bytes:
    """The workbook: a row an advocate, four figures a kind, the weighted difference (R-005).

    Its last column counts the cases somebody was let off because of another client (A-06).

    The same figures at the same moment give the same bytes; no cell is ever a formula.
    """
    buffer = BytesIO()
    with Workbook(buffer, {"in_memory": True, "strings_to_formulas": False}) as book:
        book.set_properties({"created": at})
        sheet = book.add_worksheet(plain(t("equality-sheet")))
        looks = _Looks(book)
        _set_page(sheet)
        _write_titles(t, sheet, looks, fair, maker, at)
        _write_heads(t, sheet, looks)
        row = _write_people(sheet, looks, fair)
        _write_ends(t, sheet, looks, fair, row)
    return buffer.getvalue()


class _Looks:
    """How cells look."""

    def __init__(self, book: Workbook) -> None:
        self.title: Format = book.add_format({"bold": True, "font_size": 14})
        self.head: Format = book.add_format(
            {"bold": True, "border": 1, "text_wrap": True, "valign": "top", "align": "center"}
        )
        self.text: Format = book.add_format({"border": 1, "text_wrap": True, "valign": "top"})
        self.number: Format = book.add_format({"border": 1, "num_format": _NUMBER})
        self.sums: Format = book.add_format({"border": 1, "num_format": _NUMBER, "bold": True})


def _set_page(sheet: Worksheet) -> None:
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&C&P / &N")
    sheet.set_column(0, 0, 5)
    sheet.set_column(1, 1, 38)
    sheet.set_column(2, _last() + 1, 11)


def _last() -> int:
    return 2 + _FIGURES * len(RosterKind)


def _write_titles(
    t: Translator, sheet: Worksheet, looks: _Looks, fair: Fairness, maker: str, at: datetime
) -> None:
    sheet.write_string(0, 0, plain(t("equality-title")), looks.title)
    sheet.write_string(
        1, 0, plain(t("equality-about", unit=fair.unit.name, period=period(t, fair)))
    )
    sheet.write_string(2, 0, plain(t("equality-made", maker=maker, when=moment(t, at))))
    sheet.write_string(3, 0, plain(t("equality-how")))


def _write_heads(t: Translator, sheet: Worksheet, looks: _Looks) -> None:
    says = (t("equality-served"), t("equality-ahead"), t("equality-share"), t("equality-balance"))
    sheet.merge_range(_TOP, 0, _TOP + 1, 0, "№", looks.head)
    sheet.merge_range(_TOP, 1, _TOP + 1, 1, plain(t("equality-advocate")), looks.head)
    for place, kind in enumerate(RosterKind):
        left = 2 + place * _FIGURES
        name = plain(kind_words(t, kind))
        sheet.merge_range(_TOP, left, _TOP, left + _FIGURES - 1, name, looks.head)
        for column, word in enumerate(says):
            sheet.write_string(_TOP + 1, left + column, plain(word), looks.head)
    weighted = plain(t("equality-weighted"))
    sheet.merge_range(_TOP, _last(), _TOP + 1, _last(), weighted, looks.head)
    elsewhere = plain(t("equality-elsewhere"))
    sheet.merge_range(_TOP, _last() + 1, _TOP + 1, _last() + 1, elsewhere, looks.head)
    sheet.repeat_rows(_TOP, _TOP + 1)
    sheet.freeze_panes(_TOP + 2, 2)


def _write_people(sheet: Worksheet, looks: _Looks, fair: Fairness) -> int:
    """Write a row an advocate, in the order of the alphabet; gives the row after the last."""
    row = _TOP + 1
    for place, one in enumerate(fair.people, start=1):
        row += 1
        sheet.write_string(row, 0, str(place), looks.text)
        sheet.write_string(row, 1, one.name.full, looks.text)
        for number, kind in enumerate(RosterKind):
            own = fair.figures.get((kind, one.id), Figures())
            for column, value in enumerate((own.served, own.ahead, own.owed, own.balance)):
                _number(sheet, row, 2 + number * _FIGURES + column, value, looks.number)
        _number(sheet, row, _last(), fair.weighted(one.id), looks.number)
        sheet.write_number(row, _last() + 1, fair.elsewhere.get(one.id, 0), looks.number)
    return row + 1


def _write_ends(
    t: Translator, sheet: Worksheet, looks: _Looks, fair: Fairness, first: int
) -> None:
    """Write the least, the middle and the most difference under each kind."""
    spreads = [*(fair.spreads[kind] for kind in RosterKind), fair.weighted_spread]
    columns = [1 + _FIGURES * (place + 1) for place in range(len(RosterKind))] + [_last()]
    rows = (
        (t("equality-least"), [one.least for one in spreads]),
        (t("equality-middle"), [one.middle for one in spreads]),
        (t("equality-most"), [one.most for one in spreads]),
        (t("equality-width"), [one.width for one in spreads]),
    )
    for step, (says, values) in enumerate(rows):
        sheet.write_string(first + step, 1, plain(says), looks.head)
        for column, value in zip(columns, values, strict=True):
            _number(sheet, first + step, column, value, looks.sums)


def _number(sheet: Worksheet, row: int, column: int, value: Fraction, look: Format) -> None:
    sheet.write_number(row, column, round(float(value), 3), look)
