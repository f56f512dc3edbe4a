"""Leads through the parts of an act, a sending, a return or a payment to the one service of it."""

from collections.abc import Mapping
from datetime import date
from typing import Any, assert_never

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.civil import day_of
from domain.claims import Basis, Claim, ClaimStep, Entry, PaymentAct
from domain.claims_reading import read_amount, read_on
from domain.ids import ClaimId, RequestId
from domain.refusals import Refusal
from domain.words import dated
from handlers.context import Ctx
from handlers.filters import Pressed
from services import claims, claims_board
from services.claims_results import Done, Stale
from ui import callbacks
from ui import claims as show
from ui import claims_form as show_form
from ui.callbacks import Press
from ui.claims_form import Asked
from ui.claims_words import title

Data = dict[str, Any]
RECORD = "record"
_ACT = ("label", "basis", "number", "on")
FIELDS: Mapping[str, tuple[str, ...]] = {
    RECORD: _ACT,
    Entry.FIX_ACT: _ACT,
    Entry.SEND: ("on",),
    Entry.FIX_SENT: ("on",),
    Entry.RETURN: ("on", "reason"),
    Entry.PAY: ("on", "amount"),
    Entry.FIX_PAID: ("on", "amount"),
}
_STEPS = {
    Entry.SEND: ClaimStep.SEND,
    Entry.FIX_SENT: ClaimStep.SEND,
    Entry.RETURN: ClaimStep.RETURN,
    Entry.PAY: ClaimStep.PAY,
    Entry.FIX_PAID: ClaimStep.PAY,
}
_DONE = {
    RECORD: "claims-done-recorded",
    Entry.FIX_ACT: "claims-done-corrected",
    Entry.SEND: "claims-done-sent",
    Entry.FIX_SENT: "claims-done-corrected",
    Entry.RETURN: "claims-done-returned",
    Entry.PAY: "claims-done-paid",
    Entry.FIX_PAID: "claims-done-corrected",
}


class ClaimParts(StatesGroup):
    """Answering the parts one by one."""

    answer = State()


async def begin(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask for the first part, if it can be entered now."""
    if press.arg not in FIELDS:
        raise Refusal("claims-not-found")
    data: Data = {"what": press.arg, "subject": press.subject, "of_request": False, "title": ""}
    if press.arg == RECORD:
        await _of_request(data, ctx)
    else:
        entry, number = Entry(press.arg), ClaimId(press.subject)
        outcome = await claims.demand_entry(ctx.work, number, entry, by=ctx.actor)
        if isinstance(outcome, Stale):
            ctx.screen.toast(ctx.t("claims-stale"), alert=True)
            ctx.screen.redraw(show.card(ctx.t, outcome.seen))
            return
        data["of_request"] = outcome.seen.claim.request is not None
        data["title"] = title(ctx.t, outcome.seen)
    if data["of_request"]:
        data["label"] = ""
    await state.set_state(ClaimParts.answer)
    await _ask(data, state, ctx)


async def answer(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Keep an answer; ask for the next part or do the whole."""
    data = await state.get_data()
    field = _next(data)
    both = dated(message.text or "") if field == "number" else None
    if both is not None:
        data["number"] = await _read("number", both[0], data, ctx)
        data["on"] = await _read("on", both[1], data, ctx)
    elif field is not None:
        data[field] = await _read(field, message.text or "", data, ctx)
    await _go_on(data, state, ctx)


async def pick_basis(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Keep the kind of act."""
    data = await _same(press, state, "basis")
    if press.arg not in set(Basis):
        raise Refusal("common-stale-button")
    data["basis"] = press.arg
    await _go_on(data, state, ctx)


async def pick_today(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Keep today as the day."""
    data = await _same(press, state, "on")
    data["on"] = await _day(day_of(ctx.now), data, ctx)
    await _go_on(data, state, ctx)


async def skip(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Leave the amount out, or a part of an act as it is."""
    data = await _same(press, state, press.arg)
    if press.arg == "amount":
        data["amount"] = None
    elif data["what"] == Entry.FIX_ACT:
        seen = await claims_board.look(ctx.work, ClaimId(press.subject), by=ctx.actor)
        data[press.arg] = await _present(press.arg, seen.claim, data, ctx)
    else:
        raise Refusal("common-stale-button")
    await _go_on(data, state, ctx)


async def not_text(_message: Message, ctx: Ctx) -> None:
    """Ask for a text where something else was sent; the dialog goes on."""
    ctx.screen.show(show_form.not_text(ctx.t))


async def _of_request(data: Data, ctx: Ctx) -> None:
    """Remember of which request an act is recorded; only one's own can be."""
    number = data["subject"]
    if not number:
        await claims_board.openable(ctx.work, by=ctx.actor)
        return
    label = await claims_board.own_request(ctx.work, RequestId(number), by=ctx.actor)
    data["of_request"] = True
    data["title"] = ctx.t("claims-title-request", label=label)


async def _same(press: Press, state: FSMContext, field: str) -> Data:
    """The dialog a button belongs to; a button of another question is out of date."""
    data = await state.get_data()
    if data.get("subject") != press.subject or _next(data) != field:
        raise Refusal("common-stale-button")
    return data


async def _go_on(data: Data, state: FSMContext, ctx: Ctx) -> None:
    if _next(data) is not None:
        await _ask(data, state, ctx)
        return
    await state.clear()
    outcome = await _do(data, ctx)
    match outcome:
        case Done(seen=seen):
            ctx.screen.show(show.card(ctx.t, seen, note=ctx.t(_DONE[data["what"]])))
        case Stale(seen=seen):
            ctx.screen.show(show.card(ctx.t, seen, note=ctx.t("claims-stale")))
        case _:
            assert_never(outcome)


async def _ask(data: Data, state: FSMContext, ctx: Ctx) -> None:
    await state.set_data(data)
    asked = Asked(data["what"], data["subject"], data["title"] or data.get("label", ""),
                  day_of(ctx.now), of_request=data["of_request"])  # fmt: skip
    ctx.screen.show(show_form.ask(ctx.t, _next(data) or "", asked))


async def _do(data: Data, ctx: Ctx) -> Done | Stale:
    what, number, by = data["what"], ClaimId(data["subject"]), ctx.actor
    on = date.fromisoformat(data["on"])
    match what:
        case Entry.SEND:
            return await claims.send(ctx.work, number, on, by=by)
        case Entry.RETURN:
            return await claims.send_back(ctx.work, number, on, data["reason"], by=by)
        case Entry.PAY:
            return await claims.pay(ctx.work, number, on, data["amount"], by=by)
        case Entry.FIX_SENT:
            return await claims.correct_sent(ctx.work, number, on, by=by)
        case Entry.FIX_PAID:
            return await claims.correct_paid(ctx.work, number, on, data["amount"], by=by)
        case _:
            return await _do_act(data, on, ctx)


async def _do_act(data: Data, on: date, ctx: Ctx) -> Done | Stale:
    act = PaymentAct(Basis(data["basis"]), data["number"], on)
    number, label, by = data["subject"], data["label"], ctx.actor
    if data["what"] == Entry.FIX_ACT:
        return await claims.correct_act(ctx.work, ClaimId(number), label, act, by=by)
    request = RequestId(number) if number else None
    return await claims.record(ctx.work, request, label, act, by=by)


def _next(data: Data) -> str | None:
    return next((one for one in FIELDS.get(data.get("what", ""), ()) if one not in data), None)


async def _read(field: str, text: str, data: Data, ctx: Ctx) -> Any:
    """Turn an answer into what is kept (JSON-able); a refusal says what is wrong with it."""
    match field:
        case "label":
            return claims.demand_label(text)
        case "basis":
            raise Refusal("claims-press-basis")
        case "number":
            return claims.demand_number(text)
        case "reason":
            return claims.demand_reason(text)
        case "amount":
            amount = read_amount(text)
            if amount is None:
                raise Refusal("claims-amount-unclear", example="45120,50")
            return amount
        case _:
            today = day_of(ctx.now)
            on = read_on(text, today)
            if on is None:
                raise Refusal("claims-date-unclear", example=show_form.day_example(today))
            return await _day(on, data, ctx)


async def _present(field: str, claim: Claim, data: Data, ctx: Ctx) -> str:
    """A part of an act as it stands."""
    if claim.act is None:
        raise Refusal("common-stale-button")
    match field:
        case "label":
            return claim.label
        case "basis":
            return claim.act.basis
        case "number":
            return claim.act.number
        case _:
            return await _day(claim.act.issued_on, data, ctx)


async def _day(on: date, data: Data, ctx: Ctx) -> str:
    """Judge a day at once, so that it is asked for again and nothing else is."""
    step, today = _STEPS.get(data["what"]), day_of(ctx.now)
    if step is None:
        basis = Basis(data["basis"])
        sent_on = None
        if data["what"] == Entry.FIX_ACT:
            number = ClaimId(data["subject"])
            seen = await claims_board.look(ctx.work, number, by=ctx.actor)
            sent_on = seen.claim.sent_on
        claims.demand_act(PaymentAct(basis, data["number"], on), today, sent_on)
        return on.isoformat()
    seen = await claims_board.look(ctx.work, ClaimId(data["subject"]), by=ctx.actor)
    claims.demand_date(seen.claim, step, on, today)
    return on.isoformat()


def add(routes: Router) -> None:
    """Add the routes of the form."""
    text = (F.text, ~F.text.startswith("/"))
    routes.message.register(answer, ClaimParts.answer, *text)
    routes.message.register(not_text, ClaimParts.answer, ~F.text)
    pressed = routes.callback_query
    pressed.register(begin, Pressed(callbacks.CLAIM_FORM))
    pressed.register(pick_basis, Pressed(callbacks.CLAIM_BASIS))
    pressed.register(pick_today, Pressed(callbacks.CLAIM_TODAY))
    pressed.register(skip, Pressed(callbacks.CLAIM_SKIP))
