"""Makes the way of an update through the routers short: no threads, no hopeless questions."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import Router
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.filters import Command
from aiogram.fsm.state import State
from aiogram.types import Message


def shorten(router: Router) -> None:
    """Ask the filters of a router, and of those within it, as cheaply as can be.

    aiogram hands whatever is no coroutine to a thread, `F.text` and a `State` as well: for a
    comparison of two words that is a hundred times its price, and a message passes fifty of
    them (docs/benchmarks.md).
    """
    for one in router.chain_tail:
        if all(_is_begun(handler) for handler in one.message.handlers):
            one.message.filter(_command_or_dialog)
        for observer in one.observers.values():
            for handler in observer.handlers:
                _ask_at_once(handler)


def _is_begun(handler: HandlerObject) -> bool:
    """Whether a handler is only for a command, or for the next word of a dialog."""
    first = handler.filters[0].callback if handler.filters else None
    return isinstance(first, Command | State)


async def _command_or_dialog(message: Message, raw_state: str | None = None) -> bool:
    said = message.text or message.caption or ""
    return raw_state is not None or said.startswith("/")


def _ask_at_once(handler: HandlerObject) -> None:
    for one in handler.filters or ():
        if not one.awaitable:
            one.callback = _awaitable(one.callback)
            one.awaitable = True


def _awaitable(judge: Callable[..., Any]) -> Callable[..., Awaitable[Any]]:
    async def judged(*event: Any, **context: Any) -> Any:
        return judge(*event, **context)

    return judged
