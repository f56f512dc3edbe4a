"""Gives the protocol of a month's draw as a file to whoever may read the roster."""

from aiogram import Router
from aiogram.types import CallbackQuery

from domain.ids import RosterId
from handlers.context import Ctx
from handlers.filters import Pressed
from services import rosters_protocol
from ui import callbacks
from ui import rosters_protocol as show
from ui.callbacks import Press


async def give_protocol(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Send the protocol; where there is none yet, the refusal says why."""
    found = await rosters_protocol.protocol(ctx.work, RosterId(press.subject), by=ctx.actor)
    card = show.protocol_card(ctx.t, found.unit.name, found.unit.id, found.month, found.text)
    ctx.screen.show(card)


def router() -> Router:
    """One button; whose the protocol is, is judged by the service."""
    routes = Router(name=__name__)
    routes.callback_query.register(give_protocol, Pressed(callbacks.ROSTER_PROTOCOL))
    return routes
