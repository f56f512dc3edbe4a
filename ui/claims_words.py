"""Words of payment claims: bases, states, titles and amounts."""

from domain.claims import Basis, ClaimState, SeenClaim
from ui.translator import Html, Translator

_HUNDRED = 100
_BASES = {
    Basis.CRIM_PRETRIAL: "claims-basis-pretrial",
    Basis.ADMIN_OFFENCE: "claims-basis-admin",
    Basis.CRIM_COURT: "claims-basis-court",
    Basis.CIVIL_ADMIN_CONST: "claims-basis-civil",
    Basis.CONSULT_ACT: "claims-basis-consult",
}
_BUTTONS = {
    Basis.CRIM_PRETRIAL: "claims-btn-pretrial",
    Basis.ADMIN_OFFENCE: "claims-btn-admin",
    Basis.CRIM_COURT: "claims-btn-court",
    Basis.CIVIL_ADMIN_CONST: "claims-btn-civil",
    Basis.CONSULT_ACT: "claims-btn-consult",
}
_STATES = {
    ClaimState.NONE: "claims-state-none",
    ClaimState.BASIS: "claims-state-basis",
    ClaimState.SENT: "claims-state-sent",
    ClaimState.RETURNED: "claims-state-returned",
    ClaimState.PAID: "claims-state-paid",
}


def basis_words(t: Translator, basis: Basis) -> Html:
    """The act in the words of the rules, with its subparagraph."""
    return t(_BASES[basis])


def basis_button(t: Translator, basis: Basis) -> Html:
    """The act in a few words."""
    return t(_BUTTONS[basis])


def state_words(t: Translator, state: ClaimState) -> Html:
    """Where a claim stands."""
    return t(_STATES[state])


def request_title(t: Translator, label: str) -> Html:
    """A claim on a request of the collegium."""
    return t("claims-title-request", label=label)


def title(t: Translator, seen: SeenClaim) -> str:
    """What a claim is for; for its advocate's eyes only. Not escaped where it is typed."""
    return request_title(t, seen.request_label) if seen.request_label else seen.claim.label


def notice_title(t: Translator, claim: int, label: str) -> Html:
    """The same in what lies in the outbox: no typed words, only numbers."""
    return request_title(t, label) if label else t("claims-title-number", number=claim)


def amount_words(t: Translator, tiyn: int) -> Html:
    """«45 120,50 теңге»."""
    whole, rest = divmod(tiyn, _HUNDRED)
    said = f"{whole:,}".replace(",", "\u00a0")
    return t("claims-amount", amount=f"{said},{rest:02}" if rest else said)
