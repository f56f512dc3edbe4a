"""A small house with dates: who owes, how time is lived through, what was told."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from sqlalchemy import insert, select

from db.tables.deadlines import obligations
from db.tables.engine_room import letters
from db.tables.members import advocates, consultants, grants, persons, units
from db.tables.rosters import rosters
from demo.clock import TurnedClock
from domain.deadlines.obligations import ObligationState
from domain.ids import ObligationId, PersonId, UnitId
from domain.newcomers import RoleGround, UnitKind
from domain.people import Actor, Role
from domain.rosters import RosterKind, RosterState
from engine.tick import next_due, tick
from services import deadlines
from services.work import Work

UNIT = UnitId(1)
OFFICER, PRESIDIUM, AINUR, BERIK, SUSPENDED, CONSULTANT = range(1, 7)
SEPTEMBER = date(2026, 9, 1)


def advocate(person: int) -> Actor:
    return Actor(
        telegram_id=person,
        person=PersonId(person),
        roles=frozenset({Role.ADVOCATE}),
        home=UNIT,
    )


async def settle(work: Work) -> Work:
    """A unit with an officer, two participating advocates, one suspended, one consultant."""
    async with work.write() as tx:
        run = tx.connection.execute
        await run(insert(units).values(id=UNIT, name="Медеу", kind=UnitKind.OFFICE))
        for number in range(1, 7):
            await run(
                insert(persons).values(
                    id=number,
                    surname=f"Тегі{number}",
                    given="Аты",
                    name_fold=f"тегі{number}",
                    sort_key=str(number),
                    phone=f"+7700000000{number}",
                    telegram_id=number,
                )
            )
        for number in (AINUR, BERIK, SUSPENDED):
            await run(
                insert(advocates).values(
                    person=number,
                    unit=UNIT,
                    agreement_number="1",
                    listed_on=date(2025, 12, 1),
                    suspended_from=date(2026, 7, 1) if number == SUSPENDED else None,
                )
            )
        await run(insert(consultants).values(person=CONSULTANT, chamber="Палата"))
        for number, role in ((OFFICER, Role.OFFICER), (PRESIDIUM, Role.PRESIDIUM)):
            officer = role is Role.OFFICER
            await run(
                insert(grants).values(
                    person=number,
                    role=role,
                    unit=UNIT if officer else None,
                    ground=RoleGround.HEAD_OF_OFFICE if officer else None,
                    decision_number="1",
                    decision_date=date(2026, 1, 1),
                    starts_on=date(2026, 1, 1),
                )
            )
    await deadlines.start(work)
    return work


async def live(work: Work, clock: TurnedClock, until: datetime) -> None:
    """Live through the time up to a moment, with everything due at its own minute."""
    while (due := await next_due(work)) is not None and due <= until:
        clock.turn(max(due, clock.now()))
        await tick(work)
    clock.turn(until)


async def told(work: Work, person: int) -> Sequence[str]:
    async with work.read() as tx:
        query = select(letters.c.kind).where(letters.c.person == person).order_by(letters.c.id)
        return (await tx.connection.execute(query)).scalars().all()


async def obligation_of(work: Work, code: str, person: int | None = None) -> ObligationId:
    async with work.read() as tx:
        query = select(obligations.c.id).where(
            obligations.c.code == code, obligations.c.person == person
        )
        return ObligationId((await tx.connection.execute(query)).scalar_one())


async def state_of(work: Work, obligation: ObligationId) -> ObligationState:
    async with work.read() as tx:
        found = await tx.deadlines.one(obligation)
        assert found is not None
        return found.state


async def publish(work: Work, kinds: Sequence[RosterKind]) -> None:
    async with work.write() as tx:
        for kind in kinds:
            await tx.connection.execute(
                insert(rosters).values(
                    unit=UNIT,
                    kind=kind,
                    month=SEPTEMBER,
                    state=RosterState.PUBLISHED,
                    version=1,
                    posts=1,
                    published_at=tx.now,
                )
            )
        await deadlines.rosters_published(tx, UNIT, SEPTEMBER)


def at(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of 2026 by the clocks of Almaty."""
    return datetime(2026, month, day, hour - 5, minute, tzinfo=UTC)
