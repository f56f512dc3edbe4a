"""Keeps calls for absences with their answers, and what people marked of their days."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.calls import absence_reviews, absences, call_answers, roster_calls
from db.tables.members import advocates
from domain.ids import AbsenceCallId, PersonId, UnitId
from domain.rosters import days_of, first_of
from domain.rosters.absences import (
    Availability,
    How,
    Judged,
    Mark,
    MarkKind,
    Reason,
    availability,
)
from domain.rosters.calls import Call


class CallsRepo:
    """Calls and marked days inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def of_month(self, unit: UnitId, month: date) -> dict[PersonId, Availability]:
        """What the advocates of a unit have marked of a month; who marked nothing is absent."""
        members = select(advocates.c.person).where(advocates.c.unit == unit)
        found = await self.marks(month, among=(await self._connection.execute(members)).scalars())
        return {person: availability(marks) for person, marks in found.items()}

    async def call(self, unit: UnitId, month: date) -> Call | None:
        """The call of a unit for a month."""
        return await self._one(
            roster_calls.c.unit == unit, roster_calls.c.month == first_of(month)
        )

    async def one(self, number: AbsenceCallId) -> Call | None:
        """A call by its number."""
        return await self._one(roster_calls.c.id == number)

    async def open(
        self, unit: UnitId, month: date, *, closes_on: date, seed: str, seed_hash: str,
        by: PersonId | None, at: datetime,
    ) -> Call | None:  # fmt: skip
        """Write a call; None when the unit has one for the month."""
        statement = (
            self._insert(roster_calls)
            .values(unit=unit, month=first_of(month), opened_at=at, opened_by=by,
                    closes_on=closes_on, seed=seed, seed_hash=seed_hash)
            .on_conflict_do_nothing(index_elements=["unit", "month"])
        )  # fmt: skip
        written = (await self._connection.execute(statement)).rowcount == 1
        return await self.call(unit, month) if written else None

    async def move(self, call: Call, closes_on: date) -> bool:
        """Change the closing date; False when somebody was faster."""
        statement = (
            update(roster_calls)
            .where(roster_calls.c.id == call.id, roster_calls.c.closes_on == call.closes_on)
            .values(closes_on=closes_on)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def answer(self, call: AbsenceCallId, person: PersonId, at: datetime) -> bool:
        """Note that somebody has said something; False when it was noted before."""
        statement = (
            self._insert(call_answers)
            .values(call=call, person=person, answered_at=at)
            .on_conflict_do_nothing(index_elements=["call", "person"])
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def answered(self, call: AbsenceCallId) -> dict[PersonId, datetime]:
        """Who has answered a call, and when first."""
        query = select(call_answers.c.person, call_answers.c.answered_at).where(
            call_answers.c.call == call
        )
        return {row.person: row.answered_at for row in await self._connection.execute(query)}

    async def marks(
        self, month: date, *, among: Iterable[PersonId]
    ) -> dict[PersonId, tuple[Mark, ...]]:
        """What stands of the days that some people marked of a month, in the order of days."""
        days = days_of(month)
        query = (
            select(absences)
            .where(absences.c.person.in_(list(among)), absences.c.withdrawn_at.is_(None),
                   absences.c.day.between(days[0], days[-1]))
            .order_by(absences.c.day)
        )  # fmt: skip
        found: dict[PersonId, list[Mark]] = {}
        for row in (await self._connection.execute(query)).all():
            found.setdefault(row.person, []).append(_mark(row))
        return {person: tuple(every) for person, every in found.items()}

    async def put(
        self, person: PersonId, days: Iterable[date], kind: MarkKind, *,
        how: How | None, by: PersonId | None, at: datetime,
    ) -> None:  # fmt: skip
        """Mark days that are free; the reason is given afterwards."""
        rows = [
            {"person": person, "day": day, "kind": kind, "note": "", "entered_at": at,
             "entered_by": by, "how": how}
            for day in days
        ]  # fmt: skip
        if rows:
            await self._connection.execute(insert(absences), rows)

    async def withdraw(
        self, person: PersonId, days: Iterable[date], *, by: PersonId | None, at: datetime
    ) -> None:
        """Let what was marked of some days hold no longer; it stays readable."""
        await self._connection.execute(
            update(absences)
            .where(absences.c.person == person, absences.c.day.in_(list(days)),
                   absences.c.withdrawn_at.is_(None))
            .values(withdrawn_at=at, withdrawn_by=by)
        )  # fmt: skip

    async def give_reason(self, person: PersonId, month: date, reason: Reason, note: str) -> int:
        """Complete the days of a month that have no reason yet; gives how many there were."""
        days = days_of(month)
        statement = (
            update(absences)
            .where(absences.c.person == person, absences.c.kind == MarkKind.CANNOT,
                   absences.c.reason.is_(None), absences.c.withdrawn_at.is_(None),
                   absences.c.day.between(days[0], days[-1]))
            .values(reason=reason, note=note)
        )  # fmt: skip
        return (await self._connection.execute(statement)).rowcount

    async def judged(self, person: PersonId, month: date) -> Judged | None:
        """What was decided about somebody's many days of a month."""
        query = select(absence_reviews.c.judged).where(
            absence_reviews.c.person == person, absence_reviews.c.month == first_of(month)
        )
        word = (await self._connection.execute(query)).scalar()
        return Judged(word) if word else None

    async def judge(
        self, person: PersonId, month: date, judged: Judged, *, by: PersonId, at: datetime
    ) -> None:
        """Keep what was decided; a later decision stands in place of the earlier one."""
        row = {"judged": judged, "decided_by": by, "decided_at": at}
        await self._connection.execute(
            self._insert(absence_reviews)
            .values(person=person, month=first_of(month), **row)
            .on_conflict_do_update(index_elements=["person", "month"], set_=row)
        )

    async def _one(self, *conditions: Any) -> Call | None:
        query = select(roster_calls).where(*conditions)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _call(row)

    def _insert(self, table: Any) -> Any:
        dialect = sqlite if self._connection.dialect.name == "sqlite" else postgresql
        return dialect.insert(table)


def _call(row: Row[Any]) -> Call:
    return Call(row.id, row.unit, row.month, row.opened_at, row.closes_on, row.seed_hash, row.seed)


def _mark(row: Row[Any]) -> Mark:
    return Mark(
        row.day, MarkKind(row.kind), Reason(row.reason) if row.reason else None, row.note,
        row.entered_at, How(row.how) if row.how else None,
    )  # fmt: skip
