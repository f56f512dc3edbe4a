"""Shows an advocate his receipts: what the word was taken for, what still waits, the hint."""

from collections.abc import Sequence
from datetime import datetime

from domain.rosters import DayDuty
from domain.rosters.views import Asked
from ui.callbacks import RECEIPT_PICK, Press
from ui.card import Button, Card
from ui.formats import days, moment, month, short_day
from ui.rosters_letters import KEYBOARD
from ui.rosters_words import kind_button, kind_words, month_words
from ui.translator import Html, Translator


def acknowledged(
    t: Translator, asked: Asked, at: datetime, left: Sequence[Asked], word: int
) -> Card:
    """The word is recorded; the keyboard goes when nothing else waits for it."""
    roster = asked.roster
    text = t("receipts-acked", kind=kind_words(t, roster.kind), year=roster.month.year,
             month=month(t, roster.month), when=moment(t, at))  # fmt: skip
    return _with_left(t, text, left, word)


def choose(t: Translator, waiting: Sequence[Asked], word: int) -> Card:
    """Ask which roster the word is for; `word` is the message that it was written in."""
    lines = _lines(t, waiting)
    one = len(waiting) == 1
    text = t("receipts-choose-new", lines=lines) if one else t("receipts-choose", lines=lines)
    return Card(text, _picks(t, waiting, word))


def nothing_waits(t: Translator, before: Asked | None, left: Sequence[Asked], word: int) -> Card:
    """The word was for nothing that waits: it was said before, or nothing was asked."""
    if before is None or before.receipt.acked_at is None:
        return choose(t, left, word) if left else Card(t("receipts-nothing"), reply=())
    roster = before.roster
    text = t("receipts-before", kind=kind_words(t, roster.kind), year=roster.month.year,
             month=month(t, roster.month), when=moment(t, before.receipt.acked_at))  # fmt: skip
    return _with_left(t, text, left, word)


def hint(t: Translator, waiting: Sequence[Asked], officer: str, phone: str) -> Card:
    """How the receipt is given and whom to ask, with the keyboard that holds the word."""
    text = t("receipts-hint", lines=_lines(t, waiting), officer=officer, phone=phone)
    return Card(text, reply=KEYBOARD)


def reachable(t: Translator, duty: DayDuty, at: datetime) -> Card:
    """The advocate's word that he can be reached is kept."""
    return Card(t("rosters-reachable", when=moment(t, at), day=short_day(t, duty.day)))


def not_on_duty(t: Translator, duty: DayDuty) -> Card:
    """The duty went to somebody else since the reminder."""
    return Card(t("rosters-duty-not-yours", day=short_day(t, duty.day),
                  kind=kind_words(t, duty.kind)))  # fmt: skip


def _with_left(t: Translator, text: Html, left: Sequence[Asked], word: int) -> Card:
    if not left:
        return Card(text, reply=())
    more = t("receipts-more", lines=_lines(t, left))
    return Card(Html(f"{text}\n\n{more}"), _picks(t, left, word))


def _picks(t: Translator, waiting: Sequence[Asked], word: int) -> tuple[tuple[Button, ...], ...]:
    """One button a roster; it carries the message with the word, which is the proof."""
    return tuple(
        (Button(t("receipts-btn-pick", kind=kind_button(t, one.roster.kind),
                  month=month(t, one.roster.month)),
                Press(RECEIPT_PICK, one.receipt.id, str(word)), style="success"),)
        for one in waiting
    )  # fmt: skip


def _lines(t: Translator, waiting: Sequence[Asked]) -> Html:
    return Html("\n".join("• " + _line(t, one) for one in waiting))


def _line(t: Translator, one: Asked) -> Html:
    own = one.roster.own_days(one.receipt.person)
    return t("receipts-asked-line", kind=kind_words(t, one.roster.kind),
             month=month_words(t, one.roster.month),
             days=days(t, own) if own else t("rosters-no-days"))  # fmt: skip
