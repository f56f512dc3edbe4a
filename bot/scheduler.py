"""Ticks: the only file that knows APScheduler, which holds no business fact."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler


def ticking(tick: Callable[[], Awaitable[object]], every: timedelta) -> AsyncIOScheduler:
    """A scheduler that calls `tick` at an interval; late ticks are joined, never dropped."""
    scheduler = AsyncIOScheduler(
        timezone="UTC",
        job_defaults={"coalesce": True, "misfire_grace_time": None, "max_instances": 1},
    )
    scheduler.add_job(tick, "interval", seconds=every.total_seconds())
    return scheduler
