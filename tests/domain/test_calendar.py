"""Promises of the working-day calendar, with the examples of domain.md section 3."""

from datetime import UTC, date, datetime

import pytest

from domain.calendar import (
    Skipped,
    Transfer,
    Why,
    WorkingCalendar,
    add_months,
    end_of_day,
    parse_count,
    parse_day,
    parse_transfer,
)

PLAIN = WorkingCalendar({date(2026, 5, 11): "Жеңіс күні"}, {})


def test_three_working_days_from_a_wednesday_end_on_monday() -> None:
    """Day of application is day 0: Wednesday 2 September 2026 gives 3, 4 and 7 September."""
    counted = PLAIN.add_working_days(date(2026, 9, 2), 3)
    assert counted.end == date(2026, 9, 7)
    assert counted.counted == (date(2026, 9, 3), date(2026, 9, 4), date(2026, 9, 7))
    assert [one.why for one in counted.skipped] == [Why.WEEKEND, Why.WEEKEND]


def test_a_date_explains_each_day_it_passed_over() -> None:
    """A weekend, a holiday and a transferred day are named apart."""
    calendar = WorkingCalendar(PLAIN.holidays, {date(2026, 5, 12): False, date(2026, 5, 9): True})
    counted = calendar.add_working_days(date(2026, 5, 8), 2)
    assert counted.counted == (date(2026, 5, 9), date(2026, 5, 13))
    assert counted.skipped == (
        Skipped(date(2026, 5, 10), Why.WEEKEND),
        Skipped(date(2026, 5, 11), Why.HOLIDAY, "Жеңіс күні"),
        Skipped(date(2026, 5, 12), Why.TRANSFER),
    )


def test_no_days_end_where_they_began() -> None:
    """Nothing is counted, so nothing moves."""
    assert PLAIN.add_working_days(date(2026, 9, 2), 0).end == date(2026, 9, 2)


@pytest.mark.parametrize(
    ("day", "before"),
    [
        (date(2026, 5, 12), date(2026, 5, 8)),
        (date(2026, 7, 25), date(2026, 7, 24)),
        (date(2026, 9, 2), date(2026, 9, 1)),
    ],
)
def test_the_last_working_day_before(day: date, before: date) -> None:
    """A holiday after a weekend pushes the reminder to Friday."""
    assert PLAIN.last_working_day_before(day) == before


@pytest.mark.parametrize(
    ("day", "months", "ends"),
    [
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 8, 15), 1, date(2026, 9, 15)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 1, 10), -1, date(2025, 12, 10)),
    ],
)
def test_a_month_ends_on_the_same_day_or_on_the_last(
    day: date,
    months: int,
    ends: date,
) -> None:
    """31 January and one month is 28 February 2027 (domain.md, month arithmetic)."""
    assert add_months(day, months) == ends


def test_not_later_than_a_day_includes_its_last_second_in_almaty() -> None:
    """Almaty is five hours ahead of UTC."""
    assert end_of_day(date(2026, 9, 5)) == datetime(2026, 9, 5, 18, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "transfer"),
    [
        (
            "2026-05-10 жұмыс күні: № 12 қаулы",
            Transfer(date(2026, 5, 10), "№ 12 қаулы", working=True),
        ),
        ("10.05.2026 Демалыс:  бұйрық", Transfer(date(2026, 5, 10), "бұйрық", working=False)),
        (
            "2026-05-10  рабочий  день : приказ: 5",
            Transfer(date(2026, 5, 10), "приказ: 5", working=True),
        ),
        ("2026-05-10 day off: order", Transfer(date(2026, 5, 10), "order", working=False)),
    ],
)
def test_an_entry_is_read_in_three_languages(text: str, transfer: Transfer) -> None:
    """Both ways to write a day, any spacing, any case."""
    assert parse_transfer(text) == transfer


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-05-10",
        "2026-05-10 жұмыс күні",
        "2026-05-10 жұмыс күні:",
        "2026-13-10 демалыс: x",
        "ертең демалыс: x",
        "2026-05-10 бірдеңе: x",
        "2026-05-10 демалыс: " + "x" * 201,
    ],
)
def test_anything_else_is_not_guessed(text: str) -> None:
    """A wrong month, a missing source, an unknown word, a source without end."""
    assert parse_transfer(text) is None


def test_a_day_that_does_not_exist_is_none() -> None:
    """30 February is no day."""
    assert parse_day("30.02.2026") is None


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("2026-09-02 3", (date(2026, 9, 2), 3)),
        (" 02.09.2026  +10 ", (date(2026, 9, 2), 10)),
        ("2026-09-02", None),
        ("2026-09-02 үш", None),
        ("2026-09-02 99999", None),
    ],
)
def test_a_term_to_work_out_is_read(text: str, asked: tuple[date, int] | None) -> None:
    """A day and a number of working days, and nothing else."""
    assert parse_count(text) == asked
