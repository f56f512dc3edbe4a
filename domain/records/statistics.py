"""Reckons how requests went in a period: times, terms, refusals, silence, picks, loads."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction
from typing import TypeVar

from domain.assignments.acts import Basis
from domain.assignments.machine import UNASSIGNED
from domain.assignments.overrides import OverrideCode
from domain.assignments.requests import (
    CallState,
    Flow,
    Ground,
    OfferState,
    RequestState,
)
from domain.ids import PersonId, UnitId
from domain.members import Collegium, Unit
from domain.records.cases import Case, declined
from domain.records.figures import first_took, minutes, nearest_rank
from domain.records.periods import Period
from domain.rosters.fairness import middle

# The bars of the picture: up to so many hours; what is longer stands in the last one.
STEPS = (1, 3, 6, 12, 24)
HALF, MOST = 50, 95
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Times:
    """How long something took, in minutes, by nearest rank: no value is made up between two."""

    values: tuple[int, ...]

    @property
    def count(self) -> int:
        """Of how many."""
        return len(self.values)

    @property
    def median(self) -> int | None:
        """The least value that half of them do not exceed."""
        return nearest_rank(self.values, HALF)

    @property
    def p95(self) -> int | None:
        """The least value that ninety-five of a hundred do not exceed."""
        return nearest_rank(self.values, MOST)

    @property
    def worst(self) -> int | None:
        """The longest."""
        return max(self.values, default=None)

    @property
    def bars(self) -> tuple[int, ...]:
        """How many took up to each of the steps, and how many took longer."""
        edges = [hours * 60 for hours in STEPS]
        below = [sum(value <= edge for value in self.values) for edge in edges]
        every = [*below, len(self.values)]
        return tuple(upto - before for before, upto in zip([0, *every], every, strict=False))


@dataclass(frozen=True, slots=True)
class Clock:
    """Requests of one basis: how long, and how many were in time of those that are judged."""

    basis: Basis
    received: int
    times: Times
    in_time: int
    late: int
    waiting: int

    @property
    def share(self) -> Fraction | None:
        """The part that was in time, of those whose term is met or over; none of none."""
        judged = self.in_time + self.late
        return Fraction(self.in_time, judged) if judged else None


@dataclass(frozen=True, slots=True)
class Late:
    """A request whose term passed: since when, when it was accepted, what the officer said."""

    label: str
    unit: UnitId
    due_at: datetime
    accepted_at: datetime | None
    reason: str


@dataclass(frozen=True, slots=True)
class Load:
    """How many appointments an advocate accepted in the period."""

    person: PersonId
    count: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """All that a period says."""

    period: Period
    received: int
    returned: int
    clocks: tuple[Clock, ...]
    substitutes: Times
    seeking: int
    late: tuple[Late, ...]
    offers: int
    declines: Mapping[Ground, int]
    silent: int
    # By the code of its reason; those under none apart.
    picks: Mapping[OverrideCode | None, int]
    calls: Mapping[CallState, int]
    accepted: int
    substituted: int
    mirrored: int
    self_taken: int
    loads: tuple[Load, ...]

    @property
    def median_load(self) -> Fraction:
        """The middle load among all who take part, those without any too."""
        return middle(one.count for one in self.loads)

    @property
    def explained(self) -> int:
        """How many of the late ones the officer explained."""
        return sum(bool(one.reason) for one in self.late)


@dataclass(frozen=True, slots=True)
class StatisticsPage:
    """Statistics with what is beside them: months of the period, units, names."""

    whole: Statistics
    months: tuple[Statistics, ...]
    units: tuple[tuple[Unit, Statistics], ...]
    unit: Unit | None
    collegium: Collegium | None
    names: Mapping[PersonId, str]
    places: Mapping[UnitId, str]


def reckon(
    cases: Sequence[Case], period: Period, people: Iterable[PersonId], now: datetime
) -> Statistics:
    """What a period says; the order of the cases means nothing.

    Requests are counted by their receipt; offers, calls and acceptances by their own moment.
    `people` are those whose load is compared.
    """
    came = [one for one in cases if period.holds(one.received_at)]
    paper = [one for one in came if one.flow is Flow.PAPER]
    offers = [one for case in cases for one in case.offers if period.holds(one.offered_at)]
    parts = [part for case in cases for part in case.parts if period.holds(part.from_at)]
    counts = Counter(part.person for part in parts)
    sought, seeking = _sought(cases, period)
    return Statistics(
        period=period, received=len(came),
        returned=sum(one.state is RequestState.RETURNED for one in came),
        clocks=tuple(_clock(paper, basis, now) for basis in Basis),
        substitutes=sought, seeking=seeking, late=_late(paper, now), offers=len(offers),
        declines=_ordered(Counter(filter(None, map(declined, offers))), Ground),
        silent=sum(one.state is OfferState.NO_ANSWER for one in offers),
        picks=_ordered(Counter(
            one.code for case in cases for one in case.picks if period.holds(one.at)
        ), (*OverrideCode, None)),
        calls=_ordered(Counter(
            one.state for case in cases for one in case.calls if period.holds(one.opened_at)
        ), CallState),
        accepted=len(parts),
        substituted=sum(period.holds(part.from_at) for case in cases for part in case.parts[1:]),
        mirrored=sum(one.flow is Flow.EIS for one in came),
        self_taken=sum(one.flow is Flow.SELF_INTAKE for one in came),
        loads=tuple(sorted(
            (Load(one, counts[one]) for one in {*people, *counts}),
            key=lambda load: (-load.count, load.person),
        )),
    )  # fmt: skip


def _clock(cases: Sequence[Case], basis: Basis, now: datetime) -> Clock:
    """One basis; a returned request has no clock, and one that waits in time is not judged."""
    own = [one for one in cases if one.basis is basis and one.state is not RequestState.RETURNED]
    took = [(one, first_took(one)) for one in own]
    met = [one for one, _ in took if one.first is not None]
    in_time = sum(one.first is not None and one.first.from_at <= one.due_at for one in met)
    open_ = [one for one in own if one.first is None]
    over = sum(one.due_at < now for one in open_)
    return Clock(
        basis, len(own), Times(tuple(sorted(time for _, time in took if time is not None))),
        in_time, len(met) - in_time + over, len(open_) - over,
    )  # fmt: skip


def _late(cases: Sequence[Case], now: datetime) -> tuple[Late, ...]:
    found = []
    for case in cases:
        at = case.first.from_at if case.first is not None else None
        if case.state is RequestState.RETURNED or (at or now) <= case.due_at:
            continue
        found.append(
            (case.year, case.number,
             Late(case.label, case.unit, case.due_at, at, case.overdue_reason))
        )  # fmt: skip
    return tuple(late for *_, late in sorted(found, key=lambda one: one[:2]))


def _sought(cases: Sequence[Case], period: Period) -> tuple[Times, int]:
    """How long it took to find substitutes, and how many are looked for still."""
    found: list[int] = []
    open_ = 0
    for case in cases:
        for began in case.searches:
            if not period.holds(began):
                continue
            later = [part.from_at for part in case.parts[1:] if part.from_at >= began]
            if later:
                found.append(minutes(min(later) - began))
            elif case.state in UNASSIGNED:
                open_ += 1
    return Times(tuple(sorted(found))), open_


def _ordered(counted: Counter[T], order: Iterable[T]) -> dict[T, int]:
    return {one: counted[one] for one in order if counted[one]}


def hours(value: int | None) -> timedelta | None:
    """Minutes as a length of time."""
    return None if value is None else timedelta(minutes=value)
