"""Betters a drawn month by exchanging days: rest, wishes, weight, and even spread."""

from domain.rosters.board import Board
from domain.rosters.chains import Give, fill

_TRIES_MAX = 150_000
_ROUNDS_MAX = 4
_RELIEFS_MAX = 6


def level(board: Board) -> None:
    """Exchange days of the same kind between two people while that makes the month better.

    Shares do not change by it. The work is bounded by a count, never by a clock: the same
    month must come out whatever machine draws it.
    """
    relieve(board)
    left = _TRIES_MAX
    for _ in range(_ROUNDS_MAX):
        before = left
        order = sorted(board.people, key=lambda p: (-board.price(p), p))
        bettered = False
        for p in order:
            for t in sorted(board.own[p]):
                if left <= 0:
                    return
                tried, done = _exchange_best(board, p, t)
                left -= tried
                bettered |= done
        if not bettered or before == left:
            return


def relieve(board: Board) -> None:
    """Hand a duty that follows another too closely on, through as many hands as it takes."""
    failed = 0
    for p in board.people:
        for t in sorted(board.own[p]):
            line = board.own[p].get(t)
            if line is None or board.rested(p, t, 1 << t):
                continue
            board.drop(p, (line, t))
            if not fill(board, (line, t), Give.NOTHING):
                board.put(p, (line, t))
                failed += 1
                if failed >= _RELIEFS_MAX:
                    return


def _exchange_best(board: Board, p: int, t: int) -> tuple[int, bool]:
    """Make the best exchange of one duty, if any is worth it; and how many were tried."""
    line = board.own[p].get(t)
    if line is None:
        return 0, False
    weights, cost = board.weights[line], board.cost
    bit, mine = 1 << t, board.price(p)
    taken, total, wishes = board.taken[p] & ~bit, board.total[p] - weights[t], board.wishes[p]
    free = board.open[p] & ~board.taken[p]
    best, found, tried = 0, None, 0
    for day, seated in board.seats[line].items():
        day_bit = 1 << day
        if not free & day_bit:
            continue
        change = weights[day] - weights[t]
        here = cost(taken | day_bit, total + weights[day], wishes) - mine
        for q in seated:
            theirs = board.taken[q]
            if theirs & bit or not board.open[q] & bit:
                continue
            tried += 1
            there = cost(theirs & ~day_bit | bit, board.total[q] - change, board.wishes[q])
            gain = here + there - board.price(q)
            if gain < best or (gain == best and found is not None and (day, q) < found):
                best, found = gain, (day, q)
    if found is None:
        return tried, False
    day, q = found
    board.drop(p, (line, t))
    board.drop(q, (line, day))
    board.put(p, (line, day))
    board.put(q, (line, t))
    return tried, True
