"""The switchboard calls whom aiogram would have called, and asks fewer on the way."""

from datetime import UTC, datetime
from typing import Any

import pytest
from aiogram import F, Router
from aiogram.dispatcher.event.bases import UNHANDLED, SkipHandler
from aiogram.filters import Command, CommandStart, StateFilter
from aiogram.fsm.state import State, StatesGroup, any_state
from aiogram.types import CallbackQuery, Chat, Message, User

from bot.switchboard import Switchboard
from handlers.filters import Pressed
from ui.callbacks import Press

WHO = User(id=1, is_bot=False, first_name="Ә")
CHAT = Chat(id=1, type="private")
AT = datetime(2026, 8, 25, tzinfo=UTC)


class Dialog(StatesGroup):
    """Two questions."""

    first = State()
    second = State()


def said(text: str | None = None, **more: Any) -> Message:
    """A message of somebody."""
    return Message(message_id=1, date=AT, chat=CHAT, from_user=WHO, text=text, **more)


PRESS = CallbackQuery(id="1", from_user=WHO, chat_instance="1")
EVENTS: list[tuple[str, Any, dict[str, Any]]] = [
    ("callback_query", PRESS, {"press": Press(action, 7)}) for action in ("a", "b", "c", "d")
]
EVENTS += [("callback_query", PRESS, {}), ("edited_message", said("a"), {})]
EVENTS += [
    ("message", said(text), {"raw_state": state})
    for text in ("/a", "/a b", "/A", "/b@bot", "/start", "/start x", "/", "word", "skip", "no", "")
    for state in (None, Dialog.first.state, Dialog.second.state)
]
EVENTS += [("message", said(caption="/a", text=None), {}), ("message", said(), {})]


def routers(calls: list[str]) -> list[Router]:
    """Routers of every kind of filter, which note what they are asked and whom they call."""

    def says(name: str) -> Any:
        async def handler(_event: Any) -> str:
            if name == "skips":
                raise SkipHandler
            return name

        return handler

    def asked(name: str, *, agrees: bool = True) -> Any:
        async def judge(_event: Any) -> bool:
            calls.append(name)
            return agrees

        return judge

    outer, inner, last, shut, within = Router(), Router(), Router(), Router(), Router()
    shut.message.filter(asked("shut", agrees=False))
    shut.include_router(within)
    within.message.register(says("behind a shut gate"), F.text)
    outer.message.register(says("a in first"), Command("a"), Dialog.first)
    outer.message.register(says("skips"), F.text == "skip")
    outer.message.register(says("first"), Dialog.first, F.text, ~F.text.startswith("/"))
    outer.callback_query.register(says("a or b"), Pressed("a", "b"), asked("seal"))
    outer.include_router(inner)
    inner.message.filter(asked("gate"))
    inner.message.register(says("a"), Command("a"))
    inner.message.register(says("start with"), CommandStart(deep_link=True))
    inner.message.register(says("start"), CommandStart())
    inner.message.register(says("closed"), Command("b"), asked("closed", agrees=False))
    inner.callback_query.register(says("b never"), Pressed("b"))
    inner.callback_query.register(says("c"), Pressed("c"))
    last.message.register(says("no dialog"), StateFilter(None), F.text == "no")
    last.message.register(says("any state"), any_state, F.text == "word")
    last.message.register(says("rest"), F.text)
    last.edited_message.register(says("edited"))
    return [outer, shut, last]


@pytest.mark.parametrize(("name", "event", "context"), EVENTS)
async def test_it_calls_whom_aiogram_calls(name: str, event: Any, context: dict[str, Any]) -> None:
    """Whatever came, in whatever state: the same handler, or none."""
    root = Router()
    root.include_routers(*routers([]))
    given = {"bot": _Bot(), **context}

    theirs = await root.propagate_event(name, event, **given)
    ours = await Switchboard(routers([])).propagate_event(name, event, **given)
    assert ours == theirs or (ours is UNHANDLED and theirs is UNHANDLED)


async def test_a_press_asks_only_its_own() -> None:
    """The filters of other actions and the gates of other routers are not troubled."""
    calls: list[str] = []
    board = Switchboard(routers(calls))

    assert await board.propagate_event("callback_query", PRESS, press=Press("b", 1)) == "a or b"
    assert await board.propagate_event("message", said("word"), raw_state=None) == "any state"
    assert calls == ["seal", "shut"]


class _Bot:
    """As much of a bot as a command asks for."""

    async def me(self) -> User:
        """Who it is."""
        return User(id=2, is_bot=True, first_name="bot", username="bot")
