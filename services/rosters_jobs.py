"""Draws months as jobs, outside the loop and outside any transaction (ADR 14)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import assert_never

from domain.civil import day_of
from domain.ids import PersonId, RosterId, UnitId
from domain.notices.drawings import DrawEnded
from domain.people import SYSTEM, Actor
from domain.permissions import Deed, demand, may
from domain.policy import POLICY
from domain.refusals import Refusal
from domain.rosters import RosterKind, RosterState, first_of
from domain.rosters.jobs import DrawJob, Engine, JobResult, is_large, posts_to_text
from domain.rosters.order import Drawn, MonthOrder, RestBroken, Unfilled
from domain.rosters.views import Desk, Page
from services import rosters
from services.rosters_exact import NoSolver, Outcome, SolverFailed, TimedOut, engine_id
from services.rosters_inputs import load_inputs
from services.rosters_pages import demand_roster, eligible_people, load_desk
from services.work import Tx, Work


@dataclass(frozen=True, slots=True)
class Wanted:
    """The month will be drawn; whoever wanted it is told."""

    job: DrawJob


@dataclass(frozen=True, slots=True)
class WantedBefore:
    """The month is being drawn already."""

    job: DrawJob


@dataclass(frozen=True, slots=True)
class Task:
    """A job that was begun, with the order it draws and the mark of what that depends on."""

    job: DrawJob
    order: MonthOrder
    mark: str


async def wish(
    work: Work,
    unit: UnitId,
    month: date,
    engine: Engine,
    by: Actor,
    *,
    posts: Mapping[RosterKind, int] | None = None,
) -> Wanted | WantedBefore:
    """Want a month drawn; without `posts` its drafts are drawn anew as they stand."""
    async with work.write() as tx:
        demand(by, Deed.DRAFT_ROSTER, unit=unit)
        rosters.demand_open_month(tx, month)
        before = await tx.draw_jobs.open_of(unit, month)
        if before is not None:
            return WantedBefore(before)
        kinds = dict(posts or await _drafts(tx, unit, month))
        if not kinds:
            raise Refusal("drawings-no-draft")
        if not await eligible_people(tx, unit, first_of(month)):
            raise Refusal("rosters-no-people")
        job = await tx.draw_jobs.add(unit, month, engine, kinds, by.person, at=tx.now)
        await tx.record(
            by, "rosters", f"draw:{job.id}", "", job.state,
            reason=engine, evidence=posts_to_text(kinds),
        )  # fmt: skip
        return Wanted(job)


async def draw_drafts(
    work: Work, unit: UnitId, month: date, *, posts: int | None, by: Actor
) -> Desk:
    """Draw what a month lacks: at once, or as a job where the unit is large.

    Without `posts` each kind has as many a day as the terms of the unit say.
    """
    async with work.write() as tx:
        demand(by, Deed.DRAFT_ROSTER, unit=unit)
        found = await tx.rosters.of_month(unit, month)
        terms = await tx.terms.of(unit)
        lacks = {kind: posts or terms.posts[kind] for kind in RosterKind if kind not in found}
        if lacks and await _is_large(tx, unit, month, lacks):
            await wish(work.within(tx), unit, month, Engine.DEFAULT, by, posts=lacks)
            return await load_desk(tx, unit, month, by)
        return await rosters.draw_drafts(work.within(tx), unit, month, posts=posts, by=by)


async def redraw(work: Work, roster: RosterId, *, posts: int, by: Actor) -> Page | Desk:
    """Draw one draft anew: at once, or as a job, and then the desk says so."""
    async with work.write() as tx:
        one = await demand_roster(tx, roster)
        kinds = {one.kind: posts}
        draft = one.state is RosterState.DRAFT
        if draft and await _is_large(tx, one.unit, one.month, kinds):
            inside = work.within(tx)
            await wish(inside, one.unit, one.month, Engine.DEFAULT, by, posts=kinds)
            return await load_desk(tx, one.unit, one.month, by)
        return await rosters.redraw(work.within(tx), roster, posts=posts, by=by)


async def begin(work: Work) -> Task | None:
    """Take the job that has waited longest, and read its order; None when none waits."""
    async with work.read() as tx:
        job = await tx.draw_jobs.next_wanted()
        if job is None:
            return None
        inputs = await load_inputs(tx, job.unit, job.month, job.posts)
    async with work.write() as tx:
        if not await tx.draw_jobs.begin(job, inputs.order.seed):
            return None
    return Task(replace(job, tries=job.tries + 1), inputs.order, inputs.mark)


async def finish(work: Work, task: Task, outcome: Outcome) -> JobResult | None:
    """Keep what was drawn as the drafts, and tell whoever wanted it.

    What came too late changes nothing: where a kind was published or an input changed
    meanwhile, the result is thrown away. None when another process has the job by now.
    """
    job = task.job
    async with work.write() as tx:
        result = await _result(tx, task, outcome)
        if not await tx.draw_jobs.finish(job, result.state, tx.now):
            return None
        if result is JobResult.DRAWN and isinstance(outcome, Drawn):
            by = await _author(tx, job)
            engine = engine_id(job.engine)
            await rosters.keep_drawn(tx, job.unit, task.order, outcome, engine, by)
        await _tell(tx, job, result, outcome if isinstance(outcome, Drawn) else None)
        return result


async def recover(work: Work) -> None:
    """Give back what a dead process had begun; what ended every process is given up."""
    async with work.write() as tx:
        for job in await tx.draw_jobs.running():
            if job.tries < POLICY.draw_tries:
                await tx.draw_jobs.want_again(job)
            elif await tx.draw_jobs.finish(job, JobResult.FAILED.state, tx.now):
                await _tell(tx, job, JobResult.FAILED, None)


async def _result(tx: Tx, task: Task, outcome: Outcome) -> JobResult:
    match outcome:
        case TimedOut():
            return JobResult.TIMED_OUT
        case NoSolver():
            return JobResult.NO_SOLVER
        case SolverFailed():
            return JobResult.FAILED
        case Drawn():
            job = task.job
            now = await load_inputs(tx, job.unit, job.month, job.posts)
            if now.published:
                return JobResult.PUBLISHED
            return JobResult.DRAWN if now.mark == task.mark else JobResult.CHANGED
        case _:
            assert_never(outcome)


async def _tell(tx: Tx, job: DrawJob, result: JobResult, drawn: Drawn | None) -> None:
    await tx.record(SYSTEM, "rosters", f"draw:{job.id}", job.state, result.state, reason=result)
    unit = await tx.members.unit(job.unit)
    if unit is None:
        return
    relaxed = drawn.relaxed if drawn else ()
    notice = DrawEnded(
        job.unit, unit.name, job.month, job.engine, result,
        open_posts=sum(one.missing for one in relaxed if isinstance(one, Unfilled)),
        short_rests=sum(isinstance(one, RestBroken) for one in relaxed),
    )  # fmt: skip
    for person in await _wanting(tx, job):
        await tx.tell(person, notice, occasion=f"draw:{job.id}")


async def _wanting(tx: Tx, job: DrawJob) -> list[PersonId]:
    """Whoever wanted the month; what the system wanted concerns the unit's officers."""
    if job.wanted_by is not None:
        return [job.wanted_by]
    return [one.id for one in await tx.members.officers(job.unit, day_of(tx.now))]


async def _author(tx: Tx, job: DrawJob) -> Actor:
    """Whoever wanted the month, while they still may draft it; else the system itself."""
    found = await tx.members.person(job.wanted_by) if job.wanted_by is not None else None
    if found is None or found.telegram_id is None:
        return SYSTEM
    actor = await tx.members.actor(found.telegram_id, day_of(tx.now))
    return actor if actor and may(actor, Deed.DRAFT_ROSTER, unit=job.unit) else SYSTEM


async def _drafts(tx: Tx, unit: UnitId, month: date) -> dict[RosterKind, int]:
    found = await tx.rosters.of_month(unit, month)
    return {kind: one.posts for kind, one in found.items() if one.state is RosterState.DRAFT}


async def _is_large(tx: Tx, unit: UnitId, month: date, posts: Mapping[RosterKind, int]) -> bool:
    people = await eligible_people(tx, unit, first_of(month))
    return is_large(len(people), posts, POLICY.draw_at_once)
