"""Makes an appointment of an acceptance, and stops the clock of a request that is over."""

from domain.assignments.requests import UNASSIGNED, CallState, OfferState, Request, RequestState
from domain.civil import day_of
from domain.ids import PersonId
from domain.notices.assignments import CallOver, Over, RequestAccepted, RequestOver
from domain.people import Actor
from domain.policy import POLICY
from domain.refusals import Refusal
from services.assignments_offers import RETRY, withdraw
from services.work import Tx

WARN = "assignments.warn"
OVERDUE = "assignments.overdue"
TELL_BODY = "assignments.tell_body"
BODY_LATE = "assignments.body_late"
ACT_WAITS = "assignments.act_waits"
STAGES = max(len(POLICY.act_warnings), len(POLICY.court_warnings))


async def appoint_by_phone(
    tx: Tx, request: Request, person: PersonId, *, by: Actor, note: str = ""
) -> None:
    """Keep an acceptance that was given by telephone, recorded by the officer as such."""
    _demand_unassigned(request)
    await withdraw(tx, request, by=by)
    await tx.assignments.add_offer(
        request.id, person, at=tx.now, until=tx.now, state=OfferState.ACCEPTED
    )
    await appoint(tx, request, person, by=by, note=note, by_phone=True)


async def appoint(
    tx: Tx, request: Request, person: PersonId, *, by: Actor, by_phone: bool, note: str = ""
) -> None:
    """Give the request to who accepted it; the officers are told to hand the act over."""
    moved = await tx.assignments.move(
        request.id, UNASSIGNED, RequestState.ACCEPTED, accepted_by=person, accepted_at=tx.now
    )
    if not moved:
        raise Refusal("assignments-moved-on", number=request.label)
    evidence = "telephone" if by_phone else "bot"
    await tx.record(by, "assignments", f"request:{request.id}", request.state,
                    RequestState.ACCEPTED, note, f"{evidence} person:{person}")  # fmt: skip
    await over(tx, request, Over.ACCEPTED)
    member = await tx.members.person(person)
    notice = RequestAccepted(
        request=request.id, label=request.label, name=member.name.full if member else "",
        accepted_at=tx.now, by_phone=by_phone,
    )  # fmt: skip
    for officer in await tx.members.officers(request.unit, day_of(tx.now)):
        await tx.tell(officer.id, notice, occasion=f"accepted:{request.id}",
                      subject=f"act:{request.id}")  # fmt: skip
    await tx.plan(ACT_WAITS, request.id, tx.now + POLICY.act_handed)
    if request.due_at > tx.now:
        await tx.plan(ACT_WAITS, request.id, request.due_at)
    await tx.plan(TELL_BODY, request.id, tx.now + POLICY.body_told_first)
    await tx.plan(BODY_LATE, request.id, tx.now + POLICY.body_told)


async def over(tx: Tx, request: Request, why: Over) -> None:
    """Tell everybody who was warned that it is over, and stop the clock of the request."""
    for stage in range(STAGES):
        await tx.unplan(f"{WARN}.{stage}", request.id)
    await tx.unplan(OVERDUE, request.id)
    await tx.unplan(RETRY, request.id)
    for call in await tx.assignments.drop_calls(request.id, tx.now):
        member = await tx.members.person(call.person)
        needless = CallOver(label=request.label, name=member.name.full if member else "",
                            outcome=CallState.NOT_NEEDED)  # fmt: skip
        await tx.retell(f"call:{call.id}", needless, occasion=f"call:{call.id}:over")
    notice = RequestOver(label=request.label, why=why, at=tx.now)
    await tx.retell(f"request:{request.id}", notice, occasion=f"over:{request.id}:{why}")


def _demand_unassigned(request: Request) -> None:
    if request.state not in UNASSIGNED:
        raise Refusal("assignments-moved-on", number=request.label)
