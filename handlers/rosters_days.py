"""Changes who is on duty on a day: freely in a draft, at an application once published."""

from datetime import date
from typing import TypedDict, assert_never

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.ids import PersonId, RosterId
from handlers.context import Ctx
from handlers.filters import Pressed
from services import rosters_changes as changes
from services import rosters_pages as pages
from services.rosters_changes import Moved, MovedBefore, NeedsReason
from ui import rosters_days as show
from ui.callbacks import ROSTER_DAY, ROSTER_MOVE, Press
from ui.rosters_page import page_card


class Change(StatesGroup):
    """Writing about the application of an advocate."""

    application = State()


class _Wish(TypedDict):
    """A change as a dialog keeps it; `out` is nought where nobody leaves."""

    roster: int
    day: str
    out: int
    into: int


async def open_day(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Ask who comes on duty that day; where several are, for whom."""
    number = RosterId(press.subject)
    page = await pages.page(ctx.work, number, by=ctx.actor)
    day, _, given = press.arg.partition(".")
    on = page.roster.month.replace(day=int(day))
    here = page.roster.on(on)
    if not given and here and max(len(here), page.roster.posts) > 1:
        ctx.screen.redraw(show.who_card(ctx.t, page, on))
        return
    out = PersonId(int(given)) if given else next(iter(here), None)
    if out and out not in here:
        ctx.screen.redraw(page_card(ctx.t, page, note=ctx.t("rosters-move-gone")))
        return
    choice = await changes.choose(ctx.work, number, on, out or None, by=ctx.actor)
    ctx.screen.redraw(show.day_card(ctx.t, choice))


async def move(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Put somebody on duty."""
    page = await pages.page(ctx.work, RosterId(press.subject), by=ctx.actor)
    day, out, into = map(int, press.arg.split("."))
    on = page.roster.month.replace(day=day).isoformat()
    await _move(_Wish(roster=press.subject, day=on, out=out, into=into), "", state, ctx)


async def applied(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take what was written about the application, and change the published roster."""
    data = await state.get_data()
    await state.clear()
    wish = _Wish(roster=data["roster"], day=data["day"], out=data["out"], into=data["into"])
    await _move(wish, message.text or "", state, ctx)


async def not_text(_message: Message, ctx: Ctx) -> None:
    """Ask for a text where something else was sent; the dialog goes on."""
    ctx.screen.show(show.ask_text(ctx.t))


async def _move(wish: _Wish, reason: str, state: FSMContext, ctx: Ctx) -> None:
    on, into = date.fromisoformat(wish["day"]), PersonId(wish["into"])
    out = PersonId(wish["out"]) if wish["out"] else None
    outcome = await changes.move(
        ctx.work, RosterId(wish["roster"]), on, out=out, into=into, reason=reason, by=ctx.actor
    )
    match outcome:
        case Moved(page=page, told=told):
            note = show.moved(ctx.t, page, on, into, told=told)
            ctx.screen.redraw(page_card(ctx.t, page, note=note))
        case NeedsReason(page=page):
            await state.set_state(Change.application)
            await state.set_data(dict(wish))
            ctx.screen.show(show.ask_application(ctx.t, page, on, out, into))
        case MovedBefore(page=page):
            ctx.screen.redraw(page_card(ctx.t, page, note=ctx.t("rosters-move-gone")))
        case _:
            assert_never(outcome)


def add(routes: Router) -> None:
    """Add the routes of days to those of rosters."""
    routes.callback_query.register(open_day, Pressed(ROSTER_DAY))
    routes.callback_query.register(move, Pressed(ROSTER_MOVE))
    routes.message.register(applied, Change.application, F.text, ~F.text.startswith("/"))
    routes.message.register(not_text, Change.application, ~F.text)
