"""Freezes who is asked about a request in which turn, so that anyone can compute it again."""

import json
from collections.abc import Collection, Sequence
from datetime import datetime, time, timedelta

from domain.assignments.conflicts import CaseMarks
from domain.assignments.machine import OPEN
from domain.assignments.requests import Offer, OfferSource, OfferState, Request, Rung, SkipWhy
from domain.assignments.routing import Asking
from domain.assignments.rows import LADDER
from domain.assignments.turn import Step, is_night, ladder
from domain.civil import day_of, moment_of
from domain.ids import PersonId, UnitId
from domain.people import SYSTEM
from domain.policy import POLICY
from domain.rosters import RosterKind
from services.case_marks import conflicts_for, conflicts_of
from services.routing_ways import ways_of
from services.work import Tx


async def todays(tx: Tx, request: Request) -> list[Rung]:
    """The ladder of this search and day: the frozen one, or a new one that is frozen now.

    A ladder belongs to its duty day: when nobody has accepted by midnight, those who are on
    duty then are asked next (Ереже ¶16, ¶26). Whether they are asked in turn or all at once is
    frozen with it.
    """
    frozen_at = await tx.assignments.frozen_at(request.id)
    begins = max(request.searched_from, moment_of(day_of(tx.now), time()))
    if frozen_at is None or frozen_at < begins:
        return await anew(tx, request)
    return await _last(tx, request)


async def with_stand_ins(tx: Tx, request: Request, rungs: Sequence[Rung]) -> list[Rung]:
    """A further ladder when somebody came on duty since the frozen one was made, else none.

    Nobody's place changes while a request runs; who stands in is asked after those.
    """
    on_duty = await tx.rosters.on_duty(request.unit, request.kind, day_of(tx.now))
    if set(on_duty) <= {rung.person for rung in rungs}:
        return []
    return await anew(tx, request)


async def anew(tx: Tx, request: Request) -> list[Rung]:
    """A ladder frozen now, whatever ladders there were: of a new day, of another unit (¶15).

    Empty where nobody is on duty: those of a former day or unit are not asked then.
    """
    number = await _freeze(tx, request)
    return [rung for rung in await _last(tx, request) if rung.ladder == number]


async def _last(tx: Tx, request: Request) -> list[Rung]:
    rungs = await tx.assignments.rungs_of(request.id)
    last = max((rung.ladder for rung in rungs), default=0)
    return [rung for rung in rungs if rung.ladder == last]


async def would_ask(
    tx: Tx, unit: UnitId, kind: RosterKind, new: CaseMarks
) -> tuple[OfferSource, list[PersonId]]:
    """Whom a unit would ask first about an act of such marks, before anything is kept."""
    today = day_of(tx.now)
    begins = moment_of(today, time())
    on_duty = await tx.rosters.on_duty(unit, kind, today)
    turns = await tx.assignments.turns(unit, kind, begins, begins + timedelta(days=1))
    people = await tx.members.people(on_duty)
    out = {one.id for one in people.values() if one.unreachable}
    out |= {*await tx.members.absent(on_duty, today), *await conflicts_of(tx, new, on_duty)}
    left = [one for one, *_ in ladder(on_duty, turns, {}) if one not in out]
    source = await _source(tx, unit)
    return source, left if source is OfferSource.TOGETHER else left[:1]


async def asked(tx: Tx, request: Request) -> set[PersonId]:
    """Who is not asked again: in this search already, or out of this case for good.

    Who declared a ground of ¶36, and who was in charge before, stay out of every later search.
    Whom nobody called at night may be asked again by day.
    """
    past = await tx.assignments.offers_of(request.id)
    charge = {one.person for one in await tx.assignments.appointments_of(request.id)}
    barred = {
        one.person
        for one in past
        if one.ground is not None and one.ground.declared and one.state is OfferState.DECLINED
    }
    night = is_night(tx.now, POLICY)
    now = {
        person
        for person, state in _last_offers(past)
        if night or state is not OfferState.NOT_CALLED
    }
    return charge | barred | now


async def not_called(tx: Tx, request: Request) -> set[PersonId]:
    """Whose offer of this search ended before anybody had called: they were not silent."""
    past = _last_offers(await tx.assignments.offers_of(request.id))
    return {person for person, state in past if state is OfferState.NOT_CALLED}


def _last_offers(past: Sequence[Offer]) -> list[tuple[PersonId, OfferState]]:
    """What became of everybody's last offer of this search."""
    # What led to an appointment belongs to a search that is over.
    ended = max((one.round for one in past if one.state is OfferState.ACCEPTED), default=0)
    return list({one.person: one.state for one in past if one.round > ended}.items())


async def conflicted(
    tx: Tx, request: Request, people: Collection[PersonId], source: OfferSource
) -> dict[PersonId, SkipWhy]:
    """Who is out because of other cases, as marks and siblings of the same act tell it now.

    Where all are asked at once they are asked about each sibling; who accepts one leaves the
    others.
    """
    waits = source is not OfferSource.TOGETHER
    found = dict.fromkeys(await conflicts_for(tx, request, people, asked=waits), SkipWhy.CONFLICT)
    siblings = await _siblings(tx, request, asked=waits)
    return found | dict.fromkeys(siblings & set(people), SkipWhy.SIBLING)


async def _source(tx: Tx, unit: UnitId) -> OfferSource:
    at_once = (await ways_of(tx, unit)).way is Asking.TOGETHER
    return OfferSource.TOGETHER if at_once else OfferSource.TURN


async def _freeze(tx: Tx, request: Request) -> int:
    today = day_of(tx.now)
    source = await _source(tx, request.unit)
    on_duty = await tx.rosters.on_duty(request.unit, request.kind, today)
    turns = await _turns(tx, request)
    steps = ladder(on_duty, turns, await _skipped(tx, request, on_duty, source), source)
    number = await tx.assignments.add_ladder(request.id, steps, tx.now)
    await tx.record(SYSTEM, "assignments", f"request:{request.id}", "", LADDER,
                    evidence=_written(tx.now, request, number, on_duty, steps))  # fmt: skip
    return number


async def _turns(tx: Tx, request: Request) -> dict[PersonId, int]:
    """How many turns each has had on this day in this unit and kind."""
    begins = moment_of(day_of(tx.now), time())
    return await tx.assignments.turns(
        request.unit, request.kind, begins, begins + timedelta(days=1)
    )


async def _skipped(
    tx: Tx, request: Request, on_duty: Sequence[PersonId], source: OfferSource
) -> dict[PersonId, SkipWhy]:
    """Who is passed over and why; the first reason that holds is written down."""
    people = await tx.members.people(on_duty)
    found = dict.fromkeys(
        (one.id for one in people.values() if one.unreachable), SkipWhy.UNREACHABLE
    )
    found |= await conflicted(tx, request, on_duty, source)
    # A duty may still stand in the roster of one whose participation is suspended (Ереже ¶23).
    absent = await tx.members.absent(on_duty, day_of(tx.now))
    return found | dict.fromkeys(absent, SkipWhy.SUSPENDED)


async def _siblings(tx: Tx, request: Request, *, asked: bool) -> set[PersonId]:
    """Who is in charge of, or asked about, another request of the same act: co-defendants."""
    others = await tx.assignments.siblings(request)
    people = {one.accepted_by for one in others if one.accepted_by and one.state in OPEN}
    for one in others if asked else ():
        people |= {offer.person for offer in await tx.assignments.waiting(one.id)}
    return {PersonId(person) for person in people if person is not None}


def _written(
    now: datetime,
    request: Request,
    number: int,
    on_duty: Collection[PersonId],
    steps: Sequence[Step],
) -> str:
    """The ladder as the journal keeps it: its inputs and its order, enough to compute it again."""
    return json.dumps(
        {
            "ladder": number,
            "day": day_of(now).isoformat(),
            "unit": request.unit,
            "kind": request.kind,
            "on_duty": list(on_duty),
            "order": [
                {"person": person, "source": source, "turns": turns, "skipped": skipped}
                for person, source, turns, skipped in steps
            ],
        },
        sort_keys=True,
        separators=(",", ":"),
    )
