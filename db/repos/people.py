"""Writes people: the collegium, its units, persons with their callings and roles."""

from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.members import advocates, collegium, consultants, grants, persons, units
from domain.ids import PersonId, UnitId
from domain.members import Collegium
from domain.names import fold, sort_key
from domain.newcomers import Calling, Chamber, Newcomer, Office, UnitKind


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
            await self._insert(grants, _office(office), number)
        return number

    async def _person(self, one: Newcomer) -> PersonId:
        name = one.name
        statement = insert(persons).values(
            surname=name.surname, given=name.given, patronymic=name.patronymic,
            name_fold=fold(name.full), sort_key=sort_key(name.full), phone=one.phone,
            email=one.email, language=one.language, telegram_id=one.telegram_id,
        ).returning(persons.c.id)  # fmt: skip
        return PersonId((await self._connection.execute(statement)).scalar_one())

    async def _insert(self, table: Any, values: dict[str, Any], person: PersonId) -> None:
        await self._connection.execute(insert(table).values(person=person, **values))


def _calling(one: Calling) -> dict[str, Any]:
    return {
        "unit": one.unit, "licence_number": one.licence_number,
        "licence_date": one.licence_date, "practice_form": one.practice_form,
        "practice_place": one.practice_place, "complex_aid": one.complex_aid,
        "agreement_number": one.agreement_number, "agreement_date": one.agreement_date,
        "listed_on": one.listed_on, "attached_by": one.attached_by,
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
