"""Changes who is on duty on a day: freely in a draft, at an application once published."""

from datetime import date
from typing import TypedDict, assert_never

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.ids import DutyId, PersonId, RosterId
from domain.rosters import RosterState
from handlers.context import Ctx
from handlers.filters import Pressed
from services import rosters_changes as changes
from services import rosters_pages as pages
from services.rosters_changes import Doubtful, Moved, MovedBefore, NeedsReason
from ui import rosters_days as show
from ui import rosters_verdict as show_verdict
from ui.callbacks import MOVE_SURE, ROSTER_DAY, ROSTER_MOVE, TAKE_BACK, Press
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
    wish = _Wish(roster=press.subject, day=on, out=out, into=into)
    await _move(wish, "", state, ctx, sure=press.action == MOVE_SURE)


async def applied(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take what was written about the application, and change the published roster."""
    data = await state.get_data()
    await state.clear()
    wish = _Wish(roster=data["roster"], day=data["day"], out=data["out"], into=data["into"])
    await _move(wish, message.text or "", state, ctx, sure=True)


async def take_back(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Take the last change of a draft back."""
    before = PersonId(int(press.arg)) if int(press.arg) else None
    outcome = await changes.take_back(ctx.work, DutyId(press.subject), before, by=ctx.actor)
    done = isinstance(outcome, Moved)
    note = ctx.t("versions-undone") if done else ctx.t("rosters-move-gone")
    ctx.screen.redraw(page_card(ctx.t, outcome.page, note=note))


async def not_text(_message: Message, ctx: Ctx) -> None:
    """Ask for a text where something else was sent; the dialog goes on."""
    ctx.screen.show(show.ask_text(ctx.t))


async def _move(wish: _Wish, reason: str, state: FSMContext, ctx: Ctx, *, sure: bool) -> None:
    on, into = date.fromisoformat(wish["day"]), PersonId(wish["into"])
    out = PersonId(wish["out"]) if wish["out"] else None
    outcome = await changes.move(
        ctx.work, RosterId(wish["roster"]), on, out=out, into=into, reason=reason, sure=sure,
        by=ctx.actor,
    )  # fmt: skip
    match outcome:
        case Moved(page=page, told=told, verdict=verdict, duty=duty):
            note = show.moved(ctx.t, page, on, into, told=told)
            undo = Press(TAKE_BACK, duty, str(out or 0)) if duty is not None else None
            ctx.screen.redraw(show_verdict.changed_card(ctx.t, page, note, verdict, undo))
        case Doubtful(page=page, verdict=verdict):
            press = Press(MOVE_SURE, page.roster.id, f"{on.day:02}.{out or 0}.{into}")
            ctx.screen.redraw(
                show_verdict.doubtful_card(ctx.t, page, verdict, press, (on, out, into))
            )
        case NeedsReason(page=page, verdict=verdict):
            await state.set_state(Change.application)
            await state.set_data(dict(wish))
            if page.roster.state is RosterState.DRAFT:
                ctx.screen.show(show_verdict.ask_balance(ctx.t, verdict))
            else:
                ctx.screen.show(show.ask_application(ctx.t, page, on, out, into))
        case MovedBefore(page=page):
            ctx.screen.redraw(page_card(ctx.t, page, note=ctx.t("rosters-move-gone")))
        case _:
            assert_never(outcome)


def add(routes: Router) -> None:
    """Add the routes of days to those of rosters."""
    routes.callback_query.register(open_day, Pressed(ROSTER_DAY))
    routes.callback_query.register(move, Pressed(ROSTER_MOVE, MOVE_SURE))
    routes.callback_query.register(take_back, Pressed(TAKE_BACK))
    routes.message.register(applied, Change.application, F.text, ~F.text.startswith("/"))
    routes.message.register(not_text, Change.application, ~F.text)
