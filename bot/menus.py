"""Gives every person the commands of their roles, in their language."""

import structlog
from aiogram.exceptions import AiogramError
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat

from bot.app import House
from bot.commands import commands_for
from domain.people import Actor, Language
from services import members

log = structlog.get_logger()


async def set_menus(house: House) -> None:
    """Set the default menu in each language, then the menu of each linked member."""
    stranger = Actor(telegram_id=0)
    try:
        for language in (None, *Language):
            t = house.texts.speaker(language or Language.KK)
            await house.bot.set_my_commands(
                _menu(commands_for(stranger, t)),
                scope=BotCommandScopeAllPrivateChats(),
                language_code=language,
            )
        for actor in await members.linked(house.work):
            await set_menu(house, actor)
    except AiogramError as error:
        log.warning("menus_not_set", error=type(error).__name__)


async def set_menu(house: House, actor: Actor) -> None:
    """Set the menu of one member's chat."""
    t = house.texts.speaker(actor.language or Language.KK)
    await house.bot.set_my_commands(
        _menu(commands_for(actor, t)), scope=BotCommandScopeChat(chat_id=actor.telegram_id)
    )


def _menu(rows: list[tuple[str, str]]) -> list[BotCommand]:
    return [BotCommand(command=command, description=says) for command, says in rows]
