"""Lets plain filters answer in the loop, not each in a thread of its own."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import Router


def at_once(router: Router) -> None:
    """Make the filters of a router, and of those within it, awaitable.

    aiogram hands whatever is no coroutine to a thread, `F.text` and a `State` as well: for a
    comparison of two words that is a hundred times its price, and a message passes fifty of
    them (docs/benchmarks.md).
    """
    observers = (each for one in router.chain_tail for each in one.observers.values())
    handlers = (handler for observer in observers for handler in observer.handlers)
    for one in (one for handler in handlers for one in handler.filters or ()):
        if not one.awaitable:
            one.callback = _awaitable(one.callback)
            one.awaitable = True


def _awaitable(judge: Callable[..., Any]) -> Callable[..., Awaitable[Any]]:
    async def judged(*event: Any, **context: Any) -> Any:
        return judge(*event, **context)

    return judged
