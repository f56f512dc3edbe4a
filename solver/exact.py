"""Solves a month with HiGHS, stage by stage, so that no fairness is bought with an open post."""

from dataclasses import dataclass
from typing import Any

import highspy
import numpy as np

from domain.rosters.order import Drawn, MonthOrder
from solver.model import Costs, build
from solver.words import drawn_of

_GAP = 1e-4
_TAKEN = 0.5
_SLACK = 1e-3
_SEED_DIGITS = 7
Values = np.ndarray[Any, np.dtype[np.float64]]


@dataclass(frozen=True, slots=True)
class OutOfTime:
    """The limit came before the proof: what was found until then is nobody's roster."""


def solve(order: MonthOrder, limit: float) -> Drawn | OutOfTime:
    """The best month there is, proven; the same order gives the same month.

    A month that is merely good when time is up is not given away: another machine would
    give another one, and nobody could repeat the draw (ADR 14).
    """
    model = build(order)
    solver = _solver(order)
    model.program.load(solver)
    values: Values = np.zeros(0)
    for stage in model.stages:
        # HiGHS counts each stage anew; the limit holds for all of them together.
        solver.setOptionValue("time_limit", max(0.0, limit - solver.getRunTime()))
        found = _minimise(solver, stage, values)
        if found is None:
            return OutOfTime()
        values = found
        if stage is not model.balance:
            _hold(solver, stage, round(solver.getObjectiveValue()))
    return drawn_of(
        order, (seat for seat, column in model.seats.items() if values[column] > _TAKEN)
    )


def _solver(order: MonthOrder) -> highspy.Highs:
    solver = highspy.Highs()
    for name, value in {
        "output_flag": False,
        "threads": 1,
        "random_seed": int(order.seed[:_SEED_DIGITS] or "0", 16),
        "mip_rel_gap": _GAP,
    }.items():
        solver.setOptionValue(name, value)
    return solver


def _minimise(solver: highspy.Highs, costs: Costs, start: Values) -> Values | None:
    """Find the least there is, and hold it for all that follows; None when time is up."""
    columns = solver.getNumCol()
    prices = np.zeros(columns)
    for column, price in costs.items():
        prices[column] = price
    solver.changeColsCost(columns, np.arange(columns, dtype=np.int32), prices)
    if start.size:
        known = highspy.HighsSolution()
        known.col_value = list(start)
        solver.setSolution(known)
    solver.run()
    if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
        return None
    return np.array(solver.getSolution().col_value)


def _hold(solver: highspy.Highs, costs: Costs, least: int) -> None:
    """Let no later stage cost this one more; all costs but the last stage's are whole."""
    columns = np.array(list(costs), dtype=np.int32)
    prices = np.array(list(costs.values()))
    lp = solver.getLp()
    lowers, uppers = np.array(lp.col_lower_)[columns], np.array(lp.col_upper_)[columns]
    best = np.where(prices > 0, lowers, uppers)
    if least == round(float(prices @ best)):
        # Nothing had to be given up: each column stays at its best.
        solver.changeColsBounds(len(columns), columns, best, best)
        return
    solver.addRow(-highspy.kHighsInf, least + _SLACK, len(columns), columns, prices)
