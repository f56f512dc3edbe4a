"""A small box to test with, and a shorthand for the bot's calls."""

import json
from datetime import UTC, datetime

from demo import acts
from demo.clock import TurnedClock
from demo.shapes import Params
from demo.telegram import Telegram

AIGUL, DANIYAR, STRANGER = 1001, 1002, 4040
START = datetime(2026, 8, 25, 4, 0, tzinfo=UTC)


def make() -> Telegram:
    """Return a box with two people, of whom the first has met the bot."""
    telegram = Telegram(TurnedClock(START))
    telegram.person(AIGUL, "Айгүл")
    telegram.person(DANIYAR, "Данияр")
    acts.say(telegram, AIGUL, "/start")
    telegram.updates.clear()

    return telegram


async def call(telegram: Telegram, method: str, **params: object) -> Params:
    """Call the box as the bot would; the answer as it comes over the wire."""
    answer = await telegram.call(telegram.token, method, params)
    body: Params = json.loads(answer.body)

    return body


async def said(telegram: Telegram, method: str, **params: object) -> str:
    """Call the box and return why it refused; empty when it did not."""
    return str((await call(telegram, method, **params)).get("description", ""))


async def done(telegram: Telegram, method: str, **params: object) -> Params:
    """Call the box and return the object it answers with."""
    body = await call(telegram, method, **params)
    assert body["ok"], body
    result = body["result"]
    assert isinstance(result, dict)

    return result


def keyboard(**button: object) -> Params:
    """Return an inline keyboard of one button."""
    return {"inline_keyboard": [[{"text": "Иә", **button}]]}
