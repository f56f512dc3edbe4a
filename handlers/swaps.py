"""Leads an advocate to an application for a substitute, and takes a colleague's answer."""

from typing import assert_never

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.ids import DutyId, SwapId
from handlers import swaps_desk, swaps_trades
from handlers.context import Ctx
from handlers.filters import Pressed
from handlers.swaps_desk import show_stale
from services import swaps
from services.swaps import Applied, AppliedBefore
from services.swaps_telling import Done, Stale
from ui import callbacks
from ui import rosters_days as show_days
from ui import swaps as show
from ui.callbacks import Press


class Application(StatesGroup):
    """Writing why a duty cannot be done, and proposing a colleague."""

    reason = State()
    colleague = State()


async def open_days(_query: CallbackQuery, state: FSMContext, ctx: Ctx) -> None:
    """Ask which of the coming duties is meant."""
    await state.clear()
    ctx.screen.show(show.days_card(ctx.t, await swaps.own_days(ctx.work, by=ctx.actor)))


async def open_day(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask for the reason, or show the application that is open for the day."""
    duty = await swaps.own_duty(ctx.work, DutyId(press.subject), by=ctx.actor)
    if isinstance(duty, AppliedBefore):
        show_stale(ctx, duty.seen)
        return
    await state.set_state(Application.reason)
    await state.set_data({"duty": duty.id})
    ctx.screen.show(show.ask_reason(ctx.t, duty))


async def keep_reason(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Keep the reason and ask whether a colleague is proposed."""
    number = DutyId((await state.get_data())["duty"])
    reason = message.text or ""
    found = await swaps.colleagues(ctx.work, number, reason, by=ctx.actor)
    await state.set_state(Application.colleague)
    await state.set_data({"duty": number, "reason": reason})
    ctx.screen.show(show.ask_colleague(ctx.t, found))


async def apply(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Send the application to the responsible person."""
    data = await state.get_data()
    if data.get("duty") != press.subject or "reason" not in data:
        # The dialog was left: the reason is asked for again.
        await open_day(_query, press, state, ctx)
        return
    outcome = await swaps.apply(
        ctx.work, DutyId(press.subject), data["reason"], by=ctx.actor,
        **swaps_trades.wanted(press.arg, data),
    )  # fmt: skip
    await state.clear()
    match outcome:
        case Applied(seen=seen):
            ctx.screen.redraw(show.card(ctx.t, seen, note=ctx.t("swaps-applied")))
        case AppliedBefore(seen=seen):
            show_stale(ctx, seen)
        case _:
            assert_never(outcome)


async def look(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show an application in its present state."""
    seen = await swaps.look(ctx.work, SwapId(press.subject), by=ctx.actor)
    ctx.screen.redraw(show.card(ctx.t, seen))


async def withdraw(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Take one's own application back."""
    outcome = await swaps.withdraw(ctx.work, SwapId(press.subject), by=ctx.actor)
    match outcome:
        case Done(seen=seen):
            ctx.screen.redraw(show.card(ctx.t, seen, note=ctx.t("swaps-withdrawn")))
        case Stale(seen=seen):
            show_stale(ctx, seen)
        case _:
            assert_never(outcome)


async def answer(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Take a colleague's consent or refusal."""
    consents = press.action == callbacks.SWAP_CONSENT
    number = SwapId(press.subject)
    back = DutyId(int(press.arg)) if press.arg else None
    outcome = await swaps.answer(ctx.work, number, consents=consents, back=back, by=ctx.actor)
    match outcome:
        case Done(seen=seen):
            note = ctx.t("swaps-consent-kept") if consents else ctx.t("swaps-decline-kept")
            ctx.screen.redraw(show.card(ctx.t, seen, note=note))
        case Stale(seen=seen):
            show_stale(ctx, seen)
        case _:
            assert_never(outcome)


async def not_text(_message: Message, ctx: Ctx) -> None:
    """Ask for a text where something else was sent; the dialog goes on."""
    ctx.screen.show(show_days.ask_text(ctx.t))


async def not_chosen(_message: Message, ctx: Ctx) -> None:
    """Say that a button is waited for."""
    ctx.screen.show(show.ask_press(ctx.t))


def router() -> Router:
    """The routes of applications; whose they are is judged by the services."""
    routes = Router(name=__name__)
    routes.message.register(keep_reason, Application.reason, F.text, ~F.text.startswith("/"))
    routes.message.register(not_text, Application.reason, ~F.text)
    routes.message.register(not_chosen, Application.colleague, ~F.text.startswith("/"))
    routes.callback_query.register(open_days, Pressed(callbacks.SWAP_DAYS))
    routes.callback_query.register(open_day, Pressed(callbacks.SWAP_DAY))
    routes.callback_query.register(apply, Pressed(callbacks.SWAP_PROPOSE))
    routes.callback_query.register(look, Pressed(callbacks.SWAP))
    routes.callback_query.register(withdraw, Pressed(callbacks.SWAP_WITHDRAW))
    routes.callback_query.register(answer, Pressed(callbacks.SWAP_CONSENT, callbacks.SWAP_DECLINE))
    swaps_desk.add(routes)
    swaps_trades.add(routes)
    return routes
