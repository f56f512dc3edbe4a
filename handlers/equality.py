"""Gives the report on how evenly duties were shared as a file."""

from aiogram import Router
from aiogram.types import CallbackQuery

from documents.equality_sheet import equality_sheet
from domain.ids import UnitId
from handlers.context import Ctx
from handlers.filters import Pressed
from services import ledger
from ui import equality as show
from ui.callbacks import EQUALITY, Press


async def give_report(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Send the report of a unit over its last months."""
    unit, months = UnitId(press.subject), int(press.arg)
    fair = await ledger.fairness(ctx.work, unit, months, by=ctx.actor)
    content = equality_sheet(ctx.t, fair, maker=ctx.actor.name, at=ctx.now)
    ctx.screen.show(show.equality_card(ctx.t, fair, content))


def router() -> Router:
    """One button; whose the figures are is judged by the service."""
    routes = Router(name=__name__)
    routes.callback_query.register(give_report, Pressed(EQUALITY))
    return routes
