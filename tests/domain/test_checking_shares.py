"""Promises of the judge about equal shares: number by presence, weight, distance, reserve."""

from dataclasses import replace
from fractions import Fraction

from domain.ids import PersonId
from domain.rosters import Duty, RosterKind, days_of
from domain.rosters.checking import check, remarks
from domain.rosters.order import Candidate, MonthOrder
from domain.rosters.violations import (
    Bunched,
    ShareMissed,
    WeightUneven,
)
from tests.domain.months import SEPTEMBER, candidates, wheel

COURT = RosterKind.COURT


def test_a_newcomer_has_a_part_of_the_share() -> None:
    """Ten days of thirty in a month of four are less than three duties, not eight."""
    days = days_of(SEPTEMBER)
    late = Candidate(PersonId(4), away=frozenset(days[:20]))
    order = MonthOrder(SEPTEMBER, {COURT: 1}, (*candidates(3), late), rest=0)
    rosters = {COURT: [Duty(day, 1, PersonId(n % 3 + 1)) for n, day in enumerate(days)]}

    assert check(order, rosters) == (
        ShareMissed(COURT, PersonId(4), 0, Fraction(3), curable=True),
    )

    for day in days[20:29:4]:
        rosters[COURT][day.day - 1] = Duty(day, 1, PersonId(4))
    assert check(order, rosters) == ()


def test_where_nobody_could_take_a_duty_over_the_judge_says_so() -> None:
    """Whoever is alone for twenty days serves them; that is a fault of nobody."""
    days = days_of(SEPTEMBER)
    late = tuple(Candidate(PersonId(n), away=frozenset(days[:20])) for n in (2, 3, 4))
    order = MonthOrder(SEPTEMBER, {COURT: 1}, (Candidate(PersonId(1)), *late), rest=0)
    rosters = {COURT: [Duty(day, 1, PersonId(max(1, n - 18))) for n, day in enumerate(days)]}
    rosters[COURT][20:] = [
        Duty(day, 1, PersonId(2 + n % 3)) for n, day in enumerate(days[20:])
    ]  # fmt: skip

    found = check(order, rosters)

    assert {type(one) for one in found} <= {ShareMissed}
    assert not any(isinstance(one, ShareMissed) and one.curable for one in found)


def test_weekends_that_always_meet_the_same_person() -> None:
    """Equal numbers are not equal loads: the exchange that would help is named."""
    days = days_of(SEPTEMBER)
    free = [day for day in days if day.weekday() >= 5]
    plain = [day for day in days if day.weekday() < 5]
    order = MonthOrder(
        SEPTEMBER, {COURT: 1}, candidates(3), weights={(COURT, day): 200 for day in free}, rest=0
    )
    pairs = [(day, 1) for day in free] + [(day, 2) for day in plain[:11]]
    pairs += [(day, 1 if n < 2 else 3) for n, day in enumerate(plain[11:])]
    rosters = {COURT: [Duty(day, 1, PersonId(person)) for day, person in sorted(pairs)]}

    found = [one for one in check(order, rosters) if isinstance(one, WeightUneven)]

    assert [(one.more, one.weights[0]) for one in found] == [(PersonId(1), 1800)]
    assert found[0].heavy in free
    assert found[0].light in plain


def test_duties_close_together_are_remarked_where_they_could_be_parted() -> None:
    """Rest is kept, and still half the even distance is not."""
    order = MonthOrder(SEPTEMBER, {COURT: 1}, candidates(10), rest=0)
    rosters = {COURT: list(wheel(order).duties[COURT])}
    assert remarks(order, rosters) == ()
    first, second = rosters[COURT][1], rosters[COURT][10]
    rosters[COURT][1] = replace(first, person=second.person)
    rosters[COURT][10] = replace(second, person=first.person)

    found = remarks(order, rosters)

    assert {one.person for one in found if isinstance(one, Bunched)} == {PersonId(1), PersonId(2)}
    assert check(order, rosters) == ()


def test_the_reserve_rests_and_counts_for_no_share() -> None:
    """Who waits behind the others has not served."""
    order = MonthOrder(SEPTEMBER, {COURT: 1}, candidates(3), reserve={COURT: 1}, rest=0)
    people = [PersonId(1 + n % 3) for n in range(30)]
    rosters = {
        COURT: [
            Duty(day, position, person)
            for n, day in enumerate(days_of(SEPTEMBER))
            for position, person in ((1, people[n]), (2, PersonId(1 + (n + 1) % 3)))
        ]
    }

    assert check(order, rosters) == ()
