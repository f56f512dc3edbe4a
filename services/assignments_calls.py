"""Keeps the telephone tasks of requests: whom to call, what the call gave (Ереже ¶26)."""

from domain.assignments.requests import Call, CallState, Request
from domain.ids import PhoneTaskId, RequestId
from domain.members import Member
from domain.notices.assignments import Appointed, CallOver
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from services.assignments_appointing import appoint_by_phone
from services.assignments_ending import after_call
from services.assignments_moving import held, request_of
from services.work import Tx, Work


async def open_calls(work: Work, number: RequestId, *, by: Actor) -> list[tuple[Call, Member]]:
    """Whom the desk still has to call about a request."""
    async with work.read() as tx:
        request = await request_of(tx, number)
        demand(by, Deed.READ_REQUEST, unit=request.unit)
        waiting = await tx.assignments.open_calls(number)
        people = await tx.members.people([call.person for call in waiting])
        return [(call, people[call.person]) for call in waiting if call.person in people]


async def look(work: Work, task: PhoneTaskId, *, by: Actor) -> tuple[Call, Request, Member]:
    """One telephone task, for the desk of its unit."""
    async with work.read() as tx:
        call = await _call(tx, task)
        request = await request_of(tx, call.request)
        demand(by, Deed.CLOSE_PHONE_TASK, unit=request.unit)
        member = await tx.members.person(call.person)
        if call.state is not CallState.OPEN or member is None:
            raise Refusal("assignments-call-closed")
        return call, request, member


async def close(
    work: Work,
    task: PhoneTaskId,
    outcome: CallState,
    *,
    by: Actor,
    accepts: bool = False,
    note: str = "",
) -> Request:
    """Write down a call's outcome; `accepts` keeps the acceptance that was given in it.

    An acceptance on somebody's behalf needs a note of the call; the journal marks it as such,
    and the advocate is told so that he can object. An offer that waited for the call goes on by
    what the call gave.
    """
    async with work.write() as tx:
        call = await _call(tx, task)
        request = await held(tx, call.request)
        demand(by, Deed.CLOSE_PHONE_TASK, unit=request.unit)
        if accepts and not note.strip():
            raise Refusal("assignments-reason-needed")
        if not await tx.assignments.close_call(task, outcome, by.person, tx.now, note):
            raise Refusal("assignments-call-closed")
        await tx.record(by, "assignments", f"call:{task}", "open", outcome)
        await _tell(tx, request, call, outcome)
        if accepts:
            await appoint_by_phone(tx, request, call.person, by=by)
            notice = Appointed(request=request.id, label=request.label)
            await tx.tell(call.person, notice, occasion=f"appointed:{request.id}")
        else:
            await after_call(tx, request, call.person, outcome)
        return await request_of(tx, call.request)


async def _tell(tx: Tx, request: Request, call: Call, outcome: CallState) -> None:
    name = await tx.members.full_name(call.person)
    notice = CallOver(label=request.label, name=name, outcome=outcome)
    await tx.retell(f"call:{call.id}", notice, occasion=f"call:{call.id}:{outcome}")


async def _call(tx: Tx, task: PhoneTaskId) -> Call:
    found = await tx.assignments.call(task)
    if found is None:
        raise Refusal("assignments-no-such-call")
    return found
