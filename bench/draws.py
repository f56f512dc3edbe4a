"""Measures both engines on the same months: seconds, and how far from the proven optimum."""

import resource
import statistics
import time

from bench.bound import bound, squares, starts
from bench.ground import Figure
from bench.months import month
from domain.rosters.drawing import draw
from domain.rosters.order import Drawn, MonthOrder
from solver.exact import solve

_LARGE, _LARGE_POSTS = 1_500, 20
_UNIT, _UNIT_POSTS = 30, 1
_ROUNDS = 7
_LIMIT_S = 30.0


def _large() -> None:
    """A whole collegium as one unit: the default engine against the bound that HiGHS proves."""
    order = month(_LARGE, _LARGE_POSTS)
    drawn, seconds = _timed(order)
    before = starts(order)
    proven = bound(order, before)
    gap = _percent(squares(order, drawn, before), proven.value)
    name = f"draws: {_LARGE} x 31 x 3 x {_LARGE_POSTS}"
    print(Figure(f"{name}, default", seconds, "s", "<= 3"))
    print(Figure(f"{name}, HiGHS's bound", proven.seconds, "s", ""))
    print(Figure("draws: sum of squares over the bound", gap, "%", "<= 1", digits=3))
    print(Figure("draws: rules given up", len(drawn.relaxed), "", "0", digits=0))


def _unit() -> None:
    """One unit: the default engine against HiGHS's own month."""
    order = month(_UNIT, _UNIT_POSTS)
    runs = [_timed(order) for _ in range(_ROUNDS)]
    drawn = runs[0][0]
    assert all(one == drawn for one, _ in runs)
    milliseconds = 1e3 * statistics.median(seconds for _, seconds in runs)
    print(Figure(f"draws: {_UNIT} advocates, default", milliseconds, "ms", "<= 50"))
    start = time.perf_counter()
    best = solve(order, _LIMIT_S)
    took = time.perf_counter() - start
    if not isinstance(best, Drawn):
        print(Figure(f"draws: {_UNIT} advocates, HiGHS (limit)", 1e3 * took, "ms", ""))
        return
    before = starts(order)
    gap = _percent(squares(order, drawn, before), squares(order, best, before))
    print(Figure(f"draws: {_UNIT} advocates, HiGHS", 1e3 * took, "ms", ""))
    print(Figure(f"draws: {_UNIT}, squares over HiGHS's", gap, "%", "<= 1", digits=3))


def _percent(found: float, best: float) -> float:
    """How much worse, in percent; what a float cannot tell apart is nothing."""
    return round(100 * (found / best - 1), 6) + 0.0


def _timed(order: MonthOrder) -> tuple[Drawn, float]:
    start = time.perf_counter()
    drawn = draw(order)
    return drawn, time.perf_counter() - start


def main() -> None:
    """Draw the large month once, the small one several times."""
    _large()
    _unit()
    kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(Figure("draws: memory", kilobytes / 1024, "MB", "<= 4096", digits=0))


if __name__ == "__main__":
    main()
