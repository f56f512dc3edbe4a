"""Opens obligations in time, reminds of them, and tells whom it concerns when they are late."""

from collections.abc import Awaitable, Callable
from datetime import date, time, timedelta

from domain.calendar import WorkingCalendar
from domain.civil import day_of, moment_of
from domain.deadlines import (
    Stage,
    due_day,
    due_moment,
    last_reached,
    opening_periods,
    schedule,
)
from domain.deadlines.obligations import Obligation, ObligationState, state_when_marked
from domain.deadlines.table import DEADLINES, Code, Deadline, Owes
from domain.ids import ObligationId, PersonId, UnitId
from domain.notices.deadlines import MonthlyReportDue, PointsReportDue, RostersDone, RostersDue
from domain.people import SYSTEM, Actor, Role
from domain.rosters import RosterKind, days_of
from services import deadlines_late, participants_steps
from services.calendar import calendar_for
from services.work import Tx, Work

OPEN = "deadlines.open"
REMIND = "deadlines.remind"
ESCALATE = "deadlines.escalate"
_OPENING_AT = time(0, 10)
_DAY = timedelta(days=1)


async def start(work: Work) -> None:
    """Open at once what should be open; from then on it is done every night."""
    async with work.write() as tx:
        await tx.unplan(OPEN, 0)
        await tx.plan(OPEN, 0, tx.now)


async def open_obligations(work: Work, _subject: int) -> None:
    """Open the obligations of the periods that begin to be reminded of, and plan their steps."""
    async with work.write() as tx:
        today = day_of(tx.now)
        for deadline in DEADLINES.values():
            for period in opening_periods(deadline, today):
                await _open(tx, deadline, period)
        await tx.plan(OPEN, 0, moment_of(today + _DAY, _OPENING_AT))
        await participants_steps.plan_monthly(tx)


async def remind(work: Work, obligation: int) -> None:
    """Remind whoever owes; after an outage once, and not at all when it is done or too late."""
    async with work.write() as tx:
        owed = await tx.deadlines.one(ObligationId(obligation))
        if owed is None or not owed.is_open or tx.now > owed.due_at:
            return
        deadline = DEADLINES[owed.code]
        planned = schedule(deadline, owed.period, await _calendar(tx, deadline, owed.period))
        reached = last_reached(planned, tx.now)
        if reached is None:
            return
        occasion = f"{owed.id}:{reached.at:%Y%m%d%H%M}"
        match deadline.owes:
            case Owes.UNIT:
                await _remind_unit(tx, owed, occasion)
            case Owes.COLLEGIUM:
                await participants_steps.remind(tx, owed, occasion)
            case Owes.UNAGREED:
                await participants_steps.remind_agreement(tx, owed, occasion)
            case _:
                await _remind_person(tx, owed, occasion)


async def escalate(work: Work, carrier: int) -> None:
    """Tell officers and presidium who is late: one step a period, carried by its first row."""
    async with work.write() as tx:
        first = await tx.deadlines.one(ObligationId(carrier))
        if first is None:
            return
        deadline = DEADLINES[first.code]
        late = await tx.deadlines.open_for(first.code, first.period)
        for one in schedule(deadline, first.period, WorkingCalendar({}, {})):
            if late and one.stage is Stage.ESCALATE and one.to is not None and one.at <= tx.now:
                await deadlines_late.tell(tx, deadline, late, one.to)


async def rosters_published(tx: Tx, unit: UnitId, month: date) -> None:
    """Close D-01 of a unit once all three kinds of the month are published."""
    owed = await tx.deadlines.of_unit(Code.ROSTERS, unit, month)
    if owed is None or not owed.is_open or await missing_kinds(tx, unit, month):
        return
    state = state_when_marked(owed.due_at, tx.now)
    if await tx.deadlines.mark(owed.id, state, tx.now, None):
        await tx.record(SYSTEM, "deadlines", owed.subject, owed.state, state)
        notice = RostersDone(await tx.members.unit_name(unit), month, late=tx.now > owed.due_at)
        await tx.retell(owed.subject, notice, occasion=owed.subject)


async def rosters_recalled(tx: Tx, unit: UnitId, month: date, by: Actor) -> None:
    """Open D-01 of a unit again when a roster is called back and the day is not past."""
    owed = await tx.deadlines.of_unit(Code.ROSTERS, unit, month)
    if owed is None or owed.is_open or owed.due_at <= tx.now:
        return
    if await tx.deadlines.reopen(owed.id, owed.state):
        await tx.record(by, "deadlines", owed.subject, owed.state, ObligationState.OPEN)
        await _remind_unit(tx, owed, f"{owed.id}:{tx.now:%Y%m%d%H%M%S}")


async def missing_kinds(tx: Tx, unit: UnitId, month: date) -> tuple[RosterKind, ...]:
    """The kinds of roster that a unit has not published for a month (Ереже ¶20)."""
    return tuple(await tx.rosters.unpublished(unit, month))


async def _open(tx: Tx, deadline: Deadline, period: date) -> None:
    planned = schedule(deadline, period, await _calendar(tx, deadline, period))
    carried = await tx.deadlines.any_of(deadline.code, period)
    due_at = due_moment(deadline, period)
    for person, unit in await _debtors(tx, deadline, period):
        opened = await tx.deadlines.open(deadline.code, period, due_at, person=person, unit=unit)
        if opened is None:
            continue
        for one in planned:
            if one.stage is not Stage.ESCALATE and one.at >= tx.now:
                await tx.plan(REMIND, opened, one.at)
            elif one.stage is Stage.ESCALATE and not carried:
                await tx.plan(ESCALATE, opened, one.at)
        carried = True


async def _debtors(
    tx: Tx, deadline: Deadline, period: date
) -> list[tuple[PersonId | None, UnitId | None]]:
    """Who owes for a period; advocates are those who took part on its first or last day."""
    match deadline.owes:
        case Owes.COLLEGIUM:
            return [(None, None)]
        case Owes.UNIT:
            return [(None, unit.id) for unit in await tx.members.units()]
        case Owes.UNAGREED:
            return [(one, None) for one in await participants_steps.unagreed(tx, period)]
        case Owes.ADVOCATE:
            month = days_of(period)
            found = {
                one.id: one.unit
                for day in (month[0], month[-1])
                for one in await tx.members.participants(on=day)
            }
            return list(found.items())
        case Owes.CONSULTANT:
            return [(one.id, None) for one in await tx.members.holders(Role.CONSULTANT)]
        case Owes.ON_DUTY:
            return []


async def _remind_unit(tx: Tx, owed: Obligation, occasion: str) -> None:
    unit = owed.unit
    if unit is None:
        return
    missing = await missing_kinds(tx, unit, owed.period)
    if not missing:
        await rosters_published(tx, unit, owed.period)
        return
    due = day_of(owed.due_at)
    notice = RostersDue(
        unit=await tx.members.unit_name(unit),
        month=owed.period,
        due=due,
        days_left=(due - day_of(tx.now)).days,
        missing=missing,
    )
    today = day_of(tx.now)
    officers = await tx.members.officers(unit, today)
    for one in officers or await tx.members.holders(Role.PRESIDIUM, today):
        await tx.tell(one.id, notice, occasion=occasion, subject=owed.subject)


async def _remind_person(tx: Tx, owed: Obligation, occasion: str) -> None:
    if owed.person is None:
        return
    due = day_of(owed.due_at)
    left = (due - day_of(tx.now)).days
    notice = (
        MonthlyReportDue(owed.id, month=owed.period, due=due, days_left=left)
        if owed.code is Code.MONTHLY
        else PointsReportDue(owed.id, year=owed.period.year, due=due, days_left=left)
    )
    await tx.tell(owed.person, notice, occasion=occasion, subject=owed.subject)


async def _calendar(tx: Tx, deadline: Deadline, period: date) -> WorkingCalendar:
    due = due_day(deadline, period)
    return await calendar_for(tx, due - timedelta(days=31), due)


STEPS: dict[str, Callable[[Work, int], Awaitable[None]]] = {
    OPEN: open_obligations,
    REMIND: remind,
    ESCALATE: escalate,
}
