"""Promises of the values behind papers: whose they are, and that they hold what happened."""

from datetime import date, time, timedelta
from fractions import Fraction

import pytest

from demo.clock import TurnedClock
from domain.civil import moment_of
from domain.ids import EntryId, PersonId, RosterId
from domain.people import Actor
from domain.receipts import Method, ReceiptState
from domain.refusals import Refusal
from domain.rosters import RosterKind, RosterState
from domain.rosters.fairness import Load
from domain.rosters.ledger import PLAIN, Entry, Fact
from engine.tick import tick
from services import (
    ledger,
    receipts,
    receipts_register,
    rosters,
    rosters_changes,
    rosters_fairness,
    rosters_papers,
)
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    OFFICER,
    OTHER_OFFICER,
    OTHER_UNIT,
    SECOND,
    THIRD,
    UNIT,
    UNLINKED,
    advocate,
    officer,
    settle,
)
from tests.services.duty_days import WHY, Day, others
from tests.services.published import (
    EVIDENCE,
    SEPTEMBER,
    free_day,
    presidium,
    published,
    receipt,
    word,
)
from tests.services.swaps import built

pytestmark = pytest.mark.database
EVERYBODY = (FIRST, SECOND, THIRD, UNLINKED)
_STRANGERS = [officer(OTHER_OFFICER, OTHER_UNIT), advocate(FIRST)]


@pytest.fixture
async def house(work: Work) -> Work:
    """The sample people: a unit with an officer and four advocates."""
    await settle(work)
    return work


async def test_loads_are_of_all_kinds_and_everybody(house: Work) -> None:
    """Drafts count as planned, and are named as drafts; together they are the month."""
    (court,) = await published(house)

    found = await rosters_fairness.fairness(house, court.id, by=presidium())

    assert found.kinds == tuple(RosterKind)
    assert found.drafts == (RosterKind.PRETRIAL, RosterKind.CONSULT)
    assert len(found.people) == 4
    assert sum(one.all for one in found.people) == 3 * 30
    assert {load.served for one in found.people for load in one.loads.values()} == {0}


async def test_what_is_over_is_served(house: Work, clock: TurnedClock) -> None:
    """Days before today count as served, today and later ones as planned."""
    (court,) = await published(house)
    clock.turn(clock.after("+30d"))

    found = await rosters_fairness.fairness(house, court.id, by=officer())

    loads = [one.loads[RosterKind.COURT] for one in found.people]
    today = clock.now().date()
    assert sum(one.served for one in loads) == (today - SEPTEMBER).days > 0
    assert sum(one.all for one in loads) == 30
    drafts = [one.loads[RosterKind.CONSULT] for one in found.people]
    assert {one.served for one in drafts} == {0}


async def test_what_the_ledger_entered_is_served(work: Work, clock: TurnedClock) -> None:
    """A duty that somebody stood in for is theirs, and nothing of whoever did not answer."""
    day = Day(work, clock, (await built(work)).roster)
    stand_in = others(day)[0]
    before = await _courts(work, day.roster.id)
    await day.silent(await day.duty())
    await day.stood_in(await day.duty(), stand_in)
    await day.over()

    after = await _courts(work, day.roster.id)

    whole = before[day.missing]
    assert after[day.missing] == Load(0, whole.planned - 1)
    assert after[stand_in] == Load(1, before[stand_in].planned)
    rest = set(after) - {day.missing, stand_in}
    assert all(after[one] == before[one] for one in rest)


async def test_where_ledger_and_roster_differ_the_ledger_counts(
    work: Work, clock: TurnedClock
) -> None:
    """A duty that was missed is not served, though the roster still names who missed it."""
    day = Day(work, clock, (await built(work)).roster)
    duty = await day.duty()
    clock.turn(moment_of(day.day + timedelta(days=1), time(9)))
    assert (await _courts(work, day.roster.id))[day.missing].served == 1
    async with work.write() as tx:
        await tx.served.add(Entry(
            EntryId(0), UNIT, RosterKind.COURT, day.day, day.missing, day.roster.id, duty,
            PLAIN, 0, Fact.MISSED, None, tx.now,
        ))  # fmt: skip

    assert (await _courts(work, day.roster.id))[day.missing].served == 0


async def test_what_is_carried_comes_from_the_ledger_over_all_kinds(house: Work) -> None:
    """What is put right before the month stands beside its loads."""
    (court,) = await published(house)
    await ledger.correct(house, UNIT, FIRST, RosterKind.COURT, f"+2 {WHY}", by=officer())
    await ledger.correct(house, UNIT, FIRST, RosterKind.CONSULT, f"-0,5 {WHY}", by=officer())

    found = await rosters_fairness.fairness(house, court.id, by=officer())

    people = {one.name.full: one.carried for one in found.people}
    assert people.pop("Ахметов Әлихан") == Fraction(3, 2)
    assert set(people.values()) == {0}


async def test_the_month_itself_is_not_carried_into_it(house: Work, clock: TurnedClock) -> None:
    """What is entered of the roster's own month shows in its loads, and there alone."""
    (court,) = await published(house)
    clock.turn(clock.after("+30d"))
    await tick(house)

    found = await rosters_fairness.fairness(house, court.id, by=officer())

    assert {one.carried for one in found.people} == {0}


async def _courts(work: Work, roster: RosterId) -> dict[PersonId, Load]:
    """The loads of everybody at court."""
    found = await rosters_fairness.fairness(work, roster, by=officer())
    async with work.read() as tx:
        names = {one.name: one.id for one in (await tx.members.people(EVERYBODY)).values()}
    return {names[one.name]: one.loads[RosterKind.COURT] for one in found.people}


@pytest.mark.parametrize("stranger", _STRANGERS, ids=["other-officer", "advocate"])
async def test_loads_and_registers_are_for_keepers_alone(house: Work, stranger: Actor) -> None:
    """Who has how much and who did not answer is seen by officer and presidium."""
    (court,) = await published(house)

    with pytest.raises(Refusal, match="members-no-permission"):
        await rosters_fairness.fairness(house, court.id, by=stranger)
    with pytest.raises(Refusal, match="members-no-permission"):
        await receipts_register.register(house, court.id, by=stranger)


async def test_the_register_keeps_every_version(house: Work) -> None:
    """A receipt of a replaced version stays readable; what counts is the latest of each."""
    (court,) = await published(house)
    day, into = await free_day(house, court, FIRST)
    await word(house)
    signed = await receipt(house, into, court)
    await receipts.record(house, signed.id, Method.SIGNATURE, EVIDENCE, by=officer())
    await rosters_changes.move(
        house, court.id, day, out=FIRST, into=into, reason="өтініш", sure=True, by=officer()
    )

    found = await receipts_register.register(house, court.id, by=presidium())

    own = {person: [one for one in found.entries if one.person.id == person]
           for person in (FIRST, into)}  # fmt: skip
    assert [(one.receipt.version, one.past, one.waits) for one in own[FIRST]] == [
        (1, True, False), (2, False, True),
    ]  # fmt: skip
    assert own[into][0].receipt.state is ReceiptState.ACKED
    assert own[into][0].receipt.evidence == EVIDENCE
    assert list(found.recorders) == [OFFICER]
    assert len(found.latest) == 4
    assert sum(one.unreachable for one in found.latest) == 1


async def test_one_roster_alone(house: Work) -> None:
    """The paper of one kind holds no other; holidays of the year come with it."""
    desk = await rosters.draw_drafts(house, UNIT, date(2026, 12, 1), posts=1, by=officer())
    court = desk.rosters[RosterKind.COURT]

    found = await rosters_papers.papers(house, court.id, by=officer(), alone=True)

    assert [one.roster.kind for one in found.parts] == [RosterKind.COURT]
    assert court.state is RosterState.DRAFT
    assert not found.calendar.is_working(date(2026, 12, 16))


def test_a_load_is_both_parts() -> None:
    """Served and planned together are the month."""
    assert Load(2, 3).all == 5
