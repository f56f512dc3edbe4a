"""The list of participants: from 1 November to the look on 26 December, and the agreements."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import URL

from demo.clock import TurnedClock
from tests.kit.story import Story
from tests.transcripts.conftest import Cast


@pytest.fixture(scope="module")
def template(migrated: URL) -> URL:
    """Nothing is settled yet: this story has a clock of its own."""
    return migrated


@pytest.fixture
def clock() -> TurnedClock:
    """Begin on the eve of November: nothing else happens in the months that follow."""
    return TurnedClock(datetime(2026, 10, 31, 13, tzinfo=UTC))


async def test_the_list_is_sent_changed_and_checked(story: Story, cast: Cast) -> None:
    """Reminders name what is missing; the mark is the presidium's word; changes come monthly."""
    await story.turn("2026-11-01 10:30")
    await cast.presidium.taps("Тізімді ашу")
    await cast.presidium.taps("Тізімді кесте түрінде алу")
    await story.turn("2026-11-29 09:30")
    await cast.presidium.says("/list")
    await cast.presidium.taps("Жіберілгенін белгілеу")
    await cast.presidium.says("кеше жібердік")
    await cast.presidium.says("№ 12-3/45, 30.11.2026")
    await cast.presidium.says("№ 12-3/45, 28.11.2026")
    await cast.aigul.says("/list")
    await cast.officer.says("/people")
    await cast.officer.says("Ахметов")
    await cast.officer.taps("Ахметов Әлихан Болатұлы")
    await cast.officer.taps("Келісімді енгізу")
    await cast.officer.says("№ 2027/2, 27.11.2026")
    await story.turn("2026-12-01 10:30")
    await story.turn("2026-12-02 10:30")
    await story.turn("2026-12-16 09:30")
    await story.turn("2026-12-26 10:30")
    await cast.presidium.taps("Тізім жүйеде бар")
    await cast.presidium.says("/dates")
    story.golden("participants-list")


async def test_a_list_that_is_late(story: Story, cast: Cast) -> None:
    """The chair hears of it two days before and the day after; the mark is kept as late."""
    await story.turn("2026-12-02 09:30")
    await cast.chair.taps("Тізімді ашу")
    await cast.chair.taps("Жіберілгенін белгілеу")
    await cast.chair.says("№ 12-3/46, 02.12.2026")
    story.golden("participants-late")
