"""Leads the responsible person through the registration of an act, one question at a time."""

from collections.abc import Callable
from typing import Any, assert_never

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.permissions import Deed
from domain.refusals import Refusal
from handlers import decree_answers as answers
from handlers import decree_form as form
from handlers.context import Ctx
from handlers.decree_reading import Data, file_of, read, text_of
from handlers.filters import May, Pressed
from services import assignments, assignments_work, decrees, routing
from services.assignments import Duplicate, NotTaken, Registered
from ui import assignments as requests
from ui import decrees as show
from ui import decrees_summary as sums
from ui.callbacks import DECREE, Press
from ui.card import Card
from ui.decrees import Offered
from ui.decrees_parts import Foreseen


class Decree(StatesGroup):
    """An act that is being entered."""

    filling = State()


async def begin(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Ask the first question."""
    await begin_with(state, ctx, {"unit": min(ctx.actor.units)})


async def begin_with(state: FSMContext, ctx: Ctx, known: dict[str, Any]) -> None:
    """Ask the first question of an act about which something is known: the next of a case."""
    own = await decrees.choices(ctx.work, by=ctx.actor)
    data = {**known, "zones": bool(own.districts), "specials": bool(own.needs)}
    await state.set_state(Decree.filling)
    await _go_on(data, state, ctx)


async def press(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Take an answer given by a button, or open what the button is for."""
    data = await state.get_data()
    if await state.get_state() != Decree.filling.state:
        ctx.screen.toast(ctx.t("common-stale-button"), alert=True)
        return
    deed, _, word = press.arg.partition(".")
    match deed:
        case "confirm" | "again":
            await _register(data, state, ctx, again=deed == "again")
        case "change":
            ctx.screen.redraw(sums.change(ctx.t, form.answered(data)))
        case "summary":
            data.pop("asking", None)
            await _go_on(data, state, ctx, put=ctx.screen.redraw)
        case "ask":
            await _ask_again(word, data, state, ctx)
        case _:
            await _take(deed, word, press.subject, state, ctx, pressed=True)


async def typed(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take a typed answer."""
    field = form.current(await state.get_data())
    if not field:
        raise Refusal("decrees-choose-button")
    await _take(field, message.text or "", 0, state, ctx, pressed=False)


async def file(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take a page of the act at any step; only its handle is kept, sealed."""
    data = await state.get_data()
    pages = [*data.get("files", ()), file_of(message, ctx.policy)]
    if len(pages) > ctx.policy.act_pages_max:
        raise Refusal("decrees-pages-many", most=ctx.policy.act_pages_max)
    await state.set_data({**data, "files": pages})
    ctx.screen.show(show.page_added(ctx.t, len(pages)))


async def other(_message: Message) -> None:
    """Say what kind of file can be taken."""
    raise Refusal("decrees-file-kind")


async def _take(
    field: str, word: str, subject: int, state: FSMContext, ctx: Ctx, *, pressed: bool
) -> None:
    """Keep one answer and ask the next question; a wrong answer loses nothing."""
    data = await state.get_data()
    asked, put = data.get("asking"), ctx.screen.show
    if field == "files" and pressed:
        data.pop("asking", None)
        await _go_on(data, state, ctx)
        return
    if field != form.current(data) and (form.current(data) or field != "rural"):
        ctx.screen.toast(ctx.t("common-stale-button"), alert=True)
        return
    if field == "returned":
        await _register({**data, "returned": text_of(word)}, state, ctx, again=False)
        return
    if field in answers.LOOKED_UP:
        found = await answers.answer(field, word, subject, data, ctx, pressed=pressed)
        if isinstance(found, Offered):
            await state.set_data({**data, "typed": found.typed})
            ctx.screen.show(show.question(ctx.t, field, data, found))
            return
    else:
        found = read(field, word, data, ctx.now)
    if pressed and (asked or field == "rural"):
        put = ctx.screen.redraw
    await _go_on(form.keep(data, found), state, ctx, put=put)


async def _ask_again(field: str, data: Data, state: FSMContext, ctx: Ctx) -> None:
    """Ask a question out of the order: one to correct, or one that is not needed."""
    if form.next_field(data) or field not in {*form.answered(data), *form.OPTIONAL}:
        ctx.screen.toast(ctx.t("common-stale-button"), alert=True)
        return
    data["asking"] = field
    await state.set_data(data)
    await _question(field, data, ctx, put=ctx.screen.redraw)


async def _go_on(
    data: Data, state: FSMContext, ctx: Ctx, *, put: Callable[[Card], None] | None = None
) -> None:
    """Keep the answers; ask the next question, or show the summary."""
    await state.set_data(data)
    field = form.current(data)
    if field:
        await _question(field, data, ctx, put=ctx.screen.show)
    else:
        (put or ctx.screen.show)(await _summary(data, ctx))


async def _question(field: str, data: Data, ctx: Ctx, *, put: Callable[[Card], None]) -> None:
    put(show.question(ctx.t, field, data, await answers.offered(field, data, ctx)))


async def _summary(data: Data, ctx: Ctx) -> Card:
    draft = form.draft(data)
    seen = await decrees.preview(ctx.work, draft, by=ctx.actor)
    asking = seen.asking
    foreseen = Foreseen(
        seen.outcome, seen.page, asking.source, asking.names, asking.continues, asking.passed,
        linked=data.get("continues_label", ""), same=seen.same.label if seen.same else "",
        needs=bool(data.get("specials")),
    )  # fmt: skip
    return sums.summary(ctx.t, draft, foreseen, ctx.policy)


async def _register(data: Data, state: FSMContext, ctx: Ctx, *, again: bool) -> None:
    if form.next_field(data):
        ctx.screen.toast(ctx.t("common-stale-button"), alert=True)
        return
    outcome = await assignments.register(
        ctx.work, form.draft(data), by=ctx.actor, again=again, returned=data.get("returned", "")
    )
    match outcome:
        case Registered():
            await state.clear()
            ctx.screen.redraw(await _registered(outcome, ctx))
        case Duplicate(request=request):
            await state.set_data(data)
            ctx.screen.redraw(sums.duplicate(ctx.t, request))
        case NotTaken(outcome=why):
            page = await routing.look(ctx.work, by=ctx.actor)
            ctx.screen.redraw(sums.not_taken(ctx.t, why, page))
        case _:
            assert_never(outcome)


async def _registered(outcome: Registered, ctx: Ctx) -> Card:
    request, ours = outcome.request, outcome.request.unit in ctx.actor.units
    if outcome.others:
        unit = "" if ours else outcome.sent_to
        return sums.many(ctx.t, (request, *outcome.others), unit)
    if not ours:
        return sums.sent(ctx.t, request, outcome.sent_to)
    _, name = await assignments_work.look(ctx.work, request.id, by=ctx.actor)
    return requests.desk_card(ctx.t, request, name)


def router() -> Router:
    """The routes of the registration."""
    routes = Router(name=__name__)
    routes.message.register(begin, Command("decree"), May(Deed.REGISTER_REQUEST))
    routes.callback_query.register(press, Pressed(DECREE), May(Deed.REGISTER_REQUEST))
    routes.message.register(file, Decree.filling, F.photo | F.document)
    routes.message.register(typed, Decree.filling, F.text, ~F.text.startswith("/"))
    routes.message.register(other, Decree.filling, ~F.text)
    return routes
