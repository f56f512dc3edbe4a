"""Reminds of substitutions and long absences that nobody has decided about."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from domain.assignments.requests import Request
from domain.cases import AbsenceState, SubstitutionState
from domain.ids import CaseAbsenceId, PersonId, RequestId, SubstitutionId
from domain.notices.cases import DecisionWaits
from domain.policy import POLICY
from services import cases_absences, cases_substitution
from services.cases import presidium
from services.cases_handover import ABSENCE_WAITS, WAITS
from services.work import Tx, Work


async def substitution_waits(work: Work, number: int) -> None:
    """Put an undecided substitution before the officers again; the last time tell above them."""
    async with work.write() as tx:
        one = await tx.cases.substitution(SubstitutionId(number))
        if one is None or one.state is not SubstitutionState.ASKED:
            return
        request = await _request(tx, one.request)
        if request is None:
            return
        again = f"substitution:{number}:{tx.now.timestamp():.0f}"
        await cases_substitution.tell_deciders(tx, request, one, occasion=again)
        await _above(tx, request, one.person, one.asked_at, again)


async def absence_waits(work: Work, number: int) -> None:
    """Put an undecided long absence before the officers again; the last time tell above them."""
    async with work.write() as tx:
        one = await tx.cases.absence(CaseAbsenceId(number))
        if one is None or one.state is not AbsenceState.ANNOUNCED:
            return
        request = await _request(tx, one.request)
        if request is None:
            return
        again = f"absence:{number}:{tx.now.timestamp():.0f}"
        await cases_absences.tell_deciders(tx, request, one, occasion=again)
        await _above(tx, request, one.person, one.announced_at, again)


async def _above(
    tx: Tx, request: Request, person: PersonId, since: datetime, occasion: str
) -> None:
    if tx.now - since < max(POLICY.substitution_reminders):
        return
    name = await tx.members.full_name(person)
    notice = DecisionWaits(label=request.label, name=name, since=since, alone=False)
    for member in await presidium(tx, person):
        await tx.tell(member.id, notice, occasion=occasion)


async def _request(tx: Tx, number: RequestId) -> Request | None:
    return await tx.assignments.get(number)


STEPS: dict[str, Callable[[Work, int], Awaitable[None]]] = {
    WAITS: substitution_waits,
    ABSENCE_WAITS: absence_waits,
}
