"""Says what is whose share of a month, by the days on which each was there."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from domain.ids import PersonId
from domain.rosters import RosterKind, days_of
from domain.rosters.order import Candidate, MonthOrder

Owed = Mapping[tuple[RosterKind, PersonId], Fraction]
_PERCENT = 100


def owed(order: MonthOrder) -> dict[tuple[RosterKind, PersonId], Fraction]:
    """Each candidate's share of a month in duties of a kind; those of other kinds have none."""
    days = days_of(order.month)
    return {
        (kind, person): part * order.places(kind) * len(days)
        for kind in kinds(order)
        for person, part in _parts(order, kind, days).items()
    }


def owed_weight(order: MonthOrder) -> dict[PersonId, Fraction]:
    """Each candidate's share of a month over all kinds, in full duties."""
    days = days_of(order.month)
    result = {one.person: Fraction(0) for one in order.candidates}
    for kind in kinds(order):
        percents = sum(order.weight(kind, day) for day in days)
        need = Fraction(percents * order.places(kind), _PERCENT)
        for person, part in _parts(order, kind, days).items():
            result[person] += part * need
    return result


def kinds(order: MonthOrder) -> tuple[RosterKind, ...]:
    """The kinds that are drawn, in the order of the law (Ереже ¶20)."""
    return tuple(kind for kind in RosterKind if order.places(kind))


def is_there_all_month(order: MonthOrder, one: Candidate) -> bool:
    """Whether somebody was there on every day, so that their loads are compared (R-044)."""
    return one.away.isdisjoint(days_of(order.month))


def _parts(
    order: MonthOrder, kind: RosterKind, days: tuple[date, ...]
) -> dict[PersonId, Fraction]:
    present = {
        one.person: sum(day not in one.away for day in days)
        for one in order.candidates
        if kind in one.kinds
    }
    total = sum(present.values())
    return {person: Fraction(count, total or 1) for person, count in present.items()}
