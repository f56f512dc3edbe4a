"""Who takes part in duty on which days (Ереже ¶27, R-055)."""

from datetime import date

import pytest

from domain.members import Participation, Period

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
    suspended = (Period(since, to),) if since is not None else ()
    part = Participation(agreement, listed, suspended=suspended)

    assert part.holds(FIRST, LAST) is whole


def test_every_period_and_both_ends_of_a_membership_count() -> None:
    """Two suspensions, a late place in the List and an early leave: each day is judged alone."""
    part = Participation(
        "12", date(2026, 9, 3), closed_on=date(2026, 9, 29),
        suspended=(Period(date(2026, 9, 10), date(2026, 9, 11)), Period(date(2026, 9, 20),
                   date(2026, 9, 20))),
    )  # fmt: skip

    away = sorted(day.day for day in part.away(FIRST, LAST))

    assert away == [1, 2, 10, 11, 20, 29, 30]
    assert part.on(date(2026, 9, 28))
    assert not part.holds(FIRST, LAST)
    assert part.holds(date(2026, 9, 12), date(2026, 9, 19))
