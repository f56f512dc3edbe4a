"""Asks for the parts of a payment claim one by one."""

from dataclasses import dataclass
from datetime import date

from domain.claims import Basis, Entry
from ui.callbacks import CLAIM_BASIS, CLAIM_SKIP, CLAIM_TODAY, Press
from ui.card import Button, Card
from ui.claims_words import basis_button
from ui.translator import Html, Translator


@dataclass(frozen=True, slots=True)
class Asked:
    """What is entered, about which claim; `of_request` says that a request is behind it."""

    what: str
    subject: int
    title: str
    today: date
    of_request: bool


def ask(t: Translator, field: str, asked: Asked) -> Card:
    """The question for one part."""
    card = _question(t, field, asked)
    if asked.what == Entry.FIX_ACT:
        keep = Button(t("claims-btn-keep"), Press(CLAIM_SKIP, asked.subject, field))
        return Card(card.text, (*card.buttons, (keep,)))
    return card


def not_text(t: Translator) -> Card:
    """Something else than a text was sent; the dialog goes on."""
    return Card(t("claims-not-text"))


def day_example(today: date) -> str:
    """How a day is written."""
    return f"{today:%d.%m.%Y}"


def _question(t: Translator, field: str, asked: Asked) -> Card:
    match field:
        case "label":
            return Card(t("claims-ask-label"))
        case "basis":
            return _basis(t, asked)
        case "number":
            return Card(t("claims-ask-number"))
        case "on":
            return _day(t, asked)
        case "reason":
            return Card(t("claims-ask-reason"))
        case _:
            skip = Button(t("common-skip"), Press(CLAIM_SKIP, asked.subject, field))
            return Card(t("claims-ask-amount"), ((skip,),))


def _basis(t: Translator, asked: Asked) -> Card:
    fit = [one for one in Basis if one is not Basis.CONSULT_ACT or not asked.of_request]
    rows = tuple(
        (Button(basis_button(t, one), Press(CLAIM_BASIS, asked.subject, one)),) for one in fit
    )
    return Card(t("claims-ask-basis", title=asked.title), rows)


def _day(t: Translator, asked: Asked) -> Card:
    today = Button(t("claims-btn-today"), Press(CLAIM_TODAY, asked.subject, asked.what))
    return Card(_day_words(t, asked), ((today,),))


def _day_words(t: Translator, asked: Asked) -> Html:
    example = day_example(asked.today)
    match asked.what:
        case Entry.SEND | Entry.FIX_SENT:
            return t("claims-ask-sent", title=asked.title, example=example)
        case Entry.RETURN:
            return t("claims-ask-returned", title=asked.title, example=example)
        case Entry.PAY | Entry.FIX_PAID:
            return t("claims-ask-paid", title=asked.title, example=example)
        case _:
            return t("claims-ask-issued", example=example)
