"""Takes the steps of a roster that fall due: its month, its reminders, its receipts."""

from collections.abc import Awaitable, Callable
from datetime import date, time, timedelta

from domain import receipts as rules
from domain.civil import civil, day_of, moment_of
from domain.deadlines import duty_reminders
from domain.ids import PersonId, RosterId
from domain.notices.rosters import (
    DutyReminder,
    ReceiptCall,
    ReceiptReminder,
    ReceiptsOverdue,
    ReceiptsRedFlag,
    Waiting,
)
from domain.people import SYSTEM, Role
from domain.policy import POLICY
from domain.receipts import Receipt, ReceiptState
from domain.rosters import Roster, RosterState, next_month, subject_of
from services.work import Tx, Work

_ACTIVATE, _CLOSE = "rosters.activate", "rosters.close"
_EVE, _MORNING = "rosters.duty_eve", "rosters.duty_morning"
_REMIND, _OVERDUE = "receipts.remind", "receipts.overdue"
_CALL, _RED_FLAG = "receipts.call", "receipts.red_flag"
_MIDNIGHT = time()
_DAY = timedelta(days=1)


def overdue_subject(roster: RosterId) -> str:
    """The subject of the officer's list of the unanswered."""
    return f"receipts-overdue:{roster}"


def call_subject(receipt: Receipt) -> str:
    """The subject of one telephone task."""
    return f"receipt-call:{receipt.id}"


async def plan_month(tx: Tx, roster: Roster) -> None:
    """Plan all that is to come of a roster that was just published."""
    await tx.plan(_ACTIVATE, roster.id, moment_of(roster.month, _MIDNIGHT))
    await tx.plan(_CLOSE, roster.id, moment_of(next_month(roster.month), _MIDNIGHT))
    for day in sorted({duty.day for duty in roster.duties}):
        await plan_duty(tx, roster.id, day)
    await plan_chase(tx, roster, roster.people())


async def plan_duty(tx: Tx, roster: RosterId, day: date) -> None:
    """Plan the two reminders of a duty day, unless the day itself is over (D-03)."""
    if day < day_of(tx.now):
        return
    for step, at in zip((_EVE, _MORNING), duty_reminders(day), strict=True):
        await tx.plan(step, roster, at)


async def plan_chase(tx: Tx, roster: Roster, people: tuple[PersonId, ...]) -> None:
    """Plan the chase of receipts that were asked for now (D-02)."""
    for wait in POLICY.receipt_reminders:
        await tx.plan(_REMIND, roster.id, rules.out_of_quiet(tx.now + wait))
    await tx.plan(_OVERDUE, roster.id, tx.now + POLICY.receipt_due)
    await tx.plan(_CALL, roster.id, tx.now + POLICY.receipt_call)
    for first in sorted({min(days) for one in people if (days := roster.own_days(one))}):
        flag = moment_of(first - _DAY, POLICY.receipt_red_flag)
        # Who was asked only after that hour is given the day that everybody has.
        at = flag if flag > tx.now else tx.now + POLICY.receipt_due
        await tx.plan(_RED_FLAG, roster.id, at)


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


async def remind_receipts(work: Work, number: int) -> None:
    """Remind who has not answered yet, outside the quiet hours."""
    async with work.write() as tx:
        found = await _open(tx, RosterId(number), timedelta())
        if found is None:
            return
        roster, waiting = found
        for one in waiting:
            told = sum(one.asked_at + wait <= tx.now for wait in POLICY.receipt_reminders)
            late = one.asked_at + POLICY.receipt_due <= tx.now
            if not told or late or one.state is ReceiptState.UNDELIVERED:
                continue
            days = roster.own_days(one.person)
            await tx.tell(
                one.person, ReceiptReminder(roster.kind, roster.month, days),
                occasion=f"receipt:{one.id}:{told}", subject=subject_of(roster.id, one.version),
                not_before=rules.out_of_quiet(tx.now),
            )  # fmt: skip


async def list_overdue(work: Work, number: int) -> None:
    """Give the officers the list of who has not confirmed in time."""
    async with work.write() as tx:
        found = await _open(tx, RosterId(number), POLICY.receipt_due)
        if found is None:
            return
        roster, waiting = found
        for one in waiting:
            await _move(tx, one, rules.overdue(one))
        notice = ReceiptsOverdue(
            roster.id, roster.kind, roster.month, await describe(tx, roster, waiting)
        )
        for officer in await tx.members.officers(roster.unit, day_of(tx.now)):
            await tx.tell(
                officer.id, notice, occasion=f"{subject_of(roster.id, roster.version)}:overdue",
                subject=overdue_subject(roster.id),
            )  # fmt: skip


async def open_calls(work: Work, number: int) -> None:
    """Make a telephone task of everybody who is still silent."""
    async with work.write() as tx:
        found = await _open(tx, RosterId(number), POLICY.receipt_call)
        if found is None:
            return
        roster, waiting = found
        officers = await tx.members.officers(roster.unit, day_of(tx.now))
        for one, shown in zip(waiting, await describe(tx, roster, waiting), strict=True):
            if not await _move(tx, one, rules.call_task(one)):
                continue
            notice = ReceiptCall(one.id, roster.kind, roster.month, shown)
            for officer in officers:
                await tx.tell(
                    officer.id, notice, occasion=f"receipt:{one.id}", subject=call_subject(one)
                )


async def raise_flag(work: Work, number: int) -> None:
    """Tell the presidium who has not confirmed on the day before their first duty."""
    async with work.write() as tx:
        found = await _open(tx, RosterId(number), timedelta())
        if found is None:
            return
        roster, waiting = found
        tomorrow = day_of(tx.now) + _DAY
        near = [
            one for one in waiting
            if (days := roster.own_days(one.person)) and days[0] <= tomorrow
        ]  # fmt: skip
        unit = await tx.members.unit(roster.unit)
        if not near or unit is None:
            return
        notice = ReceiptsRedFlag(
            unit.name, roster.kind, roster.month, await describe(tx, roster, near)
        )
        for one in await tx.members.holders(Role.PRESIDIUM, day_of(tx.now)):
            await tx.tell(one.id, notice, occasion=f"roster:{roster.id}:{tomorrow}")


async def describe(tx: Tx, roster: Roster, waiting: list[Receipt]) -> tuple[Waiting, ...]:
    """Those who are waited for, with what is needed to telephone them."""
    people = await tx.members.people(one.person for one in waiting)
    return tuple(
        Waiting(
            people[one.person].name.full, people[one.person].phone,
            next(iter(roster.own_days(one.person)), None), people[one.person].unreachable,
        )
        for one in waiting
    )  # fmt: skip


async def _open(tx: Tx, number: RosterId, wait: timedelta) -> tuple[Roster, list[Receipt]] | None:
    """A roster in force and the receipts that were asked for so long ago and are open."""
    roster = await tx.rosters.load(number)
    if roster is None or not roster.binds:
        return None
    asked = await tx.rosters.receipts.of(number)
    waiting = [one for one in asked if one.is_open and one.asked_at + wait <= tx.now]
    return (roster, waiting) if waiting else None


async def _remind_duty(tx: Tx, number: RosterId, day: date, *, tomorrow: bool) -> None:
    for duty in await tx.rosters.day_duties(day, day, roster=number):
        person = await tx.members.person(duty.person)
        phone = person.phone if person is not None else ""
        await tx.tell(
            duty.person, DutyReminder(duty.id, duty.kind, day, tomorrow, phone),
            occasion=f"duty:{duty.id}:{'eve' if tomorrow else 'day'}", subject=f"duty:{duty.id}",
        )  # fmt: skip


async def _turn(tx: Tx, roster: RosterId, before: RosterState, after: RosterState) -> None:
    if await tx.rosters.turn(roster, before, after):
        await tx.record(SYSTEM, "rosters", f"roster:{roster}", before, after)


async def _move(tx: Tx, before: Receipt, after: Receipt) -> bool:
    if after.state is before.state or not await tx.rosters.receipts.save(after, before):
        return False
    await tx.record(SYSTEM, "rosters", f"receipt:{before.id}", before.state, after.state)
    return True


STEPS: dict[str, Callable[[Work, int], Awaitable[None]]] = {
    _ACTIVATE: activate,
    _CLOSE: close,
    _EVE: remind_eve,
    _MORNING: remind_morning,
    _REMIND: remind_receipts,
    _OVERDUE: list_overdue,
    _CALL: open_calls,
    _RED_FLAG: raise_flag,
}
