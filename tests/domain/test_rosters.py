"""Promises of the draw: whole months, equal loads, nobody twice a day, debts carried over."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.ids import PersonId, RosterId, UnitId
from domain.rosters import Duty, Roster, RosterKind, RosterState, days_of, next_month
from domain.rosters.completeness import (
    Doubled,
    Nameless,
    NoOfficer,
    NoOfficerPhone,
    NoPhone,
    NotParticipant,
    OutsideMonth,
    Shown,
    Unbalanced,
    Uncovered,
    due_day,
    is_late,
    is_phone,
    missing,
)
from domain.rosters.drawing import Order, draw, shares

SEPTEMBER = date(2026, 9, 1)
PHONE = "+7 701 000 00 01"
MONTHS = st.dates(date(2024, 1, 1), date(2029, 12, 31)).map(lambda day: day.replace(day=1))
Drawn = Mapping[RosterKind, tuple[Duty, ...]]


def people(count: int) -> list[PersonId]:
    return [PersonId(number) for number in range(1, count + 1)]


@st.composite
def orders(draw_: st.DrawFn) -> Order:
    """A month to draw, with enough people for every post of a day, and debts of any kind."""
    kinds = draw_(st.lists(st.sampled_from(RosterKind), min_size=1, max_size=3, unique=True))
    posts = {kind: draw_(st.integers(1, 2)) for kind in kinds}
    everybody = people(draw_(st.integers(sum(posts.values()), 14)))
    debts = st.fractions(-3, 3, max_denominator=6)
    balances = {
        (kind, person): draw_(debts) for kind in kinds for person in everybody
    }  # fmt: skip
    month = draw_(MONTHS)
    before = st.integers(1, 20).map(lambda ago: month - timedelta(days=ago))
    recent = draw_(st.dictionaries(st.sampled_from(everybody), before))
    return Order(month, posts, everybody, balances, recent=recent)


def spread(order: Order, duties: tuple[Duty, ...]) -> int:
    own = Counter(duty.person for duty in duties)
    loads = [own[person] for person in order.people]
    return max(loads) - min(loads)


@settings(max_examples=60, deadline=None)
@given(orders())
def test_a_drawn_month_is_whole_equal_and_free_of_doubles(order: Order) -> None:
    """Every post of every day is taken; loads are at most one apart; one duty a person a day."""
    drawn = draw(order)

    for kind, posts in order.posts.items():
        turns = Counter((duty.day, duty.position) for duty in drawn[kind])
        assert turns == {
            (day, turn): 1 for day in days_of(order.month) for turn in range(1, posts + 1)
        }
        assert spread(order, drawn[kind]) <= 1
    taken = Counter((one.person, one.day) for duties in drawn.values() for one in duties)
    assert set(taken.values()) == {1}


@settings(max_examples=20, deadline=None)
@given(orders())
def test_the_same_order_gives_the_same_rosters(order: Order) -> None:
    """Nobody can draw until they like the result."""
    assert draw(order) == draw(order)


@settings(max_examples=30, deadline=None)
@given(orders(), st.data())
def test_nobody_is_put_on_a_day_that_is_taken(order: Order, data: st.DataObject) -> None:
    """A duty in a roster that was published before keeps its day."""
    days = st.frozensets(st.sampled_from(days_of(order.month)), max_size=12)
    busy = data.draw(st.dictionaries(st.sampled_from(list(order.people)), days))
    drawn = draw(Order(order.month, order.posts, order.people, order.balances, busy))

    for duties in drawn.values():
        assert [one for one in duties if one.day in busy.get(one.person, ())] == []


@pytest.mark.parametrize("count", [4, 7, 11, 13])
def test_a_year_stays_equal_because_debts_are_carried_over(count: int) -> None:
    """After each month the sums of a kind are at most one apart (R-044)."""
    kinds = dict.fromkeys(RosterKind, 1)
    sums: dict[RosterKind, Counter[PersonId]] = {kind: Counter() for kind in kinds}
    month, everybody = SEPTEMBER, people(count)
    for _ in range(12):
        balances = {
            (kind, person): own[person] - Fraction(own.total(), count)
            for kind, own in sums.items()
            for person in everybody
        }
        for kind, duties in draw(Order(month, kinds, everybody, balances)).items():
            sums[kind].update(one.person for one in duties)
            loads = [sums[kind][person] for person in everybody]
            assert max(loads) - min(loads) <= 1
        month = next_month(month)


def test_duties_do_not_follow_each_other_where_there_are_people_enough() -> None:
    """Ten advocates for three posts a day: nobody is on duty two days in a row."""
    drawn = draw(Order(SEPTEMBER, dict.fromkeys(RosterKind, 1), people(10)))
    own: dict[PersonId, set[date]] = {}
    for duties in drawn.values():
        for one in duties:
            own.setdefault(one.person, set()).add(one.day)

    assert not [
        day for days in own.values() for day in days if day + timedelta(days=1) in days
    ]  # fmt: skip


def test_whoever_had_less_gets_the_odd_day_and_is_told_so() -> None:
    """Thirty days for seven: the two odd ones go to those whom the months before favoured."""
    debts = {
        (RosterKind.COURT, PersonId(3)): Fraction(-1),
        (RosterKind.COURT, PersonId(6)): Fraction(-2),
    }
    order = Order(SEPTEMBER, {RosterKind.COURT: 1}, people(7), debts)
    told = shares(order, RosterKind.COURT, draw(order)[RosterKind.COURT])

    assert [(one.person, one.duties) for one in told][:2] == [(6, 5), (3, 5)]
    assert {one.duties for one in told[2:]} == {4}


def test_too_few_people_leave_days_open_and_nobody_twice() -> None:
    """Two advocates cannot keep three rosters: the gaps are there to be seen."""
    drawn = draw(Order(SEPTEMBER, dict.fromkeys(RosterKind, 1), people(2)))
    taken = Counter((one.person, one.day) for duties in drawn.values() for one in duties)

    assert set(taken.values()) == {1}
    assert sum(len(duties) for duties in drawn.values()) == 2 * len(days_of(SEPTEMBER))


def roster(duties: tuple[Duty, ...], **other: object) -> Roster:
    values: dict[str, object] = {
        "id": RosterId(1), "unit": UnitId(1), "kind": RosterKind.COURT, "month": SEPTEMBER,
        "state": RosterState.DRAFT, "version": 0, "posts": 1, "officer": PersonId(99),
        "officer_phone": PHONE, "published_at": None, "late": False, "reason": "",
    }  # fmt: skip
    return Roster(**(values | other), duties=duties)  # type: ignore[arg-type]  # made of words


def holes(one: Roster, shown: Mapping[int, Shown] | None = None, **more: object) -> list[object]:
    known = {person: Shown(named=True, phone=PHONE) for person in people(3)} | dict(shown or {})
    counts = dict(Counter(duty.person for duty in one.duties))
    everybody = {PersonId(number): how for number, how in known.items()}
    return list(missing(one, everybody, counts, **more))  # type: ignore[arg-type]  # made of words


WHOLE = draw(Order(SEPTEMBER, {RosterKind.COURT: 1}, people(3)))[RosterKind.COURT]


def test_a_drawn_roster_lacks_nothing() -> None:
    """What was drawn can be published as it stands."""
    assert holes(roster(WHOLE)) == []


def test_every_hole_is_named() -> None:
    """Days, names, telephones, the responsible person, doubles, strangers, unequal loads."""
    first = WHOLE[0]
    stranger = Duty(first.day, 1, PersonId(8))
    outside = Duty(date(2026, 10, 1), 1, PersonId(1))

    assert Uncovered(first.day) in holes(roster(WHOLE[1:]))
    assert Uncovered(first.day) in holes(roster(WHOLE, posts=2))
    assert OutsideMonth(outside.day) in holes(roster((*WHOLE, outside)))
    assert Nameless(PersonId(2)) in holes(roster(WHOLE), {2: Shown(named=False, phone=PHONE)})
    assert NoPhone(PersonId(2)) in holes(roster(WHOLE), {2: Shown(named=True, phone="жоқ")})
    assert NoOfficer() in holes(roster(WHOLE, officer=None))
    assert NoOfficerPhone() in holes(roster(WHOLE, officer_phone=""))
    assert NotParticipant(PersonId(8)) in holes(roster((stranger, *WHOLE[1:])))
    assert Doubled(first.person, first.day) in holes(
        roster(WHOLE), elsewhere=[(first.person, first.day)]
    )


def test_unequal_loads_need_a_reason() -> None:
    """One apart is equal; more is published only with a recorded reason (R-044)."""
    one = [duty for duty in WHOLE if duty.person == 1]
    given_away = {one[0], one[1]}
    duties = tuple(
        Duty(duty.day, 1, PersonId(2)) if duty in given_away else duty for duty in WHOLE
    )  # fmt: skip

    assert holes(roster(duties)) == [Unbalanced(8, 12)]
    assert holes(roster(duties, reason="Іссапар")) == []


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("+7 701 000 00 01", True),
        ("8 (7172) 00-00-01", True),
        ("+77010000001", True),
        ("", False),
        ("жоқ", False),
        ("701", False),
    ],
)
def test_a_telephone_is_one_that_can_be_called(text: str, good: bool) -> None:  # noqa: FBT001 - a row of the table
    """Ереже ¶21(2): contact telephones stand in the roster."""
    assert is_phone(text) is good


@pytest.mark.parametrize(
    ("month", "due"),
    [(SEPTEMBER, date(2026, 8, 25)), (date(2027, 1, 1), date(2026, 12, 25))],
)
def test_the_25th_is_in_time_and_the_26th_is_late(month: date, due: date) -> None:
    """Ереже ¶21; a weekend does not move it (A-14)."""
    assert due_day(month) == due
    assert not is_late(month, due)
    assert is_late(month, due + timedelta(days=1))
