"""Calls a published roster back to a draft, until anybody has acknowledged it."""

from dataclasses import dataclass, replace

from domain.civil import day_of
from domain.ids import RosterId
from domain.notices.rosters import RosterRecalled
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.receipts import Receipt, ReceiptState
from domain.refusals import Refusal
from domain.rosters import Roster, RosterState, subject_of
from domain.rosters.changes_views import Hindrance
from domain.rosters.views import Page
from services import deadlines
from services.receipts_steps import call_subject, flag_subject, overdue_subject
from services.rosters_pages import load_page
from services.rosters_versions import lock
from services.work import Tx, Work

_UNTOLD = frozenset({ReceiptState.PENDING, ReceiptState.UNDELIVERED})


@dataclass(frozen=True, slots=True)
class Recalled:
    """The roster is a draft again; those who were told of it are told of that."""

    page: Page
    told: int


@dataclass(frozen=True, slots=True)
class RecalledBefore:
    """It is a draft already."""

    page: Page


@dataclass(frozen=True, slots=True)
class Stays:
    """It binds by now, or something about it is undecided: the roster as it stands, and why."""

    page: Page
    why: Hindrance


async def recall(work: Work, roster: RosterId, *, by: Actor) -> Recalled | RecalledBefore | Stays:
    """Take a publication back: until the first «Қабылданды» and before its month begins.

    From then on it binds, and its days change by moves with a reason (Ереже ¶24, ¶25).
    """
    async with work.write() as tx:
        one = (await lock(tx, roster))[roster]
        demand(by, Deed.PUBLISH_ROSTER, unit=one.unit)
        if one.state is RosterState.DRAFT:
            return RecalledBefore(await load_page(tx, roster, by))
        why = await _hindrance(tx, one)
        if why is not None:
            return Stays(await load_page(tx, roster, by), why)
        asked = await tx.rosters.receipts.of(roster)
        if not await tx.rosters.receipts.cancel(roster):
            raise Refusal("versions-recall-acked")
        if not await tx.rosters.versions.recall(roster, tx.now):
            raise Refusal("versions-recall-month")
        await tx.record(by, "rosters", f"roster:{roster}", one.state, RosterState.DRAFT,
                        reason="recalled")  # fmt: skip
        told = await _tell(tx, one, asked)
        await deadlines.rosters_recalled(tx, one.unit, one.month, by)
        return Recalled(await load_page(tx, roster, by), told)


async def may_recall(work: Work, roster: RosterId, *, by: Actor) -> Page | Stays:
    """The roster, where it can be called back now; why not, where it cannot."""
    async with work.read() as tx:
        page = await load_page(tx, roster, by)
        demand(by, Deed.PUBLISH_ROSTER, unit=page.roster.unit)
        if page.roster.state is RosterState.DRAFT:
            return page
        why = await _hindrance(tx, page.roster)
        return page if why is None else Stays(page, why)


async def _hindrance(tx: Tx, one: Roster) -> Hindrance | None:
    if one.state is not RosterState.PUBLISHED or one.month <= day_of(tx.now):
        return Hindrance.MONTH
    acked, _ = await tx.rosters.receipts.count_of(one.id)
    if acked:
        return Hindrance.ACKED
    waiting = await tx.swaps.open_of_unit(one.unit)
    return Hindrance.SWAPS if any(swap.touches(one.id) for swap in waiting) else None


async def _tell(tx: Tx, one: Roster, asked: list[Receipt]) -> int:
    """Redraw every letter of it, and say so anew to whom one had come; gives how many.

    An edited message makes no sound and cannot take the keyboard away.
    """
    silent = RosterRecalled(one.kind, one.month, 0)
    occasion = f"{subject_of(one.id, one.version)}:recalled"
    subjects = [subject_of(one.id, version) for version in range(1, one.version + 1)]
    subjects += [call_subject(each) for each in asked]
    for subject in (*subjects, overdue_subject(one.id), flag_subject(one.id)):
        await tx.retell(subject, silent, occasion=occasion)
    reached = [each.person for each in asked if each.state not in _UNTOLD]
    for person in reached:
        left = len(await tx.rosters.receipts.open_of(person))
        await tx.tell(person, replace(silent, left=left), occasion=occasion)
    return len(reached)
