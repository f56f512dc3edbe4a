"""Evens loads out where shares could not be met: first come those who are furthest off."""

from itertools import permutations

from domain.rosters.board import Board

_ROUNDS_MAX = 8


def even_out(board: Board) -> None:
    """Bring loads nearer to their quotas while a single move of a day does it.

    Each move makes the squares of what is too much or too little smaller, so the spread ends
    as narrow as these moves can make it. A month that met its quotas is left as it is.
    """
    for _ in range(_ROUNDS_MAX):
        if all(own == quota for own, quota in zip(board.load, board.quota, strict=True)):
            return
        moved = False
        for t in board.days:
            for line in range(len(board.lines)):
                moved |= _hand_on(board, line, t)
            for pair in permutations(range(len(board.lines)), 2):
                moved |= _trade(board, pair, t)
        if not moved:
            return


def _over(board: Board, line: int, p: int) -> int:
    return board.load[line][p] - board.quota[line][p]


def _hand_on(board: Board, line: int, t: int) -> bool:
    """Hand a duty from who has most too many to who has fewest and is free that day."""
    seated = board.seats[line][t]
    takers = [p for p in board.people if board.may(p, (line, t))]
    if not seated or not takers:
        return False
    giver = max(seated, key=lambda p: (_over(board, line, p), p))
    taker = min(takers, key=lambda p: (_over(board, line, p), not board.rested(p, t), p))
    if _over(board, line, giver) - _over(board, line, taker) <= 1:
        return False
    board.drop(giver, (line, t))
    board.put(taker, (line, t))
    return True


def _trade(board: Board, pair: tuple[int, int], t: int) -> bool:
    """Let two people who are on duty the same day change their kinds."""
    one, two = pair

    def leans(p: int) -> tuple[int, int]:
        return _over(board, one, p) - _over(board, two, p), p

    ones = [p for p in board.seats[one][t] if board.able[two][p]]
    twos = [p for p in board.seats[two][t] if board.able[one][p]]
    if not ones or not twos:
        return False
    p, q = max(ones, key=leans), min(twos, key=leans)
    if leans(p)[0] - leans(q)[0] <= 2:  # noqa: PLR2004 - each of the four loads moves by one
        return False
    board.drop(p, (one, t))
    board.drop(q, (two, t))
    board.put(p, (two, t))
    board.put(q, (one, t))
    return True
