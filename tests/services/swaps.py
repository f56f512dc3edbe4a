"""A published roster and an application for a substitute, for the tests of swaps."""

from datetime import date

from sqlalchemy import delete

from db.tables.rosters import duties
from domain.ids import DutyId, PersonId, SwapId
from domain.rosters import Roster
from domain.swaps import Swap
from services import swaps, swaps_deciding
from services.swaps import Applied
from services.swaps_telling import Done, Stale
from services.work import Work
from tests.kit.collegium import FIRST, advocate, officer, settle, told
from tests.services.published import published

REASON = "Емделуге жатамын"
WHY = "Алмастыратын адвокат жоқ"


class House:
    """A published roster, and the first duty in it of the advocate who applies."""

    def __init__(self, work: Work, roster: Roster) -> None:
        """Join the roster and the database."""
        self.work = work
        self.roster = roster
        self.day = roster.own_days(FIRST)[0]

    async def duty(self, person: PersonId = FIRST) -> DutyId:
        """The first duty of a person."""
        async with self.work.read() as tx:
            every = await tx.rosters.day_duties(
                self.roster.month, date.max, person=person, roster=self.roster.id
            )
            return every[0].id

    async def applied(self, colleague: PersonId | None = None) -> Swap:
        """An application for the first duty."""
        outcome = await swaps.apply(
            self.work, await self.duty(), REASON, colleague, by=advocate(FIRST)
        )
        assert isinstance(outcome, Applied)
        return outcome.seen.swap

    async def now(self, number: SwapId) -> Swap:
        """The application as it stands."""
        async with self.work.read() as tx:
            found = await tx.swaps.one(number)
            assert found is not None
            return found

    async def load(self) -> Roster:
        """The roster as it stands."""
        async with self.work.read() as tx:
            found = await tx.rosters.load(self.roster.id)
            assert found is not None
            return found


async def built(work: Work) -> House:
    """The sample people with the courts' roster of September alone: others are free each day."""
    await settle(work)
    roster = (await published(work))[0]
    async with work.write() as tx:
        await tx.connection.execute(delete(duties).where(duties.c.roster != roster.id))
    return House(work, roster)


async def swap_letters(work: Work, person: PersonId) -> list[str]:
    """What a person was told of applications, in order."""
    return [kind for kind in await told(work, person) if kind.startswith("Swap")]


async def approve(
    house: House, swap: Swap, into: PersonId, shown: PersonId | None = None
) -> Done | Stale:
    """The officer's approval."""
    return await swaps_deciding.approve(house.work, swap.id, into, shown=shown, by=officer())
