"""Puts a solved month down as the default engine does: turns, shares, and what gave way."""

from collections.abc import Iterable

from domain.rosters.board import Board
from domain.rosters.drawing import put_down
from domain.rosters.order import Drawn, MonthOrder
from solver.model import Seat


def drawn_of(order: MonthOrder, taken: Iterable[Seat]) -> Drawn:
    """What was drawn, from the seats that are taken."""
    board = Board(order)
    lines = {(line.kind, line.reserve): number for number, line in enumerate(board.lines)}
    days = dict(zip(board.dates, board.days, strict=True))
    for person, line, day in taken:
        board.put(board.numbers[person], (lines[line.kind, line.reserve], days[day]))
    return put_down(board)
