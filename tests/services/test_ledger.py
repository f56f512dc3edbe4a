"""Promises of the ledger in the database: once, never changed, never one's own, and told."""

from datetime import date, time, timedelta
from fractions import Fraction

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.exc import DBAPIError

from db.tables.ledger import served_duties
from demo.clock import TurnedClock
from domain.civil import moment_of
from domain.ids import DutyId, ObjectionId, PersonId
from domain.permissions import Deed, may
from domain.policy import POLICY
from domain.receipts import ReceiptState
from domain.refusals import Refusal
from domain.rosters import Roster, RosterKind
from domain.rosters.ledger import Entry, Fact
from domain.rosters.objections import About
from engine.tick import tick
from services import ledger, ledger_days, ledger_objections, ledger_stand_in, rosters_changes
from services.ledger_days import Recorded, TooSoon
from services.ledger_objections import Answered, AnsweredBefore
from services.ledger_stand_in import Choice, Stale, StoodIn
from services.work import Work
from tests.kit.collegium import (
    CHAIR,
    FIRST,
    OFFICER,
    OTHER_OFFICER,
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
from tests.services.published import presidium, published
from tests.services.swaps import built

pytestmark = pytest.mark.database
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


@pytest.fixture
async def day(work: Work, clock: TurnedClock) -> Day:
    """A duty day of the courts' roster; the other rosters are not drawn."""
    return Day(work, clock, (await built(work)).roster)


def others(day: Day) -> list[PersonId]:
    """Everybody but the one on duty."""
    return [one for one in (FIRST, SECOND, THIRD, UNLINKED) if one != day.missing]


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


async def test_calls_need_time_between(day: Day) -> None:
    """A second press at once is no second call, and the advocate is told of the first."""
    duty = await day.duty()

    assert isinstance(await day.call(duty), Recorded)
    assert isinstance(await day.call(duty), TooSoon)
    assert (await told(day.work, day.missing)).count("CallRecorded") == 1


async def test_one_call_is_not_enough_to_stand_in(day: Day) -> None:
    """Until the second nobody can be put on duty instead."""
    duty = await day.duty()
    await day.call(duty)
    into = others(day)[0]

    found = await ledger_stand_in.stand_in(day.work, duty, into, by=officer())

    assert isinstance(found, Stale)
    assert (await day.entries()) == []


async def test_missed_and_stood_in_give_the_right_balances(day: Day) -> None:
    """Who missed falls a duty behind, who stood in gets a duty ahead, the others stay."""
    duty, into = await day.duty(), others(day)[0]
    before = await day.balances()
    await day.silent(duty)
    await day.stood_in(duty, into)
    await day.over()
    after = await day.balances()

    assert await day.entries() == [
        (day.day, into, Fact.STOOD_IN, 1000),
        (day.day, day.missing, Fact.MISSED, 0),
    ]
    assert after[day.missing] == before[day.missing] - 1
    assert after[into] == before[into] + 1
    assert sum(after.values()) == 0


async def test_a_stand_in_is_told_at_once_and_acknowledges(day: Day) -> None:
    """Only the stand-in is asked anew; the missing advocate is told what was recorded."""
    duty, into = await day.duty(), next(one for one in others(day) if one != UNLINKED)
    await day.silent(duty)
    await day.stood_in(duty, into)

    assert "StandIn" in await told(day.work, into)
    assert "DutyTaken" in await told(day.work, day.missing)
    async with day.work.read() as tx:
        receipts = {one.person: one for one in await tx.rosters.receipts.of(day.roster.id)}
        assert await tx.rosters.on_duty(UNIT, COURT, day.day) == [into]
    assert receipts[into].version == 2
    assert receipts[into].state is not ReceiptState.ACKED
    assert receipts[day.missing].version == 1


async def test_those_who_are_free_are_offered(day: Day) -> None:
    """Where nobody is in turn the officer chooses; whoever is missing is not among them."""
    duty = await day.duty()
    await day.silent(duty)

    found = await ledger_stand_in.choose(day.work, duty, by=officer())

    assert isinstance(found, Choice)
    assert {one.id for one, _ in found.free} == set(others(day))
    assert found.day.next is None


async def test_the_reserve_is_next_and_counts_a_whole_duty(day: Day) -> None:
    """Whoever is behind the posts comes forward."""
    into = others(day)[0]
    await rosters_changes.move(
        day.work, day.roster.id, day.day, out=None, into=into, reason=WHY, by=officer()
    )
    duty = await day.duty()
    await day.silent(duty)
    shown = await ledger_days.today(day.work, day.roster.id, by=officer())
    assert shown.next is not None
    assert shown.next.id == into
    await day.stood_in(duty, into)
    await day.over()

    assert (day.day, into, Fact.STOOD_IN, 1000) in await day.entries()
    assert len(await day.entries()) == 2


async def test_a_record_taken_back_is_no_miss(day: Day) -> None:
    """A reason is demanded, the advocate is told, and the stand-in stays."""
    duty, into = await day.duty(), others(day)[0]
    await day.silent(duty)
    await day.stood_in(duty, into)
    async with day.work.read() as tx:
        call = (await tx.duty_days.calls([duty]))[duty][0].id
    with pytest.raises(Refusal):
        await ledger_days.take_back(day.work, call, "?", by=officer())
    await ledger_days.take_back(day.work, call, WHY, by=officer())
    with pytest.raises(Refusal):
        await ledger_days.take_back(day.work, call, WHY, by=officer())
    await day.over()

    assert await day.entries() == [(day.day, into, Fact.STOOD_IN, 1000)]
    assert "CallTakenBack" in await told(day.work, day.missing)


async def test_a_record_stands_when_the_day_is_over(day: Day) -> None:
    """Then only a correction helps."""
    duty = await day.duty()
    await day.silent(duty)
    async with day.work.read() as tx:
        call = (await tx.duty_days.calls([duty]))[duty][0].id
    await day.over()

    with pytest.raises(Refusal, match="ledger-not-today"):
        await ledger_days.take_back(day.work, call, WHY, by=officer())
    with pytest.raises(Refusal, match="ledger-not-today"):
        await day.call(duty)


async def test_an_explanation_reaches_the_officer(day: Day) -> None:
    """It is the advocate's own: nobody else explains."""
    duty = await day.duty()
    await day.call(duty)
    async with day.work.read() as tx:
        call = (await tx.duty_days.calls([duty]))[duty][0].id
    await ledger_days.explain(day.work, call, "Сот залында болдым", by=advocate(day.missing))

    assert "CallExplained" in await told(day.work, OFFICER)
    with pytest.raises(Refusal):
        await ledger_days.explain(day.work, call, "Мен емес", by=advocate(others(day)[0]))


async def test_nobody_records_of_their_own_duty_or_of_another_unit(day: Day) -> None:
    """An officer who is on duty, and an officer from elsewhere."""
    duty = await day.duty()
    with pytest.raises(Refusal, match="ledger-record-own"):
        await ledger_days.record(day.work, duty, by=officer(day.missing))
    with pytest.raises(Refusal, match="members-no-permission"):
        await ledger_days.record(day.work, duty, by=officer(OTHER_OFFICER, OTHER_UNIT))
    await day.silent(duty)
    into = others(day)[0]
    with pytest.raises(Refusal, match="ledger-stand-in-own"):
        await ledger_stand_in.stand_in(day.work, duty, into, by=officer(into))


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
