"""Enters each duty of a day when it is over, and sees that objections are answered."""

from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date, timedelta

from domain.civil import day_of, moment_of
from domain.ids import EntryId, ObjectionId, RosterId
from domain.people import SYSTEM
from domain.policy import POLICY
from domain.rosters import Roster
from domain.rosters.failed_calls import is_missed
from domain.rosters.ledger import Entry, Takeover, judge_day
from services.calendar import calendar_for
from services.ledger_telling import tell_presidium, tell_unit
from services.ledger_weights import weigher
from services.work import Tx, Work

DAY_END = "ledger.day_end"
REMIND, ESCALATE = "ledger.objection_remind", "ledger.objection_escalate"
_DAY = timedelta(days=1)
_WEEKS = timedelta(days=60)


async def plan_day(tx: Tx, roster: RosterId, day: date) -> None:
    """Plan the entry of a duty day for the night after it."""
    await tx.plan(DAY_END, roster, moment_of(day + _DAY, POLICY.ledger_at))


async def enter_days(work: Work, number: int) -> None:
    """Enter every day of a roster that is over and not entered, from what happened on it.

    After an outage one step enters all that is missing, and the others find nothing left.
    Days before the publication were nobody's duty.
    """
    async with work.write() as tx:
        one = await tx.rosters.load(RosterId(number))
        if one is None or one.published_at is None:
            return
        first = max(day_of(one.published_at), one.month)
        for day in await tx.served.days_left(one.id, first, day_of(tx.now)):
            await _enter(tx, one, day)


async def plan_objection(tx: Tx, number: ObjectionId) -> None:
    """Plan the reminder and the presidium's alert, counted in working days."""
    today = day_of(tx.now)
    calendar = await calendar_for(tx, today, today + _WEEKS)
    for step, days in ((REMIND, POLICY.objection_reminder_days),
                       (ESCALATE, POLICY.objection_presidium_days)):  # fmt: skip
        due = calendar.add_working_days(today, days).end
        await tx.plan(step, number, moment_of(due, POLICY.objection_at))


async def remind_objection(work: Work, number: int) -> None:
    """Remind those who must answer an objection."""
    async with work.write() as tx:
        one = await tx.objections.one(ObjectionId(number))
        if one is not None and one.is_open:
            await tell_unit(tx, one, days=POLICY.objection_reminder_days)


async def escalate_objection(work: Work, number: int) -> None:
    """Tell the presidium of an objection that the unit has not answered."""
    async with work.write() as tx:
        one = await tx.objections.one(ObjectionId(number))
        if one is not None and one.is_open:
            subject = f"objection:{number}"
            await tx.record(SYSTEM, "ledger", subject, one.state, one.state, reason="overdue")
            await tell_presidium(tx, one, days=POLICY.objection_presidium_days)


async def _enter(tx: Tx, one: Roster, day: date) -> None:
    """Enter one day; whatever is known of it already is left as it is."""
    known = await tx.served.known(one.id, day)
    seats = [seat for seat, _ in await tx.duty_days.seats(one.id, day)]
    weight = (await weigher(tx, one.unit, day, day))(one.kind, day)
    happened = judge_day(seats, await _takeovers(tx, one.id, day), one.posts)
    new = [each for each in happened if (each.duty, each.person) not in known]
    for each in new:
        await tx.served.add(
            Entry(
                EntryId(0), one.unit, one.kind, day, each.person, one.id, each.duty, weight,
                each.units, each.fact, None, tx.now,
            )
        )  # fmt: skip
    facts = " ".join(f"{fact}:{count}" for fact, count in Counter(e.fact for e in new).items())
    await tx.record(SYSTEM, "ledger", f"roster:{one.id}", "", str(day), evidence=facts)


async def _takeovers(tx: Tx, roster: RosterId, day: date) -> list[Takeover]:
    """Who stood in, with whether the failed calls still stand."""
    found = await tx.duty_days.takeovers(roster, day)
    calls = await tx.duty_days.calls(one.duty for one in found)
    return [replace(one, missed=is_missed(calls.get(one.duty, ()))) for one in found]


STEPS: dict[str, Callable[[Work, int], Awaitable[None]]] = {
    DAY_END: enter_days,
    REMIND: remind_objection,
    ESCALATE: escalate_objection,
}
