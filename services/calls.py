"""Asks the advocates of a unit on which days of a month they cannot be on duty."""

import secrets
from dataclasses import dataclass
from datetime import date

from domain.civil import day_of
from domain.ids import UnitId
from domain.notices.calls import DaysAsked
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from domain.rosters import calls as rules
from domain.rosters import first_of
from domain.rosters.calls import Answers, Call, Choice
from services.calls_stage import rows_of
from services.rosters_pages import away_days, eligible_people
from services.work import Tx, Work

REMIND, CLOSE = "calls.remind", "calls.close"
_SEED_BYTES = 32


@dataclass(frozen=True, slots=True)
class Opened:
    """The participants are asked; or, when the call was `moved`, told of the new date."""

    answers: Answers
    moved: bool
    told: int


async def choose(work: Work, unit: UnitId, month: date, *, by: Actor) -> Choice:
    """Which closing dates are open to the officer today."""
    async with work.read() as tx:
        demand(by, Deed.OPEN_CALL, unit=unit)
        await _demand_callable(tx, unit, month)
        place = await tx.members.unit(unit)
        call = await tx.calls.call(unit, month)
        days = rules.closings(first_of(month), day_of(tx.now))
        return Choice(
            unit, place.name if place else "", first_of(month), call,
            tuple(day for day in days if call is None or day != call.closes_on),
            len(await eligible_people(tx, unit, month)),
        )  # fmt: skip


async def open_call(
    work: Work, unit: UnitId, month: date, closes_on: date, *, by: Actor
) -> Opened:
    """Open the call of a month and commit the seed of its draw; a second one moves the date.

    The hash of the seed goes to everybody now, the seed itself only with the roster (ADR 14).
    """
    async with work.write() as tx:
        demand(by, Deed.OPEN_CALL, unit=unit)
        month = first_of(month)
        await _demand_callable(tx, unit, month)
        if not rules.can_close_on(month, closes_on, day_of(tx.now)):
            raise Refusal("calls-closing-wrong")
        people = await eligible_people(tx, unit, month)
        if not people:
            raise Refusal("rosters-no-people")
        before = await tx.calls.call(unit, month)
        call = await _written(tx, before, unit, month, closes_on, by)
        if before is None or before.closes_on != closes_on:
            away = await away_days(tx, unit, month)
            for one in people:
                notice = DaysAsked(
                    one.id, month, closes_on, call.seed_hash, moved=before is not None,
                    starts_on=rules.starts_on(month, away.get(one.id, frozenset())),
                )  # fmt: skip
                await tx.tell(one.id, notice, occasion=f"call:{call.id}:{closes_on}:{_clock(tx)}")
        reached = sum(not one.unreachable for one in people)
        return Opened(await load_answers(tx, unit, month), before is not None, reached)


async def answers(work: Work, unit: UnitId, month: date, *, by: Actor) -> Answers:
    """Who has answered, for the responsible person."""
    async with work.read() as tx:
        demand(by, Deed.MARK_DAYS, unit=unit)
        return await load_answers(tx, unit, first_of(month))


async def load_answers(tx: Tx, unit: UnitId, month: date) -> Answers:
    """Who has answered, inside an open transaction."""
    place = await tx.members.unit(unit)
    if place is None:
        raise Refusal("rosters-not-found")
    call = await tx.calls.call(unit, month)
    people = await eligible_people(tx, unit, month)
    return Answers(unit, place.name, month, call, await rows_of(tx, call, month, people))


async def _demand_callable(tx: Tx, unit: UnitId, month: date) -> None:
    month, today = first_of(month), day_of(tx.now)
    if today < rules.opens_on(month):
        raise Refusal("calls-too-early")
    if not rules.can_call(month, today):
        raise Refusal("calls-too-late")
    if any(one.binds for one in (await tx.rosters.of_month(unit, month)).values()):
        raise Refusal("calls-published")


async def _written(
    tx: Tx, before: Call | None, unit: UnitId, month: date, closes_on: date, by: Actor
) -> Call:
    """Write the call or its new date, with the journal and the steps to come."""
    if before is None:
        seed = secrets.token_hex(_SEED_BYTES)
        call = await tx.calls.open(
            unit, month, closes_on=closes_on, seed=seed, seed_hash=rules.seed_hash(seed),
            by=by.person, at=tx.now,
        )  # fmt: skip
    else:
        await tx.calls.move(before, closes_on)
        call = await tx.calls.call(unit, month)
    if call is None:
        raise Refusal("calls-again")
    was = f"closes {before.closes_on}" if before is not None else ""
    await tx.record(by, "calls", f"call:{call.id}", was, f"closes {closes_on}",
                    evidence=f"seed hash {call.seed_hash}")  # fmt: skip
    for step in (REMIND, CLOSE):
        await tx.unplan(step, call.id)
    reminder = rules.reminder_at(call, tx.now)
    if reminder is not None:
        await tx.plan(REMIND, call.id, reminder)
    await tx.plan(CLOSE, call.id, rules.summary_at(call))
    return call


def _clock(tx: Tx) -> str:
    return f"{tx.now.timestamp():.0f}"
