"""Marks on which days of a month an advocate cannot be on duty, or would like to."""

from collections.abc import Iterable
from datetime import date

from domain.civil import day_of
from domain.ids import PersonId, UnitId
from domain.members import Member
from domain.notices.calls import AbsencesJudged, DaysEntered, ManyAbsences, MarkedLate
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.policy import POLICY
from domain.refusals import Refusal
from domain.rosters import RosterKind, first_of
from domain.rosters import absences as rules
from domain.rosters.absences import Days, How, Judged, MarkKind, Reason, months_ahead
from domain.rosters.calls import is_late
from domain.words import clean
from services.work import Tx, Work


async def days(work: Work, person: PersonId, month: date, *, by: Actor) -> Days:
    """The month of a person as they marked it; reasons are theirs and the officer's only."""
    async with work.read() as tx:
        await _demand_person(tx, person, by)
        return await _load(tx, person, first_of(month), by)


async def month_to_mark(work: Work, *, by: Actor) -> date:
    """The month that /days opens: the one that is being asked about, or the next."""
    async with work.read() as tx:
        months = months_ahead(day_of(tx.now))
        if by.home is not None:
            for month in months:
                call = await tx.calls.call(by.home, month)
                if call is not None and call.is_open(day_of(tx.now)):
                    return month
        return months[1]


async def tap(work: Work, person: PersonId, day: date, how: How | None, *, by: Actor) -> Days:
    """Turn a day over: free, cannot, would like to, free."""
    async with work.write() as tx:
        await _demand_open_day(tx, day)
        member = await _demand_person(tx, person, by)
        month = first_of(day)
        marks = (await tx.calls.marks(month, among=[person])).get(person, ())
        mark = next((one for one in marks if one.day == day), None)
        kind = rules.cycled(mark)
        await tx.calls.withdraw(person, [day], by=by.person, at=tx.now)
        if kind is not None:
            await tx.calls.put(person, [day], kind, how=_told(by, person, how), by=by.person,
                               at=tx.now)  # fmt: skip
        await _record(tx, person, month, by, mark.kind if mark else "", kind or "", [day])
        await _said(tx, member, month, by)
        return await _load(tx, person, month, by)


async def mark_span(
    work: Work, person: PersonId, first: date, last: date, how: How | None, *, by: Actor
) -> Days:
    """Mark every day between two as one on which the person cannot; wishes in it go."""
    async with work.write() as tx:
        if first_of(first) != first_of(last):
            raise Refusal("calls-day-past")
        await _demand_open_day(tx, max(first, last))
        member = await _demand_person(tx, person, by)
        month = first_of(first)
        marks = (await tx.calls.marks(month, among=[person])).get(person, ())
        known = {one.day for one in marks if one.kind is MarkKind.CANNOT}
        new = [day for day in rules.span(first, last, day_of(tx.now)) if day not in known]
        await tx.calls.withdraw(person, new, by=by.person, at=tx.now)
        await tx.calls.put(person, new, MarkKind.CANNOT, how=_told(by, person, how),
                           by=by.person, at=tx.now)  # fmt: skip
        await _record(tx, person, month, by, "", MarkKind.CANNOT, new)
        await _said(tx, member, month, by)
        return await _load(tx, person, month, by)


async def give_reason(
    work: Work, person: PersonId, month: date, reason: Reason, note: str = "", *, by: Actor
) -> Days:
    """Say why, for every day that has no reason yet; what is no reason is not taken."""
    async with work.write() as tx:
        member = await _demand_person(tx, person, by)
        month = first_of(month)
        text = clean(note, rules.NOTE_MAX)
        if reason is Reason.OTHER and not text:
            raise Refusal("calls-reason-empty")
        given = await tx.calls.give_reason(person, month, reason, text)
        if given:
            # Why somebody cannot stays out of the journal: more people read that.
            await tx.record(by, "calls", _subject(person, month), "", "reason given")
        seen = await _load(tx, person, month, by)
        if given and by.person == person:
            await _tell_many(tx, member, seen)
        elif given:
            told = [mark.how for mark in seen.marks.values() if mark.how is not None]
            await _tell_entered(tx, seen, told[-1] if told else None)
        return seen


async def nothing(
    work: Work, person: PersonId, month: date, how: How | None, *, by: Actor
) -> Days:
    """Answer that there is nothing to mark; what was marked before is kept."""
    async with work.write() as tx:
        member = await _demand_person(tx, person, by)
        month = first_of(month)
        if month not in months_ahead(day_of(tx.now)):
            raise Refusal("calls-day-past")
        await _record(tx, person, month, by, "", "nothing to mark", [])
        await _said(tx, member, month, by)
        seen = await _load(tx, person, month, by)
        if by.person != person:
            await _tell_entered(tx, seen, how)
        return seen


async def judge(work: Work, person: PersonId, month: date, judged: Judged, *, by: Actor) -> Days:
    """Accept many days of absence, or point the advocate to the presidium (Ереже ¶23)."""
    async with work.write() as tx:
        member = await _demand_person(tx, person, by)
        month = first_of(month)
        demand(by, Deed.OPEN_CALL, unit=member.unit)
        if by.person is None or by.person == person:
            raise Refusal("calls-judge-own")
        before = await tx.calls.judged(person, month)
        if before is not judged:
            await tx.calls.judge(person, month, judged, by=by.person, at=tx.now)
            await tx.record(by, "calls", _subject(person, month), before or "", judged)
            await tx.tell(person, AbsencesJudged(month, judged),
                          occasion=f"many:{person}:{month}:{judged}")  # fmt: skip
        return await _load(tx, person, month, by)


async def _said(tx: Tx, member: Member, month: date, by: Actor) -> None:
    """Count what was said as an answer; tell the officer once when it comes late."""
    unit = _unit(member)
    call = await tx.calls.call(unit, month)
    if call is None:
        return
    await tx.calls.answer(call.id, member.id, tx.now)
    if is_late(call, tx.now) and by.person == member.id:
        drafted = bool(await tx.rosters.of_month(unit, month))
        notice = MarkedLate(member.id, member.name.short, month, drafted)
        await _tell_officers(tx, member, notice, f"call:{call.id}:late:{member.id}")


async def _tell_many(tx: Tx, member: Member, seen: Days) -> None:
    count = len(seen.cannot)
    if rules.is_many(count):
        notice = ManyAbsences(member.id, member.name.short, seen.month, count, POLICY.absence_days)
        await _tell_officers(tx, member, notice, f"many:{member.id}:{seen.month}")


async def _tell_entered(tx: Tx, seen: Days, how: How | None) -> None:
    """Tell an advocate what was entered for them, so that a mistake is noticed."""
    notice = DaysEntered(
        seen.person, seen.month, how or How.PERSON, len(seen.cannot), len(seen.prefer)
    )
    occasion = f"entered:{seen.person}:{tx.now.timestamp():.0f}"
    await tx.tell(seen.person, notice, occasion=occasion)


async def _tell_officers(
    tx: Tx, member: Member, notice: MarkedLate | ManyAbsences, occasion: str
) -> None:
    for one in await tx.members.officers(_unit(member), day_of(tx.now)):
        if one.id != member.id:
            await tx.tell(one.id, notice, occasion=occasion)


async def _load(tx: Tx, person: PersonId, month: date, by: Actor) -> Days:
    member = await _demand_person(tx, person, by)
    unit = _unit(member)
    call = await tx.calls.call(unit, month)
    found = await tx.rosters.of_month(unit, month)
    marks = (await tx.calls.marks(month, among=[person])).get(person, ())
    answered = call is not None and person in await tx.calls.answered(call.id)
    return Days(
        person, member.name.short, unit, month, day_of(tx.now),
        {mark.day: mark for mark in marks}, call, answered,
        drafted=bool(found),
        published=any(found[kind].binds for kind in RosterKind if kind in found),
        own=by.person == person, judged=await tx.calls.judged(person, month),
    )  # fmt: skip


async def _demand_person(tx: Tx, person: PersonId, by: Actor) -> Member:
    member = await tx.members.person(person)
    if member is None or member.unit is None:
        raise Refusal("members-no-permission")
    demand(by, Deed.MARK_DAYS, unit=member.unit, owner=person)
    return member


async def _demand_open_day(tx: Tx, day: date) -> None:
    today = day_of(tx.now)
    if day < today or first_of(day) not in months_ahead(today):
        raise Refusal("calls-day-past")


def _unit(member: Member) -> UnitId:
    if member.unit is None:
        raise Refusal("members-no-permission")
    return member.unit


def _told(by: Actor, person: PersonId, how: How | None) -> How | None:
    """How the officer heard of it; one's own word needs no such note."""
    if by.person == person:
        return None
    if how is None:
        raise Refusal("calls-how-needed")
    return how


def _subject(person: PersonId, month: date) -> str:
    return f"days:{person}:{month:%Y-%m}"


async def _record(
    tx: Tx, person: PersonId, month: date, by: Actor, before: str, after: str,
    every: Iterable[date],
) -> None:  # fmt: skip
    evidence = ", ".join(f"{day:%d}" for day in every)
    await tx.record(by, "calls", _subject(person, month), before, after, evidence=evidence)
