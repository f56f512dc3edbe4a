"""Measures the start until the first question to Telegram against the import of aiogram."""

import argparse
import asyncio
import os
import statistics
import tempfile
import time
from pathlib import Path

import aiohttp

from bench.ground import Figure, ask, environment, fake_api, process
from bot.app import prepare
from bot.settings import load

_ROUNDS = 10


async def _idle(port: int) -> None:
    async with aiohttp.ClientSession() as session:
        await ask(session, port, "/idle")


def _ours(folder: Path) -> float:
    """From the start of `python -m bot run` until it waits for updates."""
    with fake_api() as port:
        start = time.perf_counter()
        env = environment(port, folder / "bench.db", http_port="18731")
        with process("-m", "bot", "run", env=env) as bot:
            asyncio.run(_idle(port))
            took = time.perf_counter() - start
            bot.terminate()
    return took


def _aiogram() -> float:
    start = time.perf_counter()
    with process("-c", "import aiogram") as one:
        assert one.wait() == 0
    return time.perf_counter() - start


def main() -> None:
    """Take turns, then give the medians and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=_ROUNDS)
    ours: list[float] = []
    aiogram: list[float] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ.update(environment(1, folder / "bench.db"))
        asyncio.run(prepare(load(os.environ)))
        # The first round writes the compiled files and warms the disk.
        for _ in range(1 + parser.parse_args().rounds):
            ours.append(_ours(folder))
            aiogram.append(_aiogram())
    begun, imported = statistics.median(ours[1:]), statistics.median(aiogram[1:])
    print(Figure("start: ours, until it asks for updates", begun, "s", ""))
    print(Figure("start: import aiogram", imported, "s", ""))
    print(Figure("start: ours over aiogram", begun / imported, "", "<= 1.5"))


if __name__ == "__main__":
    main()
