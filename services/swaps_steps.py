"""Takes the steps of an application nobody decided: the eve, the day itself, and its end."""

from collections.abc import Awaitable, Callable
from datetime import date, time, timedelta

from domain import swaps as rules
from domain.civil import moment_of
from domain.ids import PersonId, RosterId, SwapId
from domain.notices.swaps import SwapNews
from domain.people import SYSTEM
from domain.policy import POLICY
from domain.swaps import Swap
from services.swaps_telling import (
    BEGINS,
    EVE,
    OVER,
    save,
    tell_applicant,
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
    tx: Tx, roster: RosterId, day: date, out: PersonId | None, into: PersonId
) -> None:
    """End what was asked for a duty that went to somebody else without a decision on it."""
    if out is None:
        return
    for swap in await tx.swaps.open_of_day(roster, day, out):
        await _lapse(tx, swap, into)


async def _lapse(tx: Tx, swap: Swap, taker: PersonId | None) -> None:
    after = rules.lapse(swap)
    if after is not None and await save(tx, swap, after, SYSTEM):
        await tell_over(tx, swap, after, taker=taker)


STEPS: dict[str, Callable[[Work, int], Awaitable[None]]] = {
    EVE: remind_eve,
    BEGINS: day_begins,
    OVER: day_over,
}
