"""Gives the papers of a request: the answer to the body, the protocol, the notice of defence."""

from aiogram import Router
from aiogram.types import CallbackQuery

from documents.answer_paper import answer_paper
from documents.notice_file import notice_file
from documents.request_protocol_paper import request_protocol_paper
from domain.assignments.notice_templates import BadTemplate
from domain.civil import day_of
from domain.ids import RequestId
from domain.people import Language
from handlers.context import Ctx
from handlers.filters import Pressed
from services import answers, notices_writing, protocols_requests
from ui import notice_forms, papers
from ui import request_papers as show
from ui.callbacks import NOTICE_DRAFT, REQUEST_ANSWER, REQUEST_PROTOCOL, Press


async def give_answer(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Send the answer to the body, to be signed."""
    if not _prints(ctx):
        return
    found = await answers.answer(ctx.work, RequestId(press.subject), by=ctx.actor)
    content = await answer_paper(ctx.t, found, at=ctx.now)
    ctx.screen.show(show.answer_card(ctx.t, found, content))


async def give_protocol(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Send the protocol of a request in the language of the button."""
    if not _prints(ctx):
        return
    found = await protocols_requests.protocol(ctx.work, RequestId(press.subject), by=ctx.actor)
    t = ctx.t.speaking(Language(press.arg))
    content = await request_protocol_paper(t, found, by=ctx.actor.name, at=ctx.now)
    ctx.screen.show(show.protocol_card(ctx.t, found, content, t.language))


async def give_notice(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Send the draft of the notice to the advocate in charge.

    A form that was harmless when it was sent may be refused by a stricter house: ours serves.
    """
    if not notice_forms.Writing.here:
        ctx.screen.toast(notice_forms.not_here(ctx.t), alert=True)
        return
    number = RequestId(press.subject)
    found = await notices_writing.draft(ctx.work, number, by=ctx.actor)
    t, on, broken = ctx.t.speaking(Language(press.arg)), day_of(ctx.now), False
    try:
        content = await notice_file(t, found.facts, found.form, on=on)
    except BadTemplate:
        content, broken = await notice_file(t, found.facts, None, on=on), True
    ctx.screen.show(show.notice_card(
        ctx.t, number, found.facts, content, t.language, version=found.version, broken=broken,
    ))  # fmt: skip


def _prints(ctx: Ctx) -> bool:
    """Whether papers can be set here; an old button is told the truth."""
    if not papers.Printing.here:
        ctx.screen.toast(papers.not_here(ctx.t), alert=True)
    return papers.Printing.here


def router() -> Router:
    """Three buttons; whose the papers are is judged by the services."""
    routes = Router(name=__name__)
    routes.callback_query.register(give_answer, Pressed(REQUEST_ANSWER))
    routes.callback_query.register(give_protocol, Pressed(REQUEST_PROTOCOL))
    routes.callback_query.register(give_notice, Pressed(NOTICE_DRAFT))
    return routes
