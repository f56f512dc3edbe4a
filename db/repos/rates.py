"""Keeps the sizes of payment that an administrator entered."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.claims import rates
from domain.ids import PersonId, RateId
from domain.rates import NewRate, Rate


class RatesRepo:
    """The sizes of payment inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def add(self, new: NewRate, *, by: PersonId, at: datetime) -> RateId:
        """Write a size."""
        statement = (
            insert(rates)
            .values(
                name=new.name, amount=new.amount, valid_from=new.valid_from, source=new.source,
                entered_by=by, entered_at=at,
            )
            .returning(rates.c.id)
        )  # fmt: skip
        return RateId((await self._connection.execute(statement)).scalar_one())

    async def all(self) -> list[Rate]:
        """Every size that was not taken out."""
        query = select(rates).where(rates.c.dropped_at.is_(None)).order_by(rates.c.id)
        return [_rate(row) for row in (await self._connection.execute(query)).all()]

    async def drop(self, number: RateId, *, by: PersonId, at: datetime) -> bool:
        """Take a size out; False when it is out already."""
        statement = (
            update(rates)
            .where(rates.c.id == number, rates.c.dropped_at.is_(None))
            .values(dropped_by=by, dropped_at=at)
        )
        return (await self._connection.execute(statement)).rowcount == 1


def _rate(row: Row[Any]) -> Rate:
    return Rate(row.id, row.name, row.amount, row.valid_from, row.source, row.entered_by)
