"""Shows balances of duties served, and puts the ledger right with entries that say why."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from fractions import Fraction

from domain.calendar import add_months
from domain.civil import day_of, moment_of
from domain.ids import EntryId, PersonId, UnitId
from domain.members import Member, Unit
from domain.notices.ledger import EntryCorrected
from domain.people import Actor
from domain.permissions import Deed, demand, may
from domain.refusals import Refusal
from domain.rosters import RosterKind, first_of, next_month
from domain.rosters.balance import (
    Balances,
    Fairness,
    Figures,
    OwnBalance,
    Spread,
    reckon,
    spread_of,
)
from domain.rosters.ledger import PLAIN, Entry, Fact, parse_correction
from services.ledger_weights import weigher
from services.work import Tx, Work

PERIODS = (1, 3, 12, 24)
_ENTRIES = 8
_NOTHING = Fraction(0)


@dataclass(frozen=True, slots=True)
class PersonLedger:
    """One advocate's figures and newest entries, as the responsible person sees them."""

    unit: Unit
    person: Member
    own: Mapping[RosterKind, Figures]
    entries: tuple[Entry, ...]
    corrects: bool


async def own_balance(work: Work, *, by: Actor) -> OwnBalance:
    """The actor's own figures of two years beside the unit's ends and middle, without names."""
    async with work.read() as tx:
        demand(by, Deed.READ_BALANCE, owner=by.person)
        if by.person is None or by.home is None:
            raise Refusal("ledger-no-unit")
        place = await _demand_unit(tx, by.home)
        before = await _horizon(tx, place.id)
        found = await _figures(tx, place.id, add_months(before, -PERIODS[-1]), before)
        people = await _people(tx, place.id, found)
        weighted = _weighted(found, people)
        return OwnBalance(
            place, _of(found, by.person), _spreads(found, people),
            weighted.get(by.person, _NOTHING), spread_of(weighted.values()),
            tuple(await tx.served.newest(by.person, place.id, limit=_ENTRIES)),
            len(await tx.objections.open_of(by.person)),
        )  # fmt: skip


async def fairness(work: Work, unit: UnitId, months: int, *, by: Actor) -> Fairness:
    """Everybody's figures in a unit over the last months, with those that are published ahead."""
    async with work.read() as tx:
        demand(by, Deed.READ_BALANCE, unit=unit)
        place = await _demand_unit(tx, unit)
        before = await _horizon(tx, unit)
        first = add_months(before, -months)
        found = await _figures(tx, unit, first, before)
        people = await _people(tx, unit, found)
        members = await tx.members.people(people)
        return Fairness(
            place, first, before, tuple(members.values()), found, _spreads(found, people),
            spread_of(_weighted(found, people).values()),
            await tx.cases.let_off(unit, moment_of(first, time()), moment_of(before, time())),
            may(by, Deed.CORRECT_LEDGER, unit=unit),
        )  # fmt: skip


async def of_person(work: Work, unit: UnitId, person: PersonId, *, by: Actor) -> PersonLedger:
    """One advocate's figures and entries in a unit."""
    async with work.read() as tx:
        return await _of_person(tx, unit, person, by)


async def correct(
    work: Work, unit: UnitId, person: PersonId, kind: RosterKind, text: str, *, by: Actor
) -> PersonLedger:
    """Put the ledger right: a new entry with a reason, never a change of what stands in it.

    Nobody corrects their own account: then a member of the presidium does.
    """
    async with work.write() as tx:
        demand(by, Deed.CORRECT_LEDGER, unit=unit)
        if by.person is None or by.person == person:
            raise Refusal("ledger-correct-own")
        await _demand_member(tx, unit, person)
        read = parse_correction(text)
        if read is None:
            raise Refusal("ledger-correction-unclear")
        number = await tx.served.add(
            Entry(
                EntryId(0), unit, kind, day_of(tx.now), person, None, None, PLAIN, read.units,
                Fact.CORRECTION, by.person, tx.now, read.reason,
            )
        )  # fmt: skip
        await tx.record(by, "ledger", f"entry:{number}", "", Fact.CORRECTION,
                        evidence=f"person:{person} {kind}:{read.units:+}")  # fmt: skip
        notice = EntryCorrected(
            number, kind, read.units, read.reason, await tx.members.short_name(by.person)
        )  # fmt: skip
        await tx.tell(person, notice, occasion=f"entry:{number}")
        return await _of_person(tx, unit, person, by)


async def _of_person(tx: Tx, unit: UnitId, person: PersonId, by: Actor) -> PersonLedger:
    demand(by, Deed.READ_BALANCE, unit=unit)
    place = await _demand_unit(tx, unit)
    member = await _demand_member(tx, unit, person)
    before = await _horizon(tx, unit)
    found = await _figures(tx, unit, add_months(before, -PERIODS[-1]), before)
    entries = await tx.served.newest(person, unit, limit=_ENTRIES)
    corrects = may(by, Deed.CORRECT_LEDGER, unit=unit) and by.person != person
    return PersonLedger(place, member, _of(found, person), tuple(entries), corrects)


async def _demand_unit(tx: Tx, unit: UnitId) -> Unit:
    place = await tx.members.unit(unit)
    if place is None:
        raise Refusal("ledger-not-found")
    return place


async def _demand_member(tx: Tx, unit: UnitId, person: PersonId) -> Member:
    """Somebody of the unit, or whoever has figures in it."""
    member = await tx.members.person(person)
    known = member is not None and member.unit == unit
    if member is None or not (known or await tx.served.newest(person, unit, limit=1)):
        raise Refusal("ledger-not-found")
    return member


async def _horizon(tx: Tx, unit: UnitId) -> date:
    """The day before which everything published lies: the same that the next draw looks at."""
    this, last = first_of(day_of(tx.now)), await tx.served.last_month(unit)
    return next_month(max(this, last) if last is not None else this)


async def _figures(tx: Tx, unit: UnitId, first: date, before: date) -> Balances:
    weigh = await weigher(tx, unit, first, before)
    counted = await tx.served.counted(unit, first, before, weigh)
    return reckon(counted, await tx.served.owing(unit, first, before), day_of(tx.now))


async def _people(tx: Tx, unit: UnitId, found: Balances) -> set[PersonId]:
    """Who is compared: those who take part today, and nobody who left long ago."""
    now = {one.id for one in await tx.members.participants(unit, day_of(tx.now))}
    return now or {person for _, person in found}


def _of(found: Balances, person: PersonId) -> Mapping[RosterKind, Figures]:
    return {kind: found.get((kind, person), Figures()) for kind in RosterKind}


def _spreads(found: Balances, people: set[PersonId]) -> Mapping[RosterKind, Spread]:
    return {
        kind: spread_of(found.get((kind, one), Figures()).balance for one in people)
        for kind in RosterKind
    }


def _weighted(found: Balances, people: set[PersonId]) -> dict[PersonId, Fraction]:
    return {
        person: sum(
            (found.get((kind, person), Figures()).weighted_balance for kind in RosterKind),
            _NOTHING,
        )
        for person in people
    }
