"""Takes the steps of an application nobody decided: the eve, the day itself, and its end."""

from collections.abc import Awaitable, Callable
from datetime import date, datetime, time, timedelta

from domain import swaps as rules
from domain.civil import moment_of
from domain.ids import PersonId, RosterId, SwapId
from domain.notices.swaps import SwapNews
from domain.people import SYSTEM
from domain.policy import POLICY
from domain.receipts import out_of_quiet
from domain.swaps import Swap
from domain.swaps_pairs import next_nudges
from services.swaps_telling import (
    BEGINS,
    EVE,
    NUDGE_ASKED,
    NUDGE_DESK,
    OVER,
    release,
    save,
    tell_applicant,
    tell_asked,
    tell_desk,
    tell_over,
)
from services.work import Tx, Work

_MIDNIGHT = time()
_DAY = timedelta(days=1)


async def plan(tx: Tx, swap: Swap) -> None:
    """Plan what happens while nobody decides; what has passed already is not planned."""
    day = swap.duty.day
    moments = {
        EVE: moment_of(day - _DAY, POLICY.duty_eve),
        BEGINS: moment_of(day, _MIDNIGHT),
        OVER: moment_of(day + _DAY, _MIDNIGHT),
    }
    for step, at in moments.items():
        if at > tx.now:
            await tx.plan(step, swap.id, at)
    asked, desk = next_nudges(day, tx.now)
    await _plan_nudge(tx, swap, NUDGE_ASKED, asked)
    await _plan_nudge(tx, swap, NUDGE_DESK, desk)


async def nudge_asked(work: Work, number: int) -> None:
    """Remind the colleagues who have not answered, the oftener the nearer the day is."""
    async with work.write() as tx:
        swap = await tx.swaps.one(SwapId(number))
        if swap is None or not swap.is_open or _begun(tx, swap):
            return
        for colleague in swap.asked:
            await tell_asked(tx, swap, colleague, again=True)
        await _plan_nudge(tx, swap, NUDGE_ASKED, next_nudges(swap.duty.day, tx.now)[0])


async def nudge_desk(work: Work, number: int) -> None:
    """Remind the responsible persons of an undecided application, in words of days left."""
    async with work.write() as tx:
        swap = await tx.swaps.one(SwapId(number))
        if swap is None or not swap.is_open or _begun(tx, swap):
            return
        await tell_desk(tx, swap, SwapNews.WAITING, swap.substitute)
        await _plan_nudge(tx, swap, NUDGE_DESK, next_nudges(swap.duty.day, tx.now)[1])


def _begun(tx: Tx, swap: Swap) -> bool:
    """Whether the day itself has begun: from then on its own alert speaks."""
    return tx.now >= moment_of(swap.duty.day, _MIDNIGHT)


async def _plan_nudge(tx: Tx, swap: Swap, step: str, at: datetime) -> None:
    """Plan the next reminder before the day begins, outside the quiet hours."""
    day = swap.duty.day
    due = out_of_quiet(at)
    if due < moment_of(day, _MIDNIGHT):
        await tx.plan(step, swap.id, due)


async def remind_eve(work: Work, number: int) -> None:
    """Remind the responsible persons that tomorrow's duty is undecided."""
    async with work.write() as tx:
        swap = await tx.swaps.one(SwapId(number))
        if swap is not None and swap.is_open:
            await tell_desk(tx, swap, SwapNews.EVE, swap.substitute)


async def day_begins(work: Work, number: int) -> None:
    """Alert the responsible persons: the day began undecided, and the duty stays (Ереже ¶25)."""
    async with work.write() as tx:
        swap = await tx.swaps.one(SwapId(number))
        if swap is None or not swap.is_open:
            return
        await tx.record(SYSTEM, "swaps", f"swap:{number}", swap.state, swap.state,
                        reason="day begins")  # fmt: skip
        await tell_desk(tx, swap, SwapNews.BEGUN, swap.substitute)
        await tell_applicant(tx, swap, SwapNews.BEGUN, None)


async def day_over(work: Work, number: int) -> None:
    """End an application that nobody decided until its day was over."""
    async with work.write() as tx:
        swap = await tx.swaps.one(SwapId(number))
        if swap is not None:
            await _lapse(tx, swap, None)


async def close_moved(
    tx: Tx, roster: RosterId, day: date, out: PersonId | None, into: PersonId | None
) -> None:
    """End what was asked for a duty that went to somebody else without a decision on it."""
    if out is None:
        return
    for swap in await tx.swaps.open_of_day(roster, day, out):
        await _lapse(tx, swap, into)
    for swap in await tx.swaps.for_back(roster, day, out):
        after = rules.back_gone(swap)
        if after is not None and await save(tx, swap, after, SYSTEM):
            await release(tx, swap, after)
            await tell_desk(tx, after, SwapNews.BACK_GONE, swap.substitute)
            await tell_applicant(tx, after, SwapNews.BACK_GONE, swap.substitute)


async def _lapse(tx: Tx, swap: Swap, taker: PersonId | None) -> None:
    after = rules.lapse(swap)
    if after is not None and await save(tx, swap, after, SYSTEM):
        await tell_over(tx, swap, after, taker=taker)


STEPS: dict[str, Callable[[Work, int], Awaitable[None]]] = {
    EVE: remind_eve,
    BEGINS: day_begins,
    OVER: day_over,
    NUDGE_ASKED: nudge_asked,
    NUDGE_DESK: nudge_desk,
}
