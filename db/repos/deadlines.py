"""Reads obligations and changes their state on a condition."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.deadlines import obligations
from domain.deadlines.obligations import Obligation, ObligationState
from domain.deadlines.table import Code
from domain.ids import ObligationId, PersonId, UnitId

_COLUMNS = (
    obligations.c.id,
    obligations.c.code,
    obligations.c.person,
    obligations.c.unit,
    obligations.c.period,
    obligations.c.due_at,
    obligations.c.state,
    obligations.c.done_at,
    obligations.c.note,
)


class DeadlinesRepo:
    """The obligations inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def open(
        self,
        code: Code,
        period: date,
        due_at: datetime,
        *,
        person: PersonId | None = None,
        unit: UnitId | None = None,
    ) -> ObligationId | None:
        """Write an obligation; None when it is written already."""
        dialect = sqlite if self._connection.dialect.name == "sqlite" else postgresql
        statement = (
            dialect.insert(obligations)
            .values(
                code=code,
                person=person,
                unit=unit,
                period=period,
                due_at=due_at,
                state=ObligationState.OPEN,
                note="",
            )
            .on_conflict_do_nothing()
            .returning(obligations.c.id)
        )
        found = (await self._connection.execute(statement)).scalar()
        return None if found is None else ObligationId(found)

    async def one(self, obligation: ObligationId) -> Obligation | None:
        """An obligation by its number."""
        found = await self._where(obligations.c.id == obligation)
        return found[0] if found else None

    async def of_unit(self, code: Code, unit: UnitId, period: date) -> Obligation | None:
        """What a unit itself owes for a period."""
        found = await self._where(
            obligations.c.code == code,
            obligations.c.unit == unit,
            obligations.c.period == period,
            obligations.c.person.is_(None),
        )
        return found[0] if found else None

    async def of_collegium(self, code: Code, period: date) -> Obligation | None:
        """What the collegium itself owes for a period."""
        found = await self._where(
            obligations.c.code == code,
            obligations.c.period == period,
            obligations.c.person.is_(None),
            obligations.c.unit.is_(None),
        )
        return found[0] if found else None

    async def of_one(self, code: Code, person: PersonId, period: date) -> Obligation | None:
        """What a person owes for a period."""
        found = await self._where(
            obligations.c.code == code,
            obligations.c.period == period,
            obligations.c.person == person,
        )
        return found[0] if found else None

    async def recent_of_collegium(self, since: datetime) -> list[Obligation]:
        """What the collegium still owes, and what was due lately."""
        return await self._where(
            obligations.c.person.is_(None),
            obligations.c.unit.is_(None),
            or_(obligations.c.state == ObligationState.OPEN, obligations.c.due_at >= since),
        )

    async def open_for(self, code: Code, period: date) -> list[Obligation]:
        """All that is open of one deadline for one period."""
        return await self._where(
            obligations.c.code == code,
            obligations.c.period == period,
            obligations.c.state == ObligationState.OPEN,
        )

    async def any_of(self, code: Code, period: date) -> bool:
        """Whether anything of one deadline was opened for one period."""
        query = select(obligations.c.id).where(
            obligations.c.code == code, obligations.c.period == period
        )
        return (await self._connection.execute(query.limit(1))).first() is not None

    async def of_person(self, person: PersonId, since: datetime) -> list[Obligation]:
        """What a person still owes, and what was due lately."""
        return await self._where(
            obligations.c.person == person,
            or_(obligations.c.state == ObligationState.OPEN, obligations.c.due_at >= since),
        )

    async def open_in(self, units: Collection[UnitId] | None) -> list[Obligation]:
        """What units and their people still owe; None means every unit."""
        conditions = [
            obligations.c.state == ObligationState.OPEN,
            or_(obligations.c.person.is_not(None), obligations.c.unit.is_not(None)),
        ]
        if units is not None:
            conditions.append(obligations.c.unit.in_(units))
        return await self._where(*conditions)

    async def mark(
        self,
        obligation: ObligationId,
        state: ObligationState,
        at: datetime,
        by: PersonId | None,
    ) -> bool:
        """Close an open obligation; False when somebody was faster."""
        return await self._change(
            obligation, ObligationState.OPEN, state=state, done_at=at, done_by=by
        )

    async def reopen(self, obligation: ObligationId, was: ObligationState) -> bool:
        """Take a mark back; False when it is not there any more."""
        return await self._change(
            obligation, was, state=ObligationState.OPEN, done_at=None, done_by=None, note=""
        )

    async def note(self, obligation: ObligationId, note: str) -> bool:
        """Keep the number that the person gave with the mark; False while it is open."""
        statement = (
            update(obligations)
            .where(obligations.c.id == obligation, obligations.c.state != ObligationState.OPEN)
            .values(note=note)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def _change(
        self, obligation: ObligationId, was: ObligationState, **values: object
    ) -> bool:
        statement = (
            update(obligations)
            .where(obligations.c.id == obligation, obligations.c.state == was)
            .values(**values)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def _where(self, *conditions: ColumnElement[bool]) -> list[Obligation]:
        query = select(*_COLUMNS).where(*conditions).order_by(obligations.c.due_at, _COLUMNS[0])
        return [_obligation(row) for row in (await self._connection.execute(query)).all()]


def _obligation(row: Any) -> Obligation:
    return Obligation(
        id=ObligationId(row.id),
        code=Code(row.code),
        person=row.person,
        unit=row.unit,
        period=row.period,
        due_at=row.due_at,
        state=ObligationState(row.state),
        done_at=row.done_at,
        note=row.note,
    )
