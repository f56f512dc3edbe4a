"""Moves requests from state to state: by the one table, once, with a row in the journal."""

from domain.assignments.machine import Event, NoSuchStep, after
from domain.assignments.requests import Offer, OfferState, Request, RequestState
from domain.ids import RequestId
from domain.people import Actor
from domain.refusals import Refusal
from services.work import Tx

# What may not begin before the act is in the advocate's hands (Ереже ¶10, R-027).
_NEEDS_ACT = frozenset({Event.WRITE_NOTICE, Event.TELL_BODY, Event.FINISH_STAGE, Event.COMPLETE})


async def request_of(tx: Tx, number: RequestId) -> Request:
    """A request that exists; a refusal for a made-up number."""
    request = await tx.assignments.get(number)
    if request is None:
        raise Refusal("assignments-no-such-request")
    return request


async def held(tx: Tx, number: RequestId) -> Request:
    """A request that no other writer can move before this transaction ends.

    The requests of one act are taken one after another: each looks at who has the others.
    """
    known = await tx.assignments.get(number)
    if known is not None and known.act_of is not None:
        await tx.assignments.hold(known.act_of)
    request = await tx.assignments.hold(number)
    if request is None:
        raise Refusal("assignments-no-such-request")
    return request


def end_of(request: Request, event: Event, to: RequestState | None = None) -> RequestState:
    """Where a step would lead now; refused as `move` refuses it."""
    try:
        return after(request.state, event, to)
    except NoSuchStep:
        early = request.state is RequestState.ACCEPTED and event in _NEEDS_ACT
        raise Refusal("assignments-act-first" if early else "assignments-moved-on",
                      number=request.label) from None  # fmt: skip


async def move(
    tx: Tx,
    request: Request,
    event: Event,
    *,
    by: Actor,
    to: RequestState | None = None,
    reason: str = "",
    evidence: str = "",
    **columns: object,
) -> Request:
    """Take one step of the table in `domain/assignments/machine.py` and give the request back.

    `to` chooses where the table leaves a choice; `columns` are written with the state. Refused
    with `assignments-act-first` for work without the act, else with `assignments-moved-on` when
    the table has no such step or the request was moved meanwhile.
    """
    end = end_of(request, event, to)
    if not await tx.assignments.move(request.id, request.state, end, **columns):
        raise Refusal("assignments-moved-on", number=request.label)
    await tx.record(by, "assignments", f"request:{request.id}", request.state, end, reason,
                    f"{event} {evidence}".strip())  # fmt: skip
    return await request_of(tx, request.id)


def resting(state: RequestState, offers: list[Offer]) -> RequestState:
    """Where a search rests when an offer has ended: others wait, a reason waits, or the next."""
    states = {offer.state for offer in offers}
    if OfferState.OPEN in states:
        return state
    pending = OfferState.DECLINE_PENDING in states
    return RequestState.DECLINE_PENDING if pending else RequestState.RECEIVED


async def rest(
    tx: Tx, request: Request, event: Event, *, by: Actor, reason: str = "", evidence: str = ""
) -> Request:
    """Let a search rest after an offer ended by `event`."""
    to = resting(request.state, await tx.assignments.offers_of(request.id))
    return await move(tx, request, event, by=by, to=to, reason=reason, evidence=evidence)
