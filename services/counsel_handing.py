"""Hands notes about advocates under contract to who is in charge, or puts them before the desk."""

from domain.assignments.counsel import AtDesk, Retained, Settled, Source, is_higher_instance
from domain.assignments.machine import Event
from domain.assignments.requests import Appointment, Request
from domain.civil import day_of
from domain.notices.counsel import CounselAtDesk, CounselJoined, CounselSettled, EarlierDue
from domain.people import SYSTEM, Actor
from domain.policy import POLICY
from services.assignments_moving import move
from services.work import Tx

REMIND = "counsel.remind"
LATE = "counsel.late"
UNDELIVERED = "counsel.undelivered"
EARLIER = "counsel.earlier"
EARLIER_LATE = "counsel.earlier_late"


async def take_charge(tx: Tx, request: Request) -> None:
    """Tell whoever has just been put in charge what he owes because of advocates under contract.

    What his predecessor has not done is his now; in a higher instance ¶46(2) begins.
    """
    for one in await tx.counsel.of(request.id):
        if not one.over:
            await stop(tx, one)
            # Who was told before him has nothing to mark any more.
            passed = CounselSettled(words=request.label, how=Settled.PASSED)
            at = f"{tx.now.timestamp():.0f}"
            await tx.retell(f"counsel:{one.id}", passed, occasion=f"counsel:{one.id}:passed:{at}")
            await hand_on(tx, one, request, by=SYSTEM)
    charge = await tx.assignments.open_appointment(request.id)
    if charge is None or not is_higher_instance(request):
        return
    duty = await tx.counsel.earlier(request.id)
    if duty is None:
        await tx.counsel.owe_earlier(request.id, tx.now)
    elif duty.done_at is not None:
        return
    for step in (EARLIER, EARLIER_LATE):
        await tx.unplan(step, request.id)
    for after in POLICY.earlier_reminders:
        await tx.plan(EARLIER, request.id, tx.now + after)
    await tx.plan(EARLIER_LATE, request.id, tx.now + POLICY.earlier_reminders[-1])
    notice = EarlierDue(request=request.id, label=request.label)
    await tx.tell(charge.person, notice, occasion=f"earlier:{charge.id}",
                  subject=f"earlier:{request.id}")  # fmt: skip


async def hand_on(tx: Tx, one: Retained, request: Request, *, by: Actor) -> None:
    """Hand a note to the advocate in charge, or to the desk where nobody can be told."""
    charge = await tx.assignments.open_appointment(request.id)
    if charge is None or (one.source is Source.RETAINED and charge.person == one.told_by):
        await at_desk(tx, one, AtDesk.NOBODY, request)
        return
    await settle(tx, one, Settled.HANDED)
    if await tx.counsel.noted(one.id, tx.now):
        # No facts in the journal: who joined stands sealed in the note.
        request = await move(tx, request, Event.JOIN_COUNSEL, by=by, to=request.state,
                             evidence=f"retained:{one.id} source:{one.source}")  # fmt: skip
    for after in POLICY.counsel_reminders:
        await tx.plan(REMIND, one.id, tx.now + after)
    await tx.plan(LATE, one.id, tx.now + POLICY.counsel_late)
    if one.source is Source.APPOINTED and charge.person == one.told_by:
        await tx.counsel.delivered(one.id, tx.now)
        return
    await _tell(tx, one, request, charge)


async def at_desk(tx: Tx, one: Retained, why: AtDesk, request: Request | None = None) -> None:
    """Put a note before the responsible persons: of the request's unit, or of all units."""
    notice = CounselAtDesk(
        retained=one.id, why=why, words=request.label if request else one.words,
        counsel=one.counsel, contact=one.contact, joined_on=one.joined_on,
        request=request.id if request else 0,
    )  # fmt: skip
    unit = request.unit if request is not None else None
    for officer in await tx.members.officers(unit, day_of(tx.now)):
        if officer.id == one.told_by and one.source is Source.RETAINED:
            continue
        await tx.tell(officer.id, notice, subject=f"counseldesk:{one.id}",
                      occasion=f"counsel:{one.id}:{why}:{tx.now.timestamp():.0f}")  # fmt: skip


async def settle(tx: Tx, one: Retained, how: Settled) -> None:
    """Say in the place of what was told about a note how it was settled."""
    label = await _label(tx, one)
    notice = CounselSettled(words=label or one.words, how=how)
    at = f"{tx.now.timestamp():.0f}"
    await tx.retell(f"counseldesk:{one.id}", notice, occasion=f"counsel:{one.id}:{how}:{at}")
    if how in {Settled.PERFORMED, Settled.MISPLACED}:
        await tx.retell(f"counsel:{one.id}", notice, occasion=f"counsel:{one.id}:{how}:{at}")


async def stop(tx: Tx, one: Retained) -> None:
    """Stop the reminders of a note."""
    for step in (REMIND, LATE, UNDELIVERED):
        await tx.unplan(step, one.id)


async def _tell(tx: Tx, one: Retained, request: Request, charge: Appointment) -> None:
    notice = CounselJoined(
        retained=one.id, request=request.id, label=request.label, counsel=one.counsel,
        contact=one.contact, joined_on=one.joined_on,
    )  # fmt: skip
    await tx.tell(charge.person, notice, occasion=f"counsel:{one.id}:{charge.id}",
                  subject=f"counsel:{one.id}")  # fmt: skip
    member = await tx.members.person(charge.person)
    if member is None or member.unreachable:
        await at_desk(tx, one, AtDesk.UNDELIVERED, request)
    elif one.delivered_at is None:
        await tx.plan(UNDELIVERED, one.id, tx.now + POLICY.counsel_delivery)


async def _label(tx: Tx, one: Retained) -> str:
    request = await tx.assignments.get(one.request) if one.request is not None else None
    return request.label if request is not None else ""
