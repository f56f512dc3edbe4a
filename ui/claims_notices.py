"""Puts what an advocate is told of payment claims into cards."""

from collections.abc import Callable
from typing import Any

from domain.notices import Notice
from domain.notices.claims import ClaimBegun, ClaimDue, ClaimOpened, ClaimSent
from ui.callbacks import CLAIM, CLAIM_FORM, Press
from ui.card import Button, Card
from ui.claims_words import notice_title
from ui.formats import day
from ui.translator import Translator


def _opened(t: Translator, notice: ClaimOpened) -> Card:
    press = Press(CLAIM_FORM, notice.request, "record")
    button = Button(t("claims-btn-record", label=notice.label), press)
    return Card(t("claims-opened", label=notice.label), ((button,),))


def _begun(t: Translator, notice: ClaimBegun) -> Card:
    text = t("claims-begun", label=notice.label, day=day(t, notice.until))
    return Card(text, ((_open_button(t, notice.claim),),))


def _due(t: Translator, notice: ClaimDue) -> Card:
    text = t("claims-due", title=notice_title(t, notice.claim, notice.label),
             day=day(t, notice.until), days=max(0, notice.left))  # fmt: skip
    return Card(text, ((_open_button(t, notice.claim),),))


def _sent(t: Translator, notice: ClaimSent) -> Card:
    name = notice_title(t, notice.claim, notice.label)
    return Card(t("claims-sent", title=name, day=day(t, notice.sent_on)))


def _open_button(t: Translator, claim: int) -> Button:
    return Button(t("claims-btn-open"), Press(CLAIM, claim))


NOTICES: dict[type[Notice], Callable[[Translator, Any], Card]] = {
    ClaimOpened: _opened,
    ClaimBegun: _begun,
    ClaimDue: _due,
    ClaimSent: _sent,
}
