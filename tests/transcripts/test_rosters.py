"""A month of duties as people see it: drawn, published, changed, looked up."""

from datetime import date

import pytest
from sqlalchemy import update

from db.tables.members import persons
from db.tables.rosters import rosters
from domain.rosters import RosterKind
from tests.kit.choices import busiest, cell, colleague, days_of, freest, offered
from tests.kit.collegium import put_on_duty
from tests.kit.story import Story
from tests.transcripts.conftest import Cast, Desk


@pytest.fixture
async def drawn(cast: Cast) -> Cast:
    """The officer has drawn the three rosters of September, one advocate a day."""
    await cast.officer.says("/roster")
    await cast.officer.taps("Жобасын жасау: күніне 1 адвокат")
    return cast


async def _give_phone(desk: Desk, user: int, phone: str) -> None:
    async with desk.house.work.write() as tx:
        await tx.connection.execute(
            update(persons).where(persons.c.telegram_id == user).values(phone=phone)
        )


async def _forget_reason(desk: Desk) -> None:
    """Loads also come apart with nobody to ask, as when a suspension empties days of a draft."""
    async with desk.house.work.write() as tx:
        await tx.connection.execute(update(rosters).values(reason=""))


async def test_from_an_empty_month_to_three_rosters(desk: Desk, story: Story, drawn: Cast) -> None:
    """Drawn, looked through, changed by hand, refused for two telephones, published one by one."""
    officer = drawn.officer
    await officer.taps("Сотқа дейінгі")
    await officer.taps("Бөлініс негізі")
    await officer.taps("Артқа")
    day = days_of(officer, drawn.alikhan.name)[1]
    await officer.taps(cell(day, drawn.alikhan.name))
    await officer.taps(busiest(officer))
    await officer.taps("Иә, өзгерту")
    await officer.says(f"{day} қыркүйекте іссапарда болады")
    await officer.taps("Соңғы өзгерісті қайтару")
    await _give_phone(desk, officer.id, "")
    await _give_phone(desk, drawn.aigul.id, "жоқ")
    await officer.taps("Жариялау")
    await _give_phone(desk, officer.id, "+77010000001")
    await _give_phone(desk, drawn.aigul.id, "+77010000012")
    await officer.taps("Қайта тексеру")
    await officer.taps("Иә, жариялау")
    await officer.taps("Жариялау: Сот")
    await officer.taps("Иә, жариялау")
    await officer.taps("Жариялау: Консультация")
    await officer.taps("Иә, жариялау")
    await officer.taps("2026 жылғы қыркүйек")
    story.golden("rosters_published")


async def test_own_days_of_a_month_that_is_over(desk: Desk, story: Story, cast: Cast) -> None:
    """An advocate looks back at the days of July, and returns."""
    async with desk.house.work.read() as tx:
        alikhan = await tx.members.by_telegram(cast.alikhan.id)
    assert alikhan is not None
    for day in (date(2026, 7, 14), date(2026, 7, 20)):
        await put_on_duty(desk.house.work, day, [alikhan.id], RosterKind.COURT)
    await cast.alikhan.says("/roster")
    await cast.alikhan.taps("Алдыңғы ай: 2026 жылғы шілде")
    await cast.alikhan.taps("Осы ай және одан кейінгілері")
    story.golden("rosters_own_before")


async def test_rosters_as_files(story: Story, drawn: Cast) -> None:
    """The officer takes the sheet of the month; an advocate takes the calendar of own days."""
    officer = drawn.officer
    await officer.taps("Сот")
    await officer.taps("Құжаттар")
    await officer.taps("XLSX")
    await officer.taps("Артқа")
    await officer.taps("Жариялау")
    await officer.taps("Иә, жариялау")
    await drawn.alikhan.says("/roster")
    await drawn.alikhan.taps("Күнтізбе файлы")
    await drawn.presidium.says("/roster")
    await drawn.presidium.taps("Сот")
    await drawn.presidium.taps("Құжаттар")
    await drawn.presidium.taps("XLSX")
    story.golden("rosters_files")


async def test_published_late(story: Story, cast: Cast) -> None:
    """After the 25th the officer is warned; the roster is published all the same, and marked."""
    officer = cast.officer
    await story.turn("2026-08-26 10:00")
    await officer.says("/roster")
    await officer.taps("Жобасын жасау: күніне 1 адвокат")
    await officer.taps("Консультация")
    await officer.taps("Жариялау")
    await officer.taps("Иә, жариялау")
    await officer.taps("2026 жылғы қыркүйек")
    story.golden("rosters_late")


async def test_a_day_moved_after_publication(story: Story, drawn: Cast) -> None:
    """The application is asked for; both advocates are told and asked again; one looks."""
    officer = drawn.officer
    await officer.taps("Сот")
    await officer.taps("Жариялау")
    await officer.taps("Иә, жариялау")
    await officer.taps("2026 жылғы қыркүйек")
    await officer.taps("Сот")
    day = days_of(officer, drawn.alikhan.name)[0]
    await officer.taps(cell(day, drawn.alikhan.name))
    other, choice = colleague(officer, drawn.aigul, drawn.dauren, drawn.madina)
    await officer.taps(choice)
    await officer.taps("Иә, өзгерту")
    await officer.sends_photo(caption="Өтініш")
    await officer.says(f"Өтініш 25.08.2026: {day} қыркүйекте іссапарда болады")
    await drawn.alikhan.says("/roster")
    await other.says("/roster")
    await other.taps("Бөлімше кестесі: Сот, 2026 жылғы қыркүйек")
    await other.taps(cell(day, other.name))
    story.golden("rosters_moved")


async def test_loads_that_differ(desk: Desk, story: Story, drawn: Cast) -> None:
    """A day goes to a colleague with as many: why is asked for at once and before publication."""
    officer = drawn.officer
    await officer.taps("Сот")
    day = days_of(officer, drawn.alikhan.name)[0]
    await officer.taps(cell(day, drawn.alikhan.name))
    await officer.taps(busiest(officer))
    await officer.taps("Иә, өзгерту")
    await officer.says("/cancel")
    await officer.taps("Иә, өзгерту")
    await officer.says("Ахметов Ә. Б. іссапарда")
    await _forget_reason(desk)
    await officer.taps("Жариялау")
    await officer.taps("Айырмашылықтың себебі")
    await officer.says(f"Ахметов Ә. Б. {day} қыркүйекте іссапарда")
    await officer.taps("Қайта жасау")
    await officer.taps("Артқа")
    await officer.taps("Жариялау")
    story.golden("rosters_reason")


async def test_several_advocates_a_day(story: Story, cast: Cast) -> None:
    """Two advocates a day: which of them is meant is asked first; a third can be added."""
    officer = cast.officer
    await officer.says("/roster")
    await officer.taps("Жобасын жасау: күніне 2 адвокат")
    await officer.taps("Сот")
    await officer.taps("Қайта жасау")
    await officer.taps("Күніне 1 адвокат")
    await officer.taps("2026 жылғы қыркүйек")
    await officer.taps("Консультация")
    await officer.taps(offered(officer, r"1 .+\+1")[0])
    await officer.taps("Тағы бір адвокат қосу")
    await officer.taps(freest(officer))
    await officer.taps("Иә, өзгерту")
    await officer.taps(offered(officer, r"1 .+\+2")[0])
    story.golden("rosters_several")


async def test_in_russian(story: Story, drawn: Cast) -> None:
    """An advocate who reads Russian is told, and looks the days up."""
    await drawn.officer.taps("Консультация")
    await drawn.officer.taps("Жариялау")
    await drawn.officer.taps("Иә, жариялау")
    await drawn.sergey.says("/roster")
    await drawn.officer.says("/language")
    await drawn.officer.taps("Русский")
    await drawn.officer.says("/roster")
    await drawn.officer.taps("Консультация")
    story.golden("rosters_ru")


async def test_the_presidium_looks_and_changes_nothing(story: Story, drawn: Cast) -> None:
    """The presidium sees every roster and who is on duty, and has nothing to change."""
    await drawn.presidium.says("/roster")
    await drawn.presidium.taps("Сот")
    await drawn.presidium.taps(offered(drawn.presidium, "3 .+")[0])
    story.golden("rosters_presidium")
