"""Takes updates: a row before Telegram is told, worked on in order per chat, each exactly once."""

import asyncio
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import structlog
from aiogram.methods import TelegramMethod
from aiogram.types import Update
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, ProgrammingError

from bot.dispatcher import Door
from bot.flood import FloodGate, Passage
from db.inbox import Received
from domain.policy import Policy
from engine.delivery import Delivery
from services.work import Tx, Work

_TOGETHER = 32
_BACKLOG = 1_000
_RETRY_S = 1.0
# What a database says about a statement, not about its own state.
_OWN_FAULTS = (IntegrityError, DataError, ProgrammingError)
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


def waited(update: Update, now: datetime) -> timedelta:
    """How long a message lay with Telegram before it was fetched; of a press nobody knows."""
    message = update.message or update.edited_message
    if message is None:
        return timedelta()
    sent = message.edit_date or message.date
    at = datetime.fromtimestamp(sent, UTC) if isinstance(sent, int) else sent
    return max(now - at, timedelta())


@dataclass(frozen=True, slots=True)
class _Waiting:
    """An update that is stored and has no effect yet."""

    row: Received
    update: Update | None


class Inbox:
    """Stores updates and works on what is stored, in the order of receipt.

    What waits is worked on together, many updates in one transaction: a commit costs more
    than an update. When a group fails it is parted, until the one that fails stands alone;
    its chat then waits, and the others go on.
    """

    def __init__(self, work: Work, door: Door, delivery: Delivery, policy: Policy) -> None:
        """Join the database, the dispatcher behind the door, and the sender."""
        self._work = work
        self._door = door
        self._delivery = delivery
        self._policy = policy
        self._gate = FloodGate(policy.flood_burst, policy.flood_rate)
        self._waiting: dict[int, _Waiting] = {}
        self._held: dict[int, float] = {}
        self._together = _TOGETHER
        self._more_stored = False
        self._worker: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def receive(self, updates: Sequence[Update]) -> None:
        """Commit updates; when this returns, Telegram may be told that they were received."""
        now = asyncio.get_running_loop().time()
        admitted = [update for update in updates if self._admit(update, now)]
        if not admitted:
            return
        rows = [Received(update.update_id, chat_of(update), _body(update)) for update in admitted]
        async with self._work.write() as tx:
            fresh = await tx.inbox.put(rows, tx.now)
        for row, update in zip(rows, admitted, strict=True):
            if row.id in fresh:
                self._waiting.setdefault(row.id, _Waiting(row, update))
        self._begin()

    async def resume(self) -> int:
        """Take up what was stored and has no effect yet; gives how many there were."""
        async with self._work.read() as tx:
            stored = await tx.inbox.waiting(_BACKLOG)
        for row in stored:
            self._waiting.setdefault(row.id, _Waiting(row, None))
        self._more_stored = len(stored) == _BACKLOG
        self._begin()
        return len(stored)

    async def drain(self) -> None:
        """Wait until all that was taken up has its effect."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    def _admit(self, update: Update, now: float) -> bool:
        person = chat_of(update)
        # Who wrote while the bot was away wrote at his own pace: the day's letters of a patient
        # person are no flood because they are fetched at once.
        late = waited(update, self._work.clock.now())
        passage = self._gate.passage(person, now - late.total_seconds())
        if passage is Passage.TOLD:
            self._spawn(self._door.too_many(self._work, person))
        return passage is Passage.IN

    def _begin(self) -> None:
        if self._waiting and (self._worker is None or self._worker.done()):
            self._worker = self._spawn(self._work_through())

    def _spawn(self, work: Awaitable[None]) -> "asyncio.Task[None]":
        async def run() -> None:
            try:
                await work
            except Exception:
                log.exception("inbox_task_failed")

        task = asyncio.get_running_loop().create_task(run())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _work_through(self) -> None:
        """Until there is an effect; a database that is away costs time, not tries."""
        while self._waiting or self._more_stored:
            group = self._next_group()
            try:
                if group:
                    await self._take(group)
                    self._together = min(_TOGETHER, self._together * 2)
                elif self._waiting:
                    await asyncio.sleep(_RETRY_S)
                else:
                    await self.resume()
            except Exception as error:
                log.exception("updates_failed", updates=[one.row.id for one in group])
                await self._part(group, error)

    async def _part(self, group: Sequence[_Waiting], error: Exception) -> None:
        """Go on one by one; what failed alone is held."""
        self._together = 1
        if len(group) == 1:
            await self._failed(group[0].row, error)
        if not group or _is_away(error):
            await asyncio.sleep(_RETRY_S)

    def _next_group(self) -> list[_Waiting]:
        """The first that wait, but none of a chat whose turn is held by one that failed."""
        now = asyncio.get_running_loop().time()
        self._held = {chat: end for chat, end in self._held.items() if end > now}
        group: list[_Waiting] = []
        for one in self._waiting.values():
            if len(group) == self._together:
                break
            if one.row.chat not in self._held:
                group.append(one)
        return group

    async def _take(self, group: Sequence[_Waiting]) -> None:
        """Effects, answers, dialog states and ends of updates: one transaction, all or none."""
        calls: list[TelegramMethod[bool]] = []
        async with self._work.write() as tx:
            waiting = await tx.inbox.still_waiting([one.row.id for one in group])
            for one in group:
                if one.row.id in waiting:
                    update = one.update or Update.model_validate_json(one.row.body)
                    calls.extend(await self._door.open(update, tx))
            await tx.inbox.finish(waiting)
        for one in group:
            del self._waiting[one.row.id]
        for call in calls:
            self._delivery.say(call)
        self._delivery.nudge()

    async def _failed(self, row: Received, error: Exception) -> None:
        """Hold the chat of an update that failed alone; set it aside after enough tries."""
        self._held[row.chat] = asyncio.get_running_loop().time() + _RETRY_S
        if _is_away(error):
            return
        try:
            await self._count(row)
        except DBAPIError:
            log.exception("update_waits_for_database", update=row.id)

    async def _count(self, row: Received) -> None:
        async with self._work.write() as tx:
            if await tx.inbox.failed(row.id) < self._policy.inbox_tries:
                return
            await tx.inbox.set_aside(row.id)
            await self._apologise(tx, row)
        del self._waiting[row.id]
        del self._held[row.chat]
        self._delivery.nudge()

    async def _apologise(self, tx: Tx, row: Received) -> None:
        """Say sorry if that can be done; the chat goes on in any case."""
        try:
            async with tx.connection.begin_nested():
                await self._door.apologise(tx, row.chat)
        except Exception:
            log.exception("apology_failed", update=row.id)


def _is_away(error: Exception) -> bool:
    return isinstance(error, DBAPIError) and not isinstance(error, _OWN_FAULTS)


def _body(update: Update) -> str:
    return update.model_dump_json(exclude_none=True, by_alias=True)
