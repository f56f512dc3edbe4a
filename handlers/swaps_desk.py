"""Leads the responsible person from a waiting application to a decision (Ереже ¶24)."""

from typing import assert_never

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.ids import DutyId, PersonId, SwapId, UnitId
from domain.swaps import Seen
from handlers.context import Ctx
from handlers.filters import Pressed
from services import swaps_deciding as deciding
from services.swaps_deciding import Choice, Picked
from services.swaps_telling import Done, Stale
from ui import callbacks
from ui import rosters_days as show_days
from ui import swaps as show
from ui.callbacks import Press
from ui.rosters_verdict import names_of, verdict_words


class Refusing(StatesGroup):
    """Writing why an application is refused."""

    reason = State()


async def waiting(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show what waits in a unit."""
    found = await deciding.waiting(ctx.work, UnitId(press.subject), by=ctx.actor)
    ctx.screen.show(show.waiting_card(ctx.t, found.unit, found.every))


async def choose(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show who is free on the day."""
    outcome = await deciding.choose(ctx.work, SwapId(press.subject), by=ctx.actor)
    match outcome:
        case Choice(seen=seen, found=found):
            ctx.screen.redraw(show.choice_card(ctx.t, seen, found))
        case Stale(seen=seen):
            show_stale(ctx, seen)
        case _:
            assert_never(outcome)


async def pick(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Look at one colleague before the decision."""
    number, colleague = SwapId(press.subject), PersonId(int(press.arg))
    outcome = await deciding.pick(ctx.work, number, colleague, by=ctx.actor)
    match outcome:
        case Picked(seen=seen, colleague=one, people=people, verdict=verdict):
            words = verdict_words(ctx.t, verdict, names_of(people))
            ctx.screen.redraw(show.picked_card(ctx.t, seen, one, words))
        case Stale(seen=seen):
            show_stale(ctx, seen)
        case _:
            assert_never(outcome)


async def ask(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Ask a colleague for consent before deciding."""
    number = SwapId(press.subject)
    if press.arg == "sys":
        outcome = await deciding.propose(ctx.work, number, by=ctx.actor)
        _show(ctx, outcome, ctx.t("swaps-asked-several-now"))
        return
    colleague = PersonId(int(press.arg))
    outcome = await deciding.ask(ctx.work, number, colleague, by=ctx.actor)
    _show(ctx, outcome, ctx.t("swaps-asked-now"))


async def approve(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Put a colleague on duty instead."""
    into, shown, back = map(int, press.arg.split("."))
    outcome = await deciding.approve(
        ctx.work, SwapId(press.subject), PersonId(into),
        shown=PersonId(shown) if shown else None, back=DutyId(back) if back else None,
        by=ctx.actor,
    )  # fmt: skip
    _show(ctx, outcome, ctx.t("swaps-approved-now"))


async def ask_refusal(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask why an application is refused."""
    seen = await deciding.decidable(ctx.work, SwapId(press.subject), by=ctx.actor)
    if not seen.swap.is_open:
        show_stale(ctx, seen)
        return
    await state.set_state(Refusing.reason)
    await state.set_data({"swap": press.subject})
    ctx.screen.show(show.ask_refusal(ctx.t, seen))


async def refuse(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Refuse with the reason that was written."""
    number = SwapId((await state.get_data())["swap"])
    outcome = await deciding.refuse(ctx.work, number, message.text or "", by=ctx.actor)
    await state.clear()
    _show(ctx, outcome, ctx.t("swaps-refused-now"))


async def not_text(_message: Message, ctx: Ctx) -> None:
    """Ask for a text where something else was sent; the dialog goes on."""
    ctx.screen.show(show_days.ask_text(ctx.t))


def show_stale(ctx: Ctx, seen: Seen) -> None:
    """Answer an old button with the present state."""
    ctx.screen.toast(ctx.t("swaps-stale"), alert=True)
    ctx.screen.redraw(show.card(ctx.t, seen))


def _show(ctx: Ctx, outcome: Done | Stale, note: str) -> None:
    match outcome:
        case Done(seen=seen):
            ctx.screen.redraw(show.card(ctx.t, seen, note=note))
        case Stale(seen=seen):
            show_stale(ctx, seen)
        case _:
            assert_never(outcome)


def add(routes: Router) -> None:
    """Add the routes of decisions to those of applications."""
    routes.callback_query.register(waiting, Pressed(callbacks.SWAPS))
    routes.callback_query.register(choose, Pressed(callbacks.SWAP_CHOOSE))
    routes.callback_query.register(pick, Pressed(callbacks.SWAP_PICK))
    routes.callback_query.register(ask, Pressed(callbacks.SWAP_ASK))
    routes.callback_query.register(approve, Pressed(callbacks.SWAP_APPROVE))
    routes.callback_query.register(ask_refusal, Pressed(callbacks.SWAP_REFUSE))
    routes.message.register(refuse, Refusing.reason, F.text, ~F.text.startswith("/"))
    routes.message.register(not_text, Refusing.reason, ~F.text)
