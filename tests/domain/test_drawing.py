"""Promises of the draw: nobody twice a day or when away, equal shares, and the same again."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.ids import PersonId
from domain.rosters import Duty, RosterKind, days_of, next_month
from domain.rosters.drawing import draw
from domain.rosters.order import (
    Candidate,
    Drawn,
    MonthOrder,
    RestBroken,
    SpreadWide,
    Unfilled,
)
from domain.rosters.shares import owed

SEPTEMBER = date(2026, 9, 1)
OCTOBER = date(2026, 10, 1)
MONTHS = st.dates(date(2024, 1, 1), date(2029, 12, 31)).map(lambda day: day.replace(day=1))
ONE_EACH = dict.fromkeys(RosterKind, 1)


def order_of(count: int, month: date = SEPTEMBER, **more: object) -> MonthOrder:
    """A month for so many advocates who are all there."""
    people = tuple(Candidate(PersonId(number)) for number in range(1, count + 1))
    values: dict[str, object] = {"posts": ONE_EACH, "candidates": people, "seed": "5e"}
    return MonthOrder(month, **(values | more))  # type: ignore[arg-type]  # made of words


_ALL = (1 << 31) - 1
_MASKS = st.integers(0, _ALL)
_SHARES = st.integers(-18, 18).map(lambda sixths: Fraction(sixths, 6))


def _days(month: date, mask: int) -> frozenset[date]:
    return frozenset(day for place, day in enumerate(days_of(month)) if mask >> place & 1)


@st.composite
def candidates(draw_: st.DrawFn, month: date, person: int) -> Candidate:
    """An advocate with absences, wishes, debts and a duty before the month."""
    shape, one, two = draw_(st.integers(0, 15)), draw_(_MASKS), draw_(_MASKS)
    away = (0, one & two, one & two >> 3 & two, _ALL ^ (1 << shape))[shape % 4 if shape else 3]
    debt = draw_(_SHARES)
    return Candidate(
        PersonId(person), frozenset(RosterKind) if shape < 13 else frozenset({RosterKind.COURT}),
        _days(month, away), soft=_days(month, away & one >> 5),
        wishes=_days(month, two & one >> 7 & two >> 11),
        busy=_days(month, one & two >> 5 & one >> 9) if shape & 1 else frozenset(),
        carried={kind: debt * (place - 1) for place, kind in enumerate(RosterKind)},
        carried_weight=debt, last=month - timedelta(days=shape) if 0 < shape < 9 else None,
    )  # fmt: skip


@st.composite
def orders(draw_: st.DrawFn, most: int = 40) -> MonthOrder:
    """Months of every shape: nobody at all, too few, enough, and more than enough."""
    month = draw_(MONTHS)
    kinds = draw_(st.lists(st.sampled_from(RosterKind), min_size=1, max_size=3, unique=True))
    size = draw_(st.integers(0, most))
    return MonthOrder(
        month,
        {kind: draw_(st.integers(1, 3)) for kind in kinds},
        tuple(draw_(candidates(month, person)) for person in range(1, size + 1)),
        {kind: draw_(st.integers(0, 1)) for kind in kinds},
        {
            (kind, day): 150 if day.weekday() < 6 else 200
            for kind in kinds for day in days_of(month) if day.weekday() > 4
        },
        draw_(st.integers(0, 3)), draw_(st.text("0123456789abcdef", max_size=8)),
    )  # fmt: skip


def every(drawn: Drawn) -> Iterator[tuple[RosterKind, Duty]]:
    for kind, duties in drawn.duties.items():
        for duty in duties:
            yield kind, duty


def loads(order: MonthOrder, drawn: Drawn, kind: RosterKind) -> dict[PersonId, int]:
    """Duties in turn of a kind."""
    own = Counter(duty.person for duty in drawn.duties[kind] if duty.position <= order.posts[kind])
    return {one.person: own[one.person] for one in order.candidates}


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
        order, candidates=tuple(shuffled), posts=dict(reversed(order.posts.items())),
        weights=dict(reversed(order.weights.items())),
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
