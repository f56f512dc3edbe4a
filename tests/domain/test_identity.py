"""Promises of recognising an ЖСН: it is found, and telephones are not taken for one."""

import pytest

from domain.identity import has_iin, is_iin


@pytest.mark.parametrize(
    "text",
    [
        "900101300017",
        "ЖСН: 900101300017, көмектесіңіз",
        "123456789012",
        "900101 300017",
        "900101-300017",
    ],
)
def test_a_number_of_twelve_digits_is_taken_for_an_iin(text: str) -> None:
    """Plain digits always; separated ones when date and control digit agree."""
    assert has_iin(text)


@pytest.mark.parametrize(
    "text",
    ["+7 701 123 45 67", "87011234567", "8 701 123 45 67 1", "1234567890123", "№ 1465", ""],
)
def test_telephones_and_other_numbers_are_not(text: str) -> None:
    """A telephone may be typed to the bot without being called an ЖСН."""
    assert not has_iin(text)


@pytest.mark.parametrize(
    ("digits", "sound"),
    [
        ("900101300017", True),
        ("900101300018", False),
        ("901301300017", False),
        ("900101900017", False),
        ("90010130001", False),
    ],
)
def test_date_century_and_control_digit_must_agree(digits: str, *, sound: bool) -> None:
    """The control digit is that of the public algorithm with two rows of weights."""
    assert is_iin(digits) is sound
