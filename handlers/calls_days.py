"""Takes the days that an advocate marks, or that the officer enters as they were told."""

from datetime import date

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.ids import PersonId
from domain.permissions import Deed, demand_member
from domain.rosters.absences import Judged, Reason
from handlers.context import Ctx
from handlers.filters import May, Pressed
from services import calls_days as marking
from ui import callbacks
from ui import calls_days as show
from ui import rosters_days as show_days
from ui.callbacks import Press
from ui.calls_days import Where, where_of


class Days(StatesGroup):
    """Writing why one cannot be on duty."""

    reason = State()


async def open_own(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show the advocate the month that is being asked about."""
    await state.clear()
    month = await marking.month_to_mark(ctx.work, by=ctx.actor)
    seen = await marking.days(ctx.work, demand_member(ctx.actor), month, by=ctx.actor)
    ctx.screen.show(show.days_card(ctx.t, seen, Where(month)))


async def open_days(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show a month with its marks; without a month, one's own."""
    if not press.arg:
        month = await marking.month_to_mark(ctx.work, by=ctx.actor)
        seen = await marking.days(ctx.work, demand_member(ctx.actor), month, by=ctx.actor)
        ctx.screen.redraw(show.days_card(ctx.t, seen, Where(month)))
        return
    where = where_of(press.arg)
    seen = await marking.days(ctx.work, PersonId(press.subject), where.month, by=ctx.actor)
    ctx.screen.redraw(show.days_card(ctx.t, seen, where))


async def mark(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Turn a day over, or take the first or the last day of a span."""
    where, person = where_of(press.arg), PersonId(press.subject)
    day = show.day_of_word(where, 1)
    plain = where._replace(word="")
    if where.word.startswith("t"):
        seen = await marking.tap(ctx.work, person, day, where.how, by=ctx.actor)
    elif len(where.word) == len("r05"):
        seen = await marking.days(ctx.work, person, where.month, by=ctx.actor)
        plain = where
    else:
        last = show.day_of_word(where, len("r05"))
        seen = await marking.mark_span(ctx.work, person, day, last, where.how, by=ctx.actor)
    ctx.screen.redraw(show.days_card(ctx.t, seen, plain))


async def give_reason(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Take the reason from the list; «other» is asked for in words."""
    where, person = where_of(press.arg), PersonId(press.subject)
    reason = Reason(where.word)
    if reason is Reason.OTHER:
        seen = await marking.days(ctx.work, person, where.month, by=ctx.actor)
        await state.set_state(Days.reason)
        await state.set_data({"person": person, "where": where._replace(word="").arg()})
        ctx.screen.show(show.ask_reason(ctx.t, seen))
        return
    seen = await marking.give_reason(ctx.work, person, where.month, reason, by=ctx.actor)
    ctx.screen.redraw(show.days_card(ctx.t, seen, where._replace(word="")))


async def written(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take the reason that was written."""
    data = await state.get_data()
    where = where_of(data["where"])
    seen = await marking.give_reason(
        ctx.work, PersonId(data["person"]), where.month, Reason.OTHER, message.text or "",
        by=ctx.actor,
    )  # fmt: skip
    await state.clear()
    ctx.screen.show(show.days_card(ctx.t, seen, where))


async def not_text(_message: Message, ctx: Ctx) -> None:
    """Ask for a text where something else was sent; the dialog goes on."""
    ctx.screen.show(show_days.ask_text(ctx.t))


async def nothing(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Take the answer that there is nothing to mark."""
    where, person = where_of(press.arg), PersonId(press.subject)
    seen = await marking.nothing(ctx.work, person, where.month, where.how, by=ctx.actor)
    note = ctx.t("calls-nothing-kept")
    ctx.screen.redraw(show.days_card(ctx.t, seen, where._replace(word=""), note=note))


async def open_person(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show the officer one advocate's month, and ask how they were told of more."""
    month = date(int(press.arg[:4]), int(press.arg[4:6]), 1)
    seen = await marking.days(ctx.work, PersonId(press.subject), month, by=ctx.actor)
    if seen.own:
        ctx.screen.redraw(show.days_card(ctx.t, seen, Where(month)))
        return
    ctx.screen.redraw(show.how_card(ctx.t, seen))


async def judge(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Accept many days of absence, or point to the presidium."""
    on, _, word = press.arg.partition(".")
    month = date(int(on[:4]), int(on[4:6]), 1)
    person = PersonId(press.subject)
    seen = await marking.judge(ctx.work, person, month, Judged(word), by=ctx.actor)
    ctx.screen.redraw(show.how_card(ctx.t, seen))


def add(routes: Router) -> None:
    """Add the routes of marked days to those of calls."""
    routes.message.register(open_own, Command("days"), May(Deed.READ_OWN_DUTIES))
    routes.message.register(written, Days.reason, F.text, ~F.text.startswith("/"))
    routes.message.register(not_text, Days.reason, ~F.text)
    routes.callback_query.register(open_days, Pressed(callbacks.DAYS))
    routes.callback_query.register(mark, Pressed(callbacks.DAYS_MARK))
    routes.callback_query.register(give_reason, Pressed(callbacks.DAYS_REASON))
    routes.callback_query.register(nothing, Pressed(callbacks.DAYS_NOTHING))
    routes.callback_query.register(open_person, Pressed(callbacks.DAYS_HOW))
    routes.callback_query.register(judge, Pressed(callbacks.DAYS_JUDGE))
