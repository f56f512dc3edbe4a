"""Leads through the versions of a roster: its history, its letters beforehand, calling it back."""

from typing import assert_never

from aiogram import Router
from aiogram.types import CallbackQuery

from domain.ids import RosterId
from handlers.context import Ctx
from handlers.filters import Pressed
from services import rosters_history, rosters_preview, rosters_recall
from services.rosters_recall import Recalled, RecalledBefore, Stays
from ui import callbacks
from ui import rosters_history as show
from ui import rosters_preview as show_preview
from ui import rosters_recall as show_recall
from ui.callbacks import Press
from ui.rosters_page import page_card


async def history(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show every version in one line."""
    found = await rosters_history.history(ctx.work, RosterId(press.subject), by=ctx.actor)
    ctx.screen.redraw(show.history_card(ctx.t, found))


async def as_of(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show the roster as it was by a version, or who was on duty on a day of it."""
    number, _, day = press.arg.partition(".")
    roster = RosterId(press.subject)
    found = await rosters_history.as_of(ctx.work, roster, int(number), by=ctx.actor)
    if day:
        ctx.screen.toast(show.as_of_day(ctx.t, found.page, int(day)), alert=True)
        return
    ctx.screen.redraw(show.as_of_card(ctx.t, found))


async def preview(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Page through who will be told what."""
    found = await rosters_preview.promises(ctx.work, RosterId(press.subject), by=ctx.actor)
    if press.arg.startswith("l"):
        ctx.screen.redraw(show_preview.letter_card(ctx.t, found, int(press.arg[1:])))
        return
    ctx.screen.redraw(show_preview.list_card(ctx.t, found, int(press.arg or 0)))


async def recall(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Call a publication back, after a question."""
    roster = RosterId(press.subject)
    if not press.arg:
        found = await rosters_recall.may_recall(ctx.work, roster, by=ctx.actor)
        ctx.screen.redraw(
            show_recall.stays_card(ctx.t, found.page, found.why)
            if isinstance(found, Stays)
            else show_recall.ask_recall(ctx.t, found)
        )
        return
    outcome = await rosters_recall.recall(ctx.work, roster, by=ctx.actor)
    match outcome:
        case Recalled(page=page, told=told):
            note = ctx.t("versions-recall-done", count=told)
            ctx.screen.redraw(page_card(ctx.t, page, note=note))
        case RecalledBefore(page=page):
            ctx.screen.redraw(page_card(ctx.t, page))
        case Stays(page=page, why=why):
            ctx.screen.redraw(show_recall.stays_card(ctx.t, page, why))
        case _:
            assert_never(outcome)


def add(routes: Router) -> None:
    """Add the routes of versions to those of rosters."""
    routes.callback_query.register(history, Pressed(callbacks.VERSIONS))
    routes.callback_query.register(as_of, Pressed(callbacks.VERSION))
    routes.callback_query.register(preview, Pressed(callbacks.PREVIEW))
    routes.callback_query.register(recall, Pressed(callbacks.RECALL))
