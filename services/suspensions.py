"""Takes applications to suspend participation, and the presidium's decisions (Ереже ¶23)."""

from dataclasses import dataclass
from datetime import date

from domain import suspensions as rules
from domain.civil import day_of
from domain.ids import SuspensionId
from domain.members import Period
from domain.notices.suspensions import BackNews
from domain.people import Actor
from domain.permissions import Deed, demand, may
from domain.refusals import Refusal
from domain.suspensions import (
    Decision,
    SeenSuspension,
    Suspension,
    SuspensionKind,
    SuspensionState,
)
from domain.words import clean
from services.ledger_weights import share_again
from services.suspensions_entering import enter, plan_end
from services.suspensions_holdings import settle
from services.suspensions_telling import (
    demand_suspension,
    presidium,
    seen,
    tell_back,
    tell_back_asked,
    tell_decided,
    tell_filed,
    tell_noted,
    tell_settled,
)
from services.work import Tx, Work


@dataclass(frozen=True, slots=True)
class Done:
    """The step was taken; this is the suspension now."""

    seen: SeenSuspension


@dataclass(frozen=True, slots=True)
class Stale:
    """It had moved on before; this is its present state."""

    seen: SeenSuspension


@dataclass(frozen=True, slots=True)
class Board:
    """What the actor sees under /suspension: their own, and what they oversee."""

    own: tuple[SeenSuspension, ...]
    theirs: tuple[SeenSuspension, ...]
    applies: bool
    oversees: bool


async def board(work: Work, *, by: Actor) -> Board:
    """The actor's own suspensions, and those that wait or stand where they oversee."""
    async with work.read() as tx:
        applies = may(by, Deed.APPLY_SUSPENSION, owner=by.person)
        everywhere = may(by, Deed.READ_SUSPENSION)
        own = await tx.suspensions.of(by.person) if applies and by.person is not None else []
        found: dict[SuspensionId, Suspension] = {}
        for unit in [None] if everywhere else sorted(by.units):
            for one in await tx.suspensions.current(unit, day_of(tx.now)):
                found[one.id] = one
            for one in await tx.suspensions.many(await tx.holdings.undecided_in(unit)):
                found[one.id] = one
        theirs = [one for _, one in sorted(found.items()) if one.person != by.person]
        return Board(
            tuple([await seen(tx, one, by) for one in own]),
            tuple([await seen(tx, one, by) for one in theirs]),
            applies=applies and not any(one.waits for one in own),
            oversees=everywhere or bool(by.units),
        )  # fmt: skip


async def look(work: Work, number: SuspensionId, *, by: Actor) -> SeenSuspension:
    """One suspension in its present state."""
    async with work.read() as tx:
        return await seen(tx, await demand_suspension(tx, number), by)


def demand_wanted(wanted: Period, today: date) -> None:
    """Refuse a period that cannot be applied for."""
    if not rules.may_file(wanted, today):
        raise Refusal("suspensions-period-unfit")


async def apply(work: Work, reason: str, wanted: Period, *, by: Actor) -> Done | Stale:
    """Apply for a suspension; until it is decided the rosters bind as they are (Ереже ¶25)."""
    async with work.write() as tx:
        demand(by, Deed.APPLY_SUSPENSION, owner=by.person)
        why = clean(reason)
        if not why:
            raise Refusal("suspensions-no-words")
        demand_wanted(wanted, day_of(tx.now))
        if by.person is None or not await presidium(tx, by.person):
            raise Refusal("suspensions-nobody-decides")
        known = next((one for one in await tx.suspensions.of(by.person) if one.waits), None)
        if known is not None:
            return Stale(await seen(tx, known, by))
        one = await tx.suspensions.add(
            Suspension(
                SuspensionId(0), by.person, by.home, SuspensionKind.APPLICATION,
                SuspensionState.FILED, tx.now, why, wanted,
            )
        )  # fmt: skip
        await tx.record(by, "suspensions", f"suspension:{one.id}", "", one.state)
        await tell_filed(tx, one)
        return Done(await seen(tx, one, by))


async def withdraw(work: Work, number: SuspensionId, *, by: Actor) -> Done | Stale:
    """Take one's own application back before it is decided."""
    async with work.write() as tx:
        one = await demand_suspension(tx, number)
        demand(by, Deed.APPLY_SUSPENSION, owner=one.person)
        after = rules.withdraw(one, by.person)
        if after is None or not await save(tx, one, after, by):
            return await _stale(tx, number, by)
        await tell_settled(tx, after)
        return Done(await seen(tx, after, by))


async def note(work: Work, number: SuspensionId, text: str, *, by: Actor) -> Done | Stale:
    """Add the responsible person's opinion; it binds nobody."""
    async with work.write() as tx:
        one = await demand_suspension(tx, number)
        demand(by, Deed.NOTE_SUSPENSION, unit=one.unit)
        _demand_not_own(one, by)
        if not clean(text):
            raise Refusal("suspensions-no-words")
        after = rules.note(one, text, by.person)
        if after is None or not await save(tx, one, after, by):
            return await _stale(tx, number, by)
        await tell_noted(tx, after)
        return Done(await seen(tx, after, by))


async def grant(
    work: Work, number: SuspensionId, decision: Decision, period: Period, *, by: Actor
) -> Done | Stale:
    """Suspend by a decision of the presidium; what the advocate still holds is listed."""
    async with work.write() as tx:
        one = await _decidable(tx, number, by)
        demand_decision(decision, day_of(tx.now))
        demand_period(one.kind, period, decision, day_of(tx.now))
        after = rules.grant(one, decision, period, by.person, tx.now)
        if after is None or not await save(tx, one, after, by):
            return await _stale(tx, number, by)
        await tell_settled(tx, after)
        await enter(tx, after, by)
        return Done(await seen(tx, after, by))


async def refuse(
    work: Work, number: SuspensionId, decision: Decision, why: str, *, by: Actor
) -> Done | Stale:
    """Refuse by a decision of the presidium, with its reason; the rosters stay as they are."""
    async with work.write() as tx:
        one = await _decidable(tx, number, by)
        demand_decision(decision, day_of(tx.now))
        if not clean(why):
            raise Refusal("suspensions-no-words")
        after = rules.refuse(one, decision, why, by.person, tx.now)
        if after is None or not await save(tx, one, after, by):
            return await _stale(tx, number, by)
        await tell_settled(tx, after)
        await tell_decided(tx, after, by)
        return Done(await seen(tx, after, by))


async def ask_back(work: Work, number: SuspensionId, *, by: Actor) -> Done | Stale:
    """Ask the presidium to take part again before the end."""
    async with work.write() as tx:
        one = await demand_suspension(tx, number)
        demand(by, Deed.APPLY_SUSPENSION, owner=one.person)
        after = rules.ask_back(one, by.person, tx.now)
        if after is None or not await save(tx, one, after, by):
            return await _stale(tx, number, by)
        await tell_back_asked(tx, after)
        return Done(await seen(tx, after, by))


async def resume(
    work: Work, number: SuspensionId, decision: Decision, back_on: date, *, by: Actor
) -> Done | Stale:
    """Let somebody take part again from a day, by a decision of the presidium."""
    async with work.write() as tx:
        one = await _decidable(tx, number, by)
        demand_decision(decision, day_of(tx.now))
        if back_on < day_of(tx.now):
            raise Refusal("suspensions-back-unfit")
        after = rules.resume(one, decision, back_on, by.person)
        if after is None:
            if one.stands:
                raise Refusal("suspensions-back-unfit")
            return await _stale(tx, number, by)
        # From today on means that it is over at once; a later day waits for its step.
        after = rules.end(after, day_of(tx.now)) or after
        if not await save(tx, one, after, by):
            return await _stale(tx, number, by)
        if after.period is not None and after.stands:
            await plan_end(tx, number, after.period)
        await settle(tx, after)
        if after.unit is not None:
            await share_again(tx, after.unit)
        await tell_back(tx, after, BackNews.DECIDED)
        return Done(await seen(tx, after, by))


def demand_decision(decision: Decision, today: date) -> None:
    """Refuse a decision without a number, or with a date that cannot be right."""
    if not rules.is_sane_decision(decision, today):
        raise Refusal("suspensions-decision-unfit")


def demand_period(kind: SuspensionKind, period: Period, decision: Decision, today: date) -> None:
    """Refuse a period that cannot be right."""
    if not rules.is_sane_period(kind, period, decision, today):
        raise Refusal("suspensions-period-unfit")


async def save(tx: Tx, before: Suspension, after: Suspension, by: Actor) -> bool:
    """Write a transition and the journal; what people wrote of their reasons stays out of it."""
    if not await tx.suspensions.save(after, before):
        return False
    await tx.record(by, "suspensions", f"suspension:{before.id}", before.state, after.state,
                    evidence=cited(after))  # fmt: skip
    return True


def cited(one: Suspension) -> str:
    """The decision and the period for the journal."""
    parts = []
    for decision in (one.decision, one.resumption):
        parts += [f"{decision.number} {decision.on}"] if decision is not None else []
    if one.period is not None:
        parts.append(f"{one.period.first}..{one.period.last or ''}")
    return "; ".join(parts)


async def _decidable(tx: Tx, number: SuspensionId, by: Actor) -> Suspension:
    one = await demand_suspension(tx, number)
    demand(by, Deed.DECIDE_SUSPENSION)
    _demand_not_own(one, by)
    return one


def _demand_not_own(one: Suspension, by: Actor) -> None:
    if rules.is_own(one, by.person):
        raise Refusal("suspensions-own")


async def _stale(tx: Tx, number: SuspensionId, by: Actor) -> Stale:
    return Stale(await seen(tx, await demand_suspension(tx, number), by))
