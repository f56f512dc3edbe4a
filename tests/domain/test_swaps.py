"""The states of an application for a substitute: who may move it, and from where (¶24)."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from domain import swaps
from domain.ids import DutyId, PersonId, RosterId, SwapId, UnitId
from domain.rosters import DayDuty, RosterKind
from domain.swaps import OPEN, Swap, SwapState

APPLICANT, COLLEAGUE, OFFICER = PersonId(11), PersonId(12), PersonId(1)
DAY = date(2026, 9, 3)
NOW = datetime(2026, 8, 25, 4, tzinfo=UTC)
DUTY = DayDuty(
    DutyId(5), RosterId(7), UnitId(1), RosterKind.COURT, DAY, APPLICANT, None, stands=True
)
CLOSED = [state for state in SwapState if state not in OPEN]


def swap(state: SwapState = SwapState.REQUESTED, colleague: PersonId | None = None) -> Swap:
    waits = state is SwapState.SUBSTITUTE_ASKED and colleague is not None
    asked = (colleague,) if waits and colleague is not None else ()
    bare = Swap(SwapId(3), DUTY, APPLICANT, state, "Емделемін", NOW, colleague)
    return replace(bare, asked=asked)


def asked() -> Swap:
    return swap(SwapState.SUBSTITUTE_ASKED, COLLEAGUE)


def consented() -> Swap:
    return swap(SwapState.CONSENTED, COLLEAGUE)


def test_a_duty_that_is_ones_own_and_not_over_can_be_applied_for() -> None:
    """The day itself still counts; another's duty, a past day and a moved duty do not."""
    assert swaps.can_apply(DUTY, APPLICANT, DAY)
    assert not swaps.can_apply(DUTY, COLLEAGUE, DAY)
    assert not swaps.can_apply(DUTY, APPLICANT, date(2026, 9, 4))
    assert not swaps.can_apply(replace(DUTY, stands=False), APPLICANT, DAY)


def test_a_colleague_is_asked_and_another_instead() -> None:
    """Never the applicant, and never the same one twice at a time."""
    first = swaps.ask(swap(), COLLEAGUE)

    assert first == asked()
    assert swaps.ask(asked(), OFFICER) == swap(SwapState.SUBSTITUTE_ASKED, OFFICER)
    assert swaps.ask(asked(), COLLEAGUE) is None
    assert swaps.ask(swap(), APPLICANT) is None


def test_only_the_one_who_was_asked_answers_and_once() -> None:
    """Consent waits for the decision; a refusal gives the choice back."""
    assert swaps.answer(asked(), COLLEAGUE, consents=True) == consented()
    assert swaps.answer(asked(), COLLEAGUE, consents=False) == swap()
    assert swaps.answer(asked(), OFFICER, consents=True) is None
    assert swaps.answer(consented(), COLLEAGUE, consents=False) is None


@pytest.mark.parametrize("state", OPEN)
def test_the_officer_decides_in_every_open_state(state: SwapState) -> None:
    """Consent is no condition of the law, so silence holds nothing up."""
    before = swap(state, None if state is SwapState.REQUESTED else COLLEAGUE)
    approved = swaps.approve(before, COLLEAGUE, OFFICER, NOW)
    refused = swaps.refuse(before, "Алмастыратын адвокат жоқ", OFFICER, NOW)

    assert approved is not None
    assert (approved.state, approved.substitute) == (SwapState.APPROVED, COLLEAGUE)
    assert refused is not None
    assert (refused.state, refused.refusal) == (SwapState.REFUSED, "Алмастыратын адвокат жоқ")


def test_nobody_decides_on_what_is_their_own() -> None:
    """Neither the applicant nor the one who would take the duty; nor does nobody."""
    assert swaps.approve(swap(), COLLEAGUE, APPLICANT, NOW) is None
    assert swaps.refuse(swap(), "Алмастыратын адвокат жоқ", APPLICANT, NOW) is None
    assert swaps.approve(swap(), OFFICER, OFFICER, NOW) is None
    assert swaps.approve(swap(), APPLICANT, OFFICER, NOW) is None
    assert swaps.approve(swap(), COLLEAGUE, None, NOW) is None


def test_a_refusal_needs_a_reason() -> None:
    assert swaps.refuse(swap(), "...", OFFICER, NOW) is None


def test_only_the_applicant_withdraws() -> None:
    withdrawn = swaps.withdraw(consented(), APPLICANT)

    assert withdrawn is not None
    assert withdrawn.state is SwapState.WITHDRAWN
    assert swaps.withdraw(consented(), COLLEAGUE) is None


@pytest.mark.parametrize("state", CLOSED)
def test_what_is_over_stays_over(state: SwapState) -> None:
    """No step leads out of an end."""
    over = swap(state, COLLEAGUE)

    assert swaps.ask(over, OFFICER) is None
    assert swaps.answer(over, COLLEAGUE, consents=True) is None
    assert swaps.approve(over, COLLEAGUE, OFFICER, NOW) is None
    assert swaps.refuse(over, "Алмастыратын адвокат жоқ", OFFICER, NOW) is None
    assert swaps.withdraw(over, APPLICANT) is None
    assert swaps.lapse(over) is None
