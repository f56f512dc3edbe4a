"""Says what is whose share of a month over all kinds, in full duties."""

from fractions import Fraction

from domain.ids import PersonId
from domain.rosters import days_of
from domain.rosters.order import MonthOrder
from domain.rosters.shares import parts

_PERCENT = 100


def owed_weight(order: MonthOrder) -> dict[PersonId, Fraction]:
    """Each candidate's share of the weight of all duties in turn, by the days they are there."""
    result = {one.person: Fraction(0) for one in order.candidates}
    for kind, posts in order.posts.items():
        percents = posts * sum(order.weight(kind, day) for day in days_of(order.month))
        for person, part in parts(order, kind, percents).items():
            result[person] += part / _PERCENT
    return result
