"""Leads a citizen through the questionnaire, and keeps nothing but the language."""

from aiogram import F, Router
from aiogram.filters import Command, CommandStart
from aiogram.types import CallbackQuery, Message

from domain.consultations.questions import FIRST, Question, Result, next_question
from domain.identity import has_iin
from domain.people import Language
from handlers.context import Ctx
from handlers.filters import Pressed
from handlers.members import is_member
from services import members
from ui import consultations as ask
from ui import consultations_results as show
from ui.callbacks import LANGUAGE, LAW, QUESTION, Press


async def start(_message: Message, ctx: Ctx) -> None:
    """Ask a stranger for the language at the first contact, then begin."""
    if ctx.actor.language is None:
        ctx.screen.show(ask.language_choice(ctx.t))
        return
    collegium, _ = await members.house(ctx.work)
    ctx.screen.show(ask.welcome(ctx.t, collegium, FIRST))


async def languages(_message: Message, ctx: Ctx) -> None:
    """Let anybody change the language."""
    ctx.screen.show(ask.language_choice(ctx.t))


async def choose(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Keep the language; a stranger goes on with the first question in it."""
    language = Language(press.arg)
    await members.choose_language(ctx.work, ctx.actor.telegram_id, language)
    t = ctx.t.speaking(language)
    ctx.screen.redraw(ask.language_kept(t))
    if not is_member(ctx):
        collegium, _ = await members.house(ctx.work)
        ctx.screen.show(ask.welcome(t, collegium, FIRST))


async def answer(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show what follows the path that the button carries; nothing is read or written of it."""
    reached = next_question(press.arg)
    if isinstance(reached, Question):
        ctx.screen.redraw(ask.question(ctx.t, reached))
    elif isinstance(reached, Result):
        collegium, units = await members.house(ctx.work)
        ctx.screen.redraw(show.result(ctx.t, reached, collegium, units))
    else:
        _stale(ctx)


async def law(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show the text of the Law behind a result."""
    reached = next_question(press.arg)
    if isinstance(reached, Result):
        ctx.screen.redraw(show.law(ctx.t, reached))
    else:
        _stale(ctx)


async def rights(_message: Message, ctx: Ctx) -> None:
    """Show the rights card."""
    ctx.screen.show(show.rights(ctx.t))


async def how(_message: Message, ctx: Ctx, bot_name: str) -> None:
    """Explain how the aid is obtained (R-028)."""
    ctx.screen.show(show.how(ctx.t, ctx.policy.consultation_days, bot_name))


async def guide(_message: Message, ctx: Ctx) -> None:
    """Say what the bot can do."""
    collegium, _ = await members.house(ctx.work)
    ctx.screen.show(show.guide(ctx.t, collegium))


async def typed(message: Message, ctx: Ctx) -> None:
    """Answer a citizen's free text: it is not kept, and an ЖСН in it is pointed out."""
    text = message.text or ""
    if has_iin(text):
        ctx.screen.show(show.iin_detected(ctx.t))
    elif ctx.actor.language is None:
        ctx.screen.show(ask.language_choice(ctx.t))
    else:
        ctx.screen.show(show.hint(ctx.t, FIRST))


async def sent(message: Message, ctx: Ctx) -> None:
    """Say of a file, a voice or a contact that it was not kept, and why."""
    document = message.photo or message.document or has_iin(message.caption or "")
    ctx.screen.show(show.iin_detected(ctx.t) if document else show.not_kept(ctx.t))


async def _citizen(_event: Message, ctx: Ctx) -> bool:
    return not is_member(ctx)


def _stale(ctx: Ctx) -> None:
    ctx.screen.toast(ctx.t("common-stale-button"), alert=True)


def router() -> Router:
    """What anybody may ask; free texts and files only where a citizen sends them."""
    routes = Router(name=__name__)
    routes.message.register(start, CommandStart())
    routes.message.register(languages, Command("language"))
    routes.message.register(rights, Command("rights"))
    routes.message.register(how, Command("how"))
    routes.message.register(guide, Command("help"))
    routes.callback_query.register(choose, Pressed(LANGUAGE))
    routes.callback_query.register(answer, Pressed(QUESTION))
    routes.callback_query.register(law, Pressed(LAW))
    routes.message.register(typed, _citizen, F.text, ~F.text.startswith("/"))
    routes.message.register(sent, _citizen, ~F.text)
    return routes
