"""Reads requests and moves them by conditional updates: the state decides, not the reader."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ScalarSelect, func, insert, or_, select, update

from db.repos.appointments import AppointmentsRepo
from db.tables.assignments import appointments, request_files, requests
from domain.assignments.acts import Act, ActType, Basis, Channel
from domain.assignments.machine import OPEN
from domain.assignments.requests import Flow, Request, RequestState, Stage
from domain.bodies import spelled
from domain.ids import PersonId, RequestId, UnitId
from domain.names import fold
from domain.rosters import RosterKind

_LISTED_MAX = 30


class AssignmentsRepo(AppointmentsRepo):
    """Requests, with all that belongs to them, inside one transaction."""

    async def add(self, values: dict[str, Any], year: int) -> RequestId:
        """Keep a new request under the next number of its year."""
        last = select(func.coalesce(func.max(requests.c.number), 0) + 1).where(
            requests.c.year == year
        )
        statement = (
            insert(requests)
            .values(**{
                "state": RequestState.RECEIVED, **values,
                "number": last.scalar_subquery(), "year": year,
            })
            .returning(requests.c.id)
        )  # fmt: skip
        return RequestId((await self._connection.execute(statement)).scalar_one())

    async def get(self, number: RequestId) -> Request | None:
        """One request."""
        return next(iter(await self.listed(requests.c.id == number)), None)

    async def labelled(self, number: int, year: int) -> Request | None:
        """The request that people call «number/year»."""
        found = await self.listed(requests.c.number == number, requests.c.year == year)
        return next(iter(found), None)

    async def hold(self, number: RequestId) -> Request | None:
        """One request, kept from all other writers until this transaction ends.

        Two steps on one request (a tap, the end of an offer, the officer's choice) must not
        both start from what they read; SQLite has one writer anyway.
        """
        query = select(requests.c.id).where(requests.c.id == number).with_for_update()
        await self._connection.execute(query)
        return await self.get(number)

    async def same_act(self, act: Act) -> Request | None:
        """A request on an act of the same number, date and body: it may have come twice.

        People write one number in several ways, so letters' size and spaces do not count.
        """
        return next(iter(await self.of_act(act)), None)

    async def of_act(self, act: Act) -> list[Request]:
        """Every request on such an act that was not given back."""
        found = await self.listed(
            requests.c.act_date == act.date, requests.c.state != RequestState.RETURNED
        )
        return [one for one in found if _name(one.act) == _name(act)]

    async def open_on(self, number: str, body: str) -> list[Request]:
        """The open requests on an act of this number and body, however they were written."""
        wanted = _folded(number, body)
        every = await self.listed(requests.c.state.in_(OPEN))
        return [one for one in every if _name(one.act) == wanted]

    async def siblings(self, request: Request) -> list[Request]:
        """The other requests of the same act, where it needs several advocates."""
        first = request.act_of or request.id
        return await self.listed(
            or_(requests.c.act_of == first, requests.c.id == first), requests.c.id != request.id
        )

    async def open_in(self, units: Collection[UnitId] | None) -> list[Request]:
        """The requests that are not over, those due first on top."""
        where = [requests.c.state.in_(OPEN)]
        if units is not None:
            where.append(requests.c.unit.in_(units))
        return await self.listed(*where, order=(requests.c.due_at, requests.c.id),
                                 limit=_LISTED_MAX)  # fmt: skip

    async def of_advocate(self, person: PersonId) -> list[Request]:
        """What an advocate is in charge of."""
        return await self.listed(
            appointments.c.person == person, appointments.c.until_at.is_(None),
            requests.c.state.in_(OPEN), order=(appointments.c.from_at, requests.c.id),
            limit=_LISTED_MAX,
        )  # fmt: skip

    async def listed(
        self, *where: Any, order: Sequence[Any] = (requests.c.id,), limit: int | None = None
    ) -> list[Request]:
        """The requests that conditions on `requests` and `appointments` choose.

        A request is joined with who is in charge of it, or was the last to be.
        """
        statement = (
            select(requests, *_CHARGE, _has_file())
            .select_from(
                requests.outerjoin(appointments, appointments.c.id == _last_appointment())
            )
            .where(*where)
            .order_by(*order)
            .limit(limit)
        )
        return [_request(row) for row in (await self._connection.execute(statement)).all()]

    async def move(
        self,
        number: RequestId,
        before: RequestState,
        after: RequestState,
        **values: Any,
    ) -> bool:
        """Change the state if it is still `before`; False when it has moved on."""
        statement = (
            update(requests)
            .where(requests.c.id == number, requests.c.state == before)
            .values(state=after, **values)
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

    async def case_number(self, number: RequestId) -> str:
        """The number of the criminal or civil case itself, sealed as it names people."""
        query = select(requests.c.case_number).where(requests.c.id == number)
        return (await self._connection.execute(query)).scalar() or ""

    async def client(self, number: RequestId) -> str:
        """The client's name; the caller has asked whether it may be read."""
        query = select(requests.c.client).where(requests.c.id == number)
        return (await self._connection.execute(query)).scalar() or ""


# The columns of the advocate in charge, under names of their own.
_CHARGE = tuple(
    appointments.c[name].label(f"charge_{name}")
    for name in (
        "person",
        "from_at",
        "handed_at",
        "act_received_at",
        "notice_number",
        "notice_date",
        "body_notified_on",
    )
)


def _last_appointment() -> ScalarSelect[Any]:
    newer = appointments.alias()
    query = select(func.max(newer.c.id)).where(newer.c.request == requests.c.id)
    return query.correlate(requests).scalar_subquery()


def _has_file() -> Any:
    query = select(request_files.c.id).where(request_files.c.request == requests.c.id)
    return query.correlate(requests).exists().label("has_file")


def _name(act: Act) -> tuple[str, ...]:
    """The number without signs that people leave out, and the body as the directory knows it."""
    return _folded(act.number, act.body)


def _folded(number: str, body: str) -> tuple[str, ...]:
    return ("".join(fold(number).replace("№", "").split()), spelled(body))


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
        searched_from=row.searched_from,
        search_until=row.search_until,
        urgent=row.urgent,
        state=RequestState(row.state),
        accepted_by=row.charge_person,
        accepted_at=row.charge_from_at,
        handed_at=row.charge_handed_at,
        act_received_at=row.charge_act_received_at,
        notice_number=row.charge_notice_number or "",
        notice_date=row.charge_notice_date,
        body_notified_on=row.charge_body_notified_on,
        overdue_at=row.overdue_at,
        overdue_reason=row.overdue_reason,
        has_file=row.has_file,
        flow=Flow(row.flow),
        stage=Stage(row.stage) if row.stage else None,
        district=row.district,
        rural=row.rural,
        co_defendants=row.co_defendants,
        act_of=row.act_of,
        continues=row.continues,
        named=row.named,
        routed_by=row.routed_by,
    )
