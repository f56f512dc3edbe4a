"""Asks for the exact engine, which draws the drafts of a month beside the bot's other work."""

from datetime import date

from aiogram import Router
from aiogram.types import CallbackQuery

from domain.ids import UnitId
from domain.rosters.jobs import Engine
from handlers.context import Ctx
from handlers.filters import Pressed
from services import rosters_jobs
from services import rosters_pages as pages
from services.rosters_jobs import WantedBefore
from ui import drawings as show
from ui.callbacks import ROSTER_EXACT, Press
from ui.rosters import desk_card


async def draw_exactly(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Say what will be lost; after a yes, want the month drawn."""
    word, _, answer = press.arg.partition(".")
    unit, month = UnitId(press.subject), date(int(word[:4]), int(word[4:]), 1)
    if answer == show.YES:
        outcome = await rosters_jobs.wish(ctx.work, unit, month, Engine.EXACT, ctx.actor)
        if isinstance(outcome, WantedBefore):
            ctx.screen.toast(ctx.t("drawings-already"), alert=True)
    desk = await pages.desk(ctx.work, unit, month, by=ctx.actor)
    asks = answer != show.YES and desk.drawing is None
    ctx.screen.redraw(show.ask_exact(ctx.t, desk) if asks else desk_card(ctx.t, desk))


def add(routes: Router) -> None:
    """Add the route of the exact engine to those of rosters."""
    routes.callback_query.register(draw_exactly, Pressed(ROSTER_EXACT))
