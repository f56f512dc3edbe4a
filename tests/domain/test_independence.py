"""Promises of the periods of the independence report."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.assignments.independence import Span, SpanKind, read_span, span_at

DAYS = st.dates(date(2020, 1, 1), date(2080, 1, 1))


@given(st.sampled_from(SpanKind), DAYS)
def test_a_day_lies_in_its_period_and_the_periods_touch(kind: SpanKind, day: date) -> None:
    """No day is lost between a period and the next, and its word leads back to it."""
    span = span_at(kind, day)

    assert span.first <= day < span.last
    assert span.after().first == span.last
    assert span.after().before() == span
    assert read_span(span.word) == span


@pytest.mark.parametrize("word", ["", "q", "q.2026", "q.2026.5", "h.2026.3", "x.2026.1", "q.0.1",
                                  "q.2026.0", "q.99999.1", "q.²026.1"])  # fmt: skip
def test_what_is_no_period_is_not_read(word: str) -> None:
    """A made-up word gives nothing."""
    assert read_span(word) is None


def test_the_third_quarter() -> None:
    """July to September."""
    assert (Span(SpanKind.QUARTER, 2026, 3).first, Span(SpanKind.QUARTER, 2026, 3).last) == (
        date(2026, 7, 1), date(2026, 10, 1),
    )  # fmt: skip
    assert Span(SpanKind.HALF, 2026, 2).last == date(2027, 1, 1)
