"""Draws the rosters of a month fairly: the same input always gives the same rosters."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction

from domain.ids import PersonId
from domain.rosters import Duty, RosterKind, days_of
from domain.rosters.levelling import Plan, level, unbunch

_LONG_AGO = timedelta(days=3650)
_RESTED = 3


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be drawn.

    `people` stand in the order of the list: it decides where all else is equal. `posts` says
    how many advocates a kind needs each day. `balances` carry over how many duties of a kind
    more (or less) than the mean each person had before. `busy` are days on which a person has
    a duty already, and `recent` is each person's last duty before the month.
    """

    month: date
    posts: Mapping[RosterKind, int]
    people: Sequence[PersonId]
    balances: Mapping[tuple[RosterKind, PersonId], Fraction] = field(default_factory=dict)
    busy: Mapping[PersonId, frozenset[date]] = field(default_factory=dict)
    recent: Mapping[PersonId, date] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Share:
    """Why a person has this many duties of a kind: what was carried over, and the share."""

    person: PersonId
    carried: Fraction
    duties: int


def draw(order: Order) -> dict[RosterKind, tuple[Duty, ...]]:
    """Draw every kind of the order: each day covered as far as there are people (R-044).

    Loads of a kind end at most one apart, whoever had less before gets the odd duty, nobody
    has two duties on a day, and duties on days in a row are avoided where they can be.
    """
    plan = _drawn(order, quotas(order))
    if _uneven(plan):
        # Where nearly everybody is on duty every day, the odd duties cannot all go to those
        # whom the earlier months favour: then the month's own evenness comes first.
        second = _drawn(order, quotas(order, month_first=True))
        plan = min(plan, second, key=_uneven)
    unbunch(plan, order.recent)
    return {kind: _turns(plan, kind) for kind in order.posts}


def quotas(
    order: Order,
    *,
    month_first: bool = False,
) -> dict[RosterKind, dict[PersonId, int]]:
    """How many duties each gets: an equal part, the odd ones to those who had the least.

    Among equals the odd duty goes to whoever has the fewest odd duties of the other kinds.
    """
    places = {person: place for place, person in enumerate(order.people)}
    extras = dict.fromkeys(order.people, 0)
    result: dict[RosterKind, dict[PersonId, int]] = {}
    for kind, posts in order.posts.items():

        def rank(person: PersonId, kind: RosterKind = kind) -> tuple[Fraction, Fraction, int]:
            before, odd_ones = _carried(order, kind, person), Fraction(extras[person])
            first, second = (odd_ones, before) if month_first else (before, odd_ones)
            return first, second, places[person]

        part, odd = divmod(len(days_of(order.month)) * posts, max(1, len(order.people)))
        favoured = set(sorted(order.people, key=rank)[:odd])
        result[kind] = {person: part + (person in favoured) for person in order.people}
        for person in favoured:
            extras[person] += 1
    return result


def shares(order: Order, kind: RosterKind, duties: Sequence[Duty]) -> tuple[Share, ...]:
    """The explanation of a drawn kind, whoever had least before first."""
    own = dict.fromkeys(order.people, 0)
    for duty in duties:
        own[duty.person] = own.get(duty.person, 0) + 1
    return tuple(
        Share(person, _carried(order, kind, person), own[person])
        for person in sorted(own, key=lambda one: (_carried(order, kind, one), -own[one], one))
    )


def _drawn(order: Order, targets: Mapping[RosterKind, Mapping[PersonId, int]]) -> Plan:
    plan = Plan(days_of(order.month), dict(order.posts), tuple(order.people), order.busy)
    for day in plan.days:
        for kind, posts in order.posts.items():
            for _ in range(posts):
                _seat(plan, order, (kind, day), targets[kind])
    level(plan, targets)
    return plan


def _uneven(plan: Plan) -> int:
    """How far the loads are beyond one apart, over all kinds."""
    spreads = [
        max(own, default=0) - min(own, default=0)
        for own in ([plan.load(kind, one) for one in plan.people] for kind in plan.posts)
    ]
    return sum(max(0, spread - 1) for spread in spreads)


def _carried(order: Order, kind: RosterKind, person: PersonId) -> Fraction:
    return order.balances.get((kind, person), Fraction(0))


def _seat(
    plan: Plan,
    order: Order,
    seat: tuple[RosterKind, date],
    targets: Mapping[PersonId, int],
) -> None:
    """Give one post of a day to the person whose turn it is."""
    kind, day = seat
    free = [person for person in order.people if plan.is_free(person, day)]
    if not free:
        return

    def turn(person: PersonId) -> tuple[bool, int, int, int, int, int]:
        own = plan.load(kind, person)
        last = plan.last_before(person, day) or order.recent.get(person, day - _LONG_AGO)
        rest = (day - last).days
        return (
            own >= targets[person],
            max(0, _RESTED - rest),
            own,
            own - targets[person],
            plan.total(person),
            -rest,
        )

    # `min` keeps the first of equals, and people stand in the order of the list.
    plan.give(kind, day, min(free, key=turn))


def _turns(plan: Plan, kind: RosterKind) -> tuple[Duty, ...]:
    """Number the advocates of each day so that everyone comes first equally often."""
    firsts = dict.fromkeys(plan.people, 0)
    places = {person: place for place, person in enumerate(plan.people)}
    duties = []
    for day in plan.days:
        on = sorted(plan.on(kind, day), key=lambda one: (firsts[one], places[one]))
        for position, person in enumerate(on, start=1):
            duties.append(Duty(day, position, person))
        if on:
            firsts[on[0]] += 1
    return tuple(duties)
