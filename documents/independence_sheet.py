"""Makes a spreadsheet of how independently appointments were distributed (Ереже ¶4(1))."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from documents.plain_words import plain
from domain.assignments.independence import Independence
from domain.assignments.questions import Question
from domain.assignments.requests import OfferSource
from ui.formats import day, moment, number_moment
from ui.independence import how_words, named_words
from ui.independence_words import (
    chance_words,
    code_words,
    question_words,
    source_words,
    span_words,
)
from ui.translator import Html, Translator

_A4 = 9
_DAY = timedelta(days=1)
_HEAD_ROW = 4
_LINE = 15  # points
Cell = str | int | float
Row = Sequence[Cell]


def independence_sheet(t: Translator, report: Independence, *, maker: str, at: datetime) -> bytes:
    """The workbook: a summary, the acts that name an advocate, picks by hand, the questions.

    The same report at the same moment gives the same bytes; no cell is ever a formula, and no
    client is named.
    """
    buffer = BytesIO()
    with Workbook(buffer, {"in_memory": True, "strings_to_formulas": False,
                           "strings_to_urls": False}) as book:  # fmt: skip
        book.set_properties({"created": at})
        page = _Pages(t, book, report, maker, at)
        page.add(t("independence-sheet-summary"), *_summary(t, report))
        page.add(t("independence-sheet-named"), *_named(t, report))
        page.add(t("independence-sheet-picks"), *_picks(t, report))
        page.add(t("independence-sheet-questions"), *_questions(t, report))
    return buffer.getvalue()


class _Pages:
    """Sheets of one look: each says what it is, of which period, who made it and when."""

    def __init__(
        self, t: Translator, book: Workbook, report: Independence, maker: str, at: datetime
    ) -> None:
        span = report.span
        self._book = book
        self._above = (
            t("independence-sheet-title", span=span_words(t, span), first=day(t, span.first),
              last=day(t, span.last - _DAY)),
            t("independence-made", maker=maker, when=moment(t, at)),
            how_words(t, report),
        )  # fmt: skip
        self._title = book.add_format({"bold": True, "font_size": 14})
        self._head = book.add_format(
            {"bold": True, "border": 1, "text_wrap": True, "valign": "top", "align": "center"}
        )
        self._wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        self._text = book.add_format({"border": 1, "text_wrap": True, "valign": "top"})

    def add(self, name: Html, columns: Sequence[tuple[Html, int]], rows: Sequence[Row]) -> None:
        """One sheet: a head of columns with their widths, and rows."""
        sheet = self._book.add_worksheet(plain(name))
        _set_page(sheet)
        title, made, how = map(plain, self._above)
        sheet.write_string(0, 0, title, self._title)
        sheet.write_string(1, 0, made)
        whole = sum(width for _, width in columns)
        sheet.set_row(2, _LINE * (len(how) // whole + 2))
        sheet.merge_range(2, 0, 2, len(columns) - 1, "", self._wrapped)
        sheet.write_string(2, 0, how, self._wrapped)
        for column, (head, width) in enumerate(columns):
            sheet.set_column(column, column, width)
            sheet.write_string(_HEAD_ROW, column, plain(head), self._head)
        for place, row in enumerate(rows, start=_HEAD_ROW + 1):
            for column, value in enumerate(row):
                if isinstance(value, str):
                    sheet.write_string(place, column, value, self._text)
                else:
                    sheet.write_number(place, column, value, self._text)
        sheet.repeat_rows(_HEAD_ROW)
        sheet.freeze_panes(_HEAD_ROW + 1, 0)


def _set_page(sheet: Worksheet) -> None:
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&C&P / &N")


def _summary(t: Translator, report: Independence) -> tuple[list[tuple[Html, int]], list[Row]]:
    columns = [(t("independence-col-what"), 60), (t("independence-col-count"), 12)]
    rows: list[Row] = [
        (plain(t("independence-sum-taken")), report.inquiry.taken),
        *((plain(source_words(t, one)), report.sources.get(one, 0)) for one in OfferSource),
        (plain(t("independence-sum-named")), len(report.named)),
        (plain(t("independence-sum-got")), sum(map(report.got, report.named))),
        (plain(t("independence-sum-picks")), len(report.picks)),
        (plain(t("independence-sum-questions")), len(report.inquiry.questions)),
    ]
    return columns, rows


def _named(t: Translator, report: Independence) -> tuple[list[tuple[Html, int]], list[Row]]:
    columns = [
        (t("independence-col-number"), 12), (t("independence-col-unit"), 30),
        (t("independence-col-body"), 40), (t("independence-col-named"), 30),
        (t("independence-col-how"), 60),
    ]  # fmt: skip
    rows = [
        (one.label, report.units.get(one.unit, "—"), one.body, one.named,
         plain(named_words(t, report, one)))
        for one in report.named
    ]  # fmt: skip
    return columns, list(rows)


def _picks(t: Translator, report: Independence) -> tuple[list[tuple[Html, int]], list[Row]]:
    columns = [
        (t("independence-col-number"), 12), (t("independence-col-when"), 18),
        (t("independence-col-unit"), 30), (t("independence-col-body"), 40),
        (t("independence-col-officer"), 26), (t("independence-col-advocate"), 26),
        (t("independence-col-code"), 40), (t("independence-col-accepted"), 14),
    ]  # fmt: skip
    rows = [
        (one.label, number_moment(one.at), report.units.get(one.unit, "—"), one.body,
         report.name(one.officer), report.name(one.advocate), plain(code_words(t, one.code)),
         plain(t("independence-yes") if one.accepted else t("independence-no")))
        for one in report.picks
    ]  # fmt: skip
    return columns, list(rows)


def _questions(t: Translator, report: Independence) -> tuple[list[tuple[Html, int]], list[Row]]:
    columns = [
        (t("independence-col-question"), 90), (t("independence-col-observed"), 12),
        (t("independence-col-of"), 12), (t("independence-col-expected"), 12),
        (t("independence-col-chance"), 16),
    ]  # fmt: skip
    return columns, [_question(t, report, one) for one in report.inquiry.questions]


def _question(t: Translator, report: Independence, one: Question) -> Row:
    figures = one.figures
    words = plain(question_words(t, report, one)).replace("<b>", "").replace("</b>", "")
    return (words, figures.observed, figures.of, round(float(figures.expected), 2),
            plain(chance_words(t, figures)))  # fmt: skip
