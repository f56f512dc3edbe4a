"""Takes declarations of acts that advocates took from a body themselves (Ереже ¶27(1), 5.3)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.assignments.acts import ACTS, ActType, Channel, due_at
from domain.assignments.intakes import Declaration, Guard, in_time, missing
from domain.assignments.requests import STAGE_OF, Flow, Request, RequestState
from domain.civil import day_of
from domain.ids import PersonId, UnitId
from domain.notices.intakes import SameActTwice
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.policy import POLICY
from domain.refusals import Refusal
from domain.rosters import RosterKind
from services import counsel_handing
from services.assignments_appointing import BODY_LATE, TELL_BODY
from services.assignments_moving import request_of
from services.intakes_deciding import REMIND, tell_desk
from services.work import Tx, Work


class Attempt(StrEnum):
    """What an advocate said before the details: what of ¶27(1) he claims."""

    OPENED = "opened"
    NOT_URGENT = "not_urgent"
    NO_ACT = "no_act"


@dataclass(frozen=True, slots=True)
class Declared:
    """The declaration is kept; the appointment is open from this moment."""

    request: Request


@dataclass(frozen=True, slots=True)
class Outside:
    """¶27(1) does not allow it; the attempt stands in the journal without facts."""

    guard: Guard


@dataclass(frozen=True, slots=True)
class Registered:
    """The act is registered already; the responsible persons were told."""

    request: Request


async def attempt(work: Work, said: Attempt, *, by: Actor) -> Outside | None:
    """Judge an attempt before anything is told of the act; None where one may go on."""
    async with work.write() as tx:
        demand(by, Deed.DECLARE_INTAKE, owner=by.person)
        guard = missing(
            on_duty=await _on_duty_near(tx, by), urgent=said is not Attempt.NOT_URGENT,
            has_act=said is not Attempt.NO_ACT,
        )  # fmt: skip
        return await _refused(tx, guard, by) if guard is not None else None


async def declare(work: Work, said: Declaration, *, by: Actor) -> Declared | Outside | Registered:
    """Keep a declaration; aid is not interrupted, and the responsible persons know at once.

    It is nobody's turn: no offer was made, so the order of the day does not change (R-034).
    """
    async with work.write() as tx:
        demand(by, Deed.DECLARE_INTAKE, owner=by.person)
        person, unit = _home(by)
        _sensible(said, tx.now)
        on_duty = await _on_duty(tx, person, unit, said.received_at)
        guard = missing(on_duty=on_duty, urgent=bool(said.action and said.why), has_act=True)
        if guard is not None:
            return await _refused(tx, guard, by)
        same = await tx.assignments.same_act(said.act)
        if same is not None:
            await _tell_same(tx, same, by)
            return Registered(same)
        return Declared(await _keep(tx, said, person, unit, by))


async def _keep(tx: Tx, said: Declaration, person: PersonId, unit: UnitId, by: Actor) -> Request:
    number = await tx.assignments.add(_row(said, unit, by, tx.now), day_of(tx.now).year)
    await tx.intakes.add(number, person, said, tx.now)
    await tx.assignments.appoint(number, person, tx.now)
    await tx.assignments.mark_act_received(number, said.received_at)
    await tx.record(by, "assignments", f"request:{number}", "", RequestState.SELF_REPORTED,
                    evidence=f"register flow:{Flow.SELF_INTAKE} person:{person}")  # fmt: skip
    request = await request_of(tx, number)
    intake = await tx.intakes.one(number)
    if intake is not None:
        await tell_desk(tx, request, intake)
    for after in POLICY.intake_reminders:
        await tx.plan(REMIND, number, tx.now + after)
    await tx.plan(TELL_BODY, number, tx.now + POLICY.body_told_first)
    await tx.plan(BODY_LATE, number, tx.now + POLICY.body_told)
    await counsel_handing.take_charge(tx, request)
    return request


def _row(said: Declaration, unit: UnitId, by: Actor, now: datetime) -> dict[str, object]:
    act, kind = said.act, RosterKind.PRETRIAL
    due = due_at(act.type, said.received_at, None, POLICY)
    return {
        "unit": unit, "kind": kind, "act_type": act.type, "act_number": act.number,
        "act_date": act.date, "body": act.body, "place": act.place, "channel": Channel.COURIER,
        "basis": ACTS[act.type].basis, "received_at": said.received_at, "registered_at": now,
        "registered_by": by.person, "due_at": due, "searched_from": said.received_at,
        "search_until": due, "urgent": True, "state": RequestState.SELF_REPORTED,
        "flow": Flow.SELF_INTAKE, "stage": STAGE_OF[kind],
    }  # fmt: skip


async def _refused(tx: Tx, guard: Guard, by: Actor) -> Outside:
    """Record that somebody tried, and nothing of what it was about."""
    await tx.record(by, "intakes", f"person:{by.person}", "", "refused", guard)
    return Outside(guard)


async def _tell_same(tx: Tx, same: Request, by: Actor) -> None:
    await tx.record(by, "intakes", f"request:{same.id}", same.state, same.state,
                    evidence=f"declared again by person:{by.person}")  # fmt: skip
    name = await tx.members.full_name(_self(by))
    notice = SameActTwice(request=same.id, label=same.label, name=name)
    for officer in await tx.members.officers(same.unit, day_of(tx.now)):
        await tx.tell(officer.id, notice, occasion=f"same:{same.id}:{by.person}")


async def _on_duty_near(tx: Tx, by: Actor) -> bool:
    """Whether anything that was taken just now could have been taken on a day of duty."""
    person, unit = _home(by)
    moments = (tx.now, tx.now - POLICY.intake_night)
    return any([await _on_duty(tx, person, unit, moment) for moment in moments])


async def _on_duty(tx: Tx, person: PersonId, unit: UnitId, at: datetime) -> bool:
    """Whether a person is on that day's roster of investigations and takes part (R-055)."""
    if not in_time(at, tx.now, POLICY.intake_night):
        return False
    day = day_of(at)
    if person in await tx.members.absent([person], day):
        return False
    return person in await tx.rosters.on_duty(unit, RosterKind.PRETRIAL, day)


def _sensible(said: Declaration, now: datetime) -> None:
    if said.act.type is not ActType.CRIMINAL:
        raise Refusal("intakes-criminal-only")
    if said.received_at > now:
        raise Refusal("decrees-received-in-future")
    if day_of(said.received_at) < said.act.date:
        raise Refusal("decrees-received-before-act")


def _home(by: Actor) -> tuple[PersonId, UnitId]:
    if by.person is None or by.home is None:
        raise Refusal("members-no-permission")
    return by.person, by.home


def _self(by: Actor) -> PersonId:
    if by.person is None:
        raise Refusal("members-no-permission")
    return by.person
