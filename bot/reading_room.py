"""Fetches the files that people sent and reads them, outside the loop's transactions."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Generic, Protocol, TypeVar

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiohttp import ClientError

from services.work import Work

_LOOK_S = 2.0
_PAUSE_S = 20.0
_FETCH_S = 30
log = structlog.get_logger()


class Upload(Protocol):
    """What a service keeps of a file that waits; how often it was asked for is all we log."""

    @property
    def tries(self) -> int:
        """How often Telegram was asked for it, this time too."""


U = TypeVar("U", bound=Upload)
R = TypeVar("R")
B = TypeVar("B", bound=Exception)


@dataclass(frozen=True, slots=True)
class Kind(Generic[U, R, B]):
    """One kind of files: who keeps them, how they are read, and which fault ends one."""

    name: str
    size_max: int
    # The file that waits longest with its handle, none when none waits.
    begin: Callable[[Work], Awaitable[tuple[U, str] | None]]
    # Beside the loop; raises `bad` for a file that cannot serve.
    read: Callable[[U, bytes], Awaitable[R]]
    keep: Callable[[Work, U, R], Awaitable[None]]
    bad: type[B]
    too_large: B
    refuse: Callable[[Work, U, B], Awaitable[None]]
    missed: Callable[[Work, U], Awaitable[None]]


class ReadingRoom:
    """The only place that fetches files; one at a time, while this process has the lead."""

    def __init__(
        self, work: Work, bot: Bot, kinds: Sequence[Kind[Any, Any, Any]], ended: Callable[[], None]
    ) -> None:
        """Join database and Telegram; `ended` is called when there is something to tell."""
        self._work = work
        self._bot = bot
        self._kinds = kinds
        self._ended = ended
        # What drains beside the run must not take the same file.
        self._turn = asyncio.Lock()

    async def run(self, stopping: Callable[[], bool]) -> None:
        """Read what waits until told to stop; a kind in trouble never holds another up."""
        async with asyncio.TaskGroup() as group:
            for kind in self._kinds:
                group.create_task(self._watch(kind, stopping))

    async def drain(self) -> None:
        """Read until nothing waits any more; for the demo's clock and the tests."""
        for kind in self._kinds:
            while await self._one(kind) is not None:
                pass

    async def _watch(self, kind: Kind[U, R, B], stopping: Callable[[], bool]) -> None:
        """Look for one kind; an error costs a file its try, never the bot."""
        while not stopping():
            try:
                came = await self._one(kind)
            except Exception:
                log.exception("reading_failed", kind=kind.name)
                came = False
            if came is not True:
                await asyncio.sleep(_LOOK_S if came is None else _PAUSE_S)

    async def _one(self, kind: Kind[U, R, B]) -> bool | None:
        """Fetch, read, keep; whether the file came, None when none waits.

        No transaction is open while Telegram answers.
        """
        async with self._turn:
            taken = await kind.begin(self._work)
            if taken is None:
                return None
            came = await self._read(kind, *taken)
            self._ended()
            return came

    async def _read(self, kind: Kind[U, R, B], upload: U, ref: str) -> bool:
        try:
            content = await self._fetch(ref, kind.size_max)
            if content is None:
                await kind.refuse(self._work, upload, kind.too_large)
                return True
            read = await kind.read(upload, content)
        except kind.bad as bad:
            await kind.refuse(self._work, upload, bad)
        except (TelegramAPIError, ClientError, TimeoutError, OSError) as error:
            log.warning("file_not_fetched", kind=kind.name, error=type(error).__name__,
                        tries=upload.tries)  # fmt: skip
            await kind.missed(self._work, upload)
            return False
        else:
            await kind.keep(self._work, upload, read)
        return True

    async def _fetch(self, ref: str, most: int) -> bytes | None:
        """The file; none where Telegram itself says that it is too large."""
        file = await self._bot.get_file(ref)
        if (file.file_size or 0) > most:
            return None
        buffer = BytesIO()
        await self._bot.download_file(file.file_path or "", buffer, timeout=_FETCH_S)
        return buffer.getvalue()
