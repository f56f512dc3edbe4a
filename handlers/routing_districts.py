"""Lets districts be entered, and anybody at a desk try out where an act would go."""

from datetime import date
from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.assignments.acts import ActType
from domain.assignments.routing_views import RoutingPage
from domain.civil import day_of
from domain.ids import DistrictId
from domain.refusals import Refusal
from domain.territory import naming, place_key, settlements_of
from handlers.context import Ctx
from handlers.filters import Pressed
from services import routing, routing_deciding
from ui import routing_districts as show
from ui.callbacks import (
    DISTRICT_ADD,
    DISTRICT_END,
    DISTRICT_RURAL,
    DISTRICTS,
    ROUTING_TRY,
    Press,
)
from ui.routing_words import ACT_TAGS

Data = dict[str, Any]


class Ground(StatesGroup):
    """Writing districts, or the place of an act that is tried out."""

    names = State()
    trying = State()


async def open_districts(_query: CallbackQuery, state: FSMContext, ctx: Ctx) -> None:
    """Show the districts."""
    await state.clear()
    ctx.screen.redraw(show.districts_page(ctx.t, await routing.look(ctx.work, by=ctx.actor)))


async def ask_names(_query: CallbackQuery, state: FSMContext, ctx: Ctx) -> None:
    """Ask for the names of districts."""
    page = await routing.look(ctx.work, by=ctx.actor)
    if not page.may_enter:
        raise Refusal("members-no-permission")
    await state.set_state(Ground.names)
    ctx.screen.show(show.ask_districts(ctx.t))


async def keep_names(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Enter districts."""
    names = settlements_of(message.text or "")
    page = await routing_deciding.add_districts(ctx.work, names, by=ctx.actor)
    await state.clear()
    ctx.screen.show(show.districts_page(ctx.t, page))


async def set_rural(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Change what the form supposes of a district."""
    number, rural = DistrictId(press.subject), press.arg == "rural"
    page = await routing_deciding.set_rural(ctx.work, number, rural=rural, by=ctx.actor)
    ctx.screen.redraw(show.districts_page(ctx.t, page))


async def end(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Close a district that no unit has."""
    page = await routing_deciding.end_district(ctx.work, DistrictId(press.subject), by=ctx.actor)
    ctx.screen.redraw(show.districts_page(ctx.t, page))


async def try_out(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Take the next answer about an act that is tried out."""
    field, _, word = press.arg.partition(".")
    if not field:
        await state.set_state(Ground.trying)
        await state.set_data({})
        ctx.screen.show(show.ask_act(ctx.t))
        return
    data = await state.get_data()
    page = await routing.look(ctx.work, by=ctx.actor)
    if field == "agreed":
        field, places = "district", _agreed(page, day_of(ctx.now))
        answer = places[press.subject - 1] if press.subject <= len(places) else ""
    else:
        answer = _answer(page, field, word, press.subject)
    if await state.get_state() != Ground.trying.state or field in data:
        raise Refusal("common-stale-button")
    data[field] = answer
    await _next(data, page, state, ctx)


async def typed(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take the written place of an act that is tried out."""
    data = await state.get_data()
    if "act" not in data or "district" in data:
        raise Refusal("routing-buttons")
    place = " ".join((message.text or "").split())
    routing_deciding.demand_names([place])
    page = await routing.look(ctx.work, by=ctx.actor)
    await _next({**data, "district": place}, page, state, ctx)


async def not_text(_message: Message) -> None:
    """Ask for a text where something else was sent; the dialog goes on."""
    raise Refusal("routing-text-needed")


async def _next(data: Data, page: RoutingPage, state: FSMContext, ctx: Ctx) -> None:
    """Ask what the outcome still depends on, or show the outcome."""
    await state.set_data(data)
    known, today = _written(page), day_of(ctx.now)
    if "district" not in data:
        ctx.screen.redraw(show.ask_district(ctx.t, page, _agreed(page, today)))
    elif "needs" not in data and known:
        ctx.screen.show(show.ask_needs(ctx.t, known))
    elif "rural" not in data and _outside(page, data["district"], today):
        ctx.screen.show(show.ask_rural(ctx.t, data["district"]))
    else:
        outcome = await routing.try_out(
            ctx.work, ActType(data["act"]), data["district"], data.get("needs", []),
            rural=data.get("rural", False), by=ctx.actor,
        )  # fmt: skip
        await state.clear()
        ctx.screen.show(show.tried(ctx.t, outcome, page))


def _answer(page: RoutingPage, field: str, word: str, number: int) -> Any:
    match field:
        case "act":
            return ActType(word)
        case "district":
            return next((one.name for one in page.districts if one.id == number), "")
        case "needs":
            return _written(page)[number - 1 : number] if number else []
        case _:
            return number == 1


def _written(page: RoutingPage) -> list[str]:
    names = {name for one in page.units for name in one.specialisations}
    return sorted(names - ACT_TAGS.keys())


def _outside(page: RoutingPage, district: str, today: date) -> bool:
    """Whether a place is in no district, and in no agreement in force either."""
    keys = {place_key(one.name) for one in page.districts}
    if not keys or not district or place_key(district) in keys:
        return False
    return not any(one.holds(today) for one in naming(page.agreements, district))


def _agreed(page: RoutingPage, today: date) -> list[str]:
    """The settlements of agreements in force."""
    return [name for one in page.agreements if one.holds(today) for name in one.terms.settlements]


def router() -> Router:
    """Districts and trying out; who may is judged by the services."""
    routes = Router(name=__name__)
    words = F.text & ~F.text.startswith("/")
    for step, keep in ((Ground.names, keep_names), (Ground.trying, typed)):
        routes.message.register(keep, step, words)
        routes.message.register(not_text, step, ~F.text)
    for handler, action in (
        (open_districts, DISTRICTS), (ask_names, DISTRICT_ADD), (set_rural, DISTRICT_RURAL),
        (end, DISTRICT_END), (try_out, ROUTING_TRY),
    ):  # fmt: skip
        routes.callback_query.register(handler, Pressed(action))
    return routes
