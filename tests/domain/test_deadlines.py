"""Promises of the calendar of deadlines, with the dates of domain.md 3.1."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.calendar import WorkingCalendar
from domain.deadlines import (
    Stage,
    due_day,
    due_moment,
    duty_reminders,
    last_reached,
    opening_periods,
    schedule,
)
from domain.deadlines.obligations import ObligationState, state_when_marked
from domain.deadlines.table import DEADLINES, Code
from domain.people import Role

ALMATY = ZoneInfo("Asia/Almaty")
PLAIN = WorkingCalendar({}, {})


def _written(code: Code, period: date, calendar: WorkingCalendar = PLAIN) -> list[str]:
    return [
        f"{one.at.astimezone(ALMATY):%d.%m %H:%M} {one.stage}{f' {one.to}' if one.to else ''}"
        for one in schedule(DEADLINES[code], period, calendar)
    ]


def test_the_rosters_of_september_are_due_on_the_25th_of_august() -> None:
    """Ереже ¶21: seven, three and one day before, twice on the day, the presidium after."""
    assert _written(Code.ROSTERS, date(2026, 9, 1)) == [
        "18.08 10:00 remind",
        "22.08 10:00 remind",
        "24.08 10:00 remind",
        "25.08 09:00 remind",
        "25.08 16:00 remind",
        "26.08 09:00 escalate presidium",
    ]


def test_the_report_of_august_is_due_on_the_5th_of_september() -> None:
    """Ереже ¶33; 5 September 2026 is a Saturday, and Friday has its reminder already."""
    assert _written(Code.MONTHLY, date(2026, 8, 1)) == [
        "31.08 12:00 remind",
        "01.09 10:00 remind",
        "03.09 10:00 remind",
        "04.09 10:00 remind",
        "05.09 09:00 remind",
        "05.09 17:00 remind",
        "06.09 09:00 escalate officer",
        "07.09 09:00 escalate presidium",
    ]


def test_a_report_due_on_a_sunday_is_also_reminded_of_on_friday() -> None:
    """The deadline is not moved (A-14): 25 October 2026 is a Sunday, Friday gets a reminder."""
    written = _written(Code.ROSTERS, date(2026, 11, 1))
    assert "23.10 10:00 last-working-day" in written
    assert "25.10 16:00 remind" in written


def test_a_transferred_working_day_needs_no_additional_reminder() -> None:
    """A Sunday that a decree made working is a working day."""
    calendar = WorkingCalendar({}, {date(2026, 10, 25): True})
    stages = {one.stage for one in schedule(DEADLINES[Code.ROSTERS], date(2026, 11, 1), calendar)}
    assert Stage.LAST_WORKING_DAY not in stages


def test_the_points_of_2026_are_reported_until_15_february_2027() -> None:
    """Қағидалар 7.6, with the first reminder while the year still runs."""
    assert _written(Code.POINTS, date(2026, 1, 1)) == [
        "15.12 10:00 remind",
        "10.01 10:00 remind",
        "01.02 10:00 remind",
        "08.02 10:00 remind",
        "12.02 10:00 remind",
        "14.02 10:00 remind",
        "15.02 09:00 remind",
        "16.02 09:00 escalate presidium",
    ]


def test_a_duty_is_reminded_of_on_the_eve_and_in_the_morning() -> None:
    """D-03: 18:00 the day before, 08:00 on the day, in Almaty."""
    assert duty_reminders(date(2026, 9, 1)) == (
        datetime(2026, 8, 31, 13, 0, tzinfo=UTC),
        datetime(2026, 9, 1, 3, 0, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("code", "today", "periods"),
    [
        (Code.ROSTERS, date(2026, 8, 17), ()),
        (Code.ROSTERS, date(2026, 8, 18), (date(2026, 9, 1),)),
        (Code.ROSTERS, date(2026, 12, 25), (date(2027, 1, 1),)),
        (Code.ROSTERS, date(2026, 8, 26), ()),
        (Code.MONTHLY, date(2026, 8, 30), ()),
        (Code.MONTHLY, date(2026, 8, 31), (date(2026, 8, 1),)),
        (Code.MONTHLY, date(2027, 1, 5), (date(2026, 12, 1),)),
        (Code.MONTHLY, date(2026, 9, 6), ()),
        (Code.POINTS, date(2026, 12, 14), ()),
        (Code.POINTS, date(2026, 12, 15), (date(2026, 1, 1),)),
        (Code.POINTS, date(2027, 2, 15), (date(2026, 1, 1),)),
        (Code.POINTS, date(2027, 2, 16), ()),
        (Code.DUTY, date(2026, 8, 25), ()),
    ],
)
def test_obligations_open_with_their_first_reminder(
    code: Code, today: date, periods: tuple[date, ...]
) -> None:
    """Nothing opens before anybody is reminded, and nothing after its day."""
    assert opening_periods(DEADLINES[code], today) == periods


def test_the_due_moment_is_the_last_second_of_the_day_in_almaty() -> None:
    """Not later than the 5th includes the whole of the 5th."""
    due = due_moment(DEADLINES[Code.MONTHLY], date(2026, 8, 1))
    assert due == datetime(2026, 9, 5, 18, 59, 59, tzinfo=UTC)
    assert state_when_marked(due, due) is ObligationState.DONE
    assert state_when_marked(due, due.replace(hour=19)) is ObligationState.LATE


def test_after_an_outage_only_the_last_moment_is_said() -> None:
    """Three reminders came due together; one is told."""
    planned = schedule(DEADLINES[Code.ROSTERS], date(2026, 9, 1), PLAIN)
    reached = last_reached(planned, datetime(2026, 8, 24, 20, 0, tzinfo=UTC))
    assert reached is not None
    assert reached.at == datetime(2026, 8, 24, 5, 0, tzinfo=UTC)
    assert last_reached(planned, datetime(2026, 8, 1, tzinfo=UTC)) is None


def test_the_table_is_sound() -> None:
    """No schedule says two things at one moment, each row has a source, escalations follow."""
    for code, deadline in DEADLINES.items():
        assert deadline.code is code
        assert deadline.source
        planned = schedule(deadline, date(2026, 1, 1), PLAIN)
        assert len({one.at for one in planned}) == len(planned)
        assert all(
            one.to in {Role.OFFICER, Role.PRESIDIUM, Role.CHAIR} for one in deadline.escalations
        )
    assert due_day(DEADLINES[Code.MONTHLY], date(2026, 12, 1)) == date(2027, 1, 5)
