"""Sums confirmed and unconfirmed months into the draft of the consolidated report (R-015)."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from domain.ids import PersonId, UnitId
from domain.members import Collegium
from domain.records.cases import Case, by_person
from domain.records.confirmations import Latest, Standing, standing
from domain.records.figures import Figure, Figures, figures_of
from domain.records.periods import LENGTHS, Period, Span, period_of
from domain.rosters import RosterKind

# What a unit's line of the draft sums; the kinds stand beside what was accepted.
SUMMED = (
    Figure.ACCEPTED,
    Figure.COMPLETED,
    Figure.SUBSTITUTED,
    Figure.WAIVED,
    Figure.RELEASED,
    Figure.RURAL,
    Figure.IN_WORK,
)


@dataclass(slots=True)
class Split:
    """What is confirmed by its authors, and what is not."""

    confirmed: int = 0
    rest: int = 0

    @property
    def all(self) -> int:
        """Both."""
        return self.confirmed + self.rest


@dataclass(slots=True)
class UnitSums:
    """The sums of one unit, and how many months of advocates are behind them."""

    unit: UnitId | None
    figures: dict[Figure, Split] = field(default_factory=lambda: defaultdict(Split))
    kinds: dict[RosterKind, Split] = field(default_factory=lambda: defaultdict(Split))
    months: Counter[Standing] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class RuralLine:
    """Aid given in one settlement (R-016)."""

    unit: UnitId | None
    district: str
    place: str
    given: Split


@dataclass(frozen=True, slots=True)
class Sent:
    """The presidium's mark that the report went: under which number, on which day."""

    number: str
    sent_on: date
    recorded_at: datetime
    name: str


@dataclass(frozen=True, slots=True)
class Draft:
    """The preliminary draft of a period; the form itself is the authorised body's."""

    period: Period
    units: tuple[UnitSums, ...]
    rural: tuple[RuralLine, ...]
    names: Mapping[UnitId | None, str]
    collegium: Collegium | None
    over: bool
    due: date
    sent: Sent | None = None
    sends: bool = False

    @property
    def text(self) -> str:
        """The sums as they are kept when the presidium says that the report went."""
        return json.dumps({
            "units": [_plain(one) for one in self.units],
            "rural": [[one.unit, one.district, one.place, one.given.confirmed, one.given.rest]
                      for one in self.rural],
        }, ensure_ascii=False, sort_keys=True)  # fmt: skip

    @property
    def total(self) -> UnitSums:
        """The sums of all units."""
        whole = UnitSums(None)
        for one in self.units:
            _add_up(whole, one)
        return whole


def reported(half: date, january: int) -> Period:
    """The period of the report that is due after a half of a year (A-07)."""
    period = period_of(Span.HALF, half)
    whole = january == LENGTHS[Span.YEAR] and period.number > 1
    return period.of_span(Span.YEAR) if whole else period


def consolidate(
    period: Period,
    cases: Iterable[Case],
    homes: Mapping[PersonId, UnitId | None],
    latest: Latest,
    now: datetime,
) -> tuple[tuple[UnitSums, ...], tuple[RuralLine, ...]]:
    """The sums by the advocates' units and by settlement.

    `homes` names everybody who counts with their unit, and nobody else does. A month counts as
    confirmed when its author confirmed these very figures; one that changed since stands with
    the rest. What is in work is counted once, at the end of the period.
    """
    touched = by_person(cases)
    sums: dict[UnitId | None, UnitSums] = {}
    rural: dict[tuple[UnitId | None, str, str], Split] = {}
    begun = [month for month in period.months() if month.begins <= now]
    for person, home in sorted(homes.items()):
        line = sums.setdefault(home, UnitSums(home))
        for month in begun:
            own = touched.get(person, [])
            figures = figures_of(own, person, month.first, now)
            word = standing(latest.get((person, month.first)), figures)
            if figures.empty and word is Standing.OPEN:
                continue
            sure = word is Standing.CONFIRMED
            line.months[word] += 1
            _count(line, figures, sure=sure, last=month == begun[-1])
            for place in _rural(own, person, month):
                _give(rural.setdefault((home, *place), Split()), 1, sure=sure)
    lines = tuple(RuralLine(*place, given) for place, given in sorted(
        rural.items(), key=lambda one: (one[0][0] or 0, *one[0][1:])))  # fmt: skip
    return tuple(sums[unit] for unit in sorted(sums, key=lambda unit: unit or 0)), lines


def _count(line: UnitSums, figures: Figures, *, sure: bool, last: bool) -> None:
    for figure in SUMMED:
        if figure is not Figure.IN_WORK or last:
            _give(line.figures[figure], figures.count(figure), sure=sure)
    for key, labels in figures.rows.items():
        if key.figure is Figure.ACCEPTED and key.part in set(RosterKind):
            _give(line.kinds[RosterKind(key.part)], len(labels), sure=sure)


def _rural(cases: Iterable[Case], person: PersonId, month: Period) -> list[tuple[str, str]]:
    return [
        (case.district, case.place)
        for case in cases
        for part in case.parts
        if case.rural and part.person == person and month.holds(part.from_at)
    ]


def _give(split: Split, count: int, *, sure: bool) -> None:
    if sure:
        split.confirmed += count
    else:
        split.rest += count


def _add_up(whole: UnitSums, one: UnitSums) -> None:
    for figure, split in one.figures.items():
        _join(whole.figures[figure], split)
    for kind, split in one.kinds.items():
        _join(whole.kinds[kind], split)
    whole.months.update(one.months)


def _join(into: Split, split: Split) -> None:
    into.confirmed += split.confirmed
    into.rest += split.rest


def _plain(one: UnitSums) -> list[object]:
    return [
        one.unit,
        {figure: [split.confirmed, split.rest] for figure, split in one.figures.items()},
        {kind: [split.confirmed, split.rest] for kind, split in one.kinds.items()},
        dict(one.months),
    ]
