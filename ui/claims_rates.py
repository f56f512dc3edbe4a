"""Shows the sizes of payment as an administrator entered them, and asks for a new one."""

from collections.abc import Sequence
from datetime import date

from domain.policy import POLICY
from domain.rates import Rate
from ui.callbacks import CLAIMS, RATE, RATE_ADD, RATE_DROP, RATES, Press
from ui.card import Button, Card
from ui.formats import day
from ui.translator import Html, Translator

_MAX = 40
_ASK = {
    "name": "claims-rate-ask-name",
    "amount": "claims-rate-ask-amount",
    "source": "claims-rate-ask-source",
}


def page(
    t: Translator, now: Sequence[Rate], later: Sequence[Rate], *, edits: bool, note: str = ""
) -> Card:
    """The sizes in force and those to come, with who says so."""
    parts = [note, t("claims-rates")]
    parts.append("\n\n".join(_rate(t, one) for one in now[:_MAX]) or t("claims-rates-none"))
    if later:
        coming = "\n\n".join(_rate(t, one) for one in later[:_MAX])
        parts.append(f"{t('claims-rates-later')}\n{coming}")
    if now or later:
        parts.append(t("claims-rates-foot", order=POLICY.rates_order))
    rows = []
    if edits:
        rows = [(Button(one.name, Press(RATE, one.id)),) for one in (*now, *later)[:_MAX]]
        rows.append((Button(t("claims-btn-rate-add"), Press(RATE_ADD)),))
    else:
        rows.append((Button(t("claims-btn-board"), Press(CLAIMS)),))
    return Card(Html("\n\n".join(part for part in parts if part)), tuple(rows))


def one(t: Translator, rate: Rate) -> Card:
    """One size, with the way to take it out."""
    drop = Button(t("claims-btn-rate-drop"), Press(RATE_DROP, rate.id), style="danger")
    back = Button(t("common-back"), Press(RATES))
    return Card(_rate(t, rate), ((drop,), (back,)))


def ask(t: Translator, field: str, today: date) -> Card:
    """The question for one part of a size."""
    if field == "valid_from":
        return Card(t("claims-rate-ask-from", example=f"{today:%d.%m.%Y}"))
    return Card(t(_ASK[field]))


def _rate(t: Translator, rate: Rate) -> Html:
    return t("claims-rate", name=rate.name, amount=rate.amount, day=day(t, rate.valid_from),
             source=rate.source)  # fmt: skip
