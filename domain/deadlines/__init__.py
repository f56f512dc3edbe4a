"""Works out when each deadline is due, reminded of and escalated."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from domain.calendar import WorkingCalendar, add_months, end_of_day
from domain.civil import moment_of
from domain.deadlines.table import (
    DEADLINES,
    Code,
    Covers,
    Deadline,
    EveryDuty,
    HalfYearDay,
    MonthDay,
    YearDay,
)
from domain.people import Role

_ADDITIONAL_AT = time(10)
HALF_YEAR = 6


class Stage(StrEnum):
    """What happens at a planned moment."""

    REMIND = "remind"
    LAST_WORKING_DAY = "last-working-day"
    ESCALATE = "escalate"


@dataclass(frozen=True, slots=True, order=True)
class Planned:
    """One moment of a schedule, in UTC; `to` is who is told of an escalation."""

    at: datetime
    stage: Stage
    to: Role | None = None


def due_day(deadline: Deadline, period: date) -> date:
    """The last day on which the obligation of a period is in time; it is never moved (A-14)."""
    match deadline.when:
        case MonthDay(day=day):
            step = -1 if deadline.covers is Covers.NEXT_MONTH else 1
            return add_months(period, step).replace(day=day)
        case HalfYearDay(day=day):
            return add_months(period, HALF_YEAR).replace(day=day)
        case YearDay(month=month, day=day):
            later = 1 if deadline.covers is Covers.PREVIOUS_YEAR else 0
            return date(period.year + later, month, day)
        case EveryDuty():
            return period


def due_moment(deadline: Deadline, period: date) -> datetime:
    """The last second in time: «not later than D» includes the whole of D in Almaty."""
    return end_of_day(due_day(deadline, period))


def schedule(deadline: Deadline, period: date, calendar: WorkingCalendar) -> tuple[Planned, ...]:
    """All moments of an obligation, in order.

    A due day that is not a working day is not moved; a reminder on the last working day before
    it is added, unless one is there already (domain.md section 3).
    """
    due = due_day(deadline, period)
    moments = [
        Planned(moment_of(due - timedelta(days=one.before), one.at), Stage.REMIND)
        for one in deadline.reminders
    ]
    reminded = {due - timedelta(days=one.before) for one in deadline.reminders}
    if deadline.when != EveryDuty() and not calendar.is_working(due):
        last = calendar.last_working_day_before(due)
        if last not in reminded:
            moments.append(Planned(moment_of(last, _ADDITIONAL_AT), Stage.LAST_WORKING_DAY))
    moments += [
        Planned(moment_of(due + timedelta(days=one.after), one.at), Stage.ESCALATE, one.to)
        for one in deadline.escalations
    ]
    return tuple(sorted(moments, key=lambda one: one.at))


def duty_reminders(day: date) -> tuple[datetime, datetime]:
    """When an advocate on duty that day is reminded: the eve and the morning (D-03)."""
    eve, morning = DEADLINES[Code.DUTY].reminders
    return (
        moment_of(day - timedelta(days=eve.before), eve.at),
        moment_of(day - timedelta(days=morning.before), morning.at),
    )


def opening_periods(deadline: Deadline, today: date) -> tuple[date, ...]:
    """The periods whose obligations are to be open today: from first reminder to due day."""
    return tuple(
        period
        for period in _periods_near(deadline, today)
        if opens_on(deadline, period) <= today <= due_day(deadline, period)
    )


def opens_on(deadline: Deadline, period: date) -> date:
    """The day of the first reminder."""
    earliest = max(one.before for one in deadline.reminders)
    return due_day(deadline, period) - timedelta(days=earliest)


def last_reached(planned: tuple[Planned, ...], now: datetime) -> Planned | None:
    """The latest moment that has come: after an outage only it is said, not all before it."""
    return max((one for one in planned if one.at <= now), key=lambda one: one.at, default=None)


def _periods_near(deadline: Deadline, today: date) -> Iterator[date]:
    match deadline.when:
        case MonthDay():
            yield from (add_months(today.replace(day=1), step) for step in (-2, -1, 0, 1, 2))
        case HalfYearDay():
            half = date(today.year, 1 if today.month <= HALF_YEAR else HALF_YEAR + 1, 1)
            yield from (add_months(half, step * HALF_YEAR) for step in (-1, 0))
        case YearDay():
            yield from (date(today.year + step, 1, 1) for step in (-1, 0))
        case EveryDuty():
            return
