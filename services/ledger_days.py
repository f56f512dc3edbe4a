"""Shows a duty day to the responsible person, and records calls that nobody answered (¶26)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from domain.civil import day_of
from domain.ids import CallId, DutyId, PersonId, PhoneTaskId, RosterId
from domain.members import Member
from domain.notices.ledger import CallExplained, CallRecorded, CallTakenBack
from domain.people import Actor
from domain.permissions import Deed, demand, may
from domain.refusals import Refusal
from domain.rosters import DayDuty, Roster
from domain.rosters.failed_calls import (
    CallOn,
    DutyDay,
    FailedCall,
    Post,
    is_missed,
    next_in_turn,
    too_soon,
)
from domain.rosters.ledger import Seat, Takeover
from domain.rosters.objections import TEXT_MAX
from domain.words import clean
from services.rosters_pages import demand_roster, officer_name
from services.work import Tx, Work


@dataclass(frozen=True, slots=True)
class Recorded:
    """The call is recorded, and the advocate is told."""

    day: DutyDay


@dataclass(frozen=True, slots=True)
class TooSoon:
    """A call just before does not count twice; the next one counts from `at`."""

    day: DutyDay
    at: datetime


@dataclass(frozen=True, slots=True)
class Moved:
    """The duty went to somebody else since the card was shown."""

    day: DutyDay


async def today(work: Work, roster: RosterId, *, by: Actor) -> DutyDay:
    """Today's duty day of a roster."""
    async with work.read() as tx:
        one = await demand_roster(tx, roster)
        return await load_day(tx, one, day_of(tx.now), by)


async def of_task(work: Work, task: PhoneTaskId, *, by: Actor) -> DutyDay:
    """Today's duty day of the roster that a telephone task is about."""
    async with work.read() as tx:
        call = await tx.assignments.call(task)
        request = await tx.assignments.get(call.request) if call is not None else None
        if request is None:
            raise Refusal("ledger-not-found")
        demand(by, Deed.RECORD_CALL, unit=request.unit)
        day = day_of(tx.now)
        one = await tx.rosters.find(request.unit, request.kind, day)
        if one is None:
            raise Refusal("ledger-nobody-today")
        return await load_day(tx, one, day, by)


async def record(work: Work, duty: DutyId, *, by: Actor) -> Recorded | TooSoon | Moved:
    """Record «Қоңырауға жауап бермеді» now; a second one needs some minutes between (D-03)."""
    async with work.write() as tx:
        one, roster, officer = await demand_today(tx, duty, by)
        if not one.stands:
            return Moved(await load_day(tx, roster, one.day, by))
        calls = (await tx.duty_days.calls([duty])).get(duty, [])
        free = too_soon(calls, tx.now)
        if free is not None:
            return TooSoon(await load_day(tx, roster, one.day, by), free)
        number = await tx.duty_days.record(duty, tx.now, officer)
        await tx.record(by, "ledger", f"duty:{duty}", "", "no answer", evidence=f"call:{number}")
        now = (await tx.duty_days.calls([duty]))[duty]
        notice = CallRecorded(
            number, one.kind, one.day, tx.now, is_missed(now),
            await officer_name(tx, roster), roster.officer_phone,
        )  # fmt: skip
        await tx.tell(one.person, notice, occasion=f"failed:{number}")
        return Recorded(await load_day(tx, roster, one.day, by))


async def look(work: Work, number: CallId, *, by: Actor) -> CallOn:
    """A recorded call that the actor may take back today."""
    async with work.read() as tx:
        return await _demand_call(tx, number, by)


async def take_back(work: Work, number: CallId, why: str, *, by: Actor) -> DutyDay:
    """Take a record back with a reason, within the day; whoever stood in stays on duty."""
    async with work.write() as tx:
        on = await _demand_call(tx, number, by)
        reason = clean(why)
        if not reason:
            raise Refusal("ledger-no-words")
        if by.person is None or not await tx.duty_days.take_back(
            number, tx.now, by.person, reason
        ):
            raise Refusal("ledger-call-gone")
        await tx.record(by, "ledger", f"duty:{on.call.duty}", "no answer", "taken back",
                        evidence=f"call:{number}")  # fmt: skip
        notice = CallTakenBack(on.kind, on.day, on.call.at, reason)
        await tx.tell(on.person, notice, occasion=f"failed:{number}:back")
        return await load_day(tx, await demand_roster(tx, on.roster), on.day, by)


async def explained(work: Work, number: CallId, *, by: Actor) -> CallOn:
    """The actor's own recorded call, to be explained."""
    async with work.read() as tx:
        return await _demand_own(tx, number, by)


async def explain(work: Work, number: CallId, text: str, *, by: Actor) -> CallOn:
    """Keep what the advocate says of a failed call, and tell the responsible persons."""
    async with work.write() as tx:
        on = await _demand_own(tx, number, by)
        words = clean(text, TEXT_MAX, lines=True)
        if not words:
            raise Refusal("ledger-no-words")
        await tx.duty_days.explain(number, tx.now, words)
        await tx.record(by, "ledger", f"duty:{on.call.duty}", "no answer", "explained",
                        evidence=f"call:{number}")  # fmt: skip
        notice = CallExplained(on.roster, on.kind, on.day, on.call.at, by.name, words)
        occasion = f"failed:{number}:explained:{tx.now:%Y%m%d%H%M%S%f}"
        for one in await tx.members.officers(on.unit, day_of(tx.now)):
            if one.id != by.person:
                await tx.tell(one.id, notice, occasion=occasion)
        return on


async def load_day(tx: Tx, roster: Roster, day: date, by: Actor) -> DutyDay:
    """A duty day with those who were left, then those who stand; in turn."""
    demand(by, Deed.READ_RECEIPTS, unit=roster.unit)
    unit = await tx.members.unit(roster.unit)
    if unit is None or not roster.binds:
        raise Refusal("ledger-nobody-today")
    standing = await tx.duty_days.seats(roster.id, day)
    taken = await tx.duty_days.takeovers(roster.id, day)
    left = [seat for one in taken if (seat := await tx.duty_days.seat(one.duty)) is not None]
    seats = [seat for seat, _ in standing]
    calls = await tx.duty_days.calls(seat.duty for seat in (*seats, *left))
    people = await tx.members.people(
        {seat.person for seat in (*seats, *left)} | {one.person for one in taken}
    )
    stood = {one.duty: people.get(one.person) for one in taken}
    answers = {seat.duty: at for seat, at in standing}
    posts = tuple(
        Post(seat, people[seat.person], answers.get(seat.duty), tuple(calls.get(seat.duty, ())),
             seat in seats, stood.get(seat.duty))
        for seat in sorted((*left, *seats), key=lambda one: (one.position, one.duty))
        if seat.person in people
    )  # fmt: skip
    editable = may(by, Deed.RECORD_CALL, unit=roster.unit)
    return DutyDay(unit, roster.id, roster.kind, day, posts,
                   first_next(seats, calls, taken, people), editable)  # fmt: skip


def first_next(
    seats: list[Seat],
    calls: Mapping[DutyId, list[FailedCall]],
    taken: list[Takeover],
    people: Mapping[PersonId, Member],
) -> Member | None:
    """Who is in turn for the first duty that nobody answers; None where none is missing."""
    missing = [seat for seat in seats if is_missed(calls.get(seat.duty, ()))]
    if not missing:
        return None
    silent = frozenset(seat.person for seat in missing)
    chosen = next_in_turn(seats, missing[0], taken, silent)
    return people.get(chosen) if chosen is not None else None


async def demand_today(tx: Tx, duty: DutyId, by: Actor) -> tuple[DayDuty, Roster, PersonId]:
    """A duty of today that the actor may record of: never their own, and not of another day."""
    one = await tx.rosters.duty(duty)
    if one is None:
        raise Refusal("ledger-not-found")
    demand(by, Deed.RECORD_CALL, unit=one.unit)
    if by.person is None or by.person == one.person:
        raise Refusal("ledger-record-own")
    if one.day != day_of(tx.now):
        raise Refusal("ledger-not-today")
    return one, await demand_roster(tx, one.roster), by.person


async def _demand_call(tx: Tx, number: CallId, by: Actor) -> CallOn:
    on = await tx.duty_days.call(number)
    if on is None:
        raise Refusal("ledger-not-found")
    await demand_today(tx, on.call.duty, by)
    if not on.call.counts:
        raise Refusal("ledger-call-gone")
    return on


async def _demand_own(tx: Tx, number: CallId, by: Actor) -> CallOn:
    on = await tx.duty_days.call(number)
    if on is None or by.person is None or on.person != by.person:
        raise Refusal("ledger-not-yours")
    return on
