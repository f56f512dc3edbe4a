"""Draws a month in a process of its own, so that the bot goes on answering meanwhile."""

import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

import structlog

from domain.rosters.engines import DEFAULT
from domain.rosters.jobs import Engine
from domain.rosters.order import Drawn, MonthOrder
from domain.rosters.protocol import EngineId
from solver.codec import drawn_from_text, order_to_text
from solver.exits import NO_SOLVER, OUT_OF_TIME

# Decided at the start: a library that is installed later needs a restart anyway.
AVAILABLE = find_spec("highspy") is not None
_ROOT = Path(__file__).parent.parent
_SAID_MAX = 300
_MODEL = 1  # a change of the model in solver/ is a new number
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class TimedOut:
    """The proof did not come within the limit; nothing was drawn."""


@dataclass(frozen=True, slots=True)
class NoSolver:
    """HiGHS is not installed on this machine."""


@dataclass(frozen=True, slots=True)
class SolverFailed:
    """The process ended with an error, which is in the log."""


Outcome = Drawn | TimedOut | NoSolver | SolverFailed


def engine_id(engine: Engine) -> EngineId:
    """How a protocol names an engine: a month solved by another HiGHS may come out otherwise."""
    if engine is Engine.DEFAULT:
        return DEFAULT
    return EngineId(f"highs-{version('highspy')}", _MODEL)


async def solve(order: MonthOrder, limit: timedelta, *, engine: Engine = Engine.EXACT) -> Outcome:
    """Draw an order outside the loop; no transaction may be open meanwhile.

    The process is ended at the limit, and when the caller is cancelled.
    """
    async with _process(engine, limit) as process:
        try:
            async with asyncio.timeout(limit.total_seconds()):
                said, complaint = await process.communicate(order_to_text(order).encode())
        except TimeoutError:
            return TimedOut()
    match process.returncode:
        case 0:
            return drawn_from_text(said.decode())
        case code if code == NO_SOLVER:
            return NoSolver()
        case code if code == OUT_OF_TIME:
            return TimedOut()
    # An order holds numbers and days, no names; a traceback ends with its error.
    last = complaint.decode(errors="replace").strip().rpartition("\n")[2]
    log.error("solver_failed", code=process.returncode, says=last[:_SAID_MAX])
    return SolverFailed()


@asynccontextmanager
async def _process(engine: Engine, limit: timedelta) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "solver", "--engine", engine.value,
        "--limit", str(limit.total_seconds()),
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE, cwd=_ROOT, env=_environment(),
    )  # fmt: skip
    try:
        yield process
    finally:
        if process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()


def _environment() -> dict[str, str]:
    """What Python needs to start; the house's secrets stay in the house."""
    kept = ("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "VIRTUAL_ENV", "TMPDIR")
    return {name: os.environ[name] for name in kept if name in os.environ} | {
        "PYTHONPATH": str(_ROOT)
    }
