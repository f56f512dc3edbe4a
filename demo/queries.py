"""Presses that wait for their answer, and how long Telegram lets them wait."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from demo.clock import TurnedClock
from demo.shapes import bad

ANSWER_WITHIN = timedelta(seconds=15)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
FIRST_ID = 4_300_000_000_000_000_001


@dataclass(frozen=True, slots=True)
class Press:
    """Somebody pressed an inline button."""

    id: str
    person: int
    chat: int
    message: int
    data: str
    at: datetime


class Queries:
    """Open presses by id."""

    def __init__(self, clock: TurnedClock) -> None:
        """Begin with none."""
        self._clock = clock
        self._open: dict[str, Press] = {}
        self._next = FIRST_ID

    def open(self, *, person: int, chat: int, message: int, data: str) -> Press:
        """Number a new press."""
        press = Press(str(self._next), person, chat, message, data, self._clock.now())
        self._next += 1
        self._open[press.id] = press

        return press

    def answer(self, query: str) -> Press:
        """Close a press; ApiError when it is unknown, answered or older than Telegram waits."""
        press = self._open.pop(query, None)
        if press is None or self._clock.now() - press.at > ANSWER_WITHIN:
            raise bad(TOO_OLD)

        return press
