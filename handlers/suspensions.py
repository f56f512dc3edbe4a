"""Opens suspensions, what is still held in them, and the standing of a person."""

from typing import assert_never

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.ids import HoldingId, PersonId, PhoneChangeId, SuspensionId
from domain.permissions import Deed
from handlers import suspensions_form
from handlers.context import Ctx
from handlers.filters import May, Pressed
from services import (
    members,
    suspensions,
    suspensions_holdings,
    suspensions_phones,
    suspensions_recording,
)
from services.suspensions import Done, Stale
from services.suspensions_holdings import HoldingPage
from services.suspensions_phones import Answered, AnsweredBefore
from ui import callbacks
from ui import suspensions as show
from ui import suspensions_form as show_form
from ui import suspensions_holdings as show_holdings
from ui import suspensions_people as show_people
from ui.callbacks import Press
from ui.card import Card


class Asking(StatesGroup):
    """Writing a name to look for, or a new telephone."""

    name = State()
    phone = State()


async def open_board(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show one's own applications, and those that one oversees."""
    await state.clear()
    found = await suspensions.board(ctx.work, by=ctx.actor)
    if found.own or found.applies:
        ctx.screen.show(show.own_board(ctx.t, found.own, applies=found.applies))
    if found.oversees:
        ctx.screen.show(show.desk_board(ctx.t, found.theirs))


async def look(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show one in its present state."""
    seen = await suspensions.look(ctx.work, SuspensionId(press.subject), by=ctx.actor)
    ctx.screen.redraw(show.card(ctx.t, seen))


async def withdraw(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Take one's own application back."""
    outcome = await suspensions.withdraw(ctx.work, SuspensionId(press.subject), by=ctx.actor)
    _show(ctx, outcome, ctx.t("suspensions-done-withdrawn"))


async def ask_back(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Ask to take part again before the end."""
    outcome = await suspensions.ask_back(ctx.work, SuspensionId(press.subject), by=ctx.actor)
    _show(ctx, outcome, ctx.t("suspensions-done-back-asked"))


async def list_holdings(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show everything that is still held."""
    page = await suspensions_holdings.page(ctx.work, SuspensionId(press.subject), by=ctx.actor)
    ctx.screen.redraw(show_holdings.list_card(ctx.t, page.seen, page.things))


async def look_holding(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show one thing with what can be decided about it."""
    page = await suspensions_holdings.look(ctx.work, HoldingId(press.subject), by=ctx.actor)
    ctx.screen.redraw(_thing(ctx, page))


async def give_duty(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Give a duty to a colleague."""
    page = await suspensions_holdings.replace_duty(
        ctx.work, HoldingId(press.subject), PersonId(int(press.arg)), by=ctx.actor
    )
    ctx.screen.redraw(_thing(ctx, page, done=True))


async def defer_duty(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Leave a duty on the list until the day before it."""
    number = HoldingId(press.subject)
    page = await suspensions_holdings.defer_duty(ctx.work, number, by=ctx.actor)
    ctx.screen.redraw(_thing(ctx, page, done=True))


async def pass_offer_on(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Make an offer to the next in turn."""
    number = HoldingId(press.subject)
    page = await suspensions_holdings.pass_offer_on(ctx.work, number, by=ctx.actor)
    ctx.screen.redraw(_thing(ctx, page, done=True))


async def standing(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Show a person's membership and suspensions."""
    await state.clear()
    one = await suspensions_recording.standing(ctx.work, PersonId(press.subject), by=ctx.actor)
    ctx.screen.show(show_people.standing_card(ctx.t, one))


async def ask_whom(_query: CallbackQuery, state: FSMContext, ctx: Ctx) -> None:
    """Begin to look for a person."""
    await state.set_state(Asking.name)
    ctx.screen.show(show_people.ask_whom(ctx.t))


async def find(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show the people whose name holds what was typed."""
    await state.clear()
    people = await members.search(ctx.work, message.text or "", by=ctx.actor)
    ctx.screen.show(show_people.found(ctx.t, people))


async def open_phone(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show one's telephone and ask for the new one."""
    own = await suspensions_phones.own(ctx.work, by=ctx.actor)
    await state.set_state(Asking.phone)
    ctx.screen.show(show_people.own_phone(ctx.t, own.member, own.waiting))


async def ask_phone(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Send the new telephone to be confirmed."""
    own = await suspensions_phones.ask(ctx.work, message.text or "", by=ctx.actor)
    await state.clear()
    ctx.screen.show(show_people.phone_sent(ctx.t, own.member, own.waiting))


async def answer_phone(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Confirm a telephone, or not."""
    yes = press.arg == "yes"
    outcome = await suspensions_phones.answer(
        ctx.work, PhoneChangeId(press.subject), confirms=yes, by=ctx.actor
    )
    match outcome:
        case Answered(told=told):
            ctx.screen.toast(show_people.phone_answered(ctx.t, yes=yes, told=told))
        case AnsweredBefore():
            ctx.screen.toast(ctx.t("suspensions-stale"), alert=True)
        case _:
            assert_never(outcome)


async def not_text(_message: Message, ctx: Ctx) -> None:
    """Ask for a text where something else was sent; the dialog goes on."""
    ctx.screen.show(show_form.not_text(ctx.t))


def _thing(ctx: Ctx, page: HoldingPage, *, done: bool = False) -> Card:
    return show_holdings.thing_card(
        ctx.t, page.seen, page.thing, may_keep=page.may_keep, may_defer=page.may_defer,
        free=page.free, note=show_holdings.done_words(ctx.t, page.thing) if done else "",
    )  # fmt: skip


def _show(ctx: Ctx, outcome: Done | Stale, note: str) -> None:
    match outcome:
        case Done(seen=seen):
            ctx.screen.redraw(show.card(ctx.t, seen, note=note))
        case Stale(seen=seen):
            ctx.screen.toast(ctx.t("suspensions-stale"), alert=True)
            ctx.screen.redraw(show.card(ctx.t, seen))
        case _:
            assert_never(outcome)


def router() -> Router:
    """The routes of suspensions; whose they are is judged by the services."""
    routes = Router(name=__name__)
    text = (F.text, ~F.text.startswith("/"))
    routes.message.register(open_board, Command("suspension"), May(Deed.READ_SUSPENSION))
    routes.message.register(open_phone, Command("phone"), May(Deed.CHANGE_PHONE))
    routes.message.register(find, Asking.name, *text)
    routes.message.register(ask_phone, Asking.phone, *text)
    routes.message.register(not_text, Asking.name, ~F.text)
    routes.message.register(not_text, Asking.phone, ~F.text)
    pressed = routes.callback_query
    pressed.register(look, Pressed(callbacks.SUSPENSION))
    pressed.register(withdraw, Pressed(callbacks.SUSPENSION_WITHDRAW))
    pressed.register(ask_back, Pressed(callbacks.SUSPENSION_BACK))
    pressed.register(list_holdings, Pressed(callbacks.HOLDINGS))
    pressed.register(look_holding, Pressed(callbacks.HOLDING))
    pressed.register(give_duty, Pressed(callbacks.HOLDING_GIVE))
    pressed.register(defer_duty, Pressed(callbacks.HOLDING_DEFER))
    pressed.register(pass_offer_on, Pressed(callbacks.HOLDING_NEXT))
    pressed.register(standing, Pressed(callbacks.STANDING))
    pressed.register(ask_whom, Pressed(callbacks.STANDING_FIND))
    pressed.register(answer_phone, Pressed(callbacks.PHONE_ANSWER))
    suspensions_form.add(routes)
    return routes
