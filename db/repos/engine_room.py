"""Reads and writes heartbeats, from which health and outages are judged."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.engine_room import heartbeats


class EngineRoomRepo:
    """The heartbeats inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def beat(self, name: str, at: datetime) -> None:
        """Say that something was alive at a moment."""
        dialect = sqlite if self._connection.dialect.name == "sqlite" else postgresql
        await self._connection.execute(
            dialect.insert(heartbeats)
            .values(name=name, at=at)
            .on_conflict_do_update(index_elements=["name"], set_={"at": at})
        )

    async def last_beat(self, name: str) -> datetime | None:
        """When it was alive last; None before the first time."""
        query = select(heartbeats.c.at).where(heartbeats.c.name == name)
        at: datetime | None = (await self._connection.execute(query)).scalar()
        return at
