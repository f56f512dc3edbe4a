"""Makes an appointment of an acceptance; starts and stops the clock of a search."""

from domain.assignments.acts import warnings_at
from domain.assignments.machine import UNASSIGNED, Event
from domain.assignments.requests import (
    CallState,
    Ending,
    OfferSource,
    OfferState,
    Request,
    Way,
)
from domain.civil import day_of
from domain.ids import OfferId, PersonId
from domain.notices.assignments import CallOver, Over, RequestAccepted, RequestOver
from domain.people import Actor
from domain.policy import POLICY
from domain.refusals import Refusal
from services import counsel_handing
from services.assignments_moving import move, request_of
from services.assignments_offers import RETRY, take_back
from services.assignments_siblings import leave_siblings
from services.cases_handover import passed_on
from services.work import Tx

WARN = "assignments.warn"
OVERDUE = "assignments.overdue"
TELL_BODY = "assignments.tell_body"
BODY_LATE = "assignments.body_late"
ACT_WAITS = "assignments.act_waits"
STAGES = max(len(POLICY.act_warnings), len(POLICY.court_warnings))


async def appoint_by_phone(tx: Tx, request: Request, person: PersonId, *, by: Actor) -> Request:
    """Keep an acceptance that was given by telephone, recorded by the officer as such.

    What was said in the call is sealed with its telephone task and never enters the journal.
    """
    if request.state not in UNASSIGNED:
        raise Refusal("assignments-moved-on", number=request.label)
    past = [one for one in await tx.assignments.offers_of(request.id) if one.person == person]
    await take_back(tx, request, by=by, winner=person)
    offer = await tx.assignments.add_offer(
        request.id, person, at=tx.now, until=tx.now, state=OfferState.ACCEPTED, way=Way.PHONE,
        source=past[-1].source if past else OfferSource.TURN, answered_by=by.person,
    )  # fmt: skip
    return await appoint(tx, request, person, offer, by=by, by_phone=True)


async def appoint(
    tx: Tx,
    request: Request,
    person: PersonId,
    offer: OfferId,
    *,
    by: Actor,
    by_phone: bool,
) -> Request:
    """Put who accepted in charge; the officers are told to hand the act over.

    Whoever was in charge until now (a substitution) is so no more from this moment on.
    """
    way = Way.PHONE if by_phone else Way.BOT
    made = await tx.assignments.offer(offer)
    source = made.source if made is not None else OfferSource.TURN
    request = await move(
        tx, request, Event.ACCEPT, by=by,
        evidence=f"offer:{offer} person:{person} source:{source} way:{way}",
    )  # fmt: skip
    before = await tx.assignments.open_appointment(request.id)
    await tx.assignments.end_appointment(request.id, tx.now, Ending.SUBSTITUTED)
    await tx.assignments.appoint(request.id, person, tx.now)
    await over(tx, request, Over.ACCEPTED)
    if before is not None:
        await passed_on(tx, request, before, person)
    await leave_siblings(tx, request, person)
    notice = RequestAccepted(
        request=request.id, label=request.label, name=await tx.members.full_name(person),
        accepted_at=tx.now, by_phone=by_phone,
    )  # fmt: skip
    for officer in await tx.members.officers(request.unit, day_of(tx.now)):
        await tx.tell(officer.id, notice, occasion=f"accepted:{offer}",
                      subject=f"act:{request.id}")  # fmt: skip
    await tx.plan(ACT_WAITS, request.id, tx.now + POLICY.act_handed)
    if request.search_until > tx.now:
        await tx.plan(ACT_WAITS, request.id, request.search_until)
    await tx.plan(TELL_BODY, request.id, tx.now + POLICY.body_told_first)
    await tx.plan(BODY_LATE, request.id, tx.now + POLICY.body_told)
    await counsel_handing.take_charge(tx, request)
    return await request_of(tx, request.id)


async def start_clock(tx: Tx, request: Request) -> None:
    """Plan the warnings and the end of a search (D-20, D-21, D-22).

    A warning whose moment has passed says nothing new.
    """
    moments = warnings_at(request.act.type, request.searched_from, request.search_until, POLICY)
    for stage, moment in enumerate(moments):
        if moment > tx.now:
            await tx.plan(f"{WARN}.{stage}", request.id, moment)
    await tx.plan(OVERDUE, request.id, max(request.search_until, tx.now))


async def restart_clock(tx: Tx, request: Request) -> None:
    """Plan the warnings anew: the moment they are counted from was corrected."""
    for stage in range(STAGES):
        await tx.unplan(f"{WARN}.{stage}", request.id)
    await tx.unplan(OVERDUE, request.id)
    await start_clock(tx, request)


async def over(tx: Tx, request: Request, why: Over) -> None:
    """Tell everybody who was warned that it is over, and stop the clock of the request."""
    await stop_clock(tx, request)
    notice = RequestOver(label=request.label, why=why, at=tx.now)
    await tx.retell(f"request:{request.id}", notice, occasion=f"over:{request.id}:{why}")


async def stop_clock(tx: Tx, request: Request) -> None:
    """Stop the warnings of a search and the calls that were to be made for it."""
    for stage in range(STAGES):
        await tx.unplan(f"{WARN}.{stage}", request.id)
    await tx.unplan(OVERDUE, request.id)
    await tx.unplan(RETRY, request.id)
    for call in await tx.assignments.drop_calls(request.id, tx.now):
        name = await tx.members.full_name(call.person)
        needless = CallOver(label=request.label, name=name, outcome=CallState.NOT_NEEDED)
        await tx.retell(f"call:{call.id}", needless, occasion=f"call:{call.id}:over")
