"""Takes updates: a row before Telegram is told, worked on in order per chat, each exactly once."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Sequence

import structlog
from aiogram.types import Update
from sqlalchemy.exc import DBAPIError

from bot.dispatcher import Door
from bot.flood import FloodGate, Passage
from db.inbox import Received
from domain.policy import Policy
from engine.delivery import Delivery
from services.work import Work

_AT_ONCE = 16
_BACKLOG = 1_000
_RETRY_S = 1.0
log = structlog.get_logger()


def chat_of(update: Update) -> int:
    """Whose order an update keeps: the chat of a message, the person of a press."""
    message = update.message or update.edited_message
    if message is not None:
        return message.chat.id
    if update.callback_query is not None:
        return update.callback_query.from_user.id
    if update.my_chat_member is not None:
        return update.my_chat_member.chat.id
    return 0


class Inbox:
    """Stores updates and works on what is stored, one at a time in each chat."""

    def __init__(self, work: Work, door: Door, delivery: Delivery, policy: Policy) -> None:
        """Join the database, the dispatcher behind the door, and the sender."""
        self._work = work
        self._door = door
        self._delivery = delivery
        self._policy = policy
        self._gate = FloodGate(policy.flood_burst, policy.flood_rate)
        self._queues: dict[int, deque[tuple[Received, Update | None]]] = {}
        self._known: set[int] = set()
        self._slots = asyncio.Semaphore(_AT_ONCE)
        self._workers: set[asyncio.Task[None]] = set()

    async def receive(self, updates: Sequence[Update]) -> None:
        """Commit updates; when this returns, Telegram may be told that they were received."""
        now = asyncio.get_running_loop().time()
        admitted = [update for update in updates if self._admit(update, now)]
        if not admitted:
            return
        rows = [Received(update.update_id, chat_of(update), _body(update)) for update in admitted]
        async with self._work.write() as tx:
            fresh = set(await tx.inbox.put(rows, tx.now))
        for row, update in zip(rows, admitted, strict=True):
            if row.id in fresh:
                self._enqueue(row, update)

    async def resume(self) -> int:
        """Take up what was stored and has no effect yet; gives how many there were."""
        async with self._work.read() as tx:
            waiting = await tx.inbox.waiting(_BACKLOG)
        for row in waiting:
            self._enqueue(row, None)
        return len(waiting)

    async def drain(self) -> None:
        """Wait until all that was taken up has its effect."""
        while self._workers:
            await asyncio.wait(self._workers)

    def _admit(self, update: Update, now: float) -> bool:
        person = chat_of(update)
        passage = self._gate.passage(person, now)
        if passage is Passage.TOLD:
            self._spawn(self._door.too_many(self._work, person))
        return passage is Passage.IN

    def _enqueue(self, row: Received, update: Update | None) -> None:
        if row.id in self._known:
            return
        self._known.add(row.id)
        queue = self._queues.get(row.chat)
        if queue is None:
            self._queues[row.chat] = deque([(row, update)])
            self._spawn(self._work_through(row.chat))
        else:
            queue.append((row, update))

    def _spawn(self, work: Awaitable[None]) -> None:
        async def run() -> None:
            await work

        task = asyncio.get_running_loop().create_task(run())
        self._workers.add(task)
        task.add_done_callback(self._workers.discard)

    async def _work_through(self, chat: int) -> None:
        queue = self._queues[chat]
        while queue:
            row, update = queue[0]
            async with self._slots:
                await self._until_done(row, update)
            queue.popleft()
            self._known.discard(row.id)
        del self._queues[chat]

    async def _until_done(self, row: Received, update: Update | None) -> None:
        """Try until there is an effect; a database that is away costs time, not tries."""
        while True:
            try:
                await self._once(row, update)
            except DBAPIError:
                log.exception("update_waits_for_database", update=row.id)
            except Exception:
                log.exception("update_failed", update=row.id)
                if await self._give_up(row):
                    return
            else:
                return
            await asyncio.sleep(_RETRY_S)

    async def _once(self, row: Received, update: Update | None) -> None:
        """Effect, answer, dialog state and end of the update: one transaction."""
        async with self._work.write() as tx:
            if not await tx.inbox.finish(row.id):
                return
            parsed = update or Update.model_validate_json(row.body)
            calls = await self._door.open(parsed, tx)
        for call in calls:
            self._delivery.say(call)
        self._delivery.nudge()

    async def _give_up(self, row: Received) -> bool:
        async with self._work.write() as tx:
            if await tx.inbox.failed(row.id) < self._policy.inbox_tries:
                return False
            await tx.inbox.set_aside(row.id)
            await self._door.apologise(tx, row.chat)
        self._delivery.nudge()
        return True


def _body(update: Update) -> str:
    return update.model_dump_json(exclude_none=True, by_alias=True)
