"""Reads the register of receipts: every version that was sent, and every answer (Ереже ¶22)."""

from domain.ids import RosterId
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from domain.rosters.register import Register, entries_of
from services.rosters_pages import demand_roster
from services.work import Work


async def register(work: Work, roster: RosterId, *, by: Actor) -> Register:
    """All receipts of a roster, for those who keep rosters and those who oversee them."""
    async with work.read() as tx:
        one = await demand_roster(tx, roster)
        demand(by, Deed.READ_RECEIPTS, unit=one.unit)
        unit = await tx.members.unit(one.unit)
        if unit is None:
            raise Refusal("rosters-not-found")
        receipts = await tx.rosters.receipts.history(roster)
        recorders = {each.recorded_by for each in receipts if each.recorded_by is not None}
        people = await tx.members.people({each.person for each in receipts} | recorders)
        officer = await tx.members.person(one.officer) if one.officer is not None else None
        return Register(
            unit, one, officer.name.full if officer is not None else "",
            entries_of(receipts, people),
            {number: people[number] for number in recorders if number in people},
            await tx.members.collegium(),
        )  # fmt: skip
