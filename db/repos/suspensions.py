"""Keeps suspensions of participation; each state is written once."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Row, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.suspensions import suspensions
from domain.ids import PersonId, SuspensionId, UnitId
from domain.members import Period
from domain.suspensions import Decision, Suspension, SuspensionKind, SuspensionState


class SuspensionsRepo:
    """The suspensions inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def add(self, one: Suspension) -> Suspension:
        """Write a new application or a recorded act; gives it with its number."""
        statement = insert(suspensions).values(
            person=one.person, unit=one.unit, kind=one.kind, filed_at=one.filed_at,
            reason=one.reason,
            wanted_from=one.wanted.first if one.wanted else None,
            wanted_to=one.wanted.last if one.wanted else None, **_state(one),
        )  # fmt: skip
        key = (await self._connection.execute(statement)).inserted_primary_key
        found = await self.one(SuspensionId(key[0] if key is not None else 0))
        return found or one

    async def one(self, number: SuspensionId) -> Suspension | None:
        """One suspension in whatever state."""
        return next(iter(await self._many(suspensions.c.id == number)), None)

    async def save(self, after: Suspension, before: Suspension) -> bool:
        """Write a transition; False when somebody was faster."""
        ends_on = before.period.last if before.period else None
        statement = (
            update(suspensions)
            .where(
                suspensions.c.id == before.id, suspensions.c.state == before.state,
                suspensions.c.noted_by.is_not_distinct_from(before.noted_by),
                suspensions.c.ends_on.is_not_distinct_from(ends_on),
                suspensions.c.resume_asked_at.is_not_distinct_from(before.resume_asked_at),
            )
            .values(_state(after))
        )  # fmt: skip
        return (await self._connection.execute(statement)).rowcount == 1

    async def of(self, person: PersonId) -> list[Suspension]:
        """Everything about one person, the newest first."""
        return list(reversed(await self._many(suspensions.c.person == person)))

    async def current(self, unit: UnitId | None, today: date) -> list[Suspension]:
        """What waits or stands in a unit (or everywhere), in the order of filing.

        Who has left is listed until the day comes; after it only their holdings are.
        """
        conditions: list[Any] = [
            suspensions.c.state.in_((SuspensionState.FILED, SuspensionState.SUSPENDED)),
            or_(suspensions.c.kind != SuspensionKind.LEFT, suspensions.c.starts_on > today),
        ]
        if unit is not None:
            conditions.append(suspensions.c.unit == unit)
        return await self._many(*conditions)

    async def many(self, numbers: Iterable[SuspensionId]) -> list[Suspension]:
        """Several suspensions by number."""
        return await self._many(suspensions.c.id.in_(list(numbers)))

    async def _many(self, *conditions: Any) -> list[Suspension]:
        query = select(suspensions).where(*conditions).order_by(suspensions.c.id)
        return [_suspension(row) for row in (await self._connection.execute(query)).all()]


def _state(one: Suspension) -> dict[str, Any]:
    return {
        "state": one.state, "note": one.note, "noted_by": one.noted_by,
        "decision_number": one.decision.number if one.decision else "",
        "decision_date": one.decision.on if one.decision else None,
        "ground": one.ground,
        "starts_on": one.period.first if one.period else None,
        "ends_on": one.period.last if one.period else None,
        "decided_by": one.decided_by, "decided_at": one.decided_at,
        "resume_asked_at": one.resume_asked_at,
        "resumption_number": one.resumption.number if one.resumption else "",
        "resumption_date": one.resumption.on if one.resumption else None,
    }  # fmt: skip


def _suspension(row: Row[Any]) -> Suspension:
    return Suspension(
        id=row.id, person=row.person, unit=row.unit, kind=SuspensionKind(row.kind),
        state=SuspensionState(row.state), filed_at=row.filed_at, reason=row.reason,
        wanted=Period(row.wanted_from, row.wanted_to) if row.wanted_from else None,
        note=row.note, noted_by=row.noted_by,
        decision=_decision(row.decision_number, row.decision_date), ground=row.ground,
        period=Period(row.starts_on, row.ends_on) if row.starts_on else None,
        decided_by=row.decided_by, decided_at=row.decided_at,
        resume_asked_at=row.resume_asked_at,
        resumption=_decision(row.resumption_number, row.resumption_date),
    )  # fmt: skip


def _decision(number: str, on: date | None) -> Decision | None:
    return Decision(number, on) if on is not None else None
