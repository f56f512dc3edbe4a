"""Keeps the draws of months, and reads what became of the drawn rosters."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.draws import draws
from db.tables.engine_room import journal
from db.tables.rosters import duties
from domain.ids import PersonId, RosterId, UnitId
from domain.people import Actor
from domain.rosters import Duty, Roster, first_of
from domain.rosters.order_text import drawn_json, drawn_of, order_json, order_of
from domain.rosters.protocol import Draw, EngineId
from domain.rosters.strict_json import read, write

_MOVED = re.compile(r"(\d{4}-\d\d-\d\d):(\d+)")


@dataclass(frozen=True, slots=True)
class Put:
    """Somebody was put on a day, by whom and why, as the journal has it."""

    day: date
    into: PersonId
    reason: str
    by: PersonId | None


class DrawsRepo:
    """The draws inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def keep(self, unit: UnitId, month: date, draw: Draw, by: Actor, at: datetime) -> None:
        """Add a draw; earlier ones stay, for the protocol tells how many there were."""
        await self._connection.execute(
            insert(draws).values(
                unit=unit, month=first_of(month), drawn_at=at, by=by.person,
                engine=draw.engine.name, engine_version=draw.engine.version,
                seed=draw.order.seed, seed_hash=draw.seed_hash,
                order_json=write(order_json(replace(draw.order, seed=""))),
                drawn_json=write(drawn_json(draw.drawn)),
            )
        )  # fmt: skip

    async def of_month(self, unit: UnitId, month: date) -> list[Draw]:
        """Every draw of a unit and a month, the earliest first."""
        query = (
            select(draws)
            .where(draws.c.unit == unit, draws.c.month == first_of(month))
            .order_by(draws.c.id)
        )
        return [
            Draw(
                replace(order_of(read(row.order_json)), seed=row.seed), row.seed_hash,
                EngineId(row.engine, row.engine_version), drawn_of(read(row.drawn_json)),
            )
            for row in (await self._connection.execute(query)).all()
        ]  # fmt: skip

    async def versions(self, roster: Roster) -> list[tuple[Duty, ...]]:
        """The duties of each published version of a roster, the first first."""
        rows = (
            await self._connection.execute(select(duties).where(duties.c.roster == roster.id))
        ).all()
        return [
            tuple(sorted(
                Duty(row.day, row.position, row.person) for row in rows
                if row.since_version <= version
                and (row.until_version is None or row.until_version >= version)
            ))
            for version in range(1, roster.version + 1)
        ]  # fmt: skip

    async def puts(self, roster: RosterId) -> list[Put]:
        """Who was put on which day of a roster by hand, in the order of events."""
        query = (
            select(journal.c.after, journal.c.reason, journal.c.person)
            .where(journal.c.topic == "rosters", journal.c.subject == f"roster:{roster}")
            .order_by(journal.c.id)
        )
        return [
            Put(date.fromisoformat(found[1]), PersonId(int(found[2])), row.reason, row.person)
            for row in (await self._connection.execute(query)).all()
            if (found := _MOVED.fullmatch(row.after))
        ]
