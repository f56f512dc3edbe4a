"""Reads requests and moves them by conditional updates: the state decides, not the reader."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, update

from db.repos.offers import OffersRepo
from db.tables.assignments import requests
from domain.assignments.acts import Act, ActType, Basis, Channel
from domain.assignments.requests import OPEN, Request, RequestState
from domain.ids import PersonId, RequestId, UnitId
from domain.names import fold
from domain.rosters import RosterKind

_LISTED_MAX = 30


class AssignmentsRepo(OffersRepo):
    """Requests, with their offers and calls, inside one transaction."""

    async def add(self, values: dict[str, Any], year: int) -> RequestId:
        """Keep a new request under the next number of its year."""
        last = select(func.coalesce(func.max(requests.c.number), 0) + 1).where(
            requests.c.year == year
        )
        statement = (
            insert(requests)
            .values(
                number=last.scalar_subquery(), year=year, state=RequestState.RECEIVED, **values
            )
            .returning(requests.c.id)
        )
        return RequestId((await self._connection.execute(statement)).scalar_one())

    async def get(self, number: RequestId) -> Request | None:
        """One request."""
        row = (
            await self._connection.execute(select(requests).where(requests.c.id == number))
        ).one_or_none()
        return _request(row) if row else None

    async def hold(self, number: RequestId) -> Request | None:
        """One request, kept from all other writers until this transaction ends.

        Two steps on one request (a tap, the end of an offer, the officer's choice) must not
        both start from what they read; SQLite has one writer anyway.
        """
        query = select(requests).where(requests.c.id == number).with_for_update()
        row = (await self._connection.execute(query)).one_or_none()
        return _request(row) if row else None

    async def same_act(self, act: Act) -> Request | None:
        """A request on an act of the same number, date and body: it may have come twice.

        People write one number in several ways, so letters' size and spaces do not count.
        """
        query = select(requests).where(
            requests.c.act_date == act.date, requests.c.state != RequestState.RETURNED
        )
        found = [_request(row) for row in (await self._connection.execute(query)).all()]
        return next((one for one in found if _name(one.act) == _name(act)), None)

    async def open_in(self, units: Collection[UnitId] | None) -> list[Request]:
        """The requests that are not over, those due first on top."""
        query = select(requests).where(requests.c.state.in_(OPEN))
        if units is not None:
            query = query.where(requests.c.unit.in_(units))
        query = query.order_by(requests.c.due_at, requests.c.id).limit(_LISTED_MAX)
        return [_request(row) for row in (await self._connection.execute(query)).all()]

    async def of_advocate(self, person: PersonId) -> list[Request]:
        """What an advocate has accepted and not completed."""
        query = (
            select(requests)
            .where(requests.c.accepted_by == person, requests.c.state.in_(OPEN))
            .order_by(requests.c.accepted_at)
            .limit(_LISTED_MAX)
        )
        return [_request(row) for row in (await self._connection.execute(query)).all()]

    async def move(
        self,
        number: RequestId,
        before: Collection[RequestState],
        after: RequestState,
        **values: Any,
    ) -> bool:
        """Change the state if it is still one of `before`; False when it has moved on."""
        statement = (
            update(requests)
            .where(requests.c.id == number, requests.c.state.in_(before))
            .values(state=after, **values)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def mark_act_received(self, number: RequestId, at: datetime) -> bool:
        """Note once that the advocate holds the act."""
        statement = (
            update(requests)
            .where(requests.c.id == number, requests.c.act_received_at.is_(None))
            .values(act_received_at=at)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def mark_overdue(self, number: RequestId, at: datetime) -> bool:
        """Note once that a request passed its due moment."""
        statement = (
            update(requests)
            .where(requests.c.id == number, requests.c.overdue_at.is_(None))
            .values(overdue_at=at)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def explain_overdue(self, number: RequestId, reason: str) -> None:
        """Keep the officer's explanation."""
        await self._connection.execute(
            update(requests).where(requests.c.id == number).values(overdue_reason=reason)
        )

    async def client(self, number: RequestId) -> str:
        """The client's name; the caller has asked whether it may be read."""
        query = select(requests.c.client).where(requests.c.id == number)
        return (await self._connection.execute(query)).scalar() or ""

    async def file(self, number: RequestId) -> tuple[str, str]:
        """The act's file: its kind and Telegram's handle; empty where there is none."""
        query = select(requests.c.file_kind, requests.c.file_ref).where(requests.c.id == number)
        row = (await self._connection.execute(query)).one()
        return (row.file_kind, row.file_ref or "")


def _name(act: Act) -> tuple[str, ...]:
    return tuple("".join(fold(text).split()) for text in (act.number, act.body))


def _request(row: Any) -> Request:
    return Request(
        id=row.id,
        number=row.number,
        year=row.year,
        unit=row.unit,
        kind=RosterKind(row.kind),
        act=Act(ActType(row.act_type), row.act_number, row.act_date, row.body, row.place),
        basis=Basis(row.basis),
        channel=Channel(row.channel),
        received_at=row.received_at,
        due_at=row.due_at,
        urgent=row.urgent,
        state=RequestState(row.state),
        accepted_by=row.accepted_by,
        accepted_at=row.accepted_at,
        handed_at=row.handed_at,
        act_received_at=row.act_received_at,
        notice_number=row.notice_number,
        notice_date=row.notice_date,
        body_notified_on=row.body_notified_on,
        overdue_at=row.overdue_at,
        overdue_reason=row.overdue_reason,
        has_file=bool(row.file_kind),
    )
