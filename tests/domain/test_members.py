"""Who takes part in duty on which days (Ереже ¶27, R-055)."""

from datetime import date

import pytest

from domain.members import Participation

FIRST, LAST = date(2026, 9, 1), date(2026, 9, 30)


@pytest.mark.parametrize(
    ("agreement", "listed", "since", "to", "whole"),
    [
        ("12", date(2026, 9, 1), None, None, True),
        ("", date(2026, 1, 1), None, None, False),
        ("12", None, None, None, False),
        ("12", date(2026, 9, 2), None, None, False),
        ("12", date(2026, 1, 1), date(2026, 9, 10), date(2026, 9, 12), False),
        ("12", date(2026, 1, 1), date(2026, 8, 1), date(2026, 8, 31), True),
        ("12", date(2026, 1, 1), date(2026, 8, 1), date(2026, 9, 1), False),
        ("12", date(2026, 1, 1), date(2026, 8, 1), None, False),
        ("12", date(2026, 1, 1), date(2026, 10, 1), None, True),
    ],
)
def test_an_advocate_takes_part_through_a_month(
    agreement: str, listed: date | None, since: date | None, to: date | None, *, whole: bool
) -> None:
    """An agreement, a place in the List from the first day, no suspension on any day."""
    assert Participation(agreement, listed, since, to).holds(FIRST, LAST) is whole
