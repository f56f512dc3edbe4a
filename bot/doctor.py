"""Checks everything a start needs and says one line about each thing."""

from collections.abc import Awaitable, Callable

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import AiogramError
from sqlalchemy.exc import DBAPIError

from bot.clock import SystemClock, wrong_zones
from bot.settings import Settings
from db.connect import Database
from db.migrate import is_current
from db.seal import use_key
from services import housekeeping
from services.work import Work

Check = Callable[[Settings], Awaitable[tuple[bool, str]]]


async def examine(settings: Settings) -> int:
    """Run every check; exit code 1 when one of them fails."""
    use_key(settings.key())
    healthy = True
    checks: dict[str, Check] = {
        "zones": _zones,
        "database": _database,
        "journal": _journal,
        "telegram": _telegram,
    }
    print("settings: ok")
    for name, check in checks.items():
        good, says = await check(settings)
        healthy = healthy and good
        print(f"{name}: {'ok' if good else 'WRONG'}: {says}")
    return 0 if healthy else 1


async def _zones(_settings: Settings) -> tuple[bool, str]:
    wrong = wrong_zones(SystemClock().now())
    if wrong:
        return False, f"{', '.join(wrong)} not at +05:00 today; update the tzdata package"
    return True, "Asia/Almaty is at +05:00 today"


async def _database(settings: Settings) -> tuple[bool, str]:
    database = Database(settings.database_url.get_secret_value())
    try:
        if await is_current(database):
            return True, f"{database.url.get_backend_name()}, the schema is current"
    except (DBAPIError, OSError) as error:
        return False, f"not reachable ({type(error).__name__}); see KEZEKSHI_DATABASE_URL"
    else:
        return False, "the schema is not current; run `python -m bot migrate`"
    finally:
        await database.close()


async def _journal(settings: Settings) -> tuple[bool, str]:
    database = Database(settings.database_url.get_secret_value())
    try:
        verdict = await housekeeping.verify_journal(Work(database, SystemClock()))
    except (DBAPIError, OSError) as error:
        return False, f"not readable ({type(error).__name__})"
    finally:
        await database.close()
    if isinstance(verdict, housekeeping.Break):
        return False, f"row {verdict.row} does not follow from the rows before it"
    return True, f"{verdict.rows} rows hold"


async def _telegram(settings: Settings) -> tuple[bool, str]:
    api = TelegramAPIServer.from_base(settings.telegram_api)
    token = settings.bot_token.get_secret_value()
    async with Bot(token, session=AiohttpSession(api=api)) as bot:
        try:
            me = await bot.get_me()
            hook = await bot.get_webhook_info()
        except AiogramError as error:
            return (
                False,
                f"{type(error).__name__}; see KEZEKSHI_BOT_TOKEN and KEZEKSHI_TELEGRAM_API",
            )
    if settings.mode == "polling" and hook.url:
        return False, f"@{me.username} has a webhook set; polling removes it at the start"
    if hook.last_error_message:
        return False, f"@{me.username}: the webhook fails: {hook.last_error_message}"
    return True, f"@{me.username} answers; {hook.pending_update_count} updates wait"
