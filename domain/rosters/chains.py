"""Fills open posts by chains of hand-overs, and asks no more of the rules than it must."""

from collections import deque
from dataclasses import dataclass
from enum import IntEnum

from domain.rosters.board import Board, Seat, bit_days, too_soon


class Give(IntEnum):
    """What may give way for a post to be filled, the least first."""

    NOTHING = 0  # rest is kept, and everybody's quota
    REST = 1
    ODD = 2  # somebody gets the ceiling of their part who was meant to get the floor
    SHARE = 3


@dataclass(frozen=True, slots=True)
class _Link:
    """Somebody takes one post and leaves another open, which the next link fills."""

    person: int
    takes: Seat
    leaves: Seat
    before: "_Link | None"

    def people(self) -> set[int]:
        """Everybody who moves so far."""
        found, link = set(), self
        while link is not None:
            found.add(link.person)
            link = link.before  # type: ignore[assignment]  # the first link has none before it
        return found


def fill_holes(board: Board) -> None:
    """Fill every post that can be filled: rest gives way first, then the evenness of shares."""
    for give in Give:
        dead: set[Seat] = set()
        for hole in board.holes():
            if hole not in dead and fill(board, hole, give, dead):
                dead.clear()
    _promote(board)
    _level(board)


def fill(board: Board, hole: Seat, give: Give, dead: set[Seat] | None = None) -> bool:
    """Fill one open post by the shortest chain there is; False when there is none.

    `dead` are posts from which no chain is known to lead anywhere while nothing changes.
    """
    came: dict[Seat, _Link | None] = {hole: None}
    queue = deque([hole])
    best: tuple[int, int, int, Seat] | None = None
    while queue:
        seat = queue.popleft()
        moved = link.people() if (link := came[seat]) else set()
        free = _who_is_free(board, seat, give, moved)
        if free is not None and (best is None or free < best[:3]):
            best = (*free, seat)
            # Where a quota must give way the whole month is looked at for whom it hurts least.
            if give < Give.SHARE or free[0] <= 0:
                break
        for p, leaves in _hand_overs(board, seat, give, moved):
            if leaves not in came and not (dead and leaves in dead):
                came[leaves] = _Link(p, seat, leaves, link)
                queue.append(leaves)
    if best is None:
        if dead is not None:
            dead.update(came)
        return False
    _make(board, came[best[3]], best[2], best[3])
    return True


def _promote(board: Board) -> None:
    """Take whoever is in reserve for a post in turn that nobody else can fill."""
    for line, t in board.holes():
        if board.lines[line].reserve:
            continue
        behind = [
            (board.lines[other].kind is not board.lines[line].kind, board.load[line][p], p, other)
            for other, own in enumerate(board.seats)
            if board.lines[other].reserve
            for p in own[t]
            if board.able[line][p]
        ]
        if behind:
            *_, p, other = min(behind)
            board.drop(p, (other, t))
            board.put(p, (line, t))


def _make(board: Board, link: _Link | None, taker: int, last: Seat) -> None:
    """Make the hand-overs of a chain, and fill the post it ends with."""
    while link is not None:
        board.drop(link.person, link.leaves)
        board.put(link.person, link.takes)
        link = link.before
    board.put(taker, last)


def _has_room(board: Board, p: int, line: int, give: Give) -> bool:
    if give is Give.SHARE:
        return True
    most = board.ceiling if give is Give.ODD else board.quota
    return board.load[line][p] < most[line][p]


def _who_is_free(
    board: Board, seat: Seat, give: Give, moved: set[int]
) -> tuple[int, int, int] | None:
    """Who can simply take a post: by how far over the quota, how little rested, and who."""
    line, t = seat
    best = None
    load, most = board.load[line], board.ceiling[line]
    quota = board.quota[line]
    for p in board.people:
        if p in moved or not board.may(p, seat):
            continue
        if give is Give.NOTHING and not board.rested(p, t):
            continue
        if not _has_room(board, p, line, give):
            continue
        over = max(0, load[p] + 1 - most[p]) if load[p] >= quota[p] else 0
        found = (over, _strain(board, p, t), p)
        if best is None or found < best:
            best = found
    return best


def _strain(board: Board, p: int, t: int) -> int:
    """How badly a day would break somebody's rest, and how much they have already."""
    rest = board.order.rest
    near = board.taken[p] >> (t - rest) & ((1 << (2 * rest + 1)) - 1)
    broken = sum(too_soon(abs(at - rest), rest) for at in bit_days(near))
    return broken * 1_000_000 + board.total[p]


def _hand_overs(board: Board, seat: Seat, give: Give, moved: set[int]) -> list[tuple[int, Seat]]:
    """Who could take a post by leaving another one of theirs open."""
    line, t = seat
    bit, found = 1 << t, []
    able, zone = board.able[line], board.zones[t]
    for p in board.people:
        if not able[p] or not board.open[p] & bit or p in moved or not board.own[p]:
            continue
        room = _has_room(board, p, line, give)
        here = board.own[p].get(t)
        if here is not None:
            # Only the duty of the same day can be left for this one.
            if (
                here != line
                and room
                and (give is not Give.NOTHING or not board.taken[p] & ~bit & zone)
            ):
                found.append((p, (here, t)))
            continue
        for other_day, other in board.own[p].items():
            if other != line and not room:
                continue
            rested = not board.taken[p] & ~(1 << other_day) & zone
            if rested or give is not Give.NOTHING:
                found.append((p, (other, other_day)))
    return found


def _level(board: Board) -> None:
    """Hand duties over from those above their quota to those below it."""
    for line, quota in enumerate(board.quota):
        load = board.load[line]
        for p in board.people:
            for t in sorted(t for t, own in board.own[p].items() if own == line):
                if load[p] <= quota[p] or not any(map(int.__lt__, load, quota)):
                    break
                board.drop(p, (line, t))
                if not fill(board, (line, t), Give.REST):
                    board.put(p, (line, t))
