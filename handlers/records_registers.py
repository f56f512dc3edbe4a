"""Hands out registers of a period as workbooks and papers."""

import asyncio

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from documents.records_sheet import PAPER_ROWS_MAX, register_paper, register_sheet, whose
from domain.civil import day_of
from domain.permissions import Deed, may
from domain.records.periods import month_of
from handlers.context import Ctx
from handlers.filters import May, Pressed
from services import records, records_registers
from ui import records_registers as show
from ui.callbacks import REGISTER, REGISTER_FILE, Press
from ui.papers import Printing, not_here
from ui.records_registers import Asked, Form, Whose


async def open_registers(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Ask whose register is meant, of the month that is over."""
    await state.clear()
    period = month_of(day_of(ctx.now)).moved(-1)
    units = await records.units_for(ctx.work, Deed.READ_REGISTER, by=ctx.actor)
    own = may(ctx.actor, Deed.READ_REGISTER, owner=ctx.actor.person)
    whole = may(ctx.actor, Deed.READ_REGISTER)
    if own and not units and not whole:
        ctx.screen.show(show.register_card(ctx.t, ctx.actor.name, Asked(Whose.OWN, period), 0))
        return
    ctx.screen.show(show.choose(ctx.t, units, period, own=own and not whole, whole=whole))


async def open_register(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Offer the files of one register and period."""
    asked = show.read(press.arg)
    if asked is None:
        ctx.screen.toast(show.stale(ctx.t), alert=True)
        return
    name = await _name(ctx, asked, press.subject)
    ctx.screen.redraw(show.register_card(ctx.t, name, asked, press.subject))


async def give_register(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Send a register in the language of the button."""
    asked = show.read(press.arg)
    if asked is None:
        ctx.screen.toast(show.stale(ctx.t), alert=True)
        return
    if asked.form is Form.PDF and not Printing.here:
        ctx.screen.toast(not_here(ctx.t), alert=True)
        return
    found = await records_registers.register(
        ctx.work, asked.kind, asked.period, by=ctx.actor, unit=show.unit_of(press.subject),
        own=asked.whose is Whose.OWN,
    )  # fmt: skip
    t = ctx.t.speaking(asked.tongue)
    if asked.form is Form.XLSX:
        # Ten thousand rows take two seconds, for which the loop must not wait.
        content = await asyncio.to_thread(register_sheet, t, found, by=ctx.actor.name, at=ctx.now)
    elif len(found.rows) > PAPER_ROWS_MAX:
        ctx.screen.toast(show.too_long(ctx.t, len(found.rows), PAPER_ROWS_MAX), alert=True)
        return
    else:
        content = await register_paper(t, found, by=ctx.actor.name, at=ctx.now)
    ctx.screen.show(show.file_card(t, found, content, asked.form, whose(t, found)))


async def _name(ctx: Ctx, asked: Asked, unit: int) -> str:
    if asked.whose is Whose.OWN:
        return ctx.actor.name
    units = await records.units_for(ctx.work, Deed.READ_REGISTER, by=ctx.actor)
    found = next((one.name for one in units if one.id == unit), "")
    return found or ctx.t("records-whole")


def add(routes: Router) -> None:
    """A command and two buttons."""
    routes.message.register(open_registers, Command("registers"), May(Deed.READ_REGISTER))
    routes.callback_query.register(open_register, Pressed(REGISTER))
    routes.callback_query.register(give_register, Pressed(REGISTER_FILE))
