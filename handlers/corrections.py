"""Lets the responsible person mend a mistyped datum of a request, and add pages of its act."""

from typing import Any, assert_never

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.assignments.corrections import Field
from domain.assignments.requests import Request
from domain.ids import RequestId, UnitId
from domain.refusals import Refusal
from handlers import decree_answers as answers
from handlers.assignments_desk import card_of
from handlers.context import Ctx
from handlers.decree_reading import day_read, file_of, moment_read, text_of
from handlers.filters import Pressed
from services import corrections, decrees, decrees_pages
from services.corrections import Corrected, Unchanged
from ui import corrections as show
from ui.callbacks import CORRECT, CORRECT_FIELD, CORRECT_VALUE, PAGES, PAGES_DONE, Press
from ui.card import Card
from ui.decrees import Offered

Data = dict[str, Any]
_SHORT_MAX, _OTHERS_MAX = 100, 200
_CHOSEN = frozenset({Field.RURAL, Field.STAGE})


class Mending(StatesGroup):
    """A correction that waits for the right value, for its reason; pages that are added."""

    value = State()
    reason = State()
    pages = State()


async def begin(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Show which data may be corrected."""
    await state.clear()
    request = await corrections.begin(ctx.work, RequestId(press.subject), by=ctx.actor)
    ctx.screen.redraw(show.fields(ctx.t, request))


async def ask(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask for the right value."""
    request = await corrections.begin(ctx.work, RequestId(press.subject), by=ctx.actor)
    field = Field(press.arg)
    await state.set_state(Mending.value)
    await state.set_data({"request": request.id, "field": field})
    ctx.screen.redraw(await _asked(request, field, ctx))


async def pressed(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Take a value given by a button."""
    data = await state.get_data()
    field, _, word = press.arg.partition(".")
    asked = (data.get("request"), data.get("field"))
    if await state.get_state() != Mending.value.state or asked != (press.subject, field):
        raise Refusal("common-stale-button")
    await _take(word, data, state, ctx, by_button=True)


async def typed(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take a typed value."""
    await _take(message.text or "", await state.get_data(), state, ctx, by_button=False)


async def reason(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take the reason and correct."""
    data = await state.get_data()
    number, field = RequestId(data["request"]), Field(data["field"])
    outcome = await corrections.correct(
        ctx.work, number, field, data["value"], by=ctx.actor, reason=message.text or ""
    )
    await state.clear()
    card = await card_of(ctx, number)
    said = _outcome(outcome, field, ctx)
    ctx.screen.show(Card(f"{said}\n\n{card.text}", card.buttons))


async def begin_pages(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Wait for further pages."""
    request = await decrees_pages.begin(ctx.work, RequestId(press.subject), by=ctx.actor)
    await state.set_state(Mending.pages)
    await state.set_data({"request": request.id})
    ctx.screen.show(show.ask_pages(ctx.t, request))


async def page(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Add a page; whoever has the act gets it."""
    number = RequestId((await state.get_data())["request"])
    kind, ref = file_of(message, ctx.policy)
    count = await decrees_pages.add(ctx.work, number, kind, ref, by=ctx.actor)
    ctx.screen.show(show.page_added(ctx.t, number, count))


async def pages_done(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Show the request again."""
    await state.clear()
    ctx.screen.redraw(await card_of(ctx, RequestId(press.subject)))


async def not_a_page(_message: Message) -> None:
    """Say what kind of file can be taken."""
    raise Refusal("decrees-file-kind")


async def not_text(_message: Message) -> None:
    """Ask for a text where something else was sent; the dialog goes on."""
    raise Refusal("corrections-text-needed")


async def _take(word: str, data: Data, state: FSMContext, ctx: Ctx, *, by_button: bool) -> None:
    field = Field(data["field"])
    request = await corrections.begin(ctx.work, RequestId(data["request"]), by=ctx.actor)
    found = await _value(field, word, data, request.unit, ctx, by_button=by_button)
    if isinstance(found, Offered):
        await state.set_data({**data, "typed": found.typed})
        ctx.screen.show(show.ask_value(ctx.t, request, field, found.bodies, found.places,
                                       typed=True))  # fmt: skip
        return
    await corrections.demand_fitting(ctx.work, request.id, field, found, by=ctx.actor)
    await state.set_state(Mending.reason)
    await state.set_data({**data, "value": found})
    ctx.screen.show(show.ask_reason(ctx.t, field))


async def _value(
    field: Field, word: str, data: Data, unit: UnitId, ctx: Ctx, *, by_button: bool
) -> str | Offered:
    """The right value as the service takes it, or what is offered to make it clear."""
    last = data.get("typed", "")
    match field:
        case Field.BODY:
            subject = int(word) if by_button and word != "typed" else 0
            return await answers.body(word, subject, last, unit, ctx, pressed=by_button)
        case Field.DISTRICT:
            found = await answers.place(word, last, ctx, pressed=by_button)
            if not isinstance(found, str):
                return found
            return (await decrees.ground(ctx.work, found, by=ctx.actor)).name
        case Field.ACT_DATE:
            return day_read(word, ctx.now).isoformat()
        case Field.RECEIVED_AT:
            return moment_read(word.strip(), ctx.now).isoformat()
        case _:
            return _plain(field, word, by_button=by_button)


def _plain(field: Field, word: str, *, by_button: bool) -> str:
    if field in _CHOSEN and not by_button:
        raise Refusal("decrees-choose-button")
    if field is Field.CO_DEFENDANTS and not (word.isdecimal() and int(word) <= _OTHERS_MAX):
        raise Refusal("decrees-count-unclear", least=0, most=_OTHERS_MAX)
    short = field in {Field.ACT_NUMBER, Field.CASE_NUMBER}
    return text_of(word, _SHORT_MAX) if short else text_of(word)


def _outcome(outcome: Corrected | Unchanged, field: Field, ctx: Ctx) -> str:
    match outcome:
        case Corrected(same=other):
            done = show.corrected(ctx.t, field)
            return f"{done}\n{show.same(ctx.t, other)}" if other is not None else done
        case Unchanged():
            return ctx.t("corrections-unchanged")
        case _:
            assert_never(outcome)


async def _asked(request: Request, field: Field, ctx: Ctx) -> Card:
    if field is Field.BODY:
        found = await decrees.offered_bodies(ctx.work, request.unit, by=ctx.actor)
        return show.ask_value(ctx.t, request, field, found)
    if field is Field.DISTRICT:
        own = await decrees.choices(ctx.work, by=ctx.actor)
        places = [*own.districts, *own.settlements]
        return show.ask_value(ctx.t, request, field, (), places)
    return show.ask_value(ctx.t, request, field)


def router() -> Router:
    """The routes of corrections and of further pages."""
    routes = Router(name=__name__)
    words = F.text & ~F.text.startswith("/")
    routes.message.register(typed, Mending.value, words)
    routes.message.register(reason, Mending.reason, words)
    routes.message.register(page, Mending.pages, F.photo | F.document)
    routes.message.register(not_a_page, Mending.pages, ~F.text | words)
    for step in (Mending.value, Mending.reason):
        routes.message.register(not_text, step, ~F.text)
    for handler, action in (
        (begin, CORRECT), (ask, CORRECT_FIELD), (pressed, CORRECT_VALUE),
        (begin_pages, PAGES), (pages_done, PAGES_DONE),
    ):  # fmt: skip
        routes.callback_query.register(handler, Pressed(action))
    return routes
