"""Takes the word that an advocate under contract has joined, and finds whose case it is."""

from datetime import date

from domain.assignments.counsel import (
    AtDesk,
    Joined,
    Lead,
    Retained,
    Settled,
    Source,
    label_of,
)
from domain.assignments.machine import HELD, OVER, UNASSIGNED
from domain.assignments.requests import Request
from domain.civil import day_of
from domain.ids import PersonId, RequestId, RetainedId
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from services.assignments_moving import held, request_of
from services.counsel_handing import at_desk, hand_on, settle, stop
from services.work import Tx, Work


async def tell(work: Work, lead: Lead, on: date, *, by: Actor) -> None:
    """Take the form «Шарт бойынша кірістім» (Ереже ¶45, R-078, D-28).

    It goes to the appointed advocate at once, or to the responsible persons where the case is
    not found. Nothing is given back, not even whether there is such a case. The name and the
    telephone are those that the house knows.
    """
    demand(by, Deed.TELL_RETAINED, owner=by.person)
    async with work.write() as tx:
        person = _self(by)
        member = await tx.members.person(person)
        if member is None:
            raise Refusal("members-no-permission")
        said = Joined(member.name.full, member.phone, on)
        _sensible(tx, said)
        request = await _found(tx, lead)
        if request is not None and await _known(tx, request.id, said) is not None:
            return
        number = await tx.counsel.add(said, Source.RETAINED, lead.words, at=tx.now, by=person)
        await tx.record(by, "counsel", f"retained:{number}", "", "told")
        if request is None:
            await at_desk(tx, await note_of(tx, number), AtDesk.UNPLACED)
            return
        await tx.counsel.place(number, request.id)
        await hand_on(tx, await note_of(tx, number), request, by=by)


async def record(work: Work, number: RequestId, joined: Joined, *, by: Actor) -> Retained:
    """Keep what the appointed advocate or the officer has learned (Ереже ¶44, A-27).

    An advocate who stands there already is given back instead of a second note.
    """
    async with work.write() as tx:
        request = await held(tx, number)
        demand(by, Deed.RECORD_COUNSEL, unit=request.unit, owner=request.accepted_by)
        if request.state not in HELD | UNASSIGNED:
            raise Refusal("assignments-moved-on", number=request.label)
        _sensible(tx, joined)
        known = await _known(tx, number, joined)
        if known is not None:
            return known
        own = by.person is not None and by.person == request.accepted_by
        source = Source.APPOINTED if own else Source.OFFICER
        note = await tx.counsel.add(joined, source, request.label, at=tx.now, by=_self(by))
        await tx.counsel.place(note, number)
        await tx.record(by, "counsel", f"retained:{note}", "", "told", evidence=source)
        await hand_on(tx, await note_of(tx, note), request, by=by)
        return await note_of(tx, note)


async def place(work: Work, number: RetainedId, label: str, *, by: Actor) -> Request:
    """Find by hand whose case a note is about; the appointed advocate is told at once."""
    async with work.write() as tx:
        one = await note_of(tx, number)
        key = label_of(label)
        request = await tx.assignments.labelled(*key) if key else None
        if request is None or request.unit not in by.units:
            # Another unit's request is as good as none (domain.md 2.2).
            raise Refusal("counsel-no-such-number")
        demand(by, Deed.PLACE_COUNSEL, unit=request.unit)
        _not_own(one, by)
        if request.state in OVER:
            raise Refusal("assignments-moved-on", number=request.label)
        if not await tx.counsel.place(number, request.id):
            raise Refusal("counsel-settled")
        await tx.record(by, "counsel", f"retained:{number}", "told", "placed",
                        evidence=f"request:{request.id}")  # fmt: skip
        await settle(tx, one, Settled.HANDED)
        await hand_on(tx, await note_of(tx, number), request, by=by)
        return await request_of(tx, request.id)


async def drop(work: Work, number: RetainedId, *, by: Actor) -> Retained:
    """End a note whose case no unit of the collegium has."""
    async with work.write() as tx:
        one = await note_of(tx, number)
        if not by.units:
            raise Refusal("members-no-permission")
        demand(by, Deed.PLACE_COUNSEL, unit=min(by.units))
        _not_own(one, by)
        if not await tx.counsel.drop(number, tx.now, _self(by)):
            raise Refusal("counsel-settled")
        await tx.record(by, "counsel", f"retained:{number}", "told", "dropped")
        await settle(tx, one, Settled.DROPPED)
        return await note_of(tx, number)


async def misplaced(work: Work, number: RetainedId, *, by: Actor) -> Request:
    """Take the appointed advocate's word that a note is not about his case: back to the desk."""
    async with work.write() as tx:
        one = await note_of(tx, number)
        if one.request is None:
            raise Refusal("counsel-settled")
        request = await held(tx, one.request)
        demand(by, Deed.WORK_REQUEST, owner=request.accepted_by)
        if one.source is not Source.RETAINED or one.over:
            raise Refusal("counsel-settled")
        await tx.counsel.displace(number)
        await tx.record(by, "counsel", f"retained:{number}", "placed", "told",
                        evidence=f"request:{request.id}")  # fmt: skip
        await stop(tx, one)
        await settle(tx, one, Settled.MISPLACED)
        await at_desk(tx, await note_of(tx, number), AtDesk.UNPLACED)
        return request


async def note_of(tx: Tx, number: RetainedId) -> Retained:
    """A note that exists; a refusal for a made-up number."""
    found = await tx.counsel.one(number)
    if found is None:
        raise Refusal("counsel-no-such-note")
    return found


async def _found(tx: Tx, lead: Lead) -> Request | None:
    """The one open request that a lead names; None where it names none, or more than one."""
    key = label_of(lead.label)
    if key is not None:
        request = await tx.assignments.labelled(*key)
        return await held(tx, request.id) if request and request.state not in OVER else None
    if not lead.act or not lead.body:
        return None
    found = await tx.assignments.open_on(lead.act, lead.body)
    return await held(tx, found[0].id) if len(found) == 1 else None


async def _known(tx: Tx, request: RequestId, joined: Joined) -> Retained | None:
    return next((one for one in await tx.counsel.of(request) if one.is_about(joined)), None)


def _sensible(tx: Tx, joined: Joined) -> None:
    if joined.on > day_of(tx.now):
        raise Refusal("counsel-joined-in-future")


def _not_own(one: Retained, by: Actor) -> None:
    """Who acts under contract learns nothing of the case, as an officer neither (¶45, ¶34)."""
    if one.source is Source.RETAINED and one.told_by == by.person:
        raise Refusal("members-no-permission")


def _self(by: Actor) -> PersonId:
    if by.person is None:
        raise Refusal("members-no-permission")
    return by.person
