"""Keeps what people say they did in the state's electronic system (¶18(2)-(4), 5.2)."""

from dataclasses import replace
from datetime import date

from domain.assignments.machine import Event
from domain.assignments.mirrors import SAID, Mirror
from domain.assignments.requests import Ground, Request
from domain.civil import day_of
from domain.ids import PersonId, RequestId
from domain.notices.intakes import SameActTwice
from domain.notices.mirrors import MirrorMoved, MirrorRecorded
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.policy import POLICY
from domain.refusals import Refusal
from services import counsel_handing
from services.assignments_appointing import BODY_LATE, TELL_BODY
from services.assignments_moving import held, move, request_of
from services.mirrors import MirrorPage, on_duty_when_seen, page_of, self_of
from services.work import Tx, Work


async def accepted(
    work: Work, number: RequestId, person: PersonId | None = None, *, by: Actor
) -> MirrorPage:
    """Keep that an advocate confirmed the request in the system (R-038).

    The advocate says so himself; an officer names one of those who were on duty.
    """
    async with work.write() as tx:
        request, mirror = await _noted(tx, number, by)
        who = await _who(tx, request, mirror, person, by)
        request = await move(tx, request, Event.ACCEPT_IN_EIS, by=by,
                             evidence=f"person:{who} self-reported")  # fmt: skip
        await tx.mirrors.say(number, who, tx.now)
        await tx.assignments.appoint(number, who, tx.now)
        await tx.plan(TELL_BODY, number, tx.now + POLICY.body_told_first)
        await tx.plan(BODY_LATE, number, tx.now + POLICY.body_told)
        request = await request_of(tx, number)
        await counsel_handing.take_charge(tx, request)
        await _tell(tx, request, mirror, who, by)
        return await page_of(tx, request, by)


async def declined(
    work: Work, number: RequestId, ground: Ground, *, by: Actor, note: str = ""
) -> MirrorPage:
    """Keep that an advocate did not accept the request in the system, and on which ground.

    A ground of ¶36, or a valid reason of ¶4(3): nothing else allows it (R-038, A-12).
    """
    async with work.write() as tx:
        request, mirror = await _noted(tx, number, by)
        who = self_of(by)
        if who not in await on_duty_when_seen(tx, request, mirror):
            raise Refusal("mirrors-not-on-duty")
        if ground.needs_words and not note.strip():
            raise Refusal("assignments-reason-needed")
        request = await move(tx, request, Event.DECLINE_IN_EIS, by=by, reason=ground,
                             evidence=f"person:{who} self-reported")  # fmt: skip
        await tx.mirrors.say(number, who, tx.now, ground=ground, note=note.strip() or None,
                             closed=True)  # fmt: skip
        await _tell(tx, request, mirror, who, by, ground=ground, note=note.strip())
        return await page_of(tx, request, by)


async def taken(work: Work, number: RequestId, *, by: Actor) -> MirrorPage:
    """Keep that another advocate took the request in the system first (A-11)."""
    async with work.write() as tx:
        request, mirror = await _noted(tx, number, by)
        request = await move(tx, request, Event.TAKEN_IN_EIS, by=by,
                             evidence=f"person:{by.person} self-reported")  # fmt: skip
        await tx.mirrors.say(number, None, tx.now, closed=True)
        await _tell(tx, request, mirror, self_of(by), by)
        return await page_of(tx, request, by)


async def arrived(
    work: Work, number: RequestId, act: tuple[str, date, str], *, by: Actor
) -> MirrorPage:
    """Keep the number, date and body of the act that arrived there with the notice (R-039).

    The notice of defence is made by the system; the bot makes none (¶18(4), R-040).
    """
    async with work.write() as tx:
        request = await held(tx, number)
        mirror = await tx.mirrors.one(number)
        if mirror is None:
            raise Refusal("assignments-no-such-request")
        demand(by, Deed.WORK_REQUEST, owner=request.accepted_by)
        act_number, on, body = act
        if on > day_of(tx.now):
            raise Refusal("decrees-date-in-future")
        found = replace(request.act, number=act_number, date=on, body=body)
        same = await tx.assignments.same_act(found)
        request = await move(
            tx, request, Event.ARRIVE_IN_EIS, by=by, evidence=f"act {act_number} {on}",
            act_number=act_number, act_date=on, body=body,
        )  # fmt: skip
        await tx.assignments.mark_act_received(number, tx.now)
        if same is not None:
            await _tell_same(tx, same, request, by)
        await _tell(tx, request, mirror, self_of(by), by)
        return await page_of(tx, await request_of(tx, number), by)


async def verify(work: Work, number: RequestId, *, by: Actor) -> MirrorPage:
    """Keep that an officer looked it up in the system and found it so; never one's own."""
    async with work.write() as tx:
        request = await held(tx, number)
        mirror = await tx.mirrors.one(number)
        if mirror is None:
            raise Refusal("assignments-no-such-request")
        demand(by, Deed.VERIFY_MIRROR, unit=request.unit)
        if mirror.person == by.person:
            raise Refusal("members-no-permission")
        if request.state not in SAID:
            raise Refusal("assignments-moved-on", number=request.label)
        if await tx.mirrors.verify(number, tx.now, self_of(by)):
            await tx.record(by, "mirrors", f"request:{number}", request.state, request.state,
                            evidence="verified in the state's system")  # fmt: skip
        return await page_of(tx, request, by)


async def _noted(tx: Tx, number: RequestId, by: Actor) -> tuple[Request, Mirror]:
    """A note that waits for its first mark, for an officer or one of those on duty."""
    request = await held(tx, number)
    mirror = await tx.mirrors.one(number)
    if mirror is None:
        raise Refusal("assignments-no-such-request")
    demand(by, Deed.RECORD_MIRROR, unit=request.unit)
    if request.unit not in by.units and by.person not in await on_duty_when_seen(
        tx, request, mirror
    ):
        raise Refusal("mirrors-not-on-duty")
    return request, mirror


async def _who(
    tx: Tx, request: Request, mirror: Mirror, person: PersonId | None, by: Actor
) -> PersonId:
    who = person if person is not None and request.unit in by.units else self_of(by)
    if who not in await on_duty_when_seen(tx, request, mirror):
        raise Refusal("mirrors-not-on-duty")
    return who


async def _tell(
    tx: Tx,
    request: Request,
    mirror: Mirror,
    who: PersonId,
    by: Actor,
    *,
    ground: Ground | None = None,
    note: str = "",
) -> None:
    """Tell the officers what was said; an advocate is told what was noted on his behalf."""
    notice = MirrorMoved(
        request=request.id, label=request.label, number=mirror.number, state=request.state,
        name=await tx.members.full_name(who), ground=ground, note=note,
    )  # fmt: skip
    for officer in await tx.members.officers(request.unit, day_of(tx.now)):
        if officer.id != by.person:
            await tx.tell(officer.id, notice, occasion=f"mirror:{request.id}:{request.state}")
    if who != by.person:
        recorded = MirrorRecorded(request=request.id, label=request.label, number=mirror.number,
                                  state=request.state)  # fmt: skip
        await tx.tell(who, recorded, occasion=f"mirror:{request.id}:{request.state}")


async def _tell_same(tx: Tx, same: Request, request: Request, by: Actor) -> None:
    """An act that came both ways would have two advocates: the officers decide."""
    member = await tx.members.person(self_of(by))
    name = member.name.full if member else ""
    notice = SameActTwice(request=same.id, label=same.label, name=name)
    for officer in await tx.members.officers(same.unit, day_of(tx.now)):
        await tx.tell(officer.id, notice, occasion=f"same:{same.id}:{request.id}")
