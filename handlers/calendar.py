"""Lets the administrator enter transferred days and see how a date is worked out."""

from datetime import date

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.calendar import parse_count, parse_transfer
from domain.civil import day_of
from domain.permissions import Deed
from handlers.context import Ctx
from handlers.filters import May, Pressed
from services import calendar
from ui import calendar as show
from ui.callbacks import DAY_ADD, DAY_COUNT, DAY_REMOVE, YEAR, Press
from ui.card import Card


class Entry(StatesGroup):
    """What the administrator was asked to type."""

    day = State()
    count = State()


async def open_year(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show the transfers of this year."""
    await state.clear()
    ctx.screen.show(await _year(ctx, day_of(ctx.now).year))


async def turn_year(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show the transfers of another year."""
    ctx.screen.redraw(await _year(ctx, press.subject))


async def ask_day(_query: CallbackQuery, state: FSMContext, ctx: Ctx) -> None:
    """Ask for a transfer."""
    await state.set_state(Entry.day)
    ctx.screen.show(show.ask_day(ctx.t, day_of(ctx.now).year))


async def keep_day(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Keep the transfer that was typed, or say what it lacks."""
    transfer = parse_transfer(message.text or "")
    if transfer is None:
        ctx.screen.show(show.day_wrong(ctx.t))
        return
    await calendar.set_day(ctx.work, transfer, by=ctx.actor)
    await state.clear()
    ctx.screen.show(show.day_kept(ctx.t, transfer))
    ctx.screen.show(await _year(ctx, transfer.day.year))


async def remove_day(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Take a transfer back."""
    on = date.fromisoformat(press.arg)
    there = await calendar.remove_day(ctx.work, on, by=ctx.actor)
    ctx.screen.toast(show.removed(ctx.t, on, there=there))
    ctx.screen.redraw(await _year(ctx, on.year))


async def ask_count(_query: CallbackQuery, state: FSMContext, ctx: Ctx) -> None:
    """Ask for a term to work out."""
    await state.set_state(Entry.count)
    ctx.screen.show(show.ask_count(ctx.t, day_of(ctx.now)))


async def count(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show how a date is worked out, day by day."""
    asked = parse_count(message.text or "")
    if asked is None:
        ctx.screen.show(show.count_wrong(ctx.t))
        return
    found = await calendar.count(ctx.work, *asked, by=ctx.actor)
    await state.clear()
    ctx.screen.show(show.counted(ctx.t, found))


async def _year(ctx: Ctx, number: int) -> Card:
    found = await calendar.year_of(ctx.work, number, by=ctx.actor)
    return show.year(ctx.t, found.year, found.transfers)


def router() -> Router:
    """The administrator's calendar."""
    routes = Router(name=__name__)
    may = May(Deed.EDIT_CALENDAR)
    typed = F.text & ~F.text.startswith("/")
    routes.message.register(open_year, Command("calendar"), may)
    routes.message.register(keep_day, Entry.day, typed)
    routes.message.register(count, Entry.count, typed)
    routes.callback_query.register(turn_year, Pressed(YEAR), may)
    routes.callback_query.register(ask_day, Pressed(DAY_ADD), may)
    routes.callback_query.register(remove_day, Pressed(DAY_REMOVE), may)
    routes.callback_query.register(ask_count, Pressed(DAY_COUNT), may)
    return routes
