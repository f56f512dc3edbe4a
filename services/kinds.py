"""Decides in which kinds of roster an advocate is drawn (Ереже ¶15, R-032)."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.ids import PersonId
from domain.members import Member
from domain.notices.kinds import KindsChanged
from domain.people import Actor
from domain.permissions import Deed, demand, demand_member
from domain.refusals import Refusal
from domain.rosters import RosterKind
from domain.words import clean
from services.work import Tx, Work

_REASON_MAX = 300


@dataclass(frozen=True, slots=True)
class KindsPage:
    """An advocate, and from which kinds they are left out for which reason."""

    person: Member
    left_out: Mapping[RosterKind, str]


async def page(work: Work, person: PersonId, *, by: Actor) -> KindsPage:
    """In which kinds an advocate is drawn, for those who edit people."""
    async with work.read() as tx:
        return await _page(tx, person, by)


async def leave_out(
    work: Work, person: PersonId, kind: RosterKind, reason: str, *, by: Actor
) -> KindsPage:
    """Draw somebody no longer in a kind; equality (R-044) makes the reason a duty.

    One kind at least stays, and rosters that exist are not changed. The advocate is told.
    """
    said = clean(reason, _REASON_MAX)
    if not said:
        raise Refusal("kinds-reason-empty")
    async with work.write() as tx:
        shown = await _page(tx, person, by)
        if kind in shown.left_out:
            return shown
        if len(shown.left_out) + 1 >= len(RosterKind):
            raise Refusal("kinds-last")
        await tx.kinds.leave_out(person, kind, said, at=tx.now, by=demand_member(by))
        await tx.record(by, "members", f"person:{person}", f"{kind}:in", f"{kind}:out")
        await _tell(tx, person, KindsChanged(kind, left_out=True, reason=said, officer=by.name))
        return await _page(tx, person, by)


async def take_in(work: Work, person: PersonId, kind: RosterKind, *, by: Actor) -> KindsPage:
    """Draw somebody in a kind again, from the next draw on."""
    async with work.write() as tx:
        await _page(tx, person, by)
        if await tx.kinds.take_in(person, kind, at=tx.now, by=demand_member(by)):
            await tx.record(by, "members", f"person:{person}", f"{kind}:out", f"{kind}:in")
            notice = KindsChanged(kind, left_out=False, reason="", officer=by.name)
            await _tell(tx, person, notice)
        return await _page(tx, person, by)


async def _page(tx: Tx, person: PersonId, by: Actor) -> KindsPage:
    member = await tx.members.person(person)
    if member is None or member.unit is None:
        raise Refusal("members-no-such-person")
    demand(by, Deed.EDIT_PEOPLE, unit=member.unit)
    return KindsPage(member, (await tx.kinds.exempt([person])).get(person, {}))


async def _tell(tx: Tx, person: PersonId, notice: KindsChanged) -> None:
    await tx.tell(
        person,
        notice,
        occasion=f"kinds:{notice.kind}:{notice.left_out:d}:{tx.now.timestamp():.0f}",
    )
