"""Writes a month as an integer program: what is forbidden, and what each breach costs."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from math import ceil, floor
from typing import NamedTuple

from domain.ids import PersonId
from domain.rosters import RosterKind, days_of
from domain.rosters.order import Candidate, MonthOrder
from domain.rosters.shares import parts
from solver.program import Program
from solver.shares import owed_weight

Costs = dict[int, float]
# Fairness over all kinds weighs a quarter of fairness within a kind; a wish decides among
# what is nearly equal.
_TOTAL = 0.25
_WISH = 0.05
_STEPS_BEYOND = 4
_TANGENTS = tuple(step / 2 for step in range(-8, 9))


class Line(NamedTuple):
    """Posts of one kind that are shared out together: those in turn, or the reserve."""

    kind: RosterKind
    reserve: bool
    need: int


class Seat(NamedTuple):
    """What one unknown decides: whether this advocate is on duty on this line and day."""

    person: PersonId
    line: Line
    day: date


@dataclass(slots=True)
class Model:
    """The program of a month; what its stages cost is minimised in this order.

    Posts left open, then those of the reserve; free days missing between duties; duties
    beyond the share; and what everybody's balance is afterwards: squares, so that those who
    stand furthest from nought are helped first.
    """

    order: MonthOrder
    lines: tuple[Line, ...]
    days: tuple[date, ...]
    program: Program = field(default_factory=Program)
    seats: dict[Seat, int] = field(default_factory=dict)
    open_posts: Costs = field(default_factory=dict)
    open_reserve: Costs = field(default_factory=dict)
    missing_rest: Costs = field(default_factory=dict)
    beyond_share: Costs = field(default_factory=dict)
    balance: Costs = field(default_factory=dict)

    @property
    def stages(self) -> tuple[Costs, ...]:
        """What is minimised first, and what later; there is always something to minimise."""
        every = (self.open_posts, self.open_reserve, self.missing_rest, self.beyond_share)
        return (*(costs for costs in every if costs), self.balance)

    def own(self, one: Candidate, line: Line) -> Iterator[tuple[int, date]]:
        """The unknowns of one advocate on one line."""
        for day in self.days:
            column = self.seats.get(Seat(one.person, line, day))
            if column is not None:
                yield column, day


def build(order: MonthOrder) -> Model:
    """The program of an order."""
    model = Model(order, _lines(order), days_of(order.month))
    for one in order.candidates:
        for day in model.days:
            _seat(model, one, day)
    for line in model.lines:
        for day in model.days:
            _fill(model, line, day)
        fair = parts(order, line.kind, line.need * len(model.days))
        for one in order.candidates:
            _load(model, one, line, fair[one.person])
    weights = owed_weight(order)
    for one in order.candidates:
        for length in range(2, order.rest + 2):
            _rest(model, one, length)
        _total(model, one, one.carried_weight - weights[one.person])
    return model


def _lines(order: MonthOrder) -> tuple[Line, ...]:
    return tuple(
        Line(kind, reserve, need)
        for reserve, needs in ((False, order.posts), (True, order.reserve))
        for kind in RosterKind
        if (need := needs.get(kind, 0)) > 0
    )


def _seat(model: Model, one: Candidate, day: date) -> None:
    """One unknown for each duty that somebody may have; one duty a day at most (R-044)."""
    own: Costs = {}
    for line in model.lines:
        if one.can(line.kind, day):
            column = model.program.column(1, whole=True)
            model.seats[Seat(one.person, line, day)] = column
            own[column] = 1
            if day in one.wishes:
                model.balance[column] = -_WISH
    if len(own) > 1:
        model.program.row(own, most=1)


def _fill(model: Model, line: Line, day: date) -> None:
    empty = model.program.column(line.need, whole=True)
    (model.open_reserve if line.reserve else model.open_posts)[empty] = 1
    terms: Costs = {empty: 1}
    for one in model.order.candidates:
        column = model.seats.get(Seat(one.person, line, day))
        if column is not None:
            terms[column] = 1
    model.program.row(terms, least=line.need, most=line.need)


def _load(model: Model, one: Candidate, line: Line, share: Fraction) -> None:
    """Duties one by one, each dearer than the one before: (carried + duties - share) squared."""
    seats = [column for column, _ in model.own(one, line)]
    if not seats:
        return
    # Nothing is carried over of the reserve: whoever stands behind may never be called.
    start = -share if line.reserve else one.debt(line.kind) - share
    terms = dict.fromkeys(seats, -1.0)
    least, most = floor(share), ceil(share)
    last = min(len(seats), most + _STEPS_BEYOND)
    for number in range(1, last + 1):
        column = model.program.column(1 if number < last else len(seats) - last + 1)
        terms[column] = 1
        model.balance[column] = float((start + number) ** 2 - (start + number - 1) ** 2)
        if number <= least:
            model.beyond_share[column] = -1
        elif number > most:
            model.beyond_share[column] = 1
    model.program.row(terms, least=0, most=0)


def _rest(model: Model, one: Candidate, length: int) -> None:
    """In so many days in a row there is one duty, or rest is missing.

    With each shorter row priced too, one free day too few costs one and two cost three.
    """
    fixed = one.busy | ({one.last} if one.last else frozenset())
    for start in range(1 - length, len(model.days)):
        window = [model.days[0] + timedelta(days=start + n) for n in range(length)]
        terms = {
            model.seats[seat]: 1.0
            for day in window
            for line in model.lines
            if (seat := Seat(one.person, line, day)) in model.seats
        }
        before = len(fixed.intersection(window))
        if terms and before + len({day for day in window if day not in fixed}) > 1:
            missing = model.program.column()
            model.missing_rest[missing] = 1
            # Duties that stand already may be too close to each other: not this draw's doing.
            model.program.row({**terms, missing: -1}, most=max(0, 1 - before))


def _total(model: Model, one: Candidate, start: Fraction) -> None:
    """The square of the weighted balance over all kinds, from below by tangents."""
    terms = {
        column: model.order.weight(line.kind, day) / 100
        for line in model.lines
        if not line.reserve
        for column, day in model.own(one, line)
    }
    if not terms:
        return
    total = model.program.column(lower=float("-inf"))
    model.program.row({**terms, total: -1}, least=-float(start), most=-float(start))
    square = model.program.column()
    model.balance[square] = _TOTAL
    for point in _TANGENTS:
        model.program.row({square: 1, total: -2 * point}, least=-(point**2))
