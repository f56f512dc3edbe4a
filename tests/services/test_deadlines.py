"""Promises of deadlines: opened in time, reminded of, escalated, once each."""

from collections import Counter
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from db.tables.deadlines import obligations
from demo.clock import TurnedClock
from domain.deadlines.obligations import ObligationState
from domain.rosters import RosterKind
from engine.tick import tick
from services import deadlines
from services.work import Work
from tests.services.dates import (
    AINUR,
    CONSULTANT,
    OFFICER,
    PRESIDIUM,
    at,
    live,
    obligation_of,
    publish,
    settle,
    state_of,
    told,
)


@pytest.fixture
async def house(work: Work) -> Work:
    """A unit with its people, and the first night's step planned."""
    return await settle(work)


async def test_officers_are_reminded_of_rosters_and_the_presidium_hears_of_missing_ones(
    house: Work, clock: TurnedClock
) -> None:
    """D-01 on the 25th: at 09:00 and 16:00 the officer, on the 26th at 09:00 the presidium."""
    await live(house, clock, at(8, 25, 17))
    assert Counter(await told(house, OFFICER))["RostersDue"] == 2

    await live(house, clock, at(8, 26, 9))
    assert await told(house, PRESIDIUM) == ["RostersOverdue"]


async def test_three_published_kinds_close_the_obligation_of_the_unit(
    house: Work, clock: TurnedClock
) -> None:
    """Two kinds are not enough; with the third it is done, and nobody is reminded further."""
    await live(house, clock, at(8, 25, 10))
    owed = await obligation_of(house, "D-01")
    await publish(house, [RosterKind.PRETRIAL, RosterKind.COURT])
    assert await state_of(house, owed) is ObligationState.OPEN

    await publish(house, [RosterKind.CONSULT])
    assert await state_of(house, owed) is ObligationState.DONE
    await live(house, clock, at(8, 26, 10))
    assert Counter(await told(house, OFFICER))["RostersDue"] == 1
    assert await told(house, PRESIDIUM) == []


async def test_publication_after_the_day_is_kept_as_late(house: Work, clock: TurnedClock) -> None:
    """Late, never refused."""
    await live(house, clock, at(8, 26, 10))
    await publish(house, list(RosterKind))
    assert await state_of(house, await obligation_of(house, "D-01")) is ObligationState.LATE


async def test_after_an_outage_one_reminder_is_sent_for_many(
    house: Work, clock: TurnedClock
) -> None:
    """Four moments passed while the bot was down; one letter says it."""
    await live(house, clock, at(8, 31, 13))
    clock.turn(at(9, 5, 20))
    await tick(house)
    assert Counter(await told(house, AINUR))["MonthlyReportDue"] == 2


async def test_after_a_longer_outage_the_lists_are_sent_and_no_reminder(
    house: Work, clock: TurnedClock
) -> None:
    """On the 8th it is too late to remind; officer and presidium are told, each once."""
    await live(house, clock, at(8, 31, 13))
    clock.turn(at(9, 8, 12))
    await tick(house)
    assert Counter(await told(house, AINUR))["MonthlyReportDue"] == 1
    assert Counter(await told(house, OFFICER))["ReportsUnmarked"] == 1
    assert Counter(await told(house, PRESIDIUM))["ReportsUnmarkedEverywhere"] == 1


async def test_opening_again_opens_nothing_twice(house: Work, clock: TurnedClock) -> None:
    """A restart in the middle of a period changes nothing."""
    await live(house, clock, at(9, 1, 12))
    for _ in range(3):
        await deadlines.start(house)
        await tick(house)
    async with house.read() as tx:
        rows = (await tx.connection.execute(select(obligations.c.code))).scalars().all()
    assert Counter(rows) == {"D-01": 1, "D-04": 2}
    await live(house, clock, at(9, 2, 12))
    assert Counter(await told(house, AINUR))["MonthlyReportDue"] == 2


async def test_a_consultant_is_reminded_from_december_and_listed_in_february(
    house: Work, clock: TurnedClock
) -> None:
    """D-09: seven reminders, then the presidium gets the list for the chamber."""
    async with house.write() as tx:
        await tx.unplan(deadlines.OPEN, 0)
        await tx.plan(deadlines.OPEN, 0, at(12, 15, 5))
    await live(house, clock, datetime(2027, 2, 16, 5, 0, tzinfo=UTC))
    assert Counter(await told(house, CONSULTANT))["PointsReportDue"] == 7
    assert Counter(await told(house, PRESIDIUM))["ReportsUnmarked"] == 1
