"""A published September with its receipts, for the tests of receipts."""

from datetime import date

from domain.ids import PersonId
from domain.people import Actor, Role
from domain.receipts import WORD, Receipt
from domain.rosters import Roster, RosterKind
from services import receipts_word, rosters
from services.receipts_word import Acknowledged, ChooseOne, NothingWaits
from services.rosters import Published
from services.work import Work
from tests.kit.collegium import FIRST, PRESIDIUM, UNIT, advocate, officer

SEPTEMBER = date(2026, 9, 1)
EVIDENCE = "Танысу парағы № 8"


async def published(work: Work, *kinds: RosterKind) -> list[Roster]:
    """The rosters of these kinds, or the court's alone, published now."""
    desk = await rosters.draw_drafts(work, UNIT, SEPTEMBER, posts=1, by=officer())
    found = []
    for kind in kinds or (RosterKind.COURT,):
        outcome = await rosters.publish(work, desk.rosters[kind].id, by=officer())
        assert isinstance(outcome, Published)
        found.append(outcome.roster)
    return found


async def free_day(work: Work, roster: Roster, out: PersonId) -> tuple[date, PersonId]:
    """A day of an advocate, and a colleague without a duty of any kind on it."""
    others = [one for one in roster.people() if one != out]
    async with work.read() as tx:
        busy = await tx.rosters.elsewhere(roster.month, others, but=[roster.id])
    return next(
        (day, one)
        for day in roster.own_days(out)
        for one in others
        if (one, day) not in busy and one not in roster.on(day)
    )


async def receipt(work: Work, person: PersonId, roster: Roster) -> Receipt:
    """The receipt of a person that counts today."""
    async with work.read() as tx:
        return next(one for one in await tx.rosters.receipts.of(roster.id) if one.person == person)


async def word(
    work: Work, person: PersonId = FIRST, message: int = 7, text: str = WORD
) -> Acknowledged | ChooseOne | NothingWaits:
    """The word, written without a reply."""
    return await receipts_word.acknowledge(
        work, text, message, replied_to=None, by=advocate(person)
    )


def presidium() -> Actor:
    """A member of the presidium, as an actor."""
    return Actor(1000 + PRESIDIUM, PRESIDIUM, frozenset({Role.PRESIDIUM}))
