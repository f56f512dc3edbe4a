"""Puts the words of applications for a substitute that several cards share."""

from collections.abc import Iterable

from domain.rosters import DayDuty
from domain.swaps import BackDay, Seen, Side, Swap, SwapKind, SwapState
from ui.formats import day, short_day
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
        text = t("swaps-card-colleague", day=on, kind=kind, applicant=seen.applicant, state=state)
        return Html("\n".join([text, *back_lines(t, swap), *offer_lines(t, seen.offers)]))
    text = t("swaps-card", day=on, kind=kind, applicant=seen.applicant, reason=swap.reason,
             state=state)  # fmt: skip
    lines = [text, *back_lines(t, swap)]
    if swap.is_open and seen.side in {Side.OFFICER, Side.READER}:
        lines.append(left_words(t, seen.left))
    return Html("\n".join(lines))


def back_lines(t: Translator, swap: Swap) -> list[Html]:
    """That an exchange is applied for, and for which day, once a colleague named it."""
    if swap.kind is SwapKind.COVER:
        return []
    if swap.back is None:
        return [t("swaps-trade")]
    return [t("swaps-trade-back", day=day(t, swap.back.day), kind=kind_words(t, swap.back.kind))]


def offer_lines(t: Translator, offers: Iterable[BackDay]) -> list[Html]:
    """Which of the days that could be given leave too little rest."""
    return [
        t("swaps-offer-rest", day=short_day(t, one.day), count=one.free)
        for one in offers
        if one.free is not None
    ]


def left_words(t: Translator, left: int) -> Html:
    """How soon the duty is, as whoever decides must see it."""
    if left == 0:
        return t("swaps-left-today")
    return t("swaps-left-tomorrow") if left == 1 else t("swaps-left-days", count=left)


def state_words(t: Translator, swap: Swap, substitute: str) -> Html:
    """Where an application stands, with the reason of a refusal."""
    if swap.state is SwapState.REFUSED:
        return t("swaps-state-refused", reason=swap.refusal)
    if swap.state is SwapState.SUBSTITUTE_ASKED and len(swap.asked) > 1:
        return t("swaps-state-asked-several", count=len(swap.asked))
    if swap.state is SwapState.SUBSTITUTE_ASKED and not substitute:
        return t("swaps-state-asked-one")
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
