"""Carries an accepted appointment on: act handed over, notice written, body told, completed."""

from datetime import date

from domain.assignments.machine import Event
from domain.assignments.requests import Appointment, Ending, Offer, Request, RequestState
from domain.civil import day_of
from domain.ids import OfferId, RequestId
from domain.members import Member
from domain.notices.assignments import ActGone, ActHanded, BodyTold, CaseMoved
from domain.people import Actor, Role
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from services import claims
from services.assignments_appointing import ACT_WAITS, BODY_LATE, TELL_BODY
from services.assignments_moving import end_of, held, move, request_of
from services.cases_handover import lapse
from services.work import Tx, Work


async def board(work: Work, *, by: Actor) -> list[Request]:
    """The open requests of the officer's units; the presidium sees all."""
    async with work.read() as tx:
        whole = by.holds(Role.PRESIDIUM) or by.holds(Role.CHAIR)
        return await tx.assignments.open_in(None if whole else by.units)


async def mine(work: Work, *, by: Actor) -> list[Request]:
    """What the advocate has accepted and not completed."""
    async with work.read() as tx:
        return [] if by.person is None else await tx.assignments.of_advocate(by.person)


async def look(work: Work, number: RequestId, *, by: Actor) -> tuple[Request, str]:
    """One request with the name of who is asked or has accepted, for the desk or that advocate."""
    async with work.read() as tx:
        request = await request_of(tx, number)
        own = by.person is not None and request.accepted_by == by.person
        if not own:
            demand(by, Deed.READ_REQUEST, unit=request.unit)
        waiting = await tx.assignments.waiting(number)
        asked = [one.person for one in waiting]
        names = asked or ([request.accepted_by] if request.accepted_by is not None else [])
        people = await tx.members.people(names)
        return request, ", ".join(people[one].name.full for one in names if one in people)


async def offer(work: Work, number: OfferId, *, by: Actor) -> tuple[Offer, Request]:
    """An offer with its request, for its addressee only."""
    async with work.read() as tx:
        found = await tx.assignments.offer(number)
        if found is None:
            raise Refusal("assignments-no-such-offer")
        if found.person != by.person:
            raise Refusal("assignments-not-yours")
        return found, await request_of(tx, found.request)


async def offer_of_message(work: Work, message: int | None, *, by: Actor) -> OfferId | None:
    """The offer a typed answer is about: the one replied to, or the only one that waits.

    None when it cannot be told: an answer is never taken for "the newest".
    """
    async with work.read() as tx:
        if by.person is None:
            return None
        if message is not None:
            subject = await tx.letters.subject_of(by.person, message)
            prefix, _, number = subject.partition(":")
            return OfferId(int(number)) if prefix in {"offer", "ping"} else None
        waiting = await tx.assignments.open_for(by.person)
        return waiting[0].id if len(waiting) == 1 else None


async def client(work: Work, number: RequestId, *, by: Actor) -> str:
    """The client's name, for the accepting advocate alone; each reading is recorded."""
    async with work.write() as tx:
        request = await request_of(tx, number)
        demand(by, Deed.READ_CLIENT, owner=request.accepted_by)
        await tx.record(by, "assignments", f"request:{number}", request.state, request.state,
                        evidence="client name read")  # fmt: skip
        return await tx.assignments.client(number)


async def candidates(work: Work, number: RequestId, *, by: Actor) -> list[Member]:
    """Whom the officer may choose by hand: the participants of the unit."""
    async with work.read() as tx:
        request = await request_of(tx, number)
        demand(by, Deed.OFFER_REQUEST, unit=request.unit)
        return await tx.members.participants(request.unit, day_of(tx.now))


async def hand_act(work: Work, number: RequestId, *, by: Actor) -> Request:
    """Hand the act over; its file goes to who accepted and to nobody else (Ереже ¶10, R-027)."""
    async with work.write() as tx:
        request = await held(tx, number)
        demand(by, Deed.HAND_ACT, unit=request.unit)
        charge = await tx.assignments.open_appointment(number)
        await move(tx, request, Event.HAND_ACT, by=by, evidence=f"person:{request.accepted_by}")
        await tx.assignments.mark_appointment(number, handed_at=tx.now)
        if charge is not None:
            await _send_act(tx, request, charge)
        await tx.unplan(ACT_WAITS, number)
        gone = ActGone(label=request.label, at=tx.now)
        await tx.retell(f"act:{number}", gone, occasion=f"act:{number}")
        return await request_of(tx, number)


async def act_received(work: Work, number: RequestId, *, by: Actor) -> Request:
    """Keep the advocate's word that he holds the act: from now on he may begin (R-027)."""
    async with work.write() as tx:
        request = await held(tx, number)
        demand(by, Deed.WORK_REQUEST, owner=request.accepted_by)
        if request.handed_at is None:
            raise Refusal("assignments-act-first", number=request.label)
        if await tx.assignments.mark_act_received(number, tx.now):
            await tx.record(by, "assignments", f"request:{number}", request.state, request.state,
                            evidence="act received")  # fmt: skip
        return await request_of(tx, number)


async def before_notice(work: Work, number: RequestId, *, by: Actor) -> Request:
    """A case whose notice may be written now, before its number is asked for."""
    async with work.read() as tx:
        request = await request_of(tx, number)
        demand(by, Deed.WORK_REQUEST, owner=request.accepted_by)
        end_of(request, Event.WRITE_NOTICE)
        return request


async def notice_done(
    work: Work, number: RequestId, notice: str, on: date, *, by: Actor
) -> Request:
    """Keep the number and date of the notice of defence (Ереже ¶9, R-026)."""
    async with work.write() as tx:
        request = await held(tx, number)
        demand(by, Deed.WORK_REQUEST, owner=request.accepted_by)
        if on > day_of(tx.now):
            raise Refusal("assignments-notice-in-future")
        await move(tx, request, Event.WRITE_NOTICE, by=by, evidence=f"{notice} {on}")
        await tx.assignments.mark_appointment(number, notice_number=notice, notice_date=on)
        await tx.assignments.mark_act_received(number, tx.now)
        await _tell_desk(tx, request, RequestState.NOTICE_DONE)
        return await request_of(tx, number)


async def body_told(work: Work, number: RequestId, *, by: Actor) -> Request:
    """Keep the advocate's mark that he told the body himself (Ереже ¶47, R-081)."""
    async with work.write() as tx:
        request = await held(tx, number)
        demand(by, Deed.WORK_REQUEST, owner=request.accepted_by)
        if request.body_notified_on is not None:
            raise Refusal("assignments-moved-on", number=request.label)
        # In the state's flow the case is in work before this mark (domain.md 5.2).
        await move(tx, request, Event.TELL_BODY, by=by)
        await tx.assignments.mark_appointment(number, body_notified_on=day_of(tx.now))
        await tx.unplan(TELL_BODY, number)
        await tx.unplan(BODY_LATE, number)
        told = BodyTold(label=request.label, on=day_of(tx.now))
        await tx.retell(f"body:{number}", told, occasion=f"told:{number}")
        await _tell_desk(tx, request, RequestState.IN_WORK)
        return await request_of(tx, number)


async def complete(work: Work, number: RequestId, *, by: Actor) -> Request:
    """Keep the advocate's mark that the obligations are fully performed (Ереже ¶4(3), R-006)."""
    async with work.write() as tx:
        request = await held(tx, number)
        demand(by, Deed.WORK_REQUEST, owner=request.accepted_by)
        await move(tx, request, Event.COMPLETE, by=by)
        await tx.assignments.end_appointment(number, tx.now, Ending.COMPLETED)
        if request.accepted_by is not None:
            await claims.open_for(tx, request, request.accepted_by)
        await lapse(tx, request, by=by)
        return await request_of(tx, number)


async def explain(work: Work, number: RequestId, reason: str, *, by: Actor) -> Request:
    """Keep the officer's explanation of a passed due moment."""
    async with work.write() as tx:
        request = await request_of(tx, number)
        demand(by, Deed.OFFER_REQUEST, unit=request.unit)
        again = await tx.cases.live_substitution(number)
        if again is not None and again.overdue_at is not None:
            await tx.cases.explain_overdue(again.id, reason)
        else:
            await tx.assignments.explain_overdue(number, reason)
        await tx.record(by, "assignments", f"request:{number}", "overdue", "explained", reason)
        return await request_of(tx, number)


async def _tell_desk(tx: Tx, request: Request, state: RequestState) -> None:
    person = request.accepted_by
    notice = CaseMoved(label=request.label, name=await tx.members.full_name(person), state=state)
    for officer in await tx.members.officers(request.unit, day_of(tx.now)):
        await tx.tell(officer.id, notice, occasion=f"moved:{request.id}:{person}:{state}")


async def _send_act(tx: Tx, request: Request, charge: Appointment) -> None:
    """Send the pages of the act to who is in charge, and to nobody else (Ереже ¶10)."""
    pages = await tx.assignments.files_of(request.id) or [("", "")]
    for page, (kind, ref) in enumerate(pages, 1):
        notice = ActHanded(
            request=request.id, label=request.label, act_number=request.act.number, at=tx.now,
            file_kind=kind, file_ref=ref, page=page, pages=len(pages),
        )  # fmt: skip
        await tx.tell(charge.person, notice, occasion=f"act:{charge.id}:{page}")
