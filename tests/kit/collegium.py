"""A small collegium in the database: an officer, four advocates, a presidium, duties."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import insert, select

from db.tables.engine_room import letters
from db.tables.members import advocates, grants, persons, units
from db.tables.rosters import duties, rosters
from domain.ids import PersonId, UnitId
from domain.names import fold, sort_key
from domain.newcomers import RoleGround as Ground
from domain.newcomers import UnitKind
from domain.people import Actor, Language, Name, Role
from domain.rosters import RosterKind, RosterState
from services.work import Work

UNIT = UnitId(1)
OTHER_UNIT = UnitId(2)
OFFICER = PersonId(1)
FIRST, SECOND, THIRD = PersonId(11), PersonId(12), PersonId(13)
# Stands in the roster, but was never linked to Telegram.
UNLINKED = PersonId(14)
PRESIDIUM = PersonId(21)
CHAIR = PersonId(22)
OTHER_OFFICER = PersonId(31)
_SINCE = date(2026, 1, 12)
_NAMES = {
    OFFICER: Name("Сәрсенова", "Гүлнар"),
    FIRST: Name("Ахметов", "Әлихан"),
    SECOND: Name("Ғабитова", "Айгүл"),
    THIRD: Name("Қасымов", "Дәурен"),
    UNLINKED: Name("Өтегенов", "Нұрбол"),
    PRESIDIUM: Name("Тілеубаева", "Сәуле"),
    CHAIR: Name("Жұмабаев", "Ерлан"),
    OTHER_OFFICER: Name("Ким", "Анна"),
}
_ROLES = {
    OFFICER: (Role.OFFICER, UNIT),
    OTHER_OFFICER: (Role.OFFICER, OTHER_UNIT),
    PRESIDIUM: (Role.PRESIDIUM, None),
    CHAIR: (Role.CHAIR, None),
}


async def settle(work: Work) -> None:
    """Write the people and the units."""
    async with work.write() as tx:
        for unit in (UNIT, OTHER_UNIT):
            await tx.connection.execute(
                insert(units).values(id=unit, name=f"№ {unit}", kind=UnitKind.OFFICE)
            )
        for person, name in _NAMES.items():
            await tx.connection.execute(
                insert(persons).values(
                    id=person, surname=name.surname, given=name.given, name_fold=fold(name.full),
                    sort_key=sort_key(name.full), phone=f"+7701000{person:04}",
                    language=Language.KK,
                    telegram_id=None if person == UNLINKED else 1000 + person,
                )
            )  # fmt: skip
            if person in _ROLES:
                role, home = _ROLES[person]
                await tx.connection.execute(insert(grants).values(
                    person=person, role=role, unit=home, starts_on=_SINCE,
                    ground=Ground.STAFF if home else None,
                    decision_number="1", decision_date=_SINCE,
                ))  # fmt: skip
            else:
                await tx.connection.execute(insert(advocates).values(
                    person=person, unit=UNIT, agreement_number="1", listed_on=_SINCE,
                ))  # fmt: skip


async def put_on_duty(
    work: Work, day: date, people: Iterable[PersonId], kind: RosterKind = RosterKind.PRETRIAL
) -> None:
    """Publish a roster that has these advocates on one day, in this turn."""
    async with work.write() as tx:
        month = day.replace(day=1)
        known = await tx.rosters.find(UNIT, kind, month)
        number = known.id if known else (await tx.connection.execute(
            insert(rosters).values(
                unit=UNIT, kind=kind, month=month, state=RosterState.ACTIVE, version=1, posts=1,
                published_at=tx.now,
            ).returning(rosters.c.id)
        )).scalar_one()  # fmt: skip
        for position, person in enumerate(people):
            await tx.connection.execute(insert(duties).values(
                roster=number, day=day, person=person, position=position, since_version=1,
            ))  # fmt: skip


def advocate(person: PersonId) -> Actor:
    """An advocate of the unit, as an actor."""
    return Actor(1000 + person, person, frozenset({Role.ADVOCATE}), home=UNIT)


def officer(person: PersonId = OFFICER, unit: UnitId = UNIT) -> Actor:
    """The responsible person of a unit, as an actor."""
    return Actor(1000 + person, person, frozenset({Role.OFFICER}), units=frozenset({unit}))


async def told(work: Work, person: PersonId) -> list[str]:
    """The kinds of notices that a person was promised and that are not withdrawn, in order."""
    async with work.read() as tx:
        query = (
            select(letters.c.kind)
            .where(letters.c.person == person, letters.c.edits_letter.is_(None),
                   letters.c.state != "stale")
            .order_by(letters.c.id)
        )  # fmt: skip
        return list((await tx.connection.execute(query)).scalars().all())
