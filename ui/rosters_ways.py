"""Offers what a roster's versions allow: to read their history, to call the roster back."""

from domain.rosters import RosterState
from domain.rosters.views import Page
from ui.callbacks import RECALL, VERSIONS, Press
from ui.card import Button
from ui.translator import Translator


def version_rows(t: Translator, page: Page) -> tuple[tuple[Button, ...], ...]:
    """The ways under a roster that was ever published."""
    roster = page.roster
    if not roster.version:
        return ()
    history = Button(t("versions-btn-history"), Press(VERSIONS, roster.id))
    if not can_recall(page):
        return ((history,),)
    return ((history,), (Button(t("versions-btn-recall"), Press(RECALL, roster.id)),))


def can_recall(page: Page) -> bool:
    """Whether calling back is offered: nobody has acknowledged, and the month is ahead."""
    roster = page.roster
    return (
        page.editable
        and roster.state is RosterState.PUBLISHED
        and not page.answered.acked
        and page.today < roster.month
    )
