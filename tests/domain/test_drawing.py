"""Promises of any draw: nobody twice a day or when away, one apart, and the same again."""

from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.ids import PersonId
from domain.rosters import RosterKind, days_of
from domain.rosters.drawing import draw
from domain.rosters.order import MonthOrder, RestBroken, SpreadWide, Unfilled
from domain.rosters.shares import owed
from tests.kit.orders import MONTHS, every, loads, order_of, orders


def matched(order: MonthOrder, day: date) -> int:
    """How many posts of a day can be filled at all, by the textbook's augmenting paths."""
    posts = [kind for kind in order.posts for _ in range(order.places(kind))]
    taken: dict[PersonId, int] = {}

    def seat(post: int, seen: set[PersonId]) -> bool:
        for one in order.candidates:
            if one.person in seen or not one.can(posts[post], day):
                continue
            seen.add(one.person)
            if one.person not in taken or seat(taken[one.person], seen):
                taken[one.person] = post
                return True
        return False

    return sum(seat(post, set()) for post in range(len(posts)))


@settings(max_examples=60, deadline=None)
@given(orders())
def test_nobody_serves_twice_a_day_or_on_a_day_when_they_cannot(order: MonthOrder) -> None:
    """Absence, kinds, other duties and one duty a day hold in every month (R-049, R-050)."""
    drawn = draw(order)
    known = {one.person: one for one in order.candidates}

    assert set(Counter((one.person, one.day) for _, one in every(drawn)).values()) <= {1}
    assert all(known[one.person].can(kind, one.day) for kind, one in every(drawn))


@settings(max_examples=60, deadline=None)
@given(orders(most=12))
def test_every_post_is_filled_that_can_be(order: MonthOrder) -> None:
    """What stays open on a day is what no arrangement fills, and each open post is named."""
    drawn = draw(order)
    places = sum(order.places(kind) for kind in order.posts)
    filled = Counter(duty.day for _, duty in every(drawn))
    named: Counter[date] = Counter()
    for one in drawn.relaxed:
        if isinstance(one, Unfilled):
            named[one.day] += one.missing

    for day in days_of(order.month):
        assert filled[day] == matched(order, day)
        assert filled[day] + named[day] == places


@settings(max_examples=40, deadline=None)
@given(orders(), st.integers(1, 40))
def test_the_same_order_gives_the_same_rosters(order: MonthOrder, step: int) -> None:
    """Nobody can draw until they like the result: not even the order of the list matters."""
    shuffled = sorted(order.candidates, key=lambda one: one.person * step % 41)
    backwards = replace(
        order, candidates=tuple(shuffled), posts=dict(reversed(list(order.posts.items()))),
        weights=dict(reversed(list(order.weights.items()))),
    )  # fmt: skip

    assert draw(backwards) == draw(order)


@settings(max_examples=60, deadline=None)
@given(orders())
def test_rest_is_kept_or_its_breach_is_named(order: MonthOrder) -> None:
    """Each duty that follows another too closely is there with its free days."""
    drawn = draw(order)
    own: dict[PersonId, set[date]] = {}
    for _, duty in every(drawn):
        own.setdefault(duty.person, set()).add(duty.day)
    named = {(one.person, one.free_days) for one in drawn.relaxed if isinstance(one, RestBroken)}

    for one in order.candidates:
        new = own.get(one.person, set())
        days = sorted(new | one.busy | ({one.last} if one.last else set()))
        broken = {
            (one.person, (later - earlier).days - 1)
            for earlier, later in pairwise(days)
            if (later - earlier).days <= order.rest and {earlier, later} & new
        }
        assert broken == {each for each in named if each[0] == one.person}


@settings(max_examples=60, deadline=None)
@given(orders())
def test_those_who_were_there_all_month_end_one_apart_or_it_is_said(order: MonthOrder) -> None:
    """Equal participation in each kind (Ереже ¶21, R-044)."""
    drawn = draw(order)
    for kind in order.posts:
        own = loads(order, drawn, kind)
        full = [
            own[one.person] for one in order.candidates
            if kind in one.kinds and not one.away & set(days_of(order.month))
        ]  # fmt: skip
        apart = max(full, default=0) - min(full, default=0)
        named = [one for one in drawn.relaxed if isinstance(one, SpreadWide) and one.kind is kind]
        assert bool(named) is (apart > 1)
        assert all((one.least, one.most) == (min(full), max(full)) for one in named)


@settings(max_examples=60, deadline=None)
@given(
    MONTHS, st.integers(1, 30), st.integers(1, 3), st.integers(1, 3), st.integers(0, 3),
    st.integers(0, 3),
)  # fmt: skip
def test_a_unit_that_is_all_there_is_shared_out_equally_whatever_its_size(
    month: date, size: int, kinds: int, posts: int, rest: int, seed: int
) -> None:
    """Where there are people enough, every post is filled and loads are at most one apart."""
    needs = dict.fromkeys(list(RosterKind)[:kinds], posts)
    order = order_of(
        max(size, kinds * posts), month, posts=needs, rest=rest, seed=f"{seed}"
    )  # fmt: skip
    drawn = draw(order)

    assert [one for one in drawn.relaxed if not isinstance(one, RestBroken)] == []


@settings(max_examples=40, deadline=None)
@given(orders())
def test_fair_parts_add_up_to_the_posts_of_the_month(order: MonthOrder) -> None:
    """What is owed is divided by days of presence, to the last fraction."""
    for kind, posts in order.posts.items():
        part = [owed(order)[kind, one.person] for one in order.candidates]
        there = any(
            kind in one.kinds and set(days_of(order.month)) - one.away for one in order.candidates
        )  # fmt: skip
        assert sum(part) == (posts * len(days_of(order.month)) if there else 0)
