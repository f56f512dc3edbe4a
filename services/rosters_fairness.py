"""Reads how evenly a month lies on the advocates of a unit, from drafts and rosters in force."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from domain.civil import day_of
from domain.ids import PersonId, RosterId
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from domain.rosters import Roster, RosterKind, RosterState, next_month
from domain.rosters.fairness import MonthLoads, PersonLoad, load_of
from services.rosters_pages import demand_roster
from services.work import Tx, Work


async def fairness(work: Work, roster: RosterId, *, by: Actor) -> MonthLoads:
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
        return MonthLoads(unit, asked.month, kinds, drafts, people, await tx.members.collegium())


async def _loads(
    tx: Tx, asked: Roster, found: Mapping[RosterKind, Roster]
) -> tuple[PersonLoad, ...]:
    """Whoever takes part without a duty counts too: they show what is uneven."""
    numbers: set[PersonId] = set()
    for one in found.values():
        numbers |= {*one.people(), *await tx.rosters.participants(one.id)}
    carried: dict[PersonId, Fraction] = defaultdict(Fraction)
    for (_, person), balance in (await tx.served.balances(asked.unit, asked.month)).items():
        carried[person] += balance
    served = await _served(tx, asked)
    today = day_of(tx.now)
    return tuple(
        PersonLoad(
            member.name,
            {
                kind: load_of(one, person, today, served.get((one.id, person), {}))
                for kind, one in found.items()
            },
            carried[person],
        )
        for person, member in (await tx.members.people(numbers)).items()
    )


async def _served(tx: Tx, asked: Roster) -> Mapping[tuple[RosterId, PersonId], Mapping[date, int]]:
    """What the ledger entered of each roster of the month: units by day."""
    entered: dict[tuple[RosterId, PersonId], dict[date, int]] = defaultdict(dict)
    for one in await tx.served.counted(asked.unit, asked.month, next_month(asked.month)):
        if one.entered and one.roster is not None:
            entered[one.roster, one.person][one.day] = one.units
    return entered
