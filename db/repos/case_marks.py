"""Keeps the marks of requests, and finds by them what advocates have or had."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.assignments import appointments, offers, requests
from db.tables.case_marks import case_marks
from domain.assignments.conflicts import CaseMarks, Held
from domain.assignments.machine import OPEN
from domain.assignments.marks import Side
from domain.assignments.requests import Appointment, Ending, OfferState, RequestState
from domain.ids import PersonId, RequestId

_ACT = func.coalesce(requests.c.act_of, requests.c.id).label("act")
_LABELLED = (requests.c.id, requests.c.number, requests.c.year, requests.c.state, _ACT)


class CaseMarksRepo:
    """The marks inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def keep(
        self, request: RequestId, sides: Mapping[Side, Collection[str]], at: datetime
    ) -> None:
        """Put these marks in the place of those that the same sides had."""
        await self._connection.execute(
            delete(case_marks).where(
                case_marks.c.request == request, case_marks.c.side.in_(list(sides))
            )
        )
        rows = [
            {"request": request, "side": side, "mark": one, "at": at}
            for side, marks in sides.items()
            for one in sorted(set(marks))
        ]
        if rows:
            await self._connection.execute(insert(case_marks), rows)

    async def of(self, request: RequestId) -> CaseMarks:
        """What is known of one request."""
        query = select(*_LABELLED).where(requests.c.id == request)
        row = (await self._connection.execute(query)).one()
        return (await self._known([row]))[request]

    async def held(
        self, people: Collection[PersonId], act: RequestId, *, asked: bool = True
    ) -> dict[PersonId, list[Held]]:
        """What each of some people has or had, and which siblings of an act they are asked about.

        An offer that waits counts for the siblings of one act only: two of them must not be
        accepted by one advocate within the same minutes. Without `asked` it does not count.
        """
        had = (
            select(appointments.c.person, appointments.c.until_at.is_(None).label("held"),
                   *_LABELLED)
            .join_from(appointments, requests)
            .where(appointments.c.person.in_(list(people)))
        )  # fmt: skip
        waits = offers.c.state.in_((OfferState.OPEN, OfferState.DECLINE_PENDING))
        waiting = (
            select(offers.c.person, waits.label("held"), *_LABELLED)
            .join_from(offers, requests)
            .where(offers.c.person.in_(list(people)), waits,
                   func.coalesce(requests.c.act_of, requests.c.id) == act)
        )  # fmt: skip
        rows = [
            *(await self._connection.execute(had)).all(),
            *((await self._connection.execute(waiting)).all() if asked else ()),
        ]
        known = await self._known(rows)
        found: dict[PersonId, list[Held]] = defaultdict(list)
        for row in rows:
            is_open = bool(row.held) and RequestState(row.state) in OPEN
            found[row.person].append(Held(known[row.id], _label(row), is_open))
        return dict(found)

    async def same_case(self, mark: str, but: RequestId) -> list[Held]:
        """The other requests of a case, the newest first."""
        of_case = select(case_marks.c.request).where(
            case_marks.c.side == Side.CASE, case_marks.c.mark == mark
        )
        return await self._requests(requests.c.id.in_(of_case), requests.c.id != but)

    async def one(self, request: RequestId) -> Held | None:
        """One request with its marks."""
        return next(iter(await self._requests(requests.c.id == request)), None)

    async def last_appointment(self, request: RequestId) -> Appointment | None:
        """Who is in charge of a request, or was the last to be."""
        query = (
            select(appointments)
            .where(appointments.c.request == request)
            .order_by(appointments.c.id.desc())
            .limit(1)
        )
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            return None
        ended = Ending(row.ended) if row.ended else None
        return Appointment(row.id, row.request, row.person, row.from_at,
                           until_at=row.until_at, ended=ended)  # fmt: skip

    async def _requests(self, *where: ColumnElement[bool]) -> list[Held]:
        query = select(*_LABELLED).where(*where).order_by(requests.c.id.desc())
        rows = (await self._connection.execute(query)).all()
        known = await self._known(rows)
        return [Held(known[row.id], _label(row), RequestState(row.state) in OPEN) for row in rows]

    async def _known(self, rows: Iterable[Any]) -> dict[RequestId, CaseMarks]:
        acts = {row.id: row.act for row in rows}
        query = select(case_marks).where(case_marks.c.request.in_(list(acts)))
        sides: dict[tuple[RequestId, Side], set[str]] = defaultdict(set)
        for row in (await self._connection.execute(query)).all():
            sides[row.request, Side(row.side)].add(row.mark)
        return {
            number: CaseMarks(
                number, act,
                next(iter(sorted(sides[number, Side.CASE])), None),
                next(iter(sorted(sides[number, Side.CLIENT])), None),
                frozenset(sides[number, Side.OPPOSITE]),
                frozenset(sides[number, Side.CO_DEFENDANT]),
            )
            for number, act in acts.items()
        }  # fmt: skip


def _label(row: Any) -> str:
    return f"{row.number}/{row.year}"
