"""Puts a decided suspension into force: drafts, what is still held, the steps, the news."""

from datetime import date, time, timedelta

from domain import swaps as swap_rules
from domain.civil import civil, day_of, moment_of
from domain.holdings import HoldingKind
from domain.ids import SuspensionId
from domain.members import Period
from domain.notices.suspensions import Gap, SwapFreed
from domain.people import Actor
from domain.policy import POLICY
from domain.suspensions import Suspension
from domain.swaps import Swap
from services.ledger_weights import share_again
from services.suspensions_telling import officers, tell_decided
from services.swaps_telling import release, save
from services.work import Tx

BEGIN, END = "suspensions.begin", "suspensions.end"
REMIND, DUTY_EVE = "suspensions.remind", "suspensions.duty_eve"
_DAY = timedelta(days=1)


async def enter(tx: Tx, one: Suspension, by: Actor) -> None:
    """Do everything that follows from a suspension, a licence act or a leave (domain.md 5.7)."""
    if one.period is None:
        return
    gaps = await _clear_drafts(tx, one, by)
    await collect(tx, one)
    await free_swaps(tx, one, by)
    if one.unit is not None:
        await share_again(tx, one.unit)
    total = sum(each.waits for each in await tx.holdings.of(one.id))
    if one.period.first > day_of(tx.now):
        await tx.plan(BEGIN, one.id, moment_of(one.period.first, POLICY.suspension_step))
    await plan_end(tx, one.id, one.period)
    await plan_reminder(tx, one.id)
    await tell_decided(tx, one, by, gaps=gaps, holdings=total)


async def plan_end(tx: Tx, number: SuspensionId, period: Period) -> None:
    """Plan the end of a period that has one."""
    await tx.unplan(END, number)
    if period.last is not None:
        await tx.plan(END, number, moment_of(period.last + _DAY, POLICY.suspension_step))


async def plan_reminder(tx: Tx, number: SuspensionId) -> None:
    """Plan the next reminder about what is undecided."""
    today = day_of(tx.now)
    early = civil(tx.now).time() < POLICY.holdings_reminder
    await tx.plan(
        REMIND, number, moment_of(today if early else today + _DAY, POLICY.holdings_reminder)
    )


async def collect(tx: Tx, one: Suspension) -> int:
    """List what is still held: duties of the period, cases, offers; gives how much is new."""
    if one.period is None:
        return 0
    today = day_of(tx.now)
    first, last = max(one.period.first, today), one.period.last or date.max
    duties = await tx.rosters.day_duties(first, last, person=one.person)
    cases = await tx.holdings.cases(one.person)
    things = [(HoldingKind.DUTY, int(duty.id)) for duty in duties]
    things += [(HoldingKind.REQUEST, int(case)) for case in cases]
    if one.period.first <= today:
        waiting = await tx.assignments.open_for(one.person)
        things += [(HoldingKind.OFFER, int(offer.id)) for offer in waiting]
    return await tx.holdings.add(one.id, things)


async def free_swaps(tx: Tx, one: Suspension, by: Actor) -> None:
    """Give back the choice where they were asked, or agreed, to take somebody's duty."""
    for swap in await tx.swaps.asked_of(one.person):
        if one.period is not None and one.period.covers(swap.duty.day):
            await _free(tx, swap, by)


async def _free(tx: Tx, swap: Swap, by: Actor) -> None:
    after = swap_rules.free(swap)
    if after is None or not await save(tx, swap, after, by):
        return
    await release(tx, swap, after)
    notice = SwapFreed(
        swap.id, await tx.members.short_name(swap.applicant),
        await tx.members.short_name(swap.substitute), swap.duty.kind, swap.duty.day,
    )  # fmt: skip
    for officer in await officers(tx, swap.duty.unit, swap.applicant):
        await tx.tell(officer.id, notice, occasion=f"swap-freed:{swap.id}:{swap.substitute}",
                      subject=swap_rules.desk_subject(swap.id))  # fmt: skip


async def _clear_drafts(tx: Tx, one: Suspension, by: Actor) -> list[Gap]:
    """Take their duties of the period out of drafts; those must be drawn again."""
    if one.period is None:
        return []
    gaps = await tx.holdings.clear_drafts(one.person, one.period)
    for gap in gaps:
        subject, taken = f"roster:{gap.roster}", f"duties:{-gap.duties}"
        await tx.record(by, "rosters", subject, "draft", "draft", f"suspension:{one.id}", taken)
    return gaps


def duty_eve(day: date) -> tuple[date, time]:
    """When the alarm about an undecided duty rings: the day before, when duty is reminded of."""
    return day - _DAY, POLICY.duty_eve
