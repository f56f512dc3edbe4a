"""Shows what belongs to an accepted case, and says who may take its further steps."""

from dataclasses import replace

from domain.assignments.machine import SUBSTITUTED_FROM
from domain.assignments.requests import Appointment, Request
from domain.cases import ENDABLE, CaseView, Charge
from domain.civil import day_of
from domain.ids import PersonId, RequestId, UnitId
from domain.members import Member
from domain.people import Actor, Role
from domain.permissions import Deed, demand, may
from domain.refusals import Refusal
from services.assignments_moving import held, request_of
from services.work import Tx, Work


async def view(work: Work, number: RequestId, *, by: Actor) -> CaseView:
    """All of a case that its card shows; notes only for the officer who decides about them."""
    async with work.read() as tx:
        request = await request_of(tx, number)
        own = by.person is not None and request.accepted_by == by.person
        if not own:
            demand(by, Deed.READ_REQUEST, unit=request.unit)
        substitution = await tx.cases.live_substitution(number)
        decides = not own and may(by, Deed.DECIDE_SUBSTITUTION, unit=request.unit)
        if substitution is not None and not decides:
            substitution = replace(substitution, note="", reason="")
        return CaseView(
            await _charges(tx, number), substitution, await tx.cases.live_absence(number),
            await tx.cases.live_waiver(number), tuple(await tx.cases.acts_of(number)), own,
            owes_counsel=own and await _owes_counsel(tx, number),
        )  # fmt: skip


async def my_case(work: Work, number: RequestId, *, by: Actor) -> Request:
    """A case that the actor is in charge of, before a dialog about it begins."""
    async with work.read() as tx:
        request = await request_of(tx, number)
        demand(by, Deed.WORK_REQUEST, owner=request.accepted_by)
        return request


async def desk_case(work: Work, number: RequestId, *, by: Actor) -> Request:
    """A case of the officer's unit, before a dialog about it begins."""
    async with work.read() as tx:
        request = await request_of(tx, number)
        demand(by, Deed.RELEASE_CASE, unit=request.unit)
        return request


async def own_case(
    tx: Tx, number: RequestId, deed: Deed, *, by: Actor, working: bool = True
) -> tuple[Request, Appointment]:
    """A held case that the actor is in charge of; `working`: nobody else is looked for now."""
    request = await held(tx, number)
    demand(by, deed, owner=request.accepted_by)
    return request, await charge_of(tx, request, working=working)


async def charge_of(tx: Tx, request: Request, *, working: bool) -> Appointment:
    """Who is in charge of a case that is not over."""
    charge = await tx.assignments.open_appointment(request.id)
    if charge is None or request.state not in (SUBSTITUTED_FROM if working else ENDABLE):
        raise Refusal("assignments-moved-on", number=request.label)
    return charge


async def deciders(tx: Tx, unit: UnitId, person: PersonId) -> list[Member]:
    """Who decides about somebody's case: the responsible persons except himself."""
    officers = await tx.members.officers(unit, day_of(tx.now))
    return [one for one in officers if one.id != person]


async def presidium(tx: Tx, person: PersonId) -> list[Member]:
    """The presidium except the person whom it is about."""
    every = await tx.members.holders(Role.PRESIDIUM, day_of(tx.now))
    return [one for one in every if one.id != person]


def not_own(by: Actor, person: PersonId) -> None:
    """Nobody decides about himself (domain.md 2.2, the hard prohibitions)."""
    if by.person == person:
        raise Refusal("cases-own-decision")


async def _owes_counsel(tx: Tx, number: RequestId) -> bool:
    earlier = await tx.counsel.earlier(number)
    if earlier is not None and earlier.done_at is None:
        return True
    return any(not one.over for one in await tx.counsel.of(number))


async def _charges(tx: Tx, number: RequestId) -> tuple[Charge, ...]:
    every = await tx.assignments.appointments_of(number)
    people = await tx.members.people([one.person for one in every])
    return tuple(
        Charge(people[one.person].name.full, one.from_at, one.until_at, one.ended)
        for one in every if one.person in people
    )  # fmt: skip
