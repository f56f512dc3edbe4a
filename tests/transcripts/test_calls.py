"""The month before a roster: advocates say when they cannot, and the draft draws itself."""

import re
from datetime import date

import pytest
from sqlalchemy import update

from db.tables.members import advocates, persons
from demo.views import label
from tests.kit.story import Person, Story, buttons
from tests.transcripts.conftest import Cast, Desk

ASK = "Болмайтын күндерді сұрау"
MARK = "Күндерді белгілеу"
NOTHING = "Белгілейтін күнім жоқ"
HASH = re.compile(r"[0-9a-f]{64}")


def _begin_here(story: Story) -> None:
    """Keep the title and the present moment; what led to it is told elsewhere."""
    lines = story.transcript.lines
    moments = [line for line in lines if line.startswith("-- ")]
    story.transcript.lines = [lines[0], moments[-1]]


async def _live(story: Story, until: str) -> None:
    """Live through some days whose other reminders are not of this story."""
    seen = len(story.transcript.lines)
    await story.turn(until)
    del story.transcript.lines[seen:-1]


def _without_calendars(story: Story) -> None:
    """Leave the rows of days out of what is accepted, but those where something is marked."""
    lines = story.transcript.lines
    story.transcript.lines = [
        line for line in lines
        if not line.strip().startswith("[") or "]" not in line
        or not re.fullmatch(r"(?: *\[(?:\d+|·)\])+", line)
    ]  # fmt: skip


async def _asks(story: Story, officer: Person, until: str) -> None:
    """Ask for the days of October; the hash differs at every telling."""
    await officer.says("/roster")
    await officer.taps(ASK)
    await officer.taps(until)
    found = HASH.search(officer.last.text)
    assert found is not None
    story.transcript.hide(found[0], "<хеш>")


@pytest.fixture
async def september(story: Story, cast: Cast) -> Cast:
    """The morning of 10 September: from now on the days of October can be asked for."""
    await story.turn("2026-09-10 10:00")
    _begin_here(story)
    return cast


async def test_a_newcomer_is_asked_from_their_first_day(
    desk: Desk, story: Story, september: Cast
) -> None:
    """Whoever comes in the middle of October reads from which day; the others read nothing."""
    for person, language in ((september.aigul, "kk"), (september.dauren, "ru")):
        async with desk.house.work.write() as tx:
            found = await tx.members.by_telegram(person.id)
            assert found is not None
            await tx.connection.execute(
                update(persons).where(persons.c.id == found.id).values(language=language)
            )
            await tx.connection.execute(
                update(advocates)
                .where(advocates.c.person == found.id)
                .values(listed_on=date(2026, 10, 12))
            )
    await _asks(story, september.officer, "17 қыркүйек (қоса алғанда)")
    _without_calendars(story)
    story.golden("calls_newcomer")


async def test_month(story: Story, september: Cast) -> None:
    """The officer asks; days, a span, a wish and «nothing» come back; the draft draws itself."""
    alikhan, aigul, officer = september.alikhan, september.aigul, september.officer
    await _asks(story, officer, "17 қыркүйек (қоса алғанда)")
    await alikhan.taps(MARK)
    await alikhan.taps("Аралықты белгілеу")
    await alikhan.taps("5")
    await alikhan.taps("9")
    await alikhan.taps("еңбек демалысы")
    await alikhan.taps("20")
    await alikhan.taps("20 ×")
    await aigul.taps(NOTHING)
    await _live(story, "2026-09-18 08:59")
    await story.turn("2026-09-18 09:00")
    await september.madina.says("/days")
    await september.madina.taps("14")
    await september.madina.taps("басқа себеп")
    await september.madina.says("Баламның мектептегі жиналысы")
    await story.turn("2026-09-18 10:00")
    await officer.taps("Кестелер")
    await officer.taps("Сот")
    _without_calendars(story)
    story.golden("calls_month")


async def test_reminder_in_russian(story: Story, september: Cast) -> None:
    """Who says nothing is reminded the day before closing, once."""
    await _asks(story, september.officer, "15 қыркүйек (қоса алғанда)")
    _begin_here(story)
    await _live(story, "2026-09-14 09:59")
    await story.turn("2026-09-14 10:00")
    await september.sergey.taps("Отметить дни")
    await september.sergey.taps("1")
    await september.sergey.taps("болезнь")
    await september.sergey.taps("ноябрь")
    _without_calendars(story)
    story.golden("calls_reminder_ru")


async def test_officer_enters_for_an_advocate(story: Story, september: Cast) -> None:
    """Somebody without Telegram tells the officer; many days are put to a decision."""
    officer = september.officer
    await _asks(story, officer, "16 қыркүйек (қоса алғанда)")
    _begin_here(story)
    await officer.taps("Өтегенов Н. Қ.: жауап жоқ, ботта жоқ")
    await officer.taps("Телефон арқылы айтты")
    await officer.taps("Аралықты белгілеу")
    await officer.taps("1")
    await officer.taps("20")
    await officer.taps("ауру")
    await officer.taps("Барлық жауап")
    await officer.taps("Өтегенов Н. Қ.: × 20, + 0")
    await officer.taps("Төралқаға жүгінуді ұсыну (23-тармақ)")
    await officer.taps("Барлық жауап")
    await officer.taps("Соңғы күнді өзгерту")
    await officer.taps("15 қыркүйек (қоса алғанда)")
    _without_calendars(story)
    story.golden("calls_officer")


async def test_nudge_and_terms(story: Story, september: Cast) -> None:
    """Who has not asked by the 12th is reminded; the terms of the unit change the next draw."""
    officer = september.officer
    await _live(story, "2026-09-12 09:59")
    await story.turn("2026-09-12 10:00")
    await officer.says("/roster")
    await officer.taps("Кесте шарттары")
    plus = [each for each in buttons(officer.last) if label(each) == "+"]
    await officer.taps_data(officer.last, str(plus[1]["callback_data"]))
    await officer.taps("Консультация: түнде жоқ")
    await officer.taps("Кестелер: қазан")
    await officer.taps("Жобасын жасау: кесте шарттары бойынша")
    await officer.taps("Сот")
    _without_calendars(story)
    story.golden("calls_terms")


async def test_english(story: Story, september: Cast) -> None:
    """An advocate who reads English marks a day ahead, turns the page and reads the terms."""
    alikhan = september.alikhan
    await alikhan.says("/language")
    await alikhan.taps("English")
    _begin_here(story)
    await alikhan.says("/days")
    await alikhan.taps("2")
    await alikhan.taps("business trip")
    await alikhan.taps("September")
    await alikhan.taps("Roster terms")
    await alikhan.taps("Back")
    _without_calendars(story)
    story.golden("calls_en")
