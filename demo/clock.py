"""The demo's clock: real time running on from a chosen moment, or standing until turned."""

import re
import time
from datetime import UTC, datetime, timedelta

STEP = re.compile(r"\+?(\d+)([mhdw])")
UNITS = {
    "m": timedelta(minutes=1),
    "h": timedelta(hours=1),
    "d": timedelta(days=1),
    "w": timedelta(weeks=1),
}


class BadMoment(ValueError):
    """The clock was asked for something that is no moment, or for the past."""


class TurnedClock:
    """A clock that a person or a test turns forward by hand.

    A running clock goes on with real time between the turns; a standing one moves only when
    turned, so a test sees the same minute however slow the machine is.
    """

    def __init__(self, start: datetime, *, running: bool = False) -> None:
        """Start at an aware moment."""
        self._base = aware(start)
        self._running = running
        self._since = time.monotonic()

    def now(self) -> datetime:
        """Return the present moment in UTC."""
        if not self._running:
            return self._base

        return self._base + timedelta(seconds=time.monotonic() - self._since)

    def turn(self, to: datetime) -> None:
        """Turn forward to a moment; `BadMoment` for the past, which cannot be lived again."""
        moment = aware(to)
        if moment < self.now():
            message = f"the clock only turns forward: it is {self.now():%Y-%m-%d %H:%M} UTC"
            raise BadMoment(message)
        self.jump(moment)

    def jump(self, to: datetime) -> None:
        """Set the clock to any moment, also back: the fault of a machine whose clock was wrong."""
        self._base = aware(to)
        self._since = time.monotonic()

    def after(self, step: str) -> datetime:
        """Read `+30m`, `1h`, `1d`, `2w` as the moment that much later than now."""
        found = STEP.fullmatch(step.strip())
        if found is None:
            message = f"'{step}' is no step of time: write 30m, 1h, 1d or 2w"
            raise BadMoment(message)

        return self.now() + int(found.group(1)) * UNITS[found.group(2)]


def aware(moment: datetime) -> datetime:
    """Return the moment in UTC; a naive one has no place here."""
    if moment.tzinfo is None:
        message = f"{moment.isoformat()} has no time zone: write +05:00 or Z at its end"
        raise BadMoment(message)

    return moment.astimezone(UTC)


def moment(text: str) -> datetime:
    """Read an ISO moment with its zone."""
    try:
        return aware(datetime.fromisoformat(text))
    except ValueError as trouble:
        if isinstance(trouble, BadMoment):
            raise
        message = f"'{text}' is no moment: write 2026-09-01T09:00+05:00"
        raise BadMoment(message) from trouble
