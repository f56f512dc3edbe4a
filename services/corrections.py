"""Corrects mistyped data of a request, without a new draw and with the old value kept."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.assignments.acts import ACTS, Basis, due_at
from domain.assignments.corrections import Field, Value, fields_of, present, value_of, written
from domain.assignments.machine import OPEN, UNASSIGNED
from domain.assignments.marks import Party
from domain.assignments.requests import OfferState, Request
from domain.civil import day_of
from domain.ids import RequestId
from domain.notices.decrees import RequestCorrected
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.policy import POLICY
from domain.refusals import Refusal
from services import bodies, case_marks
from services.assignments_appointing import restart_clock
from services.assignments_moving import held, request_of
from services.assignments_offers import show
from services.work import Tx, Work

_REASON_MIN, _REASON_MAX = 3, 300
# What an offer says: whoever is being asked is shown it again.
_OFFERED = frozenset(
    {Field.ACT_NUMBER, Field.ACT_DATE, Field.BODY, Field.PLACE, Field.RECEIVED_AT}
)


@dataclass(frozen=True, slots=True)
class Corrected:
    """The request as it stands now; `same` is another one of what is now the same act."""

    request: Request
    same: Request | None = None


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The new value is the one that stood there."""

    request: Request


async def begin(work: Work, number: RequestId, *, by: Actor) -> Request:
    """A request that the actor may correct, before a dialog about it begins."""
    async with work.read() as tx:
        request = await request_of(tx, number)
        _judge(request, by)
        return request


async def demand_fitting(
    work: Work, number: RequestId, field: Field, word: str, *, by: Actor
) -> None:
    """Refuse a value that cannot be right, before anybody writes a reason for it."""
    async with work.read() as tx:
        request = await request_of(tx, number)
        _judge(request, by, field)
        _demand_fits(request, value_of(field, word), tx.now)


async def correct(
    work: Work, number: RequestId, field: Field, word: str, *, by: Actor, reason: str
) -> Corrected | Unchanged:
    """Correct one datum of a request that is not over; who is asked or in charge stays.

    What belongs to the act is corrected in all its requests. A corrected receipt moves the due
    moment with its warnings. The old value is kept sealed; the journal names the field alone.
    """
    said = " ".join(reason.split())[:_REASON_MAX]
    if sum(map(str.isalpha, said)) < _REASON_MIN:
        raise Refusal("corrections-reason-empty")
    async with work.write() as tx:
        request = await held(tx, number)
        _judge(request, by, field)
        value = value_of(field, word)
        if written(value) == written(present(request, field, await tx.corrections.sealed(number))):
            return Unchanged(request)
        _demand_fits(request, value, tx.now)
        others = await tx.assignments.siblings(request) if field.of_act else []
        for one in (request, *(each for each in others if each.state in OPEN)):
            await _correct_one(tx, one, field, value, said, by=by)
        now = await request_of(tx, number)
        return Corrected(now, await _same(tx, now, field))


def _demand_fits(request: Request, value: Value, now: datetime) -> None:
    """Refuse a day or an hour that cannot stand beside the others of the act."""
    match value:
        case datetime() if value > now:
            raise Refusal("decrees-received-in-future")
        case datetime() if day_of(value) < request.act.date:
            raise Refusal("decrees-received-before-act")
        case datetime() if _due(request, value) <= value:
            raise Refusal("decrees-court-term-needed")
        case datetime():
            pass
        case date() if value > day_of(request.received_at):
            raise Refusal("decrees-date-after-receipt")


def _judge(request: Request, by: Actor, field: Field | None = None) -> None:
    demand(by, Deed.CORRECT_REQUEST, unit=request.unit)
    if by.person is not None and request.accepted_by == by.person:
        # Nobody decides about himself: the received moment judges his own acceptance.
        raise Refusal("corrections-own")
    fields = fields_of(request)
    if not fields or (field is not None and field not in fields):
        raise Refusal("assignments-moved-on", number=request.label)


async def _correct_one(
    tx: Tx, request: Request, field: Field, value: Value, reason: str, *, by: Actor
) -> None:
    sealed = await tx.corrections.sealed(request.id)
    change = (written(present(request, field, sealed)), written(value))
    await tx.corrections.correct(request.id, **await _columns(tx, request, field, value, by))
    await tx.corrections.keep(request.id, field, change, reason, at=tx.now, by=by.person)
    # A typed reason may name what is sealed, so beside such a field it stays out as well.
    await tx.record(by, "assignments", f"request:{request.id}", request.state, request.state,
                    "" if field.sealed else reason, f"correct {field}")  # fmt: skip
    now = await request_of(tx, request.id)
    await _mark(tx, now, field)
    if field is Field.RECEIVED_AT and now.state in UNASSIGNED:
        await restart_clock(tx, now)
    await _tell(tx, now, field, ("", "") if field.sealed else change, reason, by)


async def _columns(
    tx: Tx, request: Request, field: Field, value: Value, by: Actor
) -> dict[str, object]:
    match field:
        case Field.RECEIVED_AT if isinstance(value, datetime):
            return await _received(tx, request, value)
        case Field.BODY:
            body = await bodies.learn(tx, str(value), by=by, unit=request.unit)
            return {"body": value, "body_id": body.id}
        case Field.CLIENT | Field.CASE_NUMBER:
            return {str(field): value or None}
        case _:
            return {str(field): value}


async def _received(tx: Tx, request: Request, at: datetime) -> dict[str, object]:
    """The receipt with what hangs on it: the due moment, the first search, whether it was late."""
    due = _due(request, at)
    columns: dict[str, object] = {"received_at": at, "due_at": due}
    if request.searched_from == request.received_at:
        columns |= {"searched_from": at, "search_until": due}
    charges = await tx.assignments.appointments_of(request.id)
    if (charges[0].from_at if charges else tx.now) < due:
        # It was never late: the flag came of the mistake, and the journal remembers it.
        columns |= {"overdue_at": None, "overdue_reason": ""}
    elif charges and request.overdue_at is None:
        columns |= {"overdue_at": due}
    return columns


def _due(request: Request, at: datetime) -> datetime:
    """When an advocate must be ensured, had it come at that moment."""
    by_day = ACTS[request.act.type].basis is Basis.DAY
    return due_at(request.act.type, at, None, POLICY) if by_day else request.due_at


async def _mark(tx: Tx, request: Request, field: Field) -> None:
    """Make the marks anew of what was corrected; a short case number means its own body's."""
    sealed = await tx.corrections.sealed(request.id)
    if field is Field.CLIENT:
        await case_marks.keep(tx, request, client=Party(sealed.client))
    elif field is Field.CASE_NUMBER or (field is Field.BODY and sealed.case_number):
        await case_marks.keep(tx, request, case_number=sealed.case_number)


async def _same(tx: Tx, request: Request, field: Field) -> Request | None:
    if field not in {Field.ACT_NUMBER, Field.ACT_DATE, Field.BODY}:
        return None
    own = {one.id for one in (request, *await tx.assignments.siblings(request))}
    every = await tx.assignments.of_act(request.act)
    return next((one for one in every if one.id not in own), None)


async def _tell(
    tx: Tx, request: Request, field: Field, change: tuple[str, str], reason: str, by: Actor
) -> None:
    before, after = change
    notice = RequestCorrected(
        request=request.id, label=request.label, field=field, before=before, after=after,
        reason="" if field.sealed else reason, due_at=request.due_at, by=by.name,
    )  # fmt: skip
    occasion = f"corrected:{request.id}:{field}:{tx.now.timestamp():.0f}"
    told = [one.id for one in await tx.members.officers(request.unit, day_of(tx.now))]
    told += [request.accepted_by] if request.accepted_by is not None else []
    for person in dict.fromkeys(told):
        if person != by.person:
            await tx.tell(person, notice, occasion=occasion)
    if field not in _OFFERED:
        return
    for offer in await tx.assignments.offers_of(request.id):
        if offer.state is OfferState.OPEN:
            await show(tx, request, offer, occasion=occasion, corrected=True)
