"""Plays half-years of a fair unit from a number, so that figures of chance can be tried."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import count

from domain.assignments.questions import Taken
from domain.assignments.requests import OfferSource
from domain.ids import PersonId, RequestId, UnitId

UNIT = UnitId(1)
START = datetime(2026, 1, 5, 4, 0, tzinfo=UTC)
BODIES = ("Есіл ПБ", "Алматы ПБ", "Сарыарқа ПБ", "№ 2 сот", "Арнаулы сот", "ЭТД")


class Chance:
    """Even chance from a number: the same number, the same life."""

    def __init__(self, seed: int) -> None:
        """Begin at a number."""
        self._draws = (
            int.from_bytes(sha256(f"{seed}/{turn}".encode()).digest()[:8], "big")
            for turn in count()
        )

    def below(self, limit: int) -> int:
        """Any number from nought up to a limit, all alike."""
        return next(self._draws) % limit

    def happens(self, percent: int) -> bool:
        """Whether something with this chance comes true."""
        return self.below(100) < percent

    def some(self, of: Sequence[PersonId], number: int) -> list[PersonId]:
        """Several of these, in any order."""
        left = list(of)
        return [left.pop(self.below(len(left))) for _ in range(number)]


@dataclass(frozen=True, slots=True)
class Unit:
    """How a fair unit lives."""

    people: int = 14
    days: int = 180
    posts: int = 3
    most: int = 5  # requests a day
    declines: int = 15  # percent
    picks: int = 10  # percent

    @property
    def team(self) -> list[PersonId]:
        """Its advocates."""
        return [PersonId(number) for number in range(100, 100 + self.people)]


def half_year(seed: int, unit: Unit) -> list[Taken]:
    """Every day a few are on duty by lot; acts come in bunches from a few bodies; turns are even.

    One in so many declines for reasons of their own, and one request in so many is picked by
    hand, for anybody alike.
    """
    chance, numbers = Chance(seed), count(1)
    return [one for day in range(unit.days) for one in _day(chance, unit, numbers, START, day)]


def _day(
    chance: Chance, unit: Unit, numbers: Iterator[int], start: datetime, day: int
) -> Iterator[Taken]:
    ladder = chance.some(unit.team, unit.posts)
    body = BODIES[chance.below(len(BODIES))]
    for turn in range(chance.below(unit.most + 1)):
        if chance.happens(40):
            body = BODIES[chance.below(len(BODIES))]
        at = start + timedelta(days=day, minutes=37 * turn + chance.below(30))
        number = RequestId(next(numbers))
        if chance.happens(unit.picks):
            whom = unit.team[chance.below(unit.people)]
            yield Taken(number, UNIT, body, whom, OfferSource.OVERRIDE, at, unit.posts,
                        officer=PersonId(1 + chance.below(2)))  # fmt: skip
            continue
        order = chance.some(ladder, len(ladder))
        asked: list[tuple[PersonId, bool]] = []
        while len(asked) + 1 < len(order) and chance.happens(unit.declines):
            asked.append((order[len(asked)], True))
        yield Taken(number, UNIT, body, order[len(asked)], OfferSource.TURN, at, unit.posts,
                    asked=tuple(asked))  # fmt: skip
