"""Draws the rosters of a month fairly: the same order always gives the same rosters."""

from domain.rosters import Duty, RosterKind
from domain.rosters.board import Board
from domain.rosters.chains import fill_holes
from domain.rosters.evening import even_out
from domain.rosters.levelling import level
from domain.rosters.order import Drawn, MonthOrder
from domain.rosters.relaxing import relaxations
from domain.rosters.seating import seat_all
from domain.rosters.shares import owed


def draw(order: MonthOrder) -> Drawn:
    """Draw every kind of the order together (Ереже ¶20-21, R-044).

    Every post that can be filled is. Nobody serves twice a day, on a day when they are away
    or in a kind they cannot serve, whatever happens. Loads follow the fair parts to within
    one duty; rest is kept where it can be, wishes are met and weights levelled where that
    costs neither. What could not be kept is named.
    """
    board = Board(order)
    seat_all(board)
    fill_holes(board)
    even_out(board)
    level(board)
    kinds = [kind for kind in RosterKind if kind in order.posts or kind in order.reserve]
    duties = {kind: _turns(board, kind) for kind in kinds}
    return Drawn(duties, owed(order), relaxations(board))


def _turns(board: Board, kind: RosterKind) -> tuple[Duty, ...]:
    """Number the advocates of each day so that everyone comes first equally often."""
    duties = []
    for number, line in enumerate(board.lines):
        if line.kind is not kind:
            continue
        above = board.order.posts.get(kind, 0) if line.reserve else 0
        firsts = dict.fromkeys(board.people, 0)
        for t, day in zip(board.days, board.dates, strict=True):
            on = sorted(board.seats[number][t], key=lambda p: (firsts[p], p))
            for position, p in enumerate(on, start=above + 1):
                duties.append(Duty(day, position, board.candidates[p].person))
            if on:
                firsts[on[0]] += 1
    return tuple(sorted(duties))
