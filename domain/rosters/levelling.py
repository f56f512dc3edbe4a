"""Betters a drawn month by exchanging days: rest, wishes, weight, and even spread."""

from collections.abc import Iterator

from domain.rosters.board import Board
from domain.rosters.chains import Give, fill

_TRIES_MAX = 150_000
_ROUNDS_MAX = 3
_RELIEFS_MAX = 6


def level(board: Board) -> None:
    """Exchange days of the same kind between two people while that makes the month better.

    Shares do not change by it. The work is bounded by a count, never by a clock: the same
    month must come out whatever machine draws it.
    """
    relieve(board)
    left = _TRIES_MAX
    prices = [board.price(p) for p in board.people]
    for _ in range(_ROUNDS_MAX):
        bettered = False
        for p in sorted(board.people, key=lambda p: (-prices[p], p)):
            for t in sorted(board.own[p]):
                if left <= 0:
                    return
                tried, done = _exchange_best(board, p, t, prices)
                left -= tried + 1
                bettered |= done
        if not bettered:
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


def _exchange_best(board: Board, p: int, t: int, prices: list[int]) -> tuple[int, bool]:
    """Make the best exchange of one duty, if any is worth it; and how many were tried."""
    line = board.own[p].get(t)
    if line is None:
        return 0, False
    weights, cost = board.weights[line], board.cost
    bit, mine = 1 << t, prices[p]
    taken, total, wishes = board.taken[p] & ~bit, board.total[p] - weights[t], board.wishes[p]
    best, found, tried = 0, None, 0
    for day, takers in _partners(board, line, p, t):
        day_bit, change = 1 << day, weights[day] - weights[t]
        here = cost(taken | day_bit, total + weights[day], wishes) - mine
        for q in takers:
            there = cost(board.taken[q] & ~day_bit | bit, board.total[q] - change, board.wishes[q])
            gain = here + there - prices[q]
            if gain < best:
                best, found = gain, (day, q)
        tried += len(takers)
    if found is None:
        return tried, False
    day, q = found
    board.drop(p, (line, t))
    board.drop(q, (line, day))
    board.put(p, (line, day))
    board.put(q, (line, t))
    prices[p], prices[q] = board.price(p), board.price(q)
    return tried, True


def _partners(board: Board, line: int, p: int, t: int) -> Iterator[tuple[int, list[int]]]:
    """With whom a duty can be exchanged, day by day.

    Those whose rest it would break are left out, unless it is broken as things stand.
    """
    bit, zone, everyone = 1 << t, board.zones[t], board.taken
    mine = everyone[p] & ~bit
    free = board.open[p] & ~everyone[p]
    rested = not mine & zone
    for day, seated in board.seats[line].items():
        day_bit = 1 << day
        if not free & day_bit or (rested and mine & board.zones[day]):
            continue
        takers = [
            q for q in seated
            if board.open[q] & ~everyone[q] & bit
            and not (rested and everyone[q] & ~day_bit & zone)
        ]  # fmt: skip
        if takers:
            takers.sort()
            yield day, takers
