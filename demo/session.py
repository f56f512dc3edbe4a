"""aiogram's session for tests: a call goes straight into the box, without a socket."""

import asyncio
from collections.abc import AsyncGenerator
from typing import Any

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import InputFile

from demo.forms import read
from demo.shapes import Params, Upload
from demo.telegram import Telegram


class BoxSession(BaseSession):
    """Serializes a call as the real session does, checks it as the server does, raises alike."""

    def __init__(self, telegram: Telegram) -> None:
        """Bind to a box."""
        super().__init__()
        self._telegram = telegram

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 aiogram's own signature
    ) -> TelegramType:
        """Call the box; aiogram's own exceptions for what Telegram refuses."""
        params = await self._params(bot, method)
        seconds = self.timeout if timeout is None else timeout
        try:
            async with asyncio.timeout(seconds):
                answer = await self._telegram.call(bot.token, method.__api_method__, params)
        except TimeoutError as trouble:
            raise TelegramNetworkError(method, "Request timeout error") from trouble
        if answer.cut:
            raise TelegramNetworkError(method, "ServerDisconnectedError: Server disconnected")
        response = self.check_response(bot, method, answer.status, answer.body)
        result: TelegramType = response.result  # type: ignore[assignment]

        return result

    async def _params(self, bot: Bot, method: TelegramMethod[TelegramType]) -> Params:
        """Write the call as the form that would go over the wire, and read it as the box does."""
        inputs: dict[str, InputFile] = {}
        fields = {
            name: self.prepare_value(value, bot=bot, files=inputs)
            for name, value in method.model_dump(warnings=False).items()
        }
        files = {name: await upload(bot, each, name) for name, each in inputs.items()}

        return read(
            method.__api_method__, {name: each for name, each in fields.items() if each}, files
        )

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,
        timeout: int = 30,  # noqa: ASYNC109 aiogram's own signature
        chunk_size: int = 65536,
        raise_for_status: bool = True,  # noqa: FBT001, FBT002 aiogram's own signature
    ) -> AsyncGenerator[bytes, None]:
        """Hand out a file that getFile named."""
        del headers, timeout, chunk_size, raise_for_status
        yield (
            self._telegram.files.download(url.partition(f"/bot{self._telegram.token}/")[2]) or b""
        )

    async def close(self) -> None:
        """Nothing is open."""


async def upload(bot: Bot, each: InputFile, name: str) -> Upload:
    """Read a file that aiogram would stream."""
    content = b"".join([chunk async for chunk in each.read(bot)])

    return Upload(each.filename or name, content)
