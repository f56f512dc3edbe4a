"""Draws and publishes the rosters of a unit (Ереже ¶20-22)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from domain.civil import day_of
from domain.ids import RosterId, UnitId
from domain.members import Member
from domain.notices.rosters import RosterPublished
from domain.people import Actor, Role
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from domain.rosters import Roster, RosterKind, RosterState, first_of, next_month, subject_of
from domain.rosters.completeness import is_late
from domain.rosters.drawing import draw
from domain.rosters.engines import DEFAULT
from domain.rosters.history import VersionCause
from domain.rosters.order import Drawn, MonthOrder
from domain.rosters.protocol import EngineId
from domain.rosters.views import Desk, Page
from services import deadlines, ledger_weights, rosters_steps, rosters_versions
from services.rosters_order import load_order
from services.rosters_pages import (
    demand_roster,
    load_desk,
    load_page,
    officer_name,
)
from services.rosters_protocol import keep_draw
from services.work import Tx, Work


@dataclass(frozen=True, slots=True)
class Published:
    """The roster is in force; `told` advocates are being told by the bot."""

    roster: Roster
    told: int


@dataclass(frozen=True, slots=True)
class Incomplete:
    """The roster lacks something and stays a draft (R-043, R-046, R-047)."""

    page: Page


@dataclass(frozen=True, slots=True)
class PublishedBefore:
    """Somebody was faster, or the button is old."""

    roster: Roster


async def draw_drafts(
    work: Work, unit: UnitId, month: date, *, posts: int | None, by: Actor
) -> Desk:
    """Draw every kind of a month that has no roster yet; what exists is left as it is.

    Without `posts` each kind has as many a day as the terms of the unit say.
    """
    async with work.write() as tx:
        demand(by, Deed.DRAFT_ROSTER, unit=unit)
        demand_open_month(tx, month)
        found = await tx.rosters.of_month(unit, month)
        kinds = [kind for kind in RosterKind if kind not in found]
        if kinds:
            terms = await tx.terms.of(unit)
            counts = {kind: posts or terms.posts[kind] for kind in kinds}
            await _draw(tx, unit, first_of(month), counts, by)
        return await load_desk(tx, unit, month, by)


async def redraw(work: Work, roster: RosterId, *, posts: int, by: Actor) -> Page:
    """Draw one draft anew around the other kinds of the month."""
    async with work.write() as tx:
        old = await demand_roster(tx, roster)
        demand(by, Deed.DRAFT_ROSTER, unit=old.unit)
        if old.state is not RosterState.DRAFT:
            raise Refusal("rosters-exists")
        demand_open_month(tx, old.month)
        await _draw(tx, old.unit, old.month, {old.kind: posts}, by)
        return await load_page(tx, roster, by)


async def give_reason(work: Work, roster: RosterId, reason: str, *, by: Actor) -> Page:
    """Record why loads differ by more than one (R-044)."""
    async with work.write() as tx:
        one = await demand_roster(tx, roster)
        demand(by, Deed.DRAFT_ROSTER, unit=one.unit)
        if not reason.strip():
            raise Refusal("rosters-reason-empty")
        await tx.rosters.give_reason(roster, reason.strip()[:500])
        await tx.record(by, "rosters", f"roster:{roster}", one.state, one.state, reason=reason)
        return await load_page(tx, roster, by)


async def publish(
    work: Work, roster: RosterId, *, by: Actor
) -> Published | Incomplete | PublishedBefore:
    """Put a whole roster in force and tell each advocate their own days (Ереже ¶21, ¶22).

    After the 25th it is marked late and published all the same.
    """
    async with work.write() as tx:
        shown = await load_page(tx, roster, by)
        draft = shown.roster
        demand(by, Deed.PUBLISH_ROSTER, unit=draft.unit)
        if draft.state is not RosterState.DRAFT:
            return PublishedBefore(draft)
        if shown.holes:
            return Incomplete(shown)
        late = is_late(draft.month, day_of(tx.now))
        if not await tx.rosters.publish(roster, tx.now, late=late):
            return PublishedBefore(draft)
        await tx.record(
            by, "rosters", f"roster:{roster}", RosterState.DRAFT, RosterState.PUBLISHED,
            reason=draft.reason, evidence="late" if late else "",
        )  # fmt: skip
        if draft.officer is not None:
            # The page showed the telephone of today; that is what the roster keeps.
            await tx.rosters.name_officer(roster, draft.officer, draft.officer_phone)
        one = await demand_roster(tx, roster)
        await ledger_weights.share_out(tx, one)
        await rosters_versions.enter(tx, one, cause=VersionCause.PUBLISH, reason=one.reason, by=by)
        await _tell_all(tx, one)
        await rosters_steps.plan_month(tx, one)
        await deadlines.rosters_published(tx, one.unit, one.month)
        reached = [each for each in one.people() if not shown.people[each].unreachable]
        return Published(one, len(reached))


async def prepare(
    tx: Tx, unit: UnitId, kind: RosterKind, month: date, *, posts: int, by: Actor
) -> RosterId:
    """Find or open the draft of a kind, with its responsible person; published ones refuse."""
    found = await tx.rosters.find(unit, kind, month)
    if found is not None and found.state is not RosterState.DRAFT:
        raise Refusal("rosters-exists")
    number = found.id if found else await tx.rosters.create(unit, kind, month, posts=posts)
    officer = await _officer(tx, unit, by)
    if officer is not None:
        await tx.rosters.name_officer(number, officer.id, officer.phone)
    return number


def demand_open_month(tx: Tx, month: date) -> None:
    """Refuse to draw a month that is over."""
    if next_month(month) <= day_of(tx.now):
        raise Refusal("rosters-month-over")


async def _officer(tx: Tx, unit: UnitId, by: Actor) -> Member | None:
    if by.person is not None and by.holds(Role.OFFICER):
        return await tx.members.person(by.person)
    return next(iter(await tx.members.officers(unit, day_of(tx.now))), None)


async def _draw(
    tx: Tx, unit: UnitId, month: date, posts: Mapping[RosterKind, int], by: Actor
) -> None:
    """Draw some kinds together and keep them as drafts."""
    found = await tx.rosters.of_month(unit, month)
    before = [found[kind].id for kind in posts if kind in found]
    order = await load_order(tx, unit, month, posts, but=before)
    if not order.candidates:
        raise Refusal("rosters-no-people")
    await keep_drawn(tx, unit, order, draw(order), DEFAULT, by)


async def keep_drawn(
    tx: Tx, unit: UnitId, order: MonthOrder, drawn: Drawn, engine: EngineId, by: Actor
) -> None:
    """Keep what either engine drew as the drafts of the month, and how it was drawn."""
    for kind, duties in drawn.duties.items():
        people = [one.person for one in order.candidates if kind in one.kinds]
        posts = order.posts[kind]
        number = await prepare(tx, unit, kind, order.month, posts=posts, by=by)
        await tx.rosters.refill(number, duties, people, posts=posts)
        await tx.record(by, "rosters", f"roster:{number}", "", RosterState.DRAFT, reason="drawn")
    call = await tx.calls.call(unit, order.month)
    bound = call.seed_hash if call is not None else ""
    await keep_draw(tx, unit, order.month, order, drawn, engine, by, bound)


async def _tell_all(tx: Tx, one: Roster) -> None:
    """Ask every advocate of a fresh roster for «Қабылданды»."""
    await tx.rosters.receipts.ask(one.id, one.version, one.people(), at=tx.now)
    subject = subject_of(one.id, one.version)
    name = await officer_name(tx, one)
    for person in one.people():
        notice = RosterPublished(
            one.kind, one.month, one.own_days(person), name, one.officer_phone
        )
        await tx.tell(person, notice, occasion=subject, subject=subject)
