"""Keeps the changes of telephone that people asked for."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.members import persons
from db.tables.suspensions import phone_changes
from domain.ids import PersonId, PhoneChangeId, UnitId
from domain.phones import PhoneChange, PhoneState


class PhonesRepo:
    """The changes inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def ask(
        self, person: PersonId, unit: UnitId | None, phone: str, at: datetime
    ) -> PhoneChange:
        """Write what was asked for; it takes the place of what nobody has answered."""
        await self._connection.execute(
            update(phone_changes)
            .where(phone_changes.c.person == person, phone_changes.c.state == PhoneState.ASKED)
            .values(state=PhoneState.REPLACED)
        )
        statement = insert(phone_changes).values(
            person=person, unit=unit, phone=phone, state=PhoneState.ASKED, asked_at=at
        )
        key = (await self._connection.execute(statement)).inserted_primary_key
        number = PhoneChangeId(key[0] if key is not None else 0)
        return PhoneChange(number, person, unit, phone, PhoneState.ASKED, at)

    async def one(self, number: PhoneChangeId) -> PhoneChange | None:
        """One change in whatever state."""
        return await self._first(phone_changes.c.id == number)

    async def waiting(self, person: PersonId) -> PhoneChange | None:
        """The change of somebody that nobody has answered."""
        return await self._first(
            phone_changes.c.person == person, phone_changes.c.state == PhoneState.ASKED
        )

    async def decide(
        self, one: PhoneChange, state: PhoneState, by: PersonId | None, at: datetime
    ) -> bool:
        """Answer a change that waits; False when somebody was faster."""
        statement = (
            update(phone_changes)
            .where(phone_changes.c.id == one.id, phone_changes.c.state == PhoneState.ASKED)
            .values(state=state, decided_by=by, decided_at=at)
        )
        if (await self._connection.execute(statement)).rowcount != 1:
            return False
        if state is PhoneState.CONFIRMED:
            await self._connection.execute(
                update(persons).where(persons.c.id == one.person).values(phone=one.phone)
            )
        return True

    async def _first(self, *conditions: Any) -> PhoneChange | None:
        query = select(phone_changes).where(*conditions)
        row = (await self._connection.execute(query)).first()
        return _change(row) if row is not None else None


def _change(row: Row[Any]) -> PhoneChange:
    return PhoneChange(
        row.id, row.person, row.unit, row.phone, PhoneState(row.state), row.asked_at
    )
