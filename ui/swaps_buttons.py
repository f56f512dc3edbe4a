"""Offers what can be done about an open application: a colleague's answer, a decision."""

from domain.ids import PersonId, SwapId
from ui.callbacks import (
    SWAP_APPROVE,
    SWAP_CHOOSE,
    SWAP_CONSENT,
    SWAP_DECLINE,
    SWAP_REFUSE,
    Press,
)
from ui.card import Button
from ui.translator import Translator

Rows = tuple[tuple[Button, ...], ...]


def consent_buttons(t: Translator, number: SwapId) -> Rows:
    """The two answers of a colleague."""
    consent = Button(t("swaps-btn-consent"), Press(SWAP_CONSENT, number), style="success")
    return ((consent, Button(t("swaps-btn-decline"), Press(SWAP_DECLINE, number))),)


def decision_buttons(
    t: Translator, number: SwapId, substitute: PersonId | None, name: str
) -> Rows:
    """The decisions of the responsible person."""
    refuse = (Button(t("swaps-btn-refuse"), Press(SWAP_REFUSE, number), style="danger"),)
    if substitute is None:
        return ((Button(t("swaps-btn-choose"), Press(SWAP_CHOOSE, number)),), refuse)
    approve = approve_button(t, number, substitute, name, shown=substitute)
    other = Button(t("swaps-btn-choose-other"), Press(SWAP_CHOOSE, number))
    return ((approve,), (other,), refuse)


def approve_button(
    t: Translator, number: SwapId, into: PersonId, name: str, *, shown: PersonId | None
) -> Button:
    """The decision for one colleague; it tells who was named when it was drawn."""
    press = Press(SWAP_APPROVE, number, f"{into}.{shown or 0}")
    return Button(t("swaps-btn-approve", name=name), press, style="success")
