"""Records what the collegium does not decide: a suspended licence (Law 43), and who has left."""

from dataclasses import replace
from datetime import date

from domain.civil import day_of
from domain.ids import PersonId, SuspensionId
from domain.members import Period
from domain.people import Actor
from domain.permissions import Deed, demand, may
from domain.refusals import Refusal
from domain.suspensions import (
    Decision,
    Standing,
    Suspension,
    SuspensionKind,
    SuspensionState,
)
from services.suspensions import Done, cited, demand_decision, demand_period, save
from services.suspensions_entering import enter
from services.suspensions_telling import demand_person, seen, tell_settled
from services.work import Tx, Work


async def standing(work: Work, person: PersonId, *, by: Actor) -> Standing:
    """A person's membership and suspensions, with what the actor may record about them."""
    async with work.read() as tx:
        member = await demand_person(tx, person)
        reads = may(by, Deed.READ_SUSPENSION, unit=member.unit)
        closes = may(by, Deed.CLOSE_PERSON)
        if not reads and not closes:
            raise Refusal("members-no-permission")
        closed_on = await tx.members.closed_on(person)
        records = may(by, Deed.RECORD_LICENCE, unit=member.unit)
        free = closed_on is None and person != by.person
        return Standing(
            member, await tx.members.unit(member.unit) if member.unit is not None else None,
            closed_on, tuple(await tx.suspensions.of(person)),
            records_licence=free and records and member.unit is not None,
            closes=free and closes,
        )  # fmt: skip


async def record_licence(
    work: Work, person: PersonId, decision: Decision, period: Period, *, by: Actor
) -> Done:
    """Record an act by which a licence is suspended; every open case must get another advocate."""
    async with work.write() as tx:
        member = await demand_person(tx, person)
        if member.unit is None:
            raise Refusal("suspensions-no-advocate")
        demand(by, Deed.RECORD_LICENCE, unit=member.unit)
        today = day_of(tx.now)
        demand_decision(decision, today)
        demand_period(SuspensionKind.LICENCE, period, decision, today)
        one = await _recorded(tx, person, SuspensionKind.LICENCE, decision, period, by)
        await enter(tx, one, by)
        return Done(await seen(tx, one, by))


async def close(
    work: Work, person: PersonId, decision: Decision, on: date, *, by: Actor
) -> Standing:
    """End a membership by a date: roles end the day before, and nothing is deleted.

    From that day they are a stranger; their duties and cases are put before the officer now.
    """
    async with work.write() as tx:
        demand(by, Deed.CLOSE_PERSON)
        today = day_of(tx.now)
        demand_decision(decision, today)
        demand_period(SuspensionKind.LEFT, Period(on), decision, today)
        if await tx.members.closed_on(person) is not None:
            raise Refusal("suspensions-closed-already")
        for waiting in await tx.suspensions.of(person):
            if waiting.waits:
                after = _dropped(waiting)
                if await save(tx, waiting, after, by):
                    await tell_settled(tx, after)
        one = await _recorded(tx, person, SuspensionKind.LEFT, decision, Period(on), by)
        await tx.people.close(person, on)
        await enter(tx, one, by)
        return await standing(work.within(tx), person, by=by)


async def farewell(work: Work, telegram_id: int) -> date | None:
    """The day from which whoever writes is a member no more; None for all others."""
    async with work.read() as tx:
        member = await tx.members.by_telegram(telegram_id)
        closed_on = await tx.members.closed_on(member.id) if member is not None else None
        return closed_on if closed_on is not None and closed_on <= day_of(tx.now) else None


async def _recorded(
    tx: Tx, person: PersonId, kind: SuspensionKind, decision: Decision, period: Period, by: Actor
) -> Suspension:
    if person == by.person:
        raise Refusal("suspensions-own")
    member = await demand_person(tx, person)
    for known in await tx.suspensions.of(person):
        if known.stands and (known.kind, known.decision) == (kind, decision):
            raise Refusal("suspensions-recorded-already")
    one = await tx.suspensions.add(
        Suspension(
            SuspensionId(0), person, member.unit, kind, SuspensionState.SUSPENDED, tx.now,
            decision=decision, period=period, decided_by=by.person, decided_at=tx.now,
        )
    )  # fmt: skip
    await tx.record(by, "suspensions", f"suspension:{one.id}", "", one.state, kind, cited(one))
    return one


def _dropped(one: Suspension) -> Suspension:
    """An application of somebody who leaves: there is nothing left to decide."""
    return replace(one, state=SuspensionState.WITHDRAWN)
