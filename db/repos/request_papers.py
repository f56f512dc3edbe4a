"""Reads what only the papers of a request say: calls with their times, corrections, licences."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.assignments import calls, corrections
from db.tables.members import advocates
from domain.assignments.papers import CallFact, CorrectionFact, Licence
from domain.assignments.requests import CallState
from domain.ids import PersonId, RequestId


class RequestPapersRepo:
    """Facts for papers inside one transaction; nothing is written here."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def calls_of(self, request: RequestId) -> list[CallFact]:
        """Every telephone task of a request; what was said in it stays sealed."""
        query = (
            select(calls.c.person, calls.c.opened_at, calls.c.state, calls.c.closed_at,
                   calls.c.closed_by)
            .where(calls.c.request == request)
            .order_by(calls.c.id)
        )  # fmt: skip
        rows = (await self._connection.execute(query)).all()
        return [
            CallFact(row.person, row.opened_at, CallState(row.state), row.closed_at, row.closed_by)
            for row in rows
        ]

    async def corrections_of(self, request: RequestId) -> list[CorrectionFact]:
        """Every corrected datum of an act."""
        query = (
            select(corrections)
            .where(corrections.c.request == request)
            .order_by(corrections.c.id)
        )  # fmt: skip
        rows = (await self._connection.execute(query)).all()
        return [
            CorrectionFact(row.field, row.before, row.after, row.reason, row.at, row.by)
            for row in rows
        ]

    async def licence(self, person: PersonId) -> Licence:
        """The number and day of an advocate's licence; empty where nobody entered them."""
        query = select(advocates.c.licence_number, advocates.c.licence_date).where(
            advocates.c.person == person
        )
        row = (await self._connection.execute(query)).first()
        return Licence(row.licence_number, row.licence_date) if row is not None else Licence()
