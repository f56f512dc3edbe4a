"""Collects columns and rows of an integer program, and hands them to HiGHS."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import highspy
import numpy as np

_FREE = highspy.kHighsInf


@dataclass(slots=True)
class Program:
    """Columns with bounds, rows with bounds; costs come with each stage of the solution."""

    lowers: list[float] = field(default_factory=list)
    uppers: list[float] = field(default_factory=list)
    whole: list[bool] = field(default_factory=list)
    starts: list[int] = field(default_factory=lambda: [0])
    indices: list[int] = field(default_factory=list)
    values: list[float] = field(default_factory=list)
    row_lowers: list[float] = field(default_factory=list)
    row_uppers: list[float] = field(default_factory=list)

    def column(self, upper: float = _FREE, *, lower: float = 0.0, whole: bool = False) -> int:
        """One more unknown; gives its number."""
        self.lowers.append(lower)
        self.uppers.append(upper)
        self.whole.append(whole)
        return len(self.lowers) - 1

    def row(
        self, terms: Mapping[int, float], *, least: float = -_FREE, most: float = _FREE
    ) -> None:
        """One more condition: least <= the sum of the terms <= most."""
        self.indices.extend(terms)
        self.values.extend(terms.values())
        self.starts.append(len(self.indices))
        self.row_lowers.append(least)
        self.row_uppers.append(most)

    def load(self, solver: highspy.Highs) -> None:
        """Give the whole program to a solver."""
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = len(self.lowers), len(self.row_lowers)
        lp.col_cost_ = np.zeros(lp.num_col_)
        lp.col_lower_, lp.col_upper_ = np.array(self.lowers), np.array(self.uppers)
        lp.row_lower_, lp.row_upper_ = np.array(self.row_lowers), np.array(self.row_uppers)
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        lp.a_matrix_.num_col_, lp.a_matrix_.num_row_ = lp.num_col_, lp.num_row_
        lp.a_matrix_.start_ = np.array(self.starts)
        lp.a_matrix_.index_ = np.array(self.indices)
        lp.a_matrix_.value_ = np.array(self.values)
        if any(self.whole):
            kinds = (highspy.HighsVarType.kContinuous, highspy.HighsVarType.kInteger)
            lp.integrality_ = [kinds[one] for one in self.whole]
        solver.passModel(lp)
