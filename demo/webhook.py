"""Updates pushed to the bot's own address: in order within a chat, again and again until taken."""

import asyncio
from collections.abc import Awaitable, Callable

import aiohttp

from demo.shapes import Params
from demo.updates import Updates, Waiting

CONNECTIONS = 40
ANSWER_WITHIN_SECONDS = 60
FIRST_PAUSE_SECONDS = 1.0
LONGEST_PAUSE_SECONDS = 60.0
LOOK_SECONDS = 1.0
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 the name, not the secret

Reply = Callable[[Params], Awaitable[None]]


class Webhook:
    """The part of Telegram that calls the bot."""

    def __init__(self, updates: Updates) -> None:
        """Begin silent; `reply` is set by the owner to serve calls that come in an answer."""
        self.reply: Reply | None = None
        self._updates = updates
        self._url = ""
        self._secret = ""
        self._room = CONNECTIONS
        self._task: asyncio.Task[None] | None = None
        self._busy: dict[str, asyncio.Task[None]] = {}
        self._trouble: Params = {}

    def start(self, url: str, secret: str, connections: int | None) -> None:
        """Push to an address from now on; an empty one stops the pushing."""
        self.stop()
        self._url, self._secret = url, secret
        self._room = min(max(connections or CONNECTIONS, 1), 100)
        if url:
            self._task = asyncio.get_running_loop().create_task(self._run())

    def stop(self) -> None:
        """Stop pushing."""
        for task in (self._task, *self._busy.values()):
            if task is not None:
                task.cancel()
        self._task = None
        self._busy.clear()
        self._trouble = {}

    def trouble(self) -> Params:
        """Return what getWebhookInfo says of the last failure."""
        return self._trouble

    async def _run(self) -> None:
        timeout = aiohttp.ClientTimeout(total=ANSWER_WITHIN_SECONDS)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            while True:
                for each in self._updates.alive():
                    if each.queue not in self._busy and len(self._busy) < self._room:
                        self._begin(session, each)
                await self._updates.bell.wait(LOOK_SECONDS)

    def _begin(self, session: aiohttp.ClientSession, each: Waiting) -> None:
        task = asyncio.get_running_loop().create_task(self._push(session, each))
        self._busy[each.queue] = task
        task.add_done_callback(lambda done: self._end(each.queue, done))

    def _end(self, queue: str, done: asyncio.Task[None]) -> None:
        if self._busy.get(queue) is done:
            del self._busy[queue]
            self._updates.bell.ring()

    async def _push(self, session: aiohttp.ClientSession, each: Waiting) -> None:
        pause = FIRST_PAUSE_SECONDS
        while each in self._updates.alive():
            said = await self._post(session, each)
            if not said:
                self._updates.done(each.id)
                return
            self._trouble = {
                "last_error_date": int(self._updates.clock.now().timestamp()),
                "last_error_message": said,
            }
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE_SECONDS)

    async def _post(self, session: aiohttp.ClientSession, each: Waiting) -> str:
        """Push once; what went wrong, or nothing."""
        headers = {SECRET_HEADER: self._secret} if self._secret else {}
        try:
            async with session.post(self._url, json=each.wire(), headers=headers) as answer:
                if not answer.ok:
                    return f"Wrong response from the webhook: {answer.status} {answer.reason}"
                body = await answer.json() if answer.content_type == "application/json" else None
        except (aiohttp.ClientError, TimeoutError, ValueError) as trouble:
            return f"Connection failed: {trouble}"
        if isinstance(body, dict) and "method" in body and self.reply is not None:
            await self.reply(body)

        return ""
