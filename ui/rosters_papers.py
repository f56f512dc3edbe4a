"""Hands over the files of a roster: a calendar, a spreadsheet."""

from datetime import date

from domain.rosters.views import Papers
from ui.card import Card, File
from ui.formats import month
from ui.rosters_words import kind_button
from ui.translator import Html, Translator


def calendar_card(t: Translator, content: bytes, first: date) -> Card:
    """An advocate's own duties, from this month on."""
    file = File.made("document", f"kezekshilik-{first:%Y-%m}.ics", content)
    return Card(t("rosters-calendar-file"), file=file)


def sheet_card(t: Translator, papers: Papers, content: bytes) -> Card:
    """The rosters of a unit and a month."""
    kinds = Html(", ".join(kind_button(t, one.roster.kind) for one in papers.parts))
    text = t("rosters-sheet-file", year=papers.month.year, month=month(t, papers.month),
             unit=papers.unit.name, kinds=kinds)  # fmt: skip
    name = f"keste-{papers.unit.id}-{papers.month:%Y-%m}.xlsx"
    return Card(text, file=File.made("document", name, content))
