"""The rules of a request: terms, warnings, turns, the end of an offer."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.assignments.acts import ACTS, ActType, Basis, due_at, warnings_at
from domain.assignments.requests import Ground, Rung, SkipWhy
from domain.assignments.turn import (
    answer_until,
    extended,
    is_night,
    ladder,
    left_on,
    next_try,
    ping_at,
)
from domain.ids import PersonId
from domain.policy import POLICY
from domain.rosters import RosterKind

# A Sunday, the day before a holiday: calendar hours run on.
NOW = datetime(2026, 8, 30, 4, 0, tzinfo=UTC)
A, B, C = PersonId(1), PersonId(2), PersonId(3)


def test_every_act_has_a_roster_and_a_term() -> None:
    """The list is closed and whole, and no act goes to the roster of consultations."""
    assert set(ACTS) == set(ActType)
    for rule in ACTS.values():
        assert rule.kinds
        assert RosterKind.CONSULT not in rule.kinds


@pytest.mark.parametrize("act", [one for one in ActType if ACTS[one].basis is Basis.DAY])
def test_criminal_and_administrative_acts_are_due_a_day_after_receipt(act: ActType) -> None:
    """24 hours from receipt, by night and on holidays too (R-103, R-122)."""
    assert due_at(act, NOW, None, POLICY) == NOW + timedelta(hours=24)


@pytest.mark.parametrize("act", [one for one in ActType if ACTS[one].basis is Basis.COURT])
def test_courts_set_their_own_term_and_there_is_no_default(act: ActType) -> None:
    """The term of the ruling is mandatory and lies after the receipt (R-120, A-40)."""
    term = NOW + timedelta(days=3)

    assert due_at(act, NOW, term, POLICY) == term
    for missing in (None, NOW, NOW - timedelta(hours=1)):
        with pytest.raises(ValueError, match="mandatory"):
            due_at(act, NOW, missing, POLICY)


def test_warnings_follow_the_clock_or_the_share_of_the_term() -> None:
    """+30 min, +2, +12, +20, +23 h (D-20); 50, 75, 90 % of the court's term (D-22)."""
    day = warnings_at(ActType.CRIMINAL, NOW, NOW + timedelta(hours=24), POLICY)
    term = warnings_at(ActType.COURT_RULING, NOW, NOW + timedelta(hours=100), POLICY)

    assert [moment - NOW for moment in day] == [
        timedelta(minutes=30), *(timedelta(hours=hours) for hours in (2, 12, 20, 23)),
    ]  # fmt: skip
    assert [moment - NOW for moment in term] == [timedelta(hours=hours) for hours in (50, 75, 90)]


@pytest.mark.parametrize(
    ("on_duty", "out", "left"),
    [
        ([A, B, C], set(), [A, B, C]),
        ([B, A, C], set(), [B, A, C]),
        ([A, B, C], {A}, [B, C]),
        ([A, B, C], {A, B}, [C]),
        ([A, B], {A, B}, []),
        ([], set(), []),
    ],
)
def test_who_is_left_to_be_asked(
    on_duty: list[PersonId], out: set[PersonId], left: list[PersonId]
) -> None:
    """The ladder's own order; nobody is asked twice, nobody who cannot be reached."""
    assert left_on(rungs(on_duty), out) == left


def test_who_is_passed_over_is_not_asked() -> None:
    """The ladder says why; the turn goes to the next one."""
    over = rungs([A, B, C], {A: SkipWhy.SUSPENDED, B: SkipWhy.SIBLING})

    assert left_on(over, set()) == [C]


@pytest.mark.parametrize(
    ("turns", "order"),
    [
        ({}, [A, B, C]),
        ({A: 1}, [B, C, A]),
        ({A: 1, B: 1}, [C, A, B]),
        ({A: 1, B: 1, C: 1}, [A, B, C]),
        ({A: 2, B: 1, C: 1}, [B, C, A]),
    ],
)
def test_the_turn_goes_round(turns: dict[PersonId, int], order: list[PersonId]) -> None:
    """Whoever has had fewer turns today is first; the roster decides among equals (¶17(1))."""
    assert [person for person, *_ in ladder([A, B, C], turns, {})] == order


def rungs(people: list[PersonId], skipped: dict[PersonId, SkipWhy] | None = None) -> list[Rung]:
    """A frozen ladder of these people."""
    steps = ladder(people, {}, skipped or {})
    return [
        Rung(1, place, person, source, turns, why)
        for place, (person, source, turns, why) in enumerate(steps, 1)
    ]


def test_an_offer_waits_half_an_hour_and_an_urgent_one_a_quarter() -> None:
    """D-23, with the reminder at half-time."""
    usual = answer_until(NOW, urgent=False, policy=POLICY)

    assert usual - NOW == timedelta(minutes=30)
    assert answer_until(NOW, urgent=True, policy=POLICY) - NOW == timedelta(minutes=15)
    assert ping_at(NOW, usual) - NOW == timedelta(minutes=15)


@pytest.mark.parametrize(
    ("hour", "night"), [(23, True), (0, True), (6, True), (7, False), (12, False), (22, False)]
)
def test_at_night_somebody_telephones_at_once(hour: int, *, night: bool) -> None:
    """Between 23:00 and 07:00 in Almaty (D-23)."""
    assert is_night(datetime(2026, 8, 30, (hour - 5) % 24, 30, tzinfo=UTC), POLICY) is night


@pytest.mark.parametrize(
    ("hour", "uncalled", "wait"), [(23, True, 1), (1, True, 6), (1, False, 23), (12, True, 12)]
)
def test_a_search_without_people_looks_again(hour: int, *, uncalled: bool, wait: int) -> None:
    """When the next day begins, or the night ends in which nobody called somebody."""
    now = datetime(2026, 8, 30, (hour - 5) % 24, tzinfo=UTC)

    assert next_try(now, POLICY, uncalled=uncalled) - now == timedelta(hours=wait)


def test_an_outage_takes_no_minute_of_the_answer() -> None:
    """What was left when the outage began is left when it ends, but not beyond the due moment."""
    began, due = NOW, NOW + timedelta(hours=24)
    until = began + timedelta(minutes=10)
    outage = timedelta(hours=8)
    back = began + outage

    assert extended(until, outage, back, due) - back == timedelta(minutes=10)
    assert extended(until, outage, back, back + timedelta(minutes=4)) - back == timedelta(
        minutes=4
    )
    assert extended(until, outage, back, back - timedelta(hours=1)) > back


def test_only_the_two_grounds_of_law_are_taken_as_declared() -> None:
    """The valid reasons of ¶4(3) are decided by the officer; words are asked of two only."""
    assert {one for one in Ground if one.declared} == {Ground.CONFLICT, Ground.PROCEDURAL}
    assert {one for one in Ground if one.needs_words} == {Ground.OTHER_CLIENT, Ground.OTHER}
    assert not any(one.declared and one.needs_words for one in Ground)
