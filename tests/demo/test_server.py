"""The box over HTTP: a real bot's client on one side, programs and the page on the other."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramNetworkError, TelegramServerError
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup

from demo.faults import Kind, Rule
from demo.shapes import Params
from demo.telegram import Telegram
from tests.demo.box import AIGUL, DANIYAR, make
from tests.demo.serving import served
from tests.kit.story import PHOTO


class Wire:
    """A box, its address, a bot and a program that talk to it."""

    def __init__(self, box: Telegram, url: str, bot: Bot, web: aiohttp.ClientSession) -> None:
        """Join them."""
        self.box, self.url, self.bot, self.web = box, url, bot, web

    async def post(self, path: str, **body: object) -> tuple[int, Params]:
        """Post JSON to the doors for programs."""
        async with self.web.post(f"{self.url}/demo/{path}", json=body) as answer:
            return answer.status, await answer.json()

    async def get(self, path: str) -> Params:
        """Look at something."""
        async with self.web.get(f"{self.url}/demo/{path}") as answer:
            result: Params = await answer.json()
            return result


@pytest.fixture
async def wire() -> AsyncIterator[Wire]:
    """A served box with two people and a bot of aiogram's."""
    box = make()
    async with served(box) as url, aiohttp.ClientSession() as web:
        session = AiohttpSession(api=TelegramAPIServer.from_base(url))
        bot = Bot(box.token, session=session)
        yield Wire(box, url, bot, web)
        await session.close()


async def test_a_conversation_goes_over_real_http(wire: Wire) -> None:
    assert (await wire.post("say", user=DANIYAR, text="/start abc"))[0] == 200
    updates = await wire.bot.get_updates()
    assert updates[0].message is not None
    assert updates[0].message.text == "/start abc"
    markup = InlineKeyboardMarkup(
        inline_keyboard=[[InlineKeyboardButton(text="Иә", callback_data="yes:1")]]
    )
    sent = await wire.bot.send_message(
        DANIYAR, "<b>Сұрақ</b>", parse_mode="HTML", reply_markup=markup
    )
    await wire.post("tap", user=DANIYAR, message_id=sent.message_id, data="yes:1")
    press = (await wire.bot.get_updates(offset=updates[-1].update_id + 1))[0].callback_query
    assert press is not None
    await wire.bot.answer_callback_query(press.id, "Рақмет")
    chat = await wire.get(f"chats/{DANIYAR}")
    assert chat["toasts"][0]["text"] == "Рақмет"  # type: ignore[index]
    assert chat["messages"][-1]["html"] == "<b>Сұрақ</b>"  # type: ignore[index]
    assert wire.box.violations == []


async def test_files_travel_both_ways(wire: Wire) -> None:
    form = aiohttp.FormData({"user": str(AIGUL), "kind": "photo", "caption": "акт"})
    form.add_field("file", PHOTO, filename="акт.png")
    async with wire.web.post(f"{wire.url}/demo/send_file", data=form) as answer:
        assert answer.status == 200
    message = (await wire.bot.get_updates())[-1].message
    assert message is not None
    assert message.photo is not None
    assert message.caption == "акт"
    loaded = await wire.bot.download(message.photo[-1].file_id)
    assert loaded is not None
    assert loaded.read() == PHOTO
    await wire.bot.send_document(AIGUL, BufferedInputFile(b"%PDF", "қаулы.pdf"))
    shown = (await wire.get(f"chats/{AIGUL}"))["messages"][-1]["file"]  # type: ignore[index]
    assert (shown["name"], shown["mime"]) == ("қаулы.pdf", "application/pdf")
    async with wire.web.get(f"{wire.url}{shown['href']}") as answer:
        assert await answer.read() == b"%PDF"


async def test_a_lost_answer_breaks_the_connection(wire: Wire) -> None:
    assert (await wire.post("faults", kind="lost_answer", method="sendMessage", times=1))[0] == 200
    with pytest.raises(TelegramNetworkError, match=r"Server disconnected|Connection reset"):
        await wire.bot.send_message(AIGUL, "x")
    assert len(wire.box.journal) == 1
    wire.box.faults.add(Rule(Kind.BROKEN, times=1))
    with pytest.raises(TelegramServerError):
        await wire.bot.send_message(AIGUL, "x")


async def test_the_clock_is_turned_over_http(wire: Wire) -> None:
    status, clock = await wire.post("clock", plus="30m")
    assert (status, clock["time"]) == (200, "09:30")
    assert clock["day"]["kk"] == "2026 ж. 25 тамыз, сейсенбі"  # type: ignore[index]
    status, clock = await wire.post("clock", to="2026-09-01T09:00+05:00")
    assert clock["almaty"] == "2026-09-01T09:00:00+05:00"
    for body in ({"to": "2026-08-01T09:00+05:00"}, {"plus": "soon"}, {}, {"to": "2027-01-01"}):
        status, trouble = await wire.post("clock", **body)
        assert status == 400
        assert trouble["error"]


async def test_a_wrong_request_gets_one_clear_sentence(wire: Wire) -> None:
    cases: list[tuple[str, Params, int, str]] = [
        ("say", {"user": 5, "text": "x"}, 400, "nobody here has the id 5"),
        ("say", {"user": AIGUL}, 422, "text: Field required"),
        ("say", {"user": AIGUL, "text": "x", "who": 1}, 422, "who: Extra inputs"),
        ("tap", {"user": AIGUL, "message_id": 9, "data": "x"}, 400, "there is no message 9"),
        ("faults", {"kind": "sad"}, 422, "kind: Input should be"),
    ]
    for path, body, expected, words in cases:
        status, trouble = await wire.post(path, **body)
        assert status == expected
        assert words in str(trouble["error"])


async def test_violations_can_be_read_by_programs(wire: Wire) -> None:
    url = f"{wire.url}/bot{wire.box.token}/sendMessage"
    async with wire.web.post(url, json={"chat_id": AIGUL, "txt": "x"}) as answer:
        assert answer.status == 400
    async with wire.web.post(url, data=b"{", headers={"Content-Type": "application/json"}) as bad:
        assert (await bad.json())["description"] == "Bad Request: can't parse JSON object"
    async with wire.web.post(f"{wire.url}/bot1:no/getMe") as stranger:
        assert stranger.status == 401
    found = await wire.get("violations")
    assert [each["where"] for each in found] == ["txt", "text"]  # type: ignore[index]


async def test_the_page_learns_what_happened(wire: Wire) -> None:
    last = (await wire.get("events?after=-1"))["last"]
    waiting = asyncio.create_task(wire.get(f"events?after={last}"))
    await asyncio.sleep(0.05)
    await wire.post("block", user=AIGUL, blocked=True)
    assert (await asyncio.wait_for(waiting, 2))["chats"] == [AIGUL]
    assert (await wire.get(f"chats/{AIGUL}"))["blocked"] is True
    assert (await wire.get(f"chats/{DANIYAR}"))["blocked"] is False
    assert len(await wire.get("chats")) == 2
    assert len(await wire.get("story")) == 1
    async with wire.web.get(f"{wire.url}/") as page:
        text = await page.text()
    assert "https://" not in text.replace("http-equiv", "")
    for name in ("chats.js", "chats.css", "column.js", "bubbles.js", "words.js"):
        async with wire.web.get(f"{wire.url}/page/{name}") as part:
            assert part.status == 200
