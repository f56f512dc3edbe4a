"""Takes the rarer steps of an advocate's case: substitution, absence, waiver, end of a stage."""

from datetime import date, timedelta
from typing import assert_never

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from domain.cases import SubstitutionGround, absence_length
from domain.civil import day_of
from domain.ids import RequestId
from domain.refusals import Refusal
from domain.suspensions_reading import read_day, read_days, read_decision
from handlers import cases_desk
from handlers.assignments_desk import card_of
from handlers.cases_states import Case
from handlers.context import Ctx
from handlers.filters import Pressed
from services import (
    cases,
    cases_absences,
    cases_endings,
    cases_substitution,
    cases_waivers,
)
from services.cases_absences import Long, Short
from ui import callbacks
from ui import cases as show
from ui.callbacks import Press

_BOTH = 2


async def more(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Show the rarer steps."""
    await state.clear()
    number = RequestId(press.subject)
    request = await cases.my_case(ctx.work, number, by=ctx.actor)
    case = await cases.view(ctx.work, number, by=ctx.actor)
    ctx.screen.redraw(show.more(ctx.t, request, case))


async def ask_ground(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Ask why another is to take the case."""
    request = await cases.my_case(ctx.work, RequestId(press.subject), by=ctx.actor)
    ctx.screen.redraw(show.grounds(ctx.t, request))


async def ground(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Take the ground; two of them need words first."""
    chosen = SubstitutionGround(press.arg)
    if chosen.needs_words:
        await cases.my_case(ctx.work, RequestId(press.subject), by=ctx.actor)
        await state.set_state(Case.words)
        await state.set_data({"request": press.subject, "ground": chosen})
        ctx.screen.show(show.ask_words(ctx.t, chosen))
        return
    number = RequestId(press.subject)
    request = await cases_substitution.ask(ctx.work, number, chosen, by=ctx.actor)
    ctx.screen.redraw(show.asked(ctx.t, request))


async def words(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take the words of a ground; unclear words lose nothing."""
    data = await state.get_data()
    request = await cases_substitution.ask(
        ctx.work, RequestId(data["request"]), SubstitutionGround(data["ground"]), by=ctx.actor,
        note=message.text or "",
    )  # fmt: skip
    await state.clear()
    ctx.screen.show(show.asked(ctx.t, request))


async def withdraw(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Take the application back."""
    request = await cases_substitution.withdraw(ctx.work, RequestId(press.subject), by=ctx.actor)
    ctx.screen.redraw(await card_of(ctx, request.id))


async def ask_absence(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask from when to when."""
    request = await cases_absences.announceable(ctx.work, RequestId(press.subject), by=ctx.actor)
    await _begin(state, Case.absence, press.subject)
    ctx.screen.show(show.ask_absence(ctx.t, request))


async def absence(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take the days; the length decides which way the law has."""
    found = read_days(message.text or "")
    if not found or len(found) > _BOTH:
        raise Refusal("cases-absence-unclear")
    number = RequestId((await state.get_data())["request"])
    first, last = found[0], found[-1]
    outcome = await cases_absences.announce(ctx.work, number, first, last, by=ctx.actor)
    await state.clear()
    limit = int(ctx.policy.long_absence / timedelta(hours=1))
    match outcome:
        case Short(request=request):
            hours = int(absence_length(first, last) / timedelta(hours=1))
            ctx.screen.show(show.absence_short(ctx.t, request, hours, limit))
        case Long(request=request):
            ctx.screen.show(show.absence_long(ctx.t, request, limit))
        case _:
            assert_never(outcome)


async def ask_waiver(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask when the client waived."""
    request = await cases_waivers.declarable(ctx.work, RequestId(press.subject), by=ctx.actor)
    await _begin(state, Case.waiver_day, press.subject)
    ctx.screen.show(show.ask_waiver_day(ctx.t, request))


async def waiver_today(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """The client waived today."""
    await _waiver_on(day_of(ctx.now), RequestId(press.subject), state, ctx)


async def waiver_day(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take the day of the waiver."""
    on = read_day(message.text or "")
    if on is None:
        raise Refusal("cases-day-unclear")
    await _waiver_on(on, RequestId((await state.get_data())["request"]), state, ctx)


async def waiver_written(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Keep the declaration, and ask to confirm it."""
    data, number = await state.get_data(), RequestId(press.subject)
    if data.get("request") != press.subject or "on" not in data:
        ctx.screen.toast(ctx.t("common-stale-button"), alert=True)
        return
    await state.clear()
    request, _ = await cases_waivers.declare(
        ctx.work, number, date.fromisoformat(data["on"]), by=ctx.actor,
        written=press.arg == "yes",
    )  # fmt: skip
    case = await cases.view(ctx.work, number, by=ctx.actor)
    ctx.screen.redraw(show.confirm_waiver(ctx.t, request, case))


async def settle_waiver(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Confirm a waiver, take it back, or keep that the body did not accept it."""
    service = {
        callbacks.WAIVER_CONFIRM: cases_waivers.confirm,
        callbacks.WAIVER_UNDO: cases_waivers.undo,
        callbacks.WAIVER_NOT_ACCEPTED: cases_waivers.not_accepted,
    }[press.action]
    request = await service(ctx.work, RequestId(press.subject), by=ctx.actor)
    ctx.screen.redraw(await card_of(ctx, request.id))


async def ask_stage(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask which act ended the stage."""
    request = await cases.my_case(ctx.work, RequestId(press.subject), by=ctx.actor)
    await _begin(state, Case.stage_act, press.subject)
    ctx.screen.show(show.ask_stage_act(ctx.t, request))


async def stage_skip(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """The stage ended without an act that is known."""
    await state.clear()
    request = await cases_endings.finish_stage(
        ctx.work, RequestId(press.subject), "", None, by=ctx.actor
    )
    ctx.screen.redraw(await card_of(ctx, request.id))


async def stage_act(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take the act that ended the stage."""
    act = read_decision(message.text or "")
    if act is None:
        raise Refusal("cases-act-unclear")
    number = RequestId((await state.get_data())["request"])
    await cases_endings.finish_stage(ctx.work, number, act.number, act.on, by=ctx.actor)
    await state.clear()
    ctx.screen.show(await card_of(ctx, number))


async def _begin(state: FSMContext, asked: object, request: int) -> None:
    await state.set_state(asked)  # type: ignore[arg-type]  # a State, as aiogram declares it
    await state.set_data({"request": request})


async def _waiver_on(on: date, number: RequestId, state: FSMContext, ctx: Ctx) -> None:
    request = await cases.my_case(ctx.work, number, by=ctx.actor)
    await state.set_state(Case.waiver_written)
    await state.set_data({"request": number, "on": on.isoformat()})
    ctx.screen.show(show.ask_written(ctx.t, request))


def router() -> Router:
    """The routes of cases; those of the desk come with them."""
    routes = Router(name=__name__)
    text = F.text & ~F.text.startswith("/")
    routes.message.register(words, Case.words, text)
    routes.message.register(absence, Case.absence, text)
    routes.message.register(waiver_day, Case.waiver_day, text)
    routes.message.register(stage_act, Case.stage_act, text)
    presses = routes.callback_query
    presses.register(more, Pressed(callbacks.CASE_MORE))
    presses.register(ask_ground, Pressed(callbacks.CASE_SUBSTITUTE))
    presses.register(ground, Pressed(callbacks.CASE_GROUND))
    presses.register(withdraw, Pressed(callbacks.CASE_WITHDRAW))
    presses.register(ask_absence, Pressed(callbacks.CASE_ABSENCE))
    presses.register(ask_waiver, Pressed(callbacks.WAIVER))
    presses.register(waiver_today, Pressed(callbacks.WAIVER_DAY))
    presses.register(waiver_written, Pressed(callbacks.WAIVER_WRITTEN))
    settles = (callbacks.WAIVER_CONFIRM, callbacks.WAIVER_UNDO, callbacks.WAIVER_NOT_ACCEPTED)
    presses.register(settle_waiver, Pressed(*settles))
    presses.register(ask_stage, Pressed(callbacks.CASE_STAGE))
    presses.register(stage_skip, Pressed(callbacks.STAGE_SKIP))
    cases_desk.add_routes(routes)
    return routes
