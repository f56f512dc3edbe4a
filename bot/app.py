"""Makes and joins every object of the house; nothing is made anywhere else."""

import gc
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.session.base import BaseSession
from aiogram.client.telegram import TelegramAPIServer

from bot.dispatcher import Door
from bot.drawing_room import DrawingRoom
from bot.inbox import Inbox
from bot.reading_room import ReadingRoom
from bot.settings import Settings
from bot.uploads import KINDS
from db.connect import Database
from db.migrate import migrate
from db.seal import use_key
from domain.policy import POLICY
from engine.delivery import Delivery, Mail
from engine.pacer import Pacer
from engine.tick import next_due, tick
from services import (
    assignments,
    calls_steps,
    deadlines,
    housekeeping,
    letters,
    rosters_jobs,
)
from services.work import Clock, Work
from ui.callbacks import ButtonSeal
from ui.translator import Texts

LOCALES = Path(__file__).parent.parent / "locales"


@dataclass(frozen=True, slots=True)
class House:
    """The whole program, joined and not yet started."""

    settings: Settings
    clock: Clock
    database: Database
    work: Work
    bot: Bot
    texts: Texts
    delivery: Delivery
    inbox: Inbox
    room: DrawingRoom
    reading: ReadingRoom

    async def wake(self) -> None:
        """Begin after a pause: letters in the air, updates without effect, the outage itself."""
        await letters.recover(self.work)
        await housekeeping.start(self.work)
        await deadlines.start(self.work)
        await rosters_jobs.recover(self.work)
        await calls_steps.start(self.work)
        last = await housekeeping.last_tick(self.work)
        if last is not None and self.clock.now() - last > POLICY.press_lives:
            await assignments.reshow_open_offers(self.work, since=last)
        await self.inbox.resume()
        self.delivery.nudge()

    async def tick(self) -> None:
        """Take the steps that are due and send what they wrote."""
        if await tick(self.work):
            self.delivery.nudge()

    async def settle(self) -> None:
        """Work on what was received and send what is due, until nothing is left to do now."""
        await self.inbox.drain()
        await self.room.drain()
        await self.reading.drain()
        await self.delivery.drain()

    async def next_due(self) -> datetime | None:
        """The next moment at which something is to happen."""
        moments = [await next_due(self.work), await letters.next_due(self.work)]
        return min((moment for moment in moments if moment is not None), default=None)

    async def close(self) -> None:
        """Give connections back."""
        await self.bot.session.close()
        await self.database.close()


def build(settings: Settings, clock: Clock, session: BaseSession | None = None) -> House:
    """Join the house for these settings; `session` replaces HTTP to Telegram in tests."""
    key = settings.key()
    use_key(key)
    database = Database(settings.database_url.get_secret_value())
    work = Work(database, clock)
    texts = Texts(LOCALES, strict=settings.strict_texts)
    seal = ButtonSeal(key)
    api = TelegramAPIServer.from_base(settings.telegram_api)
    bot = Bot(settings.bot_token.get_secret_value(), session=session or AiohttpSession(api=api))
    mail = Mail(bot=bot, texts=texts, seal=seal, policy=POLICY)
    delivery = Delivery(
        work, mail, Pacer(settings.send_rate, chat_gap=settings.chat_gap_ms / 1000)
    )
    door = Door(bot, work, texts, seal, POLICY)
    inbox = Inbox(work, door, delivery, POLICY)
    room = DrawingRoom(work, POLICY, delivery.nudge)
    reading = ReadingRoom(work, bot, KINDS, delivery.nudge)
    return House(settings, clock, database, work, bot, texts, delivery, inbox, room, reading)


async def prepare(settings: Settings) -> None:
    """Bring the database to this version."""
    database = Database(settings.database_url.get_secret_value())
    try:
        await migrate(database)
    finally:
        await database.close()


def tune_collector() -> None:
    """Keep the garbage collector away from aiogram's 187,000 objects.

    Its full passes were the largest cost of the bare bot (38 % of a run, reliability 2.3).
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
