"""A story is told as people saw it, and compared with what was accepted."""

from datetime import datetime
from pathlib import Path

import pytest
from aiogram import Bot
from aiogram.types import (
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
)

from demo.session import BoxSession
from demo.telegram import Telegram
from tests.demo.box import make
from tests.kit import story as kit
from tests.kit.story import Story

TOLD = """\
# The bot repeats what it hears.
-- 2026-08-25 09:00
Анна (ru): /start
    bot → Анна (ru): /start
        екінші жол
        [Иә] [Жоқ (disabled)]
Борис: тыңда
    bot → Борис: тыңда
        екінші жол
        [Иә] [Жоқ (disabled)]
Борис (replying to «тыңда») sends document {act.pdf}: акт
    bot → Борис: алдым
        {алдым.pdf}
        «reply keyboard: Қабылданды»
-- 09:30
    bot → Анна (ru): уақыт өтті
Анна (ru) taps [Иә]
Борис taps [Иә]
    bot → Анна (ru): (edited) Рақмет
    bot → Анна (ru): (toast) бірінші
    bot → Борис: (edited) Рақмет
    bot → Борис: (toast) екінші
Борис: Қабылданды
    bot → Борис: Қабылданды
        екінші жол
        [Иә] [Жоқ (disabled)]
Анна (ru) blocks the bot
-- 2026-08-26 09:00
"""


class Echo:
    """A bot of a few lines."""

    def __init__(self, box: Telegram) -> None:
        """Bind to a box."""
        self.box = box
        self.bot = Bot(box.token, session=BoxSession(box))
        self.presses = 0

    async def moves(self) -> list[str]:
        """Tell that nothing here has states."""
        return []

    async def settle(self) -> None:
        """Answer everything."""
        updates = await self.bot.get_updates(timeout=0)
        for update in updates:
            message, press = update.message, update.callback_query
            if message is not None and message.document is not None:
                await self.receipt(message.chat.id)
            elif message is not None:
                await self.repeat(message.chat.id, message.text or "")
            elif press is not None:
                self.presses += 1
                await self.bot.edit_message_text(
                    "Рақмет",
                    chat_id=press.from_user.id,
                    message_id=press.message.message_id,  # type: ignore[union-attr]
                )
                word = ("бірінші", "екінші")[self.presses - 1]
                await self.bot.answer_callback_query(press.id, word)
        if updates:
            await self.bot.get_updates(offset=updates[-1].update_id + 1, timeout=0)

    async def repeat(self, chat: int, text: str) -> None:
        """Say it again."""
        yes = InlineKeyboardButton(text="Иә", callback_data="yes")
        no = InlineKeyboardButton.model_validate({"text": "Жоқ", "disabled": {}})
        markup = InlineKeyboardMarkup(inline_keyboard=[[yes, no]])
        await self.bot.send_message(chat, f"{text}\nекінші жол", reply_markup=markup)

    async def receipt(self, chat: int) -> None:
        """Answer a paper with a paper."""
        keys = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Қабылданды")]])
        paper = BufferedInputFile(b"%PDF", "алдым.pdf")
        await self.bot.send_document(chat, paper, caption="алдым", reply_markup=keys)

    async def turn(self, to: datetime) -> None:
        """Tell the first person that time has passed."""
        self.box.clock.turn(to)
        person = self.box.people[1]
        if not person.blocked:
            await self.bot.send_message(1, "уақыт өтті")


async def tell(box: Telegram) -> Story:
    """Tell the story of `TOLD`."""
    story = Story(box, box.clock, Echo(box), "The bot repeats what it hears.")
    anna = story.person("Анна", 1, language="ru")
    boris = story.person("Борис", 2)
    await anna.says("/start")
    await boris.says("тыңда")
    await boris.sends_document(caption="акт", reply_to=boris.message("тыңда"))
    await story.turn("+30m")
    async with story.at_once():
        await anna.taps("Иә")
        await boris.taps("Иә")
    await boris.presses("Қабылданды")
    await anna.blocks()
    await story.turn("09:00")

    return story


async def test_a_story_reads_as_the_persons_saw_it() -> None:
    assert str((await tell(make())).transcript) == TOLD


async def test_a_story_is_accepted_once_and_compared_ever_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kit, "GOLDEN", tmp_path)
    story = await tell(make())
    monkeypatch.delenv("KEZEKSHI_ACCEPT", raising=False)
    with pytest.raises(AssertionError, match="is not accepted yet"):
        story.golden("echo")
    monkeypatch.setenv("KEZEKSHI_ACCEPT", "1")
    story.golden("echo")
    monkeypatch.delenv("KEZEKSHI_ACCEPT")
    story.golden("echo")
    (tmp_path / "echo.txt").write_text(TOLD.replace("Рақмет", "Жоқ"), encoding="utf-8")
    with pytest.raises(AssertionError, match=r"-.*Жоқ"):
        story.golden("echo")


async def test_a_missing_button_names_those_that_are_there() -> None:
    box = make()
    story = Story(box, box.clock, Echo(box))
    anna = story.person("Анна", 1)
    await anna.says("/start")
    with pytest.raises(AssertionError, match="has no button"):
        await anna.taps("Жоқ")
    with pytest.raises(AssertionError, match="sees no"):
        anna.message("басқа")
