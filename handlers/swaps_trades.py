"""Leads the applicant to an exchange of days, or lets the system propose colleagues."""

from typing import Any

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from domain.ids import DutyId, PersonId
from domain.swaps import SwapKind
from handlers.context import Ctx
from handlers.filters import Pressed
from services import swaps
from ui import callbacks
from ui import swaps as show_swaps
from ui import swaps_trades as show
from ui.callbacks import Press


async def kind(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Show colleagues for a simple cover, for an exchange, or as the system proposes them."""
    data = await _dialog(press, state, ctx)
    if data is None:
        return
    number, reason = DutyId(press.subject), data["reason"]
    await state.update_data(wishes=[])
    if press.arg == "trade":
        found = await swaps.exchangeable(ctx.work, number, reason, by=ctx.actor)
        ctx.screen.redraw(show.partners_card(ctx.t, found))
    elif press.arg == "cover":
        free = await swaps.colleagues(ctx.work, number, reason, by=ctx.actor)
        ctx.screen.redraw(show_swaps.ask_colleague(ctx.t, free))
    else:
        what = SwapKind.TRADE if press.arg == "any" else SwapKind.COVER
        proposed = await swaps.proposed(ctx.work, number, reason, what, by=ctx.actor)
        ctx.screen.redraw(show.proposed_card(ctx.t, proposed))


async def wish(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Show a colleague's days, and mark the one that was pressed."""
    data = await _dialog(press, state, ctx)
    if data is None:
        return
    person, _, pressed = press.arg.partition(".")
    found = await swaps.exchangeable(ctx.work, DutyId(press.subject), data["reason"], by=ctx.actor)
    chosen = next((one for one in found.partners if one[0].id == int(person)), None)
    if chosen is None:
        ctx.screen.redraw(show.partners_card(ctx.t, found))
        return
    partner, days = chosen
    known = {one.id for one in days}
    wishes = {DutyId(one) for one in data.get("wishes", []) if one in known}
    if pressed:
        wishes ^= {DutyId(int(pressed))} & known
    await state.update_data(wishes=sorted(wishes))
    ctx.screen.redraw(show.wishes_card(ctx.t, found.duty, partner, days, wishes))


def wanted(arg: str, data: dict[str, Any]) -> dict[str, Any]:
    """What a press of «send» asks for, in the words of the service."""
    person, _, trade = arg.partition(".")
    if arg in {"sys", "any"}:
        what = SwapKind.TRADE if arg == "any" else SwapKind.COVER
        return {"colleague": None, "kind": what, "propose": True}
    colleague = PersonId(int(person)) if int(person) else None
    if not trade:
        return {"colleague": colleague}
    wishes = tuple(DutyId(one) for one in data.get("wishes", []))
    return {"colleague": colleague, "kind": SwapKind.TRADE, "wishes": wishes}


async def _dialog(press: Press, state: FSMContext, ctx: Ctx) -> dict[str, Any] | None:
    """What the dialog has kept; None where it was left, and the days are shown again."""
    data = await state.get_data()
    if data.get("duty") == press.subject and "reason" in data:
        return data
    await state.clear()
    ctx.screen.show(show_swaps.days_card(ctx.t, await swaps.own_days(ctx.work, by=ctx.actor)))
    return None


def add(routes: Router) -> None:
    """Add the routes of exchanges to those of applications."""
    routes.callback_query.register(kind, Pressed(callbacks.SWAP_KIND))
    routes.callback_query.register(wish, Pressed(callbacks.SWAP_WISH))
