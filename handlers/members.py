"""Joins members by their links and lets the responsible person look after them."""

from typing import assert_never

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from domain.ids import PersonId
from domain.people import Role
from domain.permissions import Deed
from handlers.context import Ctx
from handlers.filters import May, Pressed
from services import members, suspensions_recording
from services.members import AlreadyLinked, Joined, LinkDead
from ui import members as show
from ui import suspensions_people as show_people
from ui.callbacks import INVITE, PERSON, UNLINK, Press

# Commands that only members have; a stranger who types one is shown the way out.
MEMBERS_ONLY = (
    "people", "roster", "receipts", "decree", "requests", "cases", "balance", "fairness",
    "dates", "days", "calendar", "suspension", "phone", "me", "list", "independence", "bodies",
    "routing", "claims", "rates", "template", "retained", "intake", "mirror", "report",
    "registers", "statistics", "consolidated", "columns",
)  # fmt: skip


class Search(StatesGroup):
    """Looking for a person by name."""

    name = State()


async def join(_message: Message, command: CommandObject, state: FSMContext, ctx: Ctx) -> None:
    """Use a joining link."""
    await state.clear()
    outcome = await members.join(ctx.work, command.args or "", by=ctx.actor)
    match outcome:
        case Joined():
            actor = await members.actor(ctx.work, ctx.actor.telegram_id)
            collegium, _ = await members.house(ctx.work)
            ctx.screen.show(show.welcome(ctx.t, actor, collegium))
        case LinkDead():
            ctx.screen.show(show.link_dead(ctx.t))
        case AlreadyLinked():
            ctx.screen.show(show.already_linked(ctx.t))
        case _:
            assert_never(outcome)


async def greet(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Greet a member who comes (back) by /start or /me."""
    await state.clear()
    collegium, _ = await members.house(ctx.work)
    ctx.screen.show(show.welcome(ctx.t, ctx.actor, collegium))


async def ask_name(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Begin to look for a person."""
    await state.set_state(Search.name)
    ctx.screen.show(show.ask_name(ctx.t))


async def find(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show the people whose name holds what was typed."""
    await state.clear()
    found = await members.search(ctx.work, message.text or "", by=ctx.actor)
    ctx.screen.show(show.found(ctx.t, found))


async def card(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show one person."""
    one = await members.person(ctx.work, PersonId(press.subject), by=ctx.actor)
    ctx.screen.redraw(show.person_card(ctx.t, one))


async def invite(_query: CallbackQuery, press: Press, ctx: Ctx, bot_name: str) -> None:
    """Make a joining link, as a text and as a QR."""
    made = await members.invite(ctx.work, PersonId(press.subject), by=ctx.actor)
    link = f"https://t.me/{bot_name}?start={made.token}"
    for one in show.invitation(ctx.t, made.person, link, made.until):
        ctx.screen.show(one)


async def unlink(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Take a person's account away."""
    person = PersonId(press.subject)
    await members.unlink(ctx.work, person, by=ctx.actor)
    ctx.screen.redraw(
        show.person_card(ctx.t, await members.person(ctx.work, person, by=ctx.actor))
    )


async def only_members(_message: Message, ctx: Ctx) -> None:
    """Show a stranger the way out; one who was a member is told since when they are none."""
    left_on = await suspensions_recording.farewell(ctx.work, ctx.actor.telegram_id)
    if left_on is not None:
        ctx.screen.show(show_people.left(ctx.t, left_on))
        return
    ctx.screen.show(show.no_members_here(ctx.t))


async def moved(event: ChatMemberUpdated, ctx: Ctx) -> None:
    """Note that a member blocked the bot, or let it write again."""
    if ctx.actor.person is None:
        return
    gone = event.new_chat_member.status in {"kicked", "left"}
    await (members.unreachable if gone else members.returned)(ctx.work, ctx.actor.person)


def is_member(ctx: Ctx) -> bool:
    """Whether the person is linked; a filter."""
    return ctx.actor.person is not None and ctx.actor.roles != frozenset({Role.CITIZEN})


async def _member(_event: Message, ctx: Ctx) -> bool:
    return is_member(ctx)


async def _stranger(_event: Message, ctx: Ctx) -> bool:
    return not is_member(ctx)


def router() -> Router:
    """What members and strangers at the door can do."""
    routes = Router(name=__name__)
    routes.message.register(join, CommandStart(deep_link=True))
    routes.message.register(greet, CommandStart(), _member)
    routes.message.register(greet, Command("me", "help"), _member)
    routes.message.register(only_members, Command(*MEMBERS_ONLY), _stranger)
    routes.message.register(ask_name, Command("people"), May(Deed.INVITE))
    routes.message.register(find, Search.name, F.text, ~F.text.startswith("/"))
    routes.callback_query.register(card, Pressed(PERSON))
    routes.callback_query.register(invite, Pressed(INVITE))
    routes.callback_query.register(unlink, Pressed(UNLINK))
    routes.my_chat_member.register(moved)
    return routes
