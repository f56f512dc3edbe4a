"""Promises of payment claims: the machine of 5.8, its month, what is read and what is refused."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import product

import pytest

from domain import claims as rules
from domain.claims import (
    TRANSITIONS,
    Basis,
    Claim,
    ClaimState,
    ClaimStep,
    DateFlaw,
    Entry,
    PaymentAct,
    add_months,
    claim_until,
    entries,
    reminder_days,
)
from domain.claims_reading import read_amount, read_label, read_number, read_on, read_reason
from domain.ids import ClaimId, PersonId, RateId, RequestId
from domain.rates import Rate, in_force, to_come

TODAY = date(2026, 8, 25)
ACT = PaymentAct(Basis.CRIM_PRETRIAL, "15", date(2026, 8, 20))
NOW = datetime(2026, 8, 25, 4, tzinfo=UTC)
# Domain.md 5.8, word for word; there is nothing beside it.
MACHINE = {
    (ClaimState.NONE, ClaimStep.RECORD): ClaimState.BASIS,
    (ClaimState.BASIS, ClaimStep.SEND): ClaimState.SENT,
    (ClaimState.SENT, ClaimStep.RETURN): ClaimState.RETURNED,
    (ClaimState.RETURNED, ClaimStep.SEND): ClaimState.SENT,
    (ClaimState.SENT, ClaimStep.PAY): ClaimState.PAID,
}


def a_claim(state: ClaimState) -> Claim:
    """A claim in a state, with what that state holds."""
    bare = Claim(ClaimId(1), PersonId(11), RequestId(3))
    if state is ClaimState.NONE:
        return bare
    known = replace(bare, state=state, act=ACT, until=claim_until(ACT.issued_on))
    if state is ClaimState.BASIS:
        return known
    known = replace(known, sent_on=date(2026, 8, 22))
    if state is ClaimState.RETURNED:
        return replace(known, returned_on=date(2026, 8, 23), return_reason="Қол қойылмаған")
    return replace(known, paid_on=date(2026, 8, 24)) if state is ClaimState.PAID else known


def take(claim: Claim, step: ClaimStep) -> Claim | None:
    """Take a step as the services do."""
    match step:
        case ClaimStep.RECORD:
            return rules.record(claim, ACT)
        case ClaimStep.SEND:
            return rules.send(claim, TODAY)
        case ClaimStep.RETURN:
            return rules.send_back(claim, TODAY, "Құжат жоқ")
        case ClaimStep.PAY:
            return rules.pay(claim, TODAY, None)


def test_the_machine_is_the_one_of_the_analysis() -> None:
    assert dict(TRANSITIONS) == MACHINE


@pytest.mark.parametrize(("state", "step"), list(product(ClaimState, ClaimStep)))
def test_no_other_transition_exists(state: ClaimState, step: ClaimStep) -> None:
    """Each step from each state leads where the table says, or nowhere."""
    after = take(a_claim(state), step)

    assert (after.state if after is not None else None) == MACHINE.get((state, step))


@pytest.mark.parametrize("state", ClaimState)
def test_putting_a_slip_right_is_no_transition(state: ClaimState) -> None:
    claim = a_claim(state)
    every = (
        rules.correct_act(claim, ACT, ""), rules.correct_sent(claim, TODAY),
        rules.correct_paid(claim, TODAY, 100), rules.confirm(claim, NOW),
    )  # fmt: skip

    assert {one.state for one in every if one is not None} <= {state}


@pytest.mark.parametrize("state", ClaimState)
def test_what_is_offered_can_be_done(state: ClaimState) -> None:
    """A button leads to a step or a correction that the rules take."""
    claim = a_claim(state)
    done = {
        Entry.SEND: rules.send(claim, TODAY),
        Entry.RETURN: rules.send_back(claim, TODAY, "Құжат жоқ"),
        Entry.PAY: rules.pay(claim, TODAY, None),
        Entry.FIX_ACT: rules.correct_act(claim, ACT, ""),
        Entry.FIX_SENT: rules.correct_sent(claim, TODAY),
        Entry.FIX_PAID: rules.correct_paid(claim, TODAY, None),
    }

    assert {entry for entry, after in done.items() if after} == set(entries(claim))


@pytest.mark.parametrize(
    ("day", "months", "after"),
    [
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 1, 28), 1, date(2026, 2, 28)),
        (date(2026, 8, 31), 1, date(2026, 9, 30)),
        (date(2026, 2, 28), 1, date(2026, 3, 28)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 9, 15), 12, date(2027, 9, 15)),
    ],
)
def test_a_month_ends_on_the_same_day_or_on_the_last(day: date, months: int, after: date) -> None:
    """31 January + 1 month = 28 February (domain.md 3.2)."""
    assert add_months(day, months) == after


def test_the_month_of_an_application_and_its_reminders() -> None:
    """D-32: one month from the act, reminded 14, 7 and 2 days before."""
    until = claim_until(date(2027, 1, 31))

    assert until == date(2027, 2, 28)
    assert reminder_days(until) == [date(2027, 2, 14), date(2027, 2, 21), date(2027, 2, 26)]


def test_a_change_takes_the_confirmation_back() -> None:
    """Figures count only as their author confirmed them (R-095)."""
    sure = rules.confirm(a_claim(ClaimState.SENT), NOW)
    assert sure is not None
    assert sure.confirmed

    for after in (rules.correct_sent(sure, TODAY), rules.pay(sure, TODAY, 100)):
        assert after is not None
        assert not after.confirmed
        assert after.revision == sure.revision + 1
    assert rules.confirm(sure, NOW) is None
    assert rules.confirm(a_claim(ClaimState.NONE), NOW) is None


def test_dates_go_forward() -> None:
    """No step is in the future or before the one it follows; no act is younger than its letter."""
    basis, sent = a_claim(ClaimState.BASIS), a_claim(ClaimState.SENT)
    returned = a_claim(ClaimState.RETURNED)
    tomorrow = date(2026, 8, 26)

    assert rules.step_flaw(basis, ClaimStep.SEND, tomorrow, TODAY) is DateFlaw.FUTURE
    assert rules.step_flaw(basis, ClaimStep.SEND, date(2026, 8, 19), TODAY) is DateFlaw.EARLY
    assert rules.step_flaw(basis, ClaimStep.SEND, date(2026, 8, 20), TODAY) is None
    assert rules.step_flaw(returned, ClaimStep.SEND, date(2026, 8, 22), TODAY) is DateFlaw.EARLY
    for step in (ClaimStep.RETURN, ClaimStep.PAY):
        assert rules.step_flaw(sent, step, date(2026, 8, 21), TODAY) is DateFlaw.EARLY
        assert rules.step_flaw(sent, step, TODAY, TODAY) is None
    assert rules.act_flaw(tomorrow, TODAY) is DateFlaw.FUTURE
    assert rules.act_flaw(date(2025, 1, 1), TODAY) is DateFlaw.OLD
    assert rules.act_flaw(TODAY, TODAY, date(2026, 8, 22)) is DateFlaw.LATE
    assert rules.act_flaw(date(2026, 8, 22), TODAY, date(2026, 8, 22)) is None


@pytest.mark.parametrize(
    ("text", "tiyn"),
    [
        ("45120", 4512000), ("45 120,5", 4512050), ("45\u00a0120.50 тг", 4512050),
        ("1 теңге", 100), ("0", None), ("0,00", None), ("-5", None), ("1,234", None),
        ("көп", None), ("", None), ("9999999999", None),
    ],
)  # fmt: skip
def test_an_amount_is_whole_tiyn_or_nothing(text: str, tiyn: int | None) -> None:
    assert read_amount(text) == tiyn


def test_days_and_words_are_read_as_people_write_them() -> None:
    for word in ("Бүгін", "сегодня", " today. "):
        assert read_on(word, TODAY) == TODAY
    assert read_on("20.08.2026", TODAY) == date(2026, 8, 20)
    assert read_on("31.02.2026", TODAY) is None
    assert read_on("кеше", TODAY) is None
    assert read_number("№ 15-77/а") == "15-77/а"
    assert read_number(" № ") is None
    assert read_number("1" * 61) is None
    assert read_label("Мүлік  бөлу") == "Мүлік бөлу"
    assert read_label("?") is None
    assert read_label("сөз " * 40) is None
    assert read_reason("…") is None
    assert read_reason("Қол қойылмаған") == "Қол қойылмаған"


def test_a_later_size_takes_the_place_of_the_same_name() -> None:
    """What is in force is the newest of a name whose day has come."""

    def rate(number: int, name: str, day: date) -> Rate:
        return Rate(RateId(number), name, "1 АЕК", day, "№ 434", PersonId(1))

    old = rate(1, "Қорғау", date(2025, 1, 1))
    new = rate(2, "қорғау", date(2026, 1, 1))
    later = rate(3, "Қорғау", date(2027, 1, 1))

    assert in_force([later, new, old], TODAY) == [new]
    assert to_come([later, new, old], TODAY) == [later]
