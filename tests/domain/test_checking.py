"""Promises of the judge: a clean month passes, and every planted fault is found and named."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from domain.ids import PersonId
from domain.rosters import Duty, RosterKind, days_of
from domain.rosters.checking import check, remarks
from domain.rosters.drawing import draw
from domain.rosters.order import MonthOrder, RestBroken, SpreadWide, Unfilled
from domain.rosters.violations import (
    Crowded,
    NotInKind,
    OffMonth,
    OnAwayDay,
    RestShort,
    ShareMissed,
    SpreadUneven,
    Stranger,
    TurnsBroken,
    TwoDuties,
    Unmanned,
    WeightUneven,
)
from tests.domain.months import Rosters, candidates, clean_months

COURT, PRETRIAL, CONSULT = RosterKind.COURT, RosterKind.PRETRIAL, RosterKind.CONSULT
NOBODY = PersonId(999)
Month = tuple[MonthOrder, Rosters]


def _edit(order: MonthOrder, person: PersonId, **changes: object) -> MonthOrder:
    """The order with one candidate otherwise."""
    return replace(
        order,
        candidates=tuple(
            replace(one, **changes) if one.person == person else one  # type: ignore[arg-type]
            for one in order.candidates
        ),
    )


def _picked(month: Month, data: st.DataObject) -> tuple[RosterKind, int, Duty]:
    """One duty of a month with its place in the list."""
    kind, every = next(iter(month[1].items()))
    number = data.draw(st.integers(0, len(every) - 1))
    return kind, number, every[number]


@given(clean_months())
def test_a_clean_month_has_no_fault(month: Month) -> None:
    """Nothing is found where every rule is kept."""
    assert check(*month) == ()
    assert not [one for one in remarks(*month) if isinstance(one, Crowded)]


@given(clean_months(), st.data())
def test_a_duty_that_is_missing(month: Month, data: st.DataObject) -> None:
    """The day and the kind are named, and the turns behind it have a gap."""
    kind, number, duty = _picked(month, data)
    del month[1][kind][number]

    found = check(*month)

    assert Unmanned(kind, duty.day, 1) in found
    posts = month[0].posts[kind]
    assert any(isinstance(one, TurnsBroken) for one in found) is (duty.position < posts)


@given(clean_months(), st.data())
def test_a_turn_that_is_doubled(month: Month, data: st.DataObject) -> None:
    """The turns of a day are 1, 2, 3, whatever their order in the list."""
    kind, number, duty = _picked(month, data)
    month[1][kind][number] = replace(duty, position=duty.position + 1)

    assert [one.day for one in check(*month) if isinstance(one, TurnsBroken)] == [duty.day]


@given(clean_months(), st.data())
def test_a_stranger_on_duty(month: Month, data: st.DataObject) -> None:
    """Whoever does not take part is named with the day."""
    kind, number, duty = _picked(month, data)
    month[1][kind][number] = replace(duty, person=NOBODY)

    assert Stranger(kind, duty.day, NOBODY) in check(*month)


@given(clean_months(), st.data())
def test_somebody_absent_on_duty(month: Month, data: st.DataObject) -> None:
    """A day of absence is found wherever it lies."""
    kind, _, duty = _picked(month, data)
    order = _edit(month[0], duty.person, away=frozenset({duty.day}))

    assert OnAwayDay(kind, duty.day, duty.person) in check(order, month[1])


@given(clean_months(), st.data())
def test_somebody_of_another_kind(month: Month, data: st.DataObject) -> None:
    """Every duty in a kind that one does not serve is found."""
    kind, _, duty = _picked(month, data)
    order = _edit(month[0], duty.person, kinds=frozenset(RosterKind) - {kind})

    found = [one for one in check(order, month[1]) if isinstance(one, NotInKind)]

    own = [one.day for one in month[1][kind] if one.person == duty.person]
    assert found == [NotInKind(kind, day, duty.person) for day in own]


@given(clean_months(), st.data())
def test_two_duties_on_a_day(month: Month, data: st.DataObject) -> None:
    """In two kinds, or in a roster that was made before."""
    kind, _, duty = _picked(month, data)
    other = next(one for one in RosterKind if one is not kind)
    both = {**month[1], other: [Duty(duty.day, 1, duty.person)]}
    busy = _edit(month[0], duty.person, busy=frozenset({duty.day}))

    assert TwoDuties(duty.day, duty.person) in check(month[0], both)
    assert TwoDuties(duty.day, duty.person) in check(busy, month[1])


@given(clean_months(), st.data())
def test_a_duty_outside_the_month(month: Month, data: st.DataObject) -> None:
    """The last day of the month before is not of this month."""
    kind, number, duty = _picked(month, data)
    stray = month[0].month - timedelta(days=1)
    month[1][kind][number] = replace(duty, day=stray)

    assert OffMonth(kind, stray, duty.person) in check(*month)


@given(clean_months(), st.data())
def test_rest_that_is_too_short(month: Month, data: st.DataObject) -> None:
    """Within the month, after the month before, and beside other rosters."""
    order, rosters = month
    assume(order.rest > 0)
    kind, _, duty = _picked(month, data)
    own = sorted(one.day for one in rosters[kind] if one.person == duty.person)
    near = own[0] - timedelta(days=1)

    after = check(_edit(order, duty.person, last=near), rosters)
    beside = check(_edit(order, duty.person, busy=frozenset({near}), last=None), rosters)

    expected = RestShort(duty.person, near, own[0], 0, order.rest)
    assert expected in after
    assert expected in beside


@given(clean_months(), st.data())
def test_a_duty_given_to_somebody_else(month: Month, data: st.DataObject) -> None:
    """Two hand-overs to one person make loads differ by more than one."""
    order, rosters = month
    kind, _, duty = _picked(month, data)
    mine = [n for n, one in enumerate(rosters[kind]) if one.person == duty.person]
    assume(len(mine) >= 2)
    days = {rosters[kind][number].day for number in mine[:2]}
    on = {one.person for one in rosters[kind] if one.day in days}
    free = [one.person for one in order.candidates if one.person not in on]
    assume(free)
    taker = free[0]
    for number in mine[:2]:
        rosters[kind][number] = replace(rosters[kind][number], person=taker)

    found = [one for one in check(order, rosters) if isinstance(one, SpreadUneven)]

    assert [(one.kind, taker in one.most_loaded) for one in found] == [(kind, True)]
    assert duty.person in found[0].least_loaded


@given(clean_months(), st.data())
def test_an_advocate_too_many(month: Month, data: st.DataObject) -> None:
    """It is allowed, and remarked."""
    kind, _, duty = _picked(month, data)
    month[1][kind].append(Duty(duty.day, month[0].posts[kind] + 1, NOBODY))

    assert Crowded(kind, duty.day, 1) in remarks(*month)


@st.composite
def _orders(draw: st.DrawFn) -> MonthOrder:
    month = date(2026, draw(st.integers(1, 12)), 1)
    days = days_of(month)
    kinds = draw(st.lists(st.sampled_from(RosterKind), min_size=1, max_size=3, unique=True))
    people = []
    for one in candidates(draw(st.integers(2, 14))):
        away = draw(st.sets(st.sampled_from(days), max_size=12)) if draw(st.booleans()) else set()
        last = month - timedelta(days=draw(st.integers(1, 12)))
        people.append(replace(one, away=frozenset(away), last=last))
    return MonthOrder(
        month, {kind: draw(st.integers(1, 2)) for kind in kinds}, tuple(people),
        rest=draw(st.integers(0, 2)), seed=f"{draw(st.integers(0, 255)):02x}",
    )  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(_orders())
def test_the_engine_names_itself_what_the_judge_finds(order: MonthOrder) -> None:
    """What could not be kept is in the draw's own list, and nothing else is broken."""
    drawn = draw(order)

    found = check(order, drawn.duties)

    rest = sorted((one.person, one.free_days) for one in found if isinstance(one, RestShort))
    named = [one for one in drawn.relaxed if isinstance(one, RestBroken)]
    assert rest == sorted((one.person, one.free_days) for one in named)
    spread = {one.kind for one in found if isinstance(one, SpreadUneven)}
    assert spread == {one.kind for one in drawn.relaxed if isinstance(one, SpreadWide)}
    holes = [(one.kind, one.day, one.missing) for one in found if isinstance(one, Unmanned)]
    short = [one for one in drawn.relaxed if isinstance(one, Unfilled)]
    assert sorted(holes) == sorted((one.kind, one.day, one.missing) for one in short)
    grave = (Stranger, NotInKind, OnAwayDay, TwoDuties, OffMonth, TurnsBroken, WeightUneven)
    assert [one for one in found if isinstance(one, grave)] == []
    if not short:
        assert not any(isinstance(one, ShareMissed) and one.curable for one in found)


@pytest.mark.parametrize("kind", [Unmanned, RestShort, SpreadUneven, Stranger, OnAwayDay])
def test_a_violation_names_its_source(kind: type) -> None:
    """Each rule is found again in the register of rules."""
    assert kind.source.startswith("R-0")  # type: ignore[attr-defined]
