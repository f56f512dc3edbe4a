"""Reads who takes part in duty on which days, with every period of every suspension (R-055)."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.elements import BindParameter

from db.tables.members import advocates, consultants, persons
from db.tables.suspensions import suspensions
from domain.ids import PersonId, UnitId
from domain.members import Member, Participation, Period
from domain.people import Language, Name
from domain.suspensions import COUNTED, SuspensionKind


class ParticipantsRepo:
    """Who takes part, inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def participants(
        self, unit: UnitId | None = None, on: date | None = None, until: date | None = None
    ) -> list[Member]:
        """Advocates with an agreement, in the List, not suspended on each of these days (R-055).

        Without a day: every advocate who has not left.
        """
        if on is None:
            query = _advocates(unit).where(persons.c.closed_on.is_(None))
            rows = (await self._connection.execute(query)).all()
            return [member_of(row) for row in rows]
        found = await self._participations(unit, until or on)
        return [one for one, part in found if part.holds(on, until)]

    async def partly(self, unit: UnitId, first: date, last: date) -> list[Member]:
        """Advocates who take part on at least one of the days between two days."""
        days = (last - first).days + 1
        found = await self._participations(unit, first)
        return [one for one, part in found if len(part.away(first, last)) < days]

    async def away_days(
        self, unit: UnitId, first: date, last: date
    ) -> dict[PersonId, frozenset[date]]:
        """The days on which those who take part on some day between two do not.

        Newcomers before their day in the List, leavers from the day they left, the suspended in
        each of their periods; whoever takes part on no day is not named.
        """
        days = (last - first).days + 1
        found = {
            one.id: part.away(first, last) for one, part in await self._participations(unit, first)
        }
        return {person: away for person, away in found.items() if len(away) < days}

    async def absent(self, people: Iterable[PersonId], on: date) -> frozenset[PersonId]:
        """Those of some people who are suspended on a day, or have left by then."""
        numbers = list(people)
        query = _advocates(None).where(persons.c.id.in_(numbers))
        rows = (await self._connection.execute(query)).all()
        periods = await self._periods(numbers)
        gone = {row.id for row in rows if row.closed_on is not None and row.closed_on <= on}
        away = {row.id for row in rows
                if any(one.covers(on) for one in _every(row, periods))}  # fmt: skip
        return frozenset(gone | away)

    async def closed_on(self, person: PersonId) -> date | None:
        """The first day on which somebody is a member no more; None while no such day is set."""
        query = select(persons.c.closed_on).where(persons.c.id == person)
        found: date | None = (await self._connection.execute(query)).scalar()
        return found

    async def _participations(
        self, unit: UnitId | None, since: date
    ) -> list[tuple[Member, Participation]]:
        """The advocates of a unit who have not left by a day, in their order."""
        query = _advocates(unit).where(not_closed(since))
        rows = (await self._connection.execute(query)).all()
        periods = await self._periods([row.id for row in rows])
        return [
            (member_of(row), Participation(
                row.agreement_number or "", row.listed_on, row.closed_on, _every(row, periods)
            ))
            for row in rows
        ]  # fmt: skip

    async def _periods(self, people: Iterable[PersonId]) -> dict[PersonId, list[Period]]:
        query = select(suspensions).where(
            suspensions.c.person.in_(list(people)), suspensions.c.state.in_(COUNTED),
            # Whoever left is closed by the date beside their name.
            suspensions.c.kind != SuspensionKind.LEFT,
        )  # fmt: skip
        found: dict[PersonId, list[Period]] = {}
        for row in (await self._connection.execute(query)).all():
            found.setdefault(row.person, []).append(Period(row.starts_on, row.ends_on))
        return found


def people_query() -> Select[Any]:
    """Persons in the order of the Kazakh alphabet, with what makes them participants."""
    return (
        select(
            persons, advocates.c.unit, advocates.c.agreement_number, advocates.c.listed_on,
            advocates.c.suspended_from, advocates.c.suspended_to,
        )
        .select_from(persons.outerjoin(advocates).outerjoin(consultants))
        .order_by(persons.c.sort_key, persons.c.id)
    )  # fmt: skip


def member_of(row: Row[Any]) -> Member:
    """A person of such a row."""
    return Member(
        id=row.id,
        name=Name(row.surname, row.given, row.patronymic),
        unit=row.unit,
        phone=row.phone,
        language=Language(row.language) if row.language else None,
        telegram_id=row.telegram_id,
        unreachable_since=row.unreachable_since,
    )


def not_closed(on: date | BindParameter[date]) -> ColumnElement[bool]:
    """Whether a person has not left the collegium by a day."""
    return or_(persons.c.closed_on.is_(None), persons.c.closed_on > on)


def _advocates(unit: UnitId | None) -> Select[Any]:
    query = people_query().where(advocates.c.person.is_not(None))
    return query if unit is None else query.where(advocates.c.unit == unit)


def _every(row: Row[Any], periods: dict[PersonId, list[Period]]) -> tuple[Period, ...]:
    """What was decided here, and the one period that an imported list may have named."""
    listed = [Period(row.suspended_from, row.suspended_to)] if row.suspended_from else []
    return (*listed, *periods.get(row.id, ()))
