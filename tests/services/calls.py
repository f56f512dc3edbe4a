"""An open call for the days of October, for the tests of calls and of marked days."""

from datetime import UTC, date, datetime

from sqlalchemy import select

from db.tables.engine_room import journal, letters
from demo.clock import TurnedClock
from services import calls
from services.work import Work
from tests.kit.collegium import UNIT, officer, settle

OCTOBER = date(2026, 10, 1)
CLOSES = date(2026, 9, 17)


def at(day: int, hour: int = 10) -> datetime:
    """An hour of a day of September in Almaty."""
    return datetime(2026, 9, day, hour - 5, 0, tzinfo=UTC)


def october(number: int) -> date:
    """A day of October."""
    return OCTOBER.replace(day=number)


async def open_call(work: Work, clock: TurnedClock) -> Work:
    """On 10 September the officer asked for the days of October."""
    await settle(work)
    clock.jump(at(10))
    await calls.open_call(work, UNIT, OCTOBER, CLOSES, by=officer())
    return work


async def written(work: Work) -> str:
    """All that stands in the outbox and in the journal."""
    async with work.read() as tx:
        rows = (await tx.connection.execute(select(letters.c.body))).scalars().all()
        lines = (await tx.connection.execute(select(journal))).all()
        return "\n".join(map(str, [*rows, *lines]))
