"""Leads the presidium through an agreement with an adjacent collegium, and through its end."""

from datetime import date
from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.assignments.routing_views import RoutingPage
from domain.civil import day_of
from domain.ids import AgreementId, UnitId
from domain.refusals import Refusal
from domain.suspensions import Decision
from domain.suspensions_reading import read_day, read_decision
from domain.territory import Agreement, AgreementTerms, settlements_of
from handlers.context import Ctx
from handlers.filters import Pressed
from services import routing, routing_agreements, routing_deciding
from ui import routing as show_routing
from ui import routing_agreements as show
from ui.callbacks import (
    NEIGHBOUR,
    NEIGHBOUR_END,
    NEIGHBOUR_ENTER,
    NEIGHBOUR_FORM,
    NEIGHBOURS,
    Press,
)
from ui.formats import number_day

Data = dict[str, Any]
_FIELDS = ("collegium", "number", "ours", "theirs", "settlements", "until", "unit", "decision")
_ENDING = ("until", "decision")


class Neighbour(StatesGroup):
    """Answering about an agreement one by one."""

    entering = State()
    ending = State()


async def open_list(_query: CallbackQuery, state: FSMContext, ctx: Ctx) -> None:
    """Show every agreement."""
    await state.clear()
    page = await routing.look(ctx.work, by=ctx.actor)
    ctx.screen.redraw(show.agreements_page(ctx.t, page, day_of(ctx.now)))


async def open_one(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show one agreement."""
    page = await routing.look(ctx.work, by=ctx.actor)
    one = _agreement(page, press)
    ctx.screen.redraw(show.agreement_card(ctx.t, page, one, day_of(ctx.now)))


async def begin(_query: CallbackQuery, state: FSMContext, ctx: Ctx) -> None:
    """Ask the first question about a new agreement."""
    page = await _page(ctx)
    await state.set_state(Neighbour.entering)
    await state.set_data({})
    ctx.screen.show(show.question(ctx.t, _FIELDS[0], page, day_of(ctx.now)))


async def answer(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Keep a written answer; a wrong one loses nothing."""
    data, page = await state.get_data(), await _page(ctx)
    field = _next(data, page)
    if field in {None, "unit"}:
        raise Refusal("routing-buttons")
    data[str(field)] = _read(str(field), message.text or "", data, day_of(ctx.now))
    await _go_on(data, page, state, ctx)


async def press_answer(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Take an answer given by a button, or enter what was checked."""
    data, page = await state.get_data(), await _page(ctx)
    if await state.get_state() != Neighbour.entering.state:
        raise Refusal("common-stale-button")
    field = _next(data, page)
    if press.arg == "save" and field is None:
        after = await routing_agreements.enter(
            ctx.work, _terms(data), _decision(data), by=ctx.actor
        )
        await state.clear()
        ctx.screen.redraw(show.agreements_page(ctx.t, after, day_of(ctx.now)))
        return
    if press.arg != field:
        raise Refusal("common-stale-button")
    data[press.arg] = press.subject
    await _go_on(data, page, state, ctx)


async def ask_end(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask from which day an agreement holds no more."""
    one = _agreement(await _page(ctx), press)
    await state.set_state(Neighbour.ending)
    number = [one.terms.number, one.terms.on.isoformat()]
    await state.set_data({"agreement": one.id, "number": number})
    ctx.screen.show(show.ask_end(ctx.t, day_of(ctx.now)))


async def answer_end(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Keep the day, then the decision, and end the agreement."""
    data, today = await state.get_data(), day_of(ctx.now)
    field = next(one for one in _ENDING if one not in data)
    data[field] = _read(field, message.text or "", data, today)
    if field == "until":
        await state.set_data(data)
        ctx.screen.show(show_routing.ask_decision(ctx.t, today))
        return
    on = date.fromisoformat(data["until"])
    page = await routing_agreements.end(
        ctx.work, AgreementId(data["agreement"]), on, _decision(data), by=ctx.actor
    )
    await state.clear()
    ctx.screen.show(show.agreements_page(ctx.t, page, today))


async def not_text(_message: Message) -> None:
    """Ask for a text where something else was sent; the dialog goes on."""
    raise Refusal("routing-text-needed")


async def _go_on(data: Data, page: RoutingPage, state: FSMContext, ctx: Ctx) -> None:
    await state.set_data(data)
    field = _next(data, page)
    if field is not None:
        ctx.screen.show(show.question(ctx.t, field, page, day_of(ctx.now)))
        return
    ctx.screen.show(show.preview(ctx.t, page, _terms(data), _decision(data)))


async def _page(ctx: Ctx) -> RoutingPage:
    page = await routing.look(ctx.work, by=ctx.actor)
    if not page.may_decide:
        raise Refusal("members-no-permission")
    return page


def _agreement(page: RoutingPage, press: Press) -> Agreement:
    one = next((each for each in page.agreements if each.id == press.subject), None)
    if one is None:
        raise Refusal("routing-no-such-agreement")
    return one


def _next(data: Data, page: RoutingPage) -> str | None:
    """The first question without an answer; the nearest unit is asked where there are several."""
    fields = (one for one in _FIELDS if one != "unit" or not page.simple)
    return next((one for one in fields if one not in data), None)


def _read(field: str, text: str, data: Data, today: date) -> Any:
    """What is kept of an answer; whatever is wrong with it is said while it is asked."""
    match field:
        case "number" | "decision":
            decision = read_decision(text)
            if decision is None:
                example = show_routing.decision_example(today)
                raise Refusal("routing-decision-unclear", example=example)
            routing_deciding.demand_dated(decision, today)
            return [decision.number, decision.on.isoformat()]
        case "until":
            day = read_day(text)
            if day is None:
                raise Refusal("routing-day-unclear", example=number_day(today))
            routing_agreements.demand_after(day, date.fromisoformat(data["number"][1]))
            return day.isoformat()
        case "settlements":
            names = settlements_of(text)
            if not names:
                raise Refusal("routing-settlements-empty")
            return list(names)
        case _:
            words = " ".join(text.split())
            routing_deciding.demand_names([words])
            return words


def _terms(data: Data) -> AgreementTerms:
    number, on = data["number"]
    until = data["until"]
    return AgreementTerms(
        data["collegium"], number, date.fromisoformat(on), data["ours"], data["theirs"],
        tuple(data["settlements"]), date.fromisoformat(until) if until else None,
        UnitId(data["unit"]) if data.get("unit") else None,
    )  # fmt: skip


def _decision(data: Data) -> Decision:
    number, on = data["decision"]
    return Decision(number, date.fromisoformat(on))


def router() -> Router:
    """Agreements; who may enter and end them is judged by the services."""
    routes = Router(name=__name__)
    words = F.text & ~F.text.startswith("/")
    for step, keep in ((Neighbour.entering, answer), (Neighbour.ending, answer_end)):
        routes.message.register(keep, step, words)
        routes.message.register(not_text, step, ~F.text)
    for handler, action in (
        (open_list, NEIGHBOURS), (open_one, NEIGHBOUR), (begin, NEIGHBOUR_ENTER),
        (press_answer, NEIGHBOUR_FORM), (ask_end, NEIGHBOUR_END),
    ):  # fmt: skip
        routes.callback_query.register(handler, Pressed(action))
    return routes
