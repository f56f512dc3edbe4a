"""Registers a decree in a story, the usual way."""

from datetime import date

from sqlalchemy import insert

from db.tables.members import grants
from domain.assignments.requests import Ground
from domain.newcomers import RoleGround
from domain.people import Actor, Role
from services import assignments, members
from services.work import Work
from tests.kit.story import Person

GRANTED = date(2026, 1, 12)


async def enter(officer: Person, number: str = "15-77") -> None:
    """Answer what is mandatory about a decree of an investigator that came just now."""
    await officer.says("/decree")
    await officer.taps("Қылмыстық процесті жүргізетін органның қаулысы")
    await officer.says(number)
    await officer.taps("Бүгін")
    await officer.says("Астана қаласының полиция департаменті")
    await officer.says("Бейбітшілік көшесі, 5")
    await officer.taps("Дәл қазір: Қолма-қол")
    await officer.taps("Жоқ")


async def register(officer: Person, *, client: str = "") -> None:
    """Enter a decree of an investigator, received now, and send it."""
    await enter(officer)
    if client:
        await officer.taps("Клиенттің аты")
        await officer.says(client)
    await officer.taps("Тіркеу және жіберу")


async def declined_by_all(work: Work) -> None:
    """Let everybody who is asked decline, one after another, until nobody is left."""
    while True:
        async with work.read() as tx:
            offered = next(iter(await tx.assignments.open_offers()), None)
        if offered is None:
            return
        by = Actor(0, offered.person, frozenset({Role.ADVOCATE}))
        await assignments.decline(work, offered.id, Ground.CONFLICT, by=by)


async def is_officer_too(work: Work, user: int) -> None:
    """Let somebody of the sample be a responsible person of its unit as well."""
    async with work.write() as tx:
        person = await members.actor(work.within(tx), user)
        (unit, *_) = await tx.members.units()
        await tx.connection.execute(insert(grants).values(
            person=person.person, role=Role.OFFICER, unit=unit.id, starts_on=GRANTED,
            ground=RoleGround.STAFF, decision_number="1-2", decision_date=GRANTED,
        ))  # fmt: skip
