"""Keeps payment claims; each change is written over the very revision that was read."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, case, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.assignments import appointments, requests
from db.tables.claims import claims
from db.tables.members import advocates
from domain.assignments.requests import Ending, RequestState
from domain.claims import Basis, Claim, ClaimState, PaymentAct
from domain.ids import ClaimId, PersonId, RequestId, UnitId


class ClaimsRepo:
    """The claims inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def add(self, one: Claim, at: datetime) -> Claim:
        """Write a new claim; gives it with its number."""
        statement = (
            insert(claims)
            .values(person=one.person, request=one.request, opened_at=at, **_state(one))
            .returning(claims.c.id)
        )
        number = ClaimId((await self._connection.execute(statement)).scalar_one())
        return await self.one(number) or one

    async def one(self, number: ClaimId) -> Claim | None:
        """One claim in whatever state."""
        return next(iter(await self._many(claims.c.id == number)), None)

    async def of(self, person: PersonId) -> list[Claim]:
        """Every claim of one advocate, in the order of their numbers."""
        return await self._many(claims.c.person == person)

    async def on(self, person: PersonId, request: RequestId) -> list[Claim]:
        """The claims of one advocate on one request."""
        return await self._many(claims.c.person == person, claims.c.request == request)

    async def charged(self, person: PersonId) -> list[tuple[RequestId, bool]]:
        """The requests this advocate was ever in charge of, the newest first.

        Beside each stands whether it, or the present stage of it, was done by them.
        """
        done = or_(
            appointments.c.ended == Ending.COMPLETED,
            and_(appointments.c.ended.is_(None), requests.c.state == RequestState.STAGE_DONE),
        )
        query = (
            select(requests.c.id, func.max(case((done, 1), else_=0)))
            .join_from(appointments, requests, appointments.c.request == requests.c.id)
            .where(appointments.c.person == person)
            .group_by(requests.c.id)
            .order_by(requests.c.id.desc())
        )
        rows = (await self._connection.execute(query)).all()
        return [(RequestId(row[0]), bool(row[1])) for row in rows]

    async def save(self, after: Claim, before: Claim) -> bool:
        """Write a change; False when the claim was changed since it was read."""
        statement = (
            update(claims)
            .where(claims.c.id == before.id, claims.c.revision == before.revision)
            .values(_state(after))
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def labels(self, numbers: Collection[RequestId]) -> dict[RequestId, str]:
        """The numbers of requests as people say them: «12/2026»."""
        query = select(requests.c.id, requests.c.number, requests.c.year).where(
            requests.c.id.in_(list(numbers))
        )
        rows = (await self._connection.execute(query)).all()
        return {row.id: f"{row.number}/{row.year}" for row in rows}

    async def counts(
        self, units: Collection[UnitId] | None
    ) -> list[tuple[UnitId | None, ClaimState, bool, int]]:
        """How many claims stand where, by the unit of their advocate; nothing of any claim."""
        confirmed = claims.c.confirmed_at.is_not(None)
        query = (
            select(advocates.c.unit, claims.c.state, confirmed, func.count())
            .join_from(claims, advocates, advocates.c.person == claims.c.person)
            .group_by(advocates.c.unit, claims.c.state, confirmed)
        )
        if units is not None:
            query = query.where(advocates.c.unit.in_(list(units)))
        rows = (await self._connection.execute(query)).all()
        return [(row[0], ClaimState(row[1]), bool(row[2]), row[3]) for row in rows]

    async def _many(self, *conditions: Any) -> list[Claim]:
        query = select(claims).where(*conditions).order_by(claims.c.id)
        return [_claim(row) for row in (await self._connection.execute(query)).all()]


def _state(one: Claim) -> dict[str, Any]:
    return {
        "label": one.label, "state": one.state,
        "basis": one.act.basis if one.act else None,
        "act_number": one.act.number if one.act else "",
        "act_issued_on": one.act.issued_on if one.act else None,
        "until": one.until, "sent_on": one.sent_on, "returned_on": one.returned_on,
        "return_reason": one.return_reason, "paid_on": one.paid_on,
        "amount_tiyn": one.amount_tiyn, "confirmed_at": one.confirmed_at,
        "revision": one.revision,
    }  # fmt: skip


def _claim(row: Row[Any]) -> Claim:
    act = PaymentAct(Basis(row.basis), row.act_number, row.act_issued_on) if row.basis else None
    return Claim(
        id=row.id, person=row.person, request=row.request, label=row.label,
        state=ClaimState(row.state), act=act, until=row.until, sent_on=row.sent_on,
        returned_on=row.returned_on, return_reason=row.return_reason, paid_on=row.paid_on,
        amount_tiyn=row.amount_tiyn, confirmed_at=row.confirmed_at, revision=row.revision,
    )  # fmt: skip
