"""Lets those who edit people say in which kinds of roster an advocate is drawn."""

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.ids import PersonId
from domain.rosters import RosterKind
from handlers.context import Ctx
from handlers.filters import Pressed
from services import kinds
from services.kinds import KindsPage
from ui import kinds as show
from ui.callbacks import KIND_IN, KIND_OUT, KINDS, Press
from ui.card import Card


class LeavingOut(StatesGroup):
    """Writing why somebody is left out of a kind."""

    reason = State()


async def open_kinds(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show in which kinds somebody is drawn."""
    page = await kinds.page(ctx.work, PersonId(press.subject), by=ctx.actor)
    ctx.screen.redraw(show.kinds_card(ctx.t, page.person, page.left_out))


async def ask_reason(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask why somebody is left out."""
    page = await kinds.page(ctx.work, PersonId(press.subject), by=ctx.actor)
    await state.set_state(LeavingOut.reason)
    await state.set_data({"person": press.subject, "kind": press.arg})
    ctx.screen.show(show.ask_reason(ctx.t, page.person, RosterKind(press.arg)))


async def keep_reason(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Leave somebody out of a kind."""
    data = await state.get_data()
    person, kind = PersonId(data["person"]), RosterKind(data["kind"])
    page = await kinds.leave_out(ctx.work, person, kind, message.text or "", by=ctx.actor)
    await state.clear()
    _show(ctx, page)


async def not_text(_message: Message, ctx: Ctx) -> None:
    """Ask for a text where something else was sent; the dialog goes on."""
    ctx.screen.show(Card(ctx.t("kinds-reason-empty")))


async def take_in(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Draw somebody in a kind again."""
    page = await kinds.take_in(
        ctx.work, PersonId(press.subject), RosterKind(press.arg), by=ctx.actor
    )
    ctx.screen.redraw(show.kinds_card(ctx.t, page.person, page.left_out))


def _show(ctx: Ctx, page: KindsPage) -> None:
    ctx.screen.show(show.kinds_card(ctx.t, page.person, page.left_out))


def router() -> Router:
    """Three buttons and one text; who may is judged by the service."""
    routes = Router(name=__name__)
    routes.message.register(keep_reason, LeavingOut.reason, F.text, ~F.text.startswith("/"))
    routes.message.register(not_text, LeavingOut.reason, ~F.text)
    routes.callback_query.register(open_kinds, Pressed(KINDS))
    routes.callback_query.register(ask_reason, Pressed(KIND_OUT))
    routes.callback_query.register(take_in, Pressed(KIND_IN))
    return routes
