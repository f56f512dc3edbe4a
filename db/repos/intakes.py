"""Keeps what advocates declared about acts they took themselves, and how it was decided."""

from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.intakes import intakes
from domain.assignments.intakes import Declaration, Intake
from domain.ids import PersonId, RequestId


class IntakesRepo:
    """The declarations inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def add(
        self, request: RequestId, person: PersonId, said: Declaration, at: datetime
    ) -> None:
        """Keep a declaration beside its request."""
        await self._connection.execute(
            insert(intakes).values(
                request=request, person=person, declared_at=at, action=said.action, why=said.why
            )
        )

    async def one(self, request: RequestId) -> Intake | None:
        """The declaration of a request."""
        query = select(intakes).where(intakes.c.request == request)
        row = (await self._connection.execute(query)).first()
        if row is None:
            return None
        return Intake(
            request=row.request, person=row.person, declared_at=row.declared_at,
            action=row.action, why=row.why, flagged_at=row.flagged_at, flagged_by=row.flagged_by,
            flag_reason=row.flag_reason or "", confirmed_at=row.confirmed_at,
            confirmed_by=row.confirmed_by,
        )  # fmt: skip

    async def confirm(self, request: RequestId, at: datetime, by: PersonId) -> bool:
        """Keep once who found that ¶27(1) holds."""
        return await self._change(request, intakes.c.confirmed_at.is_(None), confirmed_at=at,
                                  confirmed_by=by)  # fmt: skip

    async def flag(self, request: RequestId, reason: str, at: datetime, by: PersonId) -> bool:
        """Keep once who found no urgency, and why."""
        return await self._change(
            request, intakes.c.flagged_at.is_(None), intakes.c.confirmed_at.is_(None),
            flagged_at=at, flagged_by=by, flag_reason=reason,
        )  # fmt: skip

    async def _change(self, request: RequestId, *conditions: Any, **values: Any) -> bool:
        statement = update(intakes).where(intakes.c.request == request, *conditions)
        return (await self._connection.execute(statement.values(**values))).rowcount == 1
