"""Takes an advocate's objection, and the answer that the responsible person owes."""

from typing import assert_never

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.ids import DutyId, EntryId, ObjectionId, RosterId, UnitId
from domain.rosters.objections import About
from handlers.context import Ctx
from handlers.filters import Pressed
from services import ledger_objections as objections
from services.ledger_objections import Answered, AnsweredBefore
from ui import callbacks
from ui import ledger_objections as show
from ui import rosters_days as show_days
from ui.callbacks import Press


class Writing(StatesGroup):
    """Writing an objection, or the answer to one."""

    objection = State()
    answer = State()


async def ask(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask what the advocate does not agree with."""
    about = _about(press.arg, press.subject)
    matter = await objections.matter(ctx.work, about, by=ctx.actor)
    await state.set_state(Writing.objection)
    await state.set_data({"what": press.arg, "number": press.subject})
    ctx.screen.show(show.ask_objection(ctx.t, matter))


async def keep(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Keep the objection that was written."""
    data = await state.get_data()
    about = _about(data["what"], data["number"])
    seen = await objections.make(ctx.work, about, message.text or "", by=ctx.actor)
    await state.clear()
    ctx.screen.show(show.kept_card(ctx.t, seen))


async def waiting(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show what waits for an answer in a unit."""
    found = await objections.waiting(ctx.work, UnitId(press.subject), by=ctx.actor)
    ctx.screen.show(show.waiting_card(ctx.t, found.unit, found.every))


async def look(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show one objection."""
    seen = await objections.look(ctx.work, ObjectionId(press.subject), by=ctx.actor)
    ctx.screen.redraw(show.card(ctx.t, seen))


async def ask_answer(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask for the answer, or show the one that was given."""
    seen = await objections.look(ctx.work, ObjectionId(press.subject), by=ctx.actor)
    if not seen.answers:
        ctx.screen.redraw(show.card(ctx.t, seen))
        return
    await state.set_state(Writing.answer)
    await state.set_data({"objection": press.subject})
    ctx.screen.show(show.ask_answer(ctx.t, seen))


async def answer(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Give the answer that was written."""
    number = ObjectionId((await state.get_data())["objection"])
    outcome = await objections.answer(ctx.work, number, message.text or "", by=ctx.actor)
    await state.clear()
    match outcome:
        case Answered(seen=seen):
            ctx.screen.show(show.card(ctx.t, seen, note=ctx.t("ledger-answered-now")))
        case AnsweredBefore(seen=seen):
            ctx.screen.show(show.card(ctx.t, seen, note=ctx.t("ledger-answered-before")))
        case _:
            assert_never(outcome)


async def not_text(_message: Message, ctx: Ctx) -> None:
    """Ask for a text where something else was sent; the dialog goes on."""
    ctx.screen.show(show_days.ask_text(ctx.t))


def _about(what: str, number: int) -> About:
    """What a button names: a roster, a duty, an entry, or one's balance as a whole."""
    return {
        "r": About(roster=RosterId(number)),
        "d": About(duty=DutyId(number)),
        "e": About(entry=EntryId(number)),
    }.get(what, About())


def add(routes: Router) -> None:
    """Add the routes of objections to those of the ledger."""
    routes.callback_query.register(ask, Pressed(callbacks.OBJECT))
    routes.callback_query.register(waiting, Pressed(callbacks.OBJECTIONS))
    routes.callback_query.register(look, Pressed(callbacks.OBJECTION))
    routes.callback_query.register(ask_answer, Pressed(callbacks.OBJECTION_ANSWER))
    routes.message.register(keep, Writing.objection, F.text, ~F.text.startswith("/"))
    routes.message.register(answer, Writing.answer, F.text, ~F.text.startswith("/"))
    routes.message.register(not_text, Writing.objection, ~F.text)
    routes.message.register(not_text, Writing.answer, ~F.text)
