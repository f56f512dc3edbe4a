"""Opens the telephone tasks of a search: after silence, or before it counts (Ереже ¶26, D-23)."""

from datetime import datetime

from domain.assignments.requests import CallState, Request
from domain.assignments.turn import is_night
from domain.civil import day_of
from domain.ids import PersonId
from domain.notices.assignments import CallNeeded
from domain.policy import POLICY
from services.work import Tx

# What a call has to give before silence counts: somebody took it, or did not.
MADE = frozenset({CallState.REACHED, CallState.NO_REPLY, CallState.WRONG_NUMBER})


async def comes_first(tx: Tx, person: PersonId) -> bool:
    """Whether an offer made now waits for a call: at night, or to whom the bot cannot reach."""
    member = await tx.members.person(person)
    return is_night(tx.now, POLICY) or (member is not None and member.unreachable)


async def call_needed(
    tx: Tx,
    request: Request,
    person: PersonId,
    *,
    silent: bool,
    first_until: datetime | None = None,
) -> None:
    """Open a telephone task: the telephone stays the binding channel (Ереже ¶26).

    `first_until` says until when the search waits for this call; asked again at another moment
    the officers are reminded of an open one.
    """
    task = await tx.assignments.add_call(request.id, person, tx.now)
    member = await tx.members.person(person)
    if member is None:
        return
    notice = CallNeeded(task=task, label=request.label, name=member.name.full,
                        phone=member.phone, silent=silent, first_until=first_until)  # fmt: skip
    again = f":{tx.now.timestamp():.0f}" if first_until is not None else ""
    for officer in await tx.members.officers(request.unit, day_of(tx.now)):
        await tx.tell(officer.id, notice, occasion=f"call:{task}:{silent}{again}",
                      subject=f"call:{task}")  # fmt: skip
