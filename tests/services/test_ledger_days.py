"""Promises of a duty day: calls in vain, the next in turn, and what the ledger makes of it."""

import pytest

from demo.clock import TurnedClock
from domain.receipts import ReceiptState
from domain.refusals import Refusal
from domain.rosters.ledger import Fact
from services import ledger_days, ledger_stand_in, rosters_changes
from services.ledger_days import Recorded, TooSoon
from services.ledger_stand_in import Choice, Stale
from services.work import Work
from tests.kit.collegium import (
    OFFICER,
    OTHER_OFFICER,
    OTHER_UNIT,
    UNIT,
    UNLINKED,
    advocate,
    officer,
    told,
)
from tests.services.duty_days import COURT, WHY, Day, others
from tests.services.swaps import built

pytestmark = pytest.mark.database


@pytest.fixture
async def day(work: Work, clock: TurnedClock) -> Day:
    """A duty day of the courts' roster; the other rosters are not drawn."""
    return Day(work, clock, (await built(work)).roster)


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
        day.work, day.roster.id, day.day, out=None, into=into, reason=WHY, sure=True, by=officer()
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
