"""Shows requests that may change their unit, and how one is moved."""

from collections.abc import Sequence

from domain.assignments.requests import Request
from domain.assignments.routing import CRITERIA
from domain.assignments.routing_views import RoutingPage, UnitRouting
from ui.assignments_words import act_line
from ui.callbacks import MOVE, MOVE_BY, MOVE_UNIT, MOVES, Press
from ui.card import Button, Card
from ui.formats import moment
from ui.routing import back
from ui.routing_words import criterion_words
from ui.translator import Html, Translator


def moves_page(t: Translator, page: RoutingPage, waiting: Sequence[Request]) -> Card:
    """The requests that nobody is asked about, each with its unit."""
    rows = tuple(
        (Button(t("routing-btn-move", label=one.label, unit=_unit(page, one)),
                Press(MOVE, one.id)),)
        for one in waiting
    )  # fmt: skip
    text = t("routing-moves") if waiting else t("routing-moves-none")
    return Card(text, (*rows, back(t)))


def move_card(t: Translator, page: RoutingPage, request: Request) -> Card:
    """One request, with the units it may go to."""
    lines = [
        t("routing-move-title", label=request.label, unit=_unit(page, request)),
        act_line(t, request.act),
        t("routing-move-due", due=moment(t, request.due_at)),
    ]
    rows = tuple(
        (Button(one.unit.name, Press(MOVE_UNIT, request.id, str(one.unit.id))),)
        for one in page.units
        if one.unit.id != request.unit
    )
    to_list = (Button(t("common-back"), Press(MOVES)),)
    return Card(Html("\n".join(lines)), (*rows, to_list))


def ask_criterion(t: Translator, request: Request, goal: UnitRouting) -> Card:
    """Ask by which criterion it is moved."""
    rows = tuple(
        (Button(criterion_words(t, one), Press(MOVE_BY, request.id, f"{goal.unit.id}.{one}")),)
        for one in CRITERIA
    )
    text = t("routing-move-by", label=request.label, unit=goal.unit.name)
    return Card(text, (*rows, (Button(t("common-back"), Press(MOVE, request.id)),)))


def ask_reason(t: Translator) -> Card:
    """Ask why it is moved."""
    return Card(t("routing-ask-reason"))


def moved(t: Translator, request: Request, page: RoutingPage) -> Html:
    """Say where a request went."""
    return t("routing-moved", label=request.label, unit=_unit(page, request))


def _unit(page: RoutingPage, request: Request) -> str:
    one = page.unit(request.unit)
    return one.unit.name if one else ""
