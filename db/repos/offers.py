"""Keeps offers and calls; an acceptance is one conditional update and has one winner."""

from datetime import datetime
from typing import Any

from sqlalchemy import and_, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.assignments import calls, offers, requests
from domain.assignments.requests import (
    Call,
    CallState,
    Ground,
    Offer,
    OfferSource,
    OfferState,
    Way,
)
from domain.assignments.turn import USES_TURN
from domain.ids import OfferId, PersonId, PhoneTaskId, RequestId, UnitId
from domain.rosters import RosterKind


class OffersRepo:
    """The offers and calls inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def add_offer(
        self,
        request: RequestId,
        person: PersonId,
        *,
        at: datetime,
        until: datetime,
        source: OfferSource,
        state: OfferState = OfferState.OPEN,
        way: Way = Way.BOT,
        answered_by: PersonId | None = None,
        override_reason: str = "",
        awaits_call: bool = False,
    ) -> OfferId:
        """Keep the next round's offer."""
        turn = select(func.coalesce(func.max(offers.c.round), 0) + 1).where(
            offers.c.request == request
        )
        statement = insert(offers).values(
            request=request, person=person, round=turn.scalar_subquery(), state=state,
            offered_at=at, expires_at=until, override_reason=override_reason, source=source,
            way=way, answered_by=answered_by, answered_at=at if answered_by is not None else None,
            awaits_call=awaits_call,
        ).returning(offers.c.id)  # fmt: skip
        return OfferId((await self._connection.execute(statement)).scalar_one())

    async def offer(self, number: OfferId) -> Offer | None:
        """One offer."""
        return next(iter(await self._offers(offers.c.id == number)), None)

    async def offers_of(self, request: RequestId) -> list[Offer]:
        """Every offer of a request, in the order of the rounds."""
        return await self._offers(offers.c.request == request)

    async def waiting(self, request: RequestId) -> list[Offer]:
        """The offers that wait for an answer: one, or several where all are asked at once."""
        return await self._offers(offers.c.request == request, offers.c.state == OfferState.OPEN)

    async def open_offers(self) -> list[Offer]:
        """Every offer that waits for an answer."""
        return await self._offers(offers.c.state == OfferState.OPEN)

    async def open_for(self, person: PersonId) -> list[Offer]:
        """The offers that wait for one person's answer."""
        return await self._offers(offers.c.person == person, offers.c.state == OfferState.OPEN)

    async def turns(
        self, unit: UnitId, kind: RosterKind, since: datetime, before: datetime
    ) -> dict[PersonId, int]:
        """How many turns each advocate used in a unit and kind between two moments."""
        used = or_(*(and_(offers.c.source == source, offers.c.state.in_(states))
                     for source, states in USES_TURN.items()))  # fmt: skip
        query = (
            select(offers.c.person, func.count())
            .join_from(offers, requests, offers.c.request == requests.c.id)
            .where(requests.c.unit == unit, requests.c.kind == kind, used,
                   offers.c.offered_at >= since, offers.c.offered_at < before)
            .group_by(offers.c.person)
        )  # fmt: skip
        rows = (await self._connection.execute(query)).all()
        return {PersonId(person): int(count) for person, count in rows}

    async def accept(self, number: OfferId, at: datetime) -> bool:
        """Accept an offer that is open and in time; one of any number of callers wins."""
        statement = (
            update(offers)
            .where(offers.c.id == number, offers.c.state == OfferState.OPEN,
                   offers.c.expires_at > at)
            .values(state=OfferState.ACCEPTED, answered_at=at, answered_by=offers.c.person)
        )  # fmt: skip
        return (await self._connection.execute(statement)).rowcount == 1

    async def move_offer(
        self, number: OfferId, before: OfferState, after: OfferState, **values: Any
    ) -> bool:
        """Change an offer's state if it is still `before`."""
        statement = (
            update(offers)
            .where(offers.c.id == number, offers.c.state == before)
            .values(state=after, **values)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def extend(self, number: OfferId, until: datetime) -> None:
        """Give an open offer a later end."""
        await self._connection.execute(
            update(offers).where(offers.c.id == number).values(expires_at=until)
        )

    async def await_call(self, number: OfferId) -> None:
        """Let silence not count before somebody called."""
        await self._connection.execute(
            update(offers).where(offers.c.id == number).values(awaits_call=True)
        )

    async def called(self, number: OfferId, until: datetime) -> None:
        """From now on silence counts: the call was made; until when an answer is waited for."""
        await self._connection.execute(
            update(offers).where(offers.c.id == number).values(awaits_call=False, expires_at=until)
        )

    async def add_call(self, request: RequestId, person: PersonId, at: datetime) -> PhoneTaskId:
        """Open a telephone task; an open one for the same person serves."""
        query = select(calls.c.id).where(
            calls.c.request == request, calls.c.person == person, calls.c.state == CallState.OPEN
        )
        found = (await self._connection.execute(query)).scalar()
        if found is not None:
            return PhoneTaskId(found)
        statement = insert(calls).values(
            request=request, person=person, state=CallState.OPEN, opened_at=at
        ).returning(calls.c.id)  # fmt: skip
        return PhoneTaskId((await self._connection.execute(statement)).scalar_one())

    async def call(self, number: PhoneTaskId) -> Call | None:
        """Whom a telephone task is about."""
        return next(iter(await self._calls(calls.c.id == number)), None)

    async def open_calls(self, request: RequestId) -> list[Call]:
        """The telephone tasks of a request that nobody has done."""
        return await self._calls(calls.c.request == request, calls.c.state == CallState.OPEN)

    async def was_called(self, request: RequestId, person: PersonId, since: datetime) -> bool:
        """Whether a telephone task about a person was opened in a search."""
        return bool(
            await self._calls(
                calls.c.request == request, calls.c.person == person, calls.c.opened_at >= since
            )
        )

    async def close_call(
        self,
        number: PhoneTaskId,
        outcome: CallState,
        by: PersonId | None,
        at: datetime,
        note: str = "",
    ) -> bool:
        """Write down what a call gave."""
        statement = (
            update(calls)
            .where(calls.c.id == number, calls.c.state == CallState.OPEN)
            .values(state=outcome, closed_by=by, closed_at=at, note=note or None)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def drop_calls(self, request: RequestId, at: datetime) -> list[Call]:
        """Close the calls that an ended request needs no more; gives those that were open."""
        dropped = await self.open_calls(request)
        await self._connection.execute(
            update(calls)
            .where(calls.c.request == request, calls.c.state == CallState.OPEN)
            .values(state=CallState.NOT_NEEDED, closed_at=at)
        )
        return dropped

    async def _calls(self, *where: Any) -> list[Call]:
        query = select(calls).where(*where).order_by(calls.c.id)
        rows = (await self._connection.execute(query)).all()
        return [Call(row.id, row.request, row.person, CallState(row.state)) for row in rows]

    async def _offers(self, *where: Any) -> list[Offer]:
        query = select(offers).where(*where).order_by(offers.c.round, offers.c.id)
        return [_offer(row) for row in (await self._connection.execute(query)).all()]


def _offer(row: Any) -> Offer:
    return Offer(
        id=row.id,
        request=row.request,
        round=row.round,
        person=row.person,
        state=OfferState(row.state),
        offered_at=row.offered_at,
        expires_at=row.expires_at,
        ground=Ground(row.ground) if row.ground else None,
        note=row.note or "",
        source=OfferSource(row.source),
        answered_at=row.answered_at,
        answered_by=row.answered_by,
        way=Way(row.way),
        override_reason=row.override_reason,
        awaits_call=row.awaits_call,
    )
