"""Changes who is on duty on a day: freely in a draft, as a new version once published."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from domain.civil import day_of
from domain.ids import PersonId, RosterId
from domain.members import Member
from domain.notices.rosters import DutyMoved, RosterChanged
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from domain.rosters import Duty, Roster, RosterState, subject_of
from domain.rosters.views import DayChoice, Page
from services import receipts_steps, rosters_steps, swaps_steps
from services.rosters_pages import demand_roster, load_page, officer_name
from services.work import Tx, Work


@dataclass(frozen=True, slots=True)
class Moved:
    """The duty is somebody else's now; `told` says whether people were told of it."""

    page: Page
    told: bool


@dataclass(frozen=True, slots=True)
class NeedsReason:
    """A published roster changes only at the advocate's application (Ереже ¶24)."""

    page: Page


@dataclass(frozen=True, slots=True)
class MovedBefore:
    """The roster has changed since it was shown."""

    page: Page


async def choose(
    work: Work, roster: RosterId, day: date, out: PersonId | None, *, by: Actor
) -> DayChoice:
    """Who could be on duty that day instead of somebody, least loaded first."""
    async with work.read() as tx:
        shown = await load_page(tx, roster, by)
        one = shown.roster
        demand(by, Deed.DRAFT_ROSTER, unit=one.unit)
        return DayChoice(shown, day, out, await free_people(tx, one, day, shown.counts))


async def free_people(
    tx: Tx, one: Roster, day: date, counts: Mapping[PersonId, int]
) -> tuple[Member, ...]:
    """Who takes part and has no duty of any kind that day, least loaded first."""
    people = await tx.members.participants(one.unit, day)
    busy = await tx.rosters.elsewhere(one.month, [each.id for each in people], but=[one.id])
    on = set(one.on(day))
    free = [each for each in people if each.id not in on and (each.id, day) not in busy]
    return tuple(sorted(free, key=lambda each: counts.get(each.id, 0)))


async def move(
    work: Work,
    roster: RosterId,
    day: date,
    *,
    out: PersonId | None,
    into: PersonId,
    reason: str = "",
    by: Actor,
) -> Moved | NeedsReason | MovedBefore:
    """Put `into` on duty in place of `out`, or besides the others where `out` is None.

    Nobody may decide about a duty of their own (domain.md 2.2), and days that are over stay.
    """
    async with work.write() as tx:
        one = await demand_roster(tx, roster)
        demand(by, Deed.DRAFT_ROSTER, unit=one.unit)
        await _demand_possible(tx, one, day, into)
        if one.state is not RosterState.DRAFT and by.person in {out, into}:
            raise Refusal("rosters-move-own")
        if one.state is not RosterState.DRAFT and not reason.strip():
            return NeedsReason(await load_page(tx, roster, by))
        duty = next((each for each in one.duties if (each.day, each.person) == (day, out)), None)
        if (duty is None) is not (out is None) or not await _apply(tx, one, day, duty, into):
            return MovedBefore(await load_page(tx, roster, by))
        await tx.record(
            by,
            "rosters",
            f"roster:{roster}",
            f"{day}:{out or '-'}",
            f"{day}:{into}",
            reason=reason.strip(),
        )
        if one.state is not RosterState.DRAFT:
            await _tell_change(tx, one, day, out, into)
            await swaps_steps.close_moved(tx, one.id, day, out, into)
        return Moved(await load_page(tx, roster, by), told=one.state is not RosterState.DRAFT)


async def _demand_possible(tx: Tx, one: Roster, day: date, into: PersonId) -> None:
    if one.state is RosterState.CLOSED:
        raise Refusal("rosters-month-over")
    if one.state is not RosterState.DRAFT and day < day_of(tx.now):
        raise Refusal("rosters-day-over")
    if into not in {each.id for each in await tx.members.participants(one.unit, day)}:
        raise Refusal("rosters-move-stranger")
    busy = await tx.rosters.elsewhere(one.month, [into], but=[one.id])
    if (into, day) in busy or into in one.on(day):
        raise Refusal("rosters-move-busy")


async def _apply(tx: Tx, one: Roster, day: date, duty: Duty | None, into: PersonId) -> bool:
    """Write the change, in a version of its own when the roster is published."""
    version = 1
    if one.state is not RosterState.DRAFT:
        version = one.version + 1
        if not await tx.rosters.next_version(one):
            return False
    if duty is None:
        place = len(one.on(day)) + 1
        await tx.rosters.add(one.id, Duty(day, place, into), version=version)
        return True
    return await tx.rosters.replace(one, duty, into, version=version)


async def _tell_change(
    tx: Tx, before: Roster, day: date, out: PersonId | None, into: PersonId
) -> None:
    """Ask only those whose days changed to acknowledge again (domain.md 5.4)."""
    one = await demand_roster(tx, before.id)
    people = (into,) if out is None else (out, into)
    await tx.rosters.receipts.ask(one.id, one.version, people, at=tx.now)
    subject = subject_of(one.id, one.version)
    blank = RosterChanged(
        one.kind,
        one.month,
        one.version,
        (),
        (),
        (),
        await officer_name(tx, one),
        one.officer_phone,
    )
    for person in people:
        notice = replace(
            blank,
            added=(day,) if person == into else (),
            dropped=(day,) if person == out else (),
            days=one.own_days(person),
        )
        await tx.tell(person, notice, occasion=subject, subject=subject)
    for duty in await tx.rosters.moved_off(one.id, day):
        await tx.retell(f"duty:{duty}", DutyMoved(one.kind, day), occasion=f"{subject}:{duty}")
    await rosters_steps.plan_duty(tx, one.id, day)
    await receipts_steps.plan_chase(tx, one, people)
