"""Takes «Қабылданды» and «Байланыстамын» from advocates, and hints at the word."""

from typing import assert_never

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from domain.ids import DutyId, ReceiptId
from domain.people import Role
from domain.receipts import is_near_miss, is_receipt
from handlers import receipts_board
from handlers.context import Ctx
from handlers.filters import Pressed
from services import receipts_word as words
from services.receipts_word import Acknowledged, ChooseOne, Confirmed, DutyGone, NothingWaits
from ui import callbacks
from ui import receipts as show
from ui.callbacks import Press


async def acknowledge(message: Message, ctx: Ctx) -> None:
    """Take the word itself, for the roster it replies to or the only one that waits."""
    replied = message.reply_to_message.message_id if message.reply_to_message else None
    number = message.message_id
    outcome = await words.acknowledge(
        ctx.work, message.text or "", number, replied_to=replied, by=ctx.actor
    )
    match outcome:
        case Acknowledged(asked=asked, at=at, left=left):
            ctx.screen.show(show.acknowledged(ctx.t, asked, at, left, number))
        case ChooseOne(waiting=waiting):
            ctx.screen.show(show.choose(ctx.t, waiting, number))
        case NothingWaits(before=before, left=left):
            ctx.screen.show(show.nothing_waits(ctx.t, before, left, number))
        case _:
            assert_never(outcome)


async def pick(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Take the roster that the word was meant for; the button carries the word's message."""
    number = int(press.arg)
    outcome = await words.choose(ctx.work, ReceiptId(press.subject), number, by=ctx.actor)
    # The screen shows a card that takes the keyboard away as a message of its own.
    match outcome:
        case Acknowledged(asked=asked, at=at, left=left):
            ctx.screen.redraw(show.acknowledged(ctx.t, asked, at, left, number))
        case NothingWaits(before=before, left=left):
            ctx.screen.redraw(show.nothing_waits(ctx.t, before, left, number))
        case _:
            assert_never(outcome)


async def hint(_message: Message, ctx: Ctx) -> None:
    """Say how the receipt is given, what waits for it, and whom to ask."""
    known = await words.remind(ctx.work, by=ctx.actor)
    ctx.screen.show(show.hint(ctx.t, known.waiting, known.officer, known.phone))


async def reachable(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Keep «Байланыстамын» of a duty day."""
    outcome = await words.confirm_reachable(ctx.work, DutyId(press.subject), by=ctx.actor)
    match outcome:
        case Confirmed(duty=duty, at=at):
            ctx.screen.redraw(show.reachable(ctx.t, duty, at))
        case DutyGone(duty=duty):
            ctx.screen.redraw(show.not_on_duty(ctx.t, duty))
        case _:
            assert_never(outcome)


async def _the_word(message: Message, state: FSMContext, ctx: Ctx) -> bool:
    """The word of an advocate; in a dialog only while a roster waits for it."""
    if not (ctx.actor.holds(Role.ADVOCATE) and is_receipt(message.text or "")):
        return False
    return await state.get_state() is None or await _waits(message, ctx)


async def _almost(message: Message, ctx: Ctx) -> bool:
    holds = ctx.actor.holds(Role.ADVOCATE)
    return holds and is_near_miss(message.text or "") and await _waits(message, ctx)


async def _waits(_message: Message, ctx: Ctx) -> bool:
    return ctx.actor.holds(Role.ADVOCATE) and await words.waits(ctx.work, by=ctx.actor)


def router() -> Router:
    """The routes of receipts; a hint never comes between a person and a dialog of theirs."""
    routes = Router(name=__name__)
    routes.message.register(acknowledge, F.text, _the_word)
    receipts_board.add(routes)
    routes.message.register(hint, StateFilter(None), F.text, _almost)
    routes.callback_query.register(pick, Pressed(callbacks.RECEIPT_PICK))
    routes.callback_query.register(reachable, Pressed(callbacks.REACHABLE))
    return routes


def late_router() -> Router:
    """What nobody else understood, from an advocate whose receipt is waited for."""
    routes = Router(name=f"{__name__}.late")
    routes.message.register(hint, StateFilter(None), ~F.text.startswith("/"), _waits)
    return routes
