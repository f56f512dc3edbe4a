"""Tells the officers of a unit of the acts that another desk has registered for it."""

from collections.abc import Sequence

from domain.assignments.requests import Request
from domain.civil import day_of
from domain.ids import UnitId
from domain.notices.decrees import RequestArrived
from domain.people import Actor
from services.work import Tx


async def tell_of_arrival(tx: Tx, every: Sequence[Request], desk: UnitId, *, by: Actor) -> str:
    """Tell the unit that the policy chose; gives its name, or nothing where it is the desk's."""
    goal, home = await tx.members.unit(every[0].unit), await tx.members.unit(desk)
    if goal is None or home is None or goal.id == home.id:
        return ""
    for request in every:
        notice = RequestArrived(
            request=request.id, label=request.label, from_unit=home.name, act=request.act,
            routed_by=request.routed_by, due_at=request.due_at, by=by.name,
        )  # fmt: skip
        for officer in await tx.members.officers(goal.id, day_of(tx.now)):
            if officer.id != by.person:
                await tx.tell(officer.id, notice, occasion=f"arrived:{request.id}")
    return goal.name
