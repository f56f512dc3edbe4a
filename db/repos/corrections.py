"""Corrects what was mistyped in a request, and keeps what stood there before, sealed."""

from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.assignments import corrections, requests
from domain.assignments.corrections import Field, Sealed
from domain.ids import PersonId, RequestId


class CorrectionsRepo:
    """The corrections inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def sealed(self, request: RequestId) -> Sealed:
        """The sealed data of a request; the caller has asked whether they may be read."""
        query = select(requests.c.client, requests.c.case_number).where(requests.c.id == request)
        row = (await self._connection.execute(query)).one()
        return Sealed(row.client or "", row.case_number or "")

    async def correct(self, request: RequestId, **values: Any) -> None:
        """Put other data in the place of mistyped ones; the state is never among them."""
        await self._connection.execute(
            update(requests).where(requests.c.id == request).values(**values)
        )

    async def keep(
        self, request: RequestId, field: Field, change: tuple[str, str], reason: str, *,
        at: datetime, by: PersonId | None,
    ) -> None:  # fmt: skip
        """Keep what stood there, what stands there now, and why."""
        before, after = change
        await self._connection.execute(
            insert(corrections).values(
                request=request, field=field, before=before, after=after, reason=reason,
                at=at, by=by,
            )
        )  # fmt: skip
