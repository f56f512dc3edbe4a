"""Reads people and roles: who acts, who takes part in duty, who is responsible."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Date,
    Select,
    and_,
    bindparam,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from db.repos.participants import ParticipantsRepo, member_of, not_closed, people_query
from db.tables.members import (
    advocates,
    collegium,
    consultants,
    grants,
    persons,
    units,
    visitors,
)
from domain.ids import PersonId, UnitId
from domain.members import Collegium, Member, Unit
from domain.names import fold
from domain.people import Actor, Language, Name, Role

_FOUND_MAX = 20


class MembersRepo(ParticipantsRepo):
    """The people inside one transaction."""

    async def actor(self, telegram_id: int, on: date) -> Actor | None:
        """Whom a Telegram id stands for on a day, with every role; None for strangers."""
        asked = {"telegram_id": telegram_id, "on": on}
        rows = (await self._connection.execute(_WHO, asked)).all()
        return _actor(telegram_id, rows) if rows else None

    async def linked(self, on: date) -> list[Actor]:
        """Every member with a Telegram account, as an actor."""
        query = select(persons.c.telegram_id).where(
            persons.c.telegram_id.is_not(None), not_closed(on)
        )
        found = [await self.actor(one, on) for one in
                 (await self._connection.execute(query)).scalars().all()]  # fmt: skip
        return [actor for actor in found if actor is not None]

    async def visitor_language(self, telegram_id: int) -> Language | None:
        """The language a citizen chose."""
        word = (await self._connection.execute(_VISITOR, {"telegram_id": telegram_id})).scalar()
        return Language(word) if word else None

    async def choose_language(self, telegram_id: int, language: Language) -> None:
        """Keep the language of a member, or of a citizen: the only thing kept of the latter."""
        mine = update(persons).where(persons.c.telegram_id == telegram_id)
        if (await self._connection.execute(mine.values(language=language))).rowcount:
            return
        dialect = sqlite if self._connection.dialect.name == "sqlite" else postgresql
        await self._connection.execute(
            dialect.insert(visitors).values(telegram_id=telegram_id, language=language)
            .on_conflict_do_update(index_elements=["telegram_id"], set_={"language": language})
        )  # fmt: skip

    async def collegium(self) -> Collegium | None:
        """The collegium; None before the first import."""
        row = (await self._connection.execute(select(collegium))).one_or_none()
        return Collegium(row.name_kk, row.name_ru, row.name_en, row.phone) if row else None

    async def units(self) -> list[Unit]:
        """Every unit, in the order of its number."""
        rows = (await self._connection.execute(select(units).order_by(units.c.id))).all()
        return [Unit(row.id, row.name, row.address, row.phone) for row in rows]

    async def unit(self, number: UnitId) -> Unit | None:
        """One unit."""
        return next((unit for unit in await self.units() if unit.id == number), None)

    async def unit_name(self, number: UnitId | None) -> str:
        """The name of a unit, or nothing for none."""
        found = await self.unit(number) if number is not None else None
        return found.name if found is not None else ""

    async def short_name(self, number: PersonId | None) -> str:
        """The short name of somebody, or nothing for nobody."""
        found = await self.person(number) if number is not None else None
        return found.name.short if found is not None else ""

    async def full_name(self, number: PersonId | None) -> str:
        """The full name of somebody, or nothing for nobody."""
        found = await self.person(number) if number is not None else None
        return found.name.full if found is not None else ""

    async def person(self, number: PersonId) -> Member | None:
        """One person, with their own unit if they are an advocate."""
        return next(iter(await self._members(people_query().where(persons.c.id == number))), None)

    async def people(self, numbers: Iterable[PersonId]) -> dict[PersonId, Member]:
        """Several persons by number."""
        found = await self._members(people_query().where(persons.c.id.in_(list(numbers))))
        return {one.id: one for one in found}

    async def by_telegram(self, telegram_id: int) -> Member | None:
        """The person a Telegram id is linked to."""
        query = people_query().where(persons.c.telegram_id == telegram_id)
        return next(iter(await self._members(query)), None)

    async def search(self, words: str, units_of: Iterable[UnitId] | None = None) -> list[Member]:
        """People whose name holds the words, in Kazakh or plain letters; at most twenty."""
        query = people_query().where(persons.c.name_fold.contains(fold(words), autoescape=True))
        if units_of is not None:
            query = query.where(advocates.c.unit.in_(list(units_of)))
        return await self._members(query.limit(_FOUND_MAX))

    async def officers(self, unit: UnitId | None, on: date | None = None) -> list[Member]:
        """The responsible persons of a unit; where it has none, those of the whole collegium."""
        found = await self._granted(Role.OFFICER, on, unit)
        return found or await self._granted(Role.OFFICER, on, None)

    async def holders(self, role: Role, on: date | None = None) -> list[Member]:
        """Everybody who holds a role; for consultants, the members of a chamber."""
        if role is Role.CONSULTANT:
            return await self._members(
                people_query().where(
                    consultants.c.person.is_not(None), persons.c.closed_on.is_(None)
                )
            )
        return await self._granted(role, on, None)

    async def presidium(self, on: date) -> list[Member]:
        """The members of the presidium and its chair, each of them once."""
        held = [*await self.holders(Role.PRESIDIUM, on), *await self.holders(Role.CHAIR, on)]
        return list({one.id: one for one in held}.values())

    async def mark_unreachable(self, person: PersonId, at: datetime) -> bool:
        """Note that the bot was blocked; False when that was known."""
        statement = (
            update(persons)
            .where(persons.c.id == person, persons.c.unreachable_since.is_(None))
            .values(unreachable_since=at)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def mark_reachable(self, person: PersonId) -> bool:
        """Note that a person writes to the bot again; False when they never were away."""
        statement = (
            update(persons)
            .where(persons.c.id == person, persons.c.unreachable_since.is_not(None))
            .values(unreachable_since=None)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def _granted(self, role: Role, on: date | None, unit: UnitId | None) -> list[Member]:
        held = select(grants.c.person).where(
            grants.c.role == role, grants.c.ends_on.is_(None) if on is None else _in_force(on)
        )
        if unit is not None:
            held = held.where(grants.c.unit == unit)
        there = persons.c.closed_on.is_(None) if on is None else not_closed(on)
        return await self._members(people_query().where(persons.c.id.in_(held), there))

    async def _members(self, query: Select[Any]) -> list[Member]:
        return [member_of(row) for row in (await self._connection.execute(query)).all()]


def _actor(telegram_id: int, rows: Iterable[Any]) -> Actor:
    every = list(rows)
    first = every[0]
    roles = {Role(row.role) for row in every if row.role}
    roles |= {Role.ADVOCATE} if first.home is not None else set()
    roles |= {Role.CONSULTANT} if first.consultant is not None else set()
    officer_of = {row.granted for row in every if row.role == Role.OFFICER}
    return Actor(
        telegram_id=telegram_id,
        person=first.id,
        roles=frozenset(roles or {Role.CITIZEN}),
        units=frozenset(officer_of),
        home=first.home,
        language=Language(first.language) if first.language else None,
        name=Name(first.surname, first.given, first.patronymic).short,
    )


def _in_force(on: date | BindParameter[date]) -> ColumnElement[bool]:
    return and_(grants.c.starts_on <= on, or_(grants.c.ends_on.is_(None), grants.c.ends_on >= on))


# Asked at every update: building a statement takes longer than asking it.
_ON: BindParameter[date] = bindparam("on", type_=Date)
_WHO = (
    select(
        persons.c.id, persons.c.surname, persons.c.given, persons.c.patronymic,
        persons.c.language, advocates.c.unit.label("home"),
        consultants.c.person.label("consultant"), grants.c.role,
        grants.c.unit.label("granted"),
    )
    .select_from(
        persons.outerjoin(advocates).outerjoin(consultants)
        .outerjoin(grants, and_(grants.c.person == persons.c.id, _in_force(_ON)))
    )
    .where(persons.c.telegram_id == bindparam("telegram_id"), not_closed(_ON))
)  # fmt: skip
_VISITOR = select(visitors.c.language).where(visitors.c.telegram_id == bindparam("telegram_id"))
