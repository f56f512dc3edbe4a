"""Draws wanted months one after another beside the loop, while this process has the lead."""

import asyncio
from collections.abc import Callable

import structlog

from domain.policy import Policy
from services import rosters_jobs
from services.rosters_exact import SolverFailed, solve
from services.work import Work

_LOOK_S = 0.5
_PAUSE_S = 5.0
log = structlog.get_logger()


class DrawingRoom:
    """The only place that runs drawing jobs; one at a time, so one core is left to the bot."""

    def __init__(self, work: Work, policy: Policy, ended: Callable[[], None]) -> None:
        """Join the database; `ended` is called when there is something to tell."""
        self._work = work
        self._policy = policy
        self._ended = ended
        # What drains beside the run must not take a second job.
        self._turn = asyncio.Lock()

    async def run(self, stopping: Callable[[], bool]) -> None:
        """Draw what is wanted until told to stop; a job under way is left for the next leader.

        An error here costs a job its try, never the bot its life.
        """
        failed = False
        while not stopping():
            try:
                if failed:
                    await rosters_jobs.recover(self._work)
                await self._drain(stopping)
                failed = False
            except Exception:
                log.exception("drawing_failed")
                failed = True
                await asyncio.sleep(_PAUSE_S)
            await asyncio.sleep(_LOOK_S)

    async def drain(self) -> None:
        """Draw until nothing is wanted any more; for the demo's clock and the tests."""
        await self._drain(lambda: False)

    async def _drain(self, stopping: Callable[[], bool]) -> None:
        while not stopping() and await self._one():
            self._ended()

    async def _one(self) -> bool:
        """Draw one month; no transaction is open while the other process works."""
        async with self._turn:
            task = await rosters_jobs.begin(self._work)
            if task is None:
                return False
            try:
                limit = self._policy.draw_limit
                outcome = await solve(task.order, limit, engine=task.job.engine)
            except Exception:
                log.exception("drawing_failed", job=task.job.id)
                outcome = SolverFailed()
            result = await rosters_jobs.finish(self._work, task, outcome)
            log.info("drawn", job=task.job.id, engine=task.job.engine, result=result)
            return True
