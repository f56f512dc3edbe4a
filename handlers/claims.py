"""Shows claims to their advocate and counts to those who answer for others."""

from typing import assert_never

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from domain.claims import ClaimState
from domain.ids import ClaimId
from domain.permissions import Deed, may
from domain.refusals import Refusal
from handlers import claims_form, claims_rates
from handlers.context import Ctx
from handlers.filters import May, Pressed
from services import claims, claims_board
from services.claims_results import Done, Stale
from ui import callbacks
from ui import claims as show
from ui.callbacks import Press
from ui.card import Card


async def open_board(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show one's own claims, and the counts of the units one answers for."""
    await state.clear()
    if may(ctx.actor, Deed.WORK_CLAIM, owner=ctx.actor.person):
        ctx.screen.show(await _board(ctx))
    if claims_board.counts_for(ctx.actor):
        found = await claims_board.counts(ctx.work, by=ctx.actor)
        ctx.screen.show(show.counts(ctx.t, found))


async def back_to_board(_query: CallbackQuery, state: FSMContext, ctx: Ctx) -> None:
    """Show the claims again in the same message."""
    await state.clear()
    ctx.screen.redraw(await _board(ctx))


async def list_group(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show one group in full."""
    if press.arg not in set(ClaimState):
        raise Refusal("claims-not-found")
    state = ClaimState(press.arg)
    board = await claims_board.board(ctx.work, by=ctx.actor)
    found = board.groups[state]
    ctx.screen.redraw(show.group_card(ctx.t, state, board.unclaimed, found, press.subject))


async def look(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show one claim in its present state."""
    seen = await claims_board.look(ctx.work, ClaimId(press.subject), by=ctx.actor)
    ctx.screen.redraw(show.card(ctx.t, seen))


async def choose(_query: CallbackQuery, ctx: Ctx) -> None:
    """Ask for what an act is recorded."""
    found = await claims_board.openable(ctx.work, by=ctx.actor)
    ctx.screen.redraw(show.choose(ctx.t, found.requests))


async def ask_sure(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show every figure before it is confirmed."""
    seen = await claims_board.look(ctx.work, ClaimId(press.subject), by=ctx.actor)
    ctx.screen.redraw(show.sure(ctx.t, seen))


async def confirm(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Keep that the author stands by what was shown."""
    number = ClaimId(press.subject)
    outcome = await claims.confirm(ctx.work, number, int(press.arg), by=ctx.actor)
    match outcome:
        case Done(seen=seen):
            ctx.screen.redraw(show.card(ctx.t, seen, note=ctx.t("claims-done-confirmed")))
        case Stale(seen=seen):
            ctx.screen.toast(ctx.t("claims-stale"), alert=True)
            ctx.screen.redraw(show.card(ctx.t, seen))
        case _:
            assert_never(outcome)


async def _board(ctx: Ctx) -> Card:
    found = await claims_board.board(ctx.work, by=ctx.actor)
    return show.board(ctx.t, found.unclaimed, found.groups)


def router() -> Router:
    """The routes of payment claims; whose they are is judged by the services."""
    routes = Router(name=__name__)
    command = Command("claims")
    routes.message.register(open_board, command, May(Deed.WORK_CLAIM))
    routes.message.register(open_board, command, May(Deed.COUNT_CLAIMS))
    pressed = routes.callback_query
    pressed.register(back_to_board, Pressed(callbacks.CLAIMS))
    pressed.register(list_group, Pressed(callbacks.CLAIM_LIST))
    pressed.register(look, Pressed(callbacks.CLAIM))
    pressed.register(choose, Pressed(callbacks.CLAIM_NEW))
    pressed.register(ask_sure, Pressed(callbacks.CLAIM_CONFIRM))
    pressed.register(confirm, Pressed(callbacks.CLAIM_SURE))
    claims_form.add(routes)
    claims_rates.add(routes)
    return routes
