"""Names what routing is made of: criteria, specialisations, ways of asking, outcomes."""

from collections.abc import Iterable, Mapping

from domain.assignments.acts import ActType
from domain.assignments.routing import (
    Asking,
    Criterion,
    NeedsAgreement,
    NotOurs,
    Outcome,
    Routed,
    act_tag,
)
from domain.assignments.routing_views import RoutingPage
from domain.ids import UnitId
from domain.suspensions import Decision
from domain.territory import Agreement, AgreementTerms
from ui.assignments_words import act_name
from ui.formats import day, number_day
from ui.translator import Html, Translator

ACT_TAGS: Mapping[str, ActType] = {act_tag(act): act for act in ActType}


def criterion_words(t: Translator, criterion: Criterion) -> Html:
    """By what a unit was chosen."""
    return {
        Criterion.TERRITORY: t("routing-criterion-territory"),
        Criterion.SPECIALISATION: t("routing-criterion-specialisation"),
        Criterion.EVENNESS: t("routing-criterion-evenness"),
        Criterion.AGREEMENT: t("routing-criterion-agreement"),
        Criterion.ONLY: t("routing-criterion-only"),
        Criterion.TIE: t("routing-criterion-tie"),
        Criterion.RECEIVED: t("routing-criterion-received"),
    }[criterion]


def order_words(t: Translator, criteria: Iterable[Criterion]) -> Html:
    """The criteria in their order: «аумақ → мамандану → біркелкілік»."""
    return Html(" → ".join(criterion_words(t, one) for one in criteria))


def special_words(t: Translator, name: str) -> str:
    """A specialisation: a type of act by its name, or the presidium's words."""
    return act_name(t, ACT_TAGS[name]) if name in ACT_TAGS else name


def way_words(t: Translator, way: Asking) -> Html:
    """How duty advocates are asked."""
    return t("routing-way-together" if way is Asking.TOGETHER else "routing-way-in-turn")


def decision_line(t: Translator, decision: Decision) -> Html:
    """A decision of the presidium as it is cited."""
    return t("routing-decision", number=decision.number, on=day(t, decision.on))


def agreement_label(terms: AgreementTerms) -> str:
    """An agreement in a line or on a button: its number, day and the other side."""
    return f"№ {terms.number}, {number_day(terms.on)}, {terms.collegium}"


def outcome_words(t: Translator, outcome: Outcome, page: RoutingPage) -> Html:
    """Where an act goes and by what, or why it goes nowhere, with the steps."""
    match outcome:
        case NotOurs():
            return t("routing-not-ours", district=outcome.district)
        case NeedsAgreement(lapsed=None):
            return t("routing-needs-agreement", settlement=outcome.settlement)
        case NeedsAgreement():
            old = _agreement(page, outcome.lapsed)
            label = agreement_label(old.terms) if old else ""
            return t("routing-lapsed", settlement=outcome.settlement, agreement=label)
        case Routed():
            return _routed(t, outcome, page)


def _routed(t: Translator, outcome: Routed, page: RoutingPage) -> Html:
    lines = [t("routing-routed", unit=_name(page, outcome.unit),
               criterion=criterion_words(t, outcome.criterion))]  # fmt: skip
    by = _agreement(page, outcome.agreement)
    if by is not None:
        lines.append(t("routing-by-agreement", agreement=agreement_label(by.terms)))
    lines += [
        t("routing-step", criterion=criterion_words(t, one),
          units=", ".join(_name(page, unit) for unit in left))
        for one, left in outcome.considered
    ]  # fmt: skip
    return Html("\n".join(lines))


def _agreement(page: RoutingPage, number: int | None) -> Agreement | None:
    return next((one for one in page.agreements if one.id == number), None)


def _name(page: RoutingPage, number: UnitId) -> str:
    one = page.unit(number)
    return one.unit.name if one else ""
