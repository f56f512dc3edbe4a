"""Answers advocates and those who keep rosters why a duty is somebody's."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from domain.ids import PersonId, RosterId
from domain.members import Member
from domain.people import Actor
from domain.permissions import Deed, demand, demand_self
from domain.refusals import Refusal
from domain.rosters import Roster
from domain.rosters.order import MonthOrder
from domain.rosters.why import Why, why
from services.rosters_order import load_order
from services.rosters_pages import demand_roster
from services.work import Tx, Work


@dataclass(frozen=True, slots=True)
class Answer:
    """Why a duty is somebody's; `people` is empty where only counts may be seen."""

    roster: Roster
    why: Why
    people: Mapping[PersonId, Member]


@dataclass(frozen=True, slots=True)
class OwnDays:
    """One's own days in a roster, to choose one to ask about."""

    roster: Roster
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class NotTheirs:
    """The duty has gone to somebody else since the button was shown."""

    roster: Roster
    day: date


async def own_days(work: Work, roster: RosterId, *, by: Actor) -> OwnDays:
    """The actor's own days in a published roster."""
    async with work.read() as tx:
        person = demand_self(by, Deed.READ_OWN_DUTIES)
        one = await _own_roster(tx, roster)
        return OwnDays(one, one.own_days(person))


async def why_mine(work: Work, roster: RosterId, day: int, *, by: Actor) -> Answer | NotTheirs:
    """Why a day is the actor's own; of the others no more than how many (R-005)."""
    async with work.read() as tx:
        person = demand_self(by, Deed.READ_OWN_DUTIES)
        one = await _own_roster(tx, roster)
        on = one.month.replace(day=day)
        if person not in one.on(on):
            return NotTheirs(one, on)
        return Answer(one, await _answer(tx, one, on, person), {})


async def why_theirs(
    work: Work, roster: RosterId, day: int, person: PersonId, *, by: Actor
) -> Answer | NotTheirs:
    """Why a day is an advocate's, with everybody's reason, for those who keep the roster."""
    async with work.read() as tx:
        one = await demand_roster(tx, roster)
        demand(by, Deed.READ_RECEIPTS, unit=one.unit)
        on = one.month.replace(day=day)
        if person not in one.on(on):
            return NotTheirs(one, on)
        found = await _answer(tx, one, on, person)
        people = await tx.members.people({person, *(other for other, _ in found.others)})
        return Answer(one, found, people)


async def _own_roster(tx: Tx, number: RosterId) -> Roster:
    one = await demand_roster(tx, number)
    if not one.binds:
        raise Refusal("rosters-not-found")
    return one


async def _answer(tx: Tx, one: Roster, day: date, person: PersonId) -> Why:
    """Weigh what was drawn together, by what the draw knew; typed rosters by what is known now."""
    month = await tx.rosters.of_month(one.unit, one.month)
    order = await _drawn_by(tx, one, person)
    if order is None:
        posts = {kind: each.posts for kind, each in month.items()}
        numbers = [each.id for each in month.values()]
        order = await load_order(tx, one.unit, one.month, posts, but=numbers)
    duties = {kind: each.duties for kind, each in month.items() if kind in order.posts}
    return why(order, duties, one.kind, day, person)


async def _drawn_by(tx: Tx, one: Roster, person: PersonId) -> MonthOrder | None:
    """The order of the last draw of this kind; None where it knew nothing of the person."""
    for each in reversed(await tx.draws.of_month(one.unit, one.month)):
        if one.kind in each.drawn.duties:
            known = {candidate.person for candidate in each.order.candidates}
            return each.order if person in known else None
    return None
