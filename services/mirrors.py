"""Notes what people saw in the state's electronic system; nothing is done there (¶18, 5.2)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.assignments.acts import ACTS, Channel, due_at
from domain.assignments.mirrors import KINDS, SAID, Mirror, Sighting
from domain.assignments.requests import STAGE_OF, Flow, Request, RequestState
from domain.civil import day_of
from domain.ids import PersonId, RequestId, UnitId
from domain.members import Member
from domain.notices.mirrors import MirrorSeen
from domain.people import Actor, Role
from domain.permissions import Deed, demand, may
from domain.policy import POLICY
from domain.refusals import Refusal
from domain.rosters import RosterKind
from services.assignments_moving import request_of
from services.work import Tx, Work


@dataclass(frozen=True, slots=True)
class MirrorPage:
    """A note as its reader may see it, and what the reader may mark."""

    request: Request
    mirror: Mirror
    name: str
    marks: bool
    verifies: bool
    # Whether the reader may know who did what: an advocate knows that of himself only.
    detailed: bool
    # Whom an officer may note the confirmation for; empty for an advocate.
    on_duty: Sequence[Member] = ()
    own: bool = False


@dataclass(frozen=True, slots=True)
class Noted:
    """The notification is noted now."""

    page: MirrorPage


@dataclass(frozen=True, slots=True)
class Known:
    """The number was noted before: this is the first note."""

    page: MirrorPage


async def waiting(
    work: Work, *, by: Actor
) -> tuple[list[tuple[Mirror, RequestState, str]], tuple[RosterKind, ...]]:
    """The notes that wait for a mark in the reader's units, and the kinds he may add one of."""
    async with work.read() as tx:
        unit = unit_of(by)
        demand(by, Deed.READ_MIRROR, unit=unit)
        units = by.units or {unit}
        kinds = KINDS if by.units else tuple(
            [kind for kind in KINDS if await _near_duty(tx, by, unit, kind)]
        )  # fmt: skip
        every = await tx.mirrors.waiting(units)
        if by.units:
            return every, kinds
        return [one for one in every if await _is_for(tx, one[0], by)], kinds


async def known(work: Work, number: str, *, by: Actor) -> RequestId | None:
    """The live note of a number in the collegium; None while there is none."""
    async with work.read() as tx:
        demand(by, Deed.RECORD_MIRROR, unit=unit_of(by))
        found = await tx.mirrors.live(number)
        if found is None:
            return None
        await _same_unit(tx, found, by)
        return found.request


async def note(work: Work, seen: Sighting, *, by: Actor) -> Noted | Known:
    """Note a notification once; a second entry of its number shows the first."""
    async with work.write() as tx:
        demand(by, Deed.RECORD_MIRROR, unit=seen.unit)
        await _sensible(tx, seen, by)
        before = await tx.mirrors.live(seen.number)
        if before is None and seen.unit not in by.units:
            # One's own refusal is not entered anew.
            own = [one for one in await tx.mirrors.numbered(seen.number)
                   if by.person in {one.person, one.entered_by}]  # fmt: skip
            before = own[-1] if own else None
        if before is not None:
            await _same_unit(tx, before, by)
            return Known(await page_of(tx, await request_of(tx, before.request), by))
        number = await tx.assignments.add(_row(seen, by, tx.now), day_of(tx.now).year)
        await tx.mirrors.add(number, seen.number, seen.seen_at, act_known=seen.act is not None,
                             at=tx.now, by=self_of(by))  # fmt: skip
        await tx.record(by, "assignments", f"request:{number}", "", RequestState.EIS_NOTIFIED,
                        evidence=f"register flow:{Flow.EIS}")  # fmt: skip
        request = await request_of(tx, number)
        await _tell_desk(tx, request, seen, by)
        return Noted(await page_of(tx, request, by))


async def look(work: Work, number: RequestId, *, by: Actor) -> MirrorPage:
    """One note, for the advocates and officers of its unit and the presidium."""
    async with work.read() as tx:
        return await page_of(tx, await request_of(tx, number), by)


async def page_of(tx: Tx, request: Request, by: Actor) -> MirrorPage:
    """A note with what its reader may do."""
    mirror = await tx.mirrors.one(request.id)
    if mirror is None:
        raise Refusal("assignments-no-such-request")
    demand(by, Deed.READ_MIRROR, unit=request.unit)
    officer = request.unit in by.units
    on_that_day = await on_duty_when_seen(tx, request, mirror)
    above = by.holds(Role.PRESIDIUM) or by.holds(Role.CHAIR)
    member = await tx.members.person(mirror.person) if mirror.person is not None else None
    on_duty: Sequence[Member] = ()
    if officer and request.state is RequestState.EIS_NOTIFIED:
        found = await tx.members.people(on_that_day)
        on_duty = [found[one] for one in on_that_day if one in found]
    marks = officer or by.person in on_that_day
    # An advocate sees nothing of another's cases (domain.md 2.2).
    detailed = officer or above or by.person == mirror.person
    verifies = (
        may(by, Deed.VERIFY_MIRROR, unit=request.unit) and request.state in SAID
        and mirror.verified_at is None and mirror.person != by.person
    )  # fmt: skip
    return MirrorPage(request, mirror, member.name.full if member else "", marks, verifies,
                      detailed, on_duty, own=by.person == request.accepted_by)  # fmt: skip


async def on_duty_when_seen(tx: Tx, request: Request, mirror: Mirror) -> list[PersonId]:
    """To whom the system's notification went: those on duty on that day (¶18(1))."""
    day = day_of(mirror.seen_at)
    people = await tx.rosters.on_duty(request.unit, request.kind, day)
    away = await tx.members.absent(people, day)
    return [one for one in people if one not in away]


def demand_seen(at: datetime, now: datetime) -> None:
    """Refuse a moment in the future, or one so long ago that its duty day is over."""
    if at > now:
        raise Refusal("mirrors-seen-in-future")
    if now - at > POLICY.mirror_age:
        raise Refusal("mirrors-seen-long-ago", hours=POLICY.mirror_age // timedelta(hours=1))


def unit_of(by: Actor) -> UnitId:
    """The unit in which somebody notes: where he is an officer, or his own."""
    unit = min(by.units, default=by.home)
    if unit is None:
        raise Refusal("members-no-permission")
    return unit


def self_of(by: Actor) -> PersonId:
    """The person of an actor."""
    if by.person is None:
        raise Refusal("members-no-permission")
    return by.person


async def _is_for(tx: Tx, mirror: Mirror, by: Actor) -> bool:
    """Whether an advocate may see a note: his own, or one that waits for those of his day."""
    if mirror.person is not None:
        return mirror.person == by.person
    request = await request_of(tx, mirror.request)
    return by.person in await on_duty_when_seen(tx, request, mirror)


async def _same_unit(tx: Tx, mirror: Mirror, by: Actor) -> None:
    """A number is noted once in the collegium; another unit's note is not shown."""
    request = await request_of(tx, mirror.request)
    if not may(by, Deed.READ_MIRROR, unit=request.unit):
        raise Refusal("mirrors-elsewhere")


async def _sensible(tx: Tx, seen: Sighting, by: Actor) -> None:
    if seen.kind not in KINDS or seen.kind not in ACTS[seen.act_type].kinds:
        raise Refusal("decrees-choose-button")
    demand_seen(seen.seen_at, tx.now)
    if seen.unit in by.units:
        return
    if not await _on_duty(tx, by, seen.unit, seen.kind, seen.seen_at):
        raise Refusal("mirrors-not-on-duty")


async def _near_duty(tx: Tx, by: Actor, unit: UnitId, kind: RosterKind) -> bool:
    """Whether what was seen lately could have been seen on a day of duty."""
    moments = (tx.now, tx.now - POLICY.mirror_age)
    return any([await _on_duty(tx, by, unit, kind, moment) for moment in moments])


async def _on_duty(tx: Tx, by: Actor, unit: UnitId, kind: RosterKind, at: datetime) -> bool:
    person, day = self_of(by), day_of(at)
    if person in await tx.members.absent([person], day):
        return False
    return person in await tx.rosters.on_duty(unit, kind, day)


def _row(seen: Sighting, by: Actor, now: datetime) -> dict[str, object]:
    """The request of a note: of the act nothing is known before it has arrived there."""
    act = seen.act_type
    try:
        due = due_at(act, seen.seen_at, seen.court_term, POLICY)
    except ValueError:
        raise Refusal("decrees-court-term-needed") from None
    return {
        "unit": seen.unit, "kind": seen.kind, "act_type": act, "act_number": "",
        "act_date": day_of(seen.seen_at), "body": "", "place": "", "channel": Channel.EIS,
        "basis": ACTS[act].basis, "received_at": seen.seen_at, "registered_at": now,
        "registered_by": by.person, "due_at": due, "searched_from": seen.seen_at,
        "search_until": due, "urgent": False, "state": RequestState.EIS_NOTIFIED,
        "flow": Flow.EIS, "stage": STAGE_OF[seen.kind],
    }  # fmt: skip


async def _tell_desk(tx: Tx, request: Request, seen: Sighting, by: Actor) -> None:
    member = await tx.members.person(self_of(by))
    notice = MirrorSeen(
        request=request.id, label=request.label, number=seen.number, seen_at=seen.seen_at,
        due_at=request.due_at, noted_at=tx.now, name=member.name.full if member else "",
    )  # fmt: skip
    for officer in await tx.members.officers(request.unit, day_of(tx.now)):
        if officer.id != by.person:
            await tx.tell(officer.id, notice, occasion=f"mirror:{request.id}")
