"""Turns an update into a context: reads the clock once, recognises the person, picks the words."""

from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from aiogram import BaseMiddleware
from aiogram.types import CallbackQuery, TelegramObject, Update, User

from domain.people import Language
from domain.policy import Policy
from domain.refusals import Refusal
from handlers.context import Ctx
from services import members
from services.work import Tx, Work
from ui.callbacks import ButtonSeal, Press
from ui.card import Card
from ui.screen import Screen
from ui.translator import Texts, Translator

log = structlog.get_logger()
Next = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


async def language_of(work: Work, telegram_id: int) -> Language:
    """The language a person chose; Kazakh before any choice."""
    return (await members.actor(work, telegram_id)).language or Language.KK


class Reception(BaseMiddleware):
    """The outermost middleware of ours: everything a handler gets is made here."""

    def __init__(self, work: Work, texts: Texts, seal: ButtonSeal, policy: Policy) -> None:
        """Keep what every context is made of."""
        self._work = work
        self._texts = texts
        self._seal = seal
        self._policy = policy

    async def __call__(self, handler: Next, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Build the context, judge the seal of a pressed button, put refusals into words."""
        user: User | None = data.get("event_from_user")
        if user is None or not isinstance(event, Update):
            return None
        tx: Tx = data["tx"]
        screen: Screen = data["screen"]
        work = self._work.within(tx)
        actor = await members.actor(work, user.id)
        if actor.person is not None and event.my_chat_member is None:
            await members.returned(work, actor.person)
        t = self._texts.speaker(actor.language or Language.KK)
        data["ctx"] = Ctx(
            now=tx.now,
            actor=actor,
            t=t,
            work=work,
            screen=screen,
            policy=self._policy,
        )
        if event.callback_query is not None:
            press = self._press(event.callback_query)
            if press is None:
                log.warning("foreign_button", person=user.id)
                screen.toast(t("common-stale-button"), alert=True)
                return None
            data["press"] = press
        return await self._judged(handler, event, data, t)

    async def _judged(
        self,
        handler: Next,
        event: TelegramObject,
        data: dict[str, Any],
        t: Translator,
    ) -> Any:
        screen: Screen = data["screen"]
        try:
            return await handler(event, data)
        except Refusal as refusal:
            text = t(refusal.message, **refusal.arguments)
            if screen.pressed is not None and len(text) <= 200:  # noqa: PLR2004 - Telegram's toast
                screen.toast(text, alert=True)
            else:
                screen.show(Card(text))
        return None

    def _press(self, query: CallbackQuery) -> Press | None:
        return self._seal.read(query.data or "", query.from_user.id)
