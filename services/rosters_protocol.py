"""Keeps every draw, and writes the protocol of a month that anybody can verify."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from db.repos.draws import Put
from domain.ids import PersonId, RosterId, UnitId
from domain.members import Unit
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from domain.rosters import Roster, RosterKind, RosterState, first_of
from domain.rosters.order import Drawn, MonthOrder
from domain.rosters.protocol import Draw, Edit, EngineId, Issued, Protocol, changes, to_text
from services.rosters_pages import demand_roster
from services.work import Tx, Work


@dataclass(frozen=True, slots=True)
class Written:
    """The protocol of a unit and a month, as a file's text."""

    unit: Unit
    month: date
    text: str


async def keep_draw(
    tx: Tx,
    unit: UnitId,
    month: date,
    order: MonthOrder,
    drawn: Drawn,
    engine: EngineId,
    by: Actor,
    seed_hash: str = "",
) -> None:
    """Keep a draw as it was made; `seed_hash` is what the call for absences published."""
    await tx.draws.keep(unit, month, Draw(order, seed_hash, engine, drawn), by, tx.now)


async def protocol(work: Work, roster: RosterId, *, by: Actor) -> Written:
    """The protocol of the month of a roster, for whoever may read the roster (R-041, R-044)."""
    async with work.read() as tx:
        one = await demand_roster(tx, roster)
        demand(by, Deed.READ_ROSTER, unit=one.unit)
        unit = await _unit(tx, one.unit)
        return Written(unit, one.month, await protocol_of(tx, one.unit, one.month))


async def protocol_of(tx: Tx, unit: UnitId, month: date) -> str:
    """The text of the protocol of a unit and a month.

    It holds whole draws, so it is not given before every kind that was drawn is published.
    """
    made = await tx.draws.of_month(unit, month)
    if not made:
        raise Refusal("protocols-not-drawn")
    found = await tx.rosters.of_month(unit, month)
    drafts = {kind for kind, one in found.items() if one.state is RosterState.DRAFT}
    if drafts & {kind for one in made for kind in one.drawn.duties} or drafts == found.keys():
        raise Refusal("protocols-not-published")
    rosters = {kind: found[kind] for kind in RosterKind if kind in found.keys() - drafts}
    collegium = await tx.members.collegium()
    bare = Protocol(
        collegium.name_kk if collegium else "", (await _unit(tx, unit)).name, first_of(month),
        len(made), _counting(made, rosters), (),
        {kind: Issued(one.version, one.reason, one.duties) for kind, one in rosters.items()}, {},
    )  # fmt: skip
    edits = tuple([each for one in rosters.values() for each in await _edits(tx, bare, one)])
    whole = replace(bare, edits=edits)
    return to_text(replace(whole, names=await _names(tx, whole)))


def _counting(made: list[Draw], rosters: Mapping[RosterKind, Roster]) -> tuple[Draw, ...]:
    """The draws that a published kind goes back to."""
    last = {kind: number for number, one in enumerate(made) for kind in one.drawn.duties}
    counting = {last[kind] for kind in rosters if kind in last}
    return tuple(one for number, one in enumerate(made) if number in counting)


async def _edits(tx: Tx, bare: Protocol, roster: Roster) -> list[Edit]:
    """How a drawn kind became what stands, version after version."""
    before = bare.drawn(roster.kind)
    if before is None:
        return []
    puts = await tx.draws.puts(roster.id)
    found: list[Edit] = []
    for version, after in enumerate(await tx.draws.versions(roster), start=1):
        edits = changes(version, roster.kind, before, after)
        found.extend(_explained(edit, puts) for edit in edits)
        before = after
    return found


def _explained(edit: Edit, puts: Iterable[Put]) -> Edit:
    """Who made a change, and why: advocates' own reasons are left out (Ереже ¶24)."""
    known = [one for one in puts if (one.day, one.into) == (edit.day, edit.into)]
    if not known:
        return edit
    return replace(edit, by=known[-1].by, reason=known[-1].reason if edit.version == 1 else "")


async def _names(tx: Tx, protocol: Protocol) -> dict[PersonId, str]:
    """The full names of everybody whose number stands in a protocol (R-046)."""
    numbers = {
        *(one.person for draw in protocol.draws for one in draw.order.candidates),
        *(duty.person for one in protocol.issued.values() for duty in one.duties),
        *(who for edit in protocol.edits for who in (edit.out, edit.into, edit.by) if who),
    }
    return {one.id: one.name.full for one in (await tx.members.people(numbers)).values()}


async def _unit(tx: Tx, unit: UnitId) -> Unit:
    found = await tx.members.unit(unit)
    if found is None:
        raise Refusal("rosters-not-found")
    return found
