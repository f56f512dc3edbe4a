"""Leads the responsible person through a duty day: calls in vain, and who stands in."""

from typing import assert_never

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.ids import CallId, DutyId, PersonId, PhoneTaskId, RosterId
from handlers.context import Ctx
from handlers.filters import Pressed
from services import ledger_days as days
from services import ledger_stand_in as standing
from services.ledger_days import Moved, Recorded, TooSoon
from services.ledger_stand_in import Choice, Stale, StoodIn
from ui import callbacks
from ui import ledger_days as show
from ui import rosters_days as show_days
from ui.callbacks import Press


class Words(StatesGroup):
    """Writing why a record is taken back, or why nobody answered."""

    take_back = State()
    explanation = State()


async def open_day(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show today's duty day of a roster."""
    shown = await days.today(ctx.work, RosterId(press.subject), by=ctx.actor)
    ctx.screen.redraw(show.day_card(ctx.t, shown))


async def open_of_task(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show today's duty day from a telephone task, which stays as it is."""
    shown = await days.of_task(ctx.work, PhoneTaskId(press.subject), by=ctx.actor)
    ctx.screen.show(show.day_card(ctx.t, shown))


async def record(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Record a call that nobody answered."""
    outcome = await days.record(ctx.work, DutyId(press.subject), by=ctx.actor)
    match outcome:
        case Recorded(day=day):
            ctx.screen.redraw(show.day_card(ctx.t, day, note=show.failed(ctx.t, ctx.now)))
        case TooSoon(day=day, at=at):
            ctx.screen.toast(show.too_soon(ctx.t, at), alert=True)
            ctx.screen.redraw(show.day_card(ctx.t, day))
        case Moved(day=day):
            ctx.screen.redraw(show.day_card(ctx.t, day, note=ctx.t("ledger-stale")))
        case _:
            assert_never(outcome)


async def ask_take_back(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask why a record is taken back."""
    on = await days.look(ctx.work, CallId(press.subject), by=ctx.actor)
    shown = await days.today(ctx.work, on.roster, by=ctx.actor)
    post = shown.post(on.call.duty)
    await state.set_state(Words.take_back)
    await state.set_data({"call": press.subject})
    name = post.member.name.short if post is not None else ""
    ctx.screen.show(show.ask_take_back(ctx.t, on, name))


async def take_back(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take a record back with the reason that was written."""
    number = CallId((await state.get_data())["call"])
    shown = await days.take_back(ctx.work, number, message.text or "", by=ctx.actor)
    await state.clear()
    ctx.screen.show(show.day_card(ctx.t, shown, note=ctx.t("ledger-back-now")))


async def choose(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show who is free today."""
    outcome = await standing.choose(ctx.work, DutyId(press.subject), by=ctx.actor)
    match outcome:
        case Choice(day=day, duty=duty, missing=missing, free=free):
            ctx.screen.redraw(show.choice_card(ctx.t, day, duty, missing, free))
        case Stale(day=day):
            ctx.screen.redraw(show.day_card(ctx.t, day, note=ctx.t("ledger-stale")))
        case _:
            assert_never(outcome)


async def stand_in(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Put somebody on duty instead."""
    duty, person = DutyId(press.subject), PersonId(int(press.arg))
    outcome = await standing.stand_in(ctx.work, duty, person, by=ctx.actor)
    match outcome:
        case StoodIn(day=day, person=one):
            ctx.screen.redraw(show.day_card(ctx.t, day, note=show.stood_in(ctx.t, one)))
        case Stale(day=day):
            ctx.screen.redraw(show.day_card(ctx.t, day, note=ctx.t("ledger-stale")))
        case _:
            assert_never(outcome)


async def ask_explanation(
    _query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx
) -> None:
    """Ask the advocate why nobody answered."""
    on = await days.explained(ctx.work, CallId(press.subject), by=ctx.actor)
    await state.set_state(Words.explanation)
    await state.set_data({"call": press.subject})
    ctx.screen.show(show.ask_explanation(ctx.t, on))


async def explain(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Keep the explanation and pass it on."""
    number = CallId((await state.get_data())["call"])
    await days.explain(ctx.work, number, message.text or "", by=ctx.actor)
    await state.clear()
    ctx.screen.show(show.explained(ctx.t))


async def not_text(_message: Message, ctx: Ctx) -> None:
    """Ask for a text where something else was sent; the dialog goes on."""
    ctx.screen.show(show_days.ask_text(ctx.t))


def add(routes: Router) -> None:
    """Add the routes of duty days to those of the ledger."""
    routes.callback_query.register(open_day, Pressed(callbacks.DUTY_DAY))
    routes.callback_query.register(open_of_task, Pressed(callbacks.DUTY_DAY_TASK))
    routes.callback_query.register(record, Pressed(callbacks.CALL_FAILED))
    routes.callback_query.register(ask_take_back, Pressed(callbacks.CALL_BACK))
    routes.callback_query.register(choose, Pressed(callbacks.STAND_IN_CHOOSE))
    routes.callback_query.register(stand_in, Pressed(callbacks.STAND_IN))
    routes.callback_query.register(ask_explanation, Pressed(callbacks.CALL_EXPLAIN))
    routes.message.register(take_back, Words.take_back, F.text, ~F.text.startswith("/"))
    routes.message.register(explain, Words.explanation, F.text, ~F.text.startswith("/"))
    routes.message.register(not_text, Words.take_back, ~F.text)
    routes.message.register(not_text, Words.explanation, ~F.text)
