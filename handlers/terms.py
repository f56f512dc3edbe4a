"""Shows the terms of a unit's rosters, and changes them by the officer's buttons."""

from aiogram import Router
from aiogram.types import CallbackQuery

from domain.ids import UnitId
from handlers.context import Ctx
from handlers.filters import Pressed
from services import terms
from ui import terms as show
from ui.callbacks import TERMS, TERMS_SET, Press


async def look(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show the terms that the next draw follows."""
    seen = await terms.look(ctx.work, UnitId(press.subject), by=ctx.actor)
    ctx.screen.redraw(show.terms_card(ctx.t, seen, press.arg))


async def change(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Set one term to the number that the button names."""
    code, number, back = press.arg.split(".")
    seen = await terms.change(
        ctx.work, UnitId(press.subject), show.name_of(code), int(number), by=ctx.actor
    )
    ctx.screen.redraw(show.terms_card(ctx.t, seen, back))


def router() -> Router:
    """The card of terms; whose they are is judged by the service."""
    routes = Router(name=__name__)
    routes.callback_query.register(look, Pressed(TERMS))
    routes.callback_query.register(change, Pressed(TERMS_SET))
    return routes
