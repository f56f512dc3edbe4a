"""Makes a spreadsheet of the rosters of a unit and a month, to print and to import again."""

from datetime import datetime
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from documents.plain_words import plain
from domain.rosters import RosterState, days_of
from domain.rosters.views import Paper, Papers
from ui.formats import month, weekday
from ui.rosters_words import kind_button, kind_words
from ui.translator import Translator

_A4 = 9
_WIDTHS = (13, 9, 44, 20)
_TITLE_HEIGHT = 40  # two lines, for the long names of kinds


def roster_sheet(t: Translator, papers: Papers, *, at: datetime) -> bytes:
    """The workbook: a sheet a kind, headed by unit, month and responsible person (Ереже ¶21).

    The same rosters at the same moment give the same bytes; no cell is ever a formula.
    """
    buffer = BytesIO()
    with Workbook(buffer, {"in_memory": True, "strings_to_formulas": False}) as book:
        book.set_properties({"created": at})
        looks = _Looks(book)
        for paper in papers.parts:
            sheet = book.add_worksheet(plain(kind_button(t, paper.roster.kind)))
            _set_page(sheet)
            top = _write_titles(t, sheet, looks, papers, paper)
            _write_days(t, sheet, looks, papers, paper, top)
    return buffer.getvalue()


class _Looks:
    """How cells look; a day of rest is grey."""

    def __init__(self, book: Workbook) -> None:
        self.title: Format = book.add_format(
            {"bold": True, "font_size": 14, "text_wrap": True, "valign": "top"}
        )
        self.head: Format = book.add_format({"bold": True, "border": 1})
        self._texts = {rest: book.add_format(_cell(rest=rest)) for rest in (False, True)}
        self._days = {
            rest: book.add_format(
                {**_cell(rest=rest), "num_format": "dd.mm.yyyy", "align": "left"}
            )
            for rest in (False, True)
        }

    def text(self, *, rest: bool) -> Format:
        return self._texts[rest]

    def day(self, *, rest: bool) -> Format:
        return self._days[rest]


def _cell(*, rest: bool) -> dict[str, object]:
    return {"border": 1, "bg_color": "#EEEEEE"} if rest else {"border": 1}


def _set_page(sheet: Worksheet) -> None:
    sheet.set_paper(_A4)
    sheet.set_portrait()
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.6, right=0.4, top=0.6, bottom=0.6)
    sheet.set_footer("&C&P / &N")
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)


def _write_titles(
    t: Translator, sheet: Worksheet, looks: _Looks, papers: Papers, paper: Paper
) -> int:
    """Write what stands above the table; gives the row of its headers."""
    roster = paper.roster
    sheet.write_string(0, 0, papers.unit.name)
    title = t("rosters-sheet-title", kind=kind_words(t, roster.kind), year=papers.month.year,
              month=month(t, papers.month))  # fmt: skip
    sheet.set_row(1, _TITLE_HEIGHT)
    sheet.merge_range(1, 0, 1, len(_WIDTHS) - 1, "", looks.title)
    sheet.write_string(1, 0, plain(title), looks.title)
    officer = t("rosters-sheet-officer", officer=paper.officer, phone=roster.officer_phone)
    sheet.write_string(2, 0, plain(officer))
    draft = roster.state is RosterState.DRAFT
    state = (
        t("rosters-sheet-draft") if draft else t("rosters-sheet-version", version=roster.version)
    )
    sheet.write_string(3, 0, plain(state))
    return 5


def _write_days(
    t: Translator, sheet: Worksheet, looks: _Looks, papers: Papers, paper: Paper, top: int
) -> None:
    """Write a row for each duty in turn order, and an empty one where nobody is put yet."""
    heads = (t("rosters-sheet-date"), t("rosters-sheet-weekday"), t("rosters-sheet-advocate"),
             t("rosters-sheet-phone"))  # fmt: skip
    for column, head in enumerate(heads):
        sheet.write_string(top, column, plain(head), looks.head)
    sheet.repeat_rows(top)
    sheet.freeze_panes(top + 1, 0)
    row = top
    for on in days_of(paper.roster.month):
        people = paper.roster.on(on)
        rest = not papers.calendar.is_working(on)
        text = looks.text(rest=rest)
        for place in range(max(len(people), paper.roster.posts)):
            row += 1
            one = paper.people.get(people[place]) if place < len(people) else None
            sheet.write_datetime(row, 0, on, looks.day(rest=rest))
            sheet.write_string(row, 1, weekday(t, on), text)
            sheet.write_string(row, 2, one.name.full if one is not None else "", text)
            sheet.write_string(row, 3, one.phone if one is not None else "", text)
