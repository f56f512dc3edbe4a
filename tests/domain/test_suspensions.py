"""The machine of domain.md 5.7: what may follow what, and never on one's own application."""

from datetime import UTC, date, datetime

import pytest

from domain import suspensions as rules
from domain.holdings import Holding, HoldingKind, HoldingState, defer, keep, may_keep, substitute
from domain.ids import HoldingId, PersonId, SuspensionId, UnitId
from domain.members import Period
from domain.phones import canonical
from domain.suspensions import Decision, Suspension, SuspensionKind, SuspensionState
from domain.suspensions_reading import read_day, read_decision, read_period

NOW = datetime(2026, 8, 25, 4, 0, tzinfo=UTC)
TODAY = date(2026, 8, 25)
SELF, OFFICER, CHAIR = PersonId(11), PersonId(1), PersonId(22)
WANTED = Period(date(2026, 9, 2), date(2026, 9, 12))
DECISION = Decision("14", TODAY)
WHY = "Емделуім керек"


def one(state: SuspensionState, kind: SuspensionKind = SuspensionKind.APPLICATION) -> Suspension:
    """A suspension in a state, for the period that was asked for."""
    decided = state in {SuspensionState.SUSPENDED, SuspensionState.RESUMED}
    return Suspension(
        SuspensionId(1), SELF, UnitId(1), kind, state, NOW, WHY, WANTED,
        decision=DECISION if decided else None, period=WANTED if decided else None,
    )  # fmt: skip


FOLLOWS = {
    "note": {SuspensionState.FILED},
    "grant": {SuspensionState.FILED},
    "refuse": {SuspensionState.FILED},
    "withdraw": {SuspensionState.FILED},
    "ask_back": {SuspensionState.SUSPENDED},
    "resume": {SuspensionState.SUSPENDED},
    "end": {SuspensionState.SUSPENDED},
}


def take(step: str, before: Suspension, by: PersonId) -> Suspension | None:
    """Take a step of the machine."""
    return {
        "note": lambda: rules.note(before, WHY, by),
        "grant": lambda: rules.grant(before, DECISION, WANTED, by, NOW),
        "refuse": lambda: rules.refuse(before, DECISION, WHY, by, NOW),
        "withdraw": lambda: rules.withdraw(before, SELF),
        "ask_back": lambda: rules.ask_back(before, SELF, NOW),
        "resume": lambda: rules.resume(before, DECISION, date(2026, 9, 7), by),
        "end": lambda: rules.end(before, date(2026, 9, 13)),
    }[step]()


@pytest.mark.parametrize("state", SuspensionState)
@pytest.mark.parametrize("step", FOLLOWS)
def test_a_step_follows_its_states_only(step: str, state: SuspensionState) -> None:
    assert (take(step, one(state), CHAIR) is not None) is (state in FOLLOWS[step])


@pytest.mark.parametrize("step", ["note", "grant", "refuse", "resume"])
def test_nobody_decides_about_themselves(step: str) -> None:
    """Neither the opinion nor the decision is one's own (domain.md 2.2)."""
    state = SuspensionState.SUSPENDED if step == "resume" else SuspensionState.FILED

    assert take(step, one(state), SELF) is None
    assert take(step, one(state), CHAIR) is not None


def test_the_other_s_application_is_not_withdrawn() -> None:
    assert rules.withdraw(one(SuspensionState.FILED), CHAIR) is None
    assert rules.ask_back(one(SuspensionState.SUSPENDED), CHAIR, NOW) is None


def test_it_ends_after_its_last_day_and_not_before() -> None:
    before = one(SuspensionState.SUSPENDED)

    assert rules.end(before, date(2026, 9, 12)) is None
    after = rules.end(before, date(2026, 9, 13))
    assert after is not None
    assert after.state is SuspensionState.RESUMED


def test_whoever_left_does_not_come_back_by_a_step() -> None:
    """A membership is not a suspension: no step and no request re-opens it."""
    left = one(SuspensionState.SUSPENDED, SuspensionKind.LEFT)

    assert [take(step, left, CHAIR) for step in ("ask_back", "resume", "end")] == [None] * 3


@pytest.mark.parametrize("back_on", [date(2026, 9, 2), date(2026, 9, 14)])
def test_a_return_lies_inside_the_period(back_on: date) -> None:
    assert rules.resume(one(SuspensionState.SUSPENDED), DECISION, back_on, CHAIR) is None


@pytest.mark.parametrize(
    ("number", "on", "sane"),
    [
        ("14", TODAY, True),
        ("14", date(2026, 8, 26), False),
        ("14", date(2025, 8, 24), True),
        ("14", date(2025, 8, 1), False),
        ("", TODAY, False),
        ("1" * 61, TODAY, False),
    ],
)
def test_a_decision_is_judged_sanely(number: str, on: date, *, sane: bool) -> None:
    assert rules.is_sane_decision(Decision(number, on), TODAY) is sane


@pytest.mark.parametrize(
    ("kind", "first", "last", "sane"),
    [
        (SuspensionKind.APPLICATION, date(2026, 8, 25), None, True),
        (SuspensionKind.APPLICATION, date(2026, 8, 24), None, False),
        (SuspensionKind.APPLICATION, date(2026, 9, 5), date(2026, 9, 4), False),
        (SuspensionKind.APPLICATION, date(2028, 1, 1), None, False),
        (SuspensionKind.LICENCE, date(2026, 8, 1), None, True),
        (SuspensionKind.LICENCE, date(2026, 8, 1), date(2026, 8, 20), False),
        (SuspensionKind.LEFT, date(2026, 8, 1), None, True),
    ],
)
def test_a_period_is_judged_sanely(
    kind: SuspensionKind, first: date, last: date | None, *, sane: bool
) -> None:
    """An application works from the decision on; an act about a licence from its own day."""
    assert rules.is_sane_period(kind, Period(first, last), DECISION, TODAY) is sane


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("№ 14, 25.08.2026", "14"),
        ("14 от 25.08.2026", "14"),
        ("2026 жылғы шешім № 3-1/26 25.08.2026", "3-1/26"),
        ("25.08.2026, № 301-б", "301-б"),
        ("No. 14 of 25.08.2026", "14"),
        ("14", None),
        ("25.08.2026", None),
        ("№ 14, 31.02.2026", None),
        ("№ 14, 25.08.2026, 26.08.2026", None),
    ],
)
def test_a_decision_is_read_as_people_write_it(text: str, number: str | None) -> None:
    found = read_decision(text)

    assert (found.number if found else None) == number
    assert found is None or found.on == TODAY


def test_a_period_is_one_day_or_two() -> None:
    assert read_period("05.09.2026 – 20.09.2026") == Period(date(2026, 9, 5), date(2026, 9, 20))
    assert read_period("5.9.2026") == Period(date(2026, 9, 5))
    assert read_period("ертең") is None
    assert read_period("1.9.2026, 2.9.2026, 3.9.2026") is None
    assert read_day("05.09.2026 06.09.2026") is None


def test_a_telephone_is_kept_as_it_is_dialled() -> None:
    assert canonical("8 (701) 222-33-44") == "+77012223344"
    assert canonical("+7 701 222 33 44") == "+77012223344"


@pytest.mark.parametrize("what", HoldingKind)
def test_only_a_case_is_kept_and_never_without_a_licence(what: HoldingKind) -> None:
    """Whoever takes no part is on no duty; a suspended licence keeps nothing (Ереже ¶4(3))."""
    held = Holding(HoldingId(1), SuspensionId(1), what, 5)

    assert may_keep(SuspensionKind.APPLICATION, what) is (what is HoldingKind.REQUEST)
    assert keep(held, SuspensionKind.LICENCE, WHY, OFFICER, NOW) is None
    assert (defer(held, OFFICER, NOW) is not None) is (what is HoldingKind.DUTY)


def test_what_is_settled_is_settled_once() -> None:
    held = Holding(HoldingId(1), SuspensionId(1), HoldingKind.DUTY, 5, HoldingState.SUBSTITUTED)

    assert substitute(held, OFFICER, NOW) is None
    assert defer(held, OFFICER, NOW) is None
