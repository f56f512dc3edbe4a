"""Ends a case before its work is done, and carries it on to the next stage (Ереже ¶4(3))."""

from dataclasses import replace
from datetime import date

from domain.assignments.drafts import Draft
from domain.assignments.machine import UNASSIGNED, Event
from domain.assignments.requests import Ending, Request, RequestState
from domain.cases import ACT_NUMBER_MAX, CaseActKind
from domain.civil import day_of
from domain.ids import RequestId
from domain.notices.cases import NoMore, Released, StageFinished, StepNoMore
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from services import claims
from services.assignments_appointing import (
    ACT_WAITS,
    BODY_LATE,
    TELL_BODY,
    stop_clock,
)
from services.assignments_moving import held, move, request_of
from services.assignments_offers import take_back
from services.cases import charge_of, own_case
from services.cases_handover import lapse
from services.work import Tx, Work


async def release(work: Work, number: RequestId, act: str, on: date, *, by: Actor) -> Request:
    """Record the act by which the body released the advocate; his part ends with it."""
    async with work.write() as tx:
        request = await held(tx, number)
        demand(by, Deed.RELEASE_CASE, unit=request.unit)
        charge = await charge_of(tx, request, working=False)
        act = checked_act(request, act, on, day_of(tx.now))
        await tx.cases.add_act(number, CaseActKind.RELEASE, act, on, at=tx.now, by=by.person)
        request = await end_case(tx, request, Event.RELEASE_BY_BODY, Ending.BY_BODY, by=by,
                                 evidence=f"{act} {on}")  # fmt: skip
        told = Released(label=request.label, act=act, act_on=on)
        await tx.tell(charge.person, told, occasion=f"released:{charge.id}")
        return request


async def finish_stage(
    work: Work, number: RequestId, act: str, on: date | None, *, by: Actor
) -> Request:
    """Mark a stage as finished; the act that ended it may be named, and nothing is asked now."""
    async with work.write() as tx:
        request, charge = await own_case(tx, number, Deed.FINISH_STAGE, by=by)
        if on is not None:
            act = checked_act(request, act, on, day_of(tx.now))
        await tx.cases.add_act(number, CaseActKind.STAGE, act if on else "", on, at=tx.now,
                               by=by.person, stage=request.stage)  # fmt: skip
        request = await move(tx, request, Event.FINISH_STAGE, by=by,
                             evidence=f"{act} {on}" if on else "")  # fmt: skip
        await claims.open_for(tx, request, charge.person)
        name = await tx.members.full_name(charge.person)
        told = StageFinished(request=number, label=request.label, act=act if on else "",
                             act_on=on, name=name)  # fmt: skip
        for officer in await tx.members.officers(request.unit, day_of(tx.now)):
            await tx.tell(officer.id, told, occasion=f"stage:{number}")
        return request


async def continuable(work: Work, number: RequestId, *, by: Actor) -> Request:
    """A case whose next act the officer may register."""
    async with work.read() as tx:
        request = await request_of(tx, number)
        _demand_continuable(request, by)
        return request


async def continued(tx: Tx, draft: Draft, *, by: Actor) -> Draft:
    """A draft with what the earlier stage of the case knows: the client's name stays sealed."""
    if draft.continues is None:
        return draft
    request = await request_of(tx, draft.continues)
    _demand_continuable(request, by)
    return replace(
        draft, client=draft.client or await tx.assignments.client(request.id),
        case_number=draft.case_number or await tx.assignments.case_number(request.id),
    )  # fmt: skip


async def left_continuity(tx: Tx, request: Request, reason: str, *, by: Actor) -> None:
    """Record that the officer chose another than the advocate of the earlier stage (R-007)."""
    if request.state is RequestState.CONTINUITY_OFFER:
        await tx.record(by, "assignments", f"request:{request.id}", request.state,
                        "continuity_left", reason)  # fmt: skip


async def end_case(
    tx: Tx, request: Request, event: Event, ending: Ending, *, by: Actor, evidence: str
) -> Request:
    """End the part of who is in charge, stop every clock, and close what waited for a word."""
    searched = request.state in UNASSIGNED
    if searched:
        await take_back(tx, request, by=by)
    await stop_clock(tx, request)
    for step in (ACT_WAITS, TELL_BODY, BODY_LATE):
        await tx.unplan(step, request.id)
    request = await move(tx, request, event, by=by, evidence=evidence)
    await tx.assignments.end_appointment(request.id, tx.now, ending)
    await lapse(tx, request, by=by)
    asked = [
        *(["request"] if searched else []),
        *(["act"] if request.handed_at is None else []),
        *(["body"] if request.body_notified_on is None else []),
    ]
    over = StepNoMore(label=request.label, why=NoMore.ENDED)
    for subject in asked:
        await tx.retell(f"{subject}:{request.id}", over, occasion=f"ended:{request.id}")
    return await request_of(tx, request.id)


def checked_act(request: Request, number: str, on: date, today: date) -> str:
    """The number of an act that can be: named, not of tomorrow, not before the appointment's."""
    number = " ".join(number.split())
    if not number or len(number) > ACT_NUMBER_MAX:
        raise Refusal("cases-act-unclear")
    if on > today:
        raise Refusal("cases-date-in-future")
    if on < request.act.date:
        raise Refusal("cases-act-too-early")
    return number


def _demand_continuable(request: Request, by: Actor) -> None:
    demand(by, Deed.REGISTER_REQUEST, unit=request.unit)
    # The next act may come before the advocate has marked the end of the stage; what was
    # returned was never a case of the collegium.
    if request.state is RequestState.RETURNED:
        raise Refusal("assignments-moved-on", number=request.label)
