"""Puts the next in turn on duty when two calls were not answered (Ереже ¶26, D-03)."""

from dataclasses import dataclass
from datetime import date

from domain.ids import DutyId, PersonId
from domain.members import Member
from domain.notices.ledger import DutyTaken, StandIn
from domain.notices.rosters import DutyMoved
from domain.people import Actor
from domain.refusals import Refusal
from domain.rosters import DayDuty, Duty, Roster, loads, subject_of
from domain.rosters.failed_calls import DutyDay, is_missed, standing
from domain.rosters.history import VersionCause
from domain.rosters.ledger import Takeover
from services import receipts_steps, rosters_steps, rosters_versions, swaps_steps
from services.ledger_days import demand_today, load_day
from services.rosters_free import free_people
from services.rosters_pages import demand_roster, officer_name
from services.work import Tx, Work


@dataclass(frozen=True, slots=True)
class Choice:
    """Who could stand in where nobody is in turn: free that day, least loaded first."""

    day: DutyDay
    duty: DutyId
    missing: Member
    free: tuple[tuple[Member, int], ...]


@dataclass(frozen=True, slots=True)
class StoodIn:
    """Somebody is on duty instead, and was told at once."""

    day: DutyDay
    person: Member


@dataclass(frozen=True, slots=True)
class Stale:
    """The day had changed since the card was shown."""

    day: DutyDay


async def choose(work: Work, duty: DutyId, *, by: Actor) -> Choice | Stale:
    """Who is free today to stand in."""
    async with work.read() as tx:
        one, roster, _ = await demand_today(tx, duty, by)
        shown = await load_day(tx, roster, one.day, by)
        post = shown.post(duty)
        if post is None or not post.stands or not post.missed:
            return Stale(shown)
        counts = loads(roster.duties, ())
        free = await free_people(tx, roster, one.day, counts)
        return Choice(
            shown, duty, post.member,
            tuple((each, counts.get(each.id, 0)) for each in free if each.id != by.person),
        )  # fmt: skip


async def stand_in(work: Work, duty: DutyId, person: PersonId, *, by: Actor) -> StoodIn | Stale:
    """Put somebody on duty for one who did not answer: a new version, told at once.

    Offers that are out already are left alone: the next one goes by the new turn of the day.
    """
    async with work.write() as tx:
        one, roster, officer = await demand_today(tx, duty, by)
        calls = (await tx.duty_days.calls([duty])).get(duty, [])
        if not one.stands or not is_missed(calls):
            return Stale(await load_day(tx, roster, one.day, by))
        if person == officer:
            raise Refusal("ledger-stand-in-own")
        await _demand_possible(tx, roster, one, person)
        duties = _seated(roster, one, person)
        if duties is None or not await tx.rosters.next_version(roster):
            return Stale(await load_day(tx, roster, one.day, by))
        await tx.rosters.versions.put(roster, duties)
        after = await demand_roster(tx, roster.id)
        await rosters_versions.enter(
            tx, after, cause=VersionCause.STAND_IN, reason="no answer", by=by
        )
        seat = await _new_seat(tx, roster, one.day, person)
        await tx.duty_days.stand_in(Takeover(duty, one.person, person, seat), tx.now, officer)
        await tx.record(by, "ledger", f"duty:{duty}", f"{one.day}:{one.person}",
                        f"{one.day}:{person}", reason="no answer")  # fmt: skip
        await _tell(tx, after, one, person)
        member = await tx.members.person(person)
        shown = await load_day(tx, after, one.day, by)
        return StoodIn(shown, member) if member is not None else Stale(shown)


async def _demand_possible(tx: Tx, roster: Roster, one: DayDuty, person: PersonId) -> None:
    """Who is on duty that day in this roster, or free; nobody who missed a duty of it."""
    taken = await tx.duty_days.takeovers(roster.id, one.day)
    if person in {each.missing for each in taken} or person == one.person:
        raise Refusal("ledger-not-free")
    free = await free_people(tx, roster, one.day, {})
    if person not in {each.id for each in free} and person not in roster.on(one.day):
        raise Refusal("ledger-not-free")


def _seated(roster: Roster, one: DayDuty, person: PersonId) -> list[Duty] | None:
    """The duties with the missing one's seat taken; None when that seat has moved.

    Whoever is in turn that day anyway gets no second seat; the reserve comes forward into the
    place of the one who is missing.
    """
    left = next(
        (each for each in roster.duties if (each.day, each.person) == (one.day, one.person)), None
    )
    if left is None:
        return None
    own = next(
        (each for each in roster.duties if (each.day, each.person) == (one.day, person)), None
    )
    if own is not None and own.position <= roster.posts:
        return [each for each in roster.duties if each != left]
    rest = [each for each in roster.duties if each not in (left, own)]
    return [*rest, Duty(one.day, left.position, person)]


async def _new_seat(tx: Tx, before: Roster, day: date, person: PersonId) -> DutyId | None:
    """The duty that the stand-in got; none where they were in turn that day anyway."""
    in_turn = any(
        (each.day, each.person) == (day, person) and each.position <= before.posts
        for each in before.duties
    )
    return None if in_turn else await tx.duty_days.standing(before.id, day, person)


async def _tell(tx: Tx, roster: Roster, one: DayDuty, person: PersonId) -> None:
    """Ask the stand-in to acknowledge at once, and tell whoever is missing what was recorded."""
    await tx.rosters.receipts.ask(roster.id, roster.version, [person], at=tx.now)
    subject = subject_of(roster.id, roster.version)
    officer, member = await officer_name(tx, roster), await tx.members.person(person)
    notice = StandIn(
        one.kind, one.day, await tx.members.short_name(one.person), roster.version, officer,
        roster.officer_phone, member.phone if member is not None else "",
    )  # fmt: skip
    await tx.tell(person, notice, occasion=subject, subject=subject)
    calls = standing((await tx.duty_days.calls([one.id]))[one.id])
    taken = DutyTaken(one.id, calls[-1].id, one.kind, one.day, tuple(each.at for each in calls))
    await tx.tell(one.person, taken, occasion=f"taken:{one.id}")
    for duty in await tx.rosters.versions.ended(roster.id, roster.version - 1):
        await tx.retell(f"duty:{duty}", DutyMoved(one.kind, one.day),
                        occasion=f"{subject}:{duty}")  # fmt: skip
    await swaps_steps.close_moved(tx, roster.id, one.day, one.person, person)
    await rosters_steps.plan_duty(tx, roster.id, one.day)
    await receipts_steps.plan_chase(tx, roster, (person,))
