"""Takes the collegium's own form of the notice of defence, and hands forms out to be changed."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from documents.notice_file import built_in
from domain.people import Language
from domain.permissions import Deed
from domain.refusals import Refusal
from handlers.context import Ctx
from handlers.filters import May, Pressed
from services import notices_forms
from ui import notice_forms as show
from ui.callbacks import NOTICE_FORM, NOTICE_FORM_PLAIN, Press


class NoticeForm(StatesGroup):
    """A form that is about to be sent."""

    sending = State()


async def open_form(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show what serves, and wait for a file."""
    page = await notices_forms.page(ctx.work, by=ctx.actor)
    await state.set_state(NoticeForm.sending)
    ctx.screen.show(show.form_card(ctx.t, page))


async def take(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Keep the handle of a file; it is fetched and looked at outside this update."""
    if not show.Writing.here:
        raise Refusal("notices-not-here")
    document = message.document
    if document is None:
        raise Refusal("notices-not-docx")
    await notices_forms.offer(
        ctx.work, document.file_name or "", document.file_size or 0, document.file_id,
        by=ctx.actor,
    )  # fmt: skip
    await state.clear()
    ctx.screen.show(show.taken_card(ctx.t))


async def ask_again(_message: Message, ctx: Ctx) -> None:
    """Ask for a file; the dialog goes on."""
    ctx.screen.show(show.send_file(ctx.t))


async def give(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Hand out the plain form of ours to begin with, or the one in use."""
    own = press.arg == show.OWN
    content = await notices_forms.content(ctx.work, by=ctx.actor)
    if own and content is None:
        ctx.screen.toast(show.none_kept(ctx.t), alert=True)
        return
    if not own and not show.Writing.here:
        ctx.screen.toast(show.not_here(ctx.t), alert=True)
        return
    if not own or content is None:
        content = built_in(ctx.t.speaking(Language(press.arg)))
    ctx.screen.show(show.file_card(ctx.t, f"habarlama-ulgi-{press.arg}.docx", content))


async def go_plain(_query: CallbackQuery, ctx: Ctx) -> None:
    """Go back to the plain form of ours."""
    page = await notices_forms.retire(ctx.work, by=ctx.actor)
    ctx.screen.redraw(show.form_card(ctx.t, page))


def router() -> Router:
    """The form of the notice; who may change it is judged by the service."""
    routes = Router(name=__name__)
    routes.message.register(open_form, Command("template"), May(Deed.EDIT_TEMPLATE))
    routes.message.register(take, NoticeForm.sending, F.document)
    routes.message.register(ask_again, NoticeForm.sending, ~F.text.startswith("/"))
    routes.callback_query.register(give, Pressed(NOTICE_FORM))
    routes.callback_query.register(go_plain, Pressed(NOTICE_FORM_PLAIN))
    return routes
