"""Gives rosters as files: one's own duties for a calendar, a unit's month to print."""

from aiogram import Router
from aiogram.types import CallbackQuery

from documents.calendar_file import calendar_file
from documents.roster_sheet import roster_sheet
from domain.ids import RosterId
from handlers import papers
from handlers.context import Ctx
from handlers.filters import Pressed
from services import rosters_pages, rosters_papers
from ui import callbacks
from ui import rosters_papers as show_papers
from ui.callbacks import Press
from ui.rosters_documents import documents_card
from ui.rosters_own import own_card


async def open_documents(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show which files of a roster there are and what each is for."""
    page = await rosters_pages.page(ctx.work, RosterId(press.subject), by=ctx.actor)
    ctx.screen.redraw(documents_card(ctx.t, page))


async def give_calendar(_query: CallbackQuery, ctx: Ctx) -> None:
    """Send an advocate's own duties; where there are none any more, say so."""
    own = await rosters_pages.own(ctx.work, by=ctx.actor)
    if not own.rosters or ctx.actor.person is None:
        ctx.screen.redraw(own_card(ctx.t, own))
        return
    content = calendar_file(ctx.t, own.rosters, ctx.actor.person, at=ctx.now)
    ctx.screen.show(show_papers.calendar_card(ctx.t, content, own.rosters[0].roster.month))


async def give_sheet(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Send the rosters of the month as a spreadsheet."""
    found = await rosters_papers.papers(ctx.work, RosterId(press.subject), by=ctx.actor)
    content = roster_sheet(ctx.t, found, at=ctx.now)
    ctx.screen.show(show_papers.sheet_card(ctx.t, found, content))


def router() -> Router:
    """Buttons of files; whose the papers are is judged by the services."""
    routes = Router(name=__name__)
    routes.callback_query.register(open_documents, Pressed(callbacks.ROSTER_DOCUMENTS))
    routes.callback_query.register(give_calendar, Pressed(callbacks.ROSTER_CALENDAR))
    routes.callback_query.register(give_sheet, Pressed(callbacks.ROSTER_SHEET))
    papers.add(routes)
    return routes
