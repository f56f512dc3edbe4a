"""Exchanges two duties of two advocates, of the same kind or of two, at once."""

from datetime import date

from domain.civil import day_of
from domain.ids import DutyId, RosterId
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from domain.rosters import DayDuty, Roster, RosterState
from domain.rosters.changes_views import Exchanged, Partners
from domain.rosters.history import Change, VersionCause, changed
from domain.rosters.verdict import Verdict
from domain.swaps_pairs import tradable
from services.rosters_changes import (
    Doubtful,
    MovedBefore,
    NeedsReason,
    demand_day,
    demand_not_own,
    hold,
)
from services.rosters_pages import demand_roster, eligible_people, load_page
from services.rosters_verdict import judge
from services.rosters_versions import lock, write
from services.work import Tx, Work

_Changes = dict[RosterId, list[Change]]


async def partners(work: Work, number: DutyId, roster: RosterId | None, *, by: Actor) -> Partners:
    """The duties of a roster of the same month with which a duty can be exchanged."""
    async with work.read() as tx:
        duty = await _demand_duty(tx, number)
        one = await demand_roster(tx, duty.roster)
        demand(by, Deed.DRAFT_ROSTER, unit=one.unit)
        shown = await demand_roster(tx, roster or one.id)
        month = await tx.rosters.of_month(one.unit, one.month)
        draft = one.state is RosterState.DRAFT
        kinds = tuple(
            each for each in month.values() if (each.state is RosterState.DRAFT) is draft
        )
        every = await tx.rosters.standing(*(each.id for each in month.values()))
        first = date.min if draft else day_of(tx.now)
        found = tradable(duty, every, every, first)
        people = {each.id for each in await eligible_people(tx, one.unit, one.month)}
        others = tuple(each for each in found if each.roster == shown.id and each.person in people)
        return Partners(await load_page(tx, shown.id, by), duty, shown, others, kinds)


async def exchange(
    work: Work,
    first: DutyId,
    second: DutyId,
    *,
    reason: str = "",
    sure: bool = False,
    cause: VersionCause = VersionCause.EXCHANGE,
    by: Actor,
) -> Exchanged | Doubtful | NeedsReason | MovedBefore:
    """Give each of two advocates the other's day: one version a roster, told once to each.

    In a published roster it is the responsible person's decision at an application (¶24);
    nobody decides about a duty of their own.
    """
    async with work.write() as tx:
        one, other = await _demand_duty(tx, first), await _demand_duty(tx, second)
        rosters = await lock(tx, *sorted({one.roster, other.roster}))
        await _demand_possible(tx, rosters, one, other, by)
        changes = _changes(one, other)
        duties = {
            number: changed(rosters[number].duties, each) for number, each in changes.items()
        }
        here = rosters[one.roster]
        known = {
            number: (rosters[number], each) for number, each in duties.items() if each is not None
        }
        if len(known) < len(duties):
            return MovedBefore(await load_page(tx, here.id, by))
        verdict = await judge(tx, known)
        held = await hold(tx, here, verdict, reason, sure=sure, by=by)
        if held is not None:
            return held
        for number, each in changes.items():
            if (
                await write(tx, rosters[number], each, cause=cause, reason=reason.strip(), by=by)
                is None
            ):
                raise Refusal("versions-change-gone")
        return await _exchanged(tx, here, one, other, verdict, by)


async def pair(work: Work, first: DutyId, second: DutyId, *, by: Actor) -> tuple[DayDuty, DayDuty]:
    """The two duties that are to be exchanged."""
    async with work.read() as tx:
        one, other = await _demand_duty(tx, first), await _demand_duty(tx, second)
        demand(by, Deed.DRAFT_ROSTER, unit=one.unit)
        return one, other


def _changes(one: DayDuty, other: DayDuty) -> _Changes:
    changes: _Changes = {one.roster: [Change(one.day, one.person, other.person)]}
    changes.setdefault(other.roster, []).append(Change(other.day, other.person, one.person))
    return changes


async def _demand_possible(
    tx: Tx, rosters: dict[RosterId, Roster], one: DayDuty, other: DayDuty, by: Actor
) -> None:
    if one.person == other.person or (one.roster, one.day) == (other.roster, other.day):
        raise Refusal("versions-exchange-same")
    states = {each.state is RosterState.DRAFT for each in rosters.values()}
    if len(states) > 1 or len({each.unit for each in rosters.values()}) > 1:
        raise Refusal("versions-exchange-states")
    for duty, taker in ((one, other.person), (other, one.person)):
        roster = rosters[duty.roster]
        demand(by, Deed.DRAFT_ROSTER, unit=roster.unit)
        demand_day(tx, roster, duty.day)
        demand_not_own(roster, by, duty.person, taker)
        if taker not in {each.id for each in await eligible_people(tx, roster.unit, roster.month)}:
            raise Refusal("rosters-move-stranger")


async def _demand_duty(tx: Tx, number: DutyId) -> DayDuty:
    found = await tx.rosters.duty(number)
    if found is None or not found.stands:
        raise Refusal("versions-change-gone")
    return found


async def _exchanged(
    tx: Tx, here: Roster, one: DayDuty, other: DayDuty, verdict: Verdict, by: Actor
) -> Exchanged:
    draft = here.state is RosterState.DRAFT
    mine = await tx.rosters.versions.number_of(one.roster, one.day, other.person)
    theirs = await tx.rosters.versions.number_of(other.roster, other.day, one.person)
    undo = (mine, theirs) if draft and mine is not None and theirs is not None else None
    page = await load_page(tx, here.id, by)
    return Exchanged(page, one, other, told=not draft, verdict=verdict, undo=undo)
