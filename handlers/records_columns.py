"""Lets the administrator see, change and send back the columns of registers."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from documents.register_columns import columns_sheet
from domain.permissions import Deed
from domain.records.registers import RegisterKind
from domain.refusals import Refusal
from handlers.context import Ctx
from handlers.filters import May, Pressed
from services import records_templates as templates
from services.records_templates import TemplatePage
from ui import records_registers as show
from ui.callbacks import COLUMNS, COLUMNS_FILE, COLUMNS_PLAIN, COLUMNS_SEND, Press
from ui.card import Card


class Columns(StatesGroup):
    """A workbook that is about to be sent."""

    file = State()


async def open_columns(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show the columns of the register of defence and representation."""
    await state.clear()
    ctx.screen.show(await _page(ctx, RegisterKind.DEFENCE))


async def press_columns(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show the columns of another register."""
    ctx.screen.redraw(await _page(ctx, RegisterKind(press.arg)))


async def give(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Send the columns in use as a workbook."""
    page = await templates.page(ctx.work, RegisterKind(press.arg), by=ctx.actor)
    content = columns_sheet(ctx.t, page.template, at=ctx.now)
    ctx.screen.show(show.columns_file(ctx.t, page.template, content))


async def ask(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Wait for a workbook."""
    await templates.page(ctx.work, RegisterKind(press.arg), by=ctx.actor)
    await state.set_state(Columns.file)
    await state.set_data({"kind": press.arg})
    ctx.screen.show(show.ask_columns(ctx.t, RegisterKind(press.arg)))


async def take(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Keep the handle of a file; it is fetched and looked at outside this update."""
    document = message.document
    if document is None:
        raise Refusal("records-not-xlsx")
    kind = RegisterKind((await state.get_data())["kind"])
    page = await templates.offer(
        ctx.work, kind, document.file_name or "", document.file_size or 0, document.file_id,
        by=ctx.actor,
    )  # fmt: skip
    await state.clear()
    ctx.screen.show(_card(ctx, page))


async def ask_again(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Ask for a file where something else came; the dialog goes on."""
    kind = RegisterKind((await state.get_data())["kind"])
    ctx.screen.show(show.ask_columns(ctx.t, kind))


async def go_plain(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Go back to the columns of ours."""
    page = await templates.retire(ctx.work, RegisterKind(press.arg), by=ctx.actor)
    ctx.screen.redraw(_card(ctx, page))


async def _page(ctx: Ctx, kind: RegisterKind) -> Card:
    return _card(ctx, await templates.page(ctx.work, kind, by=ctx.actor))


def _card(ctx: Ctx, page: TemplatePage) -> Card:
    return show.columns_card(ctx.t, page.template, page.sender, waits=page.waits)


def add(routes: Router) -> None:
    """A command, its buttons, and a file that is sent."""
    routes.message.register(open_columns, Command("columns"), May(Deed.EDIT_REGISTERS))
    routes.message.register(take, Columns.file, F.document)
    routes.message.register(ask_again, Columns.file, ~F.text.startswith("/"))
    routes.callback_query.register(press_columns, Pressed(COLUMNS))
    routes.callback_query.register(give, Pressed(COLUMNS_FILE))
    routes.callback_query.register(ask, Pressed(COLUMNS_SEND))
    routes.callback_query.register(go_plain, Pressed(COLUMNS_PLAIN))
