"""Keeps drawing jobs; a month has one open job, and each ends once."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.draw_jobs import draw_jobs
from domain.ids import DrawJobId, PersonId, UnitId
from domain.rosters import RosterKind, first_of
from domain.rosters.jobs import DrawJob, Engine, JobState, posts_from_text, posts_to_text

_OPEN = (JobState.WANTED, JobState.RUNNING)


class DrawJobsRepo:
    """The drawing jobs inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def add(
        self,
        unit: UnitId,
        month: date,
        engine: Engine,
        posts: dict[RosterKind, int],
        by: PersonId | None,
        *,
        at: datetime,
    ) -> DrawJob:
        """Want a month drawn."""
        statement = insert(draw_jobs).values(
            unit=unit, month=first_of(month), engine=engine, posts=posts_to_text(posts),
            wanted_by=by, wanted_at=at, state=JobState.WANTED, seed="", tries=0,
        )  # fmt: skip
        key = (await self._connection.execute(statement)).inserted_primary_key
        number = DrawJobId(key[0] if key is not None else 0)
        return DrawJob(number, unit, first_of(month), engine, posts, by, at, JobState.WANTED, 0)

    async def open_of(self, unit: UnitId, month: date) -> DrawJob | None:
        """The job of a month that is not over."""
        return await self._one(
            draw_jobs.c.unit == unit, draw_jobs.c.month == first_of(month),
            draw_jobs.c.state.in_(_OPEN),
        )  # fmt: skip

    async def next_wanted(self) -> DrawJob | None:
        """The job that has waited longest."""
        return await self._one(draw_jobs.c.state == JobState.WANTED)

    async def begin(self, job: DrawJob, seed: str) -> bool:
        """Take a job; False when somebody was faster."""
        statement = (
            update(draw_jobs)
            .where(draw_jobs.c.id == job.id, draw_jobs.c.state == JobState.WANTED)
            .values(state=JobState.RUNNING, seed=seed, tries=job.tries + 1)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def finish(self, job: DrawJob, state: JobState, at: datetime) -> bool:
        """End a job that was begun by this very try; False when another one has it now."""
        statement = (
            update(draw_jobs)
            .where(
                draw_jobs.c.id == job.id, draw_jobs.c.state == JobState.RUNNING,
                draw_jobs.c.tries == job.tries,
            )
            .values(state=state, finished_at=at)
        )  # fmt: skip
        return (await self._connection.execute(statement)).rowcount == 1

    async def running(self) -> list[DrawJob]:
        """The jobs that a process has begun."""
        return await self._many(draw_jobs.c.state == JobState.RUNNING)

    async def want_again(self, job: DrawJob) -> None:
        """Give back a job whose process is dead."""
        await self._connection.execute(
            update(draw_jobs)
            .where(draw_jobs.c.id == job.id, draw_jobs.c.state == JobState.RUNNING)
            .values(state=JobState.WANTED)
        )

    async def _one(self, *conditions: Any) -> DrawJob | None:
        return next(iter(await self._many(*conditions)), None)

    async def _many(self, *conditions: Any) -> list[DrawJob]:
        query = select(draw_jobs).where(*conditions).order_by(draw_jobs.c.id)
        return [_job(row) for row in (await self._connection.execute(query)).all()]


def _job(row: Row[Any]) -> DrawJob:
    return DrawJob(
        row.id, row.unit, row.month, Engine(row.engine), posts_from_text(row.posts),
        row.wanted_by, row.wanted_at, JobState(row.state), row.tries,
    )  # fmt: skip
