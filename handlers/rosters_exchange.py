"""Exchanges two duties: freely in a draft, at an application once published."""

from typing import assert_never

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.ids import DutyId, RosterId
from domain.rosters import RosterState
from domain.rosters.changes_views import Exchanged
from handlers import rosters_days
from handlers.context import Ctx
from handlers.filters import Pressed
from services import rosters_exchange as exchanges
from services.rosters_changes import Doubtful, MovedBefore, NeedsReason
from ui import rosters_exchange as show
from ui import rosters_verdict as show_verdict
from ui.callbacks import EXCHANGE, EXCHANGE_WITH, Press
from ui.rosters_page import page_card

_SURE, _UNDO = "y", "u"


class Exchange(StatesGroup):
    """Writing about the application to exchange, or why loads will differ."""

    reason = State()


async def partners(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show with which duties of a kind this one can be exchanged."""
    roster, _, part = press.arg.partition(".")
    found = await exchanges.partners(
        ctx.work, DutyId(press.subject), RosterId(int(roster)) if roster else None, by=ctx.actor
    )
    ctx.screen.redraw(show.partners_card(ctx.t, found, int(part or 0)))


async def exchange(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Exchange two duties, or take the last exchange of a draft back."""
    other, _, flag = press.arg.partition(".")
    await _exchange(DutyId(press.subject), DutyId(int(other)), flag, "", state, ctx)


async def reasoned(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take what was written, and exchange."""
    data = await state.get_data()
    await state.clear()
    first, second = DutyId(data["first"]), DutyId(data["second"])
    await _exchange(first, second, _SURE, message.text or "", state, ctx)


async def _exchange(
    first: DutyId, second: DutyId, flag: str, reason: str, state: FSMContext, ctx: Ctx
) -> None:
    outcome = await exchanges.exchange(
        ctx.work, first, second, reason=reason, sure=bool(flag), by=ctx.actor
    )
    match outcome:
        case Exchanged():
            ctx.screen.redraw(show.exchanged_card(ctx.t, outcome, undone=flag == _UNDO))
        case Doubtful(page=page, verdict=verdict):
            sure = Press(EXCHANGE_WITH, first, f"{second}.{_SURE}")
            one, other = await exchanges.pair(ctx.work, first, second, by=ctx.actor)
            planned = (one.day, one.person, other.person), (other.day, other.person, one.person)
            card = show_verdict.doubtful_card(ctx.t, page, verdict, sure, *planned)
            ctx.screen.redraw(card)
        case NeedsReason():
            await state.set_state(Exchange.reason)
            await state.set_data({"first": first, "second": second})
            await _ask(first, second, outcome, ctx)
        case MovedBefore(page=page):
            ctx.screen.redraw(page_card(ctx.t, page, note=ctx.t("rosters-move-gone")))
        case _:
            assert_never(outcome)


async def _ask(first: DutyId, second: DutyId, outcome: NeedsReason, ctx: Ctx) -> None:
    if outcome.page.roster.state is RosterState.DRAFT:
        ctx.screen.show(show_verdict.ask_balance(ctx.t, outcome.verdict))
        return
    one, other = await exchanges.pair(ctx.work, first, second, by=ctx.actor)
    ctx.screen.show(show.ask_application(ctx.t, outcome.page, one, other))


def add(routes: Router) -> None:
    """Add the routes of exchanges to those of rosters."""
    routes.callback_query.register(partners, Pressed(EXCHANGE))
    routes.callback_query.register(exchange, Pressed(EXCHANGE_WITH))
    routes.message.register(reasoned, Exchange.reason, F.text, ~F.text.startswith("/"))
    routes.message.register(rosters_days.not_text, Exchange.reason, ~F.text)
