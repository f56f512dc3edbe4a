"""Gathers what a draw of a month depends on, as the database has it today."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta
from fractions import Fraction
from hashlib import sha256

from domain.calendar import Why, WorkingCalendar
from domain.ids import PersonId, RosterId, UnitId
from domain.policy import POLICY, Policy
from domain.rosters import RosterKind, days_of, first_of
from domain.rosters.order import Candidate, MonthOrder
from services.calendar import calendar_for
from services.rosters_pages import eligible_people
from services.work import Tx

_NOTHING = Fraction(0)
Balances = Mapping[tuple[RosterKind, PersonId], Fraction]


async def load_order(
    tx: Tx,
    unit: UnitId,
    month: date,
    kinds: Mapping[RosterKind, int],
    *,
    but: Collection[RosterId] = (),
) -> MonthOrder:
    """The order of a month: so many posts a day of each kind, among those who take part.

    Days of duty in other rosters than `but` are busy. The weights of days and the rest are
    the house's own (R-044 names none).
    """
    month, length = first_of(month), len(days_of(month))
    people = [one.id for one in await eligible_people(tx, unit, month)]
    balances = await tx.rosters.past.balances(unit, month)
    busy = _by_person(await tx.rosters.elsewhere(month, people, but=but))
    last = await tx.rosters.past.last_duties(people, month)
    calendar = await calendar_for(tx, month, month + timedelta(days=length - 1))
    return MonthOrder(
        month, dict(kinds),
        tuple(
            _candidate(person, balances, busy.get(person, frozenset()), last.get(person))
            for person in people
        ),
        weights=weights(month, kinds, calendar), rest=POLICY.roster_rest,
        seed=seed_of(unit, month),
    )  # fmt: skip


def weights(
    month: date,
    kinds: Iterable[RosterKind],
    calendar: WorkingCalendar,
    policy: Policy = POLICY,
) -> dict[tuple[RosterKind, date], int]:
    """What the duties of a month weigh, in percent of one on a working day."""
    found = {}
    for day in days_of(month):
        free = calendar.skipped(day)
        if free is not None:
            holiday = free.why is Why.HOLIDAY
            found[day] = policy.roster_holiday if holiday else policy.roster_weekend
    return {(kind, day): weight for kind in kinds for day, weight in found.items()}


def seed_of(unit: UnitId, month: date) -> str:
    """The seed of a month for which none was committed: nobody can choose it."""
    return sha256(f"{unit}:{month}".encode()).hexdigest()


def _candidate(
    person: PersonId, balances: Balances, busy: frozenset[date], last: date | None
) -> Candidate:
    carried = {kind: balances.get((kind, person), _NOTHING) for kind in RosterKind}
    return Candidate(
        person, busy=busy, carried=carried, carried_weight=sum(carried.values(), _NOTHING),
        last=last,
    )  # fmt: skip


def _by_person(pairs: Iterable[tuple[PersonId, date]]) -> dict[PersonId, frozenset[date]]:
    days: dict[PersonId, set[date]] = {}
    for person, day in pairs:
        days.setdefault(person, set()).add(day)
    return {person: frozenset(own) for person, own in days.items()}
