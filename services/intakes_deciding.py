"""Decides about acts that advocates took themselves, and tells who has to know (5.3)."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from domain.assignments.intakes import Intake
from domain.assignments.machine import Event
from domain.assignments.requests import Request, RequestState
from domain.civil import day_of
from domain.ids import PersonId, RequestId
from domain.notices.intakes import (
    IntakeAnswer,
    IntakeDecided,
    IntakeDeclared,
    IntakeFlagged,
)
from domain.people import Actor, Role
from domain.permissions import Deed, demand
from domain.policy import POLICY
from domain.refusals import Refusal
from services.assignments_appointing import ACT_WAITS
from services.assignments_moving import held, move, request_of
from services.work import Tx, Work

REMIND = "intakes.remind"


@dataclass(frozen=True, slots=True)
class IntakePage:
    """A declaration as its reader may see it."""

    request: Request
    intake: Intake
    name: str
    decides: bool


async def look(work: Work, number: RequestId, *, by: Actor) -> IntakePage:
    """A declaration: for its advocate, the officers of the unit and the presidium."""
    async with work.read() as tx:
        return await _page(tx, await request_of(tx, number), by)


async def confirm(work: Work, number: RequestId, *, by: Actor) -> IntakePage:
    """Confirm a declaration; from here on the request goes the usual way (5.1).

    Its basis is the responsible person's task, and its registration is late.
    """
    async with work.write() as tx:
        request, intake = await _judged(tx, number, by)
        flagged = request.state is RequestState.FLAGGED
        request = await move(tx, request, Event.CONFIRM_INTAKE, by=by,
                             evidence="basis:officer_task late_registration")  # fmt: skip
        await tx.intakes.confirm(number, tx.now, _self(by))
        await _decided(tx, request, intake, confirmed=True)
        await tx.plan(ACT_WAITS, number, tx.now + POLICY.act_handed)
        if flagged:
            name = await tx.members.full_name(intake.person)
            done = IntakeDecided(label=request.label, name=name, confirmed=True)
            await tx.retell(f"intakeflag:{number}", done, occasion=f"intake:{number}:cleared")
        return await _page(tx, request, by)


async def flag(work: Work, number: RequestId, reason: str, *, by: Actor) -> IntakePage:
    """Find no urgency: a record for the presidium; the client's aid is not interrupted."""
    async with work.write() as tx:
        request, intake = await _judged(tx, number, by)
        if not reason.strip():
            raise Refusal("assignments-reason-needed")
        # The words stand sealed in the declaration, for they may touch the case.
        request = await move(tx, request, Event.FLAG_INTAKE, by=by,
                             evidence="no urgency found; reason sealed")  # fmt: skip
        await tx.intakes.flag(number, reason.strip(), tx.now, _self(by))
        await _decided(tx, request, intake, confirmed=False, reason=reason.strip())
        notice = IntakeFlagged(request=number, label=request.label, reason=reason.strip(),
                               name=await tx.members.full_name(intake.person))  # fmt: skip
        for one in await tx.members.holders(Role.PRESIDIUM, day_of(tx.now)):
            if one.id != intake.person:
                await tx.tell(one.id, notice, occasion=f"intake:{number}:flagged",
                              subject=f"intakeflag:{number}")  # fmt: skip
        return await _page(tx, request, by)


async def remind(work: Work, number: int) -> None:
    """Remind the officers of an undecided declaration."""
    async with work.write() as tx:
        request = await tx.assignments.get(RequestId(number))
        intake = await tx.intakes.one(RequestId(number))
        if request is None or intake is None or not intake.undecided:
            return
        await tell_desk(tx, request, intake, again=True)


async def tell_desk(tx: Tx, request: Request, intake: Intake, *, again: bool = False) -> None:
    """Tell the responsible persons of a declaration that waits for them."""
    notice = IntakeDeclared(
        request=request.id, label=request.label, name=await tx.members.full_name(intake.person),
        act=request.act, received_at=request.received_at, declared_at=intake.declared_at,
        action=intake.action, why=intake.why, again=again,
    )  # fmt: skip
    for officer in await tx.members.officers(request.unit, day_of(tx.now)):
        if officer.id != intake.person:
            await tx.tell(officer.id, notice, subject=f"intake:{request.id}",
                          occasion=f"intake:{request.id}:{tx.now.timestamp():.0f}")  # fmt: skip


async def _judged(tx: Tx, number: RequestId, by: Actor) -> tuple[Request, Intake]:
    request = await held(tx, number)
    intake = await tx.intakes.one(number)
    if intake is None:
        raise Refusal("assignments-no-such-request")
    demand(by, Deed.DECIDE_INTAKE, unit=request.unit)
    if intake.person == by.person:
        # Nobody decides about himself (domain.md 2.2, the hard prohibitions).
        raise Refusal("members-no-permission")
    return request, intake


async def _decided(
    tx: Tx, request: Request, intake: Intake, *, confirmed: bool, reason: str = ""
) -> None:
    await tx.unplan(REMIND, request.id)
    name, at = await tx.members.full_name(intake.person), f"{tx.now.timestamp():.0f}"
    done = IntakeDecided(label=request.label, name=name, confirmed=confirmed)
    await tx.retell(f"intake:{request.id}", done, occasion=f"intake:{request.id}:{at}")
    answer = IntakeAnswer(request=request.id, label=request.label, confirmed=confirmed,
                          reason=reason)  # fmt: skip
    await tx.tell(intake.person, answer, occasion=f"intake:{request.id}:{confirmed}")


async def _page(tx: Tx, request: Request, by: Actor) -> IntakePage:
    intake = await tx.intakes.one(request.id)
    if intake is None:
        raise Refusal("assignments-no-such-request")
    demand(by, Deed.READ_INTAKE, unit=request.unit, owner=intake.person)
    decides = request.unit in by.units and intake.person != by.person
    return IntakePage(request, intake, await tx.members.full_name(intake.person), decides)


def _self(by: Actor) -> PersonId:
    if by.person is None:
        raise Refusal("members-no-permission")
    return by.person


STEPS: dict[str, Callable[[Work, int], Awaitable[None]]] = {REMIND: remind}
