"""Reads how evenly a month lies on the advocates of a unit, from drafts and rosters in force."""

from collections import defaultdict
from collections.abc import Mapping
from fractions import Fraction

from domain.civil import day_of
from domain.ids import PersonId, RosterId
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from domain.rosters import Roster, RosterKind, RosterState
from domain.rosters.fairness import Fairness, PersonLoad, load_of
from services.rosters_pages import demand_roster
from services.work import Tx, Work


async def fairness(work: Work, roster: RosterId, *, by: Actor) -> Fairness:
    """The loads of everybody who takes part in the roster's unit and month, of every kind.

    For those who keep or oversee rosters: it names who has how much (Ереже ¶21, R-044).
    """
    async with work.read() as tx:
        asked = await demand_roster(tx, roster)
        demand(by, Deed.READ_RECEIPTS, unit=asked.unit)
        unit = await tx.members.unit(asked.unit)
        if unit is None:
            raise Refusal("rosters-not-found")
        found = await tx.rosters.of_month(asked.unit, asked.month)
        kinds = tuple(kind for kind in RosterKind if kind in found)
        drafts = tuple(one for one in kinds if found[one].state is RosterState.DRAFT)
        people = await _loads(tx, asked, found)
        return Fairness(unit, asked.month, kinds, drafts, people, await tx.members.collegium())


async def _loads(
    tx: Tx, asked: Roster, found: Mapping[RosterKind, Roster]
) -> tuple[PersonLoad, ...]:
    """Whoever takes part without a duty counts too: they show what is uneven."""
    numbers: set[PersonId] = set()
    for one in found.values():
        numbers |= {*one.people(), *await tx.rosters.participants(one.id)}
    carried: dict[PersonId, Fraction] = defaultdict(Fraction)
    for (_, person), balance in (await tx.rosters.past.balances(asked.unit, asked.month)).items():
        carried[person] += balance
    today = day_of(tx.now)
    return tuple(
        PersonLoad(
            member.name,
            {kind: load_of(one, person, today) for kind, one in found.items()},
            carried[person],
        )
        for person, member in (await tx.members.people(numbers)).items()
    )
