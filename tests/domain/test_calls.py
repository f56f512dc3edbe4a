"""Promises of the month before a roster: dates of the call, marks of days, terms of a draw."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import WorkingCalendar
from domain.civil import day_of
from domain.ids import AbsenceCallId, PersonId, RosterId, UnitId
from domain.rosters import Roster, RosterKind, RosterState, calls, days_of
from domain.rosters.absences import (
    Mark,
    MarkKind,
    Reason,
    availability,
    cycled,
    is_many,
    months_ahead,
    span,
)
from domain.rosters.calls import Call, Guide, starts_on
from domain.rosters.terms import Terms

OCTOBER = date(2026, 10, 1)
CLOSES = date(2026, 9, 17)
NOW = datetime(2026, 9, 10, 5, 0, tzinfo=UTC)
DAYS = st.dates(date(2026, 8, 1), date(2026, 10, 31))


def _day(number: int) -> date:
    return date(2026, 9, number)


def _call(closes_on: date = CLOSES) -> Call:
    return Call(AbsenceCallId(1), UnitId(1), OCTOBER, NOW, closes_on, "hash", "seed")


def _roster(kind: RosterKind, state: RosterState) -> Roster:
    at = None if state is RosterState.DRAFT else NOW
    return Roster(
        RosterId(1), UnitId(1), kind, OCTOBER, state, 1, 1, PersonId(1), "", at,
        late=False, reason="", duties=(),
    )  # fmt: skip


def _mark(day: int, kind: MarkKind = MarkKind.CANNOT, reason: Reason | None = None) -> Mark:
    return Mark(OCTOBER.replace(day=day), kind, reason, "", NOW, None)


def test_the_eve_of_the_draft_is_offered_first() -> None:
    """The draft is drawn on the 18th: the 17th is best, and two days before it are offered."""
    assert calls.closings(OCTOBER, _day(10)) == (_day(17), _day(16), _day(15))
    assert calls.closings(OCTOBER, _day(20)) == (_day(21), _day(22), _day(23))
    assert calls.closings(OCTOBER, _day(23)) == (_day(24),)


@given(DAYS)
def test_a_closing_date_lies_ahead_and_leaves_a_day_for_the_roster(today: date) -> None:
    """Whatever is offered can be chosen; while a call may be opened there is a date to choose."""
    offered = calls.closings(OCTOBER, today)

    assert len(set(offered)) == len(offered) <= 3
    assert all(calls.can_close_on(OCTOBER, day, today) for day in offered)
    assert offered or not calls.can_call(OCTOBER, today)


@pytest.mark.parametrize(
    ("day", "guide"),
    [(9, Guide.EARLY), (10, Guide.CALLABLE), (23, Guide.CALLABLE), (24, Guide.UNCALLED)],
)
def test_a_call_is_opened_from_the_tenth(day: int, guide: Guide) -> None:
    """Before it is too early, and on the eve of publication too late."""
    assert calls.guide(OCTOBER, _day(day), None, (), kinds=3) is guide


def test_what_exists_decides_the_stage() -> None:
    """A draft is a draft whatever was asked; three published rosters end the guided month."""
    drafts = [_roster(kind, RosterState.DRAFT) for kind in RosterKind]
    done = [_roster(kind, RosterState.PUBLISHED) for kind in RosterKind]

    assert calls.guide(OCTOBER, _day(17), _call(), (), kinds=3) is Guide.OPEN
    assert calls.guide(OCTOBER, _day(18), _call(), (), kinds=3) is Guide.CLOSED
    assert calls.guide(OCTOBER, _day(17), _call(), drafts, kinds=3) is Guide.DRAFT
    assert calls.guide(OCTOBER, _day(17), _call(), [done[0], *drafts[1:]], kinds=3) is Guide.DRAFT
    assert calls.guide(OCTOBER, _day(17), _call(), done[:2], kinds=3) is Guide.DRAFT
    assert calls.guide(OCTOBER, _day(17), _call(), done, kinds=3) is Guide.PUBLISHED


def test_the_reminder_comes_the_day_before_closing_or_on_the_day_itself() -> None:
    """A call of one day reminds on its day; a closed one does not."""
    before = calls.reminder_at(_call(), NOW)
    short = calls.reminder_at(_call(_day(11)), NOW + timedelta(hours=3))

    assert before is not None
    assert day_of(before) == _day(16)
    assert short is not None
    assert day_of(short) == _day(11)
    assert calls.reminder_at(_call(_day(9)), NOW) is None


def test_the_hash_says_nothing_of_the_seed_and_the_call_does_not_print_it() -> None:
    """The seed is published with the roster only."""
    assert calls.seed_hash("00ff") == calls.seed_hash("00ff") != calls.seed_hash("00fe")
    assert "seed='" not in repr(_call())


def test_a_tap_turns_a_day_over() -> None:
    """Free, cannot, would like to, free again."""
    assert cycled(None) is MarkKind.CANNOT
    assert cycled(_mark(1)) is MarkKind.PREFER
    assert cycled(_mark(1, MarkKind.PREFER)) is None


@given(DAYS, DAYS, DAYS)
def test_a_span_has_no_past_day_and_no_hole(first: date, last: date, today: date) -> None:
    """Whichever end was tapped first."""
    found = span(first, last, today)

    assert found == span(last, first, today)
    assert all(max(min(first, last), today) <= day <= max(first, last) for day in found)
    expected = (max(first, last) - max(min(first, last), today)).days + 1
    assert len(found) == max(0, expected)


def test_one_may_ask_again_about_soft_reasons_only() -> None:
    """Leave, illness and a trip are not soft; a case of another client and private ones are."""
    marks = [_mark(number + 1, reason=reason) for number, reason in enumerate(Reason)]
    found = availability([*marks, _mark(20), _mark(21, MarkKind.PREFER)])
    soft = {mark.reason for mark in marks if mark.day in found.soft}

    assert soft == {Reason.CLIENT, Reason.PERSONAL, Reason.OTHER}
    assert found.soft < found.away
    assert found.wishes == {OCTOBER.replace(day=21)}
    assert not found.wishes & found.away


def test_a_newcomer_is_told_from_which_day_they_take_part() -> None:
    """Whoever is there from the first need not be told; later gaps are no beginning."""
    days = days_of(OCTOBER)
    assert starts_on(OCTOBER, frozenset()) is None
    assert starts_on(OCTOBER, days[:11]) == OCTOBER.replace(day=12)
    assert starts_on(OCTOBER, days[20:]) is None
    assert starts_on(OCTOBER, days) is None


def test_days_can_be_marked_months_ahead() -> None:
    """This month and the next six, across the year."""
    assert months_ahead(date(2026, 9, 30))[0] == date(2026, 9, 1)
    assert months_ahead(date(2026, 9, 30))[-1] == date(2027, 3, 1)
    assert not is_many(15)
    assert is_many(16)


def test_weights_know_weekend_holiday_transfer_and_night() -> None:
    """A night on a free day weighs both; a transferred working Saturday weighs nothing more."""
    saturday, holiday, working = date(2026, 10, 3), date(2026, 10, 25), date(2026, 10, 10)
    moved = date(2026, 10, 26)
    calendar = WorkingCalendar({holiday: "Республика күні"}, {working: True, moved: False})
    found = Terms().weights(OCTOBER, calendar)

    assert found[RosterKind.COURT, saturday] == 150
    assert found[RosterKind.COURT, holiday] == 200
    assert found[RosterKind.COURT, moved] == 150
    assert (RosterKind.COURT, working) not in found
    assert found[RosterKind.PRETRIAL, working] == 125
    assert found[RosterKind.PRETRIAL, saturday] == 187


def test_terms_change_within_their_bounds() -> None:
    """Each by its name; what is unknown or too far changes nothing."""
    terms = Terms()
    court = terms.changed("posts.court", 20)
    night = terms.changed("night.consult", 1)

    assert not terms.own
    assert court is not None
    assert (court.own, court.posts[RosterKind.COURT], court.posts[RosterKind.CONSULT]) == (
        True, 20, 1,
    )  # fmt: skip
    assert night is not None
    assert RosterKind.CONSULT in night.nights
    for name, number in [
        ("posts.court", 0), ("posts.court", 21), ("reserve.court", 6), ("rest", 7),
        ("weekend", 99), ("night", 425), ("weekend", 110), ("salary", 1), ("", 1),
    ]:  # fmt: skip
        assert terms.changed(name, number) is None
