"""Takes the steps whose moment has come, one transaction each, in the order of their moments."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta

import structlog

from services import (
    assignments_steps,
    calls_steps,
    claims_steps,
    deadlines,
    housekeeping,
    ledger_steps,
    participants_steps,
    receipts_steps,
    rosters_steps,
    suspensions_steps,
    swaps_steps,
)
from services.work import Work

_BATCH = 200
_STEP_S = 30
_RETRY = timedelta(minutes=1)
log = structlog.get_logger()

Step = Callable[[Work, int], Awaitable[None]]
STEPS: Mapping[str, Step] = {
    **assignments_steps.STEPS,
    **calls_steps.STEPS,
    **claims_steps.STEPS,
    **deadlines.STEPS,
    **participants_steps.STEPS,
    **housekeeping.STEPS,
    **ledger_steps.STEPS,
    **receipts_steps.STEPS,
    **rosters_steps.STEPS,
    **suspensions_steps.STEPS,
    **swaps_steps.STEPS,
}


async def tick(work: Work) -> int:
    """Take every step that is due at the clock's moment; gives how many were taken.

    A step that fails is put off by a minute and never dropped; the others go on.
    """
    taken = 0
    while due := await housekeeping.due(work, _BATCH):
        for one in due:
            taken += await _take(work, one)
        if len(due) < _BATCH:
            break
    await housekeeping.beat(work)
    return taken


async def next_due(work: Work) -> datetime | None:
    """The moment of the next step, so that a turned clock can stop there."""
    return await housekeeping.next_due(work)


async def _take(work: Work, one: housekeeping.DueStep) -> int:
    try:
        async with asyncio.timeout(_STEP_S), work.write() as tx:
            if await tx.steps.close(one.id, tx.now):
                await STEPS[one.step](work.within(tx), one.subject)
                return 1
    except Exception:
        log.exception("step_failed", step=one.step, subject=one.subject)
        await housekeeping.put_off(work, one.id, _RETRY)
    return 0
