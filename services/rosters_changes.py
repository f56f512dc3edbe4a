"""Changes who is on duty on a day: freely in a draft, as a new version once published."""

from dataclasses import dataclass
from datetime import date

from domain.civil import day_of
from domain.ids import DutyId, PersonId, RosterId
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.policy import POLICY
from domain.refusals import Refusal
from domain.rosters import Roster, RosterState, spread
from domain.rosters.history import Change, VersionCause, changed
from domain.rosters.verdict import Verdict
from domain.rosters.views import DayChoice, Page
from services.rosters_free import free_people
from services.rosters_pages import load_page
from services.rosters_relaxed import whom_to_ask
from services.rosters_verdict import judge
from services.rosters_versions import lock, write
from services.work import Tx, Work


@dataclass(frozen=True, slots=True)
class Moved:
    """The duties are changed; `told` says whether people were told of it.

    In a draft `duty` is what was changed last, so that one tap takes it back.
    """

    page: Page
    told: bool
    verdict: Verdict
    duty: DutyId | None = None


@dataclass(frozen=True, slots=True)
class Doubtful:
    """The change makes something worse: it is made when the responsible person confirms it."""

    page: Page
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class NeedsReason:
    """A published roster changes only at an application (¶24), a balance only with a reason."""

    page: Page
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class MovedBefore:
    """The roster has changed since it was shown."""

    page: Page


Outcome = Moved | Doubtful | NeedsReason | MovedBefore


async def choose(
    work: Work, roster: RosterId, day: date, out: PersonId | None, *, by: Actor
) -> DayChoice:
    """Who could be on duty that day instead of somebody, least loaded first."""
    async with work.read() as tx:
        shown = await load_page(tx, roster, by)
        one = shown.roster
        demand(by, Deed.DRAFT_ROSTER, unit=one.unit)
        duty = await tx.rosters.versions.number_of(roster, day, out) if out else None
        ask = await whom_to_ask(tx, one, day) if len(one.on(day)) < one.posts else ()
        return DayChoice(shown, day, out, await free_people(tx, one, day, shown.counts), duty, ask)


async def move(
    work: Work,
    roster: RosterId,
    day: date,
    *,
    out: PersonId | None,
    into: PersonId,
    reason: str = "",
    sure: bool = False,
    cause: VersionCause = VersionCause.MOVE,
    by: Actor,
) -> Outcome:
    """Put `into` on duty in place of `out`, or besides the others where `out` is None.

    Nobody may decide about a duty of their own (domain.md 2.2), and days that are over stay.
    """
    async with work.write() as tx:
        one = (await lock(tx, roster))[roster]
        demand(by, Deed.DRAFT_ROSTER, unit=one.unit)
        await _demand_possible(tx, one, day, into)
        demand_not_own(one, by, out, into)
        change = Change(day, out, into)
        duties = changed(one.duties, [change])
        if duties is None:
            return MovedBefore(await load_page(tx, roster, by))
        verdict = await judge(tx, {roster: (one, duties)})
        held = await hold(tx, one, verdict, reason, sure=sure, by=by)
        if held is not None:
            return held
        after = await write(tx, one, [change], cause=cause, reason=reason.strip(), by=by)
        if after is None:
            return MovedBefore(await load_page(tx, roster, by))
        return await _moved(tx, after, day, into, verdict, by)


async def take_back(work: Work, duty: DutyId, before: PersonId | None, *, by: Actor) -> Outcome:
    """Take the last change of a draft back: the day is as it was, without new questions."""
    async with work.write() as tx:
        found = await tx.rosters.duty(duty)
        if found is None:
            raise Refusal("versions-change-gone")
        one = (await lock(tx, found.roster))[found.roster]
        demand(by, Deed.DRAFT_ROSTER, unit=one.unit)
        if one.state is not RosterState.DRAFT:
            raise Refusal("versions-change-gone")
        change = Change(found.day, found.person, before)
        after = await write(tx, one, [change], cause=VersionCause.MOVE, reason="undo", by=by)
        page = await load_page(tx, one.id, by)
        if one.reason and spread(page.counts) <= POLICY.roster_spread:
            # The reason was for the difference that is gone.
            await tx.rosters.give_reason(one.id, "")
            page = await load_page(tx, one.id, by)
        return MovedBefore(page) if after is None else Moved(page, told=False,
                                                             verdict=Verdict((), ()))  # fmt: skip


async def hold(
    tx: Tx, one: Roster, verdict: Verdict, reason: str, *, sure: bool, by: Actor
) -> Doubtful | NeedsReason | None:
    """What a change still waits for: a confirmation, an application, a reason (R-044)."""
    if verdict.forbidden:
        raise Refusal("rosters-move-busy")
    if verdict.worse and not sure:
        return Doubtful(await load_page(tx, one.id, by), verdict)
    draft = one.state is RosterState.DRAFT
    unbalanced = verdict.unbalanced is not None and not one.reason
    if (unbalanced or not draft) and not reason.strip():
        return NeedsReason(await load_page(tx, one.id, by), verdict)
    if draft and unbalanced:
        await tx.rosters.give_reason(one.id, reason.strip()[:500])
    return None


def demand_not_own(one: Roster, by: Actor, *people: PersonId | None) -> None:
    """Nobody decides about a duty of their own once it binds."""
    if one.state is not RosterState.DRAFT and by.person in people:
        raise Refusal("rosters-move-own")


def demand_day(tx: Tx, one: Roster, day: date) -> None:
    """What is over stays as it was."""
    if one.state is RosterState.CLOSED:
        raise Refusal("rosters-month-over")
    if one.state is not RosterState.DRAFT and day < day_of(tx.now):
        raise Refusal("rosters-day-over")


async def _demand_possible(tx: Tx, one: Roster, day: date, into: PersonId) -> None:
    demand_day(tx, one, day)
    if into not in {each.id for each in await tx.members.participants(one.unit, day)}:
        raise Refusal("rosters-move-stranger")
    busy = await tx.rosters.elsewhere(one.month, [into], but=[one.id])
    if (into, day) in busy or into in one.on(day):
        raise Refusal("rosters-move-busy")


async def _moved(
    tx: Tx, after: Roster, day: date, into: PersonId, verdict: Verdict, by: Actor
) -> Moved:
    draft = after.state is RosterState.DRAFT
    duty = await tx.rosters.versions.number_of(after.id, day, into) if draft else None
    return Moved(await load_page(tx, after.id, by), not draft, verdict, duty)
