"""Versions touch only those concerned, and the verdict on a change says what it makes of it."""

from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ids import DutyId, PersonId, RosterId, UnitId
from domain.members import Member
from domain.people import Language, Name
from domain.policy import POLICY
from domain.rosters import DayDuty, Duty, RosterKind, days_of, loads
from domain.rosters.history import Change, changed, diff
from domain.rosters.verdict import Absent, Around, Close, Held, Twice, Uneven, compare
from domain.swaps_pairs import Proposal, is_rested, ranked, tradable

MONTH = date(2026, 9, 1)
PEOPLE = [PersonId(number) for number in range(1, 7)]
A, B, C = PEOPLE[:3]
COURT = RosterKind.COURT

rosters = st.lists(st.sampled_from(PEOPLE), min_size=30, max_size=30).map(
    lambda who: tuple(Duty(day, 1, one) for day, one in zip(days_of(MONTH), who, strict=True))
)
steps = st.lists(
    st.tuples(st.booleans(), st.integers(0, 29), st.integers(0, 29), st.sampled_from(PEOPLE)),
    max_size=12,
)


def _changes(duties: Sequence[Duty], step: tuple[bool, int, int, PersonId]) -> list[Change]:
    """A move of one day to somebody, or an exchange of two days."""
    exchange, first, second, who = step
    one, other = duties[first], duties[second]
    if exchange:
        return [Change(one.day, one.person, other.person),
                Change(other.day, other.person, one.person)]  # fmt: skip
    return [Change(one.day, one.person, who)]


@given(rosters, steps)
def test_versions_touch_only_those_concerned(
    before: tuple[Duty, ...], every: list[tuple[bool, int, int, PersonId]]
) -> None:
    """Who is told is exactly who has other days than before, after any moves and exchanges."""
    after = before
    for step in every:
        made = changed(after, _changes(after, step))
        after = made if made is not None else after

    what = diff(before, after)
    others = {one for one in PEOPLE if _days(before, one) != _days(after, one)}
    assert set(what.people()) == others
    for one in PEOPLE:
        assert set(what.taken_by(one)) == _days(after, one) - _days(before, one)
        assert set(what.left_by(one)) == _days(before, one) - _days(after, one)


@given(rosters, st.integers(0, 29), st.integers(0, 29))
def test_an_exchange_keeps_every_load(before: tuple[Duty, ...], one: int, other: int) -> None:
    after = changed(before, _changes(before, (True, one, other, A)))

    assert after is not None or one == other
    if after is not None:
        assert loads(after, PEOPLE) == loads(before, PEOPLE)


def test_changes_that_do_not_fit_are_not_made() -> None:
    """Nobody leaves a day they do not have, and nobody is put on a day twice."""
    duties = (Duty(MONTH, 1, A), Duty(MONTH, 2, B))

    assert changed(duties, [Change(MONTH, C, A)]) is None
    assert changed(duties, [Change(MONTH, A, B)]) is None
    assert changed(duties, [Change(MONTH, None, C)]) == (*duties, Duty(MONTH, 3, C))
    assert changed(duties, [Change(MONTH, A, None)]) == (Duty(MONTH, 2, B),)


def test_the_verdict_names_what_gets_worse_and_better() -> None:
    """Two duties a day, short rest, absence, loads: before and after, nothing is invented."""
    before = [_held(1, A), _held(2, A), _held(10, B), _held(20, B)]
    after = [_held(1, A), _held(2, B), _held(10, B), _held(20, B), _held(20, B)]
    around = Around({(COURT, MONTH): (A, B)}, {B: frozenset({_day(2)})})
    verdict = compare(before, after, around)

    assert verdict.worse == (
        Twice(B, _day(20)), Absent(B, _day(2)), Uneven(COURT, 1, 4),
    )  # fmt: skip
    assert verdict.forbidden == (Twice(B, _day(20)),)
    assert verdict.unbalanced == Uneven(COURT, 1, 4)
    assert verdict.better == (Close(A, _day(1), _day(2), 0),)
    back = compare(after, before, around)
    assert back.worse == verdict.better
    assert {type(one) for one in back.better} == {Twice, Absent, Uneven}


@pytest.mark.parametrize(("gap", "close"), [(1, True), (2, True), (3, False)])
def test_rest_is_counted_in_free_days(gap: int, *, close: bool) -> None:
    """Two free days between duties are the rule; over the end of a month too."""
    last = date(2026, 8, 31)
    after = [Held(last, A, COURT), Held(last + timedelta(days=gap), A, COURT)]
    verdict = compare(after[:1], after, Around({}, {}))

    assert any(isinstance(one, Close) for one in verdict.worse) is close
    assert is_rested(last + timedelta(days=gap), [last]) is not close


def test_days_are_exchanged_only_where_nobody_gets_two_a_day() -> None:
    """Past days, own days and days on which one of the two is on duty are not offered."""
    own, today = _duty(1, 5, A), _day(4)
    good, past, mine = _duty(2, 9, B), _duty(3, 3, B), _duty(4, 12, A)
    clash, busy = _duty(5, 12, B), [_duty(6, 5, C, RosterKind.CONSULT), _duty(7, 15, C)]
    every = [own, good, past, mine, clash, *busy]

    # C is on duty on the 5th of another kind: that very duty may be given for it.
    assert tradable(own, every, every, today) == (good, busy[0])


def test_the_system_proposes_whose_rest_is_kept_then_who_served_least() -> None:
    tired, heavy, light = _proposal(A, 1, rested=False), _proposal(B, 5), _proposal(C, 3)

    assert ranked([tired, heavy, light]) == (light, heavy, tired)


def test_the_nearer_the_day_the_oftener_one_is_reminded() -> None:
    """The tiers of the policy narrow together."""
    every = POLICY.swap_tiers
    for near, far in pairwise(every):
        assert (near.within, near.colleague, near.officer) < (
            far.within, far.colleague, far.officer,
        )  # fmt: skip


def _days(duties: Sequence[Duty], person: PersonId) -> set[date]:
    return {one.day for one in duties if one.person == person}


def _day(number: int) -> date:
    return MONTH.replace(day=number)


def _held(number: int, person: PersonId) -> Held:
    return Held(_day(number), person, COURT)


def _duty(number: int, day: int, person: PersonId, kind: RosterKind = COURT) -> DayDuty:
    return DayDuty(
        DutyId(number), RosterId(1), UnitId(1), kind, _day(day), person, None, stands=True
    )


def _proposal(person: PersonId, count: int, *, rested: bool = True) -> Proposal:
    name = Name(f"Т{person}", "А")
    member = Member(person, name, UnitId(1), "", Language.KK, int(person))
    return Proposal(member, count, Fraction(0), rested)
