"""Seats a month in one go: scarce posts first, then heavy days, then day after day."""

from domain.rosters.board import Board, Seat, bit_days, too_soon

_SCARCE = 4
_TIGHT = 7  # tenths of all the days that rest allows
_FINE = 1 << 20

Pools = list[list[int]]


def seat_all(board: Board) -> None:
    """Fill what can be filled without going over anybody's quota.

    In a month with room to spare, scarce posts come first and heavy days next, so that
    weight is level from the beginning. In a tight month the days come one after another:
    only so does everybody rest as long as there is rest to be had.
    """
    tight = _is_tight(board)
    left = [
        sum(quota[p] for quota in board.quota) for p in board.people
    ]  # fmt: skip
    plain = _plain_weights(board)
    ahead = [board.total[p] + plain * left[p] for p in board.people]
    supply = _supply(board)
    pools = [
        [p for p in board.people if board.able[line][p] and board.quota[line][p]]
        for line in range(len(board.lines))
    ]
    for seat in sorted(supply, key=lambda one: _turn(board, one, supply[one], tight=tight)):
        line, t = seat
        extra = board.weights[line][t] - plain
        heavy = not tight and extra > 0
        pools[line] = pool = [p for p in pools[line] if board.load[line][p] < board.quota[line][p]]
        for p in _best(board, seat, pool, left, ahead if heavy else None, tight=tight):
            board.put(p, seat)
            left[p] -= 1
            ahead[p] += extra


def _best(
    board: Board,
    seat: Seat,
    pool: list[int],
    left: list[int],
    ahead: list[int] | None,
    *,
    tight: bool,
) -> list[int]:
    """Who of a pool takes the posts of a day: as many as are needed, if there are.

    It is whoever has most left to serve for the days they have left: in all, or in a tight
    month in this kind, since there everybody serves often and the kinds should change.
    """
    line, t = seat
    bit, zone = 1 << t, board.zones[t]
    taken, rest = board.taken, board.order.rest
    load, quota = board.load[line], board.quota[line]
    ranked = []
    for p in pool:
        if not board.open[p] & ~taken[p] & bit:
            continue
        broken = 0
        if taken[p] & zone:
            if not tight:
                continue
            broken = _broken(taken[p], t, rest)
        days = (board.open[p] >> t).bit_count()
        urgent = -left[p] * _FINE // days
        own = (load[p] - quota[p]) * _FINE // days
        due = (own, urgent) if tight else (urgent, own)
        wish = 0 if board.wishes[p] & bit else 1
        ranked.append((broken, ahead[p] if ahead else 0, wish, *due, board.total[p], p))
    ranked.sort()
    return [one[-1] for one in ranked[: board.lines[line].need]]


def _broken(taken: int, t: int, rest: int) -> int:
    """How badly one more day would break somebody's rest."""
    near = taken >> (t - rest) & ((1 << (2 * rest + 1)) - 1)
    return sum(too_soon(abs(at - rest), rest) for at in bit_days(near))


def _turn(board: Board, seat: Seat, supply: int, *, tight: bool) -> tuple[int, int, int, int]:
    line, t = seat
    if tight:
        return (t, supply, line, 0)
    enough = supply // board.lines[line].need
    return (min(enough, _SCARCE), -board.weights[line][t], t, line)


def _supply(board: Board) -> dict[Seat, int]:
    """How many could serve each line on each day."""
    counted: dict[tuple[bool, ...], list[int]] = {}
    result = {}
    for line, able in enumerate(board.able):
        known = tuple(able)
        if known not in counted:
            opens = [board.open[p] for p in board.people if able[p]]
            counted[known] = [sum(one >> t & 1 for one in opens) for t in board.days]
        for t, count in zip(board.days, counted[known], strict=True):
            result[line, t] = count
    return result


def _is_tight(board: Board) -> bool:
    """Whether the rest that is asked for leaves little choice."""
    needed = sum(line.need for line in board.lines) * len(board.dates) * (board.order.rest + 1)
    there = sum(mask.bit_count() for mask in board.open)
    return needed * 10 > there * _TIGHT


def _plain_weights(board: Board) -> int:
    """The weight of the plainest duty in turn."""
    return min((weight for own in board.weights for weight in own.values() if weight), default=0)
