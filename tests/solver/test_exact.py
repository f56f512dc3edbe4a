"""Promises of the exact engine: nothing is better than what it gives, stage by stage."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction
from itertools import combinations, pairwise, permutations, product
from math import ceil, floor

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.ids import PersonId
from domain.rosters import RosterKind, days_of
from domain.rosters.drawing import draw
from domain.rosters.order import Candidate, Drawn, MonthOrder, RestBroken, Unfilled
from solver.exact import OutOfTime, solve

FEBRUARY = date(2027, 2, 1)
DAYS = days_of(FEBRUARY)
COURT, CONSULT, PRETRIAL = RosterKind.COURT, RosterKind.CONSULT, RosterKind.PRETRIAL
SLOW = settings(
    max_examples=12, deadline=None, derandomize=True, database=None,
    suppress_health_check=[HealthCheck.too_slow],
)  # fmt: skip


def solved(order: MonthOrder) -> Drawn:
    drawn = solve(order, 60)
    assert isinstance(drawn, Drawn)
    return drawn


def people(count: int, **more: object) -> tuple[Candidate, ...]:
    return tuple(Candidate(PersonId(n), **more) for n in range(1, count + 1))  # type: ignore[arg-type]


def loads(drawn: Drawn, kind: RosterKind) -> dict[int, int]:
    return dict(Counter(int(duty.person) for duty in drawn.duties[kind]))


def days(*numbers: int) -> frozenset[date]:
    return frozenset(DAYS[number - 1] for number in numbers)


def test_the_odd_duty_goes_to_whoever_served_least() -> None:
    """28 days among three: ten for the one whom earlier months left short, nine for the rest."""
    carried = {1: Fraction(1, 2), 2: Fraction(-1, 2), 3: Fraction(0)}
    order = MonthOrder(
        FEBRUARY, {COURT: 1},
        tuple(Candidate(PersonId(n), carried={COURT: debt}) for n, debt in carried.items()),
    )  # fmt: skip

    assert loads(solved(order), COURT) == {1: 9, 2: 10, 3: 9}


def test_whoever_was_there_half_the_month_gets_half() -> None:
    """A newcomer's share goes by the days on which they were there (R-044)."""
    late = Candidate(PersonId(9), away=frozenset(DAYS[:14]))
    order = MonthOrder(FEBRUARY, {COURT: 1}, (*people(3), late), rest=1)

    assert loads(solved(order), COURT) == {1: 8, 2: 8, 3: 8, 9: 4}


def test_three_kinds_are_drawn_together_with_rest() -> None:
    """Nobody has two duties a day, everybody rests two days, and every post is filled."""
    order = MonthOrder(FEBRUARY, dict.fromkeys(RosterKind, 1), people(14), seed="5eed")
    drawn = solved(order)

    assert drawn.relaxed == ()
    for kind in RosterKind:
        counts = loads(drawn, kind)
        assert max(counts.values()) - min(counts.values()) <= 1
    own: dict[PersonId, list[date]] = {}
    for every in drawn.duties.values():
        for duty in every:
            own.setdefault(duty.person, []).append(duty.day)
    for mine in own.values():
        mine.sort()
        assert all(later - earlier > timedelta(days=2) for earlier, later in pairwise(mine))


def test_a_wish_is_met_where_it_costs_nothing() -> None:
    """Among equals the day goes to whoever asked for it."""
    wishing = Candidate(PersonId(9), wishes=days(14))
    order = MonthOrder(FEBRUARY, {COURT: 1}, (*people(6), wishing))

    assert PersonId(9) in {duty.person for duty in solved(order).duties[COURT]
                           if duty.day == DAYS[13]}  # fmt: skip


def test_the_reserve_stands_behind_the_turn() -> None:
    """Positions above the posts are the reserve, and it is shared out by itself."""
    order = MonthOrder(FEBRUARY, {COURT: 1}, people(7), reserve={COURT: 1}, rest=1)
    drawn = solved(order)

    for position in (1, 2):
        own = Counter(one.person for one in drawn.duties[COURT] if one.position == position)
        assert set(own.values()) == {4}


def test_an_open_post_is_left_to_the_reserve_last() -> None:
    """Where one advocate is there, the post in turn has them and the reserve stays open."""
    order = MonthOrder(FEBRUARY, {COURT: 1}, people(1), reserve={CONSULT: 1}, rest=0, seed="a")
    drawn = solved(order)

    assert len(drawn.duties[COURT]) == len(DAYS)
    assert {(one.kind, one.missing) for one in drawn.relaxed if isinstance(one, Unfilled)} == {
        (CONSULT, 1)
    }


def test_a_day_that_cannot_be_filled_names_whom_to_ask() -> None:
    """First who might come after all, then who serves other kinds; never the suspended."""
    gone = days(10)
    order = MonthOrder(
        FEBRUARY, {COURT: 1},
        (
            Candidate(PersonId(1), away=gone),
            Candidate(PersonId(2), away=gone, soft=gone, carried={COURT: Fraction(3)}),
            Candidate(PersonId(3), away=gone, soft=gone),
            Candidate(PersonId(4), kinds=frozenset({CONSULT})),
            Candidate(PersonId(5), kinds=frozenset({CONSULT}), busy=gone),
        ),
    )  # fmt: skip
    found = [one for one in solved(order).relaxed if isinstance(one, Unfilled)]

    assert found == [Unfilled(COURT, DAYS[9], 1, (PersonId(3), PersonId(2), PersonId(4)))]


def test_rest_gives_way_before_a_post_stays_open() -> None:
    """Two advocates and two days of rest: every day is filled, and each short rest is named."""
    drawn = solved(MonthOrder(FEBRUARY, {COURT: 1}, people(2)))

    assert len(drawn.duties[COURT]) == len(DAYS)
    assert {type(one) for one in drawn.relaxed} == {RestBroken}
    # Turn about: one free day each time is the best there is.
    assert {one.free_days for one in drawn.relaxed if isinstance(one, RestBroken)} == {1}


def test_the_duty_before_the_month_counts_for_rest() -> None:
    """Whoever served on the last day of January is not first in February."""
    tired = Candidate(PersonId(9), last=date(2027, 1, 31))
    drawn = solved(MonthOrder(FEBRUARY, {COURT: 1}, (*people(3), tired)))

    assert drawn.relaxed == ()
    assert min(one.day for one in drawn.duties[COURT] if one.person == PersonId(9)) >= DAYS[2]


def test_two_runs_give_the_same_month() -> None:
    """Anyone can repeat the draw (ADR 14)."""
    order = MonthOrder(FEBRUARY, dict.fromkeys(RosterKind, 1), people(14), seed="c0ffee")

    assert solved(order) == solved(order)


def test_time_that_is_up_gives_nothing() -> None:
    """What is merely good when time is up depends on the machine, so it is thrown away."""
    order = MonthOrder(FEBRUARY, dict.fromkeys(RosterKind, 2), people(25))

    assert solve(order, 0.01) == OutOfTime()


MONTHS = st.lists(
    st.builds(
        lambda gone, kinds: (gone, frozenset(kinds)),
        st.frozensets(st.sampled_from(DAYS), max_size=26),
        st.sets(st.sampled_from(list(RosterKind)), min_size=1),
    ),
    min_size=1, max_size=5,
)  # fmt: skip


@SLOW
@given(MONTHS, st.integers(0, 3))
def test_as_few_posts_stay_open_as_there_can_be(
    month: list[tuple[frozenset[date], frozenset[RosterKind]]], rest: int
) -> None:
    """Every way to seat people on a day was tried, and none fills more; both engines agree."""
    order = MonthOrder(
        FEBRUARY, {COURT: 1, CONSULT: 2},
        tuple(Candidate(PersonId(n), kinds, away)
              for n, (away, kinds) in enumerate(month, start=1)),
        rest=rest,
    )  # fmt: skip
    expected = {day: 3 - _most_seats(order, day) for day in DAYS}
    expected = {day: missing for day, missing in expected.items() if missing}

    for drawn in (solved(order), draw(order)):
        missing: Counter[date] = Counter()
        for one in drawn.relaxed:
            if isinstance(one, Unfilled):
                missing[one.day] += one.missing
        assert missing == expected


def _most_seats(order: MonthOrder, day: date) -> int:
    """By trying every way: how many of a day's posts can be filled."""
    seats = [kind for kind, count in order.posts.items() for _ in range(count)]
    for size in range(min(len(seats), len(order.candidates)), 0, -1):
        for chosen in combinations(seats, size):
            for who in permutations(order.candidates, size):
                if all(one.can(kind, day) for one, kind in zip(who, chosen, strict=True)):
                    return size
    return 0


@pytest.mark.parametrize("rest", [0, 1, 2])
@pytest.mark.parametrize("debts", [(0, 0, 0), (Fraction(3, 2), 0, -1), (2, 2, Fraction(-5, 2))])
def test_no_month_is_better(rest: int, debts: Sequence[Fraction]) -> None:
    """Six days and three advocates: every one of 729 rosters was compared."""
    last = frozenset(DAYS[6:])
    order = MonthOrder(
        FEBRUARY, {COURT: 1},
        tuple(
            Candidate(
                PersonId(n), away=last | days(n), carried={COURT: Fraction(debt)},
                carried_weight=Fraction(debt),
            )
            for n, debt in enumerate(debts, start=1)
        ),
        rest=rest,
    )  # fmt: skip
    drawn = solved(order)
    found = {duty.day: duty.person for duty in drawn.duties[COURT]}

    assert _price(order, drawn, found) == min(
        _price(order, drawn, other) for other in _every_month(order)
    )


def _every_month(order: MonthOrder) -> Iterator[dict[date, PersonId]]:
    for who in product(order.candidates, repeat=6):
        if all(one.can(COURT, day) for one, day in zip(who, DAYS, strict=False)):
            yield {day: one.person for one, day in zip(who, DAYS, strict=False)}


def _price(
    order: MonthOrder, drawn: Drawn, month: dict[date, PersonId]
) -> tuple[int, int, int, Fraction]:
    """What the stages minimise, computed in another way."""
    short = beyond = 0
    squares = Fraction(0)
    for one in order.candidates:
        own = sorted(day for day, person in month.items() if person == one.person)
        share = drawn.owed[COURT, one.person]
        for earlier, later in combinations(own, 2):
            lacks = max(0, order.rest + 1 - (later - earlier).days)
            short += lacks * (lacks + 1) // 2
        beyond += max(floor(share) - len(own), len(own) - ceil(share), 0)
        squares += (one.debt(COURT) + len(own) - share) ** 2
    return len(DAYS) - len(month), short, beyond, squares
