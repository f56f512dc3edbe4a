"""Names every rule that a drawn month could not keep, and who could help."""

from collections import Counter
from itertools import pairwise

from domain.ids import PersonId
from domain.rosters.board import Board, Seat, bit_days
from domain.rosters.order import Relaxation, RestBroken, SpreadWide, Unfilled

_ASK_MAX = 5
_APART = 1


def relaxations(board: Board) -> tuple[Relaxation, ...]:
    """What had to give way: rest first, then the spread; and the posts that stay open."""
    return (*_rest(board), *_spread(board), *_unfilled(board))


def _rest(board: Board) -> list[RestBroken]:
    found = []
    for p in board.people:
        own = board.own[p]
        for earlier, later in pairwise(bit_days(board.taken[p])):
            free = later - earlier - 1
            if free < board.order.rest and (earlier in own or later in own):
                # Where the later day is no duty of this draw, the earlier one is to blame.
                day = board.dates[(later if later in own else earlier) - board.days.start]
                found.append(RestBroken(board.candidates[p].person, day, free))
    return sorted(found, key=lambda one: (one.day, one.person))


def _spread(board: Board) -> list[SpreadWide]:
    month = board.bits(board.dates)
    found = []
    for number, line in enumerate(board.lines):
        away = [board.bits(one.away) & month for one in board.candidates]
        loads = [
            board.load[number][p]
            for p in board.people
            if board.able[number][p] and not away[p]
        ]  # fmt: skip
        if not line.reserve and loads and max(loads) - min(loads) > _APART:
            found.append(SpreadWide(line.kind, min(loads), max(loads)))
    return found


def _unfilled(board: Board) -> list[Unfilled]:
    missing = Counter(board.holes())
    kinds: Counter[tuple[int, Seat]] = Counter()
    asks: dict[tuple[int, Seat], Seat] = {}
    order = list(type(board.lines[0].kind)) if board.lines else []
    for (number, t), count in missing.items():
        key = (t, (order.index(board.lines[number].kind), 0))
        kinds[key] += count
        asks.setdefault(key, (number, t))
    return [
        Unfilled(
            board.lines[asks[key][0]].kind, board.dates[key[0] - board.days.start], count,
            _whom_to_ask(board, asks[key]),
        )
        for key, count in sorted(kinds.items())
    ]  # fmt: skip


def _whom_to_ask(board: Board, seat: Seat) -> tuple[PersonId, ...]:
    """Those whose word would cure an open post, at most five, lowest balance first.

    First those who said they could not come and may be asked again; then those who are there
    but do not serve this kind. Who is suspended or no participant is never asked.
    """
    number, t = seat
    kind, day = board.lines[number].kind, board.dates[t - board.days.start]
    ranked = []
    for p, one in enumerate(board.candidates):
        if day in one.busy or t in board.own[p]:
            continue
        soft = day in one.away and day in one.soft
        if (soft and kind in one.kinds) or (day not in one.away and kind not in one.kinds):
            ranked.append((not soft, one.debt(kind), p, one.person))
    return tuple(person for *_, person in sorted(ranked)[:_ASK_MAX])
