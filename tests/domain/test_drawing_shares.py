"""Promises of shares: newcomers by their days, remainders in turn, weight and wishes level."""

from collections import Counter
from dataclasses import replace
from datetime import date
from fractions import Fraction
from math import ceil, floor

import pytest

from domain.ids import PersonId
from domain.rosters import RosterKind, days_of, next_month
from domain.rosters.drawing import draw
from domain.rosters.order import Candidate, RestBroken, Unfilled
from tests.kit.orders import SEPTEMBER, every, loads, order_of

OCTOBER = date(2026, 10, 1)


def test_a_newcomer_is_asked_for_the_days_they_are_there() -> None:
    """Joining on the 16th means half a share, not a whole one at once."""
    half = frozenset(day for day in days_of(SEPTEMBER) if day.day < 16)
    people = (*order_of(9).candidates, Candidate(PersonId(10), away=half))
    drawn = draw(order_of(0, candidates=people))

    part = drawn.owed[RosterKind.COURT, PersonId(10)]
    assert part == Fraction(30 * 15, 9 * 30 + 15)
    for kind in RosterKind:
        own = loads(order_of(0, candidates=people), drawn, kind)
        assert floor(part) <= own[PersonId(10)] <= ceil(part)
        assert {own[PersonId(person)] for person in range(1, 10)} <= {3, 4}


@pytest.mark.parametrize(("size", "posts"), [(4, 1), (7, 1), (11, 1), (13, 2), (40, 3)])
def test_the_remainder_goes_round(size: int, posts: int) -> None:
    """After each of twelve months the sums of a kind are at most one apart."""
    sums: dict[RosterKind, Counter[PersonId]] = {kind: Counter() for kind in RosterKind}
    month, people = SEPTEMBER, order_of(size).candidates
    for _ in range(12):
        owing = tuple(
            replace(one, carried={
                kind: own[one.person] - Fraction(own.total(), size) for kind, own in sums.items()
            })
            for one in people
        )  # fmt: skip
        order = order_of(0, month, candidates=owing, posts=dict.fromkeys(RosterKind, posts))
        for kind, duties in draw(order).duties.items():
            sums[kind].update(one.person for one in duties)
            total = [sums[kind][one.person] for one in people]
            assert max(total) - min(total) <= 1
        month = next_month(month)


def test_whoever_served_less_before_gets_the_odd_day() -> None:
    """Thirty days for seven: the two odd ones go to those whom the months before favoured."""
    debts = {3: Fraction(-1), 6: Fraction(-2)}
    people = tuple(
        replace(one, carried={RosterKind.COURT: debts.get(one.person, Fraction(0))})
        for one in order_of(7).candidates
    )
    order = order_of(0, candidates=people, posts={RosterKind.COURT: 1})

    own = loads(order, draw(order), RosterKind.COURT)
    assert own == {person: 5 if person in debts else 4 for person in range(1, 8)}


def test_the_reserve_stands_behind_the_turn_and_is_shared_out_for_itself() -> None:
    """Positions above the posts are the reserve; being in reserve is no duty of the share."""
    order = order_of(20, posts={RosterKind.COURT: 2}, reserve={RosterKind.COURT: 1})
    drawn = draw(order)

    places = Counter((one.day, one.position) for one in drawn.duties[RosterKind.COURT])
    assert places == {(day, place): 1 for day in days_of(SEPTEMBER) for place in (1, 2, 3)}
    behind = Counter(one.person for one in drawn.duties[RosterKind.COURT] if one.position > 2)
    assert set(loads(order, drawn, RosterKind.COURT).values()) == {3}
    assert set(behind.values()) <= {1, 2}


def test_ten_advocates_rest_as_long_as_the_month_allows() -> None:
    """Three posts a day for ten: nobody is on duty two days in a row."""
    broken = [one for one in draw(order_of(10)).relaxed if isinstance(one, RestBroken)]
    assert [one for one in broken if one.free_days == 0] == []
    assert len(broken) <= 2


def test_weekends_and_holidays_are_shared_out_too() -> None:
    """Thirty advocates: everybody's month weighs nearly the same, holidays and all."""
    weights = {
        (kind, day): 150 for kind in RosterKind for day in days_of(OCTOBER) if day.weekday() > 4
    } | {(kind, date(2026, 10, 26)): 200 for kind in RosterKind}
    order = order_of(31, OCTOBER, weights=weights)
    own: Counter[PersonId] = Counter()
    for kind, duty in every(draw(order)):
        own[duty.person] += order.weight(kind, duty.day)

    assert max(own.values()) - min(own.values()) <= 100
    assert Counter(own.values()).most_common(1)[0][1] > 20


def test_a_wish_is_met_where_it_costs_nobody_anything() -> None:
    """An advocate who asks for the 14th serves on the 14th."""
    wished = date(2026, 9, 14)
    people = order_of(20).candidates
    people = (replace(people[0], wishes=frozenset({wished})), *people[1:])
    drawn = draw(order_of(0, candidates=people))

    assert wished in {duty.day for _, duty in every(drawn) if duty.person == people[0].person}


def test_an_open_post_says_whom_to_ask() -> None:
    """First who might come after all, whoever served less before them; at most five."""
    day = date(2026, 9, 14)
    people = tuple(
        Candidate(
            PersonId(number), away=frozenset({day}), soft=frozenset({day} if number > 2 else ()),
            carried={RosterKind.COURT: Fraction(number % 3)},
        )
        for number in range(1, 10)
    )  # fmt: skip
    stranger = Candidate(PersonId(99), kinds=frozenset({RosterKind.CONSULT}))
    order = order_of(0, candidates=(*people, stranger), posts={RosterKind.COURT: 1})

    (left,) = (one for one in draw(order).relaxed if isinstance(one, Unfilled))
    assert (left.kind, left.day, left.missing) == (RosterKind.COURT, day, 1)
    assert set(left.ask[:3]) == {3, 6, 9}
    assert set(left.ask[3:]) == {4, 7}


def test_one_who_cannot_be_asked_again_is_not_named() -> None:
    """A suspended advocate is away and not soft: nobody is told to ask them."""
    day = date(2026, 9, 14)
    order = order_of(0, candidates=(Candidate(PersonId(1), away=frozenset({day})),))
    open_posts = [one for one in draw(order).relaxed if isinstance(one, Unfilled)]

    assert [one.ask for one in open_posts if one.day == day] == [(), (), ()]


def test_nobody_at_all_leaves_every_post_open() -> None:
    """An empty unit has a roster of gaps, and no error."""
    drawn = draw(order_of(0))
    assert len(drawn.relaxed) == 3 * len(days_of(SEPTEMBER))
    assert dict(drawn.duties) == dict.fromkeys(RosterKind, ())
