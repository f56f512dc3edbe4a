"""Gathers the files of a roster on one card: to print, to count in, to look at, to check by."""

from domain.rosters import RosterState
from domain.rosters.views import Page
from ui import papers
from ui.callbacks import ROSTER_PROTOCOL, ROSTER_SHEET, Press
from ui.card import Button, Card
from ui.formats import month
from ui.rosters_page import back_button
from ui.rosters_words import kind_words
from ui.translator import Html, Translator


def documents_card(t: Translator, page: Page) -> Card:
    """What each file is for, and a button for each that this reader may have."""
    roster = page.roster
    prints = papers.roster_buttons(t, roster.id)
    lines = [t("rosters-documents-pdf")] if prints else []
    rows: list[tuple[Button, ...]] = [prints] if prints else []
    second: tuple[Button, ...] = ()
    if page.watches:
        lines.append(t("rosters-documents-sheet"))
        second = (Button(t("rosters-btn-sheet"), Press(ROSTER_SHEET, roster.id)),)
        bars = papers.bars_buttons(t, roster.id)
        lines += [t("rosters-documents-bars")] if bars else []
        second += bars
    rows += [second] if second else []
    if roster.state is not RosterState.DRAFT:
        lines.append(t("rosters-documents-protocol"))
        rows.append((Button(t("protocols-btn"), Press(ROSTER_PROTOCOL, roster.id)),))
    text = t("rosters-documents", year=roster.month.year, month=month(t, roster.month),
             kind=kind_words(t, roster.kind), unit=page.unit.name,
             lines=Html("\n".join(lines)))  # fmt: skip
    return Card(text, (*rows, (back_button(t, page),)))
