"""Gathers what an advocate's notice of defence is drafted from (Ереже ¶9, ¶17(3), R-036)."""

from dataclasses import dataclass

from domain.assignments.papers import NoticeFacts
from domain.assignments.requests import Flow
from domain.ids import RequestId
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from services.assignments_moving import request_of
from services.work import Work


@dataclass(frozen=True, slots=True)
class NoticeDraft:
    """The facts of the appointment, and the collegium's own form with its version, if any."""

    facts: NoticeFacts
    form: bytes | None = None
    version: int = 0


async def draft(work: Work, number: RequestId, *, by: Actor) -> NoticeDraft:
    """What the advocate in charge writes the notice from; the client is not among it.

    Refused in the electronic flow: the state's system makes the notice itself (¶18(4), R-040).
    """
    async with work.read() as tx:
        request = await request_of(tx, number)
        demand(by, Deed.WRITE_NOTICE, owner=request.accepted_by)
        if request.flow is Flow.EIS:
            raise Refusal("notices-in-system", number=request.label)
        charge = await tx.assignments.open_appointment(number)
        unit = await tx.members.unit(request.unit)
        member = await tx.members.person(charge.person) if charge is not None else None
        if charge is None or member is None or charge.person != by.person or unit is None:
            raise Refusal("notices-part-ended", number=request.label)
        facts = NoticeFacts(
            collegium=await tx.members.collegium(), unit=unit, label=request.label,
            accepted_at=charge.from_at, act=request.act, advocate=member.name, phone=member.phone,
            licence=await tx.request_papers.licence(charge.person),
        )  # fmt: skip
        serving = await tx.notice_templates.serving()
        if serving is None:
            return NoticeDraft(facts)
        return NoticeDraft(facts, await tx.notice_templates.content(), serving.version)
