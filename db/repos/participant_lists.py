"""Reads who stands in the list of participants, and keeps the lists that were sent."""

import json
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.members import advocates, persons, units
from db.tables.participants import participant_lists
from domain.ids import PersonId, UnitId
from domain.participants import Listed, Sent
from domain.people import Name


class ParticipantListsRepo:
    """The list of participants inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def listed(
        self,
        on: date,
        units_of: Iterable[UnitId] | None = None,
        *,
        person: PersonId | None = None,
    ) -> list[Listed]:
        """Who stands in the List on a day, in the order of the Kazakh alphabet.

        A suspension takes nobody off the List: it only holds their duties back (Ереже ¶23).
        """
        query = (
            select(persons, advocates, units.c.name.label("unit_name"))
            .select_from(persons.join(advocates, advocates.c.person == persons.c.id).join(units))
            .where(
                advocates.c.listed_on <= on,
                or_(persons.c.closed_on.is_(None), persons.c.closed_on > on),
            )
            .order_by(persons.c.sort_key, persons.c.id)
        )
        if units_of is not None:
            query = query.where(advocates.c.unit.in_(list(units_of)))
        if person is not None:
            query = query.where(persons.c.id == person)
        return [_listed(row) for row in (await self._connection.execute(query)).all()]

    async def sign(self, person: PersonId, number: str, signed: date) -> bool:
        """Write an advocate's agreement; False when there is no such advocate."""
        statement = (
            update(advocates)
            .where(advocates.c.person == person)
            .values(agreement_number=number, agreement_date=signed)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def keep(
        self,
        year: int,
        number: str,
        sent_on: date,
        rows: Iterable[Listed],
        *,
        at: datetime,
        by: PersonId,
    ) -> bool:
        """Write a list as it was sent; False when one of that year is written already."""
        if await self.sent(year) is not None:
            return False
        text = json.dumps([_plain(row) for row in rows], ensure_ascii=False, sort_keys=True)
        await self._connection.execute(
            insert(participant_lists).values(
                year=year, sent_on=sent_on, number=number, recorded_at=at, recorded_by=by,
                rows=text,
            )
        )  # fmt: skip
        return True

    async def check(self, year: int, *, at: datetime, by: PersonId) -> bool:
        """Note that somebody saw the list in the state's system; False when that is noted."""
        statement = (
            update(participant_lists)
            .where(participant_lists.c.year == year, participant_lists.c.checked_at.is_(None))
            .values(checked_at=at, checked_by=by)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def sent(self, year: int) -> Sent | None:
        """The list of a year as it was sent."""
        query = select(participant_lists).where(participant_lists.c.year == year)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _sent(row)

    async def latest(self) -> Sent | None:
        """The list that was sent last."""
        query = select(participant_lists).order_by(participant_lists.c.year.desc()).limit(1)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _sent(row)


def _listed(row: Row[Any]) -> Listed:
    return Listed(
        person=row.id, name=Name(row.surname, row.given, row.patronymic), unit=row.unit_name,
        licence_number=row.licence_number, licence_date=row.licence_date,
        form=row.practice_form, place=row.practice_place, complex_aid=row.complex_aid,
        agreement_number=row.agreement_number, agreement_date=row.agreement_date,
    )  # fmt: skip


def _plain(row: Listed) -> list[Any]:
    name = row.name
    return [
        row.person, name.surname, name.given, name.patronymic, row.unit, row.licence_number,
        _iso(row.licence_date), row.form, row.place, row.complex_aid, row.agreement_number,
        _iso(row.agreement_date),
    ]  # fmt: skip


def _read(kept: list[Any]) -> Listed:
    person, surname, given, patronymic, unit, licence, issued, form, place, aid, number, on = kept
    return Listed(
        person=PersonId(person), name=Name(surname, given, patronymic), unit=unit,
        licence_number=licence, licence_date=_day(issued), form=form, place=place,
        complex_aid=aid, agreement_number=number, agreement_date=_day(on),
    )  # fmt: skip


def _sent(row: Row[Any]) -> Sent:
    return Sent(
        row.year, row.sent_on, row.number, row.recorded_at,
        tuple(_read(one) for one in json.loads(row.rows)), row.checked_at,
    )  # fmt: skip


def _iso(day: date | None) -> str:
    return day.isoformat() if day is not None else ""


def _day(word: str) -> date | None:
    return date.fromisoformat(word) if word else None
