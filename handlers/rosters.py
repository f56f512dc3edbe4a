"""Leads the responsible person from an empty month to published rosters."""

from datetime import date
from typing import assert_never

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.ids import RosterId, UnitId
from domain.people import Role
from domain.permissions import Deed
from domain.rosters import RosterState
from domain.rosters.views import Desk, OwnDuties, Page
from handlers import rosters_days, rosters_exchange, rosters_versions
from handlers import rosters_jobs as exactly
from handlers.context import Ctx
from handlers.filters import May, Pressed
from services import rosters, rosters_jobs, rosters_preview
from services import rosters_pages as pages
from services.rosters import Incomplete, Published, PublishedBefore
from ui import callbacks
from ui import rosters as show
from ui import rosters_days as show_days
from ui import rosters_page as show_page
from ui.callbacks import Press
from ui.card import Card
from ui.rosters_own import own_card

_KEEPERS = frozenset({Role.OFFICER, Role.PRESIDIUM, Role.CHAIR})


class Reason(StatesGroup):
    """Writing why loads differ."""

    unbalance = State()


async def open_rosters(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show an advocate's own days, and the desk of the next month to who keeps rosters."""
    await state.clear()
    keeps = bool(ctx.actor.roles & _KEEPERS)
    mine = ctx.actor.holds(Role.ADVOCATE)
    own = await pages.own(ctx.work, by=ctx.actor) if mine else OwnDuties(())
    if own.rosters or own.before or not keeps:
        ctx.screen.show(own_card(ctx.t, own))
    if keeps:
        ctx.screen.show(await _desk_or_units(ctx))


async def open_own(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show an advocate's own days in a month that is over, or those of now again."""
    month = _month(press.arg) if press.arg else None
    ctx.screen.redraw(own_card(ctx.t, await pages.own(ctx.work, month, by=ctx.actor)))


async def open_desk(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show the three rosters of a unit and a month."""
    month = _month(press.arg)
    desk = await pages.desk(ctx.work, UnitId(press.subject), month, by=ctx.actor)
    ctx.screen.redraw(show.desk_card(ctx.t, desk))


async def draw(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Draw what the month lacks."""
    month, _, posts = press.arg.partition(".")
    desk = await rosters_jobs.draw_drafts(
        ctx.work, UnitId(press.subject), _month(month), posts=int(posts) or None, by=ctx.actor
    )
    drafts = any(one.state is RosterState.DRAFT for one in desk.rosters.values())
    ctx.screen.redraw(show.desk_card(ctx.t, desk, drawn=drafts and desk.drawing is None))


async def open_page(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show a roster as a calendar, or say who is on duty on a day that does not change."""
    page = await _page(press, ctx)
    if press.arg:
        on = page.roster.month.replace(day=int(press.arg))
        ctx.screen.toast(show_page.on_duty(ctx.t, page, on), alert=True)
        return
    ctx.screen.redraw(show_page.page_card(ctx.t, page))


async def redraw(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Draw one draft anew, after a question: changes made by hand are lost."""
    page = await _page(press, ctx)
    if page.roster.state is not RosterState.DRAFT:
        _show_published(ctx, page)
    elif not press.arg:
        ctx.screen.redraw(show_days.ask_redraw(ctx.t, page))
    else:
        number = page.roster.id
        drawn = await rosters_jobs.redraw(ctx.work, number, posts=int(press.arg), by=ctx.actor)
        if isinstance(drawn, Desk):
            ctx.screen.redraw(show.desk_card(ctx.t, drawn))
            return
        ctx.screen.redraw(show_page.page_card(ctx.t, drawn, note=ctx.t("rosters-drawn-again")))


async def explain(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show why each has as many duties."""
    explained = await pages.explain(ctx.work, RosterId(press.subject), by=ctx.actor)
    ctx.screen.redraw(show.shares_card(ctx.t, explained))


async def ask_reason(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Ask why loads differ."""
    page = await _page(press, ctx)
    if page.roster.state is not RosterState.DRAFT:
        _show_published(ctx, page)
        return
    await state.set_state(Reason.unbalance)
    await state.set_data({"roster": press.subject})
    ctx.screen.show(show_days.ask_reason(ctx.t, page))


async def keep_reason(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Keep the reason that was written."""
    number = RosterId((await state.get_data())["roster"])
    page = await rosters.give_reason(ctx.work, number, message.text or "", by=ctx.actor)
    await state.clear()
    ctx.screen.show(show_page.page_card(ctx.t, page, note=ctx.t("rosters-reason-saved")))


async def preview(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show what publication would do, or what it lacks."""
    seen = await rosters_preview.preview(ctx.work, RosterId(press.subject), by=ctx.actor)
    if seen.page.roster.state is not RosterState.DRAFT:
        _show_published(ctx, seen.page)
        return
    ctx.screen.redraw(show.preview_card(ctx.t, seen))


async def publish(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Put a roster in force."""
    outcome = await rosters.publish(ctx.work, RosterId(press.subject), by=ctx.actor)
    match outcome:
        case Published(roster=roster, told=told):
            desk = await pages.desk(ctx.work, roster.unit, roster.month, by=ctx.actor)
            ctx.screen.redraw(show.published_card(ctx.t, roster, told, desk))
        case Incomplete(page=page):
            ctx.screen.redraw(show.incomplete_card(ctx.t, page))
        case PublishedBefore():
            _show_published(ctx, await _page(press, ctx))
        case _:
            assert_never(outcome)


def _show_published(ctx: Ctx, page: Page) -> None:
    """Answer an old button with the present state."""
    ctx.screen.toast(ctx.t("rosters-published-already"), alert=True)
    ctx.screen.redraw(show_page.page_card(ctx.t, page))


async def _desk_or_units(ctx: Ctx) -> Card:
    month = await pages.default_month(ctx.work)
    units = await pages.units_for(ctx.work, by=ctx.actor)
    if len(units) != 1:
        return show.choose_unit(ctx.t, units, month)
    return show.desk_card(ctx.t, await pages.desk(ctx.work, units[0].id, month, by=ctx.actor))


async def _page(press: Press, ctx: Ctx) -> Page:
    return await pages.page(ctx.work, RosterId(press.subject), by=ctx.actor)


def _month(word: str) -> date:
    """The month that a button carries as 202609."""
    return date(int(word[:4]), int(word[4:]), 1)


def router() -> Router:
    """The desk, the calendar and publication; whose they are is judged by the services."""
    routes = Router(name=__name__)
    routes.message.register(open_rosters, Command("roster"), May(Deed.READ_ROSTER))
    routes.message.register(keep_reason, Reason.unbalance, F.text, ~F.text.startswith("/"))
    routes.message.register(rosters_days.not_text, Reason.unbalance, ~F.text)
    routes.callback_query.register(open_own, Pressed(callbacks.ROSTER_OWN))
    routes.callback_query.register(open_desk, Pressed(callbacks.ROSTERS))
    routes.callback_query.register(draw, Pressed(callbacks.ROSTER_DRAW))
    routes.callback_query.register(open_page, Pressed(callbacks.ROSTER))
    routes.callback_query.register(redraw, Pressed(callbacks.ROSTER_REDRAW))
    routes.callback_query.register(explain, Pressed(callbacks.ROSTER_SHARES))
    routes.callback_query.register(ask_reason, Pressed(callbacks.ROSTER_REASON))
    routes.callback_query.register(preview, Pressed(callbacks.ROSTER_PREVIEW))
    routes.callback_query.register(publish, Pressed(callbacks.ROSTER_PUBLISH))
    rosters_days.add(routes)
    exactly.add(routes)
    rosters_exchange.add(routes)
    rosters_versions.add(routes)
    return routes
