"""Promises of one's own days: published ones alone, back to the first, and nobody else's."""

from datetime import date, time

import pytest

from demo.clock import TurnedClock
from domain.civil import moment_of
from domain.rosters import Roster, RosterKind, RosterState
from domain.rosters.views import OwnDuties
from engine.tick import tick
from services import rosters, rosters_pages
from services.work import Work
from tests.kit.collegium import FIRST, SECOND, UNIT, advocate, officer, put_on_duty, settle
from tests.services.published import SEPTEMBER

pytestmark = pytest.mark.database


@pytest.fixture
async def house(work: Work) -> Work:
    """The sample people: a unit with an officer and four advocates."""
    await settle(work)
    return work


async def drawn(work: Work) -> Roster:
    """The courts' draft of September."""
    desk = await rosters.draw_drafts(work, UNIT, SEPTEMBER, posts=1, by=officer())
    return desk.rosters[RosterKind.COURT]


async def test_own_days_are_those_of_published_rosters(house: Work) -> None:
    """A draft is nobody's duty yet; then one's own days with whom to call."""
    one = await drawn(house)
    assert await rosters_pages.own(house, by=advocate(FIRST)) == OwnDuties(())

    await rosters.publish(house, one.id, by=officer())
    (mine,) = (await rosters_pages.own(house, by=advocate(FIRST))).rosters
    assert mine.days == one.own_days(FIRST)
    assert mine.officer == "Сәрсенова Г."


async def test_own_days_of_a_month_that_is_over_stay_readable(
    house: Work, clock: TurnedClock
) -> None:
    """From month to month backwards, over those without a duty; nobody else's days."""
    june = date(2026, 6, 9)
    await put_on_duty(house, june, [FIRST])
    one = await drawn(house)
    await rosters.publish(house, one.id, by=officer())
    clock.turn(moment_of(date(2026, 10, 2), time(9)))
    await tick(house)

    now = await rosters_pages.own(house, by=advocate(FIRST))
    assert now == OwnDuties((), SEPTEMBER)
    past = await rosters_pages.own(house, SEPTEMBER, by=advocate(FIRST))
    assert [own.days for own in past.rosters] == [one.own_days(FIRST)]
    assert past.rosters[0].roster.state is RosterState.CLOSED
    assert (past.before, past.month) == (june.replace(day=1), SEPTEMBER)
    first = await rosters_pages.own(house, june, by=advocate(FIRST))
    assert [own.days for own in first.rosters] == [(june,)]
    assert (first.before, first.month) == (None, june.replace(day=1))
    theirs = await rosters_pages.own(house, SEPTEMBER, by=advocate(SECOND))
    assert theirs.rosters[0].days == one.own_days(SECOND)
    assert theirs.before is None
