"""Takes the decisions of the desk: board, choice by hand, declines, calls, explanations."""

import re
from datetime import date, datetime

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from domain.assignments.requests import CallState, Request, RequestState
from domain.ids import OfferId, PersonId, PhoneTaskId, RequestId
from domain.permissions import Deed
from domain.refusals import Refusal
from handlers.assignments_states import Answer, Desk
from handlers.context import Ctx
from handlers.filters import May, Pressed
from services import assignments, assignments_work
from services.assignments import TooLate
from ui import assignments as show
from ui import callbacks
from ui.callbacks import Press

_NOTICE = re.compile(r"(?P<number>\S.*?)\s+(?P<on>\d{1,2}\.\d{1,2}\.\d{4})")


async def board(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show the open requests."""
    await state.clear()
    ctx.screen.show(show.board(ctx.t, await assignments_work.board(ctx.work, by=ctx.actor)))


async def look(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show one request, as the desk or as its advocate sees it."""
    request, name = await assignments_work.look(ctx.work, RequestId(press.subject), by=ctx.actor)
    _show(ctx, request, name)


async def step(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Take the next step of an accepted appointment."""
    number, after = RequestId(press.subject), RequestState(press.arg)
    if after is RequestState.NOTICE_DONE:
        request, _ = await assignments_work.look(ctx.work, number, by=ctx.actor)
        await state.set_state(Answer.notice)
        await state.set_data({"request": number})
        ctx.screen.show(show.ask_notice(ctx.t, request))
        return
    if after is RequestState.ACT_HANDED:
        await assignments_work.hand_act(ctx.work, number, by=ctx.actor)
    elif after is RequestState.IN_WORK:
        await assignments_work.body_told(ctx.work, number, by=ctx.actor)
    else:
        await assignments_work.complete(ctx.work, number, by=ctx.actor)
    request, name = await assignments_work.look(ctx.work, number, by=ctx.actor)
    _show(ctx, request, name)


async def notice(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take the number and date of the notice of defence."""
    match = _NOTICE.fullmatch((message.text or "").strip())
    on = _date(match["on"]) if match else None
    if match is None or on is None:
        raise Refusal("assignments-notice-unclear")
    data = await state.get_data()
    await state.clear()
    request = await assignments_work.notice_done(
        ctx.work, RequestId(data["request"]), match["number"], on, by=ctx.actor
    )
    ctx.screen.show(show.case_card(ctx.t, request))


async def choose(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show whom the officer may choose."""
    number = RequestId(press.subject)
    people = await assignments_work.candidates(ctx.work, number, by=ctx.actor)
    request, _ = await assignments_work.look(ctx.work, number, by=ctx.actor)
    ctx.screen.redraw(show.choose(ctx.t, request, people))


async def chosen(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask why this advocate and not the next in turn."""
    await _ask(ctx, state, Desk.override, request=press.subject, person=int(press.arg))


async def give_back(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask why the request is not the collegium's."""
    await _ask(ctx, state, Desk.give_back, request=press.subject)


async def explain(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask why the due moment passed."""
    await _ask(ctx, state, Desk.explain, request=press.subject)


async def reason(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take the reason and do what it was asked for."""
    data, said = await state.get_data(), message.text or ""
    asked, number = await state.get_state(), RequestId(data["request"])
    await state.clear()
    if asked == Desk.override.state:
        person = PersonId(data["person"])
        await assignments.override(ctx.work, number, person, by=ctx.actor, reason=said)
    elif asked == Desk.give_back.state:
        await assignments.give_back(ctx.work, number, by=ctx.actor, reason=said)
    else:
        await assignments_work.explain(ctx.work, number, said, by=ctx.actor)
    request, name = await assignments_work.look(ctx.work, number, by=ctx.actor)
    ctx.screen.show(show.desk_card(ctx.t, request, name))


async def decide(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Decide whether a reason is valid."""
    confirm = press.action == callbacks.DECLINE_YES
    outcome = await assignments.decide_decline(
        ctx.work, OfferId(press.subject), by=ctx.actor, confirm=confirm
    )
    if isinstance(outcome, TooLate):
        ctx.screen.redraw(show.too_late(ctx.t, outcome.request))
        return
    request, name = await assignments_work.look(ctx.work, outcome.id, by=ctx.actor)
    ctx.screen.redraw(show.desk_card(ctx.t, request, name))


async def call(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Write down what a telephone call gave."""
    accepts = press.arg == "accepts"
    outcome = CallState.REACHED if accepts else CallState(press.arg)
    request = await assignments_work.close_call(
        ctx.work, PhoneTaskId(press.subject), outcome, by=ctx.actor, accepts=accepts
    )
    ctx.screen.redraw(show.call_closed(ctx.t, request))


async def _ask(ctx: Ctx, state: FSMContext, asked: object, **data: int) -> None:
    await state.set_state(asked)  # type: ignore[arg-type]  # a State, as aiogram declares it
    await state.set_data(data)
    ctx.screen.show(show.ask_reason(ctx.t))


def _show(ctx: Ctx, request: Request, name: str) -> None:
    own = ctx.actor.person is not None and request.accepted_by == ctx.actor.person
    card = show.case_card(ctx.t, request) if own else show.desk_card(ctx.t, request, name)
    ctx.screen.redraw(card)


def _date(text: str) -> date | None:
    try:
        return datetime.strptime(text, "%d.%m.%Y").date()  # noqa: DTZ007 - a civil day
    except ValueError:
        return None


def add_routes(routes: Router) -> None:
    """Add the routes of the desk."""
    text = F.text & ~F.text.startswith("/")
    routes.message.register(board, Command("requests"), May(Deed.READ_REQUEST))
    routes.message.register(notice, Answer.notice, text)
    routes.message.register(reason, Desk.override, text)
    routes.message.register(reason, Desk.give_back, text)
    routes.message.register(reason, Desk.explain, text)
    routes.callback_query.register(look, Pressed(callbacks.REQUEST))
    routes.callback_query.register(step, Pressed(callbacks.REQUEST_STEP))
    routes.callback_query.register(choose, Pressed(callbacks.REQUEST_CHOOSE))
    routes.callback_query.register(chosen, Pressed(callbacks.REQUEST_CHOSEN))
    routes.callback_query.register(give_back, Pressed(callbacks.REQUEST_BACK))
    routes.callback_query.register(explain, Pressed(callbacks.REQUEST_EXPLAIN))
    decided = Pressed(callbacks.DECLINE_YES, callbacks.DECLINE_NO)
    routes.callback_query.register(decide, decided)
    routes.callback_query.register(call, Pressed(callbacks.CALL))
