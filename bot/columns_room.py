"""Fetches the workbooks of columns that administrators sent and reads them outside the loop."""

import asyncio
from collections.abc import Callable
from io import BytesIO

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiohttp import ClientError

from documents.register_columns import read_columns
from domain.records.registers import TEMPLATE_BYTES_MAX, BadTemplate, Fault, Upload
from services import records_templates as templates
from services.work import Work

_LOOK_S = 2.0
_PAUSE_S = 20.0
_FETCH_S = 30
log = structlog.get_logger()


class ColumnsRoom:
    """Looks for files that wait, one at a time, while this process has the lead."""

    def __init__(self, work: Work, bot: Bot, ended: Callable[[], None]) -> None:
        """Join database and Telegram; `ended` is called when there is something to tell."""
        self._work = work
        self._bot = bot
        self._ended = ended
        # What drains beside the run must not take the same file.
        self._turn = asyncio.Lock()

    async def run(self, stopping: Callable[[], bool]) -> None:
        """Read what waits until told to stop; an error costs a file its try, never the bot."""
        while not stopping():
            try:
                came = await self._one()
            except Exception:
                log.exception("columns_not_read")
                came = False
            if came is not True:
                await asyncio.sleep(_LOOK_S if came is None else _PAUSE_S)

    async def drain(self) -> None:
        """Read until nothing waits any more; for the demo's clock and the tests."""
        while await self._one() is not None:
            pass

    async def _one(self) -> bool | None:
        """Fetch, read, keep; whether the file came, None when none waits.

        No transaction is open while Telegram answers.
        """
        async with self._turn:
            taken = await templates.begin(self._work)
            if taken is None:
                return None
            came = await self._read(*taken)
            self._ended()
            return came

    async def _read(self, upload: Upload, ref: str) -> bool:
        try:
            content = await self._fetch(ref)
            columns = await asyncio.to_thread(read_columns, upload.kind, content)
        except BadTemplate as bad:
            await templates.refuse(self._work, upload, bad)
        except (TelegramAPIError, ClientError, TimeoutError, OSError) as error:
            log.warning("columns_not_fetched", error=type(error).__name__, tries=upload.tries)
            await templates.missed(self._work, upload)
            return False
        else:
            await templates.keep(self._work, upload, columns)
        return True

    async def _fetch(self, ref: str) -> bytes:
        file = await self._bot.get_file(ref)
        if (file.file_size or 0) > TEMPLATE_BYTES_MAX:
            raise BadTemplate(Fault.TOO_LARGE)
        buffer = BytesIO()
        await self._bot.download_file(file.file_path or "", buffer, timeout=_FETCH_S)
        return buffer.getvalue()
