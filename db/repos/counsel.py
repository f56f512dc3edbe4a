"""Keeps advocates under contract and what the appointed ones have done since they joined."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.counsel import earlier_counsel, retained
from domain.assignments.counsel import Earlier, Informed, Joined, Retained, Source
from domain.ids import PersonId, RequestId, RetainedId


class CounselRepo:
    """The notes about advocates under contract inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def add(
        self, joined: Joined, source: Source, words: str, *, at: datetime, by: PersonId
    ) -> RetainedId:
        """Keep a note that belongs to no request yet."""
        statement = (
            insert(retained)
            .values(
                source=source, told_at=at, told_by=by, words=words, counsel=joined.counsel,
                contact=joined.contact, joined_on=joined.on,
            )
            .returning(retained.c.id)
        )  # fmt: skip
        return RetainedId((await self._connection.execute(statement)).scalar_one())

    async def one(self, number: RetainedId) -> Retained | None:
        """One note."""
        return next(iter(await self._many(retained.c.id == number)), None)

    async def of(self, request: RequestId) -> list[Retained]:
        """The notes of a request, the first one first."""
        return await self._many(retained.c.request == request)

    async def place(self, number: RetainedId, request: RequestId) -> bool:
        """Join a note with its request; False when somebody was faster."""
        return await self._change(number, retained.c.request.is_(None),
                                  retained.c.dropped_at.is_(None), request=request)  # fmt: skip

    async def displace(self, number: RetainedId) -> bool:
        """Take a note out of a request that it does not belong to."""
        return await self._change(number, retained.c.request.is_not(None), request=None,
                                  noted_at=None, delivered_at=None)  # fmt: skip

    async def drop(self, number: RetainedId, at: datetime, by: PersonId) -> bool:
        """End a note whose case is not the collegium's."""
        return await self._change(
            number, retained.c.request.is_(None), retained.c.dropped_at.is_(None),
            dropped_at=at, dropped_by=by,
        )  # fmt: skip

    async def noted(self, number: RetainedId, at: datetime) -> bool:
        """Note that the joining stands in the journal of the request."""
        return await self._change(number, retained.c.noted_at.is_(None), noted_at=at)

    async def delivered(self, number: RetainedId, at: datetime) -> bool:
        """Note once that the appointed advocate was reached."""
        return await self._change(number, retained.c.delivered_at.is_(None), delivered_at=at)

    async def contacted(self, number: RetainedId, on: date, reason: str) -> bool:
        """Keep the day of the contact and the reason of the replacement, once (¶44)."""
        return await self._change(number, retained.c.contacted_on.is_(None), contacted_on=on,
                                  reason=reason)  # fmt: skip

    async def explained(self, number: RetainedId, on: date) -> bool:
        """Keep the day on which the right to waive was explained, once (¶46(1))."""
        return await self._change(number, retained.c.explained_on.is_(None), explained_on=on)

    async def owe_earlier(self, request: RequestId, at: datetime) -> None:
        """Open the duty of ¶46(2) for a request that has none yet."""
        await self._connection.execute(
            insert(earlier_counsel).values(request=request, opened_at=at)
        )

    async def earlier(self, request: RequestId) -> Earlier | None:
        """The duty of ¶46(2) of a request."""
        query = select(earlier_counsel).where(earlier_counsel.c.request == request)
        row = (await self._connection.execute(query)).first()
        if row is None:
            return None
        informed = Informed(row.informed) if row.informed else None
        return Earlier(row.request, row.opened_at, row.done_at, informed)

    async def earlier_done(
        self, request: RequestId, informed: Informed, *, at: datetime, by: PersonId
    ) -> bool:
        """Mark the duty of ¶46(2) as performed, once."""
        statement = (
            update(earlier_counsel)
            .where(earlier_counsel.c.request == request, earlier_counsel.c.done_at.is_(None))
            .values(done_at=at, done_by=by, informed=informed)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def _change(self, number: RetainedId, *conditions: Any, **values: Any) -> bool:
        statement = update(retained).where(retained.c.id == number, *conditions).values(**values)
        return (await self._connection.execute(statement)).rowcount == 1

    async def _many(self, *conditions: Any) -> list[Retained]:
        query = select(retained).where(*conditions).order_by(retained.c.id)
        return [_retained(row) for row in (await self._connection.execute(query)).all()]


def _retained(row: Any) -> Retained:
    return Retained(
        id=row.id, request=row.request, source=Source(row.source), told_at=row.told_at,
        told_by=row.told_by, words=row.words, counsel=row.counsel, contact=row.contact,
        joined_on=row.joined_on, noted_at=row.noted_at, delivered_at=row.delivered_at,
        contacted_on=row.contacted_on, reason=row.reason or "", explained_on=row.explained_on,
        dropped_at=row.dropped_at,
    )  # fmt: skip
