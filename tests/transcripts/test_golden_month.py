"""The whole December of a unit: asked, drawn, published, changed, served, verified."""

import re
from datetime import UTC, date, datetime

import pytest

from demo.clock import TurnedClock
from domain.receipts import WORD
from domain.rosters import RosterKind
from domain.rosters.engines import ENGINES
from domain.rosters.verifying import all_hold, verify
from tests.kit.story import Person, Story
from tests.transcripts.conftest import Cast, Desk
from tests.transcripts.december import KINDS, December, offered

HASH = re.compile(r"[0-9a-f]{64}")
COURT, PRETRIAL, CONSULT = RosterKind.COURT, RosterKind.PRETRIAL, RosterKind.CONSULT
HOLIDAY = date(2026, 12, 16)


@pytest.fixture
def clock() -> TurnedClock:
    """Begin in the morning of 10 November: from this day the days of December are asked for."""
    return TurnedClock(datetime(2026, 11, 10, 5, tzinfo=UTC))


@pytest.fixture
def month(desk: Desk, story: Story, cast: Cast) -> December:
    """December as the story needs it."""
    return December(desk, story, cast)


async def test_december(story: Story, month: December) -> None:
    """Seven advocates, three rosters, two swaps, a suspension, a holiday: told to the end."""
    newcomer = await month.join()
    await _asked(month, newcomer)
    await _drawn(month)
    await _published(month)
    await _acknowledged(month, newcomer)
    story.golden("golden_month")


async def _asked(month: December, newcomer: Person) -> None:
    """The call with the hash of the seed; marks of each sort; the summary."""
    story, cast = month.story, month.cast
    month.chapter("10 November: the days of December are asked for")
    officer = cast.officer
    await officer.says("/roster")
    await officer.taps("Болмайтын күндерді сұрау")
    await officer.taps("17 қараша (қоса алғанда)")
    found = HASH.search(officer.last.text)
    assert found is not None
    story.transcript.hide(found[0], "<хеш>")
    with month.marked_days_only():
        await cast.alikhan.taps("Күндерді белгілеу")
        await cast.alikhan.taps("Аралықты белгілеу")
        await cast.alikhan.taps("7")
        await cast.alikhan.taps("11")
        await cast.alikhan.taps("іссапар")
        await cast.aigul.taps("Күндерді белгілеу")
        await cast.aigul.taps("20")
        await cast.aigul.taps("20 ×")
        await cast.dauren.taps("Белгілейтін күнім жоқ")
        await newcomer.taps("Белгілейтін күнім жоқ")
        await cast.sergey.taps("Отмечать нечего")
        await officer.taps("Өтегенов Н. Қ.: жауап жоқ, ботта жоқ")
        await officer.taps("Телефон арқылы айтты")
        await officer.taps("28")
        await officer.taps("жеке себеп")
    await month.live("2026-11-18 08:59")
    await story.turn("09:00")


async def _drawn(month: December) -> None:
    """The draft of the eighteenth; the officer looks, and moves a day with the verdict."""
    story, cast = month.story, month.cast
    officer = cast.officer
    month.chapter("18 November: the draft draws itself, the officer changes a day")
    await story.turn("10:00")
    await officer.taps("Кестелер")
    await officer.taps("Сот")
    await officer.taps("Теңдік суреті")
    day = (await month.days(cast.dauren, COURT))[0]
    await officer.taps(f"{day.day} ҚД")
    await officer.taps("Неге осы адвокат")
    await officer.taps("Артқа")
    await officer.taps("Екі кезекшілікті алмастыру")
    await officer.taps(offered(officer, ""))
    await officer.taps("Иә, өзгерту")


async def _published(month: December) -> None:
    """The preview, and the three kinds on the 20th."""
    officer = month.cast.officer
    await month.live("2026-11-20 11:00")
    month.chapter("20 November: three rosters are published")
    await officer.says("/roster")
    await officer.taps("Сот")
    await officer.taps("Жариялау")
    await officer.taps("Кімге не жіберілетінін көру")
    await officer.taps("Артқа")
    await officer.taps("Иә, жариялау")
    for kind in ("Консультация", "Сотқа дейінгі"):
        await officer.says("/roster")
        await officer.taps(kind)
        await officer.taps("Жариялау")
        await officer.taps("Иә, жариялау")


async def _acknowledged(month: December, newcomer: Person) -> None:
    """«Қабылданды» by each; a signature on paper for the one without Telegram."""
    cast, officer = month.cast, month.cast.officer
    month.chapter("20 November: «Қабылданды» by each, one on paper")
    await _says_the_word(cast.alikhan)
    for one in (cast.aigul, cast.dauren, cast.madina, cast.sergey, newcomer):
        with month.untold():
            await _says_the_word(one)
    for kind in ("Сотқа дейінгі", "Сот", "Консультация"):
        with month.untold():
            await officer.says("/receipts")
        await officer.taps(offered(officer, f"{kind}, желтоқсан"))
        await officer.taps("Тіркеу: Өтегенов Н. Қ.")
        await officer.taps("Жеке қолы")
        await officer.says("20.11.2026 танысу парағы № 9, қолы қойылған")


async def _says_the_word(one: Person) -> None:
    await one.presses(WORD)
    for _ in range(3):
        await one.taps(offered(one, WORD))
