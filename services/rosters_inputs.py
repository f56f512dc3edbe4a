"""Reads what a drawing job depends on, with a mark by which a change is noticed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from domain.ids import UnitId
from domain.rosters import Roster, RosterKind, RosterState
from domain.rosters.order import MonthOrder
from services.rosters_order import load_order
from services.work import Tx
from solver.codec import order_to_text


@dataclass(frozen=True, slots=True)
class Inputs:
    """The order of a month, and whether a kind of it is published already.

    `mark` changes with everything that a new draft would be wrong or rude about: with the
    order itself, and with what the responsible person did to the draft by hand.
    """

    order: MonthOrder
    published: bool
    mark: str


async def load_inputs(
    tx: Tx, unit: UnitId, month: date, posts: Mapping[RosterKind, int]
) -> Inputs:
    """What a draw of these kinds depends on now."""
    known = await tx.rosters.of_month(unit, month)
    found = {kind: known[kind] for kind in posts if kind in known}
    order = await load_order(tx, unit, month, posts, but=[one.id for one in found.values()])
    published = any(one.state is not RosterState.DRAFT for one in found.values())
    return Inputs(order, published, _mark(order, found))


def _mark(order: MonthOrder, found: Mapping[RosterKind, Roster]) -> str:
    digest = sha256(order_to_text(order).encode())
    for kind, one in found.items():
        duties = [(duty.day.isoformat(), duty.position, duty.person) for duty in one.duties]
        digest.update(f"{kind}:{one.state}:{one.version}:{one.posts}:{duties}".encode())
    return digest.hexdigest()
