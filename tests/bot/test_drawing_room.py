"""Promises of the drawing room: it never stops the bot, and lets go when the bot stops."""

import asyncio
from datetime import date

import pytest

from bot import drawing_room
from bot.drawing_room import DrawingRoom
from domain.policy import Policy
from domain.rosters.jobs import Engine
from services import rosters, rosters_jobs
from services.work import Work
from tests.kit.collegium import OFFICER, UNIT, officer, settle, told

pytestmark = pytest.mark.database
SEPTEMBER = date(2026, 9, 1)


@pytest.fixture
async def house(work: Work, monkeypatch: pytest.MonkeyPatch) -> Work:
    """A month that is wanted; the room looks and pauses without waiting long."""
    monkeypatch.setattr(drawing_room, "_LOOK_S", 0.01)
    monkeypatch.setattr(drawing_room, "_PAUSE_S", 0.01)
    await settle(work)
    await rosters.draw_drafts(work, UNIT, SEPTEMBER, posts=1, by=officer())
    await rosters_jobs.wish(work, UNIT, SEPTEMBER, Engine.DEFAULT, officer())
    return work


async def test_it_draws_what_is_wanted_until_told_to_stop(house: Work) -> None:
    """Delivery hears of it at once, so that the letter does not wait for a tick."""
    ended = asyncio.Event()
    room = DrawingRoom(house, Policy(), ended.set)
    running = asyncio.create_task(room.run(ended.is_set))
    async with asyncio.timeout(20):
        await running

    assert await told(house, OFFICER) == ["DrawEnded"]


async def test_a_broken_end_is_tried_again(house: Work, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the database was away for a moment, the job is not left running for ever."""
    finish, failures = rosters_jobs.finish, iter([ConnectionError("away")])

    async def sometimes(*given: object) -> object:
        for failure in failures:
            raise failure
        return await finish(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(rosters_jobs, "finish", sometimes)
    ended = asyncio.Event()
    async with asyncio.timeout(20):
        await DrawingRoom(house, Policy(), ended.set).run(ended.is_set)

    assert await told(house, OFFICER) == ["DrawEnded"]


async def test_a_draw_under_way_does_not_hold_the_bot(
    house: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopped in the middle, it ends at once; whoever leads next begins the job again."""
    begun = asyncio.Event()

    async def endless(*_order: object, **_engine: object) -> None:
        begun.set()
        await asyncio.Event().wait()

    monkeypatch.setattr(drawing_room, "solve", endless)
    room = DrawingRoom(house, Policy(), lambda: None)
    running = asyncio.create_task(room.run(lambda: False))
    async with asyncio.timeout(5):
        await begun.wait()
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    await rosters_jobs.recover(house)
    task = await rosters_jobs.begin(house)

    assert task is not None
    assert task.job.tries == 2
