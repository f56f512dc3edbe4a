"""Takes the answers of advocates and the decisions of the desk about requests."""

from typing import assert_never

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from domain.assignments.requests import Ground
from domain.ids import OfferId, RequestId
from domain.permissions import Deed
from handlers import assignments_desk, assignments_picks, corrections
from handlers.assignments_states import Answer
from handlers.context import Ctx
from handlers.filters import May, Pressed
from services import assignments, assignments_work
from services.assignments import Accepted, Asked, Declined, NotYours, TooLate
from ui import assignments as show
from ui import callbacks
from ui.callbacks import Press


async def accept(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Take a press of «Қабылдаймын»."""
    await _accept(OfferId(press.subject), ctx)


async def ask_ground(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Ask why the offer is declined."""
    offer, request = await assignments_work.offer(ctx.work, OfferId(press.subject), by=ctx.actor)
    if offer.expires_at <= ctx.now or offer.answered:
        ctx.screen.redraw(show.too_late(ctx.t, request))
        return
    ctx.screen.redraw(show.grounds(ctx.t, offer.id, request.label))


async def back(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show the two answers again."""
    offer, request = await assignments_work.offer(ctx.work, OfferId(press.subject), by=ctx.actor)
    ctx.screen.redraw(show.offer_again(ctx.t, offer, request, ctx.now))


async def ground(_query: CallbackQuery, press: Press, state: FSMContext, ctx: Ctx) -> None:
    """Take the ground; a valid reason may need a few words first."""
    chosen = Ground(press.arg)
    if chosen.needs_words:
        await state.set_state(Answer.words)
        await state.set_data({"offer": press.subject, "ground": chosen})
        ctx.screen.show(show.ask_words(ctx.t, chosen))
        return
    await _decline(OfferId(press.subject), chosen, "", ctx)


async def words(message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Take the words of a valid reason."""
    data = await state.get_data()
    await state.clear()
    await _decline(OfferId(data["offer"]), Ground(data["ground"]), message.text or "", ctx)


async def typed(message: Message, ctx: Ctx) -> None:
    """Take an answer typed as a reply to the offer: a press may be lost, a message is not."""
    replied = message.reply_to_message.message_id if message.reply_to_message else None
    offer = await assignments_work.offer_of_message(ctx.work, replied, by=ctx.actor)
    if offer is None:
        ctx.screen.show(show.which(ctx.t))
    elif show.says_accept(ctx.t, message.text or ""):
        await _accept(offer, ctx)
    else:
        _, request = await assignments_work.offer(ctx.work, offer, by=ctx.actor)
        ctx.screen.show(show.grounds(ctx.t, offer, request.label))


async def cases(_message: Message, state: FSMContext, ctx: Ctx) -> None:
    """Show what the advocate has accepted."""
    await state.clear()
    ctx.screen.show(show.cases(ctx.t, await assignments_work.mine(ctx.work, by=ctx.actor)))


async def client(_query: CallbackQuery, press: Press, ctx: Ctx) -> None:
    """Show the client's name to who accepted."""
    number = RequestId(press.subject)
    name = await assignments_work.client(ctx.work, number, by=ctx.actor)
    request, _ = await assignments_work.look(ctx.work, number, by=ctx.actor)
    ctx.screen.show(show.client(ctx.t, request, name))


async def _accept(number: OfferId, ctx: Ctx) -> None:
    outcome = await assignments.accept(ctx.work, number, by=ctx.actor)
    match outcome:
        case Accepted(request=request):
            ctx.screen.show(show.accepted(ctx.t, request))
        case TooLate(request=request):
            own = request.accepted_by == ctx.actor.person
            ctx.screen.redraw((show.accepted_before if own else show.too_late)(ctx.t, request))
        case NotYours():
            ctx.screen.show(show.not_yours(ctx.t))
        case _:
            assert_never(outcome)


async def _decline(number: OfferId, chosen: Ground, note: str, ctx: Ctx) -> None:
    outcome = await assignments.decline(ctx.work, number, chosen, by=ctx.actor, note=note)
    match outcome:
        case Declined():
            # The offer's own card already says that the refusal is recorded.
            ctx.screen.toast(show.declined(ctx.t, outcome.request).text)
        case Asked(request=request):
            ctx.screen.show(show.asked(ctx.t, request))
        case TooLate(request=request):
            ctx.screen.redraw(show.too_late(ctx.t, request))
        case NotYours():
            ctx.screen.show(show.not_yours(ctx.t))
        case _:
            assert_never(outcome)


async def _an_answer(message: Message, ctx: Ctx) -> bool:
    """Whether a text is one of the two answers, as a whole and in any language; a filter."""
    return show.is_answer(ctx.t, message.text or "")


def router() -> Router:
    """The routes of advocates; those of the desk come with them."""
    routes = Router(name=__name__)
    routes.callback_query.register(accept, Pressed(callbacks.OFFER_ACCEPT))
    routes.callback_query.register(ask_ground, Pressed(callbacks.OFFER_DECLINE))
    routes.callback_query.register(ground, Pressed(callbacks.OFFER_GROUND))
    routes.callback_query.register(back, Pressed(callbacks.OFFER_BACK))
    routes.callback_query.register(client, Pressed(callbacks.REQUEST_CLIENT))
    routes.message.register(words, Answer.words, F.text, ~F.text.startswith("/"))
    routes.message.register(cases, Command("cases"), May(Deed.WORK_REQUEST))
    routes.message.register(typed, F.text, May(Deed.ANSWER_OFFER), _an_answer)
    assignments_desk.add_routes(routes)
    for more in (assignments_picks, corrections):
        routes.include_router(more.router())
    return routes
