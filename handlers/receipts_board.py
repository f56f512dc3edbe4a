"""Shows the responsible person who has not answered, and records what lies on paper."""

from typing import assert_never

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.ids import ReceiptId, RosterId, UnitId
from domain.permissions import Deed
from domain.receipts import Method
from domain.rosters.views import Board
from handlers.context import Ctx
from handlers.filters import May, Pressed
from services import receipts, rosters_pages
from services.receipts import NotWaitedFor, Recordable, Recorded
from ui import callbacks
from ui import receipts_board as show
from ui.callbacks import Press


class Recording(StatesGroup):
    """What the responsible person is asked to write about a receipt."""

    evidence = State()


async def open_receipts(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show the rosters in force and how many have confirmed each; of several units, ask."""
    await state.clear()
    units = await rosters_pages.units_for(ctx.work, by=ctx.actor)
    if len(units) == 1:
        boards = await receipts.boards(ctx.work, units[0].id, by=ctx.actor)
        ctx.screen.show(show.overview(ctx.t, boards))
    else:
        ctx.screen.show(show.choose_unit(ctx.t, units))


async def open_board(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show who has not answered, as of now; or the rosters of a unit."""
    if press.arg == show.OF_UNIT:
        boards = await receipts.boards(ctx.work, UnitId(press.subject), by=ctx.actor)
        ctx.screen.redraw(show.overview(ctx.t, boards))
        return
    board = await receipts.board(ctx.work, RosterId(press.subject), by=ctx.actor)
    ctx.screen.redraw(show.board_card(ctx.t, board, ctx.now, page=int(press.arg or 0)))


async def ask_method(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Ask how an advocate was acquainted otherwise."""
    found = await receipts.recordable(ctx.work, ReceiptId(press.subject), by=ctx.actor)
    match found:
        case Recordable(asked=asked, name=name):
            ctx.screen.redraw(show.ask_method(ctx.t, asked, name))
        case NotWaitedFor(board=board):
            _show_present(ctx, board)
        case _:
            assert_never(found)


async def ask_evidence(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask what shows the acquaintance."""
    found = await receipts.recordable(ctx.work, ReceiptId(press.subject), by=ctx.actor)
    match found:
        case Recordable(name=name):
            method = Method(press.arg)
            await state.set_state(Recording.evidence)
            await state.set_data({"receipt": press.subject, "method": method})
            ctx.screen.show(show.ask_evidence(ctx.t, method, name))
        case NotWaitedFor(board=board):
            _show_present(ctx, board)
        case _:
            assert_never(found)


async def record(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Keep the record with its evidence; a record without evidence is asked for again."""
    data = await state.get_data()
    outcome = await receipts.record(
        ctx.work, ReceiptId(data["receipt"]), Method(data["method"]), message.text or "",
        by=ctx.actor,
    )  # fmt: skip
    await state.clear()
    match outcome:
        case Recorded(board=board, closed=closed):
            note = show.recorded(ctx.t, closed=closed)
        case NotWaitedFor(board=board):
            note = show.not_waited_for(ctx.t)
        case _:
            assert_never(outcome)
    ctx.screen.show(show.board_card(ctx.t, board, ctx.now, note=note))


async def not_text(_message: Message, ctx: Ctx) -> None:
    """Ask for words instead of a picture."""
    ctx.screen.show(show.text_needed(ctx.t))


def _show_present(ctx: Ctx, board: Board) -> None:
    """Answer an old button with the present state."""
    note = show.not_waited_for(ctx.t)
    ctx.screen.redraw(show.board_card(ctx.t, board, ctx.now, note=note))


def add(routes: Router) -> None:
    """The board and its records; whose they are is judged by the services."""
    routes.message.register(open_receipts, Command("receipts"), May(Deed.READ_RECEIPTS))
    routes.message.register(record, Recording.evidence, F.text, ~F.text.startswith("/"))
    routes.message.register(not_text, Recording.evidence, ~F.text)
    routes.callback_query.register(open_board, Pressed(callbacks.RECEIPTS))
    routes.callback_query.register(ask_method, Pressed(callbacks.RECEIPT_RECORD))
    routes.callback_query.register(ask_evidence, Pressed(callbacks.RECEIPT_METHOD))
