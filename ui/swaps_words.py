"""Puts the words of applications for a substitute that several cards share."""

from domain.rosters import DayDuty
from domain.swaps import Seen, Side, Swap, SwapState
from ui.formats import day
from ui.rosters_words import kind_words
from ui.translator import Html, Translator


def details(t: Translator, seen: Seen) -> Html:
    """What an application is about; a colleague is not told the reason."""
    swap = seen.swap
    on, kind = day(t, swap.duty.day), kind_words(t, swap.duty.kind)
    state = state_words(t, swap, seen.substitute)
    if seen.side is Side.SUBSTITUTE:
        if swap.state is SwapState.SUBSTITUTE_ASKED:
            state = t("swaps-state-your-answer")
        elif swap.state is SwapState.CONSENTED:
            state = t("swaps-state-your-consent")
        return t("swaps-card-colleague", day=on, kind=kind, applicant=seen.applicant, state=state)
    return t("swaps-card", day=on, kind=kind, applicant=seen.applicant, reason=swap.reason,
             state=state)  # fmt: skip


def state_words(t: Translator, swap: Swap, substitute: str) -> Html:
    """Where an application stands, with the reason of a refusal."""
    if swap.state is SwapState.REFUSED:
        return t("swaps-state-refused", reason=swap.refusal)
    return outcome_words(t, swap.state, substitute)


def outcome_words(t: Translator, state: SwapState, name: str) -> Html:
    """Where an application stands, without what anybody wrote."""
    return {
        SwapState.REQUESTED: t("swaps-state-requested"),
        SwapState.SUBSTITUTE_ASKED: t("swaps-state-asked", name=name),
        SwapState.CONSENTED: t("swaps-state-consented", name=name),
        SwapState.APPROVED: t("swaps-state-approved", name=name),
        SwapState.REFUSED: t("swaps-state-refused-short"),
        SwapState.WITHDRAWN: t("swaps-state-withdrawn"),
        SwapState.LAPSED: t("swaps-state-lapsed"),
    }[state]


def duty_words(t: Translator, duty: DayDuty) -> Html:
    """The day and the kind of a duty in one line."""
    return t("swaps-duty", day=day(t, duty.day), kind=kind_words(t, duty.kind))
