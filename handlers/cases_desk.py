"""Takes the desk's decisions about accepted cases: substitution, absence, acts of the body."""

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from domain.assignments.requests import RequestState
from domain.cases import next_stage
from domain.ids import CaseAbsenceId, RequestId, SubstitutionId
from domain.permissions import Deed
from domain.refusals import Refusal
from domain.rosters import RosterKind
from domain.suspensions_reading import read_decision
from handlers import decrees
from handlers.assignments_desk import card_of
from handlers.cases_states import Case
from handlers.context import Ctx
from handlers.filters import May, Pressed
from services import (
    cases,
    cases_absences,
    cases_endings,
    cases_substitution,
    cases_waivers,
)
from ui import callbacks
from ui import cases as show
from ui.callbacks import Press


async def approve(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Approve a substitution; the question itself is redrawn for every officer."""
    request = await cases_substitution.approve(
        ctx.work, SubstitutionId(press.subject), by=ctx.actor
    )
    ctx.screen.show(await card_of(ctx, request.id))


async def ask_refusal(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask why a substitution is refused."""
    await cases_substitution.decidable(ctx.work, SubstitutionId(press.subject), by=ctx.actor)
    await state.set_state(Case.refusal)
    await state.set_data({"substitution": press.subject})
    ctx.screen.show(show.ask_refusal(ctx.t))


async def refusal(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Refuse for this reason."""
    number = SubstitutionId((await state.get_data())["substitution"])
    request = await cases_substitution.refuse(ctx.work, number, message.text or "", by=ctx.actor)
    await state.clear()
    ctx.screen.show(await card_of(ctx, request.id))


async def settle_absence(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Replace the absent advocate now, or leave it to the body."""
    replace = press.action == callbacks.ABSENCE_REPLACE
    service = cases_absences.replace_now if replace else cases_absences.wait
    request = await service(ctx.work, CaseAbsenceId(press.subject), by=ctx.actor)
    ctx.screen.show(await card_of(ctx, request.id))


async def ask_act(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask for the act that releases the advocate, or that accepts the waiver."""
    number = RequestId(press.subject)
    releases = press.action == callbacks.CASE_RELEASE
    service = cases.desk_case if releases else cases_waivers.awaited
    request = await service(ctx.work, number, by=ctx.actor)
    await state.set_state(Case.release if releases else Case.waiver_act)
    await state.set_data({"request": number})
    ctx.screen.show(show.ask_act(ctx.t, request))


async def act(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Record the act of the body."""
    read = read_decision(message.text or "")
    if read is None:
        raise Refusal("cases-act-unclear")
    number = RequestId((await state.get_data())["request"])
    releases = await state.get_state() == Case.release.state
    service = cases_endings.release if releases else cases_waivers.record_act
    await service(ctx.work, number, read.number, read.on, by=ctx.actor)
    await state.clear()
    ctx.screen.show(await card_of(ctx, number))


async def next_act(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Begin to register the act of the next stage: its advocate is asked first (¶4(3))."""
    number = RequestId(press.subject)
    request = await cases_endings.continuable(ctx.work, number, by=ctx.actor)
    again = request.state is RequestState.TERMINATED_BY_BODY
    await decrees.begin_with(state, ctx, {
        "unit": request.unit, "continues": number, "continues_label": request.label,
        "kind": request.kind if again else RosterKind.COURT,
        "stage": request.stage if again else next_stage(request.stage),
    })  # fmt: skip


def add_routes(routes: Router) -> None:
    """Add the routes of the desk."""
    text = F.text & ~F.text.startswith("/")
    routes.message.register(refusal, Case.refusal, text)
    routes.message.register(act, Case.release, text)
    routes.message.register(act, Case.waiver_act, text)
    presses = routes.callback_query
    presses.register(approve, Pressed(callbacks.SUBSTITUTION_APPROVE))
    presses.register(ask_refusal, Pressed(callbacks.SUBSTITUTION_REFUSE))
    ways = (callbacks.ABSENCE_REPLACE, callbacks.ABSENCE_WAIT)
    presses.register(settle_absence, Pressed(*ways))
    presses.register(ask_act, Pressed(callbacks.CASE_RELEASE, callbacks.WAIVER_ACT))
    next_one = Pressed(callbacks.CASE_NEXT_ACT)
    presses.register(next_act, next_one, May(Deed.REGISTER_REQUEST))
