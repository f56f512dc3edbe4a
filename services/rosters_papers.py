"""Reads what the papers of a roster say: the rosters of a unit's month with their people."""

from domain.ids import RosterId
from domain.people import Actor
from domain.permissions import Deed, demand, may
from domain.refusals import Refusal
from domain.rosters import Roster, RosterKind, RosterState
from domain.rosters.protocol import digest_of
from domain.rosters.views import Paper, Papers
from services.calendar import calendar_for
from services.rosters_pages import demand_roster, of_today
from services.rosters_protocol import protocol_of
from services.work import Tx, Work

_SIGNS, _FOUR = 12, 4


async def papers(work: Work, roster: RosterId, *, by: Actor, alone: bool = False) -> Papers:
    """Every roster of the same unit and month, or one `alone`.

    Drafts are only for those who keep or oversee them.
    """
    async with work.read() as tx:
        asked = await demand_roster(tx, roster)
        demand(by, Deed.READ_ROSTER, unit=asked.unit)
        unit = await tx.members.unit(asked.unit)
        if unit is None:
            raise Refusal("rosters-not-found")
        drafts = may(by, Deed.READ_RECEIPTS, unit=asked.unit)
        found = await tx.rosters.of_month(asked.unit, asked.month)
        parts = [
            await _paper(tx, found[kind]) for kind in RosterKind
            if kind in found and (drafts or found[kind].state is not RosterState.DRAFT)
            and (kind is asked.kind or not alone)
        ]  # fmt: skip
        if not parts:
            raise Refusal("rosters-not-found")
        return Papers(
            unit, asked.month, tuple(parts), await tx.members.collegium(),
            await calendar_for(tx, asked.month, asked.month),
            await _fingerprint(tx, asked),
        )  # fmt: skip


async def _fingerprint(tx: Tx, asked: Roster) -> str:
    """The first signs of the protocol's digest, in fours; empty where there is none yet."""
    try:
        text = await protocol_of(tx, asked.unit, asked.month)
    except Refusal:
        return ""
    digest = digest_of(text)[:_SIGNS]
    return " ".join(digest[n : n + _FOUR] for n in range(0, _SIGNS, _FOUR))


async def _paper(tx: Tx, roster: Roster) -> Paper:
    one = await of_today(tx, roster)
    officer = await tx.members.person(one.officer) if one.officer is not None else None
    people = await tx.members.people(one.people())
    return Paper(one, people, officer.name.full if officer is not None else "")
