"""What aiogram hands to a handler by name is what handlers ask for."""

from inspect import signature

from bot.dispatcher import _routers
from bot.switchboard import Switchboard

# The event comes first and may have any name; the rest is given by name.
GIVEN = {"ctx", "state", "press", "bot_name", "command"}


def test_handlers_ask_for_what_exists() -> None:
    """A parameter of another name would fail only when a person reaches that handler."""
    observers = Switchboard(_routers()).observers.values()
    handlers = [each.callback for observer in observers for each in observer.handlers]
    strange = {
        f"{one.__module__}.{one.__name__}: {name}"
        for one in handlers
        for name in list(signature(one).parameters)[1:]
        if name not in GIVEN
    }

    assert len(handlers) > len(GIVEN)
    assert strange == set()
