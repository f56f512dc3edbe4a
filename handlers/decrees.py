"""Leads the responsible person through the registration of an act, one question at a time."""

from typing import Any, assert_never

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.permissions import Deed
from domain.refusals import Refusal
from handlers import decree_form as form
from handlers.context import Ctx
from handlers.filters import May, Pressed
from services import assignments, assignments_work
from services.assignments import Duplicate, Registered
from ui import assignments as requests
from ui import decrees as show
from ui.callbacks import DECREE, Press


class Decree(StatesGroup):
    """An act that is being entered."""

    filling = State()


async def begin(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Ask the first question."""
    await begin_with(state, ctx, {"unit": min(ctx.actor.units)})


async def begin_with(state: FSMContext, ctx: Ctx, known: dict[str, Any]) -> None:
    """Ask the first question of an act about which something is known: the next of a case."""
    await state.set_state(Decree.filling)
    await state.set_data(dict(known))
    await _ask(state, ctx)


async def press(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Take an answer given by a button."""
    if await state.get_state() != Decree.filling.state:
        ctx.screen.toast(ctx.t("common-stale-button"), alert=True)
        return
    if press.arg in {"confirm", "again"}:
        await _register(state, ctx, again=press.arg == "again")
    elif press.arg == "change":
        data = await state.get_data()
        await begin_with(state, ctx, form.known(data))
    else:
        field, _, word = press.arg.partition(".")
        await _take(field, word, state, ctx)


async def typed(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take a typed answer."""
    data = await state.get_data()
    await _take(form.next_field(data), message.text or "", state, ctx)


async def file(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take the act's photo or PDF; only its handle is kept, sealed."""
    data = await state.get_data()
    if form.next_field(data) != "file":
        raise Refusal("decrees-file-not-now")
    data["file"] = form.file_of(message, ctx.policy)
    await state.set_data(data)
    await _ask(state, ctx)


async def other(_message: Message) -> None:
    """Say what kind of file can be taken."""
    raise Refusal("decrees-file-kind")


async def _take(field: str, word: str, state: FSMContext, ctx: Ctx) -> None:
    """Keep one answer and ask the next question; a wrong answer loses nothing."""
    data = await state.get_data()
    if field != form.next_field(data):
        ctx.screen.toast(ctx.t("common-stale-button"), alert=True)
        return
    data[field] = form.read(field, word, data, ctx.now)
    await state.set_data(data)
    await _ask(state, ctx)


async def _ask(state: FSMContext, ctx: Ctx) -> None:
    data: dict[str, Any] = await state.get_data()
    field = form.next_field(data)
    if field:
        ctx.screen.show(show.question(ctx.t, field, data))
    else:
        draft = form.draft(data)
        proposed = await assignments_work.proposed(ctx.work, draft, by=ctx.actor)
        ctx.screen.show(show.summary(ctx.t, draft, proposed, ctx.policy))


async def _register(state: FSMContext, ctx: Ctx, *, again: bool) -> None:
    data = await state.get_data()
    if form.next_field(data):
        ctx.screen.toast(ctx.t("common-stale-button"), alert=True)
        return
    outcome = await assignments.register(ctx.work, form.draft(data), by=ctx.actor, again=again)
    match outcome:
        case Registered(request=request):
            await state.clear()
            _, name = await assignments_work.look(ctx.work, request.id, by=ctx.actor)
            ctx.screen.redraw(requests.desk_card(ctx.t, request, name))
        case Duplicate(request=request):
            ctx.screen.redraw(show.duplicate(ctx.t, request))
        case _:
            assert_never(outcome)


def router() -> Router:
    """The routes of the registration."""
    routes = Router(name=__name__)
    routes.message.register(begin, Command("decree"), May(Deed.REGISTER_REQUEST))
    routes.callback_query.register(press, Pressed(DECREE), May(Deed.REGISTER_REQUEST))
    routes.message.register(file, Decree.filling, F.photo | F.document)
    routes.message.register(typed, Decree.filling, F.text, ~F.text.startswith("/"))
    routes.message.register(other, Decree.filling, ~F.text)
    return routes
