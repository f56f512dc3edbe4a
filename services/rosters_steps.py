"""Takes the steps of a roster that fall due: its month and the reminders of its days."""

from collections.abc import Awaitable, Callable
from datetime import date, time, timedelta

from domain.civil import civil, day_of, moment_of
from domain.deadlines import duty_reminders
from domain.ids import RosterId
from domain.notices.rosters import (
    DutyReminder,
)
from domain.people import SYSTEM
from domain.policy import POLICY
from domain.rosters import Roster, RosterState, next_month
from services import ledger_steps, receipts_steps
from services.work import Tx, Work

_ACTIVATE, _CLOSE = "rosters.activate", "rosters.close"
_EVE, _MORNING = "rosters.duty_eve", "rosters.duty_morning"
_MIDNIGHT = time()
_DAY = timedelta(days=1)


async def plan_month(tx: Tx, roster: Roster) -> None:
    """Plan all that is to come of a roster that was just published."""
    await tx.plan(_ACTIVATE, roster.id, moment_of(roster.month, _MIDNIGHT))
    await tx.plan(_CLOSE, roster.id, moment_of(next_month(roster.month), _MIDNIGHT))
    for day in sorted({duty.day for duty in roster.duties}):
        await plan_duty(tx, roster.id, day)
    await receipts_steps.plan_chase(tx, roster, roster.people())


async def plan_duty(tx: Tx, roster: RosterId, day: date) -> None:
    """Plan the reminders of a duty day and its entry, unless the day is over (D-03)."""
    if day < day_of(tx.now):
        return
    for step, at in zip((_EVE, _MORNING), duty_reminders(day), strict=True):
        await tx.plan(step, roster, at)
    await ledger_steps.plan_day(tx, roster, day)


async def activate(work: Work, number: int) -> None:
    """Begin the month; missing acknowledgements do not stop it (Ереже ¶25)."""
    async with work.write() as tx:
        await _turn(tx, RosterId(number), RosterState.PUBLISHED, RosterState.ACTIVE)


async def close(work: Work, number: int) -> None:
    """End the month; its loads are carried over from here."""
    async with work.write() as tx:
        roster = RosterId(number)
        # After a long outage both steps come at once: neither is skipped.
        await _turn(tx, roster, RosterState.PUBLISHED, RosterState.ACTIVE)
        await _turn(tx, roster, RosterState.ACTIVE, RosterState.CLOSED)
        # Rosters from before the ledger have no step for each day: none of theirs is lost.
        await ledger_steps.plan_day(tx, roster, day_of(tx.now) - _DAY)


async def remind_eve(work: Work, number: int) -> None:
    """Remind those on duty tomorrow; a step that comes after midnight is left to the morning."""
    async with work.write() as tx:
        if civil(tx.now).time() >= POLICY.duty_eve:
            await _remind_duty(tx, RosterId(number), day_of(tx.now) + _DAY, tomorrow=True)


async def remind_morning(work: Work, number: int) -> None:
    """Remind those on duty today."""
    async with work.write() as tx:
        if civil(tx.now).time() >= POLICY.duty_morning:
            await _remind_duty(tx, RosterId(number), day_of(tx.now), tomorrow=False)


async def _remind_duty(tx: Tx, number: RosterId, day: date, *, tomorrow: bool) -> None:
    duties = await tx.rosters.day_duties(day, day, roster=number)
    # Who is suspended or has left is on duty no more; the officer is alarmed instead.
    absent = await tx.members.absent({duty.person for duty in duties}, day)
    for duty in duties:
        if duty.person in absent:
            continue
        person = await tx.members.person(duty.person)
        phone = person.phone if person is not None else ""
        await tx.tell(
            duty.person, DutyReminder(duty.id, duty.kind, day, tomorrow, phone),
            occasion=f"duty:{duty.id}:{'eve' if tomorrow else 'day'}", subject=f"duty:{duty.id}",
        )  # fmt: skip


async def _turn(tx: Tx, roster: RosterId, before: RosterState, after: RosterState) -> None:
    if await tx.rosters.turn(roster, before, after):
        await tx.record(SYSTEM, "rosters", f"roster:{roster}", before, after)


STEPS: dict[str, Callable[[Work, int], Awaitable[None]]] = {
    _ACTIVATE: activate,
    _CLOSE: close,
    _EVE: remind_eve,
    _MORNING: remind_morning,
}
