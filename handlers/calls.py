"""Leads the officer through the call for absences, and shows who has answered."""

from datetime import date

from aiogram import Router
from aiogram.types import CallbackQuery

from domain.civil import day_of
from domain.ids import UnitId
from handlers import calls_days
from handlers.context import Ctx
from handlers.filters import Pressed
from services import calls
from ui import calls as show
from ui.callbacks import CALL_OPEN, CALL_STATE, Press


async def open_call(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Ask for the closing date, and then the participants for their days."""
    on, _, until = press.arg.partition(".")
    unit, month = UnitId(press.subject), _month(on)
    if not until:
        choice = await calls.choose(ctx.work, unit, month, by=ctx.actor)
        ctx.screen.redraw(show.choose_card(ctx.t, choice))
        return
    closes_on = date(int(until[:4]), int(until[4:6]), int(until[6:]))
    opened = await calls.open_call(ctx.work, unit, month, closes_on, by=ctx.actor)
    note = show.opened_note(ctx.t, opened.told, moved=opened.moved)
    ctx.screen.redraw(show.answers_card(ctx.t, opened.answers, day_of(ctx.now), note=note))


async def state(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show who has answered."""
    unit, month = UnitId(press.subject), _month(press.arg)
    answers = await calls.answers(ctx.work, unit, month, by=ctx.actor)
    ctx.screen.redraw(show.answers_card(ctx.t, answers, day_of(ctx.now)))


def _month(word: str) -> date:
    """The month that a button carries as 202609."""
    return date(int(word[:4]), int(word[4:6]), 1)


def router() -> Router:
    """The call and the marked days; whose they are is judged by the services."""
    routes = Router(name=__name__)
    routes.callback_query.register(open_call, Pressed(CALL_OPEN))
    routes.callback_query.register(state, Pressed(CALL_STATE))
    calls_days.add(routes)
    return routes
