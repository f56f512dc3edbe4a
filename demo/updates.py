"""Updates on their way to the bot: numbered, and kept as long as Telegram keeps them."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta

from demo.clock import TurnedClock
from demo.shapes import ApiError, Params

MESSAGE_LIVES = timedelta(hours=24)
PRESS_LIVES = timedelta(seconds=150)
NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
LIMIT_MAX = 100
POLL_MAX = 50
FIRST_ID = 520_000_001
WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active;"
    " use deleteWebhook to delete the webhook first"
)
OTHER_POLL = (
    "Conflict: terminated by other getUpdates request;"
    " make sure that only one bot instance is running"
)


class Bell:
    """Wakes everybody who waits for something to happen."""

    def __init__(self) -> None:
        """Begin silent."""
        self._waiters: set[asyncio.Event] = set()

    def ring(self) -> None:
        """Wake all waiters."""
        for each in self._waiters:
            each.set()

    async def wait(self, seconds: float) -> bool:
        """Wait for the next ring; False when none came in time."""
        event = asyncio.Event()
        self._waiters.add(event)
        try:
            await asyncio.wait_for(event.wait(), seconds)
        except TimeoutError:
            return False
        finally:
            self._waiters.discard(event)

        return True


@dataclass(frozen=True, slots=True)
class Waiting:
    """An update that the bot has not confirmed."""

    id: int
    kind: str
    body: Params
    dies_at: datetime
    queue: str

    def wire(self) -> Params:
        """Write the update as the Bot API does."""
        return {"update_id": self.id, self.kind: self.body}


class Updates:
    """The queue between people and the bot."""

    def __init__(self, clock: TurnedClock) -> None:
        """Begin empty."""
        self.clock = clock
        self.next_id = FIRST_ID
        self.allowed: frozenset[str] = frozenset()
        self.webhook = ""
        self.bell = Bell()
        self.offered = 0
        self.dropped: list[Waiting] = []
        self._waiting: list[Waiting] = []
        self._poll = 0

    def push(self, kind: str, body: Params, queue: str) -> None:
        """Offer an update to the bot, unless it asked not to get this kind."""
        wanted = kind in self.allowed if self.allowed else kind not in NOT_BY_DEFAULT
        if not wanted:
            return
        lives = PRESS_LIVES if kind == "callback_query" else MESSAGE_LIVES
        self.again(Waiting(self.next_id, kind, body, self.clock.now() + lives, queue))
        self.next_id += 1
        self.offered += 1

    def again(self, waiting: Waiting) -> None:
        """Put an update into the queue, also one that was confirmed already: Telegram may."""
        self._waiting.append(waiting)
        self.bell.ring()

    def alive(self) -> list[Waiting]:
        """Return what waits; what outlived its time is dropped, silently, as Telegram drops it."""
        now = self.clock.now()
        self.dropped.extend(each for each in self._waiting if each.dies_at <= now)
        self._waiting = [each for each in self._waiting if each.dies_at > now]

        return list(self._waiting)

    def confirm(self, offset: int) -> None:
        """Forget all updates before the offset; a negative one keeps that many of the last."""
        if offset < 0:
            self._waiting = self.alive()[offset:]
        else:
            self._waiting = [each for each in self._waiting if each.id >= offset]

    def done(self, update: int) -> None:
        """Forget one update: the webhook took it."""
        self._waiting = [each for each in self._waiting if each.id != update]

    def clear(self) -> None:
        """Drop everything that waits."""
        self._waiting.clear()

    async def get(self, *, offset: int, limit: int, seconds: float) -> list[Params]:
        """Serve getUpdates: confirm, then hand out what waits, or wait for it in real time."""
        if self.webhook:
            raise ApiError(409, WEBHOOK_ACTIVE)
        self._poll += 1
        mine = self._poll
        self.bell.ring()
        self.confirm(offset)
        loop = asyncio.get_running_loop()
        ends = loop.time() + min(seconds, POLL_MAX)
        while not self.alive() and (rest := ends - loop.time()) > 0:
            await self.bell.wait(rest)
            if mine != self._poll:
                raise ApiError(409, OTHER_POLL)

        return [each.wire() for each in self.alive()[: min(limit, LIMIT_MAX)]]
