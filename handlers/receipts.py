"""Takes «Қабылданды» from advocates and shows the responsible person who has not answered."""

from typing import assert_never

from aiogram import F, Router
from aiogram.filters import Command, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.ids import DutyId, ReceiptId, RosterId
from domain.people import Role
from domain.permissions import Deed
from domain.receipts import Method, is_near_miss, is_receipt
from handlers.context import Ctx
from handlers.filters import May, Pressed
from services import receipts
from services.receipts import Acknowledged, ChooseOne, Confirmed, DutyGone, NothingWaits
from ui import callbacks
from ui import receipts as show
from ui.callbacks import Press


class Recording(StatesGroup):
    """What the responsible person is asked to write about a receipt."""

    evidence = State()


async def acknowledge(message: Message, ctx: Ctx) -> None:
    """Take the word itself, for the roster it replies to or the only one that waits."""
    replied = message.reply_to_message.message_id if message.reply_to_message else None
    outcome = await receipts.acknowledge(
        ctx.work, message.text or "", message.message_id, replied_to=replied, by=ctx.actor
    )
    match outcome:
        case Acknowledged(asked=asked, at=at, left=left):
            ctx.screen.show(show.acknowledged(ctx.t, asked, at, left))
        case ChooseOne(waiting=waiting):
            ctx.screen.show(show.choose(ctx.t, waiting))
        case NothingWaits(acked_at=acked_at):
            ctx.screen.show(show.nothing_waits(ctx.t, acked_at))
        case _:
            assert_never(outcome)


async def pick(query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Take the roster that the word was meant for."""
    number = query.message.message_id if query.message else 0
    outcome = await receipts.choose(ctx.work, ReceiptId(press.subject), number, by=ctx.actor)
    match outcome:
        case Acknowledged(asked=asked, at=at, left=left):
            # A keyboard can only be taken away by a message of its own.
            answer = ctx.screen.redraw if left else ctx.screen.show
            answer(show.acknowledged(ctx.t, asked, at, left))
        case NothingWaits(acked_at=acked_at):
            ctx.screen.show(show.nothing_waits(ctx.t, acked_at))
        case _:
            assert_never(outcome)


async def hint(_message: Message, ctx: Ctx) -> None:
    """Say how the receipt is given."""
    ctx.screen.show(show.hint(ctx.t))


async def overview(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show the rosters in force and how many have confirmed each."""
    await state.clear()
    ctx.screen.show(show.overview(ctx.t, await receipts.boards(ctx.work, by=ctx.actor)))


async def open_board(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show who has not answered, as of now."""
    board = await receipts.board(ctx.work, RosterId(press.subject), by=ctx.actor)
    ctx.screen.redraw(show.board_card(ctx.t, board, ctx.now))


async def ask_method(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Ask how an advocate was acquainted otherwise."""
    number = ReceiptId(press.subject)
    asked, name = await receipts.recordable(ctx.work, number, by=ctx.actor)
    ctx.screen.redraw(show.ask_method(ctx.t, asked, name))


async def ask_evidence(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask what shows the acquaintance."""
    method = Method(press.arg)
    number = ReceiptId(press.subject)
    _, name = await receipts.recordable(ctx.work, number, by=ctx.actor)
    await state.set_state(Recording.evidence)
    await state.set_data({"receipt": number, "method": method})
    ctx.screen.show(show.ask_evidence(ctx.t, method, name))


async def record(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Keep the record with its evidence; a record without evidence is asked for again."""
    data = await state.get_data()
    kept = await receipts.record(
        ctx.work, ReceiptId(data["receipt"]), Method(data["method"]), message.text or "",
        by=ctx.actor,
    )  # fmt: skip
    await state.clear()
    note = show.recorded(ctx.t, closed=kept.closed)
    ctx.screen.show(show.board_card(ctx.t, kept.board, ctx.now, note=note))


async def reachable(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Keep «Байланыстамын» of a duty day."""
    outcome = await receipts.confirm_reachable(ctx.work, DutyId(press.subject), by=ctx.actor)
    match outcome:
        case Confirmed(duty=duty, at=at):
            ctx.screen.redraw(show.reachable(ctx.t, duty, at))
        case DutyGone(duty=duty):
            ctx.screen.redraw(show.not_on_duty(ctx.t, duty))
        case _:
            assert_never(outcome)


async def _the_word(message: Message, ctx: Ctx) -> bool:
    return ctx.actor.holds(Role.ADVOCATE) and is_receipt(message.text or "")


async def _almost(message: Message, ctx: Ctx) -> bool:
    return is_near_miss(message.text or "") and await _waits(message, ctx)


async def _waits(_message: Message, ctx: Ctx) -> bool:
    return ctx.actor.holds(Role.ADVOCATE) and await receipts.waits(ctx.work, by=ctx.actor)


def router() -> Router:
    """The routes of receipts; a hint never comes between a person and a dialog of theirs."""
    routes = Router(name=__name__)
    routes.message.register(acknowledge, F.text, _the_word)
    routes.message.register(record, Recording.evidence, F.text, ~F.text.startswith("/"))
    routes.message.register(hint, StateFilter(None), F.text, _almost)
    routes.message.register(overview, Command("receipts"), May(Deed.READ_RECEIPTS))
    routes.callback_query.register(pick, Pressed(callbacks.RECEIPT_PICK))
    routes.callback_query.register(open_board, Pressed(callbacks.RECEIPTS))
    routes.callback_query.register(ask_method, Pressed(callbacks.RECEIPT_RECORD))
    routes.callback_query.register(ask_evidence, Pressed(callbacks.RECEIPT_METHOD))
    routes.callback_query.register(reachable, Pressed(callbacks.REACHABLE))
    return routes


def late_router() -> Router:
    """What nobody else understood, from an advocate whose receipt is waited for."""
    routes = Router(name=f"{__name__}.late")
    routes.message.register(hint, ~F.text.startswith("/"), _waits)
    return routes
