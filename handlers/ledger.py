"""Shows balances of duties served, and lets the responsible person put the ledger right."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.ids import PersonId, UnitId
from domain.people import Role
from domain.permissions import Deed, may
from domain.rosters import RosterKind
from handlers import ledger_days, ledger_objections
from handlers.context import Ctx
from handlers.filters import May, Pressed
from services import ledger
from services import ledger_objections as objections
from services import rosters_pages as pages
from services.ledger import PERIODS, PersonLedger
from ui import callbacks
from ui import ledger as show
from ui import rosters_days as show_days
from ui.callbacks import Press
from ui.card import Card

_KEEPERS = frozenset({Role.OFFICER, Role.PRESIDIUM, Role.CHAIR})


class Correcting(StatesGroup):
    """Writing by how much a balance is put right, and why."""

    text = State()


async def open_balance(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show the advocate's own account."""
    await state.clear()
    ctx.screen.show(await _balance(ctx))


async def press_balance(_query: CallbackQuery, state: FSMContext, ctx: Ctx) -> None:
    """Show the advocate's own account, from a button."""
    await state.clear()
    ctx.screen.show(await _balance(ctx))


async def open_fairness(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show a unit's figures, or ask which unit."""
    await state.clear()
    units = await pages.units_for(ctx.work, by=ctx.actor)
    if len(units) == 1:
        ctx.screen.show(await _fairness(ctx, units[0].id, None, PERIODS[-1]))
    else:
        ctx.screen.show(show.choose_unit(ctx.t, units))


async def press_fairness(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show a unit's figures of another kind or period."""
    word, _, months = press.arg.partition(".")
    kind = None if word == show.ALL else RosterKind(word)
    ctx.screen.redraw(await _fairness(ctx, UnitId(press.subject), kind, int(months)))


async def open_person(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show one advocate's figures and entries."""
    found = await ledger.of_person(
        ctx.work, UnitId(press.subject), PersonId(int(press.arg)), by=ctx.actor
    )
    ctx.screen.redraw(_person(ctx, found))


async def ask_correction(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask for the amount and the reason."""
    person, _, kind = press.arg.partition(".")
    unit = UnitId(press.subject)
    found = await ledger.of_person(ctx.work, unit, PersonId(int(person)), by=ctx.actor)
    if not found.corrects:
        ctx.screen.redraw(_person(ctx, found))
        return
    await state.set_state(Correcting.text)
    await state.set_data({"unit": unit, "person": int(person), "kind": kind})
    ctx.screen.show(show.ask_correction(ctx.t, found.person, RosterKind(kind)))


async def correct(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Enter the correction that was written."""
    data = await state.get_data()
    found = await ledger.correct(
        ctx.work, UnitId(data["unit"]), PersonId(data["person"]), RosterKind(data["kind"]),
        message.text or "", by=ctx.actor,
    )  # fmt: skip
    await state.clear()
    ctx.screen.show(_person(ctx, found, note=ctx.t("ledger-corrected-now")))


async def not_text(_message: Message, ctx: Ctx) -> None:
    """Ask for a text where something else was sent; the dialog goes on."""
    ctx.screen.show(show_days.ask_text(ctx.t))


async def _balance(ctx: Ctx) -> Card:
    return show.balance_card(ctx.t, await ledger.own_balance(ctx.work, by=ctx.actor))


async def _fairness(ctx: Ctx, unit: UnitId, kind: RosterKind | None, months: int) -> Card:
    fair = await ledger.fairness(ctx.work, unit, months, by=ctx.actor)
    waiting = 0
    if may(ctx.actor, Deed.ANSWER_OBJECTION, unit=unit):
        waiting = len((await objections.waiting(ctx.work, unit, by=ctx.actor)).every)
    return show.fairness_card(
        ctx.t, fair, kind, months, objections=waiting, periods=PERIODS
    )  # fmt: skip


def _person(ctx: Ctx, found: PersonLedger, *, note: str = "") -> Card:
    return show.person_card(
        ctx.t, found.unit, found.person, found.own, found.entries, corrects=found.corrects,
        is_self=found.person.id == ctx.actor.person, note=note,
    )  # fmt: skip


def router() -> Router:
    """Balances, duty days and objections; whose they are is judged by the services."""
    routes = Router(name=__name__)
    routes.message.register(open_balance, Command("balance"), May(Deed.OBJECT))
    routes.message.register(open_fairness, Command("fairness"), _keeps)
    routes.message.register(correct, Correcting.text, F.text, ~F.text.startswith("/"))
    routes.message.register(not_text, Correcting.text, ~F.text)
    routes.callback_query.register(press_balance, Pressed(callbacks.BALANCE))
    routes.callback_query.register(press_fairness, Pressed(callbacks.FAIRNESS))
    routes.callback_query.register(open_person, Pressed(callbacks.LEDGER_PERSON))
    routes.callback_query.register(ask_correction, Pressed(callbacks.LEDGER_CORRECT))
    ledger_days.add(routes)
    ledger_objections.add(routes)
    return routes


async def _keeps(_message: Message, ctx: Ctx) -> bool:
    return bool(ctx.actor.roles & _KEEPERS)
