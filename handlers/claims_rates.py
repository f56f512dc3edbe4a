"""Lets an administrator enter the sizes of payment, and advocates read them."""

from datetime import date
from typing import Any

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.civil import day_of
from domain.claims_reading import read_on
from domain.ids import RateId
from domain.permissions import Deed
from domain.rates import AMOUNT_MAX, NAME_MAX, SOURCE_MAX, NewRate
from domain.refusals import Refusal
from handlers.context import Ctx
from handlers.filters import May, Pressed
from services import claims_rates
from services.claims_rates import RatesPage
from ui import callbacks
from ui import claims_rates as show
from ui.callbacks import Press
from ui.card import Card
from ui.claims_form import day_example, not_text

_FIELDS = ("name", "amount", "valid_from", "source")
_LONGEST = {"name": NAME_MAX, "amount": AMOUNT_MAX, "source": SOURCE_MAX}


class RateParts(StatesGroup):
    """Writing the parts of a size."""

    answer = State()


async def open_rates(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show the sizes."""
    await state.clear()
    ctx.screen.show(_page(ctx, await claims_rates.page(ctx.work, by=ctx.actor)))


async def show_rates(_query: CallbackQuery, ctx: Ctx) -> None:
    """Show the sizes in the same message."""
    ctx.screen.redraw(_page(ctx, await claims_rates.page(ctx.work, by=ctx.actor)))


async def look(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show one size."""
    rate = await claims_rates.look(ctx.work, RateId(press.subject), by=ctx.actor)
    ctx.screen.redraw(show.one(ctx.t, rate))


async def drop(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Take a size out."""
    page = await claims_rates.drop(ctx.work, RateId(press.subject), by=ctx.actor)
    ctx.screen.redraw(_page(ctx, page, ctx.t("claims-rate-dropped")))


async def begin(_query: CallbackQuery, state: FSMContext, ctx: Ctx) -> None:
    """Ask for the first part of a size."""
    await state.set_state(RateParts.answer)
    await state.set_data({})
    ctx.screen.show(show.ask(ctx.t, _FIELDS[0], day_of(ctx.now)))


async def answer(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Keep an answer; ask for the next part or keep the size."""
    data = await state.get_data()
    field = next(one for one in _FIELDS if one not in data)
    data[field] = _read(field, message.text or "", ctx)
    following = next((one for one in _FIELDS if one not in data), None)
    if following is not None:
        await state.set_data(data)
        ctx.screen.show(show.ask(ctx.t, following, day_of(ctx.now)))
        return
    await state.clear()
    page = await claims_rates.add(ctx.work, _new(data), by=ctx.actor)
    ctx.screen.show(_page(ctx, page, ctx.t("claims-rate-added")))


async def no_text(_message: Message, ctx: Ctx) -> None:
    """Ask for a text where something else was sent; the dialog goes on."""
    ctx.screen.show(not_text(ctx.t))


def _page(ctx: Ctx, page: RatesPage, note: str = "") -> Card:
    return show.page(ctx.t, page.now, page.later, edits=page.edits, note=note)


def _read(field: str, text: str, ctx: Ctx) -> str:
    if field in _LONGEST:
        return claims_rates.demand_text(text, _LONGEST[field])
    today = day_of(ctx.now)
    valid_from = read_on(text, today)
    if valid_from is None:
        raise Refusal("claims-date-unclear", example=day_example(today))
    return valid_from.isoformat()


def _new(data: dict[str, Any]) -> NewRate:
    valid_from = date.fromisoformat(data["valid_from"])
    return NewRate(data["name"], data["amount"], valid_from, data["source"])


def add(routes: Router) -> None:
    """Add the routes of the sizes."""
    text = (F.text, ~F.text.startswith("/"))
    routes.message.register(open_rates, Command("rates"), May(Deed.EDIT_RATES))
    routes.message.register(answer, RateParts.answer, *text)
    routes.message.register(no_text, RateParts.answer, ~F.text)
    pressed = routes.callback_query
    pressed.register(show_rates, Pressed(callbacks.RATES))
    pressed.register(look, Pressed(callbacks.RATE))
    pressed.register(begin, Pressed(callbacks.RATE_ADD), May(Deed.EDIT_RATES))
    pressed.register(drop, Pressed(callbacks.RATE_DROP))
