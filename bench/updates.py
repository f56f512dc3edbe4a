"""Measures updates a second, from receipt to answer, against a bare aiogram echo bot."""

import argparse
import asyncio
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

import aiohttp

from bench.ground import Figure, ask, environment, fake_api, process, until_sent

_UPDATES, _CHATS, _ROUNDS = 2_000, 200, 5
_PATIENCE_S = 120.0


async def _ours() -> None:
    """Serve as `python -m bot run` does, without its web server."""
    from bot.app import build, prepare  # noqa: PLC0415 - the echo bot must not pay for it
    from bot.clock import SystemClock  # noqa: PLC0415
    from bot.logs import configure  # noqa: PLC0415
    from bot.run import Stop, serve  # noqa: PLC0415
    from bot.settings import load  # noqa: PLC0415

    settings = load(os.environ)
    configure(settings.log_level, settings.secrets())
    await prepare(settings)
    stop = Stop()
    stop.listen()
    house = build(settings, SystemClock())
    await serve(house, stop)
    await house.close()


async def _echo() -> None:
    """Serve as aiogram's own example does."""
    from aiogram import Bot, Dispatcher  # noqa: PLC0415
    from aiogram.client.session.aiohttp import AiohttpSession  # noqa: PLC0415
    from aiogram.client.telegram import TelegramAPIServer  # noqa: PLC0415
    from aiogram.types import Message  # noqa: PLC0415

    api = TelegramAPIServer.from_base(os.environ["KEZEKSHI_TELEGRAM_API"])
    bot = Bot(os.environ["KEZEKSHI_BOT_TOKEN"], session=AiohttpSession(api=api))
    dispatcher = Dispatcher()

    @dispatcher.message()
    async def echo(message: Message) -> None:
        await message.answer(message.text or "")

    await dispatcher.start_polling(bot)


async def _measure(which: str, updates: int, port: int, folder: Path) -> float:
    """Updates a second, from the moment they are handed out to the last answer."""
    env = environment(port, folder / "bench.db", send_rate="1000", chat_gap_ms="0")
    with process("-m", "bench.updates", "--serve", which, env=env) as bot:
        await _offer(port, _CHATS)
        await _offer(port, updates)
        seen: dict[str, Any] = await until_sent(port, _CHATS + updates, _PATIENCE_S)
        bot.terminate()
    first, last = float(seen["from"]), float(seen["sent"][_CHATS + updates - 1][0])
    return updates / (last - first)


async def _offer(port: int, updates: int) -> None:
    """Let people write when the bot is waiting for them; the first round only warms it up."""
    async with aiohttp.ClientSession() as session:
        await ask(session, port, "/idle")
        await ask(session, port, f"/offer?updates={updates}&chats={_CHATS}")


def _round(which: str, updates: int) -> float:
    with tempfile.TemporaryDirectory() as folder, fake_api() as port:
        return asyncio.run(_measure(which, updates, port, Path(folder)))


def main() -> None:
    """Take turns, then give the ratio of the best: whatever else runs here only slows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--serve", choices=("ours", "echo"))
    parser.add_argument("--updates", type=int, default=_UPDATES)
    parser.add_argument("--rounds", type=int, default=_ROUNDS)
    given = parser.parse_args()
    if given.serve:
        asyncio.run(_ours() if given.serve == "ours" else _echo())
        return
    speeds: dict[str, list[float]] = {"ours": [], "echo": []}
    for _ in range(given.rounds):
        for which, found in speeds.items():
            found.append(_round(which, given.updates))
            print(f"{which}: {found[-1]:.0f}/s", file=sys.stderr)
    ours, echo = (max(found) for found in speeds.values())
    print(Figure("updates: ours", ours, "/s", "", 0))
    print(Figure("updates: echo", echo, "/s", "", 0))
    print(Figure("updates: ours over echo", ours / echo, "", ">= 0.4"))


if __name__ == "__main__":
    main()
