"""Gathers what a draw of a month depends on, as the database has it today."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta
from fractions import Fraction
from hashlib import sha256

from domain.ids import PersonId, RosterId, UnitId
from domain.rosters import RosterKind, days_of, first_of
from domain.rosters.absences import Availability
from domain.rosters.calls import Call
from domain.rosters.order import Candidate, MonthOrder
from services.calendar import calendar_for
from services.ledger_weights import weigher
from services.rosters_pages import eligible_people
from services.work import Tx

_NOTHING = Fraction(0)
_EVERY = frozenset(RosterKind)
_TWO_YEARS = timedelta(days=730)
_HERE = Availability(frozenset(), frozenset(), frozenset())


async def load_order(
    tx: Tx,
    unit: UnitId,
    month: date,
    kinds: Mapping[RosterKind, int],
    *,
    but: Collection[RosterId] = (),
) -> MonthOrder:
    """The order of a month: so many posts a day of each kind, among those who take part.

    The order is published, so it says on which days somebody cannot and never why: whom one
    may ask again is read elsewhere. Reserve, rest and weights are the unit's terms; absences
    and wishes what people marked, beside the days on which newcomers, leavers and the
    suspended take no part; balances what the ledger entered. Days of duty in other rosters
    than `but` are busy.
    """
    month = first_of(month)
    days = days_of(month)
    people = [one.id for one in await eligible_people(tx, unit, month)]
    terms = await tx.terms.of(unit)
    marked = await tx.calls.of_month(unit, month)
    away = await tx.members.away_days(unit, days[0], days[-1])
    busy = _by_person(await tx.rosters.elsewhere(month, people, but=but))
    last = await tx.rosters.past.last_duties(people, month)
    exempt = await tx.kinds.exempt(people)
    carried = _by_kind(await tx.served.balances(unit, month))
    heavy = await tx.served.weights(
        unit, month, await weigher(tx, unit, first_of(days[0] - _TWO_YEARS), days[0])
    )
    return MonthOrder(
        month, dict(kinds),
        tuple(
            _candidate(
                one, _EVERY - frozenset(exempt.get(one, ())),
                away.get(one, frozenset()), marked.get(one, _HERE),
                busy.get(one, frozenset()), last.get(one), carried[one], heavy.get(one, _NOTHING),
            )
            for one in people
        ),
        reserve={kind: terms.reserve[kind] for kind in kinds},
        weights=terms.weights(month, await calendar_for(tx, days[0], days[-1])),
        rest=terms.rest, seed=seed_of(await tx.calls.call(unit, month), unit, month),
    )  # fmt: skip


def seed_of(call: Call | None, unit: UnitId, month: date) -> str:
    """The seed that the call committed; without a call one that nobody can choose."""
    if call is not None:
        return call.seed
    return sha256(f"{unit}:{month:%Y-%m}".encode()).hexdigest()


def _candidate(
    person: PersonId,
    kinds: frozenset[RosterKind],
    out: frozenset[date],
    marked: Availability,
    busy: frozenset[date],
    last: date | None,
    carried: Mapping[RosterKind, Fraction],
    heavy: Fraction,
) -> Candidate:
    return Candidate(
        person, kinds=kinds, away=out | marked.away, wishes=marked.wishes, busy=busy,
        carried={kind: carried.get(kind, _NOTHING) for kind in RosterKind},
        carried_weight=heavy, last=last,
    )  # fmt: skip


def _by_kind(
    balances: Mapping[tuple[RosterKind, PersonId], Fraction],
) -> Mapping[PersonId, Mapping[RosterKind, Fraction]]:
    found: dict[PersonId, dict[RosterKind, Fraction]] = defaultdict(dict)
    for (kind, person), balance in balances.items():
        found[person][kind] = balance
    return found


def _by_person(pairs: Iterable[tuple[PersonId, date]]) -> dict[PersonId, frozenset[date]]:
    days: dict[PersonId, set[date]] = {}
    for person, day in pairs:
        days.setdefault(person, set()).add(day)
    return {person: frozenset(own) for person, own in days.items()}
