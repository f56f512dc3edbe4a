"""Enters the presidium's decisions on routing: order, territory, specialisations, ways to ask."""

from collections.abc import Iterable, Sequence
from datetime import date
from hashlib import sha256

from domain.assignments.routing import CRITERIA, Asking, Criterion
from domain.assignments.routing_views import Decided, RoutingPage
from domain.civil import day_of
from domain.ids import DistrictId, PersonId, UnitId
from domain.members import Unit
from domain.notices.routing import (
    DistrictsDecided,
    OrderDecided,
    PolicyNotice,
    SpecialisationsDecided,
    WayDecided,
)
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from domain.suspensions import Decision
from domain.territory import place_key
from services.routing import page_of, tag_of, ways_of
from services.work import Tx, Work

_NAME_MAX = 100
_NUMBER_MAX = 60
_OCCASION = 16
_STATE_MAX = 40


async def set_order(
    work: Work, criteria: Sequence[Criterion], decision: Decision, *, by: Actor
) -> RoutingPage:
    """Put the criteria in order; those left out do not count (R-032, «және (немесе)»)."""
    if not criteria or len(set(criteria)) < len(criteria) or not set(criteria) <= set(CRITERIA):
        raise Refusal("routing-order-empty")
    async with work.write() as tx:
        decided = deciding(tx, decision, by)
        before = await tx.routing.order()
        if before.criteria != tuple(criteria) or before.decision is None:
            await tx.routing.put_order(criteria, decided)
            words = ",".join(criteria)
            await record(tx, by, "order", ",".join(before.criteria), words, decision)
            notice = OrderDecided(decision.number, decision.on, tuple(criteria))
            await tell(tx, await tx.members.units(), notice)
        return await page_of(tx, by)


async def set_districts(
    work: Work, number: UnitId, chosen: Iterable[DistrictId], decision: Decision, *, by: Actor
) -> RoutingPage:
    """Say which districts a unit has; one district may have several units."""
    async with work.write() as tx:
        decided, unit = deciding(tx, decision, by), await unit_of(tx, number)
        known = {one.id: one.name for one in await tx.routing.districts()}
        goal = set(chosen)
        if not goal <= known.keys():
            raise Refusal("routing-no-such-district")
        had = {one.id for one in (await tx.routing.districts_of_units()).get(number, ())}
        for one in sorted(had - goal):
            await tx.routing.take_district(number, one, decided)
        for one in sorted(goal - had):
            await tx.routing.give_district(number, one, decided)
        if had != goal:
            before, after = (sorted(known[one] for one in every) for every in (had, goal))
            subject = f"unit:{number}:districts"
            await record(tx, by, subject, "; ".join(before), "; ".join(after), decision)
            notice = DistrictsDecided(decision.number, decision.on, unit.name, tuple(after))
            await tell(tx, [unit], notice)
        return await page_of(tx, by)


async def set_specialisations(
    work: Work, number: UnitId, chosen: Iterable[str], decision: Decision, *, by: Actor
) -> RoutingPage:
    """Say what a unit is specialised in: types of acts, or the presidium's own words."""
    goal = {tag_of(one): " ".join(one.split()) for one in chosen}
    demand_names(goal.values())
    async with work.write() as tx:
        decided, unit = deciding(tx, decision, by), await unit_of(tx, number)
        names = (await tx.routing.specialisations()).get(number, ())
        had = {tag_of(one): one for one in names}
        for key in sorted(had.keys() - goal.keys()):
            await tx.routing.take_specialisation(number, key, decided)
        for key in sorted(goal.keys() - had.keys()):
            await tx.routing.give_specialisation(number, goal[key], key, decided)
        if had.keys() != goal.keys():
            after = sorted(goal.values())
            subject = f"unit:{number}:specialisations"
            await record(tx, by, subject, "; ".join(sorted(names)), "; ".join(after), decision)
            notice = SpecialisationsDecided(decision.number, decision.on, unit.name, tuple(after))
            await tell(tx, [unit], notice)
        return await page_of(tx, by)


async def set_way(
    work: Work, number: UnitId, way: Asking, decision: Decision, *, by: Actor
) -> RoutingPage:
    """Say how a unit asks from its next request on; offers that wait stay as they are."""
    async with work.write() as tx:
        decided, unit = deciding(tx, decision, by), await unit_of(tx, number)
        before = await ways_of(tx, number)
        if before.way is not way or before.decision is None:
            await tx.routing.put_way(number, way, decided)
            await record(tx, by, f"unit:{number}:way", before.way, way, decision)
            await tell(tx, [unit], WayDecided(decision.number, decision.on, unit.name, way))
        return await page_of(tx, by)


async def add_districts(work: Work, names: Iterable[str], *, by: Actor) -> RoutingPage:
    """Enter districts by their names; those that are there already stay as they are."""
    wanted = {place_key(one): " ".join(one.split()) for one in names}
    demand_names(wanted.values())
    if not wanted:
        raise Refusal("routing-name-length", longest=_NAME_MAX)
    async with work.write() as tx:
        demand(by, Deed.ENTER_DISTRICTS)
        there = {place_key(one.name) for one in await tx.routing.districts()}
        for key, name in wanted.items():
            if key not in there:
                number = await tx.routing.add_district(name, tx.now, _self(by))
                await tx.record(by, "routing", f"district:{number}", "", "added", evidence=name)
        return await page_of(tx, by)


async def set_rural(work: Work, number: DistrictId, *, rural: bool, by: Actor) -> RoutingPage:
    """Say what the form supposes of places in a district: the report has a rural section."""
    async with work.write() as tx:
        demand(by, Deed.ENTER_DISTRICTS)
        one = next((one for one in await tx.routing.districts() if one.id == number), None)
        if one is None:
            raise Refusal("routing-no-such-district")
        if one.rural is not rural:
            await tx.routing.set_rural(number, rural=rural)
            words = {True: "rural", False: "town"}
            subject = f"district:{number}"
            await tx.record(by, "routing", subject, words[one.rural], words[rural])
        return await page_of(tx, by)


async def end_district(work: Work, number: DistrictId, *, by: Actor) -> RoutingPage:
    """Close a district that is no unit's; the presidium takes it from its units first."""
    async with work.write() as tx:
        demand(by, Deed.ENTER_DISTRICTS)
        every = await tx.routing.districts_of_units()
        if any(one.id == number for given in every.values() for one in given):
            raise Refusal("routing-district-given")
        if await tx.routing.end_district(number, tx.now, _self(by)):
            await tx.record(by, "routing", f"district:{number}", "open", "ended")
        return await page_of(tx, by)


def deciding(tx: Tx, decision: Decision, by: Actor) -> Decided:
    """The stamp of a decision; refuses who may not decide, and a decision of tomorrow."""
    demand(by, Deed.DECIDE_ROUTING)
    demand_dated(decision, day_of(tx.now))
    return Decided(decision, _self(by), tx.now)


async def unit_of(tx: Tx, number: UnitId) -> Unit:
    """A unit that exists."""
    unit = await tx.members.unit(number)
    if unit is None:
        raise Refusal("routing-no-such-unit")
    return unit


async def record(
    tx: Tx, by: Actor, subject: str, before: str, after: str, decision: Decision
) -> None:
    """Write a decision into the journal: its number and date, and what it changed, whole."""
    evidence = f"decision {decision.number} of {decision.on}: {before or '-'} -> {after or '-'}"
    await tx.record(by, "routing", subject, _short(before), _short(after), evidence=evidence)


def _short(text: str) -> str:
    """What the journal's columns of states hold; the whole stands in the evidence."""
    return text if len(text) <= _STATE_MAX else f"{text[: _STATE_MAX - 1]}…"


async def tell(tx: Tx, units: Iterable[Unit], notice: PolicyNotice) -> None:
    """Tell the officers of the units concerned, each of them once."""
    # Two changes of one minute are two: what they say is a part of the occasion.
    said = sha256(repr(notice).encode()).hexdigest()[:_OCCASION]
    occasion = f"routing:{tx.now.timestamp():.0f}:{said}"
    told = set()
    for unit in units:
        for officer in await tx.members.officers(unit.id, day_of(tx.now)):
            if officer.id not in told:
                await tx.tell(officer.id, notice, occasion=occasion)
            told.add(officer.id)


def demand_dated(decision: Decision, today: date) -> None:
    """Refuse a number that the table cannot hold, and a day that has not come."""
    if decision.on > today:
        raise Refusal("routing-decision-in-future")
    if not decision.number or len(decision.number) > _NUMBER_MAX:
        raise Refusal("routing-decision-number", longest=_NUMBER_MAX)


def demand_names(names: Iterable[str]) -> None:
    """Refuse an empty name, and one that the table cannot hold."""
    if any(not place_key(name) or len(name) > _NAME_MAX for name in names):
        raise Refusal("routing-name-length", longest=_NAME_MAX)


def _self(by: Actor) -> PersonId:
    if by.person is None:
        raise Refusal("members-no-permission")
    return by.person
