"""Writes a month as an integer program: what is forbidden, and what each wish costs."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from math import ceil, floor

from domain.ids import PersonId
from domain.rosters import RosterKind, days_of
from domain.rosters.order import Candidate, MonthOrder
from solver.program import Program
from solver.shares import Owed, kinds, owed, owed_weight

Seat = tuple[PersonId, RosterKind, date]
Costs = dict[int, float]
# Fairness over all kinds weighs a quarter of fairness within a kind; a wish decides among
# what is nearly equal.
_TOTAL = 0.25
_WISH = 0.05
_STEPS_BEYOND = 4
_TANGENTS = tuple(step / 2 for step in range(-8, 9))


@dataclass(slots=True)
class Model:
    """The program of a month; the costs of each stage are minimised in this order.

    Posts left open, free days missing between duties, duties beyond the share, and then
    what earlier months carried over: squares, so that the furthest are helped first.
    """

    order: MonthOrder
    owed: Owed
    program: Program = field(default_factory=Program)
    seats: dict[Seat, int] = field(default_factory=dict)
    open_posts: Costs = field(default_factory=dict)
    missing_rest: Costs = field(default_factory=dict)
    beyond_share: Costs = field(default_factory=dict)
    balance: Costs = field(default_factory=dict)

    @property
    def stages(self) -> tuple[Costs, ...]:
        """What is minimised first, second, third and last."""
        return self.open_posts, self.missing_rest, self.beyond_share, self.balance


def build(order: MonthOrder) -> Model:
    """The program of an order."""
    model = Model(order, owed(order))
    days = days_of(order.month)
    for one in order.candidates:
        for day in days:
            _seat(model, one, day)
    for kind in kinds(order):
        for day in days:
            _fill(model, kind, day)
    weights = owed_weight(order)
    for one in order.candidates:
        _rest(model, one, days)
        for kind in kinds(order):
            _load(model, one, kind)
        _total(model, one, one.carried_weight - weights[one.person])
    return model


def _seat(model: Model, one: Candidate, day: date) -> None:
    """One unknown for each duty that somebody may have; one duty a day at most (R-044)."""
    own: Costs = {}
    for kind in kinds(model.order):
        if one.can(kind, day):
            column = model.program.column(1, whole=True)
            model.seats[one.person, kind, day] = column
            own[column] = 1
            if day in one.wishes:
                model.balance[column] = -_WISH
    if len(own) > 1:
        model.program.row(own, most=1)


def _fill(model: Model, kind: RosterKind, day: date) -> None:
    places = model.order.places(kind)
    empty = model.program.column(places, whole=True)
    model.open_posts[empty] = 1
    terms: Costs = {empty: 1}
    for one in model.order.candidates:
        if (column := model.seats.get((one.person, kind, day))) is not None:
            terms[column] = 1
    model.program.row(terms, least=places, most=places)


def _rest(model: Model, one: Candidate, days: tuple[date, ...]) -> None:
    """In `rest` + 1 days in a row there is one duty, or free days are missing."""
    length = model.order.rest + 1
    fixed = one.busy | ({one.last} if one.last else frozenset())
    for start in range(1 - length, len(days)):
        window = [days[0] + timedelta(days=start + n) for n in range(length)]
        terms = {
            model.seats[seat]: 1.0
            for day in window
            for kind in kinds(model.order)
            if (seat := (one.person, kind, day)) in model.seats
        }
        before = sum(day in fixed for day in window)
        if terms and before + len({day for day in window if day not in fixed}) > 1:
            missing = model.program.column()
            model.missing_rest[missing] = 1
            # Duties that stand already may be too close to each other: not this draw's doing.
            model.program.row({**terms, missing: -1}, most=max(0, 1 - before))


def _load(model: Model, one: Candidate, kind: RosterKind) -> None:
    """Duties one by one, each dearer than the one before: (carried + duties - share) squared."""
    seats = _own(model, one, kind)
    if not seats:
        return
    share = model.owed[kind, one.person]
    start = one.debt(kind) - share
    terms = dict.fromkeys(seats, -1.0)
    least, most = floor(share), ceil(share)
    last = min(len(seats), most + _STEPS_BEYOND)
    for number in range(1, last + 1):
        column = model.program.column(1 if number < last else len(seats))
        terms[column] = 1
        model.balance[column] = float((start + number) ** 2 - (start + number - 1) ** 2)
        if number <= least:
            model.beyond_share[column] = -1
        elif number > most:
            model.beyond_share[column] = 1
    model.program.row(terms, least=0, most=0)


def _total(model: Model, one: Candidate, start: Fraction) -> None:
    """The square of the weighted balance over all kinds, from below by tangents."""
    order = model.order
    terms: Costs = {}
    for kind in kinds(order):
        for column, day in _own(model, one, kind).items():
            terms[column] = order.weight(kind, day) / 100
    if not terms:
        return
    square = model.program.column()
    model.balance[square] = _TOTAL
    for point in _TANGENTS:
        # square >= 2 * point * (start + total) - point ** 2
        row = {column: -2 * point * value for column, value in terms.items()}
        row[square] = 1
        model.program.row(row, least=2 * point * float(start) - point**2)


def _own(model: Model, one: Candidate, kind: RosterKind) -> Mapping[int, date]:
    return {
        model.seats[seat]: seat[2]
        for day in days_of(model.order.month)
        if (seat := (one.person, kind, day)) in model.seats
    }


def by_day(model: Model, taken: frozenset[int]) -> dict[tuple[RosterKind, date], list[PersonId]]:
    """Who is on duty in which kind on which day, from the columns that are one."""
    found: dict[tuple[RosterKind, date], list[PersonId]] = defaultdict(list)
    for (person, kind, day), column in model.seats.items():
        if column in taken:
            found[kind, day].append(person)
    return found
