"""Puts what people are told of an application for a substitute into cards."""

from collections.abc import Callable
from typing import Any, assert_never

from domain.notices import Notice
from domain.notices.swaps import (
    SwapAsked,
    SwapAskOver,
    SwapDecided,
    SwapDeskOver,
    SwapNews,
    SwapNotNeeded,
    SwapProgress,
    SwapToDecide,
)
from domain.swaps import SwapState
from ui.card import Card
from ui.formats import day
from ui.rosters_words import kind_words
from ui.swaps_buttons import consent_buttons, decision_buttons
from ui.swaps_words import outcome_words
from ui.translator import Html, Translator


def _to_decide(t: Translator, notice: SwapToDecide) -> Card:
    body = t("swaps-desk-body", day=day(t, notice.day), kind=kind_words(t, notice.kind),
             applicant=notice.applicant, reason=notice.reason)  # fmt: skip
    text = Html(f"{_desk_news(t, notice)}\n{body}")
    if notice.news is SwapNews.APPLIED and notice.colleague:
        text = Html(f"{text}\n{t('swaps-desk-proposed', name=notice.colleague)}")
    return Card(text, decision_buttons(t, notice.swap, notice.substitute, notice.colleague))


def _desk_news(t: Translator, notice: SwapToDecide) -> Html:
    match notice.news:
        case SwapNews.APPLIED | SwapNews.ASKED:
            return t("swaps-desk-applied")
        case SwapNews.CONSENTED:
            return t("swaps-desk-consented", name=notice.colleague)
        case SwapNews.DECLINED:
            return t("swaps-desk-declined", name=notice.colleague)
        case SwapNews.EVE:
            return t("swaps-desk-eve")
        case SwapNews.BEGUN:
            return t("swaps-desk-begun")
        case _:
            assert_never(notice.news)


def _progress(t: Translator, notice: SwapProgress) -> Card:
    on, kind = day(t, notice.day), kind_words(t, notice.kind)
    match notice.news:
        case SwapNews.ASKED:
            return Card(t("swaps-own-asked", day=on, kind=kind, name=notice.colleague))
        case SwapNews.CONSENTED:
            return Card(t("swaps-own-consented", day=on, kind=kind, name=notice.colleague))
        case SwapNews.DECLINED:
            return Card(t("swaps-own-declined", day=on, kind=kind, name=notice.colleague))
        case SwapNews.APPLIED | SwapNews.EVE | SwapNews.BEGUN:
            return Card(t("swaps-own-begun", day=on, kind=kind))
        case _:
            assert_never(notice.news)


def _asked(t: Translator, notice: SwapAsked) -> Card:
    text = t("swaps-asked", day=day(t, notice.day), kind=kind_words(t, notice.kind),
             name=notice.applicant)  # fmt: skip
    return Card(text, consent_buttons(t, notice.swap))


def _decided(t: Translator, notice: SwapDecided) -> Card:
    on, kind = day(t, notice.day), kind_words(t, notice.kind)
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
    if notice.yours:
        return Card(t("swaps-asked-yours", day=on, kind=kind, name=notice.applicant))
    return Card(t("swaps-asked-over", day=on, kind=kind, name=notice.applicant))


def _not_needed(t: Translator, notice: SwapNotNeeded) -> Card:
    return Card(t("swaps-not-needed", day=day(t, notice.day), kind=kind_words(t, notice.kind),
                  name=notice.applicant))  # fmt: skip


NOTICES: dict[type[Notice], Callable[[Translator, Any], Card]] = {
    SwapToDecide: _to_decide,
    SwapProgress: _progress,
    SwapAsked: _asked,
    SwapDecided: _decided,
    SwapDeskOver: _desk_over,
    SwapAskOver: _ask_over,
    SwapNotNeeded: _not_needed,
}
