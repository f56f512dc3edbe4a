"""Judges the rosters of a month against its order, sharing no code with whoever drew them."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise

from domain.ids import PersonId
from domain.rosters import Duty, RosterKind, days_of
from domain.rosters.checking_shares import Shared, bunched, missed, uneven, weighed
from domain.rosters.order import Candidate, MonthOrder
from domain.rosters.violations import (
    Crowded,
    NotInKind,
    OffMonth,
    OnAwayDay,
    Remark,
    RestShort,
    Stranger,
    TurnsBroken,
    TwoDuties,
    Unmanned,
    Violation,
)

Duties = Mapping[RosterKind, Sequence[Duty]]


def check(order: MonthOrder, duties: Duties) -> tuple[Violation, ...]:
    """Everything that breaks a rule, the gravest first; nothing for a faultless month.

    Posts (R-043), who may be on duty (R-050, R-055), one duty a day (R-053), rest, then equal
    shares (R-044). It judges what stands, whether or not it could have been avoided.
    """
    shared = Shared.of(order, duties)
    return (
        *_posts(order, duties),
        *_people(order, duties),
        *_days(order, duties),
        *_rest(order, duties),
        *uneven(shared),
        *missed(shared),
        *weighed(shared),
    )


def remarks(order: MonthOrder, duties: Duties) -> tuple[Remark, ...]:
    """What breaks no rule and is still worth a look: crowded days, duties close together."""
    return (*_crowded(order, duties), *bunched(Shared.of(order, duties)))


def _posts(order: MonthOrder, duties: Duties) -> Iterator[Violation]:
    """Every day of the month has its advocates in turn, and no other day has any."""
    month = days_of(order.month)
    for kind in RosterKind:
        turns: dict[date, list[int]] = defaultdict(list)
        for duty in duties.get(kind, ()):
            turns[duty.day].append(duty.position)
            if duty.day not in month:
                yield OffMonth(kind, duty.day, duty.person)
        for day in month:
            missing = order.places(kind) - len(turns[day])
            if missing > 0:
                yield Unmanned(kind, day, missing)
        for day, found in sorted(turns.items()):
            if sorted(found) != list(range(1, len(found) + 1)):
                yield TurnsBroken(kind, day, tuple(sorted(found)))


def _people(order: MonthOrder, duties: Duties) -> Iterator[Violation]:
    """Only those who take part in a kind are on duty in it, and only while they are there."""
    known = {one.person: one for one in order.candidates}
    for kind, every in duties.items():
        for duty in sorted(every):
            one = known.get(duty.person)
            if one is None:
                yield Stranger(kind, duty.day, duty.person)
                continue
            if kind not in one.kinds:
                yield NotInKind(kind, duty.day, duty.person)
            if duty.day in one.away:
                yield OnAwayDay(kind, duty.day, duty.person)


def _days(order: MonthOrder, duties: Duties) -> Iterator[Violation]:
    """Nobody has two duties on a day, those of other rosters included."""
    times = Counter((duty.person, duty.day) for every in duties.values() for duty in every)
    busy = {(one.person, day) for one in order.candidates for day in one.busy}
    for (person, day), count in sorted(times.items()):
        if count + ((person, day) in busy) > 1:
            yield TwoDuties(day, person)


def _rest(order: MonthOrder, duties: Duties) -> Iterator[Violation]:
    """Enough free days lie between two duties, also of other rosters and the month before."""
    own: dict[PersonId, set[date]] = defaultdict(set)
    for every in duties.values():
        for duty in every:
            own[duty.person].add(duty.day)
    for one in order.candidates:
        judged = own[one.person]
        for first, second in pairwise(sorted(judged | _other_days(one))):
            free = (second - first).days - 1
            if free < order.rest and (first in judged or second in judged):
                yield RestShort(one.person, first, second, free, order.rest)


def _other_days(one: Candidate) -> frozenset[date]:
    return one.busy if one.last is None else one.busy | {one.last}


def _crowded(order: MonthOrder, duties: Duties) -> Iterator[Remark]:
    for kind, every in duties.items():
        for day, count in sorted(Counter(duty.day for duty in every).items()):
            if count > order.places(kind):
                yield Crowded(kind, day, count - order.places(kind))
