"""Keeps what happens on a duty day: failed calls, and who stood in for whom."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.ledger import failed_calls, takeovers
from db.tables.rosters import duties, rosters
from domain.ids import CallId, DutyId, PersonId, RosterId
from domain.rosters import RosterKind
from domain.rosters.failed_calls import CallOn, FailedCall
from domain.rosters.ledger import Seat, Takeover


class DutyDaysRepo:
    """The duty days inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def seats(self, roster: RosterId, day: date) -> list[tuple[Seat, datetime | None]]:
        """Who is on duty that day, in turn, and when each said to be reachable."""
        query = (
            select(duties)
            .where(duties.c.roster == roster, duties.c.day == day,
                   duties.c.until_version.is_(None))
            .order_by(duties.c.position, duties.c.id)
        )  # fmt: skip
        found = (await self._connection.execute(query)).all()
        return [(Seat(row.id, row.position, row.person), row.reachable_at) for row in found]

    async def seat(self, duty: DutyId) -> Seat | None:
        """One duty with its position, even if somebody stood in."""
        row = (await self._connection.execute(select(duties).where(duties.c.id == duty))).first()
        return Seat(row.id, row.position, row.person) if row is not None else None

    async def standing(self, roster: RosterId, day: date, person: PersonId) -> DutyId | None:
        """The duty of a person on a day."""
        query = select(duties.c.id).where(
            duties.c.roster == roster, duties.c.day == day, duties.c.person == person,
            duties.c.until_version.is_(None),
        )  # fmt: skip
        return (await self._connection.execute(query)).scalar()

    async def record(self, duty: DutyId, at: datetime, by: PersonId) -> CallId:
        """Note a call that nobody answered."""
        statement = insert(failed_calls).values(duty=duty, at=at, recorded_by=by)
        key = (await self._connection.execute(statement)).inserted_primary_key
        return CallId(key[0] if key is not None else 0)

    async def calls(self, every: Iterable[DutyId]) -> dict[DutyId, list[FailedCall]]:
        """The failed calls of some duties, taken back or not, in order."""
        query = (
            select(failed_calls)
            .where(failed_calls.c.duty.in_(list(every)))
            .order_by(failed_calls.c.at, failed_calls.c.id)
        )
        found: dict[DutyId, list[FailedCall]] = {}
        for row in (await self._connection.execute(query)).all():
            found.setdefault(row.duty, []).append(_call(row))
        return found

    async def call(self, number: CallId) -> CallOn | None:
        """One failed call with its duty."""
        query = (
            select(failed_calls, duties.c.person, duties.c.roster, duties.c.day, rosters.c.unit,
                   rosters.c.kind)
            .join_from(failed_calls, duties, failed_calls.c.duty == duties.c.id)
            .join(rosters, duties.c.roster == rosters.c.id)
            .where(failed_calls.c.id == number)
        )  # fmt: skip
        row = (await self._connection.execute(query)).first()
        if row is None:
            return None
        kind = RosterKind(row.kind)
        return CallOn(_call(row), row.person, row.unit, row.roster, kind, row.day)

    async def take_back(self, number: CallId, at: datetime, by: PersonId, why: str) -> bool:
        """Take a record back with a reason; False when it was taken back before."""
        statement = (
            update(failed_calls)
            .where(failed_calls.c.id == number, failed_calls.c.taken_back_at.is_(None))
            .values(taken_back_at=at, taken_back_by=by, taken_back_why=why)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def explain(self, number: CallId, at: datetime, text: str) -> None:
        """Keep what the advocate says of a failed call."""
        await self._connection.execute(
            update(failed_calls)
            .where(failed_calls.c.id == number)
            .values(explanation=text, explained_at=at)
        )

    async def stand_in(self, one: Takeover, at: datetime, by: PersonId) -> None:
        """Note who stood in for whom."""
        await self._connection.execute(
            insert(takeovers).values(
                duty=one.duty, person=one.person, seat=one.seat, put_by=by, at=at
            )
        )

    async def takeovers(self, roster: RosterId, day: date) -> list[Takeover]:
        """Who stood in on a day; whether the calls still stand is for the caller to say."""
        query = (
            select(takeovers, duties.c.person.label("missing"))
            .join_from(takeovers, duties, takeovers.c.duty == duties.c.id)
            .where(duties.c.roster == roster, duties.c.day == day)
            .order_by(takeovers.c.id)
        )
        return [
            Takeover(row.duty, row.missing, row.person, row.seat)
            for row in (await self._connection.execute(query)).all()
        ]


def _call(row: Row[Any]) -> FailedCall:
    return FailedCall(row.id, row.duty, row.at, row.recorded_by, row.taken_back_at)
