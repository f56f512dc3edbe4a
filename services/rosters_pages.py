"""Reads rosters for the screens: the desk of a month, a page, a preview, one's own days."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from domain.civil import day_of
from domain.ids import PersonId, RosterId, UnitId
from domain.members import Member, Unit
from domain.people import Actor
from domain.permissions import Deed, demand, demand_self, may
from domain.refusals import Refusal
from domain.rosters import Roster, RosterKind, RosterState, days_of, first_of, loads, next_month
from domain.rosters.completeness import Hole, Shown, due_day, missing
from domain.rosters.shares import shares
from domain.rosters.views import Answered, Desk, Explained, OwnDuties, OwnRoster, Page
from services.calls_stage import stage_of
from services.rosters_exact import AVAILABLE
from services.rosters_relaxed import relaxed
from services.work import Tx, Work


async def units_for(work: Work, *, by: Actor) -> list[Unit]:
    """The units whose rosters the actor keeps or, in the presidium, oversees."""
    async with work.read() as tx:
        return [
            unit for unit in await tx.members.units()
            if may(by, Deed.READ_RECEIPTS, unit=unit.id)
        ]  # fmt: skip


async def default_month(work: Work) -> date:
    """The month that rosters are made for now: the next one."""
    async with work.read() as tx:
        return next_month(day_of(tx.now))


async def desk(work: Work, unit: UnitId, month: date, *, by: Actor) -> Desk:
    """The three rosters of a month; what does not exist yet is simply absent."""
    async with work.read() as tx:
        demand(by, Deed.READ_RECEIPTS, unit=unit)
        return await load_desk(tx, unit, month, by)


async def page(work: Work, roster: RosterId, *, by: Actor) -> Page:
    """One roster with loads and holes."""
    async with work.read() as tx:
        return await load_page(tx, roster, by)


async def explain(work: Work, roster: RosterId, *, by: Actor) -> Explained:
    """Why each has as many duties: what earlier months carried over (R-044)."""
    async with work.read() as tx:
        shown = await load_page(tx, roster, by)
        one = shown.roster
        balances = await tx.served.balances(one.unit, one.month)
        carried = {person: part for (kind, person), part in balances.items() if kind is one.kind}
        return Explained(shown, shares(tuple(shown.counts), carried, one.duties))


async def own(work: Work, month: date | None = None, *, by: Actor) -> OwnDuties:
    """The actor's own days, with whom to call: from this month on, or in one that is over."""
    async with work.read() as tx:
        person = demand_self(by, Deed.READ_OWN_DUTIES)
        first = first_of(month or day_of(tx.now))
        last = days_of(first)[-1] if month else date.max
        duties = await tx.rosters.day_duties(first, last, person=person)
        numbers = dict.fromkeys(duty.roster for duty in duties)
        parts = [await _own_part(tx, number, person) for number in numbers]
        order = list(RosterKind)
        parts.sort(key=lambda own: (own.roster.month, order.index(own.roster.kind)))
        before = (await tx.rosters.past.last_duties([person], first)).get(person)
        return OwnDuties(tuple(parts), first_of(before) if before else None, month and first)


async def _own_part(tx: Tx, number: RosterId, person: PersonId) -> OwnRoster:
    one = await demand_roster(tx, number)
    receipts = await tx.rosters.receipts.of(number)
    mine = next((each for each in receipts if each.person == person), None)
    return OwnRoster(one, one.own_days(person), await officer_name(tx, one), mine)


async def demand_roster(tx: Tx, number: RosterId) -> Roster:
    """The roster, or a refusal where there is none."""
    found = await tx.rosters.load(number)
    if found is None:
        raise Refusal("rosters-not-found")
    return found


async def load_page(tx: Tx, number: RosterId, by: Actor) -> Page:
    """What a screen shows of a roster; its holes are judged as of now."""
    one = await of_today(tx, await demand_roster(tx, number))
    draft = one.state is RosterState.DRAFT
    demand(by, Deed.READ_RECEIPTS if draft else Deed.READ_ROSTER, unit=one.unit)
    unit = await tx.members.unit(one.unit)
    if unit is None:
        raise Refusal("rosters-not-found")
    eligible = {each.id: each for each in await eligible_people(tx, one.unit, one.month)}
    shared = await tx.rosters.participants(number)
    people = await tx.members.people({*shared, *one.people(), *eligible})
    counts = loads(one.duties, (each for each in shared if each in eligible))
    return Page(
        unit, one, people, counts, Answered(*await tx.rosters.receipts.count_of(number)),
        tuple(await _holes(tx, one, eligible, counts)), day_of(tx.now),
        editable=may(by, Deed.DRAFT_ROSTER, unit=one.unit),
        watches=may(by, Deed.READ_RECEIPTS, unit=one.unit),
        terms=await tx.terms.of(one.unit) if draft else None,
    )  # fmt: skip


async def load_desk(tx: Tx, unit: UnitId, month: date, by: Actor) -> Desk:
    """The desk of a unit and a month, inside an open transaction."""
    place = await tx.members.unit(unit)
    if place is None:
        raise Refusal("rosters-not-found")
    found = await tx.rosters.of_month(unit, month)
    answered = {
        kind: Answered(*await tx.rosters.receipts.count_of(one.id)) for kind, one in found.items()
    }
    editable = may(by, Deed.DRAFT_ROSTER, unit=unit)
    over = next_month(month) <= day_of(tx.now)
    job = await tx.draw_jobs.open_of(unit, month) if editable else None
    drafts = [kind for kind, one in found.items() if one.state is RosterState.DRAFT]
    return Desk(
        place, first_of(month), due_day(month), found, answered,
        editable=editable,
        month_over=over,
        swaps=len(await tx.swaps.open_of_unit(unit)) if may(by, Deed.READ_SWAP, unit=unit) else 0,
        drawing=job.engine if job else None,
        exact=AVAILABLE and editable and bool(drafts) and not over and job is None,
        relaxed=await relaxed(tx, unit, month, drafts) if editable and drafts else (),
        stage=await stage_of(tx, unit, month, found, await eligible_people(tx, unit, month)),
    )  # fmt: skip


async def eligible_people(tx: Tx, unit: UnitId, month: date) -> list[Member]:
    """Who takes part on at least one day of the month: agreement, List, no suspension (R-055).

    On which days they do not, `away_days` says.
    """
    days = days_of(month)
    return await tx.members.partly(unit, days[0], days[-1])


async def away_days(tx: Tx, unit: UnitId, month: date) -> dict[PersonId, frozenset[date]]:
    """The days of the month on which those who take part in the rest of it do not."""
    days = days_of(month)
    return await tx.members.away_days(unit, days[0], days[-1])


async def officer_name(tx: Tx, roster: Roster) -> str:
    """The short name of the responsible person that a roster shows."""
    return await tx.members.short_name(roster.officer)


async def of_today(tx: Tx, one: Roster) -> Roster:
    """A draft with the present telephone of its responsible person; others keep what they said."""
    if one.state is not RosterState.DRAFT or one.officer is None:
        return one
    officer = await tx.members.person(one.officer)
    return one if officer is None else replace(one, officer_phone=officer.phone)


async def _holes(
    tx: Tx, one: Roster, eligible: Mapping[PersonId, Member], counts: Mapping[PersonId, int]
) -> list[Hole]:
    shown = {
        each.id: Shown(named=bool(each.name.surname and each.name.given), phone=each.phone)
        for each in eligible.values()
    }
    elsewhere = await tx.rosters.elsewhere(one.month, one.people(), but=[one.id])
    away = await away_days(tx, one.unit, one.month)
    return missing(one, shown, counts, elsewhere=elsewhere, away=away)
