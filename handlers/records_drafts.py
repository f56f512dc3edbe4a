"""Shows the draft of the consolidated report, hands it out, and keeps the mark that it went."""

from typing import assert_never

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from documents.consolidated_sheet import consolidated_paper, consolidated_sheet
from domain.ids import UnitId
from domain.participants import read_number
from domain.people import Language
from domain.permissions import Deed, may
from domain.records.periods import Period, Span, read_period
from domain.refusals import Refusal
from handlers.context import Ctx
from handlers.filters import May, Pressed
from services import records_drafts as drafts
from services.records_drafts import Recorded, SentBefore
from ui import records_drafts as show
from ui.callbacks import DRAFT, DRAFT_FILE, DRAFT_SENT, Press
from ui.card import Card
from ui.papers import Printing, not_here
from ui.records_registers import Form, unit_of
from ui.translator import Html


class Sending(StatesGroup):
    """Writing under which number the report went."""

    number = State()


async def open_draft(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show the draft that is due next: the whole, or the officer's own unit."""
    await state.clear()
    period = await drafts.current(ctx.work)
    whole = may(ctx.actor, Deed.READ_DRAFT)
    for unit in [None] if whole else sorted(ctx.actor.units):
        ctx.screen.show(await _card(ctx, period, unit))


async def press_draft(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show the draft of another period."""
    ctx.screen.redraw(await _card(ctx, _period(press.arg), unit_of(press.subject)))


async def give_draft(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Send the draft as a file."""
    word, form, tongue = press.arg.split(".")
    if form == Form.PDF and not Printing.here:
        ctx.screen.toast(not_here(ctx.t), alert=True)
        return
    found = await drafts.draft(ctx.work, _period(word), by=ctx.actor, unit=unit_of(press.subject))
    t = ctx.t.speaking(Language(tongue))
    if form == Form.XLSX:
        content = consolidated_sheet(t, found, by=ctx.actor.name, at=ctx.now)
    else:
        content = await consolidated_paper(t, found, by=ctx.actor.name, at=ctx.now)
    ctx.screen.show(show.file_card(t, found, content, Form(form)))


async def ask_sent(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask for number and day of the report."""
    period = _period(press.arg)
    found = await drafts.draft(ctx.work, period, by=ctx.actor)
    if found.sent is not None or not found.sends:
        ctx.screen.redraw(show.draft_card(ctx.t, found, None))
        return
    await state.set_state(Sending.number)
    await state.set_data({"period": period.word})
    ctx.screen.show(show.ask_sent(ctx.t, period))


async def keep_sent(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Write down that the report went."""
    read = read_number(message.text or "")
    if read is None:
        ctx.screen.show(show.unreadable(ctx.t))
        return
    period = _period((await state.get_data())["period"])
    outcome = await drafts.send(ctx.work, period, *read, by=ctx.actor)
    await state.clear()
    note: Html
    match outcome:
        case Recorded(draft=found, late=late):
            note = show.kept(ctx.t, late=late)
        case SentBefore(draft=found):
            note = ctx.t("records-draft-sent-before")
        case _:
            assert_never(outcome)
    ctx.screen.show(show.draft_card(ctx.t, found, None, note=note))


async def not_text(_message: Message, ctx: Ctx) -> None:
    """Ask for a text where something else was sent; the dialog goes on."""
    ctx.screen.show(show.unreadable(ctx.t))


async def _card(ctx: Ctx, period: Period, unit: UnitId | None) -> Card:
    found = await drafts.draft(ctx.work, period, by=ctx.actor, unit=unit)
    return show.draft_card(ctx.t, found, unit)


def _period(word: str) -> Period:
    """A half of a year, or a year: there is no consolidated report of anything else."""
    period = read_period(word)
    if period is None or period.span not in {Span.HALF, Span.YEAR}:
        raise Refusal("records-no-such-period")
    return period


def add(routes: Router) -> None:
    """A command, its buttons, and a number that is written."""
    routes.message.register(open_draft, Command("consolidated"), May(Deed.READ_DRAFT))
    routes.message.register(keep_sent, Sending.number, F.text, ~F.text.startswith("/"))
    routes.message.register(not_text, Sending.number, ~F.text)
    routes.callback_query.register(press_draft, Pressed(DRAFT))
    routes.callback_query.register(give_draft, Pressed(DRAFT_FILE))
    routes.callback_query.register(ask_sent, Pressed(DRAFT_SENT))
