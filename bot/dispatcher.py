"""Opens the door for one update: order of middlewares and routers, and what is said back."""

from collections.abc import Sequence
from functools import cache

from aiogram import Bot, Dispatcher, Router
from aiogram.methods import AnswerCallbackQuery, LeaveChat, TelegramMethod
from aiogram.types import CallbackQuery, Message, Update

from bot.middlewares import Reception, language_of
from bot.storage import DatabaseStorage, dialog_of
from bot.switchboard import Switchboard
from domain.policy import Policy
from handlers import (
    assignments,
    bodies,
    calendar,
    calls,
    cases,
    claims,
    consultations,
    counsel,
    deadlines,
    decrees,
    equality,
    fallback,
    independence,
    intakes,
    kinds,
    ledger,
    members,
    mirrors,
    notice_forms,
    participants,
    receipts,
    records,
    request_papers,
    rosters,
    rosters_papers,
    rosters_protocol,
    rosters_why,
    routing,
    statistics,
    suspensions,
    swaps,
    terms,
)
from services.work import Tx, Work
from ui.callbacks import ButtonSeal
from ui.card import Card, card_to_json
from ui.screen import Screen
from ui.translator import Texts

__all__ = ["Door"]


class Door:
    """All handlers behind one function: an update goes in, its answers are in the outbox."""

    def __init__(
        self, bot: Bot, work: Work, texts: Texts, seal: ButtonSeal, policy: Policy
    ) -> None:
        """Build the dispatcher; it is made once a process (or once a test)."""
        self._bot = bot
        self._work = work
        self._texts = texts
        self._dispatcher = Dispatcher(storage=DatabaseStorage(), disable_fsm=False)
        self._dispatcher.update.outer_middleware(Reception(work, texts, seal, policy))
        self._dispatcher.include_router(Switchboard(_routers()))

    async def open(self, update: Update, tx: Tx) -> Sequence[TelegramMethod[bool]]:
        """Work on an update inside a transaction; gives the calls useless after it."""
        group = _group_of(update)
        if group is not None:
            # Nothing is ever said in a group; what was said there is not looked at.
            return [LeaveChat(chat_id=group)]
        screen = _screen_of(update)
        async with dialog_of(tx):
            await self._dispatcher.feed_update(
                self._bot, update, tx=tx, screen=screen, bot_name=await self._name()
            )
        chat = _reader_of(update)
        for card, edits in screen.cards if chat else ():
            await tx.letters.answer(chat, card_to_json(card), at=tx.now, edits=edits)
        return _press_answer(update, screen)

    async def _name(self) -> str:
        """The bot's user name, for links; aiogram asks Telegram once and remembers."""
        return (await self._bot.me()).username or ""

    async def apologise(self, tx: Tx, person: int) -> None:
        """Say that an update could not be worked on, with the telephone to call."""
        language = await language_of(self._work.within(tx), person)
        collegium = await tx.members.collegium()
        phone = collegium.phone if collegium is not None else "-"
        t = self._texts.speaker(language)
        text = t("common-error", phone=phone)
        await tx.letters.answer(person, card_to_json(Card(text)), at=tx.now)

    async def too_many(self, work: Work, person: int) -> None:
        """Say once that the messages come too fast."""
        async with work.write() as tx:
            t = self._texts.speaker(await language_of(work.within(tx), person))
            await tx.letters.answer(person, card_to_json(Card(t("common-too-many"))), at=tx.now)


@cache
def _routers() -> tuple[Router, ...]:
    """All routes in their order; they keep nothing, so they are made once a process."""
    topics = (
        fallback.first(),
        members.router(),
        decrees.router(),
        receipts.router(),
        rosters.router(),
        rosters_papers.router(),
        rosters_protocol.router(),
        rosters_why.router(),
        swaps.router(),
        ledger.router(),
        calls.router(),
        terms.router(),
        suspensions.router(),
        counsel.router(),
        intakes.router(),
        mirrors.router(),
        assignments.router(),
        request_papers.router(),
        cases.router(),
        deadlines.router(),
        claims.router(),
        participants.router(),
        notice_forms.router(),
        kinds.router(),
        equality.router(),
        independence.router(),
        records.router(),
        statistics.router(),
        calendar.router(),
        routing.router(),
        bodies.router(),
        consultations.router(),
        receipts.late_router(),
        fallback.router(),
    )
    for one in topics:
        # The second lock: the door itself already turns groups away.
        one.message.filter(_in_private)
        one.edited_message.filter(_in_private)
    return topics


async def _in_private(message: Message) -> bool:
    return message.chat.type == "private"


def _group_of(update: Update) -> int | None:
    message = update.message or update.edited_message
    if update.callback_query is not None and isinstance(update.callback_query.message, Message):
        message = update.callback_query.message
    chat = message.chat if message is not None else None
    if update.my_chat_member is not None:
        chat = update.my_chat_member.chat
    return chat.id if chat is not None and chat.type != "private" else None


def _screen_of(update: Update) -> Screen:
    query = update.callback_query
    if query is None or query.message is None:
        return Screen()
    return Screen(pressed=query.message.message_id, editable=isinstance(query.message, Message))


def _reader_of(update: Update) -> int:
    query: CallbackQuery | None = update.callback_query
    if query is not None:
        return query.from_user.id
    message = update.message or update.edited_message
    return message.chat.id if message is not None else 0


def _press_answer(update: Update, screen: Screen) -> list[TelegramMethod[bool]]:
    """Every press is answered, so that no spinner is left turning."""
    if update.callback_query is None:
        return []
    toast = screen.toasted
    return [
        AnswerCallbackQuery(
            callback_query_id=update.callback_query.id,
            text=toast.text[:200] if toast else None,
            show_alert=toast.alert if toast else None,
        )
    ]
