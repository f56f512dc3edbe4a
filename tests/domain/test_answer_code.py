"""Promises of the code that signs an answer to a body."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from domain.assignments.answer_code import Signed, check, make
from domain.ids import PersonId

KEY = bytes(range(32))
SIGNED = Signed(
    "12/2026", "75-А", date(2026, 12, 7), PersonId(11), datetime(2026, 12, 8, 6, 2, tzinfo=UTC)
)


def test_it_is_short_and_read_aloud() -> None:
    """Four groups of four; no letter that is taken for a figure."""
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}", make(KEY, SIGNED))


def test_it_holds() -> None:
    """The same answer has the same code, at any clock's zone and part of a second."""
    at = SIGNED.accepted_at.astimezone(timezone(timedelta(hours=5))).replace(microsecond=5)
    assert make(KEY, SIGNED) == "11B0-Y1KD-SNTS-KC44"
    assert check(KEY, replace(SIGNED, accepted_at=at), make(KEY, SIGNED))


@pytest.mark.parametrize(
    "changed",
    [
        replace(SIGNED, label="13/2026"),
        replace(SIGNED, act_number="75-Б"),
        replace(SIGNED, act_number="75-a"),
        replace(SIGNED, act_date=date(2026, 12, 8)),
        replace(SIGNED, advocate=PersonId(12)),
        replace(SIGNED, accepted_at=SIGNED.accepted_at + timedelta(seconds=1)),
        # What moves from one datum to the next is another answer.
        replace(SIGNED, label="12/202", act_number="675-А"),
    ],
)
def test_any_change_breaks_it(changed: Signed) -> None:
    """Request, act, day, advocate, moment: each is signed."""
    assert not check(KEY, changed, make(KEY, SIGNED))


def test_another_house_has_other_codes() -> None:
    """The key decides."""
    assert not check(bytes(32), SIGNED, make(KEY, SIGNED))


def test_people_type_it_as_they_can() -> None:
    """Small letters, no dashes, Kazakh and Russian letters that look the same, O for zero."""
    code = make(KEY, SIGNED)
    look_alike = str.maketrans("0ABEKMHPCTX", "ОАВЕКМНРСТХ")
    assert check(KEY, SIGNED, code.lower())
    assert check(KEY, SIGNED, code.replace("-", " "))
    assert check(KEY, SIGNED, f" {code.replace('-', '')}\n")
    assert check(KEY, SIGNED, code.translate(look_alike))


@pytest.mark.parametrize("code", ["", "-", "0000-0000-0000-0000", "Ә" * 19, "\x00", "7" * 900])
def test_nonsense_is_no_code(code: str) -> None:
    """And breaks nothing."""
    assert not check(KEY, SIGNED, code)


def test_a_half_is_not_enough() -> None:
    """Only the whole code counts."""
    assert not check(KEY, SIGNED, make(KEY, SIGNED)[:9])
