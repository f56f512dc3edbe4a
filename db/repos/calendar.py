"""Reads and writes transferred working days."""

from datetime import date, datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.calendar import calendar_days
from domain.calendar import Transfer
from domain.ids import PersonId


class CalendarRepo:
    """The transfers inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def transfers(self, start: date, end: date) -> tuple[Transfer, ...]:
        """The transfers from `start` to `end`, both included, in order."""
        query = (
            select(calendar_days.c.day, calendar_days.c.source, calendar_days.c.working)
            .where(calendar_days.c.day.between(start, end))
            .order_by(calendar_days.c.day)
        )
        return tuple(Transfer(*row) for row in (await self._connection.execute(query)).all())

    async def put(self, transfer: Transfer, by: PersonId | None, at: datetime) -> None:
        """Enter a transfer; an earlier entry for the same day is replaced."""
        dialect = sqlite if self._connection.dialect.name == "sqlite" else postgresql
        row = {
            "working": transfer.working,
            "source": transfer.source,
            "entered_by": by,
            "entered_at": at,
        }
        await self._connection.execute(
            dialect.insert(calendar_days)
            .values(day=transfer.day, **row)
            .on_conflict_do_update(index_elements=["day"], set_=row)
        )

    async def remove(self, day: date) -> bool:
        """Take a transfer back; False when there is none."""
        statement = delete(calendar_days).where(calendar_days.c.day == day)
        return (await self._connection.execute(statement)).rowcount == 1
