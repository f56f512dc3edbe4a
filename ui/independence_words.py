"""Says the words of the independence report: periods, ways, codes of picks, questions."""

from fractions import Fraction
from typing import assert_never

from domain.assignments.independence import Independence, Span, SpanKind
from domain.assignments.overrides import OverrideCode
from domain.assignments.questions import (
    Bunched,
    Figures,
    NextOften,
    PairOften,
    PickedOften,
    Question,
)
from domain.assignments.requests import OfferSource
from domain.people import Language
from ui.formats import moment
from ui.translator import Html, Translator

_ROMAN = ("I", "II", "III", "IV")
_LEAST = Fraction(1, 10_000)  # a hundredth of a percent


def span_words(t: Translator, span: Span) -> Html:
    """«2026 жылғы III тоқсан»."""
    part = _ROMAN[span.part - 1]
    if span.kind is SpanKind.QUARTER:
        return t("independence-quarter", part=part, year=span.year)
    return t("independence-half", part=part, year=span.year)


def source_words(t: Translator, source: OfferSource) -> Html:
    """Why an advocate was asked."""
    match source:
        case OfferSource.TURN:
            return t("independence-source-turn")
        case OfferSource.CONTINUITY:
            return t("independence-source-continuity")
        case OfferSource.TOGETHER:
            return t("independence-source-together")
        case OfferSource.OVERRIDE:
            return t("independence-source-override")


def code_words(t: Translator, code: OverrideCode | None) -> Html:
    """The reason of a pick by hand; one that was never given is named so."""
    return t("independence-code-none") if code is None else _code(t, code)


def _code(t: Translator, code: OverrideCode) -> Html:
    match code:
        case OverrideCode.NAMED_IN_ACT:
            return t("independence-code-named")
        case OverrideCode.LANGUAGE:
            return t("independence-code-language")
        case OverrideCode.REMOTE:
            return t("independence-code-remote")
        case OverrideCode.PHONE:
            return t("independence-code-phone")
        case OverrideCode.NO_ONE_LEFT:
            return t("independence-code-nobody")
        case OverrideCode.OTHER:
            return t("independence-code-other")


def question_words(t: Translator, report: Independence, one: Question) -> Html:
    """A figure that stands out, as a question: what was seen, what was expected, what chance."""
    figures = one.figures
    observed, whole = figures.observed, figures.of
    counted = t("independence-figures", expected=decimal(t, figures.expected),
                chance=chance_words(t, figures))  # fmt: skip
    advocate = report.name(one.advocate)
    unit = report.units.get(one.unit, "—")
    match one:
        case PairOften():
            return t("independence-ask-pair", advocate=advocate, body=one.body, unit=unit,
                     observed=observed, of=whole, counted=counted)  # fmt: skip
        case PickedOften():
            return t("independence-ask-picked", advocate=advocate, unit=unit, observed=observed,
                     of=whole, counted=counted, officer=report.name(one.officer))  # fmt: skip
        case NextOften():
            return t("independence-ask-next", advocate=advocate, unit=unit, observed=observed,
                     of=whole, counted=counted, decliner=report.name(one.decliner))  # fmt: skip
        case Bunched():
            return t("independence-ask-bunch", advocate=advocate, unit=unit, observed=observed,
                     of=whole, counted=counted, first=moment(t, one.first_at),
                     last=moment(t, one.last_at))  # fmt: skip
        case _:
            assert_never(one)


def chance_words(t: Translator, figures: Figures) -> Html:
    """How often chance alone gives such a figure, in percent."""
    if figures.chance < _LEAST:
        return t("independence-chance-below", percent=_decimals(t, _LEAST * 100, 2))
    return t("independence-chance", percent=_decimals(t, figures.chance * 100, 2))


def decimal(t: Translator, number: Fraction) -> str:
    """«3,4», with a point in English."""
    return _decimals(t, number, 1)


def _decimals(t: Translator, number: Fraction, places: int) -> str:
    said = f"{float(number):.{places}f}"
    return said if t.language is Language.EN else said.replace(".", ",")
