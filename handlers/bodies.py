"""Lets responsible persons look through the directory of bodies and keep it tidy."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.bodies import BodyPage
from domain.ids import BodyId
from domain.permissions import Deed
from domain.refusals import Refusal
from handlers.context import Ctx
from handlers.filters import May, Pressed
from services import bodies
from ui import bodies as show
from ui.callbacks import BODIES, BODY, BODY_FIELD, BODY_INTO, BODY_PART, Press

_FIELDS = frozenset({"name", "district", "email", "address", "merge"})
_EMPTY = "-"


class Directory(StatesGroup):
    """What was asked about the directory."""

    search = State()
    field = State()
    target = State()
    reason = State()


async def begin(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show the bodies that are used most; whatever is typed then is searched for."""
    await _board(state, ctx, "")


async def reopen(_query: CallbackQuery, state: FSMContext, ctx: Ctx) -> None:
    """Go back to the directory."""
    await _board(state, ctx, "")


async def search(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show the bodies whose names hold what was typed."""
    await _board(state, ctx, message.text or "")


async def open_body(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show one body."""
    page = await bodies.look(ctx.work, BodyId(press.subject), by=ctx.actor)
    ctx.screen.redraw(show.body_card(ctx.t, page))


async def ask_field(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask what is to be written, or which body it is to be merged with."""
    if press.arg not in _FIELDS:
        raise Refusal("common-stale-button")
    page = await bodies.look(ctx.work, BodyId(press.subject), by=ctx.actor)
    if press.arg == "merge":
        _demand_apart(page)
    await state.set_state(Directory.target if press.arg == "merge" else Directory.field)
    await state.set_data({"body": press.subject, "field": press.arg})
    ctx.screen.show(show.ask(ctx.t, press.arg, page))


async def keep_field(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Write a correction down; a hyphen empties what may be empty."""
    data, text = await state.get_data(), (message.text or "").strip()
    number, field = BodyId(data["body"]), data["field"]
    words = "" if text == _EMPTY else text
    page = await bodies.correct(ctx.work, number, field, words, by=ctx.actor)
    await state.clear()
    ctx.screen.show(show.body_card(ctx.t, page, note=ctx.t("bodies-corrected")))


async def find_target(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show what it may be merged into."""
    number = BodyId((await state.get_data())["body"])
    page = await bodies.look(ctx.work, number, by=ctx.actor)
    found = await bodies.board(ctx.work, by=ctx.actor, typed=message.text or "")
    ctx.screen.show(show.targets(ctx.t, page, found))


async def ask_reason(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask why two spellings are one body."""
    page = await bodies.look(ctx.work, BodyId(press.subject), by=ctx.actor)
    into = await bodies.look(ctx.work, BodyId(int(press.arg)), by=ctx.actor)
    _demand_apart(page, into)
    await state.set_state(Directory.reason)
    await state.set_data({"body": press.subject, "into": int(press.arg)})
    ctx.screen.redraw(show.ask_reason(ctx.t, page, into))


async def ask_part(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask why a spelling is a body of its own after all."""
    page = await bodies.look(ctx.work, BodyId(press.subject), by=ctx.actor)
    if page.into is None:
        raise Refusal("bodies-not-merged")
    await state.set_state(Directory.reason)
    await state.set_data({"body": press.subject, "into": 0})
    ctx.screen.show(show.ask_reason(ctx.t, page, None))


async def keep_reason(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Merge, or take apart."""
    data, reason = await state.get_data(), message.text or ""
    number, into = BodyId(data["body"]), BodyId(data["into"])
    if into:
        page = await bodies.merge(ctx.work, number, into, reason, by=ctx.actor)
        note = ctx.t("bodies-merged")
    else:
        page = await bodies.part(ctx.work, number, reason, by=ctx.actor)
        note = ctx.t("bodies-parted")
    await state.clear()
    ctx.screen.show(show.body_card(ctx.t, page, note=note))


async def not_text(_message: Message) -> None:
    """Ask for a text where something else was sent; the dialog goes on."""
    raise Refusal("bodies-text-needed")


def _demand_apart(*pages: BodyPage) -> None:
    """Refuse a merger that was made already, before anybody writes a reason for it."""
    if any(page.into is not None for page in pages):
        raise Refusal("bodies-merged-before")


async def _board(state: FSMContext, ctx: Ctx, typed: str) -> None:
    await state.set_state(Directory.search)
    found = await bodies.board(ctx.work, by=ctx.actor, typed=typed)
    ctx.screen.show(show.board(ctx.t, found, typed))


def router() -> Router:
    """The directory; who keeps it is judged by the service."""
    routes = Router(name=__name__)
    routes.message.register(begin, Command("bodies"), May(Deed.KEEP_BODIES))
    for step, keep in (
        (Directory.search, search), (Directory.field, keep_field),
        (Directory.target, find_target), (Directory.reason, keep_reason),
    ):  # fmt: skip
        routes.message.register(keep, step, F.text, ~F.text.startswith("/"))
        routes.message.register(not_text, step, ~F.text)
    routes.callback_query.register(reopen, Pressed(BODIES))
    routes.callback_query.register(open_body, Pressed(BODY))
    routes.callback_query.register(ask_field, Pressed(BODY_FIELD))
    routes.callback_query.register(ask_reason, Pressed(BODY_INTO))
    routes.callback_query.register(ask_part, Pressed(BODY_PART))
    return routes
