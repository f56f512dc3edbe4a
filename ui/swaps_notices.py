"""Puts what people are told of an application for a substitute into cards."""

from collections.abc import Callable
from typing import Any

from domain.notices import Notice
from domain.notices.swaps import (
    SwapAsked,
    SwapAskedUrgent,
    SwapAskOver,
    SwapDecided,
    SwapDeskOver,
    SwapNews,
    SwapNotNeeded,
    SwapProgress,
    SwapToDecide,
    SwapToDecideUrgent,
)
from domain.swaps import SwapState
from ui.callbacks import SWAP, Press
from ui.card import Button, Card
from ui.formats import day
from ui.rosters_words import kind_words
from ui.swaps_buttons import consent_buttons, decision_buttons, offer_buttons
from ui.swaps_words import left_words, offer_lines, outcome_words
from ui.translator import Html, Translator


def _to_decide(t: Translator, notice: SwapToDecide) -> Card:
    body = t("swaps-desk-body", day=day(t, notice.day), kind=kind_words(t, notice.kind),
             applicant=notice.applicant, reason=notice.reason)  # fmt: skip
    lines = [_desk_news(t, notice), body]
    if notice.back is not None:
        lines.append(t("swaps-trade-back", day=day(t, notice.back.day),
                       kind=kind_words(t, notice.back.kind)))  # fmt: skip
    elif notice.trade:
        lines.append(t("swaps-trade"))
    if notice.asked > 1:
        lines.append(t("swaps-desk-asked", count=notice.asked))
    elif notice.news is SwapNews.APPLIED and notice.colleague:
        lines.append(t("swaps-desk-proposed", name=notice.colleague))
    if notice.left is not None:
        lines.append(left_words(t, notice.left))
    if notice.warns:
        lines.append(t("swaps-desk-warns"))
    rows = decision_buttons(t, notice.swap, notice.substitute, notice.colleague,
                            trade=notice.trade, back=notice.back)  # fmt: skip
    if notice.warns:
        rows = (*rows, (Button(t("swaps-btn-open"), Press(SWAP, notice.swap)),))
    return Card(Html("\n".join(lines)), rows)


def _desk_news(t: Translator, notice: SwapToDecide) -> Html:
    applied, name = t("swaps-desk-applied"), notice.colleague
    return {
        SwapNews.APPLIED: applied,
        SwapNews.ASKED: applied,
        SwapNews.CONSENTED: t("swaps-desk-consented", name=name),
        SwapNews.DECLINED: t("swaps-desk-declined", name=name),
        SwapNews.EVE: t("swaps-desk-eve"),
        SwapNews.BEGUN: t("swaps-desk-begun"),
        SwapNews.WAITING: t("swaps-desk-waiting"),
        SwapNews.BACK_GONE: t("swaps-desk-back-gone", name=name),
    }[notice.news]


def _progress(t: Translator, notice: SwapProgress) -> Card:
    on, kind, name = day(t, notice.day), kind_words(t, notice.kind), notice.colleague
    begun = t("swaps-own-begun", day=on, kind=kind)
    asked = t("swaps-own-asked", day=on, kind=kind, name=name)
    if notice.asked > 1:
        asked = t("swaps-own-asked-several", day=on, kind=kind, count=notice.asked)
    consented = t("swaps-own-consented", day=on, kind=kind, name=name)
    if notice.back is not None:
        consented = t("swaps-own-consented-trade", day=on, kind=kind, name=name,
                      back=day(t, notice.back.day),
                      back_kind=kind_words(t, notice.back.kind))  # fmt: skip
    return Card(
        {
            SwapNews.ASKED: asked,
            SwapNews.CONSENTED: consented,
            SwapNews.DECLINED: t("swaps-own-declined", day=on, kind=kind, name=name),
            SwapNews.BACK_GONE: t("swaps-own-back-gone", day=on, kind=kind, name=name),
            SwapNews.APPLIED: begun,
            SwapNews.EVE: begun,
            SwapNews.BEGUN: begun,
            SwapNews.WAITING: begun,
        }[notice.news]
    )


def _asked(t: Translator, notice: SwapAsked) -> Card:
    on, kind = day(t, notice.day), kind_words(t, notice.kind)
    lines = [t("swaps-asked-again")] if notice.again else []
    if notice.offers:
        lines.append(t("swaps-asked-trade", day=on, kind=kind, name=notice.applicant))
        lines += offer_lines(t, notice.offers)
        rows = offer_buttons(t, notice.swap, notice.offers)
    else:
        lines.append(t("swaps-asked", day=on, kind=kind, name=notice.applicant))
        rows = consent_buttons(t, notice.swap)
    if notice.several:
        lines.append(t("swaps-asked-several"))
    return Card(Html("\n".join(lines)), rows)


def _decided(t: Translator, notice: SwapDecided) -> Card:
    on, kind = day(t, notice.day), kind_words(t, notice.kind)
    if notice.state is SwapState.APPROVED and notice.back is not None:
        return Card(t("swaps-decided-trade", day=on, kind=kind, name=notice.colleague,
                      back=day(t, notice.back.day),
                      back_kind=kind_words(t, notice.back.kind)))  # fmt: skip
    if notice.state is SwapState.APPROVED:
        return Card(t("swaps-decided-approved", day=on, kind=kind, name=notice.colleague))
    if notice.state is SwapState.REFUSED:
        return Card(t("swaps-decided-refused", day=on, kind=kind, reason=notice.refusal))
    if notice.colleague:
        return Card(t("swaps-decided-moved", day=on, kind=kind, name=notice.colleague))
    return Card(t("swaps-decided-lapsed", day=on, kind=kind))


def _desk_over(t: Translator, notice: SwapDeskOver) -> Card:
    state = outcome_words(t, notice.state, notice.colleague)
    return Card(t("swaps-desk-over", day=day(t, notice.day), kind=kind_words(t, notice.kind),
                  applicant=notice.applicant, state=state))  # fmt: skip


def _ask_over(t: Translator, notice: SwapAskOver) -> Card:
    on, kind = day(t, notice.day), kind_words(t, notice.kind)
    if notice.yours and notice.back is not None:
        return Card(t("swaps-asked-yours-trade", day=on, kind=kind, name=notice.applicant,
                      back=day(t, notice.back.day),
                      back_kind=kind_words(t, notice.back.kind)))  # fmt: skip
    if notice.yours:
        return Card(t("swaps-asked-yours", day=on, kind=kind, name=notice.applicant))
    return Card(t("swaps-asked-over", day=on, kind=kind, name=notice.applicant))


def _not_needed(t: Translator, notice: SwapNotNeeded) -> Card:
    return Card(t("swaps-not-needed", day=day(t, notice.day), kind=kind_words(t, notice.kind),
                  name=notice.applicant))  # fmt: skip


NOTICES: dict[type[Notice], Callable[[Translator, Any], Card]] = {
    SwapToDecide: _to_decide,
    SwapToDecideUrgent: _to_decide,
    SwapProgress: _progress,
    SwapAsked: _asked,
    SwapAskedUrgent: _asked,
    SwapDecided: _decided,
    SwapDeskOver: _desk_over,
    SwapAskOver: _ask_over,
    SwapNotNeeded: _not_needed,
}
