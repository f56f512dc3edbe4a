"""Exactly one process leads; another stands by and takes over when the first is killed."""

import sys
from asyncio import StreamReader, create_subprocess_exec
from asyncio.subprocess import PIPE, Process
from itertools import count
from pathlib import Path

from bot.leader import leadership
from db.connect import Database

ROOT = Path(__file__).parents[2]
# Says "tries" at every look at the lock, then "leads" once, and never ends by itself.
CANDIDATE = """
import asyncio, sys
from bot.leader import leadership
from db.connect import Database

def tries():
    print("tries", flush=True)
    return False

async def main():
    async with leadership(Database(sys.argv[1]), tries) as held:
        print("leads" if held is not None and held() else "gave up", flush=True)
        await asyncio.Event().wait()

asyncio.run(main())
"""


async def _candidate(database: Database) -> tuple[Process, StreamReader]:
    url = database.url.render_as_string(hide_password=False)
    process = await create_subprocess_exec(
        sys.executable, "-c", CANDIDATE, url, cwd=ROOT, stdout=PIPE
    )
    assert process.stdout is not None
    return process, process.stdout


async def _said(stream: StreamReader) -> str:
    return (await stream.readline()).decode().strip()


async def test_another_takes_over_when_the_first_is_killed(database: Database) -> None:
    """The second tries in vain as long as the first lives, and leads after its death."""
    first, one = await _candidate(database)
    assert [await _said(one), await _said(one)] == ["tries", "leads"]
    second, other = await _candidate(database)
    try:
        assert [await _said(other) for _ in range(3)] == ["tries"] * 3
        first.kill()
        await first.wait()
        said = "tries"
        while said == "tries":
            said = await _said(other)

        assert said == "leads"
    finally:
        second.kill()
        await second.wait()


async def test_one_leads_and_the_other_gives_up_when_told_to_stop(database: Database) -> None:
    """Who stands by can be ended, and has done nothing."""
    tries = count()
    async with leadership(database, lambda: False) as held:
        assert held is not None
        async with leadership(database, lambda: next(tries) > 2) as other:
            assert held()
            assert other is None


async def test_the_lead_is_free_after_a_good_end(database: Database) -> None:
    for _ in range(2):
        async with leadership(database, lambda: False) as held:
            assert held is not None
