"""aiogram in process meets the same checks and the same refusals as over the wire."""

import pytest
from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
)
from aiogram.types import (
    BotCommand,
    BotCommandScopeChat,
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
)

from demo import acts
from demo.faults import Kind, Rule
from demo.session import BoxSession
from demo.shapes import Upload
from demo.telegram import Telegram
from tests.demo.box import AIGUL, DANIYAR, make


@pytest.fixture
def box() -> Telegram:
    """A box with two people."""
    return make()


@pytest.fixture
def bot(box: Telegram) -> Bot:
    """A bot without a socket."""
    return Bot(box.token, session=BoxSession(box))


async def test_everything_the_house_sends_is_understood(box: Telegram, bot: Bot) -> None:
    markup = InlineKeyboardMarkup(
        inline_keyboard=[[InlineKeyboardButton(text="Иә", callback_data="a", style="success")]]
    )
    reply = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="a")]], resize_keyboard=True)
    sent = await bot.send_message(AIGUL, "<b>x</b>", parse_mode="HTML", reply_markup=markup)
    await bot.send_message(AIGUL, "y", reply_markup=reply)
    await bot.edit_message_text("z", chat_id=AIGUL, message_id=sent.message_id)
    document = await bot.send_document(AIGUL, BufferedInputFile(b"%PDF", "акт.pdf"), caption="c")
    await bot.set_my_commands(
        [BotCommand(command="help", description="Көмек")],
        scope=BotCommandScopeChat(chat_id=AIGUL),
        language_code="kk",
    )
    assert document.document is not None
    assert document.document.file_name == "акт.pdf"
    assert (await bot.me()).username == box.username
    assert box.violations == []


async def test_updates_arrive_as_aiograms_own_types(box: Telegram, bot: Bot) -> None:
    acts.upload(box, AIGUL, Upload("a.pdf", b"%PDF"))
    acts.say(box, AIGUL, "/start token-1")
    file, text = await bot.get_updates()
    assert file.message is not None
    assert file.message.document is not None
    assert text.message is not None
    assert text.message.text == "/start token-1"
    loaded = await bot.download(file.message.document.file_id)
    assert loaded is not None
    assert loaded.read() == b"%PDF"


async def test_refusals_are_aiograms_exceptions(box: Telegram, bot: Bot) -> None:
    with pytest.raises(TelegramForbiddenError, match="can't initiate"):
        await bot.send_message(DANIYAR, "x")
    with pytest.raises(TelegramBadRequest, match="message text is empty"):
        await bot.send_message(AIGUL, " ")
    box.faults.add(Rule(Kind.TOO_MANY, times=1, retry_after=3))
    with pytest.raises(TelegramRetryAfter):
        await bot.send_message(AIGUL, "x")
    box.faults.add(Rule(Kind.LOST_ANSWER, times=1))
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(AIGUL, "x")
    box.faults.add(Rule(Kind.DELAY, times=1, delay_ms=5000))
    with pytest.raises(TelegramNetworkError, match="timeout"):
        await bot.send_message(AIGUL, "x", request_timeout=0)
