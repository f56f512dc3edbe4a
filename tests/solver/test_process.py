"""Promises of the solver's process: exact texts, clear endings, never a hanging bot."""

import asyncio
import io
import os
import sys
import time
from datetime import date, timedelta
from fractions import Fraction

import pytest

from bench.months import month
from domain.ids import PersonId
from domain.rosters import Duty, RosterKind
from domain.rosters.drawing import draw
from domain.rosters.jobs import Engine
from domain.rosters.order import Candidate, Drawn, MonthOrder, RestBroken, SpreadWide, Unfilled
from services import rosters_exact
from services.rosters_exact import NoSolver, SolverFailed, TimedOut, solve
from solver import __main__ as program
from solver.codec import drawn_from_text, drawn_to_text, order_from_text, order_to_text
from solver.exact import solve as solve_here
from solver.exits import NO_SOLVER

DAY = date(2027, 2, 7)
MINUTE = timedelta(minutes=1)
ORDER = month(18, 1)


def test_an_order_is_read_as_it_was_written() -> None:
    """Every field survives, fractions exactly."""
    one = Candidate(
        PersonId(4), kinds=frozenset({RosterKind.COURT}), away=frozenset({DAY}),
        soft=frozenset({DAY}), wishes=frozenset({DAY + timedelta(days=1)}),
        busy=frozenset({DAY + timedelta(days=2)}), carried={RosterKind.COURT: Fraction(-7, 3)},
        carried_weight=Fraction(1, 3), last=date(2027, 1, 30),
    )  # fmt: skip
    order = MonthOrder(
        date(2027, 2, 1), {RosterKind.COURT: 2}, (one,), {RosterKind.COURT: 1},
        {(RosterKind.COURT, DAY): 150}, 3, "c0ffee",
    )  # fmt: skip

    assert order_from_text(order_to_text(order)) == order
    assert order_from_text(order_to_text(ORDER)) == ORDER


def test_what_was_drawn_is_read_as_it_was_written() -> None:
    """Duties, shares and every kind of relaxation survive."""
    drawn = Drawn(
        {RosterKind.COURT: (Duty(DAY, 1, PersonId(4)),)},
        {(RosterKind.COURT, PersonId(4)): Fraction(7, 3)},
        (
            Unfilled(RosterKind.COURT, DAY, 2, (PersonId(4), PersonId(5))),
            RestBroken(PersonId(4), DAY, 1),
            SpreadWide(RosterKind.COURT, 1, 3),
        ),
    )  # fmt: skip

    assert drawn_from_text(drawn_to_text(drawn)) == drawn


async def test_the_process_gives_what_the_engine_gives() -> None:
    """Another process, the same month to the last duty: anyone can repeat it."""
    assert await solve(ORDER, MINUTE) == solve_here(ORDER, 60)


async def test_the_process_runs_the_default_engine_too() -> None:
    """Large months are drawn beside the loop by the engine that draws the small ones."""
    assert await solve(ORDER, MINUTE, engine=Engine.DEFAULT) == draw(ORDER)


async def test_the_limit_ends_the_process() -> None:
    """Nobody waits longer than the limit, and no process is left behind."""
    started = time.monotonic()
    outcome = await solve(month(200, 8), timedelta(seconds=1))

    assert outcome == TimedOut()
    assert time.monotonic() - started < 5
    assert _children() == []


async def test_a_cancelled_draw_leaves_no_process() -> None:
    """When the bot stops, its draw stops with it."""
    task = asyncio.create_task(solve(month(200, 8), MINUTE))
    while not _children():  # noqa: ASYNC110 - the kernel tells nobody
        await asyncio.sleep(0.02)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)

    assert task.cancelled()
    assert _children() == []


async def test_the_loop_runs_on_meanwhile() -> None:
    """The bot answers while a month is drawn."""
    longest, last = 0.0, time.monotonic()
    task = asyncio.create_task(solve(ORDER, MINUTE))
    while not task.done():
        await asyncio.sleep(0.01)
        longest, last = max(longest, time.monotonic() - last), time.monotonic()

    assert isinstance(await task, Drawn)
    assert longest < 0.5


def test_without_the_library_the_program_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One clear line and an exit code of its own."""
    monkeypatch.setattr(program, "find_spec", lambda _name: None)

    assert program.main([]) == NO_SOLVER
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "highspy" in said.err


def test_without_the_library_the_default_engine_draws(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Only the exact engine needs it."""
    monkeypatch.setattr(program, "find_spec", lambda _name: None)
    monkeypatch.setattr(sys, "stdin", io.StringIO(order_to_text(ORDER)))

    assert program.main(["--engine", "default"]) == 0
    assert drawn_from_text(capsys.readouterr().out) == draw(ORDER)


@pytest.mark.parametrize(
    ("script", "outcome"),
    [
        (f"import sys; sys.exit({NO_SOLVER})", NoSolver()),
        ("raise ValueError('broken')", SolverFailed()),
        ("import os; os.kill(os.getpid(), 9)", SolverFailed()),
    ],
)
async def test_each_ending_has_a_name(
    monkeypatch: pytest.MonkeyPatch, script: str, outcome: object
) -> None:
    """No library, an error, a process that the system ended: each is an outcome, no exception."""
    start = asyncio.create_subprocess_exec

    async def other(*_arguments: str, **options: object) -> asyncio.subprocess.Process:
        return await start(sys.executable, "-c", script, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(asyncio, "create_subprocess_exec", other)

    assert await solve(ORDER, MINUTE) == outcome


def test_no_secret_reaches_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """The token and the key stay in the bot."""
    monkeypatch.setenv("KEZEKSHI_BOT_TOKEN", "42:secret")

    assert not any(name.startswith("KEZEKSHI") for name in rosters_exact._environment())


def _children() -> list[str]:
    path = f"/proc/{os.getpid()}/task/{os.getpid()}/children"
    with open(path, encoding="ascii") as found:  # noqa: PTH123 - a file of the system's own
        return found.read().split()
