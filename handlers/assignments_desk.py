"""Takes the decisions of the desk: board, next steps, declines, calls, explanations."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from domain.assignments.requests import CallState, RequestState
from domain.ids import OfferId, PhoneTaskId, RequestId
from domain.permissions import Deed, may
from domain.refusals import Refusal
from domain.words import dated
from handlers.assignments_states import Answer, Desk
from handlers.context import Ctx
from handlers.filters import May, Pressed
from handlers.questions import read_day
from services import (
    assignments,
    assignments_calls,
    assignments_replay,
    assignments_work,
    cases,
)
from services.assignments import TooLate
from ui import assignments as show
from ui import assignments_replay as shown_again
from ui import callbacks
from ui.callbacks import Press
from ui.card import Card


async def board(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show the open requests."""
    await state.clear()
    every = await assignments_work.board(ctx.work, by=ctx.actor)
    ctx.screen.show(show.board(ctx.t, every, ctx.now))


async def look(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show one request, as the desk or as its advocate sees it."""
    ctx.screen.redraw(await card_of(ctx, RequestId(press.subject)))


async def step(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Take the next step of an accepted appointment."""
    number = RequestId(press.subject)
    if press.arg == "received":
        await assignments_work.act_received(ctx.work, number, by=ctx.actor)
        # The press may come from the message that holds the act's file, which stays.
        ctx.screen.show(await card_of(ctx, number))
        return
    after = RequestState(press.arg)
    if after is RequestState.NOTICE_DONE:
        request = await assignments_work.before_notice(ctx.work, number, by=ctx.actor)
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
    ctx.screen.redraw(await card_of(ctx, number))


async def notice(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take the number and date of the notice of defence."""
    both = dated(message.text or "")
    on = read_day(both[1]) if both else None
    if both is None or on is None:
        raise Refusal("assignments-notice-unclear")
    number = RequestId((await state.get_data())["request"])
    await assignments_work.notice_done(ctx.work, number, both[0], on, by=ctx.actor)
    await state.clear()
    ctx.screen.show(await card_of(ctx, number))


async def give_back(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask why the request is not the collegium's."""
    await _ask(ctx, state, Desk.give_back, request=press.subject)


async def replayed(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show who was asked in which order and why, computed again from the journal."""
    found = await assignments_replay.of_request(ctx.work, RequestId(press.subject), by=ctx.actor)
    ctx.screen.redraw(
        shown_again.card(ctx.t, found.request, found.story, found.names, agrees=found.agrees)
    )


async def explain(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask why the due moment passed."""
    await _ask(ctx, state, Desk.explain, request=press.subject)


async def reason(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take the reason and do what it was asked for."""
    data, said = await state.get_data(), message.text or ""
    asked, number = await state.get_state(), RequestId(data["request"])
    await state.clear()
    if asked == Desk.give_back.state:
        await assignments.give_back(ctx.work, number, by=ctx.actor, reason=said)
    else:
        await assignments_work.explain(ctx.work, number, said, by=ctx.actor)
    ctx.screen.show(await card_of(ctx, number))


async def call_note(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take the note of a call and keep the acceptance that was given in it."""
    task = PhoneTaskId((await state.get_data())["task"])
    await state.clear()
    request = await assignments_calls.close(
        ctx.work, task, CallState.REACHED, by=ctx.actor, accepts=True, note=message.text or ""
    )
    ctx.screen.show(show.call_closed(ctx.t, request))


async def decide(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Decide whether a reason is valid."""
    confirm = press.action == callbacks.DECLINE_YES
    outcome = await assignments.decide_decline(
        ctx.work, OfferId(press.subject), by=ctx.actor, confirm=confirm
    )
    if isinstance(outcome, TooLate):
        ctx.screen.redraw(show.too_late(ctx.t, outcome.request))
        return
    # The question itself is redrawn for every officer who was asked.
    ctx.screen.show(await card_of(ctx, outcome.id))


async def call(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Show a telephone task, or write down what the call gave."""
    task = PhoneTaskId(press.subject)
    found, request, member = await assignments_calls.look(ctx.work, task, by=ctx.actor)
    if press.arg == "show":
        ctx.screen.redraw(show.call(ctx.t, found, request, member))
        return
    if press.arg == "accepts":
        await state.set_state(Desk.call_note)
        await state.set_data({"task": task})
        ctx.screen.show(show.ask_call_note(ctx.t))
        return
    request = await assignments_calls.close(ctx.work, task, CallState(press.arg), by=ctx.actor)
    ctx.screen.redraw(show.call_closed(ctx.t, request))


async def _ask(ctx: Ctx, state: FSMContext, asked: object, **data: int) -> None:
    await state.set_state(asked)  # type: ignore[arg-type]  # a State, as aiogram declares it
    await state.set_data(data)
    ctx.screen.show(show.ask_reason(ctx.t))


async def card_of(ctx: Ctx, number: RequestId) -> Card:
    """A request as its advocate sees it, or as the desk does."""
    request, name = await assignments_work.look(ctx.work, number, by=ctx.actor)
    case = await cases.view(ctx.work, number, by=ctx.actor)
    if ctx.actor.person is not None and request.accepted_by == ctx.actor.person:
        return show.case_card(ctx.t, request, case)
    calls = await assignments_calls.open_calls(ctx.work, number, by=ctx.actor)
    decides = may(ctx.actor, Deed.OFFER_REQUEST, unit=request.unit)
    return show.desk_card(ctx.t, request, name, calls, case, decides=decides)


def add_routes(routes: Router) -> None:
    """Add the routes of the desk."""
    text = F.text & ~F.text.startswith("/")
    routes.message.register(board, Command("requests"), May(Deed.READ_REQUEST))
    routes.message.register(notice, Answer.notice, text)
    routes.message.register(reason, Desk.give_back, text)
    routes.message.register(reason, Desk.explain, text)
    routes.message.register(call_note, Desk.call_note, text)
    routes.callback_query.register(look, Pressed(callbacks.REQUEST))
    routes.callback_query.register(step, Pressed(callbacks.REQUEST_STEP))
    routes.callback_query.register(give_back, Pressed(callbacks.REQUEST_BACK))
    routes.callback_query.register(replayed, Pressed(callbacks.REQUEST_REPLAY))
    routes.callback_query.register(explain, Pressed(callbacks.REQUEST_EXPLAIN))
    decided = Pressed(callbacks.DECLINE_YES, callbacks.DECLINE_NO)
    routes.callback_query.register(decide, decided)
    routes.callback_query.register(call, Pressed(callbacks.CALL))
