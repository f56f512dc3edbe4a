"""Says which unit an act goes to, moves a request between units, and shows the policy."""

from collections import Counter
from collections.abc import Collection

from domain.assignments.acts import ActType
from domain.assignments.machine import Event
from domain.assignments.requests import Request, RequestState
from domain.assignments.routing import (
    CRITERIA,
    Criterion,
    Incoming,
    Outcome,
    Rules,
    UnitFacts,
    act_tag,
    route,
)
from domain.assignments.routing_views import RoutingPage, UnitRouting, WayOfAsking
from domain.civil import day_of
from domain.ids import RequestId, UnitId
from domain.notices.assignments import Trouble
from domain.notices.routing import RequestLeft, RequestRerouted
from domain.people import Actor
from domain.permissions import Deed, demand, may
from domain.refusals import Refusal
from domain.territory import place_key
from services.assignments_ladder import anew
from services.assignments_moving import held, move, request_of
from services.assignments_offers import alarm, offer_next
from services.routing_ways import ways_of
from services.work import Tx, Work

__all__ = ["ways_of"]

_REASON_MIN, _REASON_MAX = 3, 300
_ACT_TAGS = frozenset(map(act_tag, ActType))


async def propose(
    tx: Tx,
    *,
    act: ActType,
    district: str = "",
    place: str = "",
    rural: bool = False,
    needs: Collection[str] = (),
) -> Outcome:
    """Where an act goes by the policy in force (Ереже ¶15, ¶4(4)); nothing is changed.

    With one unit and no districts entered everything is routed to that unit, silently.
    `needs` are specialisations as the presidium wrote them; see `specialisations`.
    """
    rules = Rules(
        (await tx.routing.order()).criteria,
        [place_key(one.name) for one in await tx.routing.districts()],
        await tx.routing.agreements(),
    )
    facts = [_facts(one) for one in await units_of(tx)]
    if not facts:
        raise Refusal("routing-no-units")
    return route(
        Incoming(act, district, place, rural, frozenset(needs)), facts, rules, day_of(tx.now)
    )


async def districts(tx: Tx) -> tuple[str, ...]:
    """The names to offer when the district of an act is asked; none while none is entered."""
    return tuple(one.name for one in await tx.routing.districts())


async def rural_by_default(tx: Tx, district: str) -> bool:
    """Whether places in a district are supposed to be rural until the officer says otherwise."""
    key = place_key(district)
    return any(one.rural for one in await tx.routing.districts() if place_key(one.name) == key)


async def settlements(tx: Tx) -> tuple[str, ...]:
    """The remote settlements of agreements in force, to offer beside the districts."""
    today = day_of(tx.now)
    found: dict[str, str] = {}
    for one in await tx.routing.agreements():
        if one.holds(today):
            found |= {place_key(name): name for name in one.terms.settlements}
    return tuple(found.values())


async def specialisations(tx: Tx) -> tuple[str, ...]:
    """What units are specialised in besides types of acts; none: nothing to ask about an act."""
    names = {name for every in (await tx.routing.specialisations()).values() for name in every}
    return tuple(sorted(names - _ACT_TAGS))


async def look(work: Work, *, by: Actor) -> RoutingPage:
    """Everything about routing, for those who decide it and those who work by it."""
    async with work.read() as tx:
        return await page_of(tx, by)


async def page_of(tx: Tx, by: Actor) -> RoutingPage:
    """The page inside an open transaction."""
    demand(by, Deed.READ_ROUTING)
    return RoutingPage(
        await tx.routing.order(), await units_of(tx), await tx.routing.districts(),
        await tx.routing.agreements(),
        may_decide=may(by, Deed.DECIDE_ROUTING), may_enter=may(by, Deed.ENTER_DISTRICTS),
    )  # fmt: skip


async def units_of(tx: Tx) -> tuple[UnitRouting, ...]:
    """Every unit as routing sees it now."""
    territory, special = await tx.routing.districts_of_units(), await tx.routing.specialisations()
    ways, opened = await tx.routing.ways(), await tx.routing.open_requests()
    taking_part = Counter(one.unit for one in await tx.members.participants(on=day_of(tx.now)))
    return tuple(
        UnitRouting(
            unit, territory.get(unit.id, ()), special.get(unit.id, ()),
            ways.get(unit.id, WayOfAsking()), opened.get(unit.id, 0), taking_part[unit.id],
        )
        for unit in await tx.members.units()
    )  # fmt: skip


async def movable(work: Work, *, by: Actor) -> list[Request]:
    """The requests that nobody is asked about now: only these may change their unit."""
    async with work.read() as tx:
        demand(by, Deed.REROUTE_REQUEST)
        waiting = await tx.assignments.open_in(None)
        return [one for one in waiting if one.state is RequestState.RECEIVED]


async def try_out(
    work: Work, act: ActType, district: str, needs: Collection[str], *, rural: bool, by: Actor
) -> Outcome:
    """Where such an act would go now, for whoever wants to see the policy at work."""
    async with work.read() as tx:
        demand(by, Deed.READ_ROUTING)
        return await propose(tx, act=act, district=district, rural=rural, needs=needs)


async def reroute(
    work: Work, number: RequestId, unit: UnitId, criterion: Criterion, *, by: Actor, reason: str
) -> Request:
    """Move a request that nobody is asked about to another unit, by the presidium (¶15).

    Only a RECEIVED request moves (domain.md 5.1); its due moment stays. The officers of both
    units are told, and the new unit's turn is asked at once.
    """
    said = " ".join(reason.split())[:_REASON_MAX]
    if sum(map(str.isalpha, said)) < _REASON_MIN or criterion not in CRITERIA:
        raise Refusal("routing-reason-empty")
    async with work.write() as tx:
        demand(by, Deed.REROUTE_REQUEST)
        request = await held(tx, number)
        goal, home = await tx.members.unit(unit), await tx.members.unit(request.unit)
        if goal is None or home is None:
            raise Refusal("routing-no-such-unit")
        if goal.id == home.id:
            raise Refusal("routing-same-unit")
        evidence = f"criterion:{criterion} from:{home.id} unit:{unit}"
        moved = await move(tx, request, Event.ROUTE, by=by, reason=said, evidence=evidence,
                           unit=unit, routed_by=criterion)  # fmt: skip
        told = RequestRerouted(
            request=number, label=request.label, from_unit=home.name, to_unit=goal.name,
            criterion=criterion, reason=said, due_at=request.due_at, by=by.name,
        )  # fmt: skip
        await _tell_both(tx, told, home.id, goal.id)
        if await anew(tx, moved):
            await offer_next(tx, moved)
        else:
            await alarm(tx, moved, Trouble.NOBODY_ON_DUTY)
        return await request_of(tx, number)


async def _tell_both(tx: Tx, told: RequestRerouted, home: UnitId, goal: UnitId) -> None:
    # What the old desk was shown about the request (alarms) is redrawn, not left standing.
    occasion = f"reroute:{told.request}:{tx.now.timestamp():.0f}"
    left = RequestLeft(label=told.label, unit=told.to_unit)
    await tx.retell(f"request:{told.request}", left, occasion=occasion)
    for unit in (home, goal):
        for officer in await tx.members.officers(unit, day_of(tx.now)):
            await tx.tell(officer.id, told, occasion=occasion)


def _facts(one: UnitRouting) -> UnitFacts:
    return UnitFacts(
        one.unit.id, frozenset(place_key(each.name) for each in one.districts),
        frozenset(tag_of(name) for name in one.specialisations), one.open, one.advocates,
    )  # fmt: skip


def tag_of(name: str) -> str:
    """The key of a specialisation: a type of act as it is, other words folded."""
    return name if name in _ACT_TAGS else place_key(name)
