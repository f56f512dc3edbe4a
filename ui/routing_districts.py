"""Shows the districts of the collegium, and where an act would go."""

from collections.abc import Sequence

from domain.assignments.acts import ActType
from domain.assignments.routing import Outcome
from domain.assignments.routing_views import RoutingPage
from ui.assignments_words import act_name
from ui.callbacks import DISTRICT_ADD, DISTRICT_END, DISTRICT_RURAL, ROUTING_TRY, Press
from ui.card import Button, Card
from ui.routing import back
from ui.routing_words import outcome_words
from ui.translator import Html, Translator


def districts_page(t: Translator, page: RoutingPage) -> Card:
    """Every district, with its rural mark; those who may enter them change them here."""
    lines = [
        t("routing-district-rural", name=one.name) if one.rural
        else t("routing-district-town", name=one.name)
        for one in page.districts
    ] or [t("routing-districts-none")]  # fmt: skip
    rows: list[tuple[Button, ...]] = []
    if page.may_enter:
        for one in page.districts:
            mark = (
                t("routing-btn-town", name=one.name) if one.rural
                else t("routing-btn-rural", name=one.name)
            )  # fmt: skip
            press = Press(DISTRICT_RURAL, one.id, "town" if one.rural else "rural")
            end = Button(t("routing-btn-district-end", name=one.name), Press(DISTRICT_END, one.id))
            rows.append((Button(mark, press), end))
        rows.append((Button(t("routing-btn-district-add"), Press(DISTRICT_ADD)),))
    text = t("routing-districts-page", lines=Html("\n".join(lines)))
    return Card(text, (*rows, back(t)))


def ask_districts(t: Translator) -> Card:
    """Ask for the names of districts."""
    return Card(t("routing-ask-districts"))


def ask_act(t: Translator) -> Card:
    """Ask what kind of act is tried out."""
    rows = tuple(
        (Button(act_name(t, act), Press(ROUTING_TRY, 0, f"act.{act}")),) for act in ActType
    )
    return Card(t("routing-try-act"), (*rows, back(t)))


def ask_district(t: Translator, page: RoutingPage, agreed: Sequence[str]) -> Card:
    """Ask where the advocate is needed: a district, or a settlement of an agreement."""
    rows = tuple(
        (Button(one.name, Press(ROUTING_TRY, one.id, "district")),) for one in page.districts
    )
    anywhere = (Button(t("routing-btn-no-district"), Press(ROUTING_TRY, 0, "district")),)
    remote = tuple(
        (Button(name, Press(ROUTING_TRY, place, "agreed")),)
        for place, name in enumerate(agreed, start=1)
    )
    return Card(t("routing-try-district"), (*rows, *remote, anywhere))


def ask_needs(t: Translator, known: Sequence[str]) -> Card:
    """Ask whether the act needs a specialisation that some unit has."""
    rows = tuple(
        (Button(name, Press(ROUTING_TRY, place, "needs")),)
        for place, name in enumerate(known, start=1)
    )
    none = (Button(t("routing-btn-no-needs"), Press(ROUTING_TRY, 0, "needs")),)
    return Card(t("routing-try-needs"), (*rows, none))


def ask_rural(t: Translator, place: str) -> Card:
    """Ask whether a place outside is a remote settlement."""
    return Card(t("routing-try-rural", place=place), ((
        Button(t("common-yes"), Press(ROUTING_TRY, 1, "rural")),
        Button(t("common-no"), Press(ROUTING_TRY, 0, "rural")),
    ),))  # fmt: skip


def tried(t: Translator, outcome: Outcome, page: RoutingPage) -> Card:
    """Where the act would go; nothing was registered."""
    text = Html("\n".join([outcome_words(t, outcome, page), t("routing-try-nothing")]))
    return Card(text, ((Button(t("routing-btn-try-again"), Press(ROUTING_TRY)),), back(t)))
