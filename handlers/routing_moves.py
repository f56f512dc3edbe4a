"""Lets the presidium move a request that nobody is asked about to another unit."""

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.assignments.requests import Request
from domain.assignments.routing import Criterion
from domain.civil import day_of
from domain.ids import RequestId, UnitId
from domain.refusals import Refusal
from handlers.context import Ctx
from handlers.filters import Pressed
from services import routing
from ui import routing as show_routing
from ui import routing_moves as show
from ui.callbacks import MOVE, MOVE_BY, MOVE_UNIT, MOVES, Press


class Moving(StatesGroup):
    """Writing why a request is moved."""

    reason = State()


async def open_list(_query: CallbackQuery, state: FSMContext, ctx: Ctx) -> None:
    """Show the requests that may be moved."""
    await state.clear()
    waiting = await routing.movable(ctx.work, by=ctx.actor)
    page = await routing.look(ctx.work, by=ctx.actor)
    ctx.screen.redraw(show.moves_page(ctx.t, page, waiting))


async def open_one(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show where a request may go."""
    page = await routing.look(ctx.work, by=ctx.actor)
    ctx.screen.redraw(show.move_card(ctx.t, page, await _request(ctx, press)))


async def choose_unit(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Ask by which criterion it goes there."""
    page, request = await routing.look(ctx.work, by=ctx.actor), await _request(ctx, press)
    goal = page.unit(UnitId(int(press.arg)))
    if goal is None:
        raise Refusal("routing-no-such-unit")
    ctx.screen.redraw(show.ask_criterion(ctx.t, request, goal))


async def ask_reason(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask why."""
    await _request(ctx, press)
    unit, _, criterion = press.arg.partition(".")
    await state.set_state(Moving.reason)
    await state.set_data({"request": press.subject, "unit": int(unit), "criterion": criterion})
    ctx.screen.redraw(show.ask_reason(ctx.t))


async def keep_reason(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Move the request."""
    data = await state.get_data()
    request = await routing.reroute(
        ctx.work, RequestId(data["request"]), UnitId(data["unit"]), Criterion(data["criterion"]),
        by=ctx.actor, reason=message.text or "",
    )  # fmt: skip
    await state.clear()
    page = await routing.look(ctx.work, by=ctx.actor)
    note = show.moved(ctx.t, request, page)
    ctx.screen.show(show_routing.home(ctx.t, page, day_of(ctx.now), note=note))


async def not_text(_message: Message) -> None:
    """Ask for a text where something else was sent; the dialog goes on."""
    raise Refusal("routing-text-needed")


async def _request(ctx: Ctx, press: Press) -> Request:
    waiting = await routing.movable(ctx.work, by=ctx.actor)
    found = next((one for one in waiting if one.id == press.subject), None)
    if found is None:
        raise Refusal("common-stale-button")
    return found


def router() -> Router:
    """Moving between units; who may is judged by the service."""
    routes = Router(name=__name__)
    routes.message.register(keep_reason, Moving.reason, F.text, ~F.text.startswith("/"))
    routes.message.register(not_text, Moving.reason, ~F.text)
    for handler, action in (
        (open_list, MOVES), (open_one, MOVE), (choose_unit, MOVE_UNIT), (ask_reason, MOVE_BY),
    ):  # fmt: skip
        routes.callback_query.register(handler, Pressed(action))
    return routes
