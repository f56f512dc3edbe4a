"""Counts an advocate's month so that every figure is the list of what stands behind it."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.assignments.requests import Appointment, Ending, OfferState
from domain.ids import PersonId
from domain.records.cases import Case, accepted_offer, declined, source_of
from domain.records.periods import Period, month_of

_MINUTE = timedelta(minutes=1)


class Figure(StrEnum):
    """What is counted of a month (R-065)."""

    ACCEPTED = "accepted"
    RURAL = "rural"
    HANDED = "handed"
    NOTICED = "noticed"
    TOLD = "told"
    COMPLETED = "completed"
    SUBSTITUTED = "substituted"
    WAIVED = "waived"
    RELEASED = "released"
    IN_WORK = "in_work"
    DECLINED = "declined"
    SILENT = "silent"


class Cut(StrEnum):
    """By what a figure is divided; the parts of each cut make the whole."""

    KIND = "kind"
    ACT = "act"
    SOURCE = "source"
    GROUND = "ground"


CUTS: Mapping[Figure, tuple[Cut, ...]] = {
    Figure.ACCEPTED: (Cut.KIND, Cut.ACT, Cut.SOURCE),
    Figure.COMPLETED: (Cut.KIND,),
    Figure.IN_WORK: (Cut.KIND,),
    Figure.DECLINED: (Cut.GROUND,),
}
_ENDS = {
    Ending.COMPLETED: Figure.COMPLETED,
    Ending.SUBSTITUTED: Figure.SUBSTITUTED,
    Ending.WAIVER: Figure.WAIVED,
    Ending.BY_BODY: Figure.RELEASED,
}


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """The name of a figure: the whole, or one part of one of its cuts."""

    figure: Figure
    cut: Cut | None = None
    part: str = ""

    def __str__(self) -> str:
        """As it is written down: «accepted», «accepted/kind:court»."""
        return f"{self.figure}/{self.cut}:{self.part}" if self.cut else str(self.figure)


@dataclass(frozen=True, slots=True)
class Took:
    """How long an acceptance took, in whole minutes: of a request, of an advocate's own."""

    label: str
    from_receipt: int | None
    from_offer: int | None


@dataclass(frozen=True, slots=True)
class Figures:
    """One advocate's month: the requests behind each figure, settlements, and times."""

    person: PersonId
    month: date
    rows: Mapping[Key, tuple[str, ...]]
    settlements: tuple[tuple[str, str], ...] = ()
    took: tuple[Took, ...] = ()

    def count(self, figure: Figure) -> int:
        """A whole figure."""
        return len(self.rows.get(Key(figure), ()))

    def parts(self, figure: Figure, cut: Cut) -> list[tuple[Key, int]]:
        """The parts of a cut that are not nought, in the order in which they are written."""
        return [
            (key, len(labels))
            for key, labels in sorted(self.rows.items(), key=lambda one: str(one[0]))
            if key.figure is figure and key.cut is cut
        ]

    @property
    def empty(self) -> bool:
        """Whether nothing at all happened."""
        return not self.rows

    @property
    def text(self) -> str:
        """The frozen copy: the same figures are always the same text."""
        body = {
            "person": self.person,
            "month": f"{self.month:%Y-%m}",
            "rows": {str(key): list(labels) for key, labels in self.rows.items()},
            "settlements": [list(one) for one in self.settlements],
            "took": [[one.label, one.from_receipt, one.from_offer] for one in self.took],
        }
        return json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    @property
    def digest(self) -> str:
        """What a confirmation is bound to."""
        return hashlib.sha256(self.text.encode()).hexdigest()


def figures_of(
    cases: Iterable[Case], person: PersonId, month: date, until: datetime | None = None
) -> Figures:
    """The figures of one advocate and month; the order of the cases means nothing.

    `until` is the present moment of a month that is not over: what is in work is counted then.
    """
    period = month_of(month)
    end = min(until, period.ends) if until is not None else period.ends
    rows: defaultdict[Key, list[Case]] = defaultdict(list)
    settlements: list[tuple[str, str]] = []
    took: list[Took] = []
    for case in cases:
        for part in case.parts:
            if part.person != person:
                continue
            for key in _of_part(case, part, period, end):
                rows[key].append(case)
            if period.holds(part.from_at):
                took.append(_took(case, part))
                if case.rural:
                    settlements.append((case.label, case.district))
        for key in _of_offers(case, person, period):
            rows[key].append(case)
    return Figures(
        person, period.first, {key: _labels(found) for key, found in rows.items()},
        tuple(sorted(settlements)), tuple(sorted(took, key=_in_order)),
    )  # fmt: skip


def changed(before: str, now: Figures) -> tuple[str, ...]:
    """The names of the figures that differ from a frozen copy."""
    old, new = json.loads(before), json.loads(now.text)
    names = old["rows"].keys() | new["rows"].keys()
    found = [name for name in sorted(names) if old["rows"].get(name) != new["rows"].get(name)]
    rest = [name for name in ("settlements", "took") if old[name] != new[name]]
    return tuple(found + rest)


def nearest_rank(values: Iterable[int], percent: int) -> int | None:
    """The value at a rank: the least one that so many of a hundred do not exceed; none of none."""
    ranked = sorted(values)
    if not ranked:
        return None
    return ranked[max(0, -(-len(ranked) * percent // 100) - 1)]


def minutes(length: timedelta) -> int:
    """Whole minutes of a length, those that are over."""
    return length // _MINUTE


def first_took(case: Case) -> int | None:
    """Minutes from receipt to the first acceptance; none where the clock was not ours."""
    first = case.first
    offer = accepted_offer(case, first) if first is not None else None
    return None if first is None or offer is None else minutes(first.from_at - case.received_at)


def _of_part(case: Case, part: Appointment, period: Period, end: datetime) -> Iterator[Key]:
    if period.holds(part.from_at):
        yield from _divided(Figure.ACCEPTED, case, part)
        if case.rural:
            yield Key(Figure.RURAL)
    if period.holds(part.handed_at):
        yield Key(Figure.HANDED)
    if period.has_day(part.notice_date):
        yield Key(Figure.NOTICED)
    if period.has_day(part.body_notified_on):
        yield Key(Figure.TOLD)
    if part.ended is not None and period.holds(part.until_at):
        yield from _divided(_ENDS[part.ended], case, part)
    if part.from_at < end and (part.until_at is None or part.until_at >= end):
        yield from _divided(Figure.IN_WORK, case, part)


def _divided(figure: Figure, case: Case, part: Appointment) -> Iterator[Key]:
    yield Key(figure)
    words = {Cut.KIND: case.kind, Cut.ACT: case.act_type, Cut.SOURCE: source_of(case, part)}
    for cut in CUTS.get(figure, ()):
        yield Key(figure, cut, words[cut])


def _of_offers(case: Case, person: PersonId, period: Period) -> Iterator[Key]:
    for offer in case.offers:
        if offer.person != person:
            continue
        ground = declined(offer)
        if ground is not None and period.holds(offer.answered_at):
            yield Key(Figure.DECLINED)
            yield Key(Figure.DECLINED, Cut.GROUND, ground)
        if offer.state is OfferState.NO_ANSWER and period.holds(offer.expires_at):
            yield Key(Figure.SILENT)


def _took(case: Case, part: Appointment) -> Took:
    offer = accepted_offer(case, part)
    own = None if offer is None else minutes(part.from_at - offer.offered_at)
    return Took(case.label, first_took(case) if part is case.first else None, own)


def _labels(found: list[Case]) -> tuple[str, ...]:
    return tuple(one.label for one in sorted(found, key=lambda one: (one.year, one.number)))


def _in_order(one: Took) -> tuple[str, int, int]:
    return (one.label, one.from_receipt or -1, one.from_offer or -1)
