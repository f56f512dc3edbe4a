"""Writes changes of a roster: in place in a draft, as one version that is told once published."""

from collections.abc import Sequence
from dataclasses import replace

from domain.ids import RosterId
from domain.notices.rosters import DutyMoved, RosterChanged
from domain.people import Actor
from domain.rosters import Roster, RosterState, subject_of
from domain.rosters.history import Change, Diff, Version, VersionCause, changed, diff
from services import receipts_steps, rosters_steps, swaps_steps
from services.rosters_pages import demand_roster, officer_name
from services.work import Tx


async def write(
    tx: Tx, one: Roster, changes: Sequence[Change], *, cause: VersionCause, reason: str, by: Actor
) -> Roster | None:
    """Make all changes at once; None when the roster is not as it was read.

    Published, they are one version: one letter to each whose days changed, and to nobody
    else; they acknowledge again (domain.md 5.4). The caller holds the roster's lock.
    """
    duties = changed(one.duties, changes)
    if duties is None:
        return None
    draft = one.state is RosterState.DRAFT
    if not draft and not await tx.rosters.next_version(one):
        return None
    await tx.rosters.versions.put(one, duties)
    for each in changes:
        await tx.record(by, "rosters", f"roster:{one.id}", f"{each.day}:{each.out or '-'}",
                        f"{each.day}:{each.into or '-'}", reason=reason)  # fmt: skip
    after = await demand_roster(tx, one.id)
    if not draft:
        await enter(tx, after, cause=cause, reason=reason, by=by)
        await _tell(tx, after, diff(one.duties, after.duties))
    return after


async def enter(tx: Tx, one: Roster, *, cause: VersionCause, reason: str, by: Actor) -> None:
    """Write a fresh version into the history."""
    version = Version(one.version, tx.now, by.person, cause, reason)
    await tx.rosters.versions.enter(one.id, version)


async def lock(tx: Tx, *numbers: RosterId) -> dict[RosterId, Roster]:
    """The rosters as nobody else can change them now."""
    await tx.rosters.versions.lock(*numbers)
    return {number: await demand_roster(tx, number) for number in numbers}


async def _tell(tx: Tx, one: Roster, what: Diff) -> None:
    """Ask those whose days changed to acknowledge again, and end what was said of old days."""
    people = what.people()
    await tx.rosters.receipts.ask(one.id, one.version, people, at=tx.now)
    subject = subject_of(one.id, one.version)
    blank = RosterChanged(
        one.kind, one.month, one.version, (), (), (), await officer_name(tx, one),
        one.officer_phone,
    )  # fmt: skip
    for person in people:
        notice = replace(
            blank, added=what.taken_by(person), dropped=what.left_by(person),
            days=one.own_days(person),
        )  # fmt: skip
        await tx.tell(person, notice, occasion=subject, subject=subject)
    await _end_old(tx, one, what)
    for day in sorted({each.day for each in what.every}):
        await rosters_steps.plan_duty(tx, one.id, day)
    await receipts_steps.plan_chase(tx, one, people)


async def _end_old(tx: Tx, one: Roster, what: Diff) -> None:
    """Redraw the reminders of duties that went to somebody else, and end what was asked."""
    subject = subject_of(one.id, one.version)
    for number in await tx.rosters.versions.ended(one.id, one.version - 1):
        old = await tx.rosters.duty(number)
        if old is not None and old.day not in one.own_days(old.person):
            notice = DutyMoved(one.kind, old.day)
            await tx.retell(f"duty:{number}", notice, occasion=f"{subject}:{number}")
    for each in what.every:
        await swaps_steps.close_moved(tx, one.id, each.day, each.out, each.into)
