"""Keeps absences of five тәулік and more: the body is to re-appoint (CPC 72(3), D-24)."""

from dataclasses import dataclass
from datetime import date

from domain.assignments.requests import Request
from domain.cases import (
    AbsenceState,
    CaseAbsence,
    SubstitutionGround,
    absence_length,
)
from domain.civil import day_of
from domain.ids import CaseAbsenceId, RequestId
from domain.notices.cases import (
    AbsenceAnnounced,
    AbsenceAnswered,
    AbsenceSettled,
    DecisionWaits,
)
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.policy import POLICY
from domain.refusals import Refusal
from services.assignments_moving import held, request_of
from services.cases import charge_of, deciders, not_own, own_case, presidium
from services.cases_handover import ABSENCE_WAITS
from services.cases_substitution import opened
from services.work import Tx, Work


@dataclass(frozen=True, slots=True)
class Long:
    """Five тәулік and more: the officer was told at once."""

    request: Request
    absence: CaseAbsence


@dataclass(frozen=True, slots=True)
class Short:
    """Less than that: an ordinary substitution is the way, and nothing was kept."""

    request: Request


async def announceable(work: Work, number: RequestId, *, by: Actor) -> Request:
    """A case of which no absence waits, before the days are asked for."""
    async with work.write() as tx:
        request, _ = await own_case(tx, number, Deed.ANNOUNCE_ABSENCE, by=by)
        await _demand_none(tx, request)
        return request


async def announce(
    work: Work, number: RequestId, first: date, last: date, *, by: Actor
) -> Long | Short:
    """Announce from when to when the advocate cannot take part (R-106, A-36, A-69)."""
    async with work.write() as tx:
        request, charge = await own_case(tx, number, Deed.ANNOUNCE_ABSENCE, by=by)
        today = day_of(tx.now)
        if last < first or last < today or first > today + POLICY.suspension_ahead:
            raise Refusal("cases-absence-unclear")
        if absence_length(first, last) < POLICY.long_absence:
            return Short(request)
        await _demand_none(tx, request)
        made = await tx.cases.add_absence(number, charge.person, first, last, tx.now)
        await tx.record(by, "cases", f"request:{number}", "", AbsenceState.ANNOUNCED,
                        evidence=f"absence:{made} {first} {last}")  # fmt: skip
        absence = await _of(tx, made)
        await tell_deciders(tx, request, absence, occasion=f"absence:{made}")
        for after in POLICY.substitution_reminders:
            await tx.plan(ABSENCE_WAITS, made, tx.now + after)
        return Long(request, absence)


async def replace_now(work: Work, number: CaseAbsenceId, *, by: Actor) -> Request:
    """Do not wait for the body: another advocate is looked for at once (Ереже ¶4(3))."""
    async with work.write() as tx:
        request, absence = await _decidable(tx, number, by)
        await _settle(tx, request, absence, AbsenceState.SUBSTITUTED, by)
        await opened(tx, request, SubstitutionGround.ABSENCE, by=by)
        return await request_of(tx, request.id)


async def wait(work: Work, number: CaseAbsenceId, *, by: Actor) -> Request:
    """Leave it to the body, whose new act or release is awaited (CPC 72(3), historical)."""
    async with work.write() as tx:
        request, absence = await _decidable(tx, number, by)
        if absence.state is AbsenceState.WAITING:
            raise Refusal("cases-decided-already", number=request.label)
        await _settle(tx, request, absence, AbsenceState.WAITING, by)
        answer = AbsenceAnswered(request=request.id, label=request.label,
                                 state=AbsenceState.WAITING)  # fmt: skip
        await tx.tell(absence.person, answer, occasion=f"absence:{number}:waiting")
        return request


async def tell_deciders(tx: Tx, request: Request, one: CaseAbsence, *, occasion: str) -> None:
    """Put the two ways before those who may choose; where nobody may, tell the presidium."""
    name = await tx.members.full_name(one.person)
    notice = AbsenceAnnounced(
        absence=one.id, request=request.id, label=request.label, name=name, first=one.first,
        last=one.last, limit=POLICY.long_absence,
    )  # fmt: skip
    people = await deciders(tx, request.unit, one.person)
    for officer in people:
        await tx.tell(officer.id, notice, occasion=occasion, subject=f"absence:{one.id}")
    if people:
        return
    alone = DecisionWaits(label=request.label, name=name, since=one.announced_at, alone=True)
    for member in await presidium(tx, one.person):
        await tx.tell(member.id, alone, occasion=occasion)


async def _decidable(tx: Tx, number: CaseAbsenceId, by: Actor) -> tuple[Request, CaseAbsence]:
    found = await _of(tx, number)
    request = await held(tx, found.request)
    demand(by, Deed.DECIDE_ABSENCE, unit=request.unit)
    not_own(by, found.person)
    absence = await _of(tx, number)
    if absence.state not in {AbsenceState.ANNOUNCED, AbsenceState.WAITING}:
        raise Refusal("cases-decided-already", number=request.label)
    await charge_of(tx, request, working=False)
    return request, absence


async def _settle(
    tx: Tx, request: Request, one: CaseAbsence, after: AbsenceState, by: Actor
) -> None:
    moved = await tx.cases.move_absence(one.id, one.state, after, decided_by=by.person,
                                        decided_at=tx.now)  # fmt: skip
    if not moved:
        raise Refusal("cases-decided-already", number=request.label)
    await tx.record(by, "cases", f"request:{request.id}", one.state, after,
                    evidence=f"absence:{one.id}")  # fmt: skip
    await tx.unplan(ABSENCE_WAITS, one.id)
    notice = AbsenceSettled(label=request.label, name=await tx.members.full_name(one.person),
                            first=one.first, last=one.last, state=after)  # fmt: skip
    await tx.retell(f"absence:{one.id}", notice, occasion=f"absence:{one.id}:{after}")


async def _demand_none(tx: Tx, request: Request) -> None:
    if await tx.cases.live_absence(request.id) is not None:
        raise Refusal("cases-absence-known", number=request.label)


async def _of(tx: Tx, number: CaseAbsenceId) -> CaseAbsence:
    found = await tx.cases.absence(number)
    if found is None:
        raise Refusal("cases-not-found")
    return found
