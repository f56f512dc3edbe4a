"""Finds in a drawn month the duties that a story needs, whatever the draw has made of it."""

from dataclasses import dataclass
from datetime import date

from demo.views import label
from domain.ids import PersonId
from domain.members import Member
from domain.rosters import DayDuty, RosterKind
from domain.rosters.history import Change, changed
from domain.rosters.verdict import Verdict
from domain.swaps_pairs import tradable
from services.rosters_verdict import judge
from services.swaps_trades import substitutes
from services.work import Tx, Work
from tests.kit.story import Person, buttons


@dataclass(frozen=True, slots=True)
class Exchange:
    """A duty of one's own, a colleague's duty for it, and whether anything becomes worse."""

    day: date
    colleague: Member
    back: date
    doubtful: bool


async def free_for(work: Work, kind: RosterKind, user: int, month: date) -> dict[date, set[int]]:
    """Somebody's duty days, each with those who are free then and can be asked in the bot."""
    async with work.read() as tx:
        return {
            duty.day: {
                one.telegram_id
                for one, _ in (await substitutes(tx, duty)).free
                if one.telegram_id is not None and not one.unreachable
            }
            for duty in _of(await _standing(tx, kind, month), await _person(tx, user))
        }


async def exchanges(work: Work, kind: RosterKind, user: int, month: date) -> list[Exchange]:
    """The exchanges of somebody's days within a roster that are possible, in order of days."""
    async with work.read() as tx:
        every, me = await _standing(tx, kind, month), await _person(tx, user)
        people = await tx.members.people({one.person for one in every})
        around = await tx.rosters.coming(every[0].unit, month)
        return [
            Exchange(mine.day, people[other.person], other.day,
                     bool((await _verdict(tx, mine, other)).worse))
            for mine in _of(every, me)
            for other in tradable(mine, every, around, month)
        ]  # fmt: skip


def button(person: Person, start: str) -> str:
    """The label that begins so, on the newest message that has one."""
    for message in reversed(person.messages):
        for each in buttons(message):
            if label(each).startswith(start):
                return label(each)
    raise AssertionError(f"{person.name} has no button that begins with [{start}]")


async def _person(tx: Tx, user: int) -> PersonId:
    found = await tx.members.by_telegram(user)
    assert found is not None
    return found.id


async def _standing(tx: Tx, kind: RosterKind, month: date) -> list[DayDuty]:
    unit = (await tx.members.units())[0].id
    one = await tx.rosters.find(unit, kind, month)
    assert one is not None
    return [each for each in await tx.rosters.coming(unit, month) if each.roster == one.id]


def _of(every: list[DayDuty], person: PersonId) -> list[DayDuty]:
    return [one for one in every if one.person == person]


async def _verdict(tx: Tx, mine: DayDuty, other: DayDuty) -> Verdict:
    roster = (await tx.rosters.of_month(mine.unit, mine.day))[mine.kind]
    after = changed(roster.duties, [Change(mine.day, mine.person, other.person),
                                    Change(other.day, other.person, mine.person)])  # fmt: skip
    assert after is not None
    return await judge(tx, {roster.id: (roster, after)})
