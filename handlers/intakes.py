"""Takes the declaration of an act that an advocate took himself, and the officer's decision."""

from datetime import date, datetime
from typing import assert_never

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.assignments.acts import Act, ActType
from domain.assignments.intakes import Declaration
from domain.civil import day_of
from domain.ids import RequestId
from domain.permissions import Deed
from domain.refusals import Refusal
from handlers.context import Ctx
from handlers.filters import May, Pressed
from handlers.questions import (
    Data,
    Question,
    answered,
    moment,
    next_question,
    one_of,
    past_day,
    text,
)
from services import intakes, intakes_deciding
from services.intakes import Attempt, Declared, Outside, Registered
from services.intakes_deciding import IntakePage
from ui import callbacks
from ui import intakes as show
from ui.callbacks import Press
from ui.card import Card


class Intake(StatesGroup):
    """A declaration that is being entered, and the reason of a flag."""

    filling = State()
    reason = State()


def _received(word: str, data: Data, now: datetime) -> str:
    at = moment(word, data, now)
    if datetime.fromisoformat(at) > now:
        raise Refusal("decrees-received-in-future")
    if day_of(datetime.fromisoformat(at)) < date.fromisoformat(data["date"]):
        raise Refusal("decrees-received-before-act")
    return at


QUESTIONS = (
    Question("urgent", one_of("yes", "no")),
    Question("has", one_of("yes", "no")),
    Question("number", text, day="date"),
    Question("date", past_day),
    Question("body", text),
    Question("place", text),
    Question("received", _received),
    Question("action", text),
    Question("why", text),
)
# An answer that puts an attempt outside of ¶27(1).
_ENDS = {"urgent": Attempt.NOT_URGENT, "has": Attempt.NO_ACT}


async def begin(_message: Message | None, state: FSMContext, ctx: Ctx) -> None:
    """Ask the first question, if the roster of the day allows anything at all."""
    await state.clear()
    outside = await intakes.attempt(ctx.work, Attempt.OPENED, by=ctx.actor)
    if outside is not None:
        ctx.screen.show(show.outside(ctx.t, outside.guard))
        return
    await state.set_state(Intake.filling)
    await state.set_data({})
    ctx.screen.show(show.question(ctx.t, QUESTIONS[0].name))


async def pressed(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Take an answer given by a button, or the end of the form."""
    data = await state.get_data()
    asked = next_question(QUESTIONS, data)
    field, _, word = press.arg.partition(".")
    if await state.get_state() != Intake.filling.state or field != (
        asked.name if asked else field
    ):
        ctx.screen.toast(ctx.t("common-stale-button"), alert=True)
    elif press.arg == "change":
        await begin(None, state, ctx)
    elif asked is None:
        await _declare(data, state, ctx)
    else:
        await _take(word, state, ctx)


async def typed(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take a typed answer."""
    await _take(message.text or "", state, ctx)


async def look(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show a declaration."""
    page = await intakes_deciding.look(ctx.work, RequestId(press.subject), by=ctx.actor)
    ctx.screen.redraw(_card(page, ctx))


async def confirm(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Confirm a declaration; its own card is redrawn for every officer who was asked."""
    page = await intakes_deciding.confirm(ctx.work, RequestId(press.subject), by=ctx.actor)
    ctx.screen.show(_card(page, ctx))


async def flag(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask why no urgency was found."""
    await intakes_deciding.look(ctx.work, RequestId(press.subject), by=ctx.actor)
    await state.set_state(Intake.reason)
    await state.set_data({"request": press.subject})
    ctx.screen.show(show.ask_reason(ctx.t))


async def reason(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take the reason and flag."""
    number = RequestId((await state.get_data())["request"])
    page = await intakes_deciding.flag(ctx.work, number, message.text or "", by=ctx.actor)
    await state.clear()
    ctx.screen.show(_card(page, ctx))


async def _take(word: str, state: FSMContext, ctx: Ctx) -> None:
    data = await state.get_data()
    asked = next_question(QUESTIONS, data)
    if asked is None:
        ctx.screen.show(show.summary(ctx.t, _declaration(data)))
        return
    data = answered(QUESTIONS, word, data, ctx.now)
    if data[asked.name] == "no" and asked.name in _ENDS:
        outside = await intakes.attempt(ctx.work, _ENDS[asked.name], by=ctx.actor)
        await state.clear()
        if outside is not None:
            ctx.screen.show(show.outside(ctx.t, outside.guard))
        return
    await state.set_data(data)
    then = next_question(QUESTIONS, data)
    card = show.question(ctx.t, then.name) if then else show.summary(ctx.t, _declaration(data))
    ctx.screen.show(card)


async def _declare(data: Data, state: FSMContext, ctx: Ctx) -> None:
    outcome = await intakes.declare(ctx.work, _declaration(data), by=ctx.actor)
    await state.clear()
    match outcome:
        case Declared(request=request):
            ctx.screen.redraw(show.declared(ctx.t, request))
        case Registered(request=request):
            ctx.screen.redraw(show.same(ctx.t, request))
        case Outside(guard=guard):
            ctx.screen.redraw(show.outside(ctx.t, guard))
        case _:
            assert_never(outcome)


def _declaration(data: Data) -> Declaration:
    act = Act(ActType.CRIMINAL, data["number"], date.fromisoformat(data["date"]), data["body"],
              data["place"])  # fmt: skip
    return Declaration(act, datetime.fromisoformat(data["received"]), data["action"], data["why"])


def _card(page: IntakePage, ctx: Ctx) -> Card:
    return show.page(ctx.t, page.request, page.intake, page.name, decides=page.decides)


def router() -> Router:
    """The routes of ¶27(1)."""
    routes = Router(name=__name__)
    words = (F.text, ~F.text.startswith("/"))
    routes.message.register(begin, Command("intake"), May(Deed.DECLARE_INTAKE))
    routes.message.register(typed, Intake.filling, *words)
    routes.message.register(reason, Intake.reason, *words)
    routes.callback_query.register(pressed, Pressed(callbacks.INTAKE_FORM))
    routes.callback_query.register(look, Pressed(callbacks.INTAKE))
    routes.callback_query.register(confirm, Pressed(callbacks.INTAKE_CONFIRM))
    routes.callback_query.register(flag, Pressed(callbacks.INTAKE_FLAG))
    return routes
