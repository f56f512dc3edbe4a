"""Says on which terms the rosters of a unit are drawn: posts, reserve, rest, weights of days."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from domain.calendar import Why, WorkingCalendar
from domain.members import Unit
from domain.policy import POLICY
from domain.rosters import RosterKind, days_of

PLAIN = 100


@dataclass(frozen=True, slots=True)
class Bound:
    """Between which numbers a term lies, and by how much a button changes it."""

    least: int
    most: int
    step: int = 1

    def holds(self, number: int) -> bool:
        """Whether the number is allowed."""
        return self.least <= number <= self.most and (number - self.least) % self.step == 0


POSTS, RESERVE, REST = Bound(1, 20), Bound(0, 5), Bound(0, 6)
PERCENT, NIGHT = Bound(100, 400, 25), Bound(0, 1)
_HOUSE_NIGHTS = frozenset(RosterKind(kind) for kind in POLICY.night_kinds)


def _everywhere(number: int) -> dict[RosterKind, int]:
    return dict.fromkeys(RosterKind, number)


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of a unit; where it has not said anything, those of the house.

    `posts` and `reserve` are advocates a day of a kind, `rest` the free days between two
    duties of one advocate; weights are percents of a duty on a plain working day. `own` says
    whether the unit has set any term itself.
    """

    posts: Mapping[RosterKind, int] = field(
        default_factory=lambda: _everywhere(POLICY.roster_posts)
    )
    reserve: Mapping[RosterKind, int] = field(
        default_factory=lambda: _everywhere(POLICY.roster_reserve)
    )
    rest: int = POLICY.roster_rest
    weekend: int = POLICY.weight_weekend
    holiday: int = POLICY.weight_holiday
    night: int = POLICY.weight_night
    nights: frozenset[RosterKind] = _HOUSE_NIGHTS
    own: bool = False

    def weights(
        self, month: date, calendar: WorkingCalendar
    ) -> dict[tuple[RosterKind, date], int]:
        """What each duty of a month weighs; days that weigh as a plain one are left out.

        A day off by a transfer weighs as a weekend; a night on a free day weighs both.
        """
        found = {
            (kind, day): self.weight(kind, day, calendar)
            for kind in RosterKind
            for day in days_of(month)
        }
        return {key: weight for key, weight in found.items() if weight != PLAIN}

    def fields(self) -> Iterator[tuple[str, int, Bound]]:
        """Every term under its short name, as buttons and the journal know it."""
        for kind in RosterKind:
            yield f"posts.{kind}", self.posts[kind], POSTS
        for kind in RosterKind:
            yield f"reserve.{kind}", self.reserve[kind], RESERVE
        yield "rest", self.rest, REST
        yield "weekend", self.weekend, PERCENT
        yield "holiday", self.holiday, PERCENT
        yield "night", self.night, PERCENT
        for kind in RosterKind:
            yield f"night.{kind}", int(kind in self.nights), NIGHT

    def changed(self, name: str, number: int) -> "Terms | None":
        """The terms with one of them changed; None for an unknown one or a number too far."""
        bounds = {each: bound for each, _, bound in self.fields()}
        if name not in bounds or not bounds[name].holds(number):
            return None
        topic, _, kind = name.partition(".")
        if topic in {"posts", "reserve"}:
            mine: Any = {**getattr(self, topic), RosterKind(kind): number}
        elif kind:
            topic, one = "nights", frozenset({RosterKind(kind)})
            mine = self.nights | one if number else self.nights - one
        else:
            mine = number
        return replace(self, own=True, **{topic: mine})

    def weight(self, kind: RosterKind, day: date, calendar: WorkingCalendar) -> int:
        """What one duty weighs, in percents of one on a plain working day."""
        free = calendar.skipped(day)
        percent = PLAIN
        if free is not None:
            percent = self.holiday if free.why is Why.HOLIDAY else self.weekend
        return percent * self.night // PLAIN if kind in self.nights else percent


@dataclass(frozen=True, slots=True)
class SeenTerms:
    """The terms of a unit, and whether the reader may change them."""

    unit: Unit
    terms: Terms
    editable: bool
