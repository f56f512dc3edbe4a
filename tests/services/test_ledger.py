"""Promises of the ledger in the database: once, never changed, never one's own, and told."""

from datetime import date, time, timedelta
from fractions import Fraction

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.exc import DBAPIError

from db.tables.ledger import served_duties
from demo.clock import TurnedClock
from domain.civil import moment_of
from domain.ids import ObjectionId
from domain.permissions import Deed, may
from domain.policy import POLICY
from domain.refusals import Refusal
from domain.rosters.ledger import Entry, Fact
from domain.rosters.objections import About
from engine.tick import tick
from services import ledger, ledger_objections
from services.ledger_objections import Answered, AnsweredBefore
from services.work import Work
from tests.kit.collegium import (
    CHAIR,
    FIRST,
    OFFICER,
    OTHER_UNIT,
    PRESIDIUM,
    SECOND,
    THIRD,
    UNIT,
    UNLINKED,
    advocate,
    officer,
    settle,
    told,
)
from tests.services.duty_days import COURT, OCTOBER, WHY, Day, others
from tests.services.published import presidium, published
from tests.services.swaps import built

pytestmark = pytest.mark.database


@pytest.fixture
async def day(work: Work, clock: TurnedClock) -> Day:
    """A duty day of the courts' roster; the other rosters are not drawn."""
    return Day(work, clock, (await built(work)).roster)


async def test_publication_writes_equal_shares(work: Work) -> None:
    """Thirty days among four are seven and a half each (R-044)."""
    await settle(work)
    roster = (await published(work))[0]

    async with work.read() as tx:
        owing = await tx.served.owing(UNIT, roster.month, OCTOBER)

    assert {one.owed for one in owing} == {7500}
    assert len(owing) == 4


async def test_a_day_is_entered_once(day: Day) -> None:
    """However often the step comes."""
    await day.over()
    for step in (1, 2):
        async with day.work.write() as tx:
            await tx.plan("ledger.day_end", day.roster.id, tx.now - timedelta(seconds=step))
        await tick(day.work)

    assert await day.entries() == [(day.day, day.missing, Fact.SERVED, 1000)]


async def test_an_outage_loses_no_day(day: Day) -> None:
    """The first step after it enters all that is over, and nothing that is not."""
    await day.over(days=5)

    assert [on.day for on, *_ in await day.entries()] == [1, 2, 3, 4, 5]


async def test_the_database_refuses_a_second_entry_and_every_change(day: Day) -> None:
    """Nothing is updated, nothing is deleted, and nobody is entered twice."""
    await day.over()
    async with day.work.read() as tx:
        entry = (await tx.served.newest(day.missing, UNIT, limit=1))[0]

    for statement in (update(served_duties).values(units=5), delete(served_duties)):
        with pytest.raises(DBAPIError):
            async with day.work.write() as tx:
                await tx.connection.execute(statement)
    with pytest.raises(DBAPIError):
        async with day.work.write() as tx:
            await tx.served.add(entry)


async def test_a_weekend_weighs_more(day: Day) -> None:
    """5 September 2026 is a Saturday."""
    await day.over(days=6)
    async with day.work.read() as tx:
        query = select(served_duties.c.day, served_duties.c.weight)
        weights = {row.day.day: row.weight for row in (await tx.connection.execute(query)).all()}

    assert (weights[4], weights[5]) == (100, POLICY.weight_weekend)


async def test_a_correction_is_an_entry_and_is_told(day: Day) -> None:
    """The balance moves by it; what stood there stays."""
    await day.over()
    before = await day.balances()
    await ledger.correct(day.work, UNIT, FIRST, COURT, f"-0,5 {WHY}", by=officer())
    after = await day.balances()

    assert after[FIRST] == before[FIRST] - Fraction(1, 2)
    assert (await day.entries())[-1][2:] == (Fact.CORRECTION, -500)
    assert "EntryCorrected" in await told(day.work, FIRST)


async def test_nobody_corrects_their_own_account(day: Day) -> None:
    """An officer who is an advocate too is refused, and the database refuses as well."""
    with pytest.raises(Refusal, match="ledger-correct-own"):
        await ledger.correct(day.work, UNIT, FIRST, COURT, f"+1 {WHY}", by=officer(FIRST))
    await ledger.correct(day.work, UNIT, FIRST, COURT, f"+1 {WHY}", by=presidium())
    async with day.work.read() as tx:
        entry = (await tx.served.newest(FIRST, UNIT, limit=1))[0]
    own = Entry(**{name: getattr(entry, name) for name in Entry.__slots__} | {"actor": FIRST})
    with pytest.raises(DBAPIError):
        async with day.work.write() as tx:
            await tx.served.add(own)


async def test_an_objection_is_answered_and_told(day: Day) -> None:
    """The officer is asked, the advocate gets the answer, the second answer comes too late."""
    seen = await ledger_objections.make(day.work, About(), "Келіспеймін", by=advocate(FIRST))
    number = seen.objection.id
    assert "ObjectionMade" in await told(day.work, OFFICER)
    outcome = await ledger_objections.answer(day.work, number, "Тексердік", by=officer())
    assert isinstance(outcome, Answered)
    again = await ledger_objections.answer(day.work, number, "Тағы", by=presidium())

    assert isinstance(again, AnsweredBefore)
    assert again.seen.objection.answer == "Тексердік"
    assert "ObjectionAnswered" in await told(day.work, FIRST)


async def test_an_unanswered_objection_goes_higher(day: Day) -> None:
    """After three working days the officer is reminded, after five the presidium is told."""
    await ledger_objections.make(day.work, About(), "Келіспеймін", by=advocate(FIRST))
    day.clock.turn(moment_of(date(2026, 9, 4), time(9)))
    await tick(day.work)
    assert (await told(day.work, OFFICER)).count("ObjectionMade") == 2
    assert "ObjectionMade" not in await told(day.work, PRESIDIUM)
    day.clock.turn(moment_of(date(2026, 9, 8), time(9)))
    await tick(day.work)

    assert "ObjectionMade" in await told(day.work, PRESIDIUM)
    assert "ObjectionMade" not in await told(day.work, CHAIR)


async def test_nobody_answers_their_own_objection(day: Day) -> None:
    """Somebody else must."""
    seen = await ledger_objections.make(day.work, About(), "Келіспеймін", by=advocate(FIRST))

    with pytest.raises(Refusal, match="ledger-answer-own"):
        await ledger_objections.answer(day.work, seen.objection.id, "Жоқ", by=officer(FIRST))
    with pytest.raises(Refusal):
        await ledger_objections.answer(day.work, ObjectionId(99), "Жоқ", by=officer())


async def test_an_objection_is_to_what_is_ones_own(day: Day) -> None:
    """Another's duty or entry is no matter of mine; a roster of my unit is."""
    stranger = others(day)[0]
    with pytest.raises(Refusal, match="ledger-not-yours"):
        await ledger_objections.matter(
            day.work, About(duty=await day.duty()), by=advocate(stranger)
        )
    found = await ledger_objections.matter(
        day.work, About(roster=day.roster.id), by=advocate(stranger)
    )

    assert found.month == day.roster.month


async def test_an_advocate_sees_no_names(day: Day) -> None:
    """Own figures, and the ends and the middle of the unit; the unit's list is for others."""
    await day.over()
    own = await ledger.own_balance(day.work, by=advocate(day.missing))

    assert own.own[COURT].served == 1
    assert own.spreads[COURT].least <= own.own[COURT].balance <= own.spreads[COURT].most
    with pytest.raises(Refusal):
        await ledger.fairness(day.work, UNIT, 12, by=advocate(day.missing))
    fair = await ledger.fairness(day.work, UNIT, 12, by=officer())
    assert [one.id for one in fair.people] == [FIRST, SECOND, THIRD, UNLINKED]
    assert may(presidium(), Deed.READ_BALANCE, unit=OTHER_UNIT)
