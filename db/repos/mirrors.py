"""Keeps notes of what was done in the state's electronic system."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.assignments import requests
from db.tables.mirrors import mirrors
from domain.assignments.mirrors import Mirror, key_of
from domain.assignments.requests import Ground, RequestState
from domain.ids import PersonId, RequestId, UnitId

_WAITING = (RequestState.EIS_NOTIFIED, RequestState.EIS_ACCEPTED)


class MirrorsRepo:
    """The notes inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def add(
        self,
        request: RequestId,
        number: str,
        seen_at: datetime,
        *,
        act_known: bool,
        at: datetime,
        by: PersonId,
    ) -> None:
        """Keep a notification; the database refuses a second live one of this number."""
        await self._connection.execute(
            insert(mirrors).values(
                request=request, number=number, key=key_of(number), entered_at=at, entered_by=by,
                seen_at=seen_at, act_known=act_known, closed=False,
            )
        )  # fmt: skip

    async def one(self, request: RequestId) -> Mirror | None:
        """The note of a request."""
        return next(iter(await self._many(mirrors.c.request == request)), None)

    async def live(self, number: str) -> Mirror | None:
        """The live note of a number; nobody's refusal and no «taken by another» is one."""
        return next(iter(await self._many(mirrors.c.key == key_of(number),
                                          mirrors.c.closed.is_(False))), None)  # fmt: skip

    async def numbered(self, number: str) -> list[Mirror]:
        """Every note of a number, the first one first."""
        return await self._many(mirrors.c.key == key_of(number))

    async def waiting(self, units: Collection[UnitId]) -> list[tuple[Mirror, RequestState, str]]:
        """What waits for a mark in some units: the note, its state and its label."""
        query = (
            select(mirrors, requests.c.state, requests.c.number.label("own"), requests.c.year)
            .join(requests, requests.c.id == mirrors.c.request)
            .where(requests.c.unit.in_(units), requests.c.state.in_(_WAITING))
            .order_by(mirrors.c.request)
        )
        rows = (await self._connection.execute(query)).all()
        return [(_mirror(row), RequestState(row.state), f"{row.own}/{row.year}") for row in rows]

    async def say(
        self, request: RequestId, person: PersonId | None, at: datetime, **values: Any
    ) -> None:
        """Keep what somebody said was done in the system."""
        await self._connection.execute(
            update(mirrors)
            .where(mirrors.c.request == request)
            .values(person=person, result_at=at, **values)
        )

    async def verify(self, request: RequestId, at: datetime, by: PersonId) -> bool:
        """Keep once that an officer looked it up in the system."""
        statement = (
            update(mirrors)
            .where(mirrors.c.request == request, mirrors.c.verified_at.is_(None))
            .values(verified_at=at, verified_by=by)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def _many(self, *conditions: Any) -> list[Mirror]:
        query = select(mirrors).where(*conditions).order_by(mirrors.c.request)
        return [_mirror(row) for row in (await self._connection.execute(query)).all()]


def _mirror(row: Any) -> Mirror:
    return Mirror(
        request=row.request, number=row.number, entered_at=row.entered_at,
        entered_by=row.entered_by, seen_at=row.seen_at, act_known=row.act_known,
        person=row.person, result_at=row.result_at,
        ground=Ground(row.ground) if row.ground else None, note=row.note or "",
        verified_at=row.verified_at, verified_by=row.verified_by,
    )  # fmt: skip
