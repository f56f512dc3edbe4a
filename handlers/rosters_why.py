"""Answers «why me, why this day» from an advocate's own list and from the card of a day."""

from typing import assert_never

from aiogram import Router
from aiogram.types import CallbackQuery

from domain.ids import PersonId, RosterId
from handlers.context import Ctx
from handlers.filters import Pressed
from services import rosters_why
from services.rosters_why import Answer, NotTheirs
from ui import rosters_why as show
from ui.callbacks import ROSTER_WHY, Press


async def ask(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Without a day ask for one; with a day answer; with a person too, answer for them."""
    number = RosterId(press.subject)
    if not press.arg:
        own = await rosters_why.own_days(ctx.work, number, by=ctx.actor)
        ctx.screen.redraw(show.own_days_card(ctx.t, own.roster, own.days))
        return
    day, _, person = press.arg.partition(".")
    if not person:
        _show(ctx, await rosters_why.why_mine(ctx.work, number, int(day), by=ctx.actor))
        return
    whose = PersonId(int(person))
    _show(ctx, await rosters_why.why_theirs(ctx.work, number, int(day), whose, by=ctx.actor))


def _show(ctx: Ctx, answer: Answer | NotTheirs) -> None:
    match answer:
        case Answer(roster=roster, why=why, people=people):
            card = (
                show.officer_card(ctx.t, roster, why, people)
                if people
                else show.own_card(ctx.t, roster, why)
            )
            ctx.screen.redraw(card)
        case NotTheirs(day=day):
            ctx.screen.toast(show.not_theirs(ctx.t, day), alert=True)
        case _:
            assert_never(answer)


def router() -> Router:
    """One button; whose answer it is is judged by the service."""
    routes = Router(name=__name__)
    routes.callback_query.register(ask, Pressed(ROSTER_WHY))
    return routes
