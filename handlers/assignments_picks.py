"""Lets the responsible person pick an advocate by hand, with a coded reason (R-004)."""

from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from domain.assignments.overrides import OverrideCode
from domain.ids import PersonId, RequestId
from domain.refusals import Refusal
from handlers.assignments_desk import card_of
from handlers.assignments_states import Desk
from handlers.context import Ctx
from handlers.filters import Pressed
from services import assignments, assignments_work
from services.assignments import Conflicted
from ui import assignments_picks as show
from ui import callbacks
from ui.callbacks import Press
from ui.independence_words import code_words


async def choose(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show whom the officer may choose."""
    number = RequestId(press.subject)
    people = await assignments_work.candidates(ctx.work, number, by=ctx.actor)
    request, _ = await assignments_work.look(ctx.work, number, by=ctx.actor)
    ctx.screen.redraw(show.choose(ctx.t, request, people))


async def chosen(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask why this advocate and not the next in turn."""
    number = RequestId(press.subject)
    person = PersonId(int(press.arg))
    request = await assignments.choosable(ctx.work, number, person, by=ctx.actor)
    await state.set_state(Desk.override)
    await state.set_data({"request": number, "person": person})
    ctx.screen.redraw(show.ask_code(ctx.t, request))


async def code(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Take the code of the reason; some codes say nothing without words."""
    data = await _picking(press, state)
    picked = OverrideCode(press.arg)
    data["code"] = picked
    await state.set_data(data)
    if picked.needs_words:
        ctx.screen.show(show.ask_words(ctx.t, picked))
        return
    await _pick({**data, "reason": str(code_words(ctx.t, picked))}, state, ctx)


async def words(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take the words of a reason."""
    data = await state.get_data()
    said = " ".join((message.text or "").split())
    if "code" not in data:
        raise Refusal("decrees-choose-button")
    if not any(map(str.isalpha, said)):
        raise Refusal("assignments-reason-needed")
    named = code_words(ctx.t, OverrideCode(data["code"]))
    await _pick({**data, "reason": f"{named}: {said}"}, state, ctx)


async def sure(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Offer in spite of what the marks say; the advocate can still declare a conflict."""
    data = await _picking(press, state)
    if "reason" not in data:
        raise Refusal("common-stale-button")
    await _pick(data, state, ctx, despite=True)


async def _picking(press: Press, state: FSMContext) -> dict[str, Any]:
    data = await state.get_data()
    if await state.get_state() != Desk.override.state or data.get("request") != press.subject:
        raise Refusal("common-stale-button")
    return data


async def _pick(
    data: dict[str, Any], state: FSMContext, ctx: Ctx, *, despite: bool = False
) -> None:
    outcome = await assignments.override(
        ctx.work, RequestId(data["request"]), PersonId(data["person"]), by=ctx.actor,
        reason=data["reason"], code=OverrideCode(data["code"]), despite=despite,
    )  # fmt: skip
    if isinstance(outcome, Conflicted):
        await state.set_data(data)
        ctx.screen.show(show.conflicted(ctx.t, outcome.request, outcome.conflict))
        return
    await state.clear()
    ctx.screen.show(await card_of(ctx, outcome.id))


def router() -> Router:
    """The routes of picks by hand."""
    routes = Router(name=__name__)
    routes.message.register(words, Desk.override, F.text, ~F.text.startswith("/"))
    for handler, action in (
        (choose, callbacks.REQUEST_CHOOSE), (chosen, callbacks.REQUEST_CHOSEN),
        (code, callbacks.PICK_CODE), (sure, callbacks.PICK_SURE),
    ):  # fmt: skip
        routes.callback_query.register(handler, Pressed(action))
    return routes
