"""Leads through what is told of an advocate under contract, and takes the marks (¶44-46)."""

from datetime import date, datetime
from typing import Any

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.assignments.counsel import Informed, Joined, Lead
from domain.civil import day_of
from domain.ids import RequestId, RetainedId
from domain.permissions import Deed
from domain.refusals import Refusal
from domain.words import clean
from handlers.context import Ctx
from handlers.filters import May, Pressed
from handlers.questions import Data, Question, answered, day_said, next_question, text
from services import counsel, counsel_duties
from services.counsel_duties import CounselPage
from ui import callbacks
from ui import counsel as show
from ui.callbacks import Press
from ui.card import Card


class Counsel(StatesGroup):
    """What is being told of an advocate under contract."""

    filling = State()


def _label(word: str, data: Data, now: datetime) -> str:
    return "" if word == "unknown" else text(word, data, now)


def _joined(word: str, _data: Data, now: datetime) -> str:
    """The day on which the advocate under contract joined."""
    on = day_said(word, now)
    if on > day_of(now):
        raise Refusal("counsel-joined-in-future")
    return on.isoformat()


def _since(word: str, data: Data, now: datetime) -> str:
    """A day on which the advocate under contract was in the case already."""
    on = day_said(word, now)
    if not _day(data["joined_on"]) <= on <= day_of(now):
        raise Refusal("counsel-day-outside")
    return on.isoformat()


def _why(word: str, _data: Data, _now: datetime) -> str:
    """Why the appointed advocate is being replaced."""
    reason = clean(word)
    if not reason:
        raise Refusal("counsel-reason-needed")
    return reason


def _unknown(data: Any) -> bool:
    return not data.get("label")


FORMS: dict[str, tuple[Question, ...]] = {
    "tell": (
        Question("label", _label),
        Question("body", text, _unknown),
        Question("act", text, _unknown),
        Question("joined", _joined),
    ),
    "record": (
        Question("counsel", text),
        Question("contact", text),
        Question("joined", _joined),
    ),
    "contacted": (Question("on", _since), Question("reason", _why)),
    "explained": (Question("on", _since),),
    "place": (Question("label", text),),
}


async def tell(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Begin the form «Шарт бойынша кірістім»."""
    await _begin("tell", 0, state, ctx)


async def look(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show the advocates under contract of a request."""
    page = await counsel_duties.page(ctx.work, RequestId(press.subject), by=ctx.actor)
    ctx.screen.redraw(_card(page, ctx))


async def record(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Begin to record an advocate under contract from a request's card."""
    await counsel_duties.page(ctx.work, RequestId(press.subject), by=ctx.actor)
    await _begin("record", press.subject, state, ctx)


async def mark(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Begin a mark, or give a note back that is not about one's case."""
    number = RetainedId(press.subject)
    if press.arg == "not_mine":
        request = await counsel.misplaced(ctx.work, number, by=ctx.actor)
        ctx.screen.redraw(show.given_back(ctx.t, request))
        return
    if press.arg not in {"contacted", "explained"}:
        raise Refusal("common-stale-button")
    one, _ = await counsel_duties.note(ctx.work, number, by=ctx.actor)
    since = one.joined_on.isoformat()
    await _begin(press.arg, press.subject, state, ctx, joined_on=since)


async def place(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask whose case a note is about, or close a note about nobody's."""
    if press.arg == "drop":
        one = await counsel.drop(ctx.work, RetainedId(press.subject), by=ctx.actor)
        ctx.screen.toast(show.dropped(ctx.t, one).text)
        return
    await _begin("place", press.subject, state, ctx)


async def earlier(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Take the mark of ¶46(2)."""
    page = await counsel_duties.earlier_told(
        ctx.work, RequestId(press.subject), Informed(press.arg), by=ctx.actor
    )
    ctx.screen.show(_card(page, ctx))


async def pressed(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Take an answer given by a button."""
    field, _, word = press.arg.partition(".")
    data = await state.get_data()
    asked = next_question(FORMS[data["what"]], data) if "what" in data else None
    if await state.get_state() != Counsel.filling.state or not asked or asked.name != field:
        ctx.screen.toast(ctx.t("common-stale-button"), alert=True)
        return
    await _take(word, state, ctx)


async def typed(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take a typed answer."""
    await _take(message.text or "", state, ctx)


async def _begin(what: str, subject: int, state: FSMContext, ctx: Ctx, **known: str) -> None:
    await state.set_state(Counsel.filling)
    await state.set_data({"what": what, "subject": subject, **known})
    ctx.screen.show(show.question(ctx.t, what, FORMS[what][0].name))


async def _take(word: str, state: FSMContext, ctx: Ctx) -> None:
    data = await state.get_data()
    questions = FORMS[data["what"]]
    data = answered(questions, word, data, ctx.now)
    asked = next_question(questions, data)
    if asked is not None:
        await state.set_data(data)
        ctx.screen.show(show.question(ctx.t, data["what"], asked.name))
        return
    card = await _done(data, ctx)
    await state.clear()
    ctx.screen.show(card)


async def _done(data: Data, ctx: Ctx) -> Card:
    """Do what the form was for; a refusal keeps the dialog where it was."""
    subject, by = data["subject"], ctx.actor
    match data["what"]:
        case "tell":
            lead = Lead(data["label"], data.get("body", ""), data.get("act", ""))
            await counsel.tell(ctx.work, lead, _day(data["joined"]), by=by)
            return show.told(ctx.t, ctx.now)
        case "record":
            joined = Joined(data["counsel"], data["contact"], _day(data["joined"]))
            await counsel.record(ctx.work, RequestId(subject), joined, by=by)
            page = await counsel_duties.page(ctx.work, RequestId(subject), by=by)
        case "contacted":
            page = await counsel_duties.contacted(
                ctx.work, RetainedId(subject), _day(data["on"]), data["reason"], by=by
            )
        case "explained":
            page = await counsel_duties.explained(
                ctx.work, RetainedId(subject), _day(data["on"]), by=by
            )
        case _:
            request = await counsel.place(ctx.work, RetainedId(subject), data["label"], by=by)
            return show.placed(ctx.t, request)
    return _card(page, ctx)


def _card(page: CounselPage, ctx: Ctx) -> Card:
    return show.page(ctx.t, page.request, page.notes, page.earlier, marks=page.marks,
                     records=page.records)  # fmt: skip


def _day(text: str) -> date:
    return date.fromisoformat(text)


def router() -> Router:
    """The routes of ¶44-46."""
    routes = Router(name=__name__)
    routes.message.register(tell, Command("retained"), May(Deed.TELL_RETAINED))
    routes.message.register(typed, Counsel.filling, F.text, ~F.text.startswith("/"))
    routes.callback_query.register(look, Pressed(callbacks.COUNSEL))
    routes.callback_query.register(record, Pressed(callbacks.COUNSEL_RECORD))
    routes.callback_query.register(mark, Pressed(callbacks.COUNSEL_MARK))
    routes.callback_query.register(place, Pressed(callbacks.COUNSEL_PLACE))
    routes.callback_query.register(earlier, Pressed(callbacks.COUNSEL_EARLIER))
    routes.callback_query.register(pressed, Pressed(callbacks.COUNSEL_FORM))
    return routes
