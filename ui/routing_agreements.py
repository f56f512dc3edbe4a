"""Shows agreements with adjacent collegia, and the questions by which one is entered."""

from datetime import date

from domain.assignments.routing_views import RoutingPage
from domain.suspensions import Decision
from domain.territory import Agreement, AgreementTerms
from ui.callbacks import (
    NEIGHBOUR,
    NEIGHBOUR_END,
    NEIGHBOUR_ENTER,
    NEIGHBOUR_FORM,
    NEIGHBOURS,
    Press,
)
from ui.card import Button, Card
from ui.formats import day, number_day
from ui.routing import back, decision_example
from ui.routing_words import agreement_label, decision_line
from ui.translator import Html, Translator


def agreements_page(t: Translator, page: RoutingPage, today: date) -> Card:
    """Every agreement there was, those in force by their settlements."""
    lines = [_line(t, one, today) for one in page.agreements] or [t("routing-agreements-none")]
    rows = tuple(
        (Button(agreement_label(one.terms), Press(NEIGHBOUR, one.id)),) for one in page.agreements
    )
    enter = (Button(t("routing-btn-agreement-enter"), Press(NEIGHBOUR_ENTER)),)
    text = t("routing-agreements-page", lines=Html("\n".join(lines)))
    return Card(text, (*rows, *((enter,) if page.may_decide else ()), back(t)))


def agreement_card(t: Translator, page: RoutingPage, one: Agreement, today: date) -> Card:
    """One agreement with all that was entered."""
    lines = [_terms(t, page, one.terms)]
    if one.ended_on is not None:
        lines.append(t("routing-agreement-ended", on=day(t, one.ended_on)))
    elif not one.holds(today):
        lines.append(t("routing-agreement-over"))
    end = (Button(t("routing-btn-agreement-end"), Press(NEIGHBOUR_END, one.id), style="danger"),)
    may = page.may_decide and one.ended_on is None
    to_list = (Button(t("common-back"), Press(NEIGHBOURS)),)
    return Card("\n".join(lines), (*((end,) if may else ()), to_list))


def question(t: Translator, field: str, page: RoutingPage, today: date) -> Card:
    """One question about an agreement, with the buttons that answer it."""
    asks = {
        "collegium": t("routing-ask-collegium"),
        "number": t("routing-ask-number", example=f"№ 7, {number_day(today)}"),
        "ours": t("routing-ask-ours"),
        "theirs": t("routing-ask-theirs"),
        "settlements": t("routing-ask-settlements"),
        "until": t("routing-ask-until", example=number_day(date(today.year, 12, 31))),
        "unit": t("routing-ask-unit"),
        "decision": t("routing-ask-decision", example=decision_example(today)),
    }
    rows: tuple[tuple[Button, ...], ...] = ()
    if field == "until":
        rows = ((Button(t("routing-btn-no-end"), Press(NEIGHBOUR_FORM, 0, "until")),),)
    if field == "unit":
        rows = (
            *((Button(one.unit.name, Press(NEIGHBOUR_FORM, one.unit.id, "unit")),)
              for one in page.units),
            (Button(t("routing-btn-any-unit"), Press(NEIGHBOUR_FORM, 0, "unit")),),
        )  # fmt: skip
    return Card(asks[field], rows)


def preview(t: Translator, page: RoutingPage, terms: AgreementTerms, decision: Decision) -> Card:
    """All that was entered, to be confirmed."""
    lines = [t("routing-agreement-check"), _terms(t, page, terms), decision_line(t, decision)]
    return Card("\n".join(lines), (
        (Button(t("routing-btn-save"), Press(NEIGHBOUR_FORM, 0, "save"), style="success"),),
        (Button(t("routing-btn-anew"), Press(NEIGHBOUR_ENTER)),),
    ))  # fmt: skip


def ask_end(t: Translator, today: date) -> Card:
    """Ask from which day an agreement holds no more."""
    return Card(t("routing-ask-end", example=number_day(today)))


def _terms(t: Translator, page: RoutingPage, terms: AgreementTerms) -> Html:
    until = terms.valid_until
    nearest = page.unit(terms.unit) if terms.unit is not None else None
    return Html("\n".join([
        t("routing-agreement-card", collegium=terms.collegium, number=terms.number,
          on=day(t, terms.on), ours=terms.ours, theirs=terms.theirs,
          settlements=", ".join(terms.settlements)),
        t("routing-agreement-until", until=day(t, until)) if until
        else t("routing-agreement-no-end"),
        *([t("routing-agreement-unit", unit=nearest.unit.name)] if nearest else []),
    ]))  # fmt: skip


def _line(t: Translator, one: Agreement, today: date) -> Html:
    label, places = agreement_label(one.terms), ", ".join(one.terms.settlements)
    if one.holds(today):
        return t("routing-agreement-line", agreement=label, settlements=places)
    return t("routing-agreement-line-over", agreement=label, settlements=places)
