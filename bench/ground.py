"""Prepares what the benches stand on: the fake API's process, settings, a migrated database."""

import asyncio
import base64
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

ROOT = Path(__file__).parent.parent
TOKEN = "42:bench"  # noqa: S105 - opens nothing
KEY = base64.urlsafe_b64encode(b"k" * 32).decode()


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table: what was measured and what it must reach."""

    name: str
    value: float
    unit: str
    floor: str
    digits: int = 2

    def __str__(self) -> str:
        """Write the line as the table has it."""
        figure = f"{self.value:.{self.digits}f} {self.unit}".strip()
        return f"{self.name}\t{figure}\t{self.floor}"


def environment(port: int, database: Path, **more: str) -> dict[str, str]:
    """The settings of a bot that talks to a fake on this port."""
    return {
        "KEZEKSHI_BOT_TOKEN": TOKEN,
        "KEZEKSHI_ENCRYPTION_KEY": KEY,
        "KEZEKSHI_TELEGRAM_API": f"http://127.0.0.1:{port}",
        "KEZEKSHI_DATABASE_URL": f"sqlite+aiosqlite:///{database}",
        "KEZEKSHI_LOG_LEVEL": "ERROR",
    } | {f"KEZEKSHI_{name.upper()}": value for name, value in more.items()}


def process(*arguments: str, env: dict[str, str] | None = None) -> "subprocess.Popen[str]":
    """Start Python on this project in a process of its own."""
    return subprocess.Popen(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)} | (env or {}),
        stdout=subprocess.PIPE,
        text=True,
    )


@contextmanager
def fake_api(*arguments: str, module: str = "bench.fake") -> Iterator[int]:
    """A fake API that lives as long as the block; gives its port."""
    with process("-m", module, *arguments) as server:
        assert server.stdout is not None
        try:
            yield int(server.stdout.readline())
        finally:
            server.terminate()


async def ask(session: aiohttp.ClientSession, port: int, path: str) -> Any:
    """Ask the fake through one of the bench's doors."""
    async with session.get(f"http://127.0.0.1:{port}{path}") as answer:
        return await answer.json()


async def until_sent(port: int, count: int, seconds: float) -> dict[str, Any]:
    """Wait until the fake has taken that many messages; gives all it has seen."""
    async with aiohttp.ClientSession() as session, asyncio.timeout(seconds):
        while await ask(session, port, "/count") < count:  # noqa: ASYNC110 - another process
            await asyncio.sleep(0.2)
        seen: dict[str, Any] = await ask(session, port, "/seen")
        return seen
