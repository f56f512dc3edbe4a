"""Plans and closes due steps: every moment at which something must happen is a row."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.engine_room import due_steps
from domain.ids import StepId


@dataclass(frozen=True, slots=True)
class DueStep:
    """A step whose moment has come."""

    id: StepId
    step: str
    subject: int
    due_at: datetime


class Steps:
    """The due steps inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def plan(self, step: str, subject: int, due_at: datetime) -> None:
        """Promise a step; the same step, subject and moment is promised once."""
        dialect = sqlite if self._connection.dialect.name == "sqlite" else postgresql
        await self._connection.execute(
            dialect.insert(due_steps)
            .values(step=step, subject=subject, due_at=due_at, tries=0)
            .on_conflict_do_nothing(index_elements=["step", "subject", "due_at"])
        )

    async def unplan(self, step: str, subject: int) -> None:
        """Withdraw what is still to come of a step."""
        await self._connection.execute(
            delete(due_steps).where(
                due_steps.c.step == step,
                due_steps.c.subject == subject,
                due_steps.c.done_at.is_(None),
            )
        )

    async def due(self, now: datetime, limit: int) -> list[DueStep]:
        """The open steps that are due, oldest first."""
        query = (
            select(due_steps.c.id, due_steps.c.step, due_steps.c.subject, due_steps.c.due_at)
            .where(due_steps.c.done_at.is_(None), due_steps.c.due_at <= now)
            .order_by(due_steps.c.due_at, due_steps.c.id)
            .limit(limit)
        )
        return [DueStep(*row) for row in (await self._connection.execute(query)).all()]

    async def close(self, step: StepId, at: datetime) -> bool:
        """Mark a step as done; False when somebody was faster."""
        statement = (
            update(due_steps)
            .where(due_steps.c.id == step, due_steps.c.done_at.is_(None))
            .values(done_at=at)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def put_off(self, step: StepId, until: datetime) -> None:
        """Try a failed step again later; it is never dropped."""
        await self._connection.execute(
            update(due_steps)
            .where(due_steps.c.id == step)
            .values(due_at=until, tries=due_steps.c.tries + 1)
        )

    async def next_due(self) -> datetime | None:
        """The moment of the next open step."""
        query = select(func.min(due_steps.c.due_at)).where(due_steps.c.done_at.is_(None))
        moment: datetime | None = (await self._connection.execute(query)).scalar()
        return moment
