"""Keeps who is in charge of requests, the frozen ladders, and the files of acts."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, update

from db.repos.offers import OffersRepo
from db.tables.assignments import appointments, request_files, rungs
from domain.assignments.requests import Appointment, Ending, OfferSource, Rung, SkipWhy
from domain.ids import AppointmentId, PersonId, RequestId


class AppointmentsRepo(OffersRepo):
    """The appointments, ladders and files of requests inside one transaction."""

    async def appoint(self, request: RequestId, person: PersonId, at: datetime) -> AppointmentId:
        """Put an advocate in charge; the database refuses a second one."""
        statement = (
            insert(appointments)
            .values(request=request, person=person, from_at=at)
            .returning(appointments.c.id)
        )
        return AppointmentId((await self._connection.execute(statement)).scalar_one())

    async def mark_appointment(self, request: RequestId, **values: Any) -> bool:
        """Write down a mark of the advocate in charge; False where nobody is."""
        statement = (
            update(appointments)
            .where(appointments.c.request == request, appointments.c.until_at.is_(None))
            .values(**values)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def mark_act_received(self, number: RequestId, at: datetime) -> bool:
        """Note once that the advocate in charge holds the act."""
        statement = (
            update(appointments)
            .where(appointments.c.request == number, appointments.c.until_at.is_(None),
                   appointments.c.act_received_at.is_(None))
            .values(act_received_at=at)
        )  # fmt: skip
        return (await self._connection.execute(statement)).rowcount == 1

    async def end_appointment(self, request: RequestId, at: datetime, how: Ending) -> bool:
        """End the part of the advocate in charge; False where nobody is."""
        return await self.mark_appointment(request, until_at=at, ended=how)

    async def open_appointment(self, request: RequestId) -> Appointment | None:
        """Who is in charge now."""
        return next((one for one in await self.appointments_of(request) if one.ended is None),
                    None)  # fmt: skip

    async def appointments_of(self, request: RequestId) -> list[Appointment]:
        """Everybody who was in charge of a request, in order."""
        query = (
            select(appointments)
            .where(appointments.c.request == request)
            .order_by(appointments.c.id)
        )
        return [_appointment(row) for row in (await self._connection.execute(query)).all()]

    async def add_ladder(
        self,
        request: RequestId,
        steps: Iterable[tuple[PersonId, OfferSource, int, SkipWhy | None]],
        at: datetime,
    ) -> int:
        """Freeze who is asked in which turn; gives the ladder's number."""
        last = select(func.coalesce(func.max(rungs.c.ladder), 0)).where(rungs.c.request == request)
        ladder = (await self._connection.execute(last)).scalar_one() + 1
        rows = [
            {"request": request, "ladder": ladder, "position": position, "person": person,
             "source": source, "turns": turns, "skipped": skipped, "at": at}
            for position, (person, source, turns, skipped) in enumerate(steps, 1)
        ]  # fmt: skip
        if rows:
            await self._connection.execute(insert(rungs), rows)
        return int(ladder)

    async def rungs_of(self, request: RequestId) -> list[Rung]:
        """Every ladder of a request, the first one first."""
        query = (
            select(rungs)
            .where(rungs.c.request == request)
            .order_by(rungs.c.ladder, rungs.c.position)
        )
        return [_rung(row) for row in (await self._connection.execute(query)).all()]

    async def frozen_at(self, request: RequestId) -> datetime | None:
        """When the last ladder of a request was frozen."""
        query = select(func.max(rungs.c.at)).where(rungs.c.request == request)
        found: datetime | None = (await self._connection.execute(query)).scalar()
        return found

    async def add_file(
        self, request: RequestId, kind: str, ref: str, *, at: datetime, by: PersonId | None
    ) -> None:
        """Keep a page of the act: its kind and Telegram's handle, sealed."""
        await self._connection.execute(
            insert(request_files).values(
                request=request, kind=kind, ref=ref, added_at=at, added_by=by
            )
        )

    async def files_of(self, request: RequestId) -> list[tuple[str, str]]:
        """The pages of an act in order: the kind and Telegram's handle of each."""
        query = (
            select(request_files)
            .where(request_files.c.request == request)
            .order_by(request_files.c.id)
        )
        return [(row.kind, row.ref) for row in (await self._connection.execute(query)).all()]


def _appointment(row: Any) -> Appointment:
    return Appointment(
        id=row.id,
        request=row.request,
        person=row.person,
        from_at=row.from_at,
        handed_at=row.handed_at,
        act_received_at=row.act_received_at,
        notice_number=row.notice_number,
        notice_date=row.notice_date,
        body_notified_on=row.body_notified_on,
        until_at=row.until_at,
        ended=Ending(row.ended) if row.ended else None,
    )


def _rung(row: Any) -> Rung:
    return Rung(
        ladder=row.ladder,
        position=row.position,
        person=row.person,
        source=OfferSource(row.source),
        turns=row.turns,
        skipped=SkipWhy(row.skipped) if row.skipped else None,
    )
