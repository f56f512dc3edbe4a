"""Keeps what somebody who takes no part still holds, and what was decided about each."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.assignments import appointments, requests
from db.tables.rosters import duties, rosters
from db.tables.suspensions import holdings, suspensions
from domain.assignments.machine import OPEN
from domain.holdings import UNDECIDED, Holding, HoldingKind, HoldingState
from domain.ids import HoldingId, PersonId, RequestId, SuspensionId, UnitId
from domain.members import Period
from domain.notices.suspensions import Gap
from domain.rosters import RosterKind, RosterState


class HoldingsRepo:
    """The holdings inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def add(
        self, suspension: SuspensionId, things: Iterable[tuple[HoldingKind, int]]
    ) -> int:
        """Put things on the list of a suspension that are not on it; gives how many were not."""
        known = {(one.kind, one.number) for one in await self.of(suspension)}
        rows = [
            {"suspension": suspension, "kind": kind, "number": number,
             "state": HoldingState.OPEN, "reason": ""}
            for kind, number in things if (kind, number) not in known
        ]  # fmt: skip
        if rows:
            await self._connection.execute(insert(holdings), rows)
        return len(rows)

    async def one(self, number: HoldingId) -> Holding | None:
        """One holding in whatever state."""
        return next(iter(await self._many(holdings.c.id == number)), None)

    async def of(self, suspension: SuspensionId) -> list[Holding]:
        """Everything on the list of a suspension, in the order it was put there."""
        return await self._many(holdings.c.suspension == suspension)

    async def save(self, after: Holding, before: Holding) -> bool:
        """Write a decision; False when somebody was faster."""
        statement = (
            update(holdings)
            .where(holdings.c.id == before.id, holdings.c.state == before.state)
            .values(
                state=after.state, reason=after.reason, taker=after.taker,
                decided_by=after.decided_by, decided_at=after.decided_at,
            )
        )  # fmt: skip
        return (await self._connection.execute(statement)).rowcount == 1

    async def undecided_in(self, unit: UnitId | None) -> list[SuspensionId]:
        """The suspensions of a unit (or of all) with something that waits, in their order."""
        query = (
            select(holdings.c.suspension)
            .join(suspensions)
            .where(holdings.c.state.in_(UNDECIDED))
            .distinct()
            .order_by(holdings.c.suspension)
        )
        if unit is not None:
            query = query.where(suspensions.c.unit == unit)
        return list((await self._connection.execute(query)).scalars().all())

    async def cases(self, person: PersonId) -> list[RequestId]:
        """Every request that somebody is in charge of."""
        query = (
            select(requests.c.id)
            .join_from(appointments, requests)
            .where(appointments.c.person == person, appointments.c.until_at.is_(None),
                   requests.c.state.in_(OPEN))
            .order_by(appointments.c.from_at, requests.c.id)
        )  # fmt: skip
        return list((await self._connection.execute(query)).scalars().all())

    async def clear_drafts(self, person: PersonId, period: Period) -> list[Gap]:
        """Take somebody's duties of a period out of drafts; says out of which, and how many."""
        mine = [duties.c.person == person, rosters.c.state == RosterState.DRAFT,
                duties.c.day >= period.first]  # fmt: skip
        if period.last is not None:
            mine.append(duties.c.day <= period.last)
        query = (
            select(duties.c.id, rosters.c.id.label("roster"), rosters.c.kind, rosters.c.month)
            .join_from(duties, rosters)
            .where(*mine)
            .order_by(rosters.c.month, rosters.c.id)
        )
        rows = (await self._connection.execute(query)).all()
        gone = delete(duties).where(duties.c.id.in_([row.id for row in rows]))
        await self._connection.execute(gone)
        counts = Counter((row.roster, row.kind, row.month) for row in rows)
        return [
            Gap(roster, RosterKind(kind), month, count)
            for (roster, kind, month), count in counts.items()
        ]

    async def _many(self, *conditions: Any) -> list[Holding]:
        query = select(holdings).where(*conditions).order_by(holdings.c.id)
        return [_holding(row) for row in (await self._connection.execute(query)).all()]


def _holding(row: Row[Any]) -> Holding:
    return Holding(
        row.id, row.suspension, HoldingKind(row.kind), row.number, HoldingState(row.state),
        row.reason, row.taker, row.decided_by, row.decided_at,
    )  # fmt: skip
