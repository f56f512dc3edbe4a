"""A duty day of a published roster with its calls and stand-ins, for the tests of the ledger."""

from datetime import date, time, timedelta
from fractions import Fraction

from sqlalchemy import select

from db.tables.ledger import served_duties
from demo.clock import TurnedClock
from domain.civil import moment_of
from domain.ids import DutyId, PersonId
from domain.policy import POLICY
from domain.rosters import Roster, RosterKind
from domain.rosters.ledger import Fact
from engine.tick import tick
from services import ledger_days, ledger_stand_in
from services.ledger_days import Recorded, TooSoon
from services.ledger_stand_in import StoodIn
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    SECOND,
    THIRD,
    UNIT,
    UNLINKED,
    officer,
)

COURT = RosterKind.COURT
OCTOBER = date(2026, 10, 1)
APART = POLICY.failed_calls_apart
WHY = "Басқа нөмірге қоңырау шалынды"


class Day:
    """The first day of a published September, with whoever is on duty."""

    def __init__(self, work: Work, clock: TurnedClock, roster: Roster) -> None:
        """Begin the day at nine."""
        self.work, self.clock, self.roster = work, clock, roster
        self.day = roster.month
        self.missing = roster.on(self.day)[0]
        clock.turn(moment_of(self.day, time(9)))

    async def duty(self, person: PersonId | None = None) -> DutyId:
        """The duty of the day of a person, or of whoever is on it."""
        async with self.work.read() as tx:
            found = await tx.rosters.day_duties(self.day, self.day, roster=self.roster.id)
            return next(one.id for one in found if one.person == (person or self.missing))

    async def call(self, duty: DutyId) -> Recorded | TooSoon | object:
        """A call in vain, recorded now."""
        return await ledger_days.record(self.work, duty, by=officer())

    async def silent(self, duty: DutyId) -> None:
        """Two calls in vain."""
        assert isinstance(await self.call(duty), Recorded)
        self.clock.turn(self.clock.now() + APART)
        assert isinstance(await self.call(duty), Recorded)

    async def stood_in(self, duty: DutyId, person: PersonId) -> None:
        """Somebody stands in."""
        found = await ledger_stand_in.stand_in(self.work, duty, person, by=officer())
        assert isinstance(found, StoodIn)

    async def over(self, days: int = 1) -> None:
        """The day ends, and what is due is done."""
        self.clock.turn(moment_of(self.day + timedelta(days=days), time(0, 6)))
        await tick(self.work)

    async def entries(self) -> list[tuple[date, PersonId, Fact, int]]:
        """What stands in the ledger."""
        async with self.work.read() as tx:
            query = select(served_duties).order_by(served_duties.c.day, served_duties.c.id)
            rows = (await tx.connection.execute(query)).all()
            return [(row.day, row.person, Fact(row.fact), row.units) for row in rows]

    async def balances(self) -> dict[PersonId, Fraction]:
        """The balances of the courts' kind before October."""
        async with self.work.read() as tx:
            found = await tx.served.balances(UNIT, OCTOBER)
            return {person: one for (kind, person), one in found.items() if kind is COURT}


def others(day: Day) -> list[PersonId]:
    """Everybody but the one on duty."""
    return [one for one in (FIRST, SECOND, THIRD, UNLINKED) if one != day.missing]
