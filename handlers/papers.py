"""Gives rosters and registers as papers to print, and the loads of a month as a picture."""

from aiogram import Router
from aiogram.types import CallbackQuery

from documents.fairness_bars import fairness_bars
from documents.receipts_register import receipts_register
from documents.roster_paper import roster_paper
from domain.ids import RosterId
from domain.people import Language
from handlers.context import Ctx
from handlers.filters import Pressed
from services import receipts_register as registers
from services import rosters_fairness, rosters_papers
from ui import callbacks
from ui import papers as show
from ui.callbacks import Press


async def give_paper(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Send the rosters of the month, or one of them, as PDF in the language of the button."""
    if not _prints(ctx):
        return
    tongue, _, alone = press.arg.partition(".")
    found = await rosters_papers.papers(
        ctx.work, RosterId(press.subject), by=ctx.actor, alone=bool(alone)
    )
    t = ctx.t.speaking(Language(tongue))
    content = await roster_paper(t, found, by=ctx.actor.name, at=ctx.now)
    ctx.screen.show(show.roster_card(ctx.t, found, content, t.language, alone=bool(alone)))


async def give_register(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Send who acknowledged which version, and how."""
    if not _prints(ctx):
        return
    found = await registers.register(ctx.work, RosterId(press.subject), by=ctx.actor)
    t = ctx.t.speaking(Language(press.arg))
    content = await receipts_register(t, found, by=ctx.actor.name, at=ctx.now)
    ctx.screen.show(show.register_card(ctx.t, found, content, t.language))


async def give_bars(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Send how evenly the month lies on the advocates of the unit."""
    if not _prints(ctx):
        return
    found = await rosters_fairness.fairness(ctx.work, RosterId(press.subject), by=ctx.actor)
    pictures = await fairness_bars(ctx.t, found)
    for card in show.bars_cards(ctx.t, found, pictures):
        ctx.screen.show(card)


def _prints(ctx: Ctx) -> bool:
    """Whether papers can be set here; an old button is told the truth."""
    if not show.Printing.here:
        ctx.screen.toast(show.not_here(ctx.t), alert=True)
    return show.Printing.here


def add(routes: Router) -> None:
    """Three buttons; whose the papers are is judged by the services."""
    routes.callback_query.register(give_paper, Pressed(callbacks.ROSTER_PAPER))
    routes.callback_query.register(give_register, Pressed(callbacks.ROSTER_REGISTER))
    routes.callback_query.register(give_bars, Pressed(callbacks.ROSTER_BARS))
