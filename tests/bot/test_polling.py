"""Updates are asked for again whatever stands between the bot and Telegram."""

import asyncio
from collections.abc import Sequence

import pytest
from aiogram.exceptions import ClientDecodeError, TelegramNetworkError, TelegramServerError
from aiogram.methods import GetUpdates
from aiogram.types import Update

from bot import polling

ASK = GetUpdates()


class Bot:
    """A bot that meets one trouble after another, then gets an update."""

    def __init__(self, troubles: list[Exception]) -> None:
        """Take what goes wrong, in order."""
        self.troubles = troubles

    async def get_updates(self, **_: object) -> list[Update]:
        """Ask once."""
        if self.troubles:
            raise self.troubles.pop(0)
        return [Update(update_id=7)]


class Inbox:
    """Keeps what it received."""

    def __init__(self) -> None:
        """Begin empty."""
        self.received: list[int] = []

    async def receive(self, updates: Sequence[Update]) -> None:
        """Take updates."""
        self.received += [one.update_id for one in updates]


async def test_no_answer_ends_the_asking(monkeypatch: pytest.MonkeyPatch) -> None:
    """A cut line, an error of the server, the page of a proxy: the next try gets the update."""
    monkeypatch.setattr(polling, "_PAUSE_S", 0)
    inbox = Inbox()
    bot = Bot([
        TelegramNetworkError(ASK, "cut"), TelegramServerError(ASK, "500"),
        ClientDecodeError("Failed to decode object", ValueError("<html>"), "<html>502</html>"),
    ])  # fmt: skip

    async with asyncio.timeout(5):
        await polling.poll(bot, inbox, lambda: bool(inbox.received))  # type: ignore[arg-type]

    assert inbox.received == [7]
