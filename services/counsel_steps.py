"""Takes the due steps of ¶44-46: reminders, what was not delivered, what is late."""

from collections.abc import Awaitable, Callable

from domain.assignments.counsel import AtDesk, Retained
from domain.assignments.machine import OVER
from domain.assignments.requests import Request
from domain.civil import day_of
from domain.ids import PersonId, RequestId, RetainedId
from domain.notices.counsel import CounselLate, CounselReminder, EarlierDue, EarlierLate
from services.counsel_handing import (
    EARLIER,
    EARLIER_LATE,
    LATE,
    REMIND,
    UNDELIVERED,
    at_desk,
)
from services.work import Tx, Work


async def remind(work: Work, number: int) -> None:
    """Remind the appointed advocate of the marks that are missing (D-29)."""
    async with work.write() as tx:
        found = await _owed(tx, number)
        if found is None:
            return
        one, request, person = found
        notice = CounselReminder(
            retained=one.id, request=request.id, label=request.label, counsel=one.counsel,
            contacted=one.contacted_on is not None, explained=one.explained_on is not None,
        )  # fmt: skip
        await tx.tell(person, notice, subject=f"counsel:{number}",
                      occasion=f"counsel:{number}:{tx.now.timestamp():.0f}")  # fmt: skip


async def late(work: Work, number: int) -> None:
    """Tell the officers which marks are missing (D-29)."""
    async with work.write() as tx:
        found = await _owed(tx, number)
        if found is None:
            return
        one, request, person = found
        notice = CounselLate(
            request=request.id, label=request.label, name=await tx.members.full_name(person),
            contacted=one.contacted_on is not None, explained=one.explained_on is not None,
        )  # fmt: skip
        for officer in await tx.members.officers(request.unit, day_of(tx.now)):
            await tx.tell(officer.id, notice, occasion=f"counsel:{number}:late:{person}",
                          subject=f"counseldesk:{number}")  # fmt: skip


async def undelivered(work: Work, number: int) -> None:
    """Tell the officers when the appointed advocate was not reached within the hour (D-28)."""
    async with work.write() as tx:
        found = await _owed(tx, number)
        if found is None or found[0].delivered_at is not None:
            return
        one, request, person = found
        at = await tx.letters.arrived_at(person, f"counsel:{number}")
        if at is None:
            await at_desk(tx, one, AtDesk.UNDELIVERED, request)
        else:
            await tx.counsel.delivered(one.id, at)


async def earlier(work: Work, number: int) -> None:
    """Remind whoever started in a higher instance of ¶46(2) (D-31)."""
    async with work.write() as tx:
        found = await _earlier(tx, number)
        if found is None:
            return
        request, person = found
        notice = EarlierDue(request=request.id, label=request.label, again=True)
        await tx.tell(person, notice, subject=f"earlier:{number}",
                      occasion=f"earlier:{number}:{tx.now.timestamp():.0f}")  # fmt: skip


async def earlier_late(work: Work, number: int) -> None:
    """Tell the officers that the mark of ¶46(2) is missing (D-31)."""
    async with work.write() as tx:
        found = await _earlier(tx, number)
        if found is None:
            return
        request, person = found
        notice = EarlierLate(request=request.id, label=request.label,
                             name=await tx.members.full_name(person))  # fmt: skip
        for officer in await tx.members.officers(request.unit, day_of(tx.now)):
            await tx.tell(officer.id, notice, subject=f"earlier:{number}",
                          occasion=f"earlier:{number}:late:{person}")  # fmt: skip


async def _owed(tx: Tx, number: int) -> tuple[Retained, Request, PersonId] | None:
    """A note whose marks are missing, with who owes them; steps may come after the fact."""
    one = await tx.counsel.one(RetainedId(number))
    if one is None or one.over or one.request is None:
        return None
    request = await tx.assignments.get(one.request)
    charge = await tx.assignments.open_appointment(one.request)
    if request is None or charge is None or request.state in OVER:
        return None
    return one, request, charge.person


async def _earlier(tx: Tx, number: int) -> tuple[Request, PersonId] | None:
    duty = await tx.counsel.earlier(RequestId(number))
    request = await tx.assignments.get(RequestId(number))
    charge = await tx.assignments.open_appointment(RequestId(number))
    if duty is None or duty.done_at is not None or request is None or charge is None:
        return None
    return None if request.state in OVER else (request, charge.person)


STEPS: dict[str, Callable[[Work, int], Awaitable[None]]] = {
    REMIND: remind,
    LATE: late,
    UNDELIVERED: undelivered,
    EARLIER: earlier,
    EARLIER_LATE: earlier_late,
}
