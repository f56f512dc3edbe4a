"""What holds of requests after every step, whatever people do."""

from sqlalchemy import select

from db.tables.engine_room import letters
from domain.assignments.machine import HELD, OVER, SOUGHT_AGAIN, UNASSIGNED
from domain.assignments.requests import CallState, Flow, OfferState, Request, RequestState
from domain.ids import OfferId, PhoneTaskId, RequestId
from services.work import Tx

# The states in which the advocate in charge has begun to work (Ереже ¶10).
BEGUN = {RequestState.NOTICE_DONE, RequestState.IN_WORK, RequestState.STAGE_DONE}


async def one_in_charge(tx: Tx, one: Request) -> None:
    charges = await tx.assignments.appointments_of(one.id)
    now = [each for each in charges if each.ended is None]
    assert len(now) <= 1
    if one.state in HELD:
        assert len(now) == 1, one.state
    if one.state in OVER:
        assert not now, one.state
    if one.state in UNASSIGNED and charges:
        # He who asked to be replaced stays responsible until another has accepted.
        assert len(now) == 1
        # By continuity somebody is asked for a new act alone, and before everybody else.
        assert one.state in SOUGHT_AGAIN, one
    if one.state in BEGUN | {RequestState.COMPLETED}:
        # In the state's system, and where he took it himself, the act reached him another way.
        given = charges[-1].handed_at or charges[-1].act_received_at
        assert given is not None, one
        assert one.flow is not Flow.PAPER or charges[-1].handed_at is not None, one


async def told_the_end(tx: Tx) -> None:
    """A letter that still asks is about something that still waits."""
    query = select(letters.c.kind, letters.c.subject).where(
        letters.c.state == "new", letters.c.edits_letter.is_(None), letters.c.subject != ""
    )
    for kind, subject in (await tx.connection.execute(query)).all():
        number = int(subject.partition(":")[2])
        if kind in {"OfferMade", "OfferPing"}:
            offer = await tx.assignments.offer(OfferId(number))
            assert offer is not None
            assert offer.state is OfferState.OPEN, (kind, offer)
        elif kind == "DeclineAsked":
            offer = await tx.assignments.offer(OfferId(number))
            assert offer is not None
            assert offer.state is OfferState.DECLINE_PENDING, offer
        elif kind == "CallNeeded":
            call = await tx.assignments.call(PhoneTaskId(number))
            assert call is not None
            assert call.state is CallState.OPEN, call
        elif kind in {"Unassigned", "DeskAlarm"}:
            request = await tx.assignments.get(RequestId(number))
            assert request is not None
            assert request.state in UNASSIGNED, (kind, request.state)
