"""Promises of the ledger: it enters what happened, shares are equal, figures add up."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ids import CallId, DutyId, PersonId, RosterId
from domain.policy import POLICY
from domain.rosters import RosterKind
from domain.rosters.balance import Counted, Owing, reckon, spread_of
from domain.rosters.failed_calls import FailedCall, is_missed, next_in_turn, too_soon
from domain.rosters.ledger import (
    DUTY,
    Correction,
    Fact,
    Seat,
    Takeover,
    judge_day,
    owed_each,
    parse_correction,
)

DAY = date(2026, 9, 1)
LATER = DAY + timedelta(days=9)
NOON = datetime(2026, 9, 1, 7, tzinfo=UTC)
X, Y, Z, W = (PersonId(number) for number in (11, 12, 13, 14))
ROSTER = RosterId(1)
RESERVE = DUTY * POLICY.reserve_weight // 100


def seat(number: int, position: int, person: PersonId) -> Seat:
    """A seat of the day."""
    return Seat(DutyId(number), position, person)


def facts(seats: Sequence[Seat], takeovers: Sequence[Takeover], posts: int) -> set[object]:
    """What was entered, without the duties."""
    return {(one.person, one.fact, one.units) for one in judge_day(seats, takeovers, posts)}


def test_a_quiet_day_is_served_and_the_reserve_counts_less() -> None:
    """Positions above the posts are the reserve."""
    assert facts([seat(1, 1, X), seat(2, 2, Y)], [], 1) == {
        (X, Fact.SERVED, DUTY),
        (Y, Fact.SERVED, RESERVE),
    }


def test_a_free_colleague_stands_in() -> None:
    """The one who is missing gets nothing, the stand-in a whole duty, once."""
    taken = Takeover(DutyId(1), X, Z, DutyId(3))

    assert facts([seat(3, 1, Z)], [taken], 1) == {
        (X, Fact.MISSED, 0),
        (Z, Fact.STOOD_IN, DUTY),
    }


def test_the_reserve_comes_forward() -> None:
    """Its day counts as a duty, not as a duty and a reserve."""
    taken = Takeover(DutyId(1), X, Y, DutyId(3))

    assert facts([seat(3, 1, Y)], [taken], 1) == {(X, Fact.MISSED, 0), (Y, Fact.STOOD_IN, DUTY)}


def test_who_is_in_turn_anyway_serves_for_two() -> None:
    """The sum of a day stays what the day needed."""
    taken = Takeover(DutyId(1), X, Y, None)
    happened = judge_day([seat(2, 2, Y)], [taken], 2)

    assert sum(one.units for one in happened) == 2 * DUTY
    assert {one.fact for one in happened if one.person == Y} == {Fact.SERVED, Fact.STOOD_IN}


def test_a_stand_in_who_is_missing_too_did_not_stand_in() -> None:
    """The duty counts for the last one only."""
    chain = [Takeover(DutyId(1), X, Z, DutyId(3)), Takeover(DutyId(3), Z, W, DutyId(4))]

    assert facts([seat(4, 1, W)], chain, 1) == {
        (X, Fact.MISSED, 0),
        (Z, Fact.MISSED, 0),
        (W, Fact.STOOD_IN, DUTY),
    }


def test_a_record_that_was_taken_back_is_no_miss() -> None:
    """The stand-in stays on duty all the same."""
    taken = Takeover(DutyId(1), X, Z, DutyId(3), missed=False)

    assert facts([seat(3, 1, Z)], [taken], 1) == {(Z, Fact.STOOD_IN, DUTY)}


def test_who_came_back_that_day_served() -> None:
    """What counts is who was on duty when the day ended."""
    taken = Takeover(DutyId(1), X, Z, DutyId(3))

    assert facts([seat(5, 1, X)], [taken], 1) == {(X, Fact.SERVED, DUTY)}


@given(st.integers(0, 90_000), st.dictionaries(st.integers(1, 60), st.integers(0, 31)))
def test_equal_presence_owes_equally(total: int, days: dict[int, int]) -> None:
    """Never more than the whole, and no odd thousandth between equals."""
    owed = owed_each(total, {PersonId(one): own for one, own in days.items()})

    assert sum(owed.values()) <= total
    for one, own in days.items():
        assert owed[PersonId(one)] == (total * own // sum(days.values()) if own else 0)


@pytest.mark.parametrize(
    ("text", "units"),
    [("+1 себебі бар", 1000), ("−0,5 себебі бар", -500), ("-2.25 себебі бар", -2250)],
)
def test_a_correction_is_read(text: str, units: int) -> None:
    """A number with its sign, then a reason."""
    assert parse_correction(text) == Correction(units, "себебі бар")


@pytest.mark.parametrize(
    "text",
    ["1 себебі бар", "+1", "+1 ..", "+0 себебі", "+99 себебі", "+1,0005 себебі", "+ себебі",
     "+٣ себебі", "", "+.5 себебі"],
)  # fmt: skip
def test_what_is_no_correction_is_refused(text: str) -> None:
    """Without sign, without reason, too much, too fine, other digits."""
    assert parse_correction(text) is None


def failed(*minutes: int) -> list[FailedCall]:
    """Calls that nobody answered, so many minutes after noon."""
    return [
        FailedCall(CallId(number), DutyId(1), NOON + timedelta(minutes=one), PersonId(1))
        for number, one in enumerate(minutes)
    ]


def test_two_calls_with_time_between_make_a_miss() -> None:
    """One does not; the next one counts after ten minutes."""
    assert not is_missed(failed(0))
    assert is_missed(failed(0, 10))
    assert too_soon(failed(0), NOON + timedelta(minutes=9)) == NOON + POLICY.failed_calls_apart
    assert too_soon(failed(0), NOON + timedelta(minutes=10)) is None
    assert too_soon([], NOON) is None


def test_the_next_position_stands_in_then_the_reserve_then_nobody() -> None:
    """Who is silent too, or stands in for somebody already, is passed over."""
    seats = [seat(1, 1, X), seat(2, 2, Y), seat(3, 3, Z)]
    taken = [Takeover(DutyId(9), W, Y, None)]

    assert next_in_turn(seats, seats[0], [], frozenset({X})) == Y
    assert next_in_turn(seats, seats[0], [], frozenset({X, Y})) == Z
    assert next_in_turn(seats, seats[0], taken, frozenset({X})) == Z
    assert next_in_turn(seats, seats[2], [], frozenset({Z})) is None


def counted(
    person: PersonId,
    units: int = DUTY,
    weight: int = 100,
    *,
    entered: bool = True,
    day: date = DAY,
) -> Counted:
    """Something that counts."""
    return Counted(ROSTER, RosterKind.COURT, day, person, units, weight, entered=entered)


def test_a_balance_is_served_and_ahead_less_the_share() -> None:
    """Days ahead count until their evening; weights make the weighted balance."""
    found = reckon(
        [counted(X, weight=150), counted(X, entered=False, day=LATER), counted(Y, 0)],
        [Owing(ROSTER, RosterKind.COURT, one, 1000) for one in (X, Y)],
        DAY,
    )
    own, other = found[RosterKind.COURT, X], found[RosterKind.COURT, Y]

    assert [own.served, own.ahead, own.owed, own.balance] == [1, 1, 1, 1]
    assert other.balance == -1
    assert own.weighted_balance == Fraction(5, 2) - Fraction(5, 4)
    assert own.weighted_balance + other.weighted_balance == 0


def test_without_shares_each_owed_the_mean() -> None:
    """So imported months count as they always did."""
    found = reckon(
        [counted(X, entered=False), counted(X, entered=False)],
        [Owing(ROSTER, RosterKind.COURT, one, None) for one in (X, Y)],
        DAY + timedelta(days=40),
    )

    assert found[RosterKind.COURT, X].balance == 1
    assert found[RosterKind.COURT, Y].balance == -1


def test_who_joined_a_published_roster_owed_nothing() -> None:
    """A stand-in from outside gains the whole duty."""
    owing = [Owing(ROSTER, RosterKind.COURT, X, 1000), Owing(ROSTER, RosterKind.COURT, Z, None)]

    assert reckon([counted(Z)], owing, DAY)[RosterKind.COURT, Z].balance == 1


def test_a_spread_has_two_ends_and_a_middle() -> None:
    """Of nobody it is nothing."""
    found = spread_of(Fraction(one) for one in (3, 0, 1, 2))

    assert [found.least, found.middle, found.most, found.width] == [0, Fraction(3, 2), 3, 3]
    assert spread_of([]).width == 0
