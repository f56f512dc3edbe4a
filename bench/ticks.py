"""Measures one tick with a million dates still to come against one with ten thousand."""

import argparse
import asyncio
import os
import statistics
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from sqlalchemy import text

from bench.ground import Figure, environment
from bot.app import prepare
from bot.clock import SystemClock
from bot.settings import load
from db.connect import Database
from db.seal import use_key
from engine.tick import tick
from services.housekeeping import RETENTION
from services.work import Work

_MANY, _FEW = 1_000_000, 10_000
_TICKS, _DUE = 40, 10
# A date every thirty seconds from tomorrow on.
_LATER = text(
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count) "
    "INSERT INTO due_steps (step, subject, due_at, tries) "
    "SELECT 'deadlines.remind', i, strftime('%Y-%m-%d %H:%M:%f', 'now', "
    "'+' || (86400 + 30 * i) || ' seconds') || '000', 0 FROM n"
)


async def _work(folder: Path, later: int) -> Work:
    os.environ.update(environment(1, folder / f"{later}.db"))
    settings = load(os.environ)
    await prepare(settings)
    use_key(settings.key())
    work = Work(Database(settings.database_url.get_secret_value()), SystemClock())
    async with work.write() as tx:
        await tx.connection.execute(_LATER, {"count": later})
    return work


async def _tick(work: Work) -> float:
    """One tick that has a few steps to take."""
    async with work.write() as tx:
        for subject in range(1, 1 + _DUE):
            await tx.plan(RETENTION, subject, tx.now - timedelta(seconds=1))
    start = time.perf_counter()
    taken = await tick(work)
    took = time.perf_counter() - start
    assert taken == _DUE
    return took


async def _medians(ticks: int) -> list[float]:
    with tempfile.TemporaryDirectory() as folder:
        works = [await _work(Path(folder), later) for later in (_MANY, _FEW)]
        times: list[list[float]] = [[], []]
        for _ in range(ticks):
            for work, found in zip(works, times, strict=True):
                found.append(await _tick(work))
        for work in works:
            await work.database.close()
    return [statistics.median(found) for found in times]


def main() -> None:
    """Take turns, then give the medians and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ticks", type=int, default=_TICKS)
    many, few = asyncio.run(_medians(parser.parse_args().ticks))
    print(Figure(f"ticks: {_MANY} dates to come", many * 1e3, "ms", ""))
    print(Figure(f"ticks: {_FEW} dates to come", few * 1e3, "ms", ""))
    print(Figure("ticks: many over few", many / few, "", "<= 1.5"))


if __name__ == "__main__":
    main()
