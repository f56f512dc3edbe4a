"""Takes the steps of a suspension that fall due: its begin, its end, and what is undecided."""

from collections.abc import Awaitable, Callable

from domain import suspensions as rules
from domain.civil import day_of
from domain.holdings import HoldingState
from domain.ids import HoldingId, SuspensionId
from domain.members import Member
from domain.notices import Notice
from domain.notices.suspensions import BackNews, DutyUnsettled, HoldingsWait, MembershipOver
from domain.people import SYSTEM
from domain.suspensions import Suspension, SuspensionKind
from services.suspensions import save
from services.suspensions_entering import (
    BEGIN,
    DUTY_EVE,
    END,
    REMIND,
    collect,
    free_swaps,
    plan_reminder,
)
from services.suspensions_holdings import settle, thing
from services.suspensions_telling import demand_person, officers, presidium, tell_back
from services.work import Tx, Work


async def begin(work: Work, number: int) -> None:
    """List what was taken on since the decision; say goodbye to whoever leaves today."""
    async with work.write() as tx:
        one = await tx.suspensions.one(SuspensionId(number))
        if one is None or not one.stands or one.period is None:
            return
        await free_swaps(tx, one, SYSTEM)
        if one.kind is SuspensionKind.LEFT:
            notice = MembershipOver(one.period.first)
            await tx.tell(one.person, notice, occasion=f"left:{number}")
        if await collect(tx, one):
            await _remind(tx, one, f"holdings:{number}:begin")
            await plan_reminder(tx, one.id)


async def end(work: Work, number: int) -> None:
    """Let somebody take part again when the period is over; told to them and the officer."""
    async with work.write() as tx:
        one = await tx.suspensions.one(SuspensionId(number))
        after = rules.end(one, day_of(tx.now)) if one is not None else None
        if one is None or after is None or not await save(tx, one, after, SYSTEM):
            return
        await settle(tx, after)
        await tell_back(tx, after, BackNews.ENDED)


async def remind(work: Work, number: int) -> None:
    """Remind each day of what is undecided, until all of it is."""
    async with work.write() as tx:
        one = await tx.suspensions.one(SuspensionId(number))
        if one is None:
            return
        waiting = await settle(tx, one)
        if any(each.state is HoldingState.OPEN for each in waiting):
            await _remind(tx, one, f"holdings:{number}:{day_of(tx.now)}")
        if waiting:
            await plan_reminder(tx, one.id)


async def alarm_duty(work: Work, number: int) -> None:
    """Alarm the day before a duty that was left on the list and still stands."""
    async with work.write() as tx:
        holding = await tx.holdings.one(HoldingId(number))
        one = await tx.suspensions.one(holding.suspension) if holding is not None else None
        if one is None or all(each.id != number for each in await settle(tx, one)):
            return
        if holding is None:
            return
        held = await thing(tx, holding)
        if held.day is None or held.roster_kind is None or held.day < day_of(tx.now):
            return
        name = (await demand_person(tx, one.person)).name.short
        for person, keeps in await _deciders(tx, one):
            notice = DutyUnsettled(holding.id, name, held.roster_kind, held.day, keeps)
            await _tell(tx, person, notice, one, f"holding-eve:{number}")


async def _remind(tx: Tx, one: Suspension, occasion: str) -> None:
    every = await tx.holdings.of(one.id)
    name = (await demand_person(tx, one.person)).name.short
    waiting = sum(each.waits for each in every)
    for person, keeps in await _deciders(tx, one):
        notice = HoldingsWait(one.id, name, waiting, len(every), keeps)
        await _tell(tx, person, notice, one, occasion)


async def _deciders(tx: Tx, one: Suspension) -> list[tuple[Member, bool]]:
    """Who settles it: the responsible persons; where there is none, the presidium must know."""
    desk = await officers(tx, one.unit, one.person)
    if desk:
        return [(person, True) for person in desk]
    return [(person, False) for person in await presidium(tx, one.person)]


async def _tell(tx: Tx, person: Member, notice: Notice, one: Suspension, occasion: str) -> None:
    await tx.tell(person.id, notice, occasion=occasion, subject=f"holdings:{one.id}")


STEPS: dict[str, Callable[[Work, int], Awaitable[None]]] = {
    BEGIN: begin,
    END: end,
    REMIND: remind,
    DUTY_EVE: alarm_duty,
}
