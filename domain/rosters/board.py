"""Holds a month while it is being drawn, in plain numbers: people, days and lines of posts."""

from collections.abc import Mapping
from datetime import date
from math import ceil

from domain.ids import PersonId
from domain.rosters import days_of
from domain.rosters.order import MonthOrder
from domain.rosters.shares import Sharing, by_lot, lines_of

# A day is a bit: those of the month begin here, so that days around it have a bit as well.
BEFORE = 32
_SPAN = 2 * BEFORE + 31
_HUNDRED = 100
# What counts for how much; weight counts by the squares of its percents.
_SPREAD = 600
_TOO_SOON = 1_000_000
_WISH = 2_400

Seat = tuple[int, int]  # a line and a day


class Board:
    """Who is on duty where. People are numbered by lot, so the lower number wins among equals.

    Everything a search asks a million times is a list or an integer whose bits are days.
    """

    def __init__(self, order: MonthOrder) -> None:
        """Begin with an empty month."""
        self.order = order
        self.dates = days_of(order.month)
        self.days = range(BEFORE, BEFORE + len(self.dates))
        self.candidates = by_lot(order)
        self.lines = lines_of(order)
        self.people = range(len(self.candidates))
        self.numbers: Mapping[PersonId, int] = {
            one.person: p for p, one in enumerate(self.candidates)
        }
        month = self.bits(self.dates)
        self.open = [
            month & ~self.bits(one.away) & ~self.bits(one.busy) for one in self.candidates
        ]
        self.able = [[line.kind in one.kinds for one in self.candidates] for line in self.lines]
        self.fixed = [
            self.bits(one.busy) | (self.bits((one.last,)) if one.last else 0)
            for one in self.candidates
        ]
        self.taken = list(self.fixed)
        self.wishes = [self.bits(one.wishes) for one in self.candidates]
        self.total = [round(one.carried_weight * _HUNDRED) for one in self.candidates]
        self.own: list[dict[int, int]] = [{} for _ in self.people]
        self.seats: list[dict[int, set[int]]] = [{t: set() for t in self.days} for _ in self.lines]
        self.load = [[0] * len(self.people) for _ in self.lines]
        self.zones = _zones(order.rest)
        self.weights = [
            {
                t: 0 if line.reserve else order.weight(line.kind, day)
                for t, day in zip(self.days, self.dates, strict=True)
            }
            for line in self.lines
        ]
        self._costs: dict[int, int] = {}
        self._gap_costs = gap_costs(order.rest)
        self.quota, self.ceiling = self._quotas()

    def bits(self, days: "frozenset[date] | tuple[date, ...]") -> int:
        """Days as bits; those far from the month have none."""
        start = self.dates[0].toordinal() - BEFORE
        mask = 0
        for day in days:
            at = day.toordinal() - start
            if 0 <= at < _SPAN:
                mask |= 1 << at
        return mask

    def _quotas(self) -> tuple[list[list[int]], list[list[int]]]:
        """How many duties of each line each person gets, and the most that is still fair."""
        sharing = Sharing(self.order)
        people = [one.person for one in self.candidates]
        quota = [[whole[one] for one in people] for whole in sharing.out()]
        ceiling = [[ceil(fair[one]) for one in people] for fair in sharing.fair]
        for p in self.people:
            self._trim(p, quota)
        return quota, ceiling

    def _trim(self, p: int, quota: list[list[int]]) -> None:
        """Ask nobody for more than they have days: each line is cut in its turn."""
        count = len(self.lines)
        surplus = sum(own[p] for own in quota) - self.open[p].bit_count()
        for step in range(surplus):
            most = max(range(count), key=lambda line: (quota[line][p], -(line + p + step) % count))
            quota[most][p] -= 1

    def put(self, p: int, seat: Seat) -> None:
        """Put somebody on duty."""
        line, t = seat
        self.seats[line][t].add(p)
        self.own[p][t] = line
        self.load[line][p] += 1
        self.taken[p] |= 1 << t
        self.total[p] += self.weights[line][t]

    def drop(self, p: int, seat: Seat) -> None:
        """Free somebody from a duty."""
        line, t = seat
        self.seats[line][t].discard(p)
        del self.own[p][t]
        self.load[line][p] -= 1
        # A day that was taken elsewhere is never open, so this bit was the duty's own.
        self.taken[p] &= ~(1 << t)
        self.total[p] -= self.weights[line][t]

    def holes(self) -> list[Seat]:
        """Posts that nobody has yet, each as often as it is short of people."""
        return [
            (number, t)
            for t in self.days
            for number, line in enumerate(self.lines)
            for _ in range(line.need - len(self.seats[number][t]))
        ]

    def may(self, p: int, seat: Seat) -> bool:
        """Whether somebody can serve a line, is there that day and has no duty on it."""
        line, t = seat
        return self.able[line][p] and bool(self.open[p] & ~self.taken[p] & 1 << t)

    def rested(self, p: int, t: int, without: int = 0) -> bool:
        """Whether a day keeps the rest that is asked for; the days `without` are given up."""
        return not self.taken[p] & ~without & self.zones[t]

    def cost(self, taken: int, total: int, wishes: int) -> int:
        """What somebody's month costs: too little rest, unkept wishes, weight, bunching."""
        gaps = self._costs.get(taken)
        if gaps is None:
            gaps = self._costs[taken] = self._bunching(taken)
        return gaps + total * total - _WISH * (taken & wishes).bit_count()

    def _bunching(self, taken: int) -> int:
        costs, found, last = self._gap_costs, 0, 0
        while taken:
            low = taken & -taken
            day = low.bit_length()
            if last:
                found += costs[day - last]
            last = day
            taken ^= low
        return found

    def price(self, p: int) -> int:
        """What somebody's month costs as it stands."""
        return self.cost(self.taken[p], self.total[p], self.wishes[p])


def bit_days(mask: int) -> list[int]:
    """The days of a mask, earliest first."""
    found = []
    while mask:
        low = mask & -mask
        found.append(low.bit_length() - 1)
        mask ^= low
    return found


def too_soon(gap: int, rest: int) -> int:
    """How badly a gap breaks the rest: one for a day that lacks, three for two of them."""
    lacks = rest + 1 - gap
    return lacks * (lacks + 1) // 2 if lacks > 0 else 0


def gap_costs(rest: int) -> list[int]:
    """What two duties so many days apart cost together."""
    return [0] + [_SPREAD // gap + _TOO_SOON * too_soon(gap, rest) for gap in range(1, _SPAN)]


def _zones(rest: int) -> list[int]:
    """The days around each day on which another duty would break the rest."""
    wide = (1 << (2 * rest + 1)) - 1
    return [wide << (t - rest) if t >= rest else wide >> (rest - t) for t in range(_SPAN)]
