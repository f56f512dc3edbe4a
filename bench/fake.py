"""Plays the least of the Bot API, fast, in a process of its own, and keeps the times of calls."""

import argparse
import asyncio
import itertools
import json
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bench.limits import Limits

_LIMIT = 100
_BOT = {"id": 42, "is_bot": True, "first_name": "Kezekshi", "username": "kezekshi_bot"}
_SENDING = ("sendMessage", "editMessageText", "sendDocument", "sendPhoto")
Params = dict[str, Any]


@dataclass(slots=True)
class Desk:
    """What waits for the bot and what the bot has sent."""

    limits: Limits | None
    waiting: list[Params] = field(default_factory=list)
    sent: list[tuple[float, int, str]] = field(default_factory=list)
    refused: int = 0
    handed_out_at: float | None = None
    offered: int = 0
    idle: asyncio.Event = field(default_factory=asyncio.Event)
    bell: asyncio.Event = field(default_factory=asyncio.Event)
    numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    async def updates(self, params: Params) -> list[Params]:
        """Confirm, then hand out what waits, or wait for it."""
        offset = int(params.get("offset") or 0)
        self.waiting = [one for one in self.waiting if one["update_id"] >= offset]
        if not self.waiting:
            self.bell.clear()
            self.idle.set()
            try:
                async with asyncio.timeout(int(params.get("timeout") or 0)):
                    await self.bell.wait()
            except TimeoutError:
                return []
        return self.waiting[:_LIMIT]

    def send(self, params: Params) -> Params:
        """Take a message, unless the limits are in force and broken."""
        now, chat = time.monotonic(), int(params["chat_id"])
        wait = self.limits.refuses(chat, now) if self.limits else 0
        if wait:
            self.refused += 1
            return {"ok": False, "error_code": 429, "description": "Too Many Requests",
                    "parameters": {"retry_after": wait}}  # fmt: skip
        self.sent.append((now, chat, str(params.get("text", ""))))
        message = {"message_id": next(self.numbers), "date": 1_800_000_000,
                   "chat": {"id": chat, "type": "private", "first_name": "A"},
                   "text": "-"}  # fmt: skip
        return {"ok": True, "result": message}


def offer(desk: Desk, updates: int, chats: int) -> None:
    """Let many people write, each in turn."""
    desk.handed_out_at = time.monotonic()
    desk.idle.clear()
    for number in range(desk.offered, desk.offered + updates):
        person = 5_000_000 + number % chats
        sender = {"id": person, "is_bot": False, "first_name": "A", "language_code": "kk"}
        chat = {"id": person, "type": "private", "first_name": "A"}
        message = {"message_id": 10 + number, "date": 1_800_000_000, "from": sender,
                   "chat": chat, "text": f"сәлем {number}"}  # fmt: skip
        desk.waiting.append({"update_id": 1_000 + number, "message": message})
    desk.offered += updates
    desk.bell.set()


def application(desk: Desk) -> web.Application:
    """The Bot API under /bot, and four doors for the bench."""

    async def api(request: web.Request) -> web.Response:
        method = request.match_info["method"]
        params = dict(await request.post())
        if method == "getUpdates":
            return _json({"ok": True, "result": await desk.updates(params)})
        if method in _SENDING:
            answer = desk.send(params)
            return _json(answer, 200 if answer["ok"] else answer["error_code"])
        return _json({"ok": True, "result": _BOT if method == "getMe" else True})

    async def told(request: web.Request) -> web.Response:
        query = request.query
        offer(desk, int(query["updates"]), int(query["chats"]))
        return _json({})

    async def count(_request: web.Request) -> web.Response:
        return _json(len(desk.sent))

    async def seen(_request: web.Request) -> web.Response:
        return _json({"from": desk.handed_out_at, "sent": desk.sent, "refused": desk.refused})

    async def idle(_request: web.Request) -> web.Response:
        await desk.idle.wait()
        return _json({})

    app = web.Application()
    app.router.add_get("/idle", idle)
    app.router.add_route("POST", "/bot{token}/{method}", api)
    app.router.add_get("/offer", told)
    app.router.add_get("/count", count)
    app.router.add_get("/seen", seen)
    return app


def _json(body: object, status: int = 200) -> web.Response:
    return web.Response(text=json.dumps(body), status=status, content_type="application/json")


async def _serve(start: Callable[[], Awaitable[int]]) -> None:
    print(await start(), flush=True)
    await asyncio.Event().wait()


def main() -> None:
    """Serve on a free port, whose number is the first line printed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--limits", action="store_true", help="answer 429 as Telegram does")
    given = parser.parse_args()
    runner = web.AppRunner(application(Desk(Limits() if given.limits else None)), access_log=None)

    async def start() -> int:
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        port: int = runner.addresses[0][1]
        return port

    asyncio.run(_serve(start))


if __name__ == "__main__":
    main()
