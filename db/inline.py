"""Runs SQLite in the loop's own thread, all but what waits for a lock or for the disk."""

import sqlite3
from collections.abc import Callable
from functools import partial
from typing import Any

import aiosqlite

_CHUNK = 64
# Statements that a transaction runs once it holds its lock: microseconds, and no wait.
_STATEMENTS = ("SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "SAVEPOINT", "RELEASE", "ROLLBACK")
_CALLS = frozenset({"cursor", "fetchone", "fetchmany", "fetchall", "close", "rollback"})


class Connection(aiosqlite.Connection):
    """aiosqlite's connection without its change of threads around every small statement.

    Four such changes a statement were nine tenths of its time (docs/benchmarks.md).
    BEGIN IMMEDIATE, COMMIT and whatever else may wait still go to the connection's thread.
    """

    def __init__(self, path: str) -> None:
        """Open a file; nothing happens before the connection is awaited."""
        super().__init__(partial(sqlite3.connect, path, check_same_thread=False), _CHUNK)
        self._thread.daemon = True
        self._waiting = 0

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Call at once, or behind what is on its way through the thread."""
        if self._connection is not None and not self._waiting and _is_quick(fn, args):
            return fn(*args, **kwargs)
        self._waiting += 1
        try:
            return await super()._execute(fn, *args, **kwargs)  # type: ignore[no-untyped-call]
        finally:
            self._waiting -= 1


def _is_quick(fn: Callable[..., Any], args: tuple[Any, ...]) -> bool:
    if fn.__name__ in {"execute", "executemany"}:
        return args[0] == "BEGIN" or str(args[0]).lstrip().startswith(_STATEMENTS)
    # Closing a cursor is nothing; closing the connection may write the whole log back.
    return fn.__name__ in _CALLS and not (
        fn.__name__ == "close" and isinstance(getattr(fn, "__self__", None), sqlite3.Connection)
    )


async def connect(path: str) -> Connection:
    """Open a connection for SQLAlchemy's aiosqlite dialect."""
    connection = Connection(path)
    await connection
    return connection
