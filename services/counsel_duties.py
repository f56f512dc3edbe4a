"""Takes the marks that an appointed advocate owes because of advocates under contract."""

from dataclasses import dataclass
from datetime import date

from domain.assignments.counsel import Earlier, Informed, Retained, Settled
from domain.assignments.machine import HELD, UNASSIGNED
from domain.assignments.requests import Request
from domain.civil import day_of
from domain.ids import RequestId, RetainedId
from domain.notices.counsel import EarlierDone, EarlierToCollegium
from domain.people import Actor
from domain.permissions import Deed, demand, may
from domain.refusals import Refusal
from domain.words import clean
from services.assignments_moving import held, request_of
from services.counsel import note_of
from services.counsel_handing import EARLIER, EARLIER_LATE, settle, stop
from services.work import Tx, Work


@dataclass(frozen=True, slots=True)
class CounselPage:
    """The advocates under contract of a request, and what its reader may do."""

    request: Request
    notes: tuple[Retained, ...]
    earlier: Earlier | None
    marks: bool
    records: bool


async def page(work: Work, number: RequestId, *, by: Actor) -> CounselPage:
    """The notes of a request, for the advocate in charge and the officers of its unit."""
    async with work.read() as tx:
        return await _page(tx, await request_of(tx, number), by)


async def note(work: Work, number: RetainedId, *, by: Actor) -> tuple[Retained, Request]:
    """One note with its request, for the advocate in charge."""
    async with work.read() as tx:
        return await _owed(tx, number, by)


async def contacted(
    work: Work, number: RetainedId, on: date, reason: str, *, by: Actor
) -> CounselPage:
    """Keep when the advocate under contract was contacted and why there is a replacement (¶44)."""
    async with work.write() as tx:
        one, request = await _owed(tx, number, by)
        if not one.joined_on <= on <= day_of(tx.now):
            raise Refusal("counsel-day-outside")
        said = clean(reason)
        if not said:
            raise Refusal("counsel-reason-needed")
        if await tx.counsel.contacted(number, on, said):
            await tx.record(by, "counsel", f"retained:{number}", "", "contacted", evidence=f"{on}")
            await _performed(tx, number)
        return await _page(tx, request, by)


async def explained(work: Work, number: RetainedId, on: date, *, by: Actor) -> CounselPage:
    """Keep when the client was told that he may waive the aid (¶46(1), R-079)."""
    async with work.write() as tx:
        one, request = await _owed(tx, number, by)
        if not one.joined_on <= on <= day_of(tx.now):
            raise Refusal("counsel-day-outside")
        if await tx.counsel.explained(number, on):
            await tx.record(by, "counsel", f"retained:{number}", "", "explained", evidence=f"{on}")
            await _performed(tx, number)
        return await _page(tx, request, by)


async def earlier_told(
    work: Work, number: RequestId, informed: Informed, *, by: Actor
) -> CounselPage:
    """Keep that who acted under contract before was notified, or notify the collegium (¶46(2)).

    Where the contacts are unavailable the bot forwards the notice to the responsible persons.
    """
    async with work.write() as tx:
        request = await held(tx, number)
        demand(by, Deed.WORK_REQUEST, owner=request.accepted_by)
        if by.person is None or await tx.counsel.earlier(number) is None:
            raise Refusal("counsel-nothing-owed", number=request.label)
        if await tx.counsel.earlier_done(number, informed, at=tx.now, by=by.person):
            await tx.record(by, "counsel", f"request:{number}", request.state, request.state,
                            evidence=f"earlier counsel notified: {informed}")  # fmt: skip
            for step in (EARLIER, EARLIER_LATE):
                await tx.unplan(step, number)
            done = EarlierDone(label=request.label)
            await tx.retell(f"earlier:{number}", done, occasion=f"earlier:{number}:done")
            if informed is Informed.COLLEGIUM:
                await _forward(tx, request, by)
        return await _page(tx, request, by)


async def _forward(tx: Tx, request: Request, by: Actor) -> None:
    member = await tx.members.person(by.person) if by.person is not None else None
    notice = EarlierToCollegium(request=request.id, label=request.label,
                                name=member.name.full if member else "", at=tx.now)  # fmt: skip
    for officer in await tx.members.officers(request.unit, day_of(tx.now)):
        await tx.tell(officer.id, notice, occasion=f"earlier:{request.id}:collegium")


async def _performed(tx: Tx, number: RetainedId) -> None:
    """Whoever marks was reached; when both marks stand, the reminders end."""
    await tx.counsel.delivered(number, tx.now)
    one = await note_of(tx, number)
    if one.performed:
        await stop(tx, one)
        await settle(tx, one, Settled.PERFORMED)


async def _owed(tx: Tx, number: RetainedId, by: Actor) -> tuple[Retained, Request]:
    one = await note_of(tx, number)
    if one.request is None:
        raise Refusal("counsel-settled")
    request = await request_of(tx, one.request)
    demand(by, Deed.WORK_REQUEST, owner=request.accepted_by)
    return one, request


async def _page(tx: Tx, request: Request, by: Actor) -> CounselPage:
    owner = request.accepted_by
    demand(by, Deed.RECORD_COUNSEL, unit=request.unit, owner=owner)
    here = request.state in HELD | UNASSIGNED
    return CounselPage(
        request, tuple(await tx.counsel.of(request.id)), await tx.counsel.earlier(request.id),
        marks=may(by, Deed.WORK_REQUEST, owner=owner), records=here,
    )  # fmt: skip
