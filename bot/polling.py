"""Asks Telegram for updates and confirms them only when they are committed."""

import asyncio
from collections.abc import Callable

import structlog
from aiogram import Bot
from aiogram.exceptions import AiogramError, TelegramConflictError, TelegramRetryAfter
from sqlalchemy.exc import DBAPIError

from bot.inbox import Inbox

_LONG_POLL_S = 25
_PAUSE_S = 1.0
ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]
log = structlog.get_logger()


async def poll(bot: Bot, inbox: Inbox, stopping: Callable[[], bool]) -> None:
    """Take updates until told to stop.

    The offset only confirms what was just committed: after a quiet week Telegram's numbers
    start again at random, so an old offset must not hide new updates.
    """
    offset: int | None = None
    while not stopping():
        try:
            updates = await bot.get_updates(
                offset=offset,
                timeout=_LONG_POLL_S,
                allowed_updates=ALLOWED,
                request_timeout=_LONG_POLL_S + 10,
            )
            await inbox.receive(updates)
        except TelegramConflictError:
            log.error("second_poller", says="another process asks with the same token")  # noqa: TRY400
            await asyncio.sleep(_PAUSE_S)
        except TelegramRetryAfter as error:
            await asyncio.sleep(error.retry_after)
        except DBAPIError:
            # Nothing was confirmed: Telegram keeps these updates and sends them again.
            log.exception("database_away")
            await asyncio.sleep(_PAUSE_S)
        except AiogramError as error:
            log.warning("telegram_away", error=type(error).__name__)
            await asyncio.sleep(_PAUSE_S)
        else:
            offset = updates[-1].update_id + 1 if updates else None
