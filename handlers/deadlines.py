"""Shows people their dates and takes their word that something is done."""

from typing import assert_never

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.ids import ObligationId
from domain.permissions import Deed
from handlers.context import Ctx
from handlers.filters import May, Pressed
from services import deadlines_marks as marks
from services.deadlines_marks import AlreadyMarked, Marked
from ui import deadlines as show
from ui.callbacks import DATES, MARK, NUMBER, UNMARK, UNMARKED, Press
from ui.card import Card


class Number(StatesGroup):
    """Typing the number of a report."""

    number = State()


async def open_dates(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show one's own dates, and the units one answers for."""
    await state.clear()
    ctx.screen.show(await _dates(ctx))


async def back_to_dates(_query: CallbackQuery, ctx: Ctx) -> None:
    """Show the dates again in the same message."""
    ctx.screen.redraw(await _dates(ctx))


async def mark(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Keep the person's word; the reminders themselves are redrawn by the service."""
    outcome = await marks.mark_done(ctx.work, ObligationId(press.subject), by=ctx.actor)
    match outcome:
        case Marked(state=state):
            ctx.screen.toast(show.kept(ctx.t, state))
        case AlreadyMarked():
            ctx.screen.toast(show.marked_already(ctx.t))
        case _:
            assert_never(outcome)
    await _redraw_list(press, ctx)


async def unmark(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Take a mark back after a wrong tap."""
    done = await marks.take_back(ctx.work, ObligationId(press.subject), by=ctx.actor)
    ctx.screen.toast(show.taken_back(ctx.t, done=done))
    await _redraw_list(press, ctx)


async def ask_number(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask for the number of a report that was marked."""
    await state.set_state(Number.number)
    await state.set_data({"obligation": press.subject})
    ctx.screen.show(show.ask_number(ctx.t))


async def keep_number(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Keep the number that was typed."""
    obligation = ObligationId((await state.get_data())["obligation"])
    number = message.text or ""
    done = await marks.note_number(ctx.work, obligation, number, by=ctx.actor)
    await state.clear()
    ctx.screen.show(show.number_kept(ctx.t, number, done=done))


async def list_unmarked(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show what is open in one unit, or among the consultants."""
    found = await marks.unmarked(ctx.work, by=ctx.actor)
    one = next((row for row in found if (row.unit or 0) == press.subject), None)
    card = show.all_marked(ctx.t) if one is None else show.unit_list(ctx.t, one, ctx.now)
    ctx.screen.redraw(card)


async def _redraw_list(press: Press, ctx: Ctx) -> None:
    if press.arg == show.FROM_LIST:
        ctx.screen.redraw(await _dates(ctx))


async def _dates(ctx: Ctx) -> Card:
    own = await marks.mine(ctx.work, by=ctx.actor)
    overseen = marks.oversees(ctx.actor)
    theirs = await marks.unmarked(ctx.work, by=ctx.actor) if overseen else None
    return show.dates(ctx.t, own, theirs, ctx.now)


def router() -> Router:
    """Dates and marks; whose they are is judged by the service."""
    routes = Router(name=__name__)
    may = May(Deed.MARK_OBLIGATION)
    routes.message.register(open_dates, Command("dates"), may)
    routes.message.register(keep_number, Number.number, F.text, ~F.text.startswith("/"))
    routes.callback_query.register(back_to_dates, Pressed(DATES), may)
    routes.callback_query.register(mark, Pressed(MARK))
    routes.callback_query.register(unmark, Pressed(UNMARK))
    routes.callback_query.register(ask_number, Pressed(NUMBER))
    routes.callback_query.register(list_unmarked, Pressed(UNMARKED))
    return routes
