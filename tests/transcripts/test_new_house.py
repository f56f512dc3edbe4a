"""A collegium whose people were entered before its units."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import URL

from db.connect import Database
from demo.clock import TurnedClock
from demo.sample import HOUSE, PLAYERS
from domain.newcomers import Newcomer, Office
from domain.people import SYSTEM, Role
from services import members_writing
from services.work import Work
from tests.conftest import copied
from tests.kit.story import Story
from tests.transcripts.conftest import Cast
from tests.transcripts.decrees import GRANTED


@pytest.fixture
async def database(migrated: URL, clock: TurnedClock, tmp_path: Path) -> AsyncIterator[Database]:
    """A house with a presidium and without units."""
    office = Office(
        role=Role.PRESIDIUM, decision_number="1-2", decision_date=GRANTED, starts_on=GRANTED
    )
    people = [
        Newcomer(name=one.name, phone=one.phone, telegram_id=one.telegram_id, offices=(office,))
        for one in PLAYERS if one.role is Role.PRESIDIUM
    ]  # fmt: skip
    async with copied(migrated, tmp_path / "house.db") as one:
        work = Work(one, clock)
        await members_writing.found(work, HOUSE, [], by=SYSTEM)
        await members_writing.add(work, people, by=SYSTEM)
        yield one


async def test_no_units_yet(story: Story, cast: Cast) -> None:
    """Nothing can be routed: whoever looks or tries is told whom to ask."""
    await cast.presidium.says("/routing")
    await cast.presidium.taps("Акт қай бөлімшеге түседі?")
    await cast.presidium.taps("Қылмыстық процесті жүргізетін органның қаулысы")
    await cast.presidium.taps("Ауданы көрсетілмеген")

    story.golden("routing_no_units")
