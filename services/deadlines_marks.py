"""Keeps what people report about their own obligations, and shows who has reported."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.civil import day_of
from domain.deadlines.obligations import (
    Obligation,
    ObligationState,
    Own,
    UnitUnmarked,
    Unmarked,
    state_when_marked,
)
from domain.deadlines.table import DEADLINES, Covers, DoneWhen
from domain.ids import ObligationId, UnitId
from domain.notices import Notice
from domain.notices.deadlines import MonthlyReportDue, PointsReportDue, ReportMarked
from domain.people import Actor
from domain.permissions import Deed, demand, demand_member, may
from domain.refusals import Refusal
from services.calendar import calendar_for
from services.work import Tx, Work

_SHOWN_AFTER = timedelta(days=31)
_NUMBER_LENGTH = 60


@dataclass(frozen=True, slots=True)
class Marked:
    """The person said that it is done; the state says whether in time."""

    obligation: ObligationId
    state: ObligationState


@dataclass(frozen=True, slots=True)
class AlreadyMarked:
    """The mark stands already."""


async def mark_done(work: Work, obligation: ObligationId, *, by: Actor) -> Marked | AlreadyMarked:
    """Keep the person's own word, one tap; a late word is kept as late (domain.md 0.3)."""
    async with work.write() as tx:
        owed = await _own(tx, obligation, by)
        state = state_when_marked(owed.due_at, tx.now)
        if not await tx.deadlines.mark(owed.id, state, tx.now, by.person):
            return AlreadyMarked()
        await tx.record(by, "deadlines", owed.subject, owed.state, state)
        await _retell(tx, owed, _marked_notice(owed, tx.now, state), "marked")
        return Marked(owed.id, state)


async def take_back(work: Work, obligation: ObligationId, *, by: Actor) -> bool:
    """Open it again after a wrong tap, so that reminders go on; False when it is open."""
    async with work.write() as tx:
        owed = await _own(tx, obligation, by)
        if owed.is_open or not await tx.deadlines.reopen(owed.id, owed.state):
            return False
        await tx.record(by, "deadlines", owed.subject, owed.state, ObligationState.OPEN)
        await _retell(tx, owed, _due_notice(owed, tx.now), "opened")
        return True


async def note_number(work: Work, obligation: ObligationId, number: str, *, by: Actor) -> bool:
    """Keep the number the report has in the state's system; False while it is not marked."""
    number = " ".join(number.split())
    if not number or len(number) > _NUMBER_LENGTH:
        raise Refusal("deadlines-number-length", longest=_NUMBER_LENGTH)
    async with work.write() as tx:
        owed = await _own(tx, obligation, by)
        kept = await tx.deadlines.note(owed.id, number)
        if kept:
            await tx.record(
                by, "deadlines", owed.subject, owed.state, owed.state, "number", number
            )
        return kept


async def mine(work: Work, *, by: Actor) -> list[Own]:
    """One's own obligations and, in the presidium, the collegium's: open ones, and late ones."""
    person = demand_member(by)
    async with work.read() as tx:
        since = tx.now - _SHOWN_AFTER
        found = await tx.deadlines.of_person(person, since)
        if may(by, Deed.SEND_LIST):
            found = [*await tx.deadlines.recent_of_collegium(since), *found]
        return [await _explained(tx, owed) for owed in found]


def oversees(by: Actor) -> bool:
    """Whether somebody answers for the dates of others."""
    return any(may(by, Deed.READ_OBLIGATIONS, unit=unit) for unit in (None, *by.units))


async def unmarked(work: Work, *, by: Actor) -> list[UnitUnmarked]:
    """What is open in the units one answers for; the presidium sees every unit."""
    if not oversees(by):
        raise Refusal("members-no-permission")
    everywhere = may(by, Deed.READ_OBLIGATIONS)
    async with work.read() as tx:
        found = await tx.deadlines.open_in(None if everywhere else by.units)
        people = await tx.members.people(one.person for one in found if one.person is not None)
        names = {unit.id: unit.name for unit in await tx.members.units()}
    groups: dict[UnitId | None, list[Unmarked]] = {}
    for owed in found:
        person = people.get(owed.person) if owed.person is not None else None
        name, phone = (person.name.full, person.phone) if person else ("", "")
        groups.setdefault(owed.unit, []).append(Unmarked(owed, name, phone))
    rows = [
        UnitUnmarked(unit, names.get(unit, "") if unit is not None else "", tuple(group))
        for unit, group in groups.items()
    ]
    return sorted(rows, key=lambda row: row.name)


async def _own(tx: Tx, obligation: ObligationId, by: Actor) -> Obligation:
    owed = await tx.deadlines.one(obligation)
    if owed is None:
        raise Refusal("deadlines-none-such")
    demand(by, Deed.MARK_OBLIGATION, owner=owed.person)
    if DEADLINES[owed.code].done_when is not DoneWhen.REPORTED:
        raise Refusal("deadlines-none-such")
    return owed


async def _explained(tx: Tx, owed: Obligation) -> Own:
    due = day_of(owed.due_at)
    calendar = await calendar_for(tx, due - _SHOWN_AFTER, due)
    free = not calendar.is_working(due)
    return Own(owed, due, calendar.last_working_day_before(due) if free else None)


async def _retell(tx: Tx, owed: Obligation, notice: Notice, what: str) -> None:
    await tx.retell(owed.subject, notice, occasion=f"{owed.id}:{what}:{tx.now.timestamp():.0f}")


def _marked_notice(owed: Obligation, at: datetime, state: ObligationState) -> ReportMarked:
    yearly = DEADLINES[owed.code].covers is Covers.PREVIOUS_YEAR
    return ReportMarked(owed.id, owed.period, yearly, at, late=state is ObligationState.LATE)


def _due_notice(owed: Obligation, now: datetime) -> Notice:
    due = day_of(owed.due_at)
    left = (due - day_of(now)).days
    if DEADLINES[owed.code].covers is Covers.PREVIOUS_YEAR:
        return PointsReportDue(owed.id, owed.period.year, due, left)
    return MonthlyReportDue(owed.id, owed.period, due, left)
