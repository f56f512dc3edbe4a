"""Prints a joining link and its QR: the way into the bot for a collegium's first officer."""

import sys

import segno
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import AiogramError

from bot.settings import Settings
from bot.terminal import refused, say
from domain.ids import PersonId
from domain.members import Member
from domain.names import fold
from domain.people import SYSTEM
from domain.refusals import Refusal
from services import members
from services.work import Work
from ui import imports as show
from ui.translator import Translator


async def invite(work: Work, settings: Settings, words: str, t: Translator) -> int:
    """Make a link for the one person that a number or a name means, and print it.

    Nobody, or several of that name: exit code 1, and the several with their numbers.
    Telegram is asked for the bot's name first, so that no older link dies for nothing.
    """
    try:
        return await _invite(work, settings, words, t)
    except Refusal as refusal:
        refused(t, refusal)
        return 1


async def _invite(work: Work, settings: Settings, words: str, t: Translator) -> int:
    found = await _meant(work, words)
    if len(found) != 1:
        say(show.several(t, words, found), wrong=True)
        return 1
    name = await _bot_name(settings)
    if not name:
        say(t("imports-no-telegram"), wrong=True)
        return 1
    made = await members.invite(work, found[0].id, by=SYSTEM)
    link = f"https://t.me/{name}?start={made.token}"
    say(show.joining(t, made.person, link, made.until))
    segno.make(link, error="l", micro=False).terminal(out=sys.stdout, compact=True)
    return 0


async def _meant(work: Work, words: str) -> list[Member]:
    """The person of a number, or those of a name; a whole surname goes before a part of one."""
    if words.isdecimal():
        return [(await members.person(work, PersonId(int(words)), by=SYSTEM)).member]
    found = await members.search(work, words, by=SYSTEM)
    whole = [one for one in found if fold(words) in {fold(one.name.surname), fold(one.name.full)}]
    return whole or found


async def _bot_name(settings: Settings) -> str:
    api = TelegramAPIServer.from_base(settings.telegram_api)
    token = settings.bot_token.get_secret_value()
    async with Bot(token, session=AiohttpSession(api=api)) as bot:
        try:
            return (await bot.get_me()).username or ""
        except AiogramError:
            return ""
