"""Makes months to draw, of any size, always the same."""

import hashlib
from datetime import date, timedelta
from fractions import Fraction

from domain.ids import PersonId
from domain.rosters import RosterKind, days_of
from domain.rosters.order import Candidate, MonthOrder

_MONTH = date(2026, 10, 1)
_SEED = hashlib.sha256(b"kezekshi bench").hexdigest()
_LEAVE_DAYS = 10
_WEEKEND = 5


class _Dice:
    """Numbers that look like chance and are the same on every machine."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._throws = 0

    def below(self, limit: int) -> int:
        """A number from nought, below a limit."""
        self._throws += 1
        digest = hashlib.sha256(f"{self._name}:{self._throws}".encode()).digest()
        return int.from_bytes(digest[:6], "big") % limit


def month(people: int, posts: int, *, rest: int = 2) -> MonthOrder:
    """A month of three kinds: a fifth on leave, history within a duty, weekends dearer."""
    dice = _Dice(f"{people}:{posts}")
    weights = {
        (kind, day): 150
        for kind in RosterKind
        for day in days_of(_MONTH)
        if day.weekday() >= _WEEKEND
    }
    candidates = tuple(_candidate(PersonId(number), dice) for number in range(1, people + 1))
    return MonthOrder(
        _MONTH, dict.fromkeys(RosterKind, posts), candidates, weights=weights, rest=rest,
        seed=_SEED,
    )  # fmt: skip


def _candidate(person: PersonId, dice: _Dice) -> Candidate:
    days = days_of(_MONTH)
    away: frozenset[date] = frozenset()
    if dice.below(5) == 0:
        start = dice.below(len(days) - _LEAVE_DAYS)
        away = frozenset(days[start : start + _LEAVE_DAYS])
    carried = {kind: Fraction(dice.below(17) - 8, 8) for kind in RosterKind}
    return Candidate(
        person,
        away=away,
        wishes=frozenset({days[dice.below(len(days))]}),
        carried=carried,
        carried_weight=sum(carried.values(), Fraction(0)),
        last=_MONTH - timedelta(days=1 + dice.below(20)),
    )
