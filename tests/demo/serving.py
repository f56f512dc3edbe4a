"""The box behind a real HTTP server on a free port of this machine."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from socket import socket

import uvicorn

from demo.server import create
from demo.telegram import Telegram


class Ready(uvicorn.Server):
    """A server that says when it listens."""

    def __init__(self, config: uvicorn.Config) -> None:
        """Begin silent."""
        super().__init__(config)
        self.ready = asyncio.Event()

    async def startup(self, sockets: list[socket] | None = None) -> None:
        """Listen, then say so."""
        await super().startup(sockets)
        self.ready.set()


@asynccontextmanager
async def served(box: Telegram) -> AsyncIterator[str]:
    """Serve a box and give its address."""

    async def turn(to: datetime) -> None:
        box.clock.turn(to)

    steps: list[dict[str, object]] = [{"title": "Бастаңыз", "text": "/start", "done": False}]
    app = create(box, turn, lambda: steps)
    config = uvicorn.Config(app, port=0, log_level="error", lifespan="off", ws="none")
    config.timeout_graceful_shutdown = 1
    server = Ready(config)
    task = asyncio.create_task(server.serve())
    await server.ready.wait()
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        await task
