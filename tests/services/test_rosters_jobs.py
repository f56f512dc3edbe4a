"""Promises of drawing jobs: taken once, never lost, never over what people did meanwhile."""

import asyncio
from datetime import date, timedelta

import pytest
from sqlalchemy import select, update

from bot.drawing_room import DrawingRoom
from db.tables.draw_jobs import draw_jobs
from db.tables.engine_room import letters
from demo.clock import TurnedClock
from domain.notices.drawings import DrawEnded
from domain.policy import Policy
from domain.refusals import Refusal
from domain.rosters import RosterKind, RosterState
from domain.rosters.drawing import draw
from domain.rosters.jobs import Engine, JobResult, JobState
from services import rosters, rosters_changes, rosters_jobs, rosters_pages
from services.rosters import Published
from services.rosters_exact import NoSolver, SolverFailed, TimedOut
from services.rosters_jobs import Task, Wanted, WantedBefore
from services.work import Work
from tests.kit.collegium import OFFICER, OTHER_UNIT, UNIT, advocate, officer, settle, told

pytestmark = pytest.mark.database
SEPTEMBER = date(2026, 9, 1)
COURT = RosterKind.COURT


@pytest.fixture
async def house(work: Work) -> Work:
    """The sample people with the drafts of September."""
    await settle(work)
    await rosters.draw_drafts(work, UNIT, SEPTEMBER, posts=1, by=officer())
    return work


async def wished(work: Work, engine: Engine = Engine.EXACT) -> Wanted:
    outcome = await rosters_jobs.wish(work, UNIT, SEPTEMBER, engine, officer())
    assert isinstance(outcome, Wanted)
    return outcome


async def begun(work: Work) -> Task:
    task = await rosters_jobs.begin(work)
    assert task is not None
    return task


async def states(work: Work) -> list[tuple[JobState, int]]:
    async with work.read() as tx:
        query = select(draw_jobs.c.state, draw_jobs.c.tries).order_by(draw_jobs.c.id)
        return [(JobState(row.state), row.tries) for row in await tx.connection.execute(query)]


async def test_a_month_is_wanted_once(house: Work) -> None:
    """A second press finds the job of the first."""
    first = await wished(house)
    second = await rosters_jobs.wish(house, UNIT, SEPTEMBER, Engine.EXACT, officer())

    assert second == WantedBefore(first.job)
    assert first.job.posts == dict.fromkeys(RosterKind, 1)


async def test_a_job_is_taken_once(house: Work) -> None:
    """Of several who look at the same moment one gets it."""
    await wished(house)
    taken = await asyncio.gather(*(rosters_jobs.begin(house) for _ in range(4)))

    assert sum(task is not None for task in taken) == 1


async def test_the_room_draws_and_tells(house: Work) -> None:
    """The exact engine's month stands as the drafts, and whoever wanted it is told."""
    await wished(house)
    room = DrawingRoom(house, Policy(), lambda: None)
    await room.drain()
    desk = await rosters_pages.desk(house, UNIT, SEPTEMBER, by=officer())

    assert await states(house) == [(JobState.DONE, 1)]
    assert {one.state for one in desk.rosters.values()} == {RosterState.DRAFT}
    assert all(len(one.duties) == 30 for one in desk.rosters.values())
    assert await told(house, OFFICER) == [DrawEnded.__name__]


async def test_a_job_of_a_dead_process_is_taken_again(house: Work) -> None:
    """A crash during a draw costs time and nothing else."""
    await wished(house)
    await begun(house)
    await rosters_jobs.recover(house)
    again = await begun(house)

    assert again.job.tries == 2
    assert await rosters_jobs.finish(house, again, draw(again.order)) is JobResult.DRAWN


async def test_a_process_that_was_thought_dead_changes_nothing(house: Work) -> None:
    """Its result comes after another began the job: it is thrown away in silence."""
    await wished(house)
    first = await begun(house)
    await rosters_jobs.recover(house)
    second = await begun(house)

    assert await rosters_jobs.finish(house, first, draw(first.order)) is None
    assert await told(house, OFFICER) == []
    assert await rosters_jobs.finish(house, second, draw(second.order)) is JobResult.DRAWN


async def test_a_job_that_ends_every_process_is_given_up(house: Work) -> None:
    """After three tries the responsible person is told, and the bot lives on."""
    await wished(house)
    for _ in range(3):
        await begun(house)
        await rosters_jobs.recover(house)

    assert await rosters_jobs.begin(house) is None
    assert await states(house) == [(JobState.FAILED, 3)]
    assert await told(house, OFFICER) == [DrawEnded.__name__]


async def test_a_month_published_meanwhile_stays_as_it_is(house: Work) -> None:
    """What is in force is never drawn over."""
    await wished(house)
    task = await begun(house)
    before = await rosters_pages.desk(house, UNIT, SEPTEMBER, by=officer())
    outcome = await rosters.publish(house, before.rosters[COURT].id, by=officer())
    assert isinstance(outcome, Published)

    assert await rosters_jobs.finish(house, task, draw(task.order)) is JobResult.PUBLISHED
    after = await rosters_pages.desk(house, UNIT, SEPTEMBER, by=officer())
    assert after.rosters[COURT].duties == outcome.roster.duties
    assert after.rosters[RosterKind.CONSULT] == before.rosters[RosterKind.CONSULT]


async def test_a_draft_changed_by_hand_meanwhile_stays_as_it_is(house: Work) -> None:
    """The responsible person's own change is worth more than a late result."""
    await wished(house)
    task = await begun(house)
    desk = await rosters_pages.desk(house, UNIT, SEPTEMBER, by=officer())
    court = desk.rosters[COURT]
    free = await rosters_changes.choose(
        house, court.id, SEPTEMBER, court.on(SEPTEMBER)[0], by=officer()
    )
    await rosters_changes.move(
        house, court.id, SEPTEMBER, out=court.on(SEPTEMBER)[0], into=free.free[0].id,
        reason="Екеуі келісті", sure=True, by=officer(),
    )  # fmt: skip

    assert await rosters_jobs.finish(house, task, draw(task.order)) is JobResult.CHANGED
    after = await rosters_pages.desk(house, UNIT, SEPTEMBER, by=officer())
    assert after.rosters[COURT].on(SEPTEMBER) == (free.free[0].id,)


@pytest.mark.parametrize(
    ("outcome", "result", "state"),
    [
        (TimedOut(), JobResult.TIMED_OUT, JobState.TIMED_OUT),
        (NoSolver(), JobResult.NO_SOLVER, JobState.FAILED),
        (SolverFailed(), JobResult.FAILED, JobState.FAILED),
    ],
)
async def test_a_draw_without_result_leaves_the_drafts(
    house: Work, outcome: TimedOut | NoSolver | SolverFailed, result: JobResult, state: JobState
) -> None:
    """Whoever wanted it is told why, and the drafts are as they were."""
    before = await rosters_pages.desk(house, UNIT, SEPTEMBER, by=officer())
    await wished(house)

    assert await rosters_jobs.finish(house, await begun(house), outcome) is result
    after = await rosters_pages.desk(house, UNIT, SEPTEMBER, by=officer())
    assert after.rosters == before.rosters
    assert await states(house) == [(state, 1)]
    assert await told(house, OFFICER) == [DrawEnded.__name__]


async def test_a_limit_that_is_too_short_is_told(house: Work) -> None:
    """The room ends the process at the policy's limit."""
    await wished(house)
    await DrawingRoom(house, Policy(draw_limit=timedelta(milliseconds=1)), lambda: None).drain()

    assert await states(house) == [(JobState.TIMED_OUT, 1)]


async def test_no_transaction_is_open_while_a_month_is_drawn(
    house: Work, monkeypatch: pytest.MonkeyPatch, clock: TurnedClock
) -> None:
    """Others write meanwhile: on SQLite a held writer's lock would stop the whole bot."""

    async def slow(*_order: object, **_more: object) -> SolverFailed:
        async with asyncio.timeout(1), house.write() as tx:
            await tx.engine_room.beat("tick", clock.now())
        return SolverFailed()

    monkeypatch.setattr("bot.drawing_room.solve", slow)
    await wished(house)
    await DrawingRoom(house, Policy(), lambda: None).drain()

    assert await states(house) == [(JobState.FAILED, 1)]


async def test_a_large_month_becomes_a_job(work: Work, monkeypatch: pytest.MonkeyPatch) -> None:
    """Above the policy's size nothing is drawn between two answers."""
    await settle(work)
    monkeypatch.setattr(rosters_jobs, "POLICY", Policy(draw_at_once=11))
    desk = await rosters_jobs.draw_drafts(work, UNIT, SEPTEMBER, posts=1, by=officer())

    assert (desk.rosters, desk.drawing) == ({}, Engine.DEFAULT)
    await DrawingRoom(work, Policy(), lambda: None).drain()
    desk = await rosters_pages.desk(work, UNIT, SEPTEMBER, by=officer())
    assert set(desk.rosters) == set(RosterKind)
    assert desk.drawing is None


async def test_a_small_month_is_drawn_at_once(work: Work) -> None:
    """Four advocates need no job."""
    await settle(work)
    desk = await rosters_jobs.draw_drafts(work, UNIT, SEPTEMBER, posts=1, by=officer())

    assert set(desk.rosters) == set(RosterKind)
    assert await states(work) == []


async def test_only_the_responsible_person_may_wish(house: Work) -> None:
    """No advocate, and no officer of another unit."""
    for stranger in (advocate(OFFICER), officer(unit=OTHER_UNIT)):
        with pytest.raises(Refusal, match="members-no-permission"):
            await rosters_jobs.wish(house, UNIT, SEPTEMBER, Engine.EXACT, stranger)


async def test_a_month_without_drafts_has_nothing_to_improve(work: Work) -> None:
    """The exact engine draws drafts anew; it does not guess how many posts are meant."""
    await settle(work)
    with pytest.raises(Refusal, match="drawings-no-draft"):
        await rosters_jobs.wish(work, UNIT, SEPTEMBER, Engine.EXACT, officer())


async def test_the_database_allows_one_open_job_a_month(house: Work) -> None:
    """Even where the question and the answer race."""
    job = (await wished(house)).job
    with pytest.raises(Exception, match=r"(?i)unique"):
        async with house.write() as tx:
            await tx.draw_jobs.add(
                UNIT, SEPTEMBER, Engine.EXACT, {COURT: 1}, OFFICER, at=job.wanted_at
            )


async def test_a_letter_says_how_it_ended(house: Work) -> None:
    """One letter a job, whatever is tried again."""
    await wished(house)
    task = await begun(house)
    async with house.write() as tx:
        await tx.connection.execute(update(draw_jobs).values(state=JobState.RUNNING))
    await rosters_jobs.finish(house, task, TimedOut())
    await rosters_jobs.finish(house, task, TimedOut())
    async with house.read() as tx:
        found = (await tx.connection.execute(select(letters.c.occasion))).scalars().all()

    assert found == [f"draw:{task.job.id}"]
