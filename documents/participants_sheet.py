"""Makes a spreadsheet of the yearly list of participants, as the law names its columns."""

from datetime import date, datetime
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from documents.plain_words import plain
from domain.participants import Column, Listed, ListPage
from ui.participants import column_name
from ui.translator import Html, Translator

_A4 = 9
_WIDTHS = (5, 36, 24, 14, 13, 24, 44, 16, 16, 13)


def participants_sheet(t: Translator, page: ListPage, *, at: datetime) -> bytes:
    """The workbook: one row an advocate in the order of the alphabet (Law 28(3), R-E03).

    The same list at the same moment gives the same bytes; no cell is ever a formula.
    """
    buffer = BytesIO()
    with Workbook(buffer, {"in_memory": True, "strings_to_formulas": False}) as book:
        book.set_properties({"created": at})
        sheet = book.add_worksheet(str(page.year))
        _set_page(sheet)
        title = book.add_format({"bold": True, "font_size": 14})
        sheet.write_string(0, 0, plain(t("participants-sheet-title", year=page.year)), title)
        head = book.add_format({"bold": True, "border": 1, "text_wrap": True, "valign": "top"})
        for column, name in enumerate(_heads(t)):
            sheet.write_string(2, column, plain(name), head)
        sheet.repeat_rows(2)
        sheet.freeze_panes(3, 0)
        text = book.add_format({"border": 1, "text_wrap": True, "valign": "top"})
        dated = book.add_format(
            {"border": 1, "num_format": "dd.mm.yyyy", "align": "left", "valign": "top"}
        )
        for place, row in enumerate(page.rows, start=1):
            _write(sheet, place, _cells(t, place, row), text, dated)
    return buffer.getvalue()


def _heads(t: Translator) -> tuple[Html, ...]:
    return (
        Html("№"),
        column_name(t, Column.NAME),
        t("participants-sheet-unit"),
        t("participants-sheet-licence"),
        t("participants-sheet-issued"),
        column_name(t, Column.FORM),
        column_name(t, Column.PLACE),
        t("participants-sheet-aid"),
        t("participants-sheet-agreement"),
        t("participants-sheet-signed"),
    )


def _cells(t: Translator, place: int, row: Listed) -> tuple[str | date | None, ...]:
    aid = t("participants-aid-yes") if row.complex_aid else t("participants-aid-no")
    return (
        str(place), row.name.full, row.unit, row.licence_number, row.licence_date, row.form,
        row.place, plain(aid), row.agreement_number, row.agreement_date,
    )  # fmt: skip


def _write(
    sheet: Worksheet,
    place: int,
    cells: tuple[str | date | None, ...],
    text: Format,
    dated: Format,
) -> None:
    for column, value in enumerate(cells):
        if isinstance(value, date):
            sheet.write_datetime(place + 2, column, value, dated)
        else:
            sheet.write_string(place + 2, column, value or "", text)


def _set_page(sheet: Worksheet) -> None:
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&C&P / &N")
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
