"""Leads through the parts of an application, an opinion or a decision to the one service of it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, assert_never

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.civil import day_of
from domain.ids import HoldingId, PersonId, SuspensionId
from domain.members import Period
from domain.refusals import Refusal
from domain.suspensions import Decision, SuspensionKind
from domain.suspensions_reading import read_day, read_decision, read_period
from domain.words import clean
from handlers.context import Ctx
from handlers.filters import Pressed
from services import suspensions, suspensions_holdings, suspensions_recording
from services.suspensions import Done, Stale
from ui import callbacks
from ui import suspensions as show
from ui import suspensions_form as show_form
from ui import suspensions_holdings as show_holdings
from ui import suspensions_people as show_people
from ui.callbacks import Press
from ui.suspensions_form import Filled

Data = dict[str, Any]


class Form(StatesGroup):
    """Answering the parts one by one."""

    answer = State()


@dataclass(frozen=True, slots=True)
class Plan:
    """Which parts something needs, and whether the whole is shown before it is done."""

    fields: tuple[str, ...]
    previewed: bool = True


PLANS: Mapping[str, Plan] = {
    "apply": Plan(("words", "period")),
    "note": Plan(("words",), previewed=False),
    "grant": Plan(("decision", "period")),
    "refuse": Plan(("decision", "words")),
    "resume": Plan(("decision", "day")),
    "licence": Plan(("decision", "period")),
    "close": Plan(("decision", "day")),
    "keep": Plan(("words",), previewed=False),
    "substitute": Plan(("words",), previewed=False),
}


async def begin(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask for the first part."""
    if press.arg not in PLANS:
        raise Refusal("suspensions-not-found")
    data: Data = {"what": press.arg, "subject": press.subject}
    form = await _filled(data, ctx)
    await state.set_state(Form.answer)
    await state.set_data(data)
    ctx.screen.show(show_form.ask(ctx.t, PLANS[press.arg].fields[0], form))


async def answer(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Keep an answer; ask for the next part, or show the whole."""
    data = await state.get_data()
    field = _next(data)
    if field is not None:
        data[field] = _read(field, message.text or "", data, day_of(ctx.now))
    await _go_on(data, state, ctx)


async def wanted(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Decide for the period that was applied for."""
    data = await state.get_data()
    if data.get("what") != "grant" or data.get("subject") != press.subject:
        raise Refusal("common-stale-button")
    period = (await _filled(data, ctx)).wanted
    if period is not None:
        data["period"] = _checked_period(period, data, day_of(ctx.now))
    await _go_on(data, state, ctx)


async def send(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Do what was previewed."""
    data = await state.get_data()
    if (data.get("what"), data.get("subject")) != (press.arg, press.subject) or _next(data):
        # The dialog was left: the parts are asked for again.
        await begin(_query, press, state, ctx)
        return
    await state.clear()
    await _do(data, ctx, redraw=True)


async def not_text(_message: Message, ctx: Ctx) -> None:
    """Ask for a text where something else was sent; the dialog goes on."""
    ctx.screen.show(show_form.not_text(ctx.t))


async def _go_on(data: Data, state: FSMContext, ctx: Ctx) -> None:
    field = _next(data)
    if field is not None or PLANS[data["what"]].previewed:
        await state.set_data(data)
        form = await _filled(data, ctx)
        card = show_form.ask(ctx.t, field, form) if field else show_form.preview(ctx.t, form)
        ctx.screen.show(card)
        return
    await state.clear()
    await _do(data, ctx, redraw=False)


async def _do(data: Data, ctx: Ctx, *, redraw: bool) -> None:
    what = data["what"]
    if what in _HOLDING:
        page = await _HOLDING[what](
            ctx.work, HoldingId(data["subject"]), data["words"], by=ctx.actor
        )
        note = show_holdings.done_words(ctx.t, page.thing)
        ctx.screen.show(show_holdings.thing_card(
            ctx.t, page.seen, page.thing, may_keep=page.may_keep, may_defer=page.may_defer,
            free=page.free, note=note,
        ))  # fmt: skip
        return
    if what == "close":
        one = await suspensions_recording.close(
            ctx.work, PersonId(data["subject"]), _decision(data), _day(data), by=ctx.actor
        )
        note = ctx.t("suspensions-done-closed")
        ctx.screen.redraw(show_people.standing_card(ctx.t, one, note=note))
        return
    outcome = await _decide(what, data, ctx)
    _show(ctx, outcome, what, redraw=redraw)


async def _decide(what: str, data: Data, ctx: Ctx) -> Done | Stale:
    number, by = SuspensionId(data["subject"]), ctx.actor
    match what:
        case "apply":
            return await suspensions.apply(ctx.work, data["words"], _period(data), by=by)
        case "note":
            return await suspensions.note(ctx.work, number, data["words"], by=by)
        case "grant":
            return await suspensions.grant(ctx.work, number, _decision(data), _period(data), by=by)
        case "refuse":
            return await suspensions.refuse(
                ctx.work, number, _decision(data), data["words"], by=by
            )
        case "resume":
            return await suspensions.resume(ctx.work, number, _decision(data), _day(data), by=by)
        case _:
            return await suspensions_recording.record_licence(
                ctx.work, PersonId(data["subject"]), _decision(data), _period(data), by=by
            )


def _show(ctx: Ctx, outcome: Done | Stale, what: str, *, redraw: bool) -> None:
    put = ctx.screen.redraw if redraw else ctx.screen.show
    match outcome:
        case Done(seen=seen):
            put(show.card(ctx.t, seen, note=ctx.t(_DONE[what])))
        case Stale(seen=seen):
            put(show.card(ctx.t, seen, note=ctx.t("suspensions-stale")))
        case _:
            assert_never(outcome)


async def _filled(data: Data, ctx: Ctx) -> Filled:
    """What has been answered, with the names that the questions show."""
    what, subject, today = data["what"], data["subject"], day_of(ctx.now)
    name, label, asked = "", "", None
    if what in _HOLDING:
        page = await suspensions_holdings.look(ctx.work, HoldingId(subject), by=ctx.actor)
        label = page.thing.label
    elif what in {"licence", "close"}:
        standing = await suspensions_recording.standing(ctx.work, PersonId(subject), by=ctx.actor)
        name = standing.person.name.full
    elif what != "apply":
        seen = await suspensions.look(ctx.work, SuspensionId(subject), by=ctx.actor)
        name, asked = seen.person.name.full, seen.one.wanted
    return Filled(
        what, subject, today, name, label, data.get("words", ""),
        _decision(data) if "decision" in data else None,
        _period(data) if "period" in data else None,
        _day(data) if "day" in data else None, asked,
    )  # fmt: skip


def _next(data: Data) -> str | None:
    return next((one for one in PLANS[data["what"]].fields if one not in data), None)


def _read(field: str, text: str, data: Data, today: date) -> Any:
    """Turn an answer into what is kept (JSON-able); a refusal says what is wrong with it."""
    match field:
        case "words":
            words = clean(text)
            if not words:
                raise Refusal("suspensions-no-words")
            return words
        case "decision":
            decision = read_decision(text)
            if decision is None:
                example = show_form.decision_example(today)
                raise Refusal("suspensions-decision-unclear", example=example)
            suspensions.demand_decision(decision, today)
            return [decision.number, decision.on.isoformat()]
        case "day":
            on = read_day(text)
            if on is None:
                example = show_form.day_example(today)
                raise Refusal("suspensions-period-unclear", example=example)
            return on.isoformat()
        case _:
            period = read_period(text)
            if period is None:
                example = show_form.period_example(today)
                raise Refusal("suspensions-period-unclear", example=example)
            return _checked_period(period, data, today)


def _checked_period(period: Period, data: Data, today: date) -> list[str | None]:
    if data["what"] == "apply":
        suspensions.demand_wanted(period, today)
    else:
        kind = _KINDS[data["what"]]
        suspensions.demand_period(kind, period, _decision(data), today)
    return [period.first.isoformat(), period.last.isoformat() if period.last else None]


def _decision(data: Data) -> Decision:
    number, on = data["decision"]
    return Decision(number, date.fromisoformat(on))


def _period(data: Data) -> Period:
    first, last = data["period"]
    return Period(date.fromisoformat(first), date.fromisoformat(last) if last else None)


def _day(data: Data) -> date:
    return date.fromisoformat(data["day"])


_KINDS = {"grant": SuspensionKind.APPLICATION, "licence": SuspensionKind.LICENCE}
_HOLDING: Mapping[str, Callable[..., Awaitable[suspensions_holdings.HoldingPage]]] = {
    "keep": suspensions_holdings.keep_case,
    "substitute": suspensions_holdings.substitute_case,
}
_DONE = {
    "apply": "suspensions-done-applied",
    "note": "suspensions-done-noted",
    "grant": "suspensions-done-granted",
    "refuse": "suspensions-done-refused",
    "resume": "suspensions-done-resumed",
    "licence": "suspensions-done-licence",
}


def add(routes: Router) -> None:
    """Add the routes of the form."""
    text = (F.text, ~F.text.startswith("/"))
    routes.message.register(answer, Form.answer, *text)
    routes.message.register(not_text, Form.answer, ~F.text)
    routes.callback_query.register(begin, Pressed(callbacks.SUSPENSION_FORM))
    routes.callback_query.register(wanted, Pressed(callbacks.SUSPENSION_WANTED))
    routes.callback_query.register(send, Pressed(callbacks.SUSPENSION_SEND))
