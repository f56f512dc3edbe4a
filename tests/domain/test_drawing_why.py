"""Promises of «why me»: every other candidate stands under the first reason that holds."""

from datetime import date
from fractions import Fraction

from hypothesis import given, settings

from domain.ids import PersonId
from domain.rosters import Duty, RosterKind
from domain.rosters.drawing import draw
from domain.rosters.order import Candidate, MonthOrder
from domain.rosters.shares import quotas
from domain.rosters.why import Reason, why
from tests.kit.orders import SEPTEMBER, order_of, orders

COURT = RosterKind.COURT
DAY = date(2026, 9, 14)


def reasons(order: MonthOrder, **duties: list[tuple[int, int]]) -> dict[PersonId, Reason]:
    """Why the others are not on duty on the 14th instead of the first; days and people given."""
    own = {
        RosterKind(kind): [Duty(date(2026, 9, day), 1, PersonId(person)) for day, person in pairs]
        for kind, pairs in duties.items()
    }
    return dict(why(order, own, COURT, DAY, PersonId(1)).others)


def test_each_stands_under_the_first_reason_that_holds() -> None:
    """Away, another kind, on duty, too little rest, share full, weight, lot: in this order."""
    away = Candidate(PersonId(2), kinds=frozenset(), away=frozenset({DAY}))
    stranger = Candidate(PersonId(3), kinds=frozenset({RosterKind.CONSULT}))
    on_duty, busy = Candidate(PersonId(4)), Candidate(PersonId(5), busy=frozenset({DAY}))
    tired, full = Candidate(PersonId(6)), Candidate(PersonId(7))
    heavy, equal = Candidate(PersonId(8), carried_weight=Fraction(9)), Candidate(PersonId(9))
    people = (Candidate(PersonId(1)), away, stranger, on_duty, busy, tired, full, heavy, equal)
    order = order_of(0, candidates=people, posts=dict.fromkeys(RosterKind, 1))
    court = [(14, 1), (1, 1), (12, 6), *((day, 7) for day in (1, 4, 7, 10, 18, 21))]

    assert reasons(order, court=court, pretrial=[(14, 4)]) == {
        2: Reason.AWAY, 3: Reason.KIND, 4: Reason.ON_DUTY, 5: Reason.ON_DUTY,
        6: Reason.REST, 7: Reason.SHARE, 8: Reason.WEIGHT, 9: Reason.LOT,
    }  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(orders(most=12))
def test_every_duty_that_was_drawn_has_an_answer(order: MonthOrder) -> None:
    """All others are accounted for, and the share is the one that the draw used."""
    drawn = draw(order)
    asked = [(kind, duties[-1]) for kind, duties in drawn.duties.items() if duties]
    for kind, duty in asked:
        found = why(order, drawn.duties, kind, duty.day, duty.person)

        assert sum(found.counts.values()) == len(order.candidates) - 1
        assert found.owed == drawn.owed[kind, duty.person]
        assert found.quota == quotas(order)[kind, duty.person]


def test_a_month_that_was_drawn_whole_needs_no_lot() -> None:
    """Where shares are met nobody stands under the lot: each has a reason of substance."""
    order = order_of(12)
    drawn = draw(order)
    duty = drawn.duties[COURT][0]
    found = why(order, drawn.duties, COURT, duty.day, duty.person)

    assert set(found.counts) <= {Reason.ON_DUTY, Reason.REST, Reason.SHARE}
    assert found.day == SEPTEMBER
