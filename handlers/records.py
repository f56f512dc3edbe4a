"""Lets advocates look at the figures of a month and stand for them; shows who has."""

from typing import assert_never

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.civil import day_of
from domain.ids import PersonId, RemarkId, UnitId
from domain.people import Role
from domain.permissions import Deed
from domain.records.confirmations import MonthPage
from domain.records.figures import Figure
from domain.records.periods import month_of
from handlers import records_columns, records_drafts, records_registers
from handlers.context import Ctx
from handlers.filters import Pressed
from services import records
from services import records_remarks as remarks
from services.records import Confirmed, ConfirmedBefore, Moved, NotOver
from services.records_remarks import Answered, AnsweredBefore, Remarked, RemarkWaits
from ui import callbacks
from ui import records as show
from ui.callbacks import Press
from ui.card import Card
from ui.records_words import month_at, month_number
from ui.translator import Html

_REPORTERS = frozenset({Role.ADVOCATE, Role.OFFICER, Role.PRESIDIUM, Role.CHAIR})


class Remarking(StatesGroup):
    """Writing what is wrong with figures, or the answer to that."""

    words = State()
    answer = State()


async def open_report(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show an advocate the month that is to be reported, and others who has confirmed it."""
    await state.clear()
    month = month_of(day_of(ctx.now)).moved(-1).first
    if ctx.actor.holds(Role.ADVOCATE):
        page = await records.page(ctx.work, month, by=ctx.actor)
        ctx.screen.show(_card(ctx, page))
    units = await records.units_for(ctx.work, Deed.READ_CONFIRMATIONS, by=ctx.actor)
    if len(units) == 1:
        board = await records.board(ctx.work, units[0].id, month, by=ctx.actor)
        ctx.screen.show(show.board_card(ctx.t, board))
    elif units:
        ctx.screen.show(show.choose_unit(ctx.t, units, month))


async def open_month(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show a month, one's own where nobody is named."""
    person = PersonId(int(press.arg)) if press.arg else None
    page = await records.page(ctx.work, month_at(press.subject), by=ctx.actor, person=person)
    ctx.screen.redraw(_card(ctx, page))


async def open_figure(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show the requests behind a figure."""
    word, _, person = press.arg.partition(".")
    page = await records.page(
        ctx.work, month_at(press.subject), by=ctx.actor, person=PersonId(int(person))
    )
    ctx.screen.redraw(show.behind_card(ctx.t, page, Figure(word)))


async def confirm(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Take the author's word for what was shown, and for nothing else."""
    outcome = await records.confirm(ctx.work, month_at(press.subject), press.arg, by=ctx.actor)
    match outcome:
        case Confirmed():
            note = ctx.t("records-note-confirmed")
        case Moved():
            note = ctx.t("records-note-moved")
        case ConfirmedBefore():
            note = ctx.t("records-note-confirmed-before")
        case NotOver():
            note = ctx.t("records-note-not-over")
        case _:
            assert_never(outcome)
    ctx.screen.redraw(_card(ctx, outcome.page, note))


async def ask_remark(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask what is wrong."""
    await state.set_state(Remarking.words)
    await state.set_data({"month": press.subject})
    ctx.screen.show(show.ask_remark(ctx.t, month_at(press.subject)))


async def keep_remark(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Hand what is wrong to the responsible person."""
    month = month_at((await state.get_data())["month"])
    outcome = await remarks.remark(ctx.work, month, message.text or "", by=ctx.actor)
    await state.clear()
    match outcome:
        case Remarked(page=page):
            note = ctx.t("records-note-remarked")
        case RemarkWaits(page=page):
            note = ctx.t("records-note-remark-waits")
        case _:
            assert_never(outcome)
    ctx.screen.show(_card(ctx, page, note))


async def open_board(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show who of a unit has confirmed a month."""
    board = await records.board(
        ctx.work, UnitId(press.subject), month_at(int(press.arg)), by=ctx.actor
    )
    ctx.screen.redraw(show.board_card(ctx.t, board))


async def ask_answer(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask for the answer to a remark."""
    found, name = await remarks.question(ctx.work, RemarkId(press.subject), by=ctx.actor)
    if found.answered_at is not None:
        ctx.screen.toast(ctx.t("records-answered-before", name=name), alert=True)
        return
    await state.set_state(Remarking.answer)
    await state.set_data({"remark": press.subject, "month": month_number(found.month)})
    ctx.screen.show(show.ask_answer(ctx.t, found, name))


async def keep_answer(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Hand the answer to the advocate."""
    number = RemarkId((await state.get_data())["remark"])
    outcome = await remarks.answer(ctx.work, number, message.text or "", by=ctx.actor)
    await state.clear()
    match outcome:
        case Answered(name=name):
            ctx.screen.show(Card(ctx.t("records-answer-kept", name=name)))
        case AnsweredBefore(name=name):
            ctx.screen.show(Card(ctx.t("records-answered-before", name=name)))
        case _:
            assert_never(outcome)


async def not_text(_message: Message, ctx: Ctx) -> None:
    """Ask for words; the dialog goes on."""
    ctx.screen.show(show.text_needed(ctx.t))


def _card(ctx: Ctx, page: MonthPage, note: Html | None = None) -> Card:
    return show.page_card(ctx.t, page, records.seal_of(page.figures), note=note)


async def _reports(_message: Message, ctx: Ctx) -> bool:
    return bool(ctx.actor.roles & _REPORTERS)


def router() -> Router:
    """Figures, registers, drafts and columns; whose they are is judged by the services."""
    routes = Router(name=__name__)
    routes.message.register(open_report, Command("report"), _reports)
    for step, keep in ((Remarking.words, keep_remark), (Remarking.answer, keep_answer)):
        routes.message.register(keep, step, F.text, ~F.text.startswith("/"))
        routes.message.register(not_text, step, ~F.text)
    routes.callback_query.register(open_month, Pressed(callbacks.FIGURES))
    routes.callback_query.register(open_figure, Pressed(callbacks.FIGURE))
    routes.callback_query.register(confirm, Pressed(callbacks.FIGURES_CONFIRM))
    routes.callback_query.register(ask_remark, Pressed(callbacks.FIGURES_REMARK))
    routes.callback_query.register(open_board, Pressed(callbacks.FIGURES_BOARD))
    routes.callback_query.register(ask_answer, Pressed(callbacks.REMARK_ANSWER))
    records_registers.add(routes)
    records_drafts.add(routes)
    records_columns.add(routes)
    return routes
