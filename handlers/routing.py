"""Lets the presidium prepare changes of routing and decide them; desks read the policy."""

from collections.abc import Sequence
from typing import Any

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.assignments.acts import ActType
from domain.assignments.routing import Asking, Criterion, act_tag
from domain.assignments.routing_views import RoutingPage, UnitRouting
from domain.civil import day_of
from domain.ids import DistrictId, UnitId
from domain.permissions import Deed
from domain.refusals import Refusal
from domain.suspensions import Decision
from domain.suspensions_reading import read_decision
from handlers import routing_agreements, routing_districts, routing_moves
from handlers.context import Ctx
from handlers.filters import May, Pressed
from services import routing, routing_deciding
from ui import routing as show
from ui.callbacks import (
    ROUTING,
    ROUTING_DECIDE,
    ROUTING_DISTRICTS,
    ROUTING_ORDER,
    ROUTING_SPECIAL,
    ROUTING_UNIT,
    ROUTING_WAY,
    Press,
)

Data = dict[str, Any]


class Deciding(StatesGroup):
    """A change that is being prepared, and the decision it needs."""

    preparing = State()
    special = State()
    decision = State()


async def begin(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show the policy."""
    await state.clear()
    page = await routing.look(ctx.work, by=ctx.actor)
    ctx.screen.show(show.home(ctx.t, page, day_of(ctx.now)))


async def reopen(_query: CallbackQuery, state: FSMContext, ctx: Ctx) -> None:
    """Go back to the policy; what was being prepared is forgotten."""
    await state.clear()
    page = await routing.look(ctx.work, by=ctx.actor)
    ctx.screen.redraw(show.home(ctx.t, page, day_of(ctx.now)))


async def open_unit(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Show one unit."""
    await state.clear()
    page = await routing.look(ctx.work, by=ctx.actor)
    ctx.screen.redraw(show.unit_card(ctx.t, page, _unit(page, press.subject)))


async def order(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Prepare another order: one criterion up, out or in."""
    page = await routing.look(ctx.work, by=ctx.actor)
    _demand_decider(page)
    data = await _prepared(state, "order", 0, list(page.order.criteria))
    draft = [Criterion(one) for one in data["draft"]]
    deed, _, word = press.arg.partition(".")
    if deed:
        draft = _changed(draft, deed, Criterion(word))
    await state.set_data({**data, "draft": draft})
    ctx.screen.redraw(show.order_card(ctx.t, page, draft))


async def districts(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Prepare which districts a unit has."""
    page = await routing.look(ctx.work, by=ctx.actor)
    _demand_decider(page)
    one = _unit(page, press.subject)
    had = [each.id for each in one.districts]
    data = await _prepared(state, "districts", press.subject, had)
    draft = _switched(data["draft"], int(press.arg)) if press.arg else data["draft"]
    await state.set_data({**data, "draft": draft})
    changed = set(draft) != set(had)
    ctx.screen.redraw(show.districts_card(ctx.t, page, one.unit, draft, changed=changed))


async def special(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Prepare what a unit is specialised in."""
    page = await routing.look(ctx.work, by=ctx.actor)
    _demand_decider(page)
    one = _unit(page, press.subject)
    data = await _prepared(state, "special", press.subject, list(one.specialisations))
    known = data.get("known") or _known(page)
    if press.arg == "write":
        await state.set_state(Deciding.special)
        ctx.screen.show(show.ask_special(ctx.t))
    elif press.arg:
        data["draft"] = _switched(data["draft"], known[int(press.arg)])
    await state.set_data({**data, "known": known})
    if press.arg != "write":
        _show_special(ctx, one, known, data["draft"], redraw=True)


async def write_special(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Add a specialisation in the presidium's own words, and switch it on."""
    page = await routing.look(ctx.work, by=ctx.actor)
    data, words = await state.get_data(), " ".join((message.text or "").split())
    routing_deciding.demand_names([words])
    keys = {routing.tag_of(name): name for name in data["known"]}
    name = keys.setdefault(routing.tag_of(words), words)
    known = list(keys.values())
    draft = data["draft"] if name in data["draft"] else [*data["draft"], name]
    await state.set_state(Deciding.preparing)
    await state.set_data({**data, "known": known, "draft": draft})
    _show_special(ctx, _unit(page, data["unit"]), known, draft, redraw=False)


async def way(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask by which decision a unit asks otherwise."""
    page = await routing.look(ctx.work, by=ctx.actor)
    _demand_decider(page)
    one, other = _unit(page, press.subject), Asking(press.arg)
    await state.set_state(Deciding.decision)
    await state.set_data({"what": "way", "unit": press.subject, "draft": other})
    ctx.screen.show(show.ask_way(ctx.t, one.unit, other, day_of(ctx.now)))


async def ask_decision(_query: CallbackQuery, state: FSMContext, ctx: Ctx) -> None:
    """Ask by which decision what was prepared is to hold."""
    if "what" not in await state.get_data():
        raise Refusal("common-stale-button")
    await state.set_state(Deciding.decision)
    ctx.screen.show(show.ask_decision(ctx.t, day_of(ctx.now)))


async def decide(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Let what was prepared hold from now on."""
    decision = read_decision(message.text or "")
    today = day_of(ctx.now)
    if decision is None:
        raise Refusal("routing-decision-unclear", example=show.decision_example(today))
    page = await _decide(await state.get_data(), decision, ctx)
    await state.clear()
    ctx.screen.show(show.home(ctx.t, page, today, note=ctx.t("routing-kept")))


async def not_now(_message: Message) -> None:
    """Point at the buttons while a change is being prepared."""
    raise Refusal("routing-buttons")


async def not_text(_message: Message) -> None:
    """Ask for a text where something else was sent; the dialog goes on."""
    raise Refusal("routing-text-needed")


async def _decide(data: Data, decision: Decision, ctx: Ctx) -> RoutingPage:
    unit, draft = UnitId(data["unit"]), data["draft"]
    match data["what"]:
        case "order":
            criteria = [Criterion(one) for one in draft]
            return await routing_deciding.set_order(ctx.work, criteria, decision, by=ctx.actor)
        case "districts":
            chosen = [DistrictId(one) for one in draft]
            return await routing_deciding.set_districts(
                ctx.work, unit, chosen, decision, by=ctx.actor
            )
        case "special":
            return await routing_deciding.set_specialisations(
                ctx.work, unit, draft, decision, by=ctx.actor
            )
        case _:
            return await routing_deciding.set_way(
                ctx.work, unit, Asking(draft), decision, by=ctx.actor
            )


async def _prepared(state: FSMContext, what: str, unit: int, now: list[Any]) -> Data:
    """What is being prepared already, or what holds now."""
    data = await state.get_data()
    await state.set_state(Deciding.preparing)
    if (data.get("what"), data.get("unit")) == (what, unit):
        return data
    return {"what": what, "unit": unit, "draft": now}


def _changed(draft: list[Criterion], deed: str, one: Criterion) -> list[Criterion]:
    rest = [each for each in draft if each is not one]
    if deed == "in":
        return [*rest, one]
    if deed == "out":
        return rest or draft
    place = draft.index(one) if one in draft else 0
    rest.insert(max(0, place - 1), one)
    return rest


def _switched(draft: Sequence[Any], one: Any) -> list[Any]:
    return [each for each in draft if each != one] if one in draft else [*draft, one]


def _known(page: RoutingPage) -> list[str]:
    """Every type of act, and every specialisation that some unit has."""
    written = {name for one in page.units for name in one.specialisations}
    acts = [act_tag(act) for act in ActType]
    return [*acts, *sorted(written - set(acts))]


def _show_special(
    ctx: Ctx, one: UnitRouting, known: Sequence[str], draft: Sequence[str], *, redraw: bool
) -> None:
    changed = set(draft) != set(one.specialisations)
    switches = {name: name in draft for name in known}
    card = show.special_card(ctx.t, one.unit, switches, changed=changed)
    put = ctx.screen.redraw if redraw else ctx.screen.show
    put(card)


def _unit(page: RoutingPage, number: int) -> UnitRouting:
    one = page.unit(UnitId(number))
    if one is None:
        raise Refusal("routing-no-such-unit")
    return one


def _demand_decider(page: RoutingPage) -> None:
    if not page.may_decide:
        raise Refusal("members-no-permission")


def router() -> Router:
    """The policy, with its districts, agreements and the requests that are moved by it."""
    routes = Router(name=__name__)
    typed = F.text & ~F.text.startswith("/")
    routes.message.register(begin, Command("routing"), May(Deed.READ_ROUTING))
    routes.message.register(not_now, Deciding.preparing, typed)
    routes.message.register(write_special, Deciding.special, typed)
    routes.message.register(decide, Deciding.decision, typed)
    for step in (Deciding.preparing, Deciding.special, Deciding.decision):
        routes.message.register(not_text, step, ~F.text)
    for handler, action in (
        (reopen, ROUTING), (open_unit, ROUTING_UNIT), (order, ROUTING_ORDER),
        (districts, ROUTING_DISTRICTS), (special, ROUTING_SPECIAL), (way, ROUTING_WAY),
        (ask_decision, ROUTING_DECIDE),
    ):  # fmt: skip
        routes.callback_query.register(handler, Pressed(action))
    for more in (routing_districts, routing_agreements, routing_moves):
        routes.include_router(more.router())
    return routes
