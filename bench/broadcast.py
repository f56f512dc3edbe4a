"""Measures a broadcast under Telegram's limits while urgent letters come between."""

import argparse
import asyncio
import os
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench.ground import Figure, environment, fake_api, until_sent
from bench.people import FIRST_CHAT, broadcast, settle
from bot.app import House, build, prepare
from bot.clock import SystemClock
from bot.logs import configure
from bot.run import Stop, serve
from bot.settings import load
from domain.ids import PersonId
from domain.notices.assignments import OfferPing

_LETTERS, _RATE, _EVERY_S = 6_000, 30, 2.0
_TOGETHER = 500


async def _urgent(house: House, people: Sequence[PersonId]) -> dict[int, float]:
    """Promise an urgent letter every few seconds; gives when each chat's was committed."""
    committed: dict[int, float] = {}
    for person in people:
        await asyncio.sleep(_EVERY_S)
        notice = _ping(house, person)
        async with house.work.write() as tx:
            await tx.tell(person, notice, occasion="bench")
        # As the tick and the inbox do after a commit.
        house.delivery.nudge()
        committed[FIRST_CHAT + person] = time.monotonic()
    return committed


def _ping(house: House, person: PersonId) -> OfferPing:
    return OfferPing(offer=person, label="№ 1/2026", expires_at=house.clock.now())


async def _live(port: int, count: int) -> tuple[dict[str, Any], dict[int, float]]:
    settings = load(os.environ)
    configure(settings.log_level, settings.secrets())
    await prepare(settings)
    house = build(settings, SystemClock())
    urgent = int(count / _RATE / _EVERY_S)
    people = await settle(house.work, count + urgent)
    stop = Stop()
    serving = asyncio.create_task(serve(house, stop))
    for first in range(0, count, _TOGETHER):
        await broadcast(
            house.work, people[first : min(first + _TOGETHER, count)], house.clock.now()
        )
    house.delivery.nudge()
    committed = await _urgent(house, people[count:])
    seen = await until_sent(port, count + urgent, count / _RATE + 60)
    stop.event.set()
    await serving
    await house.close()
    return seen, committed


def _figures(seen: dict[str, Any], committed: dict[int, float]) -> list[Figure]:
    moments = [moment for moment, _, _ in seen["sent"]]
    waits = sorted(
        moment - committed[chat] for moment, chat, _ in seen["sent"] if chat in committed
    )
    rate = (len(moments) - 1) / (moments[-1] - moments[0])
    p99 = waits[min(len(waits) - 1, int(len(waits) * 0.99))]
    return [
        Figure("broadcast: rate over Telegram's limit", rate / _RATE, "", ">= 0.97"),
        Figure("broadcast: answers 429", seen["refused"], "", "0", 0),
        Figure("broadcast: urgent letters, p99 to sent", p99, "s", "<= 1"),
    ]


def main() -> None:
    """Send, then say how fast it was and how long urgent letters waited."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--letters", type=int, default=_LETTERS)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, fake_api("--limits") as port:
        os.environ.update(environment(port, Path(folder) / "bench.db"))
        for figure in _figures(*asyncio.run(_live(port, given.letters))):
            print(figure)


if __name__ == "__main__":
    main()
