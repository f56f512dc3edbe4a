"""Runs the house until it is told to stop: leads, polls or serves the webhook, ticks, sends."""

import asyncio
import contextlib
import signal
from collections.abc import Callable, Iterator
from datetime import timedelta

import structlog
import uvicorn
from aiogram.exceptions import AiogramError, TelegramUnauthorizedError

from bot.app import House, tune_collector
from bot.leader import leadership
from bot.menus import set_menus
from bot.polling import ALLOWED, poll
from bot.scheduler import ticking
from web.app import Lamp, create

_TICK = timedelta(seconds=5)
_DRAIN_S = 10
_AGAIN_S = 1.0
_LOOK_S = 0.1
log = structlog.get_logger()


class Stop:
    """Whether the process was asked to end."""

    def __init__(self) -> None:
        """Not yet."""
        self.event = asyncio.Event()

    def __call__(self) -> bool:
        """Asked by every loop of the house."""
        return self.event.is_set()

    def listen(self) -> None:
        """End on SIGTERM and SIGINT."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self.event.set)


async def run(house: House, stop: Stop) -> None:
    """Serve health from the first second; do the work when this process has the lead."""
    lamp = Lamp()
    server = _server(house, lamp)
    serving = asyncio.create_task(server.serve())
    try:
        async with leadership(house.database, stop) as held:
            if held is not None:
                lamp.leading = True
                await serve(house, lambda: stop() or not held())
    finally:
        server.should_exit = True
        await serving
        await house.close()


async def serve(house: House, stopping: Callable[[], bool]) -> None:
    """Take updates, tick and send until told to stop; then finish what was begun.

    A part that fails ends the others in good order and its error is raised.
    """
    await _introduce(house, stopping)
    await house.wake()
    tune_collector()
    over = Stop()

    def ending() -> bool:
        return stopping() or over()

    scheduler = ticking(house.tick, _TICK)
    scheduler.start()
    await house.tick()
    sender = asyncio.create_task(house.delivery.run(ending))
    receiver = asyncio.create_task(_receive(house, ending))
    menus = asyncio.create_task(set_menus(house))
    drawer = asyncio.create_task(house.room.run(ending))
    reader = asyncio.create_task(house.reading.run(ending))
    log.info("serving")
    # The lead may be lost as well, which no event tells.
    while not (stopping() or sender.done() or receiver.done()):
        await asyncio.wait({sender, receiver}, timeout=_LOOK_S)
    over.event.set()
    scheduler.shutdown(wait=False)
    menus.cancel()
    drawer.cancel()
    reader.cancel()
    # A month under way is given back: whoever leads next begins it again.
    await asyncio.gather(drawer, reader, return_exceptions=True)
    await _finish(house, sender, receiver)


async def _finish(
    house: House, sender: "asyncio.Task[None]", receiver: "asyncio.Task[None]"
) -> None:
    """Give what was received its effect and send what it wrote, within a bound."""
    log.info("stopping")
    receiver.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await receiver
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(_DRAIN_S):
            await house.inbox.drain()
    await sender
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(_DRAIN_S):
            await house.delivery.drain()
            await house.delivery.finish()


async def _introduce(house: House, stopping: Callable[[], bool]) -> None:
    """Learn the bot's own name, which links need, before any update is worked on."""
    while not stopping():
        try:
            await house.bot.me()
        except TelegramUnauthorizedError:
            log.error("token_refused", says="KEZEKSHI_BOT_TOKEN is not a token of Telegram")  # noqa: TRY400
        except AiogramError as error:
            log.warning("telegram_away", error=type(error).__name__)
        else:
            return
        await asyncio.sleep(_AGAIN_S)


async def _receive(house: House, stopping: Callable[[], bool]) -> None:
    settings = house.settings
    if settings.mode == "polling":
        await house.bot.delete_webhook()
        await poll(house.bot, house.inbox, stopping)
        return
    await house.bot.set_webhook(
        settings.webhook_url,
        secret_token=settings.webhook_secret.get_secret_value(),
        allowed_updates=ALLOWED,
    )
    while not stopping():
        # Another process may have stored an update while it stood by.
        await house.inbox.resume()
        await asyncio.sleep(1)


class _Server(uvicorn.Server):
    """uvicorn without signal handlers: the house has one of its own."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals alone."""
        yield


def _server(house: House, lamp: Lamp) -> _Server:
    settings = house.settings
    secret = settings.webhook_secret.get_secret_value() if settings.mode == "webhook" else None
    config = uvicorn.Config(
        create(house.work, house.inbox.receive, lamp, secret),
        host=settings.http_host,
        port=settings.http_port,
        log_config=None,
        access_log=False,
        lifespan="off",
    )
    return _Server(config)
