"""Keeps a client's waiver in two steps; in court it takes effect with the body's act (¶43)."""

from datetime import date

from domain.assignments.machine import Event
from domain.assignments.requests import Ending, Request
from domain.cases import CaseActKind, Waiver, WaiverState, in_court
from domain.civil import day_of
from domain.ids import RequestId
from domain.notices.cases import WaiverDone, WaiverTold
from domain.people import Actor
from domain.permissions import Deed, demand, may
from domain.refusals import Refusal
from services.assignments_moving import held
from services.cases import charge_of, own_case
from services.cases_endings import checked_act, end_case
from services.work import Tx, Work


async def declarable(work: Work, number: RequestId, *, by: Actor) -> Request:
    """A case of which no waiver waits for its act, before the day of one is asked for."""
    async with work.write() as tx:
        request, _ = await own_case(tx, number, Deed.DECLARE_WAIVER, by=by, working=False)
        await _replaceable(tx, request)
        return request


async def declare(
    work: Work, number: RequestId, on: date, *, by: Actor, written: bool
) -> tuple[Request, Waiver]:
    """Keep the advocate's word that the client waives; nothing follows before he confirms it.

    Without the client's own written statement there is no waiver to record (R-076).
    """
    async with work.write() as tx:
        request, charge = await own_case(tx, number, Deed.DECLARE_WAIVER, by=by, working=False)
        if not written:
            raise Refusal("cases-waiver-unwritten")
        if on > day_of(tx.now):
            raise Refusal("cases-date-in-future")
        if on < day_of(charge.from_at):
            raise Refusal("cases-waiver-too-early")
        live = await _replaceable(tx, request)
        if live is not None:
            await tx.cases.move_waiver(live.id, live.state, WaiverState.UNDONE, tx.now)
        made = await tx.cases.add_waiver(number, charge.person, on, tx.now)
        waiver = await tx.cases.waiver(made)
        if waiver is None:
            raise Refusal("cases-not-found")
        return request, waiver


async def confirm(work: Work, number: RequestId, *, by: Actor) -> Request:
    """Confirm: before trial the part ends now, in court the body's act is awaited."""
    async with work.write() as tx:
        request, _ = await own_case(tx, number, Deed.DECLARE_WAIVER, by=by, working=False)
        waiver = await _live(tx, request, WaiverState.DECLARED)
        after = WaiverState.WAITING if in_court(request) else WaiverState.DONE
        await _settle(tx, request, waiver, after, by)
        if after is WaiverState.DONE:
            request = await end_case(tx, request, Event.WAIVE, Ending.WAIVER, by=by,
                                     evidence=f"waiver:{waiver.id} {waiver.on}")  # fmt: skip
        await _tell(tx, request, waiver, after)
        return request


async def undo(work: Work, number: RequestId, *, by: Actor) -> Request:
    """Take a declaration back before it was confirmed."""
    async with work.write() as tx:
        request, _ = await own_case(tx, number, Deed.DECLARE_WAIVER, by=by, working=False)
        waiver = await _live(tx, request, WaiverState.DECLARED)
        await _settle(tx, request, waiver, WaiverState.UNDONE, by)
        return request


async def record_act(work: Work, number: RequestId, act: str, on: date, *, by: Actor) -> Request:
    """Record the act by which the body accepted the waiver; the advocate's part ends with it."""
    async with work.write() as tx:
        request = await _awaited(tx, number, by)
        waiver = await _live(tx, request, WaiverState.WAITING)
        charge = await charge_of(tx, request, working=False)
        act = checked_act(request, act, on, day_of(tx.now))
        if on < waiver.on:
            raise Refusal("cases-act-before-waiver")
        await tx.cases.add_act(number, CaseActKind.WAIVER, act, on, at=tx.now, by=by.person)
        await _settle(tx, request, waiver, WaiverState.DONE, by)
        request = await end_case(tx, request, Event.WAIVE, Ending.WAIVER, by=by,
                                 evidence=f"waiver:{waiver.id} {act} {on}")  # fmt: skip
        await _tell(tx, request, waiver, WaiverState.DONE, act, on)
        if charge.person != by.person:
            done = WaiverDone(label=request.label, act=act, act_on=on)
            await tx.tell(charge.person, done, occasion=f"waiver:{waiver.id}")
        return request


async def not_accepted(work: Work, number: RequestId, *, by: Actor) -> Request:
    """Keep the word that the body did not accept the waiver: the advocate goes on."""
    async with work.write() as tx:
        request, _ = await own_case(tx, number, Deed.DECLARE_WAIVER, by=by, working=False)
        waiver = await _live(tx, request, WaiverState.WAITING)
        await _settle(tx, request, waiver, WaiverState.NOT_ACCEPTED, by)
        await _tell(tx, request, waiver, WaiverState.NOT_ACCEPTED)
        return request


async def awaited(work: Work, number: RequestId, *, by: Actor) -> Request:
    """A case whose waiver waits for its act, before the act is asked for."""
    async with work.write() as tx:
        request = await _awaited(tx, number, by)
        await _live(tx, request, WaiverState.WAITING)
        return request


async def _awaited(tx: Tx, number: RequestId, by: Actor) -> Request:
    request = await held(tx, number)
    if not may(by, Deed.RECORD_WAIVER_ACT, owner=request.accepted_by):
        demand(by, Deed.RECORD_WAIVER_ACT, unit=request.unit)
    return request


async def _replaceable(tx: Tx, request: Request) -> Waiver | None:
    """What was declared and not confirmed: a new declaration takes its place."""
    live = await tx.cases.live_waiver(request.id)
    if live is not None and live.state is WaiverState.WAITING:
        raise Refusal("cases-waiver-waits", number=request.label)
    return live


async def _live(tx: Tx, request: Request, state: WaiverState) -> Waiver:
    waiver = await tx.cases.live_waiver(request.id)
    if waiver is None or waiver.state is not state:
        raise Refusal("cases-waiver-settled", number=request.label)
    return waiver


async def _settle(tx: Tx, request: Request, waiver: Waiver, after: WaiverState, by: Actor) -> None:
    if not await tx.cases.move_waiver(waiver.id, waiver.state, after, tx.now):
        raise Refusal("cases-waiver-settled", number=request.label)
    await tx.record(by, "cases", f"request:{request.id}", waiver.state, after,
                    evidence=f"waiver:{waiver.id}")  # fmt: skip


async def _tell(
    tx: Tx, request: Request, waiver: Waiver, state: WaiverState, act: str = "",
    act_on: date | None = None,
) -> None:  # fmt: skip
    # Who declared it may have been replaced while the body's act was awaited.
    person = request.accepted_by or waiver.person
    notice = WaiverTold(
        request=request.id, label=request.label, name=await tx.members.full_name(person),
        on=waiver.on, state=state, act=act, act_on=act_on,
    )  # fmt: skip
    for officer in await tx.members.officers(request.unit, day_of(tx.now)):
        await tx.tell(officer.id, notice, occasion=f"waiver:{waiver.id}:{state}")
