"""Kills a busy bot at random moments and counts what was lost and what was said twice."""

import argparse
import asyncio
import logging
import random
import signal
import statistics
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from socket import socket

import uvicorn
from starlette.applications import Starlette

from bench.collegium import settle
from bench.ground import Figure, environment, process
from bench.hands import Hands, until
from bench.verdict import Verdict, in_the_air, judge, waiting
from bot.app import prepare
from bot.clock import SystemClock
from bot.settings import Settings, load
from db.connect import Database
from db.seal import use_key
from demo.clock import TurnedClock
from demo.door import routes
from demo.telegram import Telegram
from services.work import Work

_KILLS, _TERMS, _DESKS, _CITIZENS = 30, 5, 8, 24
_EXIT_S = 30.0
# One kill in five comes while the process still starts.
_EARLY, _EARLY_S = 0.2, 2.5


@dataclass(slots=True)
class Toll:
    """What happened to the processes."""

    in_the_air: list[int] = field(default_factory=list)
    back_s: list[float] = field(default_factory=list)
    untidy: list[str] = field(default_factory=list)


class Ward:
    """The bot's processes, one after another, on one database and one box."""

    def __init__(self, telegram: Telegram, env: dict[str, str], path: Path, plan: "Plan") -> None:
        """Keep what each process is started with."""
        self._telegram = telegram
        self._env = env
        self._path = path
        self._works_s = plan.works_s
        self._chance = random.Random(plan.seed)  # noqa: S311 - a bench, not a secret
        self._bot: subprocess.Popen[str] | None = None
        self._started = telegram.clock.now()
        self._greeted = 0
        self.toll = Toll()

    def start(self) -> None:
        """Start a process; the dead one before it left a lock and a port behind."""
        self._started = self._telegram.clock.now()
        self._greeted = len(self._greetings())
        self._bot = process("-m", "bot", "run", env=self._env)

    async def serving(self) -> None:
        """Wait until the process asks for updates."""
        await until(lambda: len(self._greetings()) > self._greeted)
        took = self._greetings()[self._greeted] - self._started
        self.toll.back_s.append(took.total_seconds())

    async def kill(self) -> None:
        """`kill -9` while it starts, or while it works."""
        if self._chance.random() < _EARLY:
            await asyncio.sleep(self._chance.uniform(0, _EARLY_S))
        else:
            await self.serving()
            await asyncio.sleep(self._chance.uniform(0, self._works_s))
        await self._end(signal.SIGKILL)
        self.toll.in_the_air.append(in_the_air(self._path))

    async def term(self) -> None:
        """SIGTERM while it works: it finishes, and leaves nothing in the air."""
        await self.serving()
        await asyncio.sleep(self._chance.uniform(0, self._works_s))
        code = await self._end(signal.SIGTERM)
        left = in_the_air(self._path)
        if code or left:
            self.toll.untidy.append(f"SIGTERM: code {code}, {left} letters in the air")

    async def _end(self, number: signal.Signals) -> int:
        assert self._bot is not None
        self._bot.send_signal(number)
        code = await asyncio.to_thread(self._bot.wait, _EXIT_S)
        if self._bot.stdout is not None:
            self._bot.stdout.close()
        return code

    def _greetings(self) -> list[datetime]:
        """When each process began to ask for updates: polling begins with this call."""
        return [call.at for call in self._telegram.journal if call.method == "deleteWebhook"]


@asynccontextmanager
async def _served(telegram: Telegram, port: int) -> AsyncIterator[None]:
    """The box behind HTTP, in this process, which nobody kills."""
    config = uvicorn.Config(
        Starlette(routes=routes(telegram)), host="127.0.0.1", port=port, log_config=None,
        access_log=False, lifespan="off", timeout_graceful_shutdown=1,
    )  # fmt: skip
    # Connections of killed processes are of no interest.
    logging.getLogger("uvicorn.error").disabled = True
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve())
    await until(lambda: server.started)
    try:
        yield
    finally:
        server.should_exit = True
        await serving


def _free_port() -> int:
    with socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


async def _ground(settings: Settings) -> Work:
    await prepare(settings)
    use_key(settings.key())
    return Work(Database(settings.database_url.get_secret_value()), SystemClock())


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was found, and what was done to the processes."""

    verdict: Verdict
    toll: Toll

    @property
    def faults(self) -> list[str]:
        """Every promise that was broken, in words."""
        found = [*self.verdict.faults, *self.toll.untidy]
        bound = sum(self.toll.in_the_air)
        if not 0 <= self.verdict.repeats <= bound:
            found.append(f"{self.verdict.repeats} letters came twice, {bound} were in the air")
        return found


@dataclass(frozen=True, slots=True)
class Plan:
    """How often the process is ended, and how: `kill -9` first, then SIGTERM."""

    kills: int
    terms: int
    seed: int
    rate: int = 30
    gap_ms: int = 1_100
    works_s: float = 2.5

    async def carry_out(self, ward: Ward) -> None:
        """End processes; one is left that works."""
        for number in range(self.kills + self.terms):
            await (ward.kill() if number < self.kills else ward.term())
            ward.start()


async def live(folder: Path, plan: Plan) -> Outcome:
    """Let people be busy while processes end; then wait for quiet and judge."""
    path, port, over = folder / "kills.db", _free_port(), asyncio.Event()
    telegram = Telegram(TurnedClock(datetime.now(UTC), running=True))
    env = environment(
        port, path, bot_token=telegram.token, http_port=str(_free_port()),
        send_rate=str(plan.rate), chat_gap_ms=str(plan.gap_ms),
    )  # fmt: skip
    settings = load(env)
    work = await _ground(settings)
    cast = await settle(work, telegram, desks=_DESKS, citizens=_CITIZENS)
    await work.database.close()
    ward, hands = Ward(telegram, env, path, plan), Hands(telegram, cast, plan.seed)
    async with _served(telegram, port):
        accepting = asyncio.create_task(hands.accept())
        busy = asyncio.create_task(hands.work(over.is_set))
        ward.start()
        await plan.carry_out(ward)
        over.set()
        await busy
        await until(lambda: not telegram.updates.alive() and not waiting(path))
        accepting.cancel()
        await ward.term()
        return Outcome(await judge(path, settings.key(), telegram, hands), ward.toll)


def _figures(name: str, outcome: Outcome, count: int) -> list[Figure]:
    verdict = outcome.verdict
    bound = sum(outcome.toll.in_the_air)
    print(
        f"{name}: {count} times; {verdict.updates} updates, {verdict.requests} requests, "
        f"{verdict.letters} letters; in the air at each end {outcome.toll.in_the_air}",
        file=sys.stderr,
    )
    for fault in outcome.faults:
        print(f"{name}: {fault}", file=sys.stderr)
    return [
        Figure(f"{name}: promises broken", len(outcome.faults), "", "0", 0),
        Figure(f"{name}: letters said twice", verdict.repeats, "", f"<= {bound} in the air", 0),
        Figure(
            f"{name}: back at work, median", statistics.median(outcome.toll.back_s), "s", "<= 5"
        ),
    ]


def main() -> None:
    """Kill, then end politely, and say what was lost or said twice."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=_KILLS)
    parser.add_argument("--terms", type=int, default=_TERMS)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    plans = {
        "kill -9": Plan(given.kills, 0, given.seed),
        "SIGTERM": Plan(0, given.terms, given.seed),
    }
    for name, plan in plans.items():
        if plan.kills + plan.terms:
            with tempfile.TemporaryDirectory() as folder:
                outcome = asyncio.run(live(Path(folder), plan))
            for figure in _figures(name, outcome, plan.kills + plan.terms):
                print(figure, flush=True)


if __name__ == "__main__":
    main()
