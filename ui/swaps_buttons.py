"""Offers what can be done about an open application: a colleague's answer, a decision."""

from collections.abc import Sequence

from domain.ids import PersonId, SwapId
from domain.swaps import BackDay
from ui.callbacks import (
    SWAP_APPROVE,
    SWAP_CHOOSE,
    SWAP_CONSENT,
    SWAP_DECLINE,
    SWAP_REFUSE,
    Press,
)
from ui.card import Button
from ui.formats import short_day
from ui.rosters_words import kind_button
from ui.translator import Translator

_OFFERS_MAX = 40
Rows = tuple[tuple[Button, ...], ...]


def consent_buttons(t: Translator, number: SwapId) -> Rows:
    """The two answers of a colleague."""
    consent = Button(t("swaps-btn-consent"), Press(SWAP_CONSENT, number), style="success")
    return ((consent, Button(t("swaps-btn-decline"), Press(SWAP_DECLINE, number))),)


def offer_buttons(t: Translator, number: SwapId, offers: Sequence[BackDay]) -> Rows:
    """Consent to an exchange names the day that is given."""
    rows = tuple(
        (Button(t("swaps-btn-give", day=short_day(t, one.day), kind=kind_button(t, one.kind)),
                Press(SWAP_CONSENT, number, str(one.duty)), style="success"),)
        for one in offers[:_OFFERS_MAX]
    )  # fmt: skip
    return (*rows, (Button(t("swaps-btn-decline"), Press(SWAP_DECLINE, number)),))


def decision_buttons(
    t: Translator,
    number: SwapId,
    substitute: PersonId | None,
    name: str,
    *,
    trade: bool = False,
    back: BackDay | None = None,
) -> Rows:
    """The decisions of the responsible person; an exchange needs the consent to a pair."""
    refuse = (Button(t("swaps-btn-refuse"), Press(SWAP_REFUSE, number), style="danger"),)
    choose = (Button(t("swaps-btn-choose"), Press(SWAP_CHOOSE, number)),)
    if substitute is None or (trade and back is None):
        return (choose, refuse)
    approve = approve_button(t, number, substitute, name, shown=substitute, back=back)
    other = Button(t("swaps-btn-choose-other"), Press(SWAP_CHOOSE, number))
    return ((approve,), (other,), refuse)


def approve_button(
    t: Translator,
    number: SwapId,
    into: PersonId,
    name: str,
    *,
    shown: PersonId | None,
    back: BackDay | None = None,
) -> Button:
    """The decision for one colleague; it tells who and which pair was shown when it was drawn."""
    press = Press(SWAP_APPROVE, number, f"{into}.{shown or 0}.{back.duty if back else 0}")
    if back is not None and into == shown:
        label = t("swaps-btn-approve-trade", name=name, day=short_day(t, back.day))
        return Button(label, press, style="success")
    return Button(t("swaps-btn-approve", name=name), press, style="success")
