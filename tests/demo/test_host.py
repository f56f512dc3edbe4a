"""A demo whose data was kept goes on after it."""

from datetime import timedelta

import pytest

from db.inbox import Received
from demo.clock import TurnedClock
from demo.host import go_on
from demo.telegram import Telegram
from services import housekeeping
from services.work import Work

pytestmark = pytest.mark.database


async def test_a_kept_demo_hears_people_again(work: Work, clock: TurnedClock) -> None:
    """Its updates have numbers that the database does not know, its clock stands at the last."""
    telegram = Telegram(clock)
    first = telegram.updates.next_id
    async with work.write() as tx:
        await tx.inbox.put([Received(first + 7, 1001, "{}")], clock.now())
    await housekeeping.beat(work)
    stopped = clock.now()
    fresh = TurnedClock(stopped - timedelta(hours=3))

    await go_on(work, telegram, fresh)
    assert telegram.updates.next_id == first + 8
    assert fresh.now() == stopped


async def test_an_empty_one_begins_at_its_own_hour(work: Work, clock: TurnedClock) -> None:
    """There is nothing to go on after."""
    telegram, begins = Telegram(clock), clock.now()
    first = telegram.updates.next_id
    await go_on(work, telegram, clock)

    assert (telegram.updates.next_id, clock.now()) == (first, begins)
