"""Writes a collegium and its people, from a list or a form, each with a journal row."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.ids import PersonId, UnitId
from domain.members import Collegium
from domain.newcomers import Newcomer, UnitKind
from domain.people import Actor
from services.work import Work


@dataclass(frozen=True, slots=True)
class UnitPlan:
    """A unit to be written."""

    name: str
    kind: UnitKind
    address: str = ""
    phone: str = ""


async def found(
    work: Work, house: Collegium, units: Sequence[UnitPlan], *, by: Actor
) -> list[UnitId]:
    """Write the collegium and its units; gives the units' numbers in the same order."""
    async with work.write() as tx:
        await tx.people.found(house)
        await tx.record(by, "members", "collegium", "", "founded")
        return [
            await tx.people.add_unit(one.name, one.kind, address=one.address, phone=one.phone)
            for one in units
        ]


async def add(work: Work, people: Sequence[Newcomer], *, by: Actor) -> list[PersonId]:
    """Write people, all of them or none; gives their numbers in the same order."""
    async with work.write() as tx:
        numbers = []
        for one in people:
            number = await tx.people.add(one)
            await tx.record(by, "members", f"person:{number}", "", "written")
            numbers.append(number)
        return numbers
