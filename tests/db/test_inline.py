"""Keeps the promise of ADR 13: small statements run in the loop, what waits runs beside it."""

import threading
from pathlib import Path

from db.inline import Connection


async def test_a_small_statement_runs_in_the_loop_and_a_commit_beside_it(tmp_path: Path) -> None:
    """The day aiosqlite changes what the connection leans on, this says so."""
    here = threading.get_ident()
    threads: dict[str, int] = {}
    connection = await Connection(str(tmp_path / "one.db"))
    try:
        await connection.execute("CREATE TABLE one (name TEXT)")
        await connection.commit()
        await connection.set_trace_callback(
            lambda said: threads.__setitem__(said.split()[0], threading.get_ident())
        )
        await connection.execute("BEGIN IMMEDIATE")
        await connection.execute("INSERT INTO one VALUES ('a')")
        await connection.commit()
    finally:
        await connection.close()
    assert threads["INSERT"] == here
    assert threads["BEGIN"] != here
    assert threads["COMMIT"] != here
