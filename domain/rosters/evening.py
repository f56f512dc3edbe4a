"""Evens loads out where shares could not be met: first come those who are furthest off."""

from itertools import permutations

from domain.rosters.board import Board

_ROUNDS_MAX = 8
_DETOURS_MAX = 400  # shared out among the people: a small unit is tried longer


def even_out(board: Board) -> None:
    """Bring loads nearer to their quotas by handing days on and by changing kinds.

    Each move makes the squares of what is too much or too little smaller. Where none is left
    a trade that changes nothing is made first, on one day after another, since it may open
    the way. A month that met its quotas is left as it is.
    """
    detours = _DETOURS_MAX // (len(board.people) + 1)
    for step in range(_ROUNDS_MAX + detours):
        if board.load == board.quota:
            return
        if not _round(board) and (step >= detours or _is_near(board) or not _detour(board, step)):
            return


def _is_near(board: Board) -> bool:
    """Whether nobody is further off a quota than anybody else by more than one."""
    for line in range(len(board.lines)):
        off = [_over(board, line, p) for p in board.people if board.able[line][p]]
        if max(off, default=0) - min(off, default=0) > 1:
            return False
    return True


def _round(board: Board) -> bool:
    moved = False
    for t in board.days:
        for line in range(len(board.lines)):
            moved |= _hand_on(board, line, t)
        for pair in permutations(range(len(board.lines)), 2):
            moved |= _trade(board, pair, t)
    return moved


def _detour(board: Board, step: int) -> bool:
    """Make one trade that costs nothing; which day it is on follows from the step alone."""
    pairs = list(permutations(range(len(board.lines)), 2))
    every = [(pair, t) for t in board.days for pair in pairs]
    start = step * 7 % max(1, len(every))
    return any(_trade(board, pair, t, least=2) for pair, t in every[start:] + every[:start])


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


def _trade(board: Board, pair: tuple[int, int], t: int, *, least: int = 3) -> bool:
    """Let two people who are on duty the same day change their kinds.

    Each of their four loads moves by one, so only a difference above two betters anything.
    """
    one, two = pair

    def leans(p: int) -> tuple[int, int]:
        return _over(board, one, p) - _over(board, two, p), p

    ones = [p for p in board.seats[one][t] if board.able[two][p]]
    twos = [p for p in board.seats[two][t] if board.able[one][p]]
    if not ones or not twos:
        return False
    p, q = max(ones, key=leans), min(twos, key=leans)
    if leans(p)[0] - leans(q)[0] < least:
        return False
    board.drop(p, (one, t))
    board.drop(q, (two, t))
    board.put(p, (two, t))
    board.put(q, (one, t))
    return True
