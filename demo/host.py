"""Hosts the demo: the box, the bot against it over real HTTP, a clock to turn, a story to try."""

import argparse
import asyncio
import contextlib
import logging
import tempfile
import webbrowser
from collections.abc import Awaitable, Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import uvicorn

from bot.app import House, build, prepare
from bot.run import Stop, serve
from bot.settings import Settings, load, new_key
from demo import sample
from demo.clock import TurnedClock, moment
from demo.overture import BEFORE, Overture
from demo.server import create
from demo.story import Story
from demo.telegram import Telegram
from demo.world import TOKEN
from services import housekeeping
from services.work import Work

BEGINNING = "2026-08-25T09:00+05:00"
_QUIET_TRIES, _QUIET_S = 200, 0.02


async def live(given: argparse.Namespace) -> None:
    """Serve until the process is told to stop."""
    clock = TurnedClock(moment(given.now or BEGINNING), running=True)
    if _plays(given):
        clock.jump(clock.now() - BEFORE)
    telegram = Telegram(clock)
    with _folder(given.data) as folder:
        settings = _settings(folder, given.port)
        await prepare(settings)
        await _serve(given, settings, clock, telegram)


async def _serve(
    given: argparse.Namespace, settings: Settings, clock: TurnedClock, telegram: Telegram
) -> None:
    stop = Stop()
    stop.listen()
    house = build(settings, clock)
    turning = Turning(house, clock, partial(_quiet, house, telegram))
    story = Story(telegram)
    box = _Box(
        uvicorn.Config(
            create(telegram, turning.to, story.steps),
            host="127.0.0.1", port=given.port, log_config=None, access_log=False, lifespan="off",
            timeout_graceful_shutdown=1,
        )
    )  # fmt: skip
    serving = asyncio.create_task(box.serve())
    while not box.started:  # noqa: ASYNC110 - uvicorn has no event for this
        await asyncio.sleep(0.02)
    if given.empty:
        sample.seat(telegram, met=False)
    else:
        await sample.settle_in(house.work, telegram)
    await go_on(house.work, telegram, None if given.now else clock)
    working = asyncio.create_task(serve(house, stop))
    if _plays(given):
        await Overture(telegram, house.work, turning.settle).play(turning.on)
        story.begin()
    print(f"Kezekshi: http://127.0.0.1:{given.port}/", flush=True)
    if not given.headless:
        webbrowser.open(f"http://127.0.0.1:{given.port}/")
    await stop.event.wait()
    await working
    # Whoever still waits at the box is let go; that is no error worth a line.
    logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
    box.should_exit = True
    await serving
    await house.close()


async def go_on(work: Work, telegram: Telegram, clock: TurnedClock | None) -> None:
    """Where a database was kept, go on after it: with new updates, and later than its last tick.

    An update whose number the database knows would be taken for one that was worked on.
    """
    async with work.read() as tx:
        newest = await tx.inbox.newest()
    if newest is not None:
        telegram.updates.next_id = max(telegram.updates.next_id, newest + 1)
    last = await housekeeping.last_tick(work)
    if clock is not None and last is not None and last > clock.now():
        clock.jump(last)


class Turning:
    """Lives through the time up to a moment, stopping at each thing that is due."""

    def __init__(
        self, house: House, clock: TurnedClock, settle: Callable[[], Awaitable[None]]
    ) -> None:
        """Join the house whose clock is turned; `settle` waits until it has nothing to do."""
        self._house = house
        self._clock = clock
        self.settle = settle
        self._one = asyncio.Lock()

    async def on(self, span: timedelta) -> None:
        """Live through a span of time from now."""
        await self.to(self._clock.now() + span)

    async def to(self, moment: datetime) -> None:
        """Turn the clock; each due step and letter happens at its own minute."""
        async with self._one:
            await self.settle()
            while True:
                due = await self._house.next_due()
                if due is None or due > moment:
                    break
                self._clock.jump(max(due, self._clock.now()))
                await self._house.tick()
                await self.settle()
            self._clock.jump(max(moment, self._clock.now()))
            await self._house.tick()
            await self.settle()


async def _quiet(house: House, telegram: Telegram) -> None:
    """Wait until the bot has fetched what people did, and has answered it."""
    for _ in range(_QUIET_TRIES):
        await house.settle()
        if not telegram.updates.alive():
            break
        await asyncio.sleep(_QUIET_S)
    await house.settle()


def _plays(given: argparse.Namespace) -> bool:
    """A fresh demo at its own hour opens on a desk at work."""
    kept = given.data is not None and (given.data / "demo.db").exists()
    return not (given.empty or given.now or kept)


class _Box(uvicorn.Server):
    """uvicorn without signal handlers: the demo has one of its own."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals alone."""
        yield


@contextlib.contextmanager
def _folder(kept: Path | None) -> Iterator[Path]:
    """A folder of one's own, kept where a person asked for it."""
    if kept is not None:
        kept.mkdir(parents=True, exist_ok=True)
        yield kept
        return
    with tempfile.TemporaryDirectory(prefix="kezekshi-") as name:
        yield Path(name)


def _settings(folder: Path, port: int) -> Settings:
    key = folder / "key"
    if not key.exists():
        key.write_text(new_key())
        key.chmod(0o600)
    return load(
        {
            "KEZEKSHI_BOT_TOKEN": TOKEN,
            "KEZEKSHI_ENCRYPTION_KEY": key.read_text(),
            "KEZEKSHI_TELEGRAM_API": f"http://127.0.0.1:{port}",
            "KEZEKSHI_DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'demo.db'}",
            "KEZEKSHI_SEND_RATE": "1000",
            "KEZEKSHI_CHAT_GAP_MS": "0",
            "KEZEKSHI_STRICT_TEXTS": "true",
        }
    )
