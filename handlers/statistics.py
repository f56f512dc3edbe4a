"""Shows the presidium and responsible persons how requests went in a period."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from documents.statistics_bars import statistics_bars
from documents.statistics_sheet import statistics_sheet
from domain.civil import day_of
from domain.people import Language
from domain.permissions import Deed
from domain.records.periods import Period, month_of, read_period
from domain.refusals import Refusal
from handlers.context import Ctx
from handlers.filters import May, Pressed
from services import records, statistics
from ui import statistics as show
from ui.callbacks import STATISTICS, STATISTICS_FILE, Press
from ui.papers import Printing, not_here
from ui.records_registers import unit_of


async def open_statistics(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show the present month of one's only unit, or ask which."""
    await state.clear()
    period = month_of(day_of(ctx.now))
    units = await records.units_for(ctx.work, Deed.READ_STATISTICS, by=ctx.actor)
    whole = statistics.whole(ctx.actor)
    if len(units) == 1 and not whole:
        found = await statistics.statistics(ctx.work, period, by=ctx.actor, unit=units[0].id)
        ctx.screen.show(show.page_card(ctx.t, found))
    else:
        ctx.screen.show(show.choose_unit(ctx.t, units, period, whole=whole))


async def press_statistics(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show another period or unit."""
    found = await statistics.statistics(
        ctx.work, _period(press.arg), by=ctx.actor, unit=unit_of(press.subject)
    )
    ctx.screen.redraw(show.page_card(ctx.t, found))


async def give_statistics(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Send the workbook, or the pictures."""
    word, _, form = press.arg.partition(".")
    pictures = form == show.BARS
    if pictures and not Printing.here:
        ctx.screen.toast(not_here(ctx.t), alert=True)
        return
    found = await statistics.statistics(
        ctx.work, _period(word), by=ctx.actor, unit=unit_of(press.subject)
    )
    if pictures:
        drawn = await statistics_bars(ctx.t, found, by=ctx.actor.name, at=ctx.now)
        for card in show.picture_cards(ctx.t, found, drawn):
            ctx.screen.show(card)
        return
    t = ctx.t.speaking(Language(form))
    content = statistics_sheet(t, found, by=ctx.actor.name, at=ctx.now)
    ctx.screen.show(show.file_card(t, found, content))


def _period(word: str) -> Period:
    period = read_period(word)
    if period is None:
        raise Refusal("records-no-such-period")
    return period


def router() -> Router:
    """A command and two buttons; whose the figures are is judged by the service."""
    routes = Router(name=__name__)
    may = May(Deed.READ_STATISTICS)
    routes.message.register(open_statistics, Command("statistics"), may)
    routes.callback_query.register(press_statistics, Pressed(STATISTICS))
    routes.callback_query.register(give_statistics, Pressed(STATISTICS_FILE))
    return routes
