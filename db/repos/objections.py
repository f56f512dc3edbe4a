"""Keeps objections of advocates and the answers to them."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.ledger import objections
from domain.ids import ObjectionId, PersonId, UnitId
from domain.rosters.objections import About, Objection, ObjectionState


class ObjectionsRepo:
    """The objections inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def add(self, one: Objection) -> ObjectionId:
        """Write a new objection; gives its number."""
        statement = insert(objections).values(
            person=one.person, unit=one.unit, roster=one.about.roster, duty=one.about.duty,
            entry=one.about.entry, text=one.text, state=one.state, at=one.at,
        )  # fmt: skip
        key = (await self._connection.execute(statement)).inserted_primary_key
        return ObjectionId(key[0] if key is not None else 0)

    async def one(self, number: ObjectionId) -> Objection | None:
        """One objection in whatever state."""
        return next(iter(await self._many(objections.c.id == number)), None)

    async def open_of_unit(self, unit: UnitId) -> list[Objection]:
        """What waits for an answer in a unit, the oldest first."""
        return await self._many(
            objections.c.unit == unit, objections.c.state == ObjectionState.OPEN
        )

    async def open_of(self, person: PersonId) -> list[Objection]:
        """What a person waits for an answer to, the oldest first."""
        return await self._many(
            objections.c.person == person, objections.c.state == ObjectionState.OPEN
        )

    async def answer(self, number: ObjectionId, text: str, by: PersonId, at: datetime) -> bool:
        """Write the answer; False when somebody was faster."""
        statement = (
            update(objections)
            .where(objections.c.id == number, objections.c.state == ObjectionState.OPEN)
            .values(state=ObjectionState.ANSWERED, answer=text, answered_by=by, answered_at=at)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def _many(self, *conditions: Any) -> list[Objection]:
        query = select(objections).where(*conditions).order_by(objections.c.at, objections.c.id)
        return [_objection(row) for row in (await self._connection.execute(query)).all()]


def _objection(row: Row[Any]) -> Objection:
    return Objection(
        row.id, row.person, row.unit, About(row.roster, row.duty, row.entry), row.text,
        ObjectionState(row.state), row.at, row.answer or "", row.answered_by, row.answered_at,
    )  # fmt: skip
