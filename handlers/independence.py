"""Gives the presidium the report on how independently appointments were distributed."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from documents.independence_sheet import independence_sheet
from domain.assignments.independence import Span, SpanKind, read_span, span_at
from domain.civil import day_of
from domain.permissions import Deed
from handlers.context import Ctx
from handlers.filters import May, Pressed
from services import independence
from ui import independence as show
from ui.callbacks import INDEPENDENCE, INDEPENDENCE_SHEET, Press


async def open_report(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show the present quarter."""
    await state.clear()
    report = await independence.report(ctx.work, _present(ctx), by=ctx.actor)
    ctx.screen.show(show.report_card(ctx.t, report, day_of(ctx.now)))


async def press_report(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show another quarter or half."""
    span = read_span(press.arg) or _present(ctx)
    report = await independence.report(ctx.work, span, by=ctx.actor)
    ctx.screen.redraw(show.report_card(ctx.t, report, day_of(ctx.now)))


async def give_sheet(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Send the report as a spreadsheet."""
    span = read_span(press.arg) or _present(ctx)
    report = await independence.report(ctx.work, span, by=ctx.actor)
    content = independence_sheet(ctx.t, report, maker=ctx.actor.name, at=ctx.now)
    ctx.screen.show(show.sheet_card(ctx.t, report, content))


def _present(ctx: Ctx) -> Span:
    return span_at(SpanKind.QUARTER, day_of(ctx.now))


def router() -> Router:
    """One command and two buttons; the service judges who may read."""
    routes = Router(name=__name__)
    routes.message.register(open_report, Command("independence"), May(Deed.READ_INDEPENDENCE))
    routes.callback_query.register(press_report, Pressed(INDEPENDENCE))
    routes.callback_query.register(give_sheet, Pressed(INDEPENDENCE_SHEET))
    return routes
