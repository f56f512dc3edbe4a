"""Writes a collegium of several units on duty today, and seats its people before the box."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import insert

from db.tables.members import advocates, grants, persons, units
from db.tables.rosters import duties, rosters
from demo.telegram import Telegram
from domain.civil import day_of
from domain.newcomers import RoleGround, UnitKind
from domain.people import Language, Role
from domain.rosters import RosterKind, RosterState
from services.work import Tx, Work

_SINCE = date(2026, 1, 12)
_ON_DUTY = 2
_FIRST_OFFICER, _FIRST_ADVOCATE, _FIRST_CITIZEN = 1_001, 2_001, 3_001
_DAYS = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Cast:
    """The Telegram ids of those who are busy in the bench."""

    officers: tuple[int, ...]
    advocates: tuple[int, ...]
    citizens: tuple[int, ...]


async def settle(
    work: Work, telegram: Telegram, *, desks: int, citizens: int, each: int = _ON_DUTY
) -> Cast:
    """Give each unit a responsible person and its advocates, who are on duty now."""
    cast = Cast(
        tuple(range(_FIRST_OFFICER, _FIRST_OFFICER + desks)),
        tuple(range(_FIRST_ADVOCATE, _FIRST_ADVOCATE + desks * each)),
        tuple(range(_FIRST_CITIZEN, _FIRST_CITIZEN + citizens)),
    )
    async with work.write() as tx:
        for unit, officer in enumerate(cast.officers, start=1):
            theirs = cast.advocates[(unit - 1) * each : unit * each]
            await _unit(tx, unit, officer, theirs)
    for user in (*cast.officers, *cast.advocates, *cast.citizens):
        telegram.person(user, str(user)).started = True
    return cast


async def _unit(tx: Tx, unit: int, officer: int, theirs: tuple[int, ...]) -> None:
    await tx.connection.execute(
        insert(units).values(id=unit, name=f"№ {unit}", kind=UnitKind.OFFICE)
    )
    for person in (officer, *theirs):
        await tx.connection.execute(
            insert(persons).values(
                id=person, surname=f"Адвокат{person}", given="А", name_fold=f"адвокат{person}",
                sort_key=f"{person}", phone=f"+7701000{person:04}", language=Language.KK,
                telegram_id=person,
            )
        )  # fmt: skip
    await tx.connection.execute(
        insert(grants).values(
            person=officer, role=Role.OFFICER, unit=unit, starts_on=_SINCE,
            ground=RoleGround.STAFF, decision_number="1", decision_date=_SINCE,
        )
    )  # fmt: skip
    for person in theirs:
        await tx.connection.execute(
            insert(advocates).values(
                person=person, unit=unit, agreement_number="1", listed_on=_SINCE
            )
        )
    await _on_duty(tx, unit, theirs, tx.now)


async def _on_duty(tx: Tx, unit: int, people: tuple[int, ...], now: datetime) -> None:
    """Publish duties for yesterday, today and tomorrow: the bench may run over midnight."""
    for day in (day_of(now - _DAYS / 2), day_of(now), day_of(now + _DAYS / 2)):
        month = day.replace(day=1)
        found = await tx.rosters.find(unit, RosterKind.PRETRIAL, month)  # type: ignore[arg-type]
        number = found.id if found else (await tx.connection.execute(
            insert(rosters).values(
                unit=unit, kind=RosterKind.PRETRIAL, month=month, state=RosterState.ACTIVE,
                version=1, posts=1, published_at=now,
            ).returning(rosters.c.id)
        )).scalar_one()  # fmt: skip
        for position, person in enumerate(people):
            await tx.connection.execute(
                insert(duties).values(
                    roster=number, day=day, person=person, position=position, since_version=1
                )
            )
