"""Tells who was in charge and who is now, and ends what an accepted case left undecided."""

from domain.assignments.requests import Appointment, Request
from domain.cases import AbsenceState, SubstitutionState, WaiverState
from domain.civil import day_of
from domain.ids import PersonId, SubstitutionId
from domain.members import Member
from domain.notices.cases import (
    AbsenceSettled,
    CasePassed,
    PartEnded,
    SubstitutionSettled,
    TookOver,
)
from domain.people import SYSTEM, Actor
from services.work import Tx

WAITS = "cases.substitution_waits"
ABSENCE_WAITS = "cases.absence_waits"


async def passed_on(tx: Tx, request: Request, before: Appointment, person: PersonId) -> None:
    """Another has accepted: tell both and the officers, and mark the substitution as done.

    A waiver that the former one has written down but not confirmed lapses: the new one hears the
    client himself (Ереже ¶43). One that waits for the act of a court goes on.
    """
    live = await tx.cases.live_substitution(request.id)
    if live is not None:
        await tx.cases.move_substitution(live.id, live.state, SubstitutionState.DONE)
        await tx.record(SYSTEM, "cases", f"request:{request.id}", live.state,
                        SubstitutionState.DONE, evidence=f"substitution:{live.id}")  # fmt: skip
    waiver = await tx.cases.live_waiver(request.id)
    if waiver is not None and waiver.state is WaiverState.DECLARED:
        await tx.cases.move_waiver(waiver.id, waiver.state, WaiverState.LAPSED, tx.now)
        await tx.record(SYSTEM, "cases", f"request:{request.id}", waiver.state,
                        WaiverState.LAPSED, evidence=f"waiver:{waiver.id}")  # fmt: skip
    old, new = await tx.members.person(before.person), await tx.members.person(person)
    ended = PartEnded(label=request.label, successor=_name(new), phone=_phone(new), at=tx.now)
    began = TookOver(request=request.id, label=request.label, before=_name(old),
                     phone=_phone(old))  # fmt: skip
    passed = CasePassed(label=request.label, before=_name(old), successor=_name(new), at=tx.now)
    await tx.tell(before.person, ended, occasion=f"ended:{before.id}")
    await tx.tell(person, began, occasion=f"took:{before.id}")
    for officer in await tx.members.officers(request.unit, day_of(tx.now)):
        await tx.tell(officer.id, passed, occasion=f"passed:{before.id}")


async def lapse(tx: Tx, request: Request, *, by: Actor) -> None:
    """A case ended: nothing of it waits for a decision any more, and those asked are told."""
    substitution = await tx.cases.live_substitution(request.id)
    if substitution is not None:
        before, after = substitution.state, SubstitutionState.LAPSED
        await tx.cases.move_substitution(substitution.id, before, after)
        await tx.record(by, "cases", f"request:{request.id}", before, after,
                        evidence=f"substitution:{substitution.id}")  # fmt: skip
        await settled(tx, request, substitution.id, substitution.person, after)
    absence = await tx.cases.live_absence(request.id)
    if absence is not None:
        await tx.cases.move_absence(absence.id, absence.state, AbsenceState.LAPSED)
        name = await tx.members.full_name(absence.person)
        notice = AbsenceSettled(
            label=request.label, name=name, first=absence.first, last=absence.last,
            state=AbsenceState.LAPSED,
        )  # fmt: skip
        await tx.unplan(ABSENCE_WAITS, absence.id)
        await tx.retell(f"absence:{absence.id}", notice, occasion=f"absence:{absence.id}:lapsed")
    waiver = await tx.cases.live_waiver(request.id)
    if waiver is not None:
        await tx.cases.move_waiver(waiver.id, waiver.state, WaiverState.LAPSED, tx.now)


async def settled(
    tx: Tx, request: Request, number: SubstitutionId, person: PersonId, state: SubstitutionState
) -> None:
    """Stop the reminders of a substitution and redraw the question for everybody asked."""
    await tx.unplan(WAITS, number)
    notice = SubstitutionSettled(
        label=request.label, name=await tx.members.full_name(person), state=state
    )
    await tx.retell(f"substitution:{number}", notice, occasion=f"substitution:{number}:{state}")


def _name(member: Member | None) -> str:
    return member.name.full if member is not None else ""


def _phone(member: Member | None) -> str:
    return member.phone if member is not None else ""
