"""Shows the list of participants and takes the word of the presidium that it was sent."""

from typing import assert_never

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from documents.participants_sheet import participants_sheet
from domain.civil import day_of
from domain.ids import PersonId
from domain.participants import ListPage, read_number
from domain.people import Role
from domain.permissions import Deed
from handlers.context import Ctx
from handlers.filters import May, Pressed
from services import members, participants
from services.participants import ListIncomplete, Recorded, SentBefore
from ui import participants as show
from ui.callbacks import AGREEMENT, LIST, LIST_CHECKED, LIST_FILE, LIST_SENT, Press
from ui.card import Card
from ui.translator import Html

_WHOLE = frozenset({Role.OFFICER, Role.PRESIDIUM, Role.CHAIR})


class Paper(StatesGroup):
    """Writing a number with its day."""

    sent = State()
    agreement = State()


async def open_list(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show the list, or an advocate's own row of it."""
    await state.clear()
    ctx.screen.show(_card(ctx, await participants.page(ctx.work, by=ctx.actor)))


async def reopen(_query: CallbackQuery, ctx: Ctx) -> None:
    """Show the list of the present moment."""
    ctx.screen.show(_card(ctx, await participants.page(ctx.work, by=ctx.actor)))


async def give_file(_query: CallbackQuery, ctx: Ctx) -> None:
    """Send the list as a spreadsheet."""
    page = await participants.page(ctx.work, by=ctx.actor)
    content = participants_sheet(ctx.t, page, at=ctx.now)
    ctx.screen.show(show.file_card(ctx.t, page, content))


async def ask_sent(_query: CallbackQuery, state: FSMContext, ctx: Ctx) -> None:
    """Ask under which number the list went."""
    page = await participants.page(ctx.work, by=ctx.actor)
    if page.sent is not None:
        ctx.screen.redraw(_card(ctx, page))
        return
    await state.set_state(Paper.sent)
    ctx.screen.show(show.ask_sent(ctx.t, page))


async def keep_sent(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Write down that the list was sent."""
    read = read_number(message.text or "")
    if read is None:
        ctx.screen.show(show.unreadable(ctx.t))
        return
    outcome = await participants.send(ctx.work, *read, by=ctx.actor)
    await state.clear()
    match outcome:
        case Recorded(page=page, late=late):
            note = ctx.t("participants-kept-late") if late else ctx.t("participants-kept")
            ctx.screen.show(_card(ctx, page, note))
        case SentBefore(page=page):
            ctx.screen.show(_card(ctx, page, ctx.t("participants-sent-before")))
        case ListIncomplete(page=page):
            ctx.screen.show(_card(ctx, page, ctx.t("participants-not-whole")))
        case _:
            assert_never(outcome)


async def keep_checked(_query: CallbackQuery, ctx: Ctx) -> None:
    """Write down that somebody saw the list in the state's system."""
    page = await participants.check(ctx.work, by=ctx.actor)
    ctx.screen.toast(ctx.t("participants-check-kept"))
    ctx.screen.redraw(_card(ctx, page))


async def ask_agreement(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask for an advocate's agreement."""
    one = await members.person(ctx.work, PersonId(press.subject), by=ctx.actor)
    await state.set_state(Paper.agreement)
    await state.set_data({"person": press.subject})
    ctx.screen.show(show.ask_agreement(ctx.t, one.member.name.full))


async def keep_agreement(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Write an advocate's agreement down."""
    read = read_number(message.text or "")
    if read is None:
        ctx.screen.show(show.unreadable(ctx.t))
        return
    person = PersonId((await state.get_data())["person"])
    row = await participants.sign(ctx.work, person, *read, by=ctx.actor)
    await state.clear()
    ctx.screen.show(show.signed(ctx.t, row))


async def not_text(_message: Message, ctx: Ctx) -> None:
    """Ask for a text where something else was sent; the dialog goes on."""
    ctx.screen.show(show.unreadable(ctx.t))


def _card(ctx: Ctx, page: ListPage, note: Html | None = None) -> Card:
    if not ctx.actor.roles & _WHOLE:
        return show.own_card(ctx.t, page)
    return show.page_card(ctx.t, page, day_of(ctx.now), note=note)


def router() -> Router:
    """The list and the agreements; whose they are is judged by the service."""
    routes = Router(name=__name__)
    routes.message.register(open_list, Command("list"), May(Deed.READ_LIST))
    for step, keep in ((Paper.sent, keep_sent), (Paper.agreement, keep_agreement)):
        routes.message.register(keep, step, F.text, ~F.text.startswith("/"))
        routes.message.register(not_text, step, ~F.text)
    routes.callback_query.register(reopen, Pressed(LIST))
    routes.callback_query.register(give_file, Pressed(LIST_FILE))
    routes.callback_query.register(ask_sent, Pressed(LIST_SENT))
    routes.callback_query.register(keep_checked, Pressed(LIST_CHECKED))
    routes.callback_query.register(ask_agreement, Pressed(AGREEMENT))
    return routes
