"""Shows and changes the terms on which the rosters of a unit are drawn."""

from domain.ids import UnitId
from domain.people import Actor
from domain.permissions import Deed, demand, may
from domain.refusals import Refusal
from domain.rosters.terms import SeenTerms
from services.work import Tx, Work


async def look(work: Work, unit: UnitId, *, by: Actor) -> SeenTerms:
    """The terms that the next draw follows."""
    async with work.read() as tx:
        demand(by, Deed.READ_TERMS, unit=unit)
        return await _seen(tx, unit, by)


async def change(work: Work, unit: UnitId, name: str, number: int, *, by: Actor) -> SeenTerms:
    """Change one term; drafts and rosters that exist stay as they are."""
    async with work.write() as tx:
        demand(by, Deed.EDIT_TERMS, unit=unit)
        before = await tx.terms.of(unit)
        after = before.changed(name, number)
        if after is None:
            raise Refusal("terms-out-of-bounds")
        was = {each: value for each, value, _ in before.fields()}[name]
        if was != number:
            await tx.terms.put(unit, after, by.person, tx.now)
            await tx.record(by, "terms", f"unit:{unit}", f"{name}={was}", f"{name}={number}")
        return await _seen(tx, unit, by)


async def _seen(tx: Tx, unit: UnitId, by: Actor) -> SeenTerms:
    place = await tx.members.unit(unit)
    if place is None:
        raise Refusal("rosters-not-found")
    editable = may(by, Deed.EDIT_TERMS, unit=unit)
    return SeenTerms(place, await tx.terms.of(unit), editable)
