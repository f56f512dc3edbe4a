"""Promises of the presidium's questions: chance alone raises few, what stands out is asked."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from itertools import product
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.assignments.chances import at_least_by_draw, at_least_by_share, rare
from domain.assignments.questions import (
    Bunched,
    Inquiry,
    NextOften,
    PairOften,
    PickedOften,
    Taken,
)
from domain.assignments.questions_finding import ask
from domain.assignments.requests import OfferSource
from domain.ids import PersonId
from domain.policy import POLICY
from tests.kit.fair_months import BODIES, UNIT, Unit, half_year

HALF = Unit()
POCKET, OTHER, OFFICER = HALF.team[0], HALF.team[1], PersonId(1)
LIVES = 120


def asked(taken: list[Taken], unit: Unit = HALF) -> Inquiry:
    """What the presidium is asked about these."""
    return ask(taken, {UNIT: frozenset(unit.team)}, POLICY)


@pytest.mark.parametrize("unit", [HALF, Unit(people=6, posts=2)], ids=["many", "few"])
def test_a_fair_distribution_raises_questions_as_rarely_as_is_said(unit: Unit) -> None:
    """Of many fair half-years at most five in a hundred have any question at all."""
    with_any = sum(bool(asked(half_year(seed, unit), unit).questions) for seed in range(LIVES))

    assert with_any * 100 <= POLICY.question_level * LIVES


def test_without_correction_fair_months_would_be_suspected() -> None:
    """The correction is what keeps the promise: among hundreds of figures some are always odd."""
    lax = replace(POLICY, question_level=100 * 100)
    odd = 0
    for seed in range(20):
        every = ask(half_year(seed, HALF), {}, lax).questions
        odd += any(one.figures.chance <= Fraction(POLICY.question_level, 100) for one in every)

    assert odd > 10


def _to_pocket(one: Taken) -> Taken:
    return replace(one, advocate=POCKET) if one.body == BODIES[0] else one


def _picked(one: Taken) -> Taken:
    if one.source is OfferSource.OVERRIDE and one.officer == OFFICER:
        return replace(one, advocate=POCKET)
    return one


def _handed_on(one: Taken) -> Taken:
    return replace(one, advocate=OTHER, asked=((POCKET, True),)) if one.request % 40 == 0 else one


@pytest.mark.parametrize(
    ("crook", "kind", "words"),
    [
        (_to_pocket, PairOften, {"advocate": POCKET, "body": BODIES[0]}),
        (_picked, PickedOften, {"advocate": POCKET, "officer": OFFICER}),
        (_handed_on, NextOften, {"advocate": OTHER, "decliner": POCKET}),
    ],
)
def test_what_stands_out_is_asked(
    crook: Callable[[Taken], Taken], kind: type, words: dict[str, object]
) -> None:
    """A body with one advocate, an officer with one hand, declines with one heir: in each life."""
    for seed in range(10):
        found = asked([crook(one) for one in half_year(seed, HALF)]).questions

        assert any(
            isinstance(one, kind) and all(getattr(one, key) == of for key, of in words.items())
            for one in found
        ), seed


def test_a_bunch_is_asked_once() -> None:
    """Eight requests within two hours to one of three: one question, however windows overlap."""
    fair = half_year(3, HALF)
    first = fair[0]
    bunch = [
        replace(first, request=first.request, source=OfferSource.TURN, advocate=POCKET, asked=(),
                accepted_at=first.accepted_at + timedelta(days=400, minutes=10 * turn))
        for turn in range(12)
    ]  # fmt: skip
    found = [one for one in asked([*fair, *bunch]).questions if isinstance(one, Bunched)]

    assert [one.advocate for one in found] == [POCKET]
    assert found[0].figures.observed == 12


def test_continuity_and_a_ladder_of_one_are_no_questions() -> None:
    """What the law itself leads to one advocate says nothing about a choice (Ереже ¶4(3))."""
    fair = [replace(one, source=OfferSource.CONTINUITY, advocate=POCKET, asked=())
            for one in half_year(1, HALF)]  # fmt: skip
    alone = [replace(one, choices=1, source=OfferSource.TURN, asked=(), advocate=POCKET)
             for one in half_year(1, HALF)]  # fmt: skip

    assert asked(fair).questions == ()
    assert [one for one in asked(alone).questions if isinstance(one, Bunched)] == []


def test_few_figures_are_never_a_question() -> None:
    """Nobody is asked about three requests, however odd."""
    three = [replace(one, advocate=POCKET, source=OfferSource.OVERRIDE, officer=OFFICER)
             for one in half_year(1, HALF)[:3]]  # fmt: skip

    assert asked(three).questions == ()
    assert asked([]) == Inquiry(0, 0, POLICY.question_level, ())


def test_figures_add_up_and_the_rarest_comes_first() -> None:
    """Observed is more than expected, chance is small, and the list is in its order."""
    crooked = [_picked(_to_pocket(one)) for one in half_year(5, HALF)]
    inquiry = asked(crooked)
    chances = [one.figures.chance for one in inquiry.questions]

    assert len(chances) > 1
    assert chances == sorted(chances)
    assert all(one.figures.expected < one.figures.observed <= one.figures.of
               for one in inquiry.questions)  # fmt: skip


@given(st.integers(0, 7), st.integers(0, 5), st.integers(1, 5))
def test_the_binomial_tail_is_counted_right(hits: int, tries: int, whole: int) -> None:
    """Against every outcome of dice written out: one side of each hits."""
    share = Fraction(1, whole)
    rolls = list(product(range(whole), repeat=tries))
    good = sum(roll.count(0) >= hits for roll in rolls)

    assert at_least_by_share(hits, tries, share) == Fraction(good, len(rolls))


@given(st.integers(0, 6), st.integers(0, 8), st.integers(0, 8), st.integers(8, 12))
def test_the_tail_of_a_draw_is_counted_right(
    hits: int, drawn: int, marked: int, total: int
) -> None:
    """All the ways together are one, and the tail is what is left of them."""
    exact = [
        Fraction(comb(marked, k) * comb(total - marked, drawn - k), comb(total, drawn))
        for k in range(drawn + 1)
    ]

    assert sum(exact) == 1
    assert at_least_by_draw(hits, drawn, marked, total) == sum(exact[hits:])


def test_holm_lets_the_next_one_through_more_easily() -> None:
    """The first against all, the second against the rest, and none after one that fails."""
    level = Fraction(5, 100)
    one, two, three = Fraction(1, 100), Fraction(13, 1000), Fraction(6, 100)

    assert rare([two, one], 4, level) == {0, 1}
    assert rare([two], 4, level) == set()
    assert rare([three, one], 4, level) == {1}
    assert rare([one], 6, level) == set()
    assert rare([], 6, level) == set()
