"""Proves with HiGHS how even a month could be at best: no roster at all is below this bound."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

import highspy
import numpy as np

from domain.ids import PersonId
from domain.rosters import RosterKind, days_of
from domain.rosters.order import Drawn, MonthOrder
from domain.rosters.shares import owed
from solver.program import Program

Starts = Mapping[tuple[RosterKind, PersonId], Fraction]


@dataclass(frozen=True, slots=True)
class Bound:
    """The least sum of squares, proven, and how long the proof took."""

    value: float
    seconds: float


def starts(order: MonthOrder) -> Starts:
    """Where everybody stands before the month: served beyond the share, this month's counted."""
    shares = owed(order)
    return {
        (kind, one.person): one.debt(kind) - shares[kind, one.person]
        for one in order.candidates
        for kind in order.posts
    }


def squares(order: MonthOrder, drawn: Drawn, before: Starts) -> float:
    """The sum of the squares of where everybody stands after the month."""
    after = dict(before)
    for kind, every in drawn.duties.items():
        for duty in every:
            after[kind, duty.person] += 1
    assert all(len(every) == order.posts[kind] * len(days_of(order.month))
               for kind, every in drawn.duties.items())  # fmt: skip
    return float(sum(value**2 for value in after.values()))


def bound(order: MonthOrder, before: Starts) -> Bound:
    """Solve the month without rest, duties in parts: what is left is at most too good.

    Loads stay within the share rounded down and up, as the law's equality wants it.
    """
    program, prices, offset = _relaxed(order, before, owed(order))
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)  # noqa: FBT003 - HiGHS wants it so
    solver.setOptionValue("threads", 1)
    program.load(solver)
    numbers = np.arange(len(prices), dtype=np.int32)
    solver.changeColsCost(len(prices), numbers, np.array(prices))
    solver.run()
    assert solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
    return Bound(solver.getObjectiveValue() + offset, solver.getRunTime())


def _relaxed(
    order: MonthOrder, before: Starts, shares: Starts
) -> tuple[Program, list[float], float]:
    program, prices = Program(), list[float]()
    fills: dict[tuple[RosterKind, int], dict[int, float]] = {}
    for one in order.candidates:
        rows: dict[int, dict[int, float]] = {}
        for kind in order.posts:
            load: dict[int, float] = {}
            for number, day in enumerate(days_of(order.month)):
                if one.can(kind, day):
                    column = program.column(1)
                    prices.append(0)
                    load[column] = 1
                    fills.setdefault((kind, number), {})[column] = 1
                    rows.setdefault(number, {})[column] = 1
            start, share = before[kind, one.person], shares[kind, one.person]
            for step in range(ceil(share)):
                column = program.column(1, lower=1 if step < floor(share) else 0)
                prices.append(float((start + step + 1) ** 2 - (start + step) ** 2))
                load[column] = -1
            program.row(load, least=0, most=0)
        for row in rows.values():
            program.row(row, most=1)
    for (kind, _), terms in fills.items():
        places = order.posts[kind]
        program.row(terms, least=places, most=places)
    return program, prices, float(sum(value**2 for value in before.values()))
