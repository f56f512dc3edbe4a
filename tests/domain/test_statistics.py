"""Promises of statistics: reckoned by hand, by nearest rank, each clock by its basis."""

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

from hypothesis import given

from domain.assignments.acts import Basis
from domain.assignments.overrides import OverrideCode
from domain.assignments.requests import (
    CallState,
    Ending,
    Flow,
    Ground,
    OfferSource,
    OfferState,
    RequestState,
)
from domain.records.cases import Case, Phoned, Picked, declined
from domain.records.periods import month_of
from domain.records.statistics import Times, reckon
from tests.kit.cases import AUGUST, ONE, THREE, TWO, at, case, many, offer, part

NOW = at(20)
PERIOD = month_of(AUGUST)


def _month() -> list[Case]:
    """Six decrees of the day's term, one of a court's, one mirror; see the test for the sums."""
    taken = [
        case(number, at(number), parts=(part(number, ONE, at(number) + timedelta(hours=hours)),),
             offers=(offer(ONE, at(number), answered_at=at(number) + timedelta(hours=hours)),))
        for number, hours in ((1, 1), (2, 2), (3, 23), (4, 25))
    ]  # fmt: skip
    late = replace(taken[3], overdue_reason="Кезекшілер жауап бермеді")
    waits = case(5, at(19, 12), state=RequestState.OFFERED,
                 offers=(offer(TWO, at(19, 13), OfferState.NO_ANSWER),
                         offer(ONE, at(19, 14), OfferState.DECLINED, ground=Ground.ILLNESS,
                               answered_at=at(19, 15))),
                 calls=(Phoned(CallState.REACHED, at(19, 14)),))  # fmt: skip
    over = case(6, at(10), state=RequestState.RECEIVED)
    back = case(7, at(11), state=RequestState.RETURNED)
    court = case(8, at(12), basis=Basis.COURT, due_at=at(15), parts=(
        part(8, TWO, at(13), until_at=at(18), ended=Ending.SUBSTITUTED), part(9, ONE, at(18))),
        offers=(offer(TWO, at(12), answered_at=at(13), source=OfferSource.OVERRIDE),
                offer(ONE, at(17), answered_at=at(18))),
        picks=(Picked(None, at(12)), Picked(OverrideCode.LANGUAGE, at(13)),
               Picked(OverrideCode.REMOTE, at(2, month=9)), Picked(None, at(14))),
        searches=(at(16),))  # fmt: skip
    mirror = case(9, at(14), flow=Flow.EIS, state=RequestState.EIS_NOTIFIED)
    july = case(10, at(30, month=7), state=RequestState.RECEIVED)
    return [*taken[:3], late, waits, over, back, court, mirror, july]


def test_a_month_by_hand() -> None:
    """Every figure of the month as it was reckoned on paper."""
    found = reckon(_month(), PERIOD, [ONE, TWO, THREE], NOW)
    day, court = found.clocks

    assert (found.received, found.returned, found.mirrored) == (9, 1, 1)
    assert (day.received, day.in_time, day.late, day.waiting) == (6, 3, 2, 1)
    assert day.share == Fraction(3, 5)
    assert (day.times.median, day.times.p95, day.times.worst, day.times.count) == (
        2 * 60, 25 * 60, 25 * 60, 4,
    )  # fmt: skip
    assert day.times.bars == (1, 1, 0, 0, 1, 1)
    assert (court.received, court.times.median, court.share) == (1, 24 * 60, Fraction(1))
    assert (found.substitutes.values, found.seeking) == ((2 * 24 * 60,), 0)
    assert [(one.label, bool(one.reason)) for one in found.late] == [
        ("4/2026", True), ("6/2026", False),
    ]  # fmt: skip
    assert found.explained == 1
    assert (found.offers, found.silent, found.declines) == (8, 1, {Ground.ILLNESS: 1})
    assert list(found.picks.items()) == [(OverrideCode.LANGUAGE, 1), (None, 2)]
    assert found.calls == {CallState.REACHED: 1}
    assert (found.accepted, found.substituted) == (6, 1)
    assert [(load.person, load.count) for load in found.loads] == [(ONE, 5), (TWO, 1), (THREE, 0)]
    assert found.median_load == 1


def test_nothing_is_no_number() -> None:
    """Of nothing there is no median, no share and no longest."""
    found = reckon([], PERIOD, [], NOW)

    assert {(one.share, one.times.median, one.times.worst) for one in found.clocks} == {
        (None, None, None)
    }
    assert Times(()).bars == (0, 0, 0, 0, 0, 0)


@given(many())
def test_sums(cases: list[Case]) -> None:
    """Loads sum up to what was accepted, bars to what was timed, units to the whole."""
    found = reckon(cases, PERIOD, [ONE, TWO, THREE], NOW)
    units = {one.unit for one in cases}
    parts = [reckon([one for one in cases if one.unit == unit], PERIOD, [], NOW) for unit in units]

    assert sum(load.count for load in found.loads) == found.accepted
    for clock in found.clocks:
        assert sum(clock.times.bars) == clock.times.count
        assert clock.in_time + clock.late + clock.waiting == clock.received
    assert sum(one.accepted for one in parts) == found.accepted
    assert sum(one.offers for one in parts) == found.offers
    assert sum(sum(one.picks.values()) for one in parts) == sum(found.picks.values())
    assert sum(len(one.late) for one in parts) == len(found.late)


@given(many())
def test_months_sum_up_to_their_half(cases: list[Case]) -> None:
    """What is counted by its own moment is counted in one month and in no other."""
    half = PERIOD.of_span(type(PERIOD.span)("h"))
    whole = reckon(cases, half, [], at(30, month=12))
    months = [reckon(cases, one, [], at(30, month=12)) for one in half.months()]

    for name in ("received", "accepted", "offers", "silent", "returned", "substituted"):
        assert sum(getattr(one, name) for one in months) == getattr(whole, name)


def test_a_reason_that_was_not_accepted_is_no_refusal() -> None:
    """The same offer was made anew; only what the officer or ¶36 let stand is counted."""
    kept = offer(ONE, at(15, 2), OfferState.DECLINED, ground=Ground.ILLNESS)
    anew = offer(ONE, at(15, 3), OfferState.WITHDRAWN, ground=Ground.ILLNESS)

    assert declined(kept) is Ground.ILLNESS
    assert declined(anew) is None
