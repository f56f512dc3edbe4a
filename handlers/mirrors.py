"""Takes notes of what people did in the state's electronic system; the bot does nothing there."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, assert_never

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.assignments.acts import ACTS, ActType, Basis
from domain.assignments.mirrors import Sighting
from domain.assignments.requests import Ground
from domain.ids import PersonId, RequestId
from domain.permissions import Deed
from domain.refusals import Refusal
from domain.rosters import RosterKind
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
from services import mirrors, mirrors_marks
from services.mirrors import Known, MirrorPage, Noted
from ui import callbacks
from ui import mirrors as show
from ui.callbacks import Press
from ui.card import Card


class Mirror(StatesGroup):
    """A notification that is being noted, what arrived, and the words of a reason."""

    filling = State()


def _by_court(data: Any) -> bool:
    act = data.get("type", "unknown")
    return act != "unknown" and ACTS[ActType(act)].basis is Basis.COURT


def _seen(word: str, data: Data, now: datetime) -> str:
    at = moment(word, data, now)
    mirrors.demand_seen(datetime.fromisoformat(at), now)
    return at


FORMS: dict[str, tuple[Question, ...]] = {
    "new": (
        Question("eis", text),
        Question("kind", one_of(RosterKind.PRETRIAL, RosterKind.COURT)),
        Question("type", one_of("unknown", *ActType)),
        Question("seen", _seen),
        Question("term", moment, _by_court),
    ),
    "arrived": (
        Question("number", text, day="date"),
        Question("date", past_day),
        Question("body", text),
    ),
    "declined": (Question("note", text),),
}


async def listed(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show the notes that wait for a mark."""
    await state.clear()
    waiting, kinds = await mirrors.waiting(ctx.work, by=ctx.actor)
    ctx.screen.show(show.listed(ctx.t, waiting, kinds))


async def begin(_query: CallbackQuery, state: FSMContext, ctx: Ctx) -> None:
    """Ask for the number of a new notification."""
    await _begin({"what": "new", "subject": 0}, state, ctx)


async def look(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show one note."""
    page = await mirrors.look(ctx.work, RequestId(press.subject), by=ctx.actor)
    ctx.screen.redraw(_card(page, ctx))


async def mark(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Take what somebody says was done in the system."""
    number, by = RequestId(press.subject), ctx.actor
    match press.arg:
        case "accepted":
            page = await mirrors_marks.accepted(ctx.work, number, by=by)
        case "taken":
            page = await mirrors_marks.taken(ctx.work, number, by=by)
        case "verify":
            page = await mirrors_marks.verify(ctx.work, number, by=by)
        case "declined":
            ctx.screen.redraw(show.grounds(ctx.t, number))
            return
        case "arrived":
            await _begin({"what": "arrived", "subject": number}, state, ctx)
            return
        case _:
            raise Refusal("common-stale-button")
    ctx.screen.redraw(_card(page, ctx))


async def accepted_by(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Note on an advocate's behalf that he confirmed it there."""
    page = await mirrors_marks.accepted(
        ctx.work, RequestId(press.subject), PersonId(int(press.arg)), by=ctx.actor
    )
    ctx.screen.redraw(_card(page, ctx))


async def ground(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Take the ground; some need a few words first."""
    chosen = Ground(press.arg)
    if chosen.needs_words:
        await _begin({"what": "declined", "subject": press.subject, "ground": chosen}, state, ctx)
        return
    page = await mirrors_marks.declined(ctx.work, RequestId(press.subject), chosen, by=ctx.actor)
    ctx.screen.redraw(_card(page, ctx))


async def pressed(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Take an answer given by a button."""
    field, _, word = press.arg.partition(".")
    data = await state.get_data()
    asked = next_question(FORMS[data["what"]], data) if "what" in data else None
    if await state.get_state() != Mirror.filling.state or not asked or asked.name != field:
        ctx.screen.toast(ctx.t("common-stale-button"), alert=True)
        return
    await _take(word, state, ctx)


async def typed(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take a typed answer."""
    await _take(message.text or "", state, ctx)


async def _begin(data: Data, state: FSMContext, ctx: Ctx) -> None:
    await state.set_state(Mirror.filling)
    await state.set_data(data)
    await _ask(FORMS[data["what"]][0], data, ctx)


async def _ask(asked: Question, data: Data, ctx: Ctx) -> None:
    kinds: Sequence[RosterKind] = ()
    if asked.name == "kind":
        _, kinds = await mirrors.waiting(ctx.work, by=ctx.actor)
    ctx.screen.show(show.question(ctx.t, asked.name, kinds, data.get("kind", "")))


async def _take(word: str, state: FSMContext, ctx: Ctx) -> None:
    data = await state.get_data()
    questions = FORMS[data["what"]]
    asked = next_question(questions, data)
    data = answered(questions, word, data, ctx.now)
    if asked is not None and asked.name == "eis":
        first = await mirrors.known(ctx.work, data["eis"], by=ctx.actor)
        if first is not None:
            await state.clear()
            page = await mirrors.look(ctx.work, first, by=ctx.actor)
            ctx.screen.show(_card(page, ctx, first=True))
            return
    then = next_question(questions, data)
    if then is not None:
        await state.set_data(data)
        await _ask(then, data, ctx)
        return
    page, first_note = await _done(data, ctx)
    await state.clear()
    ctx.screen.show(_card(page, ctx, first=first_note))


async def _done(data: Data, ctx: Ctx) -> tuple[MirrorPage, bool]:
    """Do what the form was for; a refusal keeps the dialog where it was."""
    subject, by = RequestId(data["subject"]), ctx.actor
    if data["what"] == "arrived":
        act = (data["number"], date.fromisoformat(data["date"]), data["body"])
        return await mirrors_marks.arrived(ctx.work, subject, act, by=by), False
    if data["what"] == "declined":
        ground, note = Ground(data["ground"]), data["note"]
        return await mirrors_marks.declined(ctx.work, subject, ground, by=by, note=note), False
    outcome = await mirrors.note(ctx.work, _sighting(data, ctx), by=by)
    match outcome:
        case Noted(page=page):
            return page, False
        case Known(page=page):
            return page, True
        case _:
            assert_never(outcome)


def _sighting(data: Data, ctx: Ctx) -> Sighting:
    act = None if data["type"] == "unknown" else ActType(data["type"])
    term = datetime.fromisoformat(data["term"]) if "term" in data else None
    return Sighting(
        mirrors.unit_of(ctx.actor), data["eis"], RosterKind(data["kind"]),
        datetime.fromisoformat(data["seen"]), act, term,
    )  # fmt: skip


def _card(page: MirrorPage, ctx: Ctx, *, first: bool = False) -> Card:
    return show.card(
        ctx.t, page.request, page.mirror, page.name, marks=page.marks, verifies=page.verifies,
        detailed=page.detailed, on_duty=page.on_duty, own=page.own, now=ctx.now, first=first,
    )  # fmt: skip


def router() -> Router:
    """The routes of the state's flow."""
    routes = Router(name=__name__)
    routes.message.register(listed, Command("mirror"), May(Deed.RECORD_MIRROR))
    routes.message.register(typed, Mirror.filling, F.text, ~F.text.startswith("/"))
    routes.callback_query.register(begin, Pressed(callbacks.MIRROR_NEW))
    routes.callback_query.register(look, Pressed(callbacks.MIRROR))
    routes.callback_query.register(mark, Pressed(callbacks.MIRROR_MARK))
    routes.callback_query.register(accepted_by, Pressed(callbacks.MIRROR_FOR))
    routes.callback_query.register(ground, Pressed(callbacks.MIRROR_GROUND))
    routes.callback_query.register(pressed, Pressed(callbacks.MIRROR_FORM))
    return routes
