"""Writes people: the collegium, its units, persons with their callings and roles."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Row, Select, Table, insert, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.members import advocates, collegium, consultants, grants, persons, units
from domain.ids import PersonId, UnitId
from domain.members import Collegium
from domain.names import fold, sort_key
from domain.newcomers import Calling, Chamber, Newcomer, Office, RoleGround, UnitKind
from domain.people import Language, Name, Role


class PeopleRepo:
    """The people inside one transaction, for writing."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def found(self, house: Collegium) -> None:
        """Write the collegium's own names and telephone; the former ones are replaced."""
        dialect = sqlite if self._connection.dialect.name == "sqlite" else postgresql
        values = {
            "name_kk": house.name_kk, "name_ru": house.name_ru, "name_en": house.name_en,
            "phone": house.phone,
        }  # fmt: skip
        await self._connection.execute(
            dialect.insert(collegium).values(id=1, **values)
            .on_conflict_do_update(index_elements=["id"], set_=values)
        )  # fmt: skip

    async def add_unit(
        self, name: str, kind: UnitKind, *, address: str = "", phone: str = ""
    ) -> UnitId:
        """Write a unit, or find the one of this name."""
        found = (
            await self._connection.execute(select(units.c.id).where(units.c.name == name))
        ).scalar()
        if found is not None:
            return UnitId(found)
        statement = insert(units).values(name=name, kind=kind, address=address, phone=phone)
        return UnitId(
            (await self._connection.execute(statement.returning(units.c.id))).scalar_one()
        )

    async def add(self, one: Newcomer) -> PersonId:
        """Write a person with everything that makes them what they are."""
        number = await self._person(one)
        if one.calling is not None:
            await self._insert(advocates, _calling(one.calling), number)
        if one.chamber is not None:
            await self._insert(consultants, _chamber(one.chamber), number)
        for office in one.offices:
            await self.grant(number, office)
        return number

    async def known(self, only: PersonId | None = None) -> dict[PersonId, Newcomer]:
        """Everybody (or one person) as written, in the order of the Kazakh alphabet."""
        callings = {row.person: row for row in await self._rows(select(advocates))}
        chambers = {row.person: row for row in await self._rows(select(consultants))}
        offices: dict[int, list[Office]] = {}
        for row in await self._rows(select(grants).order_by(grants.c.starts_on.desc())):
            offices.setdefault(row.person, []).append(_office_of(row))
        query = select(persons).order_by(persons.c.sort_key, persons.c.id)
        if only is not None:
            query = query.where(persons.c.id == only)
        return {
            row.id: _newcomer_of(
                row, callings.get(row.id), chambers.get(row.id), offices.get(row.id, [])
            )
            for row in await self._rows(query)
        }

    async def change(self, number: PersonId, one: Newcomer) -> None:
        """Write a known person anew; the account stays, and no role is taken away."""
        values = _person(one)
        del values["telegram_id"]
        await self._connection.execute(
            update(persons).where(persons.c.id == number).values(values)
        )
        if one.calling is not None:
            await self._put(advocates, _calling(one.calling), number)
        if one.chamber is not None:
            await self._put(consultants, _chamber(one.chamber), number)
        for office in one.offices:
            await self.grant(number, office)

    async def grant(self, person: PersonId, office: Office) -> None:
        """Write a role.

        The office that began that day is written anew; an office that goes on since an
        earlier day ends on the day before, since a later day begins earlier.
        """
        mine = (
            grants.c.person == person,
            grants.c.role == office.role,
            grants.c.unit.is_not_distinct_from(office.unit),
        )
        same_day = update(grants).where(*mine, grants.c.starts_on == office.starts_on)
        if (await self._connection.execute(same_day.values(_office(office)))).rowcount:
            return
        going_on = (*mine, grants.c.ends_on.is_(None))
        later = update(grants).where(*going_on, grants.c.starts_on > office.starts_on)
        if (await self._connection.execute(later.values(_office(office)))).rowcount:
            return
        day_before = office.starts_on - timedelta(days=1)
        await self._connection.execute(update(grants).where(*going_on).values(ends_on=day_before))
        await self._insert(grants, _office(office), person)

    async def close(self, person: PersonId, on: date) -> None:
        """End a membership: from this day they are a stranger, and roles end the day before."""
        mine = update(persons).where(persons.c.id == person)
        await self._connection.execute(mine.values(closed_on=on))
        going_on = (grants.c.person == person,
                    or_(grants.c.ends_on.is_(None), grants.c.ends_on >= on))  # fmt: skip
        await self._connection.execute(
            update(grants).where(*going_on).values(ends_on=on - timedelta(days=1))
        )

    async def _person(self, one: Newcomer) -> PersonId:
        statement = insert(persons).values(_person(one)).returning(persons.c.id)
        return PersonId((await self._connection.execute(statement)).scalar_one())

    async def _insert(self, table: Table, values: dict[str, Any], person: PersonId) -> None:
        await self._connection.execute(insert(table).values(person=person, **values))

    async def _put(self, table: Table, values: dict[str, Any], person: PersonId) -> None:
        statement = update(table).where(table.c.person == person).values(values)
        if not (await self._connection.execute(statement)).rowcount:
            await self._insert(table, values, person)

    async def _rows(self, query: Select[Any]) -> Sequence[Row[Any]]:
        rows: Sequence[Row[Any]] = (await self._connection.execute(query)).all()
        return rows


def _person(one: Newcomer) -> dict[str, Any]:
    name = one.name
    return {
        "surname": name.surname, "given": name.given, "patronymic": name.patronymic,
        "name_fold": fold(name.full), "sort_key": sort_key(name.full), "phone": one.phone,
        "email": one.email, "language": one.language, "telegram_id": one.telegram_id,
        "closed_on": one.closed_on,
    }  # fmt: skip


def _newcomer_of(
    row: Row[Any], calling: Row[Any] | None, chamber: Row[Any] | None, offices: list[Office]
) -> Newcomer:
    return Newcomer(
        name=Name(row.surname, row.given, row.patronymic), phone=row.phone, email=row.email,
        language=Language(row.language) if row.language else None,
        telegram_id=row.telegram_id, closed_on=row.closed_on,
        calling=None if calling is None else Calling(
            **{one.name: getattr(calling, one.name) for one in fields(Calling)}
        ),
        chamber=None if chamber is None else Chamber(
            chamber.chamber, chamber.member_since, chamber.register_number
        ),
        offices=tuple(offices),
    )  # fmt: skip


def _office_of(row: Row[Any]) -> Office:
    return Office(
        role=Role(row.role), unit=row.unit, decision_number=row.decision_number,
        decision_date=row.decision_date, starts_on=row.starts_on, ends_on=row.ends_on,
        ground=RoleGround(row.ground) if row.ground else None,
    )  # fmt: skip


def _calling(one: Calling) -> dict[str, Any]:
    return {
        "unit": one.unit, "licence_number": one.licence_number,
        "licence_date": one.licence_date, "practice_form": one.practice_form,
        "practice_place": one.practice_place, "complex_aid": one.complex_aid,
        "agreement_number": one.agreement_number, "agreement_date": one.agreement_date,
        "listed_on": one.listed_on, "suspended_from": one.suspended_from,
        "suspended_to": one.suspended_to, "attached_by": one.attached_by,
    }  # fmt: skip


def _chamber(one: Chamber) -> dict[str, Any]:
    return {
        "chamber": one.name, "member_since": one.member_since,
        "register_number": one.register_number,
    }  # fmt: skip


def _office(one: Office) -> dict[str, Any]:
    return {
        "role": one.role, "unit": one.unit, "ground": one.ground,
        "decision_number": one.decision_number, "decision_date": one.decision_date,
        "starts_on": one.starts_on, "ends_on": one.ends_on,
    }  # fmt: skip
