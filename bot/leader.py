"""Makes sure that exactly one process ticks and sends; another stands by and takes over."""

import asyncio
import fcntl
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import structlog
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection

from db.connect import Database

_LOCK = 7_240_218
_RETRY_S = 0.2
_CHECK_S = 0.5
log = structlog.get_logger()


@asynccontextmanager
async def leadership(
    database: Database,
    stopping: Callable[[], bool],
) -> AsyncIterator[Callable[[], bool] | None]:
    """Wait for the lead and hold it; gives a function that says whether it is still held.

    Gives None when told to stop before the lead was free.
    """
    holder = _flock(database, stopping) if database.sqlite else _advisory(database, stopping)
    async with holder as held:
        yield held


@asynccontextmanager
async def _flock(
    database: Database,
    stopping: Callable[[], bool],
) -> AsyncIterator[Callable[[], bool] | None]:
    """Hold a lock file beside the SQLite file; the kernel frees it when the process dies."""
    path = Path(f"{database.url.database}.lock")
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        while not stopping():
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                await asyncio.sleep(_RETRY_S)
            else:
                yield lambda: True
                return
        yield None
    finally:
        os.close(handle)


@asynccontextmanager
async def _advisory(
    database: Database,
    stopping: Callable[[], bool],
) -> AsyncIterator[Callable[[], bool] | None]:
    """Hold a session's advisory lock on PostgreSQL; a lost session is a lost lead."""
    async with database.engine.connect() as raw:
        connection = await raw.execution_options(isolation_level="AUTOCOMMIT")
        while not stopping():
            if (await connection.execute(text(f"SELECT pg_try_advisory_lock({_LOCK})"))).scalar():
                break
            await asyncio.sleep(_RETRY_S)
        else:
            yield None
            return
        lost = asyncio.Event()
        watch = asyncio.get_running_loop().create_task(_watch(connection, lost))
        try:
            yield lambda: not lost.is_set()
        finally:
            watch.cancel()


async def _watch(connection: AsyncConnection, lost: asyncio.Event) -> None:
    while not lost.is_set():
        await asyncio.sleep(_CHECK_S)
        try:
            await connection.execute(text("SELECT 1"))
        except DBAPIError:
            log.exception("lead_lost")
            lost.set()
