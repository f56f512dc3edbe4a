"""Runs the two commands that serve: `run` and `demo`."""

import argparse
import sys
from collections.abc import Mapping

import structlog

from bot.app import build
from bot.clock import SystemClock, wrong_zones
from bot.logs import configure
from bot.run import Stop, run
from bot.settings import load
from db.migrate import is_current
from demo.host import live

log = structlog.get_logger()


async def run_command(_given: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Serve until SIGTERM; refuses on wrong zones or an old schema."""
    settings = load(environ)
    configure(settings.log_level, settings.secrets())
    clock = SystemClock()
    wrong = wrong_zones(clock.now())
    if wrong:
        print(
            f"zones: {', '.join(wrong)} must be at +05:00 today; update the tzdata package",
            file=sys.stderr,
        )
        return 2
    house = build(settings, clock)
    if not await is_current(house.database):
        print("database: the schema is not current; run `python -m bot migrate`", file=sys.stderr)
        await house.close()
        return 2
    stop = Stop()
    stop.listen()
    await run(house, stop)
    return 0


async def demo_command(given: argparse.Namespace, _environ: Mapping[str, str]) -> int:
    """Live through a month in the browser: a local Telegram, the bot, a sample collegium."""
    configure("WARNING")
    await live(given)
    return 0
