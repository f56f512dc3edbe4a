"""Takes the steps of receipts that fall due: reminders, the list, calls, the red flag (D-02)."""

from collections.abc import Awaitable, Callable
from datetime import date, timedelta

from domain import receipts as rules
from domain.civil import day_of, moment_of
from domain.ids import PersonId, RosterId
from domain.notices.rosters import (
    ReceiptCall,
    ReceiptReminder,
    ReceiptsOverdue,
    ReceiptsRedFlag,
    Waiting,
)
from domain.people import SYSTEM, Role
from domain.policy import POLICY
from domain.receipts import Receipt, ReceiptState
from domain.rosters import Roster, subject_of
from services.work import Tx, Work

_REMIND, _OVERDUE = "receipts.remind", "receipts.overdue"
_CALL, _RED_FLAG = "receipts.call", "receipts.red_flag"
_DAY = timedelta(days=1)


def overdue_subject(roster: RosterId) -> str:
    """The subject of the officer's list of the unanswered."""
    return f"receipts-overdue:{roster}"


def flag_subject(roster: RosterId) -> str:
    """The subject of what the presidium is told of a roster."""
    return f"receipts-flag:{roster}"


def call_subject(receipt: Receipt) -> str:
    """The subject of one telephone task."""
    return f"receipt-call:{receipt.id}"


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
        if not any(_falls_now(one, roster, tomorrow) for one in waiting):
            return
        notice = await red_flag(tx, roster, waiting)
        for one in await tx.members.holders(Role.PRESIDIUM, day_of(tx.now)):
            await tx.tell(one.id, notice, occasion=f"roster:{roster.id}:{tomorrow}",
                          subject=flag_subject(roster.id))  # fmt: skip


async def red_flag(tx: Tx, roster: Roster, waiting: list[Receipt]) -> ReceiptsRedFlag:
    """Who of those who are waited for is on duty by tomorrow."""
    unit = await tx.members.unit(roster.unit)
    tomorrow = day_of(tx.now) + _DAY
    near = [one for one in waiting if is_near(one, roster, tomorrow)]
    return ReceiptsRedFlag(
        unit.name if unit is not None else "", roster.kind, roster.month,
        await describe(tx, roster, near),
    )  # fmt: skip


def is_near(one: Receipt, roster: Roster, tomorrow: date) -> bool:
    """Whether somebody's first duty is tomorrow or has passed."""
    days = roster.own_days(one.person)
    return bool(days) and days[0] <= tomorrow


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


def _falls_now(one: Receipt, roster: Roster, tomorrow: date) -> bool:
    """Whether somebody's flag falls today: on the eve, or later when asked after its hour."""
    if not is_near(one, roster, tomorrow):
        return False
    eve = roster.own_days(one.person)[0] - _DAY
    return eve + _DAY == tomorrow or one.asked_at >= moment_of(eve, POLICY.receipt_red_flag)


async def _move(tx: Tx, before: Receipt, after: Receipt) -> bool:
    if after.state is before.state or not await tx.rosters.receipts.save(after, before):
        return False
    await tx.record(SYSTEM, "rosters", f"receipt:{before.id}", before.state, after.state)
    return True


STEPS: dict[str, Callable[[Work, int], Awaitable[None]]] = {
    _REMIND: remind_receipts,
    _OVERDUE: list_overdue,
    _CALL: open_calls,
    _RED_FLAG: raise_flag,
}
