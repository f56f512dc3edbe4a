"""Keeps the engine room: due steps, heartbeats, health figures, what may be forgotten."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from db import journal
from db.journal import Break, Sound
from db.steps import DueStep
from domain.ids import StepId
from domain.policy import POLICY
from services.work import Work

__all__ = ["Break", "DueStep", "Sound"]

RETENTION = "housekeeping.forget"
_TICK = "tick"
_EVERY = timedelta(hours=6)


@dataclass(frozen=True, slots=True)
class Health:
    """What the health page judges by; None means that nothing of the kind waits."""

    now: datetime
    ticked_at: datetime | None
    letter_waits_since: datetime | None
    update_waits_since: datetime | None

    def alarms(self) -> tuple[str, ...]:
        """The names of what is wrong, as docs/operations.md explains them."""
        found = []
        if self.ticked_at is None or self.now - self.ticked_at > POLICY.tick_silent:
            found.append("tick_silent")
        if self._older(self.letter_waits_since, POLICY.letters_stuck):
            found.append("letters_stuck")
        if self._older(self.update_waits_since, POLICY.letters_stuck):
            found.append("inbox_stuck")
        return tuple(found)

    def _older(self, since: datetime | None, limit: timedelta) -> bool:
        return since is not None and self.now - since > limit


async def due(work: Work, limit: int) -> list[DueStep]:
    """The steps whose moment has come, oldest first."""
    async with work.read() as tx:
        return await tx.steps.due(tx.now, limit)


async def next_due(work: Work) -> datetime | None:
    """The moment of the next open step."""
    async with work.read() as tx:
        return await tx.steps.next_due()


async def put_off(work: Work, step: StepId, wait: timedelta) -> None:
    """Try a failed step again after a while."""
    async with work.write() as tx:
        await tx.steps.put_off(step, tx.now + wait)


async def beat(work: Work) -> None:
    """Say that a tick has ended now."""
    async with work.write() as tx:
        await tx.engine_room.beat(_TICK, tx.now)


async def last_tick(work: Work) -> datetime | None:
    """When a tick ended last; the length of an outage is counted from here."""
    async with work.read() as tx:
        return await tx.engine_room.last_beat(_TICK)


async def health(work: Work) -> Health:
    """Read what the health page judges by."""
    async with work.read() as tx:
        return Health(
            now=tx.now,
            ticked_at=await tx.engine_room.last_beat(_TICK),
            letter_waits_since=await tx.queue.waiting_since(tx.now),
            update_waits_since=await tx.inbox.waiting_since(),
        )


async def verify_journal(work: Work) -> Sound | Break:
    """Re-compute the chain of the journal."""
    async with work.read() as tx:
        return await journal.verify(tx.connection)


async def start(work: Work) -> None:
    """Plan the first retention, if none is planned."""
    async with work.write() as tx:
        await tx.unplan(RETENTION, 0)
        await tx.plan(RETENTION, 0, tx.now + _EVERY)


async def forget(work: Work, _subject: int) -> None:
    """Drop the numbers of updates that cannot come again and the bodies of old answers."""
    async with work.write() as tx:
        await tx.inbox.forget(tx.now - POLICY.inbox_kept)
        await tx.queue.forget(tx.now - POLICY.inbox_kept)
        await tx.plan(RETENTION, 0, tx.now + _EVERY)


STEPS: dict[str, Callable[[Work, int], Awaitable[None]]] = {RETENTION: forget}
