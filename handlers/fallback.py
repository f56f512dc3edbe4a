"""Answers what no other handler understood, so that nothing is dropped in silence."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from domain.refusals import Refusal
from handlers.context import Ctx
from handlers.members import MEMBERS_ONLY
from ui.card import Card


async def cancel(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Leave a dialog; what was entered in it is forgotten."""
    if await state.get_state() is None:
        ctx.screen.show(Card(ctx.t("common-nothing-to-cancel")))
        return
    await state.clear()
    ctx.screen.show(Card(ctx.t("common-dialog-cancelled"), reply=()))


async def not_allowed(_message: Message) -> None:
    """Say that a command belongs to another role."""
    raise Refusal("members-no-permission")


async def not_understood(_message: Message, ctx: Ctx) -> None:
    """Say that the message was not understood and where the way on is."""
    ctx.screen.show(Card(ctx.t("common-not-understood")))


async def edited(_message: Message, ctx: Ctx) -> None:
    """Say that what was written stands as it was first sent: a proof must not change later."""
    ctx.screen.show(Card(ctx.t("common-edited")))


async def stale(_query: CallbackQuery, ctx: Ctx) -> None:
    """Say that a button is out of date."""
    ctx.screen.toast(ctx.t("common-stale-button"), alert=True)


def router() -> Router:
    """The last routes: they take whatever is left."""
    routes = Router(name=__name__)
    routes.message.register(not_allowed, Command(*MEMBERS_ONLY))
    routes.message.register(not_understood)
    routes.edited_message.register(edited)
    routes.callback_query.register(stale)
    return routes


def first() -> Router:
    """The route that must come before all dialogs: the way out of them."""
    routes = Router(name=f"{__name__}.first")
    routes.message.register(cancel, Command("cancel"))
    return routes
