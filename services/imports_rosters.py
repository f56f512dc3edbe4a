"""Brings a roster in as a draft: what it would change, then all of it or nothing."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from domain.civil import day_of
from domain.ids import PersonId
from domain.imports_days import parse_month
from domain.imports_rosters import Change, RosterFault, RosterPreview, Slip
from domain.members import Member
from domain.people import SYSTEM, Actor
from domain.refusals import Refusal
from domain.rosters import Roster, RosterKind, RosterState, loads, next_month
from domain.rosters.completeness import Shown, missing
from services import rosters
from services.imports_roster_meaning import Group, Meant, mean
from services.imports_roster_rows import About, RosterFile, parse
from services.rosters_pages import away_days, eligible_people
from services.work import Tx, Work


@dataclass(frozen=True, slots=True)
class Applied:
    """Every roster that the preview showed is a draft now."""

    preview: RosterPreview


@dataclass(frozen=True, slots=True)
class Moved:
    """The house changed since the preview was shown; nothing is written."""

    preview: RosterPreview


def read(path: Path, *, unit: str = "", kind: str = "", month: str = "") -> RosterFile:
    """Read the file; the options say what it is about where it does not say so itself."""
    named = parse_month(month) if month else None
    if month and named is None:
        raise Refusal("imports-bad-month", month=month)
    return parse(path, About(unit, RosterKind(kind) if kind else None, named))


async def preview(work: Work, file: RosterFile) -> RosterPreview:
    """What the file would change now, and what would still forbid publication."""
    async with work.read() as tx:
        return await _look(tx, file)


async def apply(
    work: Work, file: RosterFile, shown: RosterPreview, *, by: Actor = SYSTEM
) -> Applied | Moved:
    """Write what was shown as drafts; with a fault, or on other ground, nothing."""
    async with work.write() as tx:
        now = await _look(tx, file)
        if now != shown or now.faults:
            return Moved(now)
        for change in now.changes:
            if not change.same:
                await _write(tx, change, now.file, by)
        return Applied(now)


async def _write(tx: Tx, change: Change, file: str, by: Actor) -> None:
    number = await rosters.prepare(
        tx, change.unit.id, change.kind, change.month, posts=change.posts, by=by
    )
    people = [one.id for one in await eligible_people(tx, change.unit.id, change.month)]
    await tx.rosters.refill(number, change.duties, people, posts=change.posts)
    before = RosterState.DRAFT if change.before is not None else ""
    await tx.record(
        by, "rosters", f"roster:{number}", before, RosterState.DRAFT,
        reason="imported", evidence=file,
    )  # fmt: skip


async def _look(tx: Tx, file: RosterFile) -> RosterPreview:
    units = await tx.members.units()
    people = await tx.members.participants()
    meant = mean(file.told, units, people)
    faults = [*file.faults, *meant.faults]
    changes = []
    for group in meant.groups:
        before = await tx.rosters.find(group.unit.id, group.kind, group.month)
        if next_month(group.month) <= day_of(tx.now):
            faults.append(RosterFault(group.line, Slip.MONTH_OVER))
        elif before is not None and before.state is not RosterState.DRAFT:
            faults.append(RosterFault(group.line, Slip.PUBLISHED))
        else:
            changes.append(await _change(tx, group, before, meant))
    named = {one.id: one for one in people}
    return RosterPreview(
        file.name, tuple(changes), named,
        tuple(sorted(faults, key=lambda fault: fault.line)), file.ignored,
    )  # fmt: skip


async def _change(tx: Tx, group: Group, before: Roster | None, meant: Meant) -> Change:
    """The draft as it would be, judged as publication will judge it."""
    unit, month = group.unit, group.month
    eligible = {one.id: one for one in await eligible_people(tx, unit.id, month)}
    officer = next(iter(await tx.members.officers(unit.id, day_of(tx.now))), None)
    roster = Roster(
        id=group.number, unit=unit.id, kind=group.kind, month=month, state=RosterState.DRAFT,
        version=0, posts=group.posts, officer=officer.id if officer else None,
        officer_phone=officer.phone if officer else "", published_at=None, late=False,
        reason="", duties=group.duties,
    )  # fmt: skip
    holes = missing(
        roster, {number: _shown(one) for number, one in eligible.items()},
        loads(group.duties, eligible),
        elsewhere=await _elsewhere(tx, group, meant),
        away=await away_days(tx, unit.id, month),
    )  # fmt: skip
    return Change(unit, group.kind, month, group.posts, group.duties, before, tuple(holes))


async def _elsewhere(tx: Tx, group: Group, meant: Meant) -> set[tuple[PersonId, date]]:
    """Duties of the month in other rosters: those of the file, and those it leaves alone."""
    people = {duty.person for duty in group.duties}
    replaced = []
    found: set[tuple[PersonId, date]] = set()
    for other in meant.groups:
        known = await tx.rosters.find(other.unit.id, other.kind, other.month)
        replaced += [known.id] if known is not None else []
        if other is not group:
            found |= {(duty.person, duty.day) for duty in other.duties}
    return found | await tx.rosters.elsewhere(group.month, people, but=replaced)


def _shown(one: Member) -> Shown:
    return Shown(named=bool(one.name.surname and one.name.given), phone=one.phone)
