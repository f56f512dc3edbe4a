"""Reads an order on standard input, draws it, and writes what came out on standard output."""

import argparse
import sys
from importlib.util import find_spec

from domain.rosters.drawing import draw
from solver.codec import drawn_to_text, order_from_text
from solver.exits import NO_SOLVER, OUT_OF_TIME

_LIMIT_S = 60.0


def main(arguments: list[str] | None = None) -> int:
    """Draw one month; the exit code says why there is none."""
    parser = argparse.ArgumentParser(prog="python -m solver", description=__doc__)
    parser.add_argument("--engine", choices=("exact", "default"), default="exact")
    parser.add_argument("--limit", type=float, default=_LIMIT_S, help="seconds (exact engine)")
    chosen = parser.parse_args(arguments)
    if chosen.engine == "default":
        sys.stdout.write(drawn_to_text(draw(order_from_text(sys.stdin.read()))))
        return 0
    if find_spec("highspy") is None:
        sys.stderr.write("The exact engine needs highspy: install the extra [solver]\n")
        return NO_SOLVER
    return _exact(chosen.limit)


def _exact(limit: float) -> int:
    # Loaded only here: the default engine must work, and start fast, without HiGHS.
    from solver import exact  # noqa: PLC0415

    outcome = exact.solve(order_from_text(sys.stdin.read()), limit)
    if isinstance(outcome, exact.OutOfTime):
        sys.stderr.write("The limit came before the proof.\n")
        return OUT_OF_TIME
    sys.stdout.write(drawn_to_text(outcome))
    return 0


if __name__ == "__main__":
    sys.exit(main())
