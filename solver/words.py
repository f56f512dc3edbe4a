"""Puts a solved month down: turns of each day, and every rule that could not be kept by name."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from hashlib import sha256
from itertools import pairwise

from domain.ids import PersonId
from domain.rosters import Duty, RosterKind, days_of, loads
from domain.rosters.order import (
    Candidate,
    Drawn,
    MonthOrder,
    Relaxation,
    RestBroken,
    SpreadWide,
    Unfilled,
)
from solver.shares import Owed, is_there_all_month, kinds

Seated = Mapping[tuple[RosterKind, date], Sequence[PersonId]]
_ASK_MAX = 5
_SPREAD_MAX = 1


def put_down(order: MonthOrder, owed: Owed, seated: Seated) -> Drawn:
    """What was drawn, in the form that both engines share."""
    duties = {kind: _turns(order, kind, seated) for kind in kinds(order)}
    relaxed = (*_unfilled(order, seated), *_rest(order, duties), *_spread(order, duties))
    return Drawn(duties, owed, relaxed)


def _turns(order: MonthOrder, kind: RosterKind, seated: Seated) -> tuple[Duty, ...]:
    """Number the advocates of each day so that everyone comes first equally often."""
    firsts = dict.fromkeys((one.person for one in order.candidates), 0)
    duties = []
    for day in days_of(order.month):
        on = sorted(
            seated.get((kind, day), ()),
            key=lambda one, day=day: (firsts[one], _lot(order, kind, day, one)),
        )
        duties += [Duty(day, position, person) for position, person in enumerate(on, start=1)]
        for person in on[:1]:
            firsts[person] += 1
    return tuple(duties)


def _lot(order: MonthOrder, kind: RosterKind, day: date, person: PersonId) -> str:
    """The seed decides among equals only."""
    return sha256(f"{order.seed}:{kind}:{day}:{person}".encode()).hexdigest()


def _unfilled(order: MonthOrder, seated: Seated) -> Iterator[Unfilled]:
    for kind in kinds(order):
        for day in days_of(order.month):
            missing = order.places(kind) - len(seated.get((kind, day), ()))
            if missing:
                yield Unfilled(kind, day, missing, _ask(order, kind, day, seated))


def _ask(
    order: MonthOrder, kind: RosterKind, day: date, seated: Seated
) -> tuple[PersonId, ...]:
    """Whose word would cure it: those with a softer reason, then those of another kind."""
    taken = {person for own in kinds(order) for person in seated.get((own, day), ())}

    def would_cure(one: Candidate) -> bool:
        if one.person in taken or day in one.busy:
            return False
        return day in one.soft if day in one.away else kind not in one.kinds

    able = [one for one in order.candidates if would_cure(one)]
    able.sort(key=lambda one: (
        kind not in one.kinds or day not in one.soft, one.debt(kind), one.carried_weight,
        _lot(order, kind, day, one.person),
    ))  # fmt: skip
    return tuple(one.person for one in able[:_ASK_MAX])


def _rest(
    order: MonthOrder, duties: Mapping[RosterKind, Sequence[Duty]]
) -> Iterator[RestBroken]:
    drawn: dict[PersonId, set[date]] = {one.person: set() for one in order.candidates}
    for every in duties.values():
        for duty in every:
            drawn[duty.person].add(duty.day)
    for one in order.candidates:
        own = drawn[one.person]
        standing = one.busy | ({one.last} if one.last else set())
        for first, second in pairwise(sorted(own | standing)):
            free = (second - first).days - 1
            if free < order.rest and (first in own or second in own):
                yield RestBroken(one.person, second, free)


def _spread(
    order: MonthOrder, duties: Mapping[RosterKind, Sequence[Duty]]
) -> Iterator[Relaxation]:
    """Among those who were there all month; nobody else can be compared by counting."""
    for kind, every in duties.items():
        full = {
            one.person for one in order.candidates
            if kind in one.kinds and is_there_all_month(order, one)
        }  # fmt: skip
        counts = loads((duty for duty in every if duty.person in full), full)
        least, most = min(counts.values(), default=0), max(counts.values(), default=0)
        if most - least > _SPREAD_MAX:
            yield SpreadWide(kind, least, most)
