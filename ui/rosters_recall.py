"""Asks whether a published roster is called back, and tells those who were told of it."""

from domain.notices.rosters import RosterRecalled
from domain.receipts import WORD
from domain.rosters.changes_views import Hindrance
from domain.rosters.views import Page
from ui.callbacks import RECALL, Press
from ui.card import Button, Card
from ui.formats import month
from ui.rosters_page import back_button, page_card
from ui.rosters_words import kind_words
from ui.translator import Translator


def ask_recall(t: Translator, page: Page) -> Card:
    """What calling back does, before it is done."""
    roster = page.roster
    text = t("versions-recall-ask", year=roster.month.year, month=month(t, roster.month),
             kind=kind_words(t, roster.kind), count=page.answered.asked)  # fmt: skip
    yes = Button(t("versions-btn-recall-yes"), Press(RECALL, roster.id, "y"), style="danger")
    return Card(text, ((yes,), (back_button(t, page),)))


def stays_card(t: Translator, page: Page, why: Hindrance) -> Card:
    """The roster as it stands, and why it is not called back: the question is over."""
    words = {
        Hindrance.ACKED: t("versions-recall-acked"),
        Hindrance.MONTH: t("versions-recall-month"),
        Hindrance.SWAPS: t("versions-recall-swaps"),
    }
    return page_card(t, page, note=words[why])


def recalled(t: Translator, notice: RosterRecalled) -> Card:
    """The roster binds nobody any more; the keyboard goes when nothing else waits."""
    text = t("versions-recalled", year=notice.month.year, month=month(t, notice.month),
             kind=kind_words(t, notice.kind))  # fmt: skip
    return Card(text, reply=((WORD,),) if notice.left else ())
