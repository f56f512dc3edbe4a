"""Finds the handlers that an update can be for, instead of asking each of six hundred filters."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from copy import copy
from heapq import merge
from operator import itemgetter
from typing import Any

from aiogram import Router
from aiogram.dispatcher.event.bases import UNHANDLED, SkipHandler
from aiogram.dispatcher.event.handler import FilterObject, HandlerObject
from aiogram.filters import Command
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message, TelegramObject

from handlers.filters import Pressed

# A handler with its place: whoever was registered first is asked first, as aiogram does.
_Line = tuple[int, HandlerObject]
_place = itemgetter(0)
_ANY = ""


class Switchboard(Router):
    """All routers as one: handlers in their order, looked up by what they are first asked.

    A press is looked up by its action, a command by its word, the next word of a dialog by the
    dialog's state; a handler that asks something else first is always among the candidates. All
    its filters are then asked as aiogram asks them, those of its routers before its own.
    """

    def __init__(self, routers: Iterable[Router]) -> None:
        """Take over the handlers of these routers and of all within them."""
        super().__init__(name=__name__)
        self._lines: dict[str, dict[str, list[_Line]]] = {}
        for router in (one for each in routers for one in each.chain_tail):
            for name, observer in router.observers.items():
                for handler in observer.handlers:
                    self._connect(name, _gates(router, name), handler)

    async def propagate_event(self, update_type: str, event: TelegramObject, **kwargs: Any) -> Any:
        """Call the first handler whose filters all agree."""
        kwargs.update(event_router=self)
        for _, handler in self._candidates(update_type, event, kwargs):
            agreed, given = await handler.check(event, **kwargs)
            if not agreed:
                continue
            try:
                return await handler.call(event, **{**kwargs, **given})
            except SkipHandler:
                continue
        return UNHANDLED

    def _connect(self, name: str, gates: Sequence[FilterObject], handler: HandlerObject) -> None:
        keys = _keys_of(handler)
        one = copy(handler)
        one.filters = [*gates, *(handler.filters or ())]
        for each in one.filters:
            _ask_at_once(each)
        known = self.observers[name].handlers
        for key in keys:
            self._lines.setdefault(name, {}).setdefault(key, []).append((len(known), one))
        known.append(one)

    def _candidates(
        self, name: str, event: TelegramObject, context: dict[str, Any]
    ) -> Iterable[_Line]:
        lines = self._lines.get(name, {})
        asked = (_ANY, *_asked(event, context))
        return merge(*(lines.get(key, ()) for key in asked), key=_place)


def _gates(router: Router, name: str) -> list[FilterObject]:
    """What a router asks before its handlers are asked, and those it is within before it."""
    chain = reversed(list(router.chain_head))
    kept = [one.observers[name]._handler.filters or () for one in chain]  # noqa: SLF001
    return [gate for gates in kept for gate in gates]


def _keys_of(handler: HandlerObject) -> list[str]:
    """Under what a handler is found: by its first filter."""
    match handler.filters[0].callback if handler.filters else None:
        case Pressed(actions=actions):
            return [f"press {action}" for action in actions]
        case State() as state if state.state != "*":
            return [f"state {state.state}"]
        case Command(commands=words) if all(isinstance(word, str) for word in words):
            return [f"command {word}" for word in words]
    return [_ANY]


def _asked(event: TelegramObject, context: dict[str, Any]) -> Iterable[str]:
    """Under what handlers of this update are found, but for those that are always asked."""
    if isinstance(event, CallbackQuery):
        press = context.get("press")
        return () if press is None else (f"press {press.action}",)
    if not isinstance(event, Message):
        return ()
    state = f"state {context.get('raw_state')}"
    said = (event.text or event.caption or "").split(maxsplit=1)
    if not said or not said[0].startswith("/"):
        return (state,)
    return (state, f"command {said[0][1:].partition('@')[0]}")


def _ask_at_once(one: FilterObject) -> None:
    """Ask a filter in this thread: aiogram hands whatever is no coroutine to another.

    For a comparison of two words that is a hundred times its price.
    """
    if not one.awaitable:
        one.callback = _awaitable(one.callback)
        one.awaitable = True


def _awaitable(judge: Callable[..., Any]) -> Callable[..., Awaitable[Any]]:
    async def judged(*event: Any, **context: Any) -> Any:
        return judge(*event, **context)

    return judged
