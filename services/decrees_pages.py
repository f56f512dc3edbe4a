"""Adds pages of an act to a request that is open; who is in charge gets them at once."""

from domain.assignments.machine import OPEN
from domain.assignments.requests import Flow, Request
from domain.ids import RequestId
from domain.notices.decrees import PageAdded
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.policy import POLICY
from domain.refusals import Refusal
from services.assignments_moving import held, request_of
from services.work import Tx, Work


async def begin(work: Work, number: RequestId, *, by: Actor) -> Request:
    """A request that pages may be added to, before a dialog about it begins."""
    async with work.read() as tx:
        request = await request_of(tx, number)
        _judge(request, by)
        return request


async def add(work: Work, number: RequestId, kind: str, ref: str, *, by: Actor) -> int:
    """Keep one more page, sealed; gives how many there are.

    Where the act was handed over the page goes to the advocate in charge and to nobody else
    (Ереже ¶10); before that it goes with the act.
    """
    async with work.write() as tx:
        request = await held(tx, number)
        _judge(request, by)
        count = len(await tx.assignments.files_of(number)) + 1
        if count > POLICY.act_pages_max:
            raise Refusal("decrees-pages-many", most=POLICY.act_pages_max)
        await tx.assignments.add_file(number, kind, ref, at=tx.now, by=by.person)
        await tx.record(by, "assignments", f"request:{number}", request.state, request.state,
                        evidence=f"page {count}")  # fmt: skip
        await _send(tx, request, kind, ref, count)
        return count


def _judge(request: Request, by: Actor) -> None:
    demand(by, Deed.CORRECT_REQUEST, unit=request.unit)
    if request.state not in OPEN or request.flow is Flow.EIS:
        raise Refusal("assignments-moved-on", number=request.label)


async def _send(tx: Tx, request: Request, kind: str, ref: str, page: int) -> None:
    charge = await tx.assignments.open_appointment(request.id)
    if charge is not None and charge.handed_at is not None:
        notice = PageAdded(label=request.label, act_number=request.act.number,
                           file_kind=kind, file_ref=ref)  # fmt: skip
        await tx.tell(charge.person, notice, occasion=f"page:{charge.id}:{page}")
