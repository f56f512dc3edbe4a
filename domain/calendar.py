"""Counts working days and months as the collegium must: weekends, holidays, transfers."""

import calendar
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from domain.civil import moment_of

_DAY = timedelta(days=1)
_SATURDAY = 5
_LAST_SECOND = time(23, 59, 59)
_ENTRY = re.compile(r"(?P<day>\S+)\s+(?P<kind>[^:]+?)\s*:\s*(?P<source>.+)", re.DOTALL)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_SOURCE_LENGTH = 200
_COUNT_DIGITS = 4
_WORKING = frozenset({"жұмыс күні", "жұмыс", "рабочий день", "рабочий", "working day", "working"})
_OFF = frozenset(
    {"демалыс күні", "демалыс", "мереке", "выходной день", "выходной", "day off", "off"}
)


class Why(StrEnum):
    """The reason for which a day was not counted."""

    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    TRANSFER = "transfer"


@dataclass(frozen=True, slots=True)
class Skipped:
    """A day that was passed over; `name` is the holiday's."""

    day: date
    why: Why
    name: str = ""


@dataclass(frozen=True, slots=True)
class Explained:
    """How a date was worked out: the start, the days counted, the days passed over."""

    start: date
    end: date
    counted: tuple[date, ...]
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class Transfer:
    """A day that a decree made working, or free, against the ordinary calendar."""

    day: date
    source: str
    working: bool


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """Public holidays by day, and transfers (True: works), which overrule all the rest."""

    holidays: Mapping[date, str]
    transfers: Mapping[date, bool]

    def skipped(self, day: date) -> Skipped | None:
        """Why a day is free; None for a working day."""
        moved = self.transfers.get(day)
        if moved is not None:
            return None if moved else Skipped(day, Why.TRANSFER)
        if day in self.holidays:
            return Skipped(day, Why.HOLIDAY, self.holidays[day])
        return Skipped(day, Why.WEEKEND) if day.weekday() >= _SATURDAY else None

    def is_working(self, day: date) -> bool:
        """Whether people work that day."""
        return self.skipped(day) is None

    def add_working_days(self, start: date, count: int) -> Explained:
        """The last of so many working days after `start`, which is day 0 (Ереже ¶41, D-26)."""
        counted: list[date] = []
        skipped: list[Skipped] = []
        for day in _after(start):
            if len(counted) == count:
                break
            free = self.skipped(day)
            if free is None:
                counted.append(day)
            else:
                skipped.append(free)
        return Explained(start, counted[-1] if counted else start, tuple(counted), tuple(skipped))

    def last_working_day_before(self, day: date) -> date:
        """The nearest working day before; a deadline itself is never moved (A-14, A-30)."""
        day -= _DAY
        while not self.is_working(day):
            day -= _DAY
        return day


def add_months(day: date, count: int) -> date:
    """The same day number so many months on, or the month's last day where there is none."""
    months = day.year * 12 + day.month - 1 + count
    year, month = divmod(months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def end_of_day(day: date) -> datetime:
    """The last second of a day in Almaty, in UTC: «not later than D» includes the whole of D."""
    return moment_of(day, _LAST_SECOND)


def parse_transfer(text: str) -> Transfer | None:
    """Read «2026-05-10 жұмыс күні: source»; None for anything else.

    The day may be written 10.05.2026, and the words may be Kazakh, Russian or English.
    """
    match = _ENTRY.fullmatch(text.strip())
    if match is None:
        return None
    day = parse_day(match["day"])
    kind = " ".join(match["kind"].lower().split())
    source = " ".join(match["source"].split())
    if day is None or kind not in _WORKING | _OFF or len(source) > _SOURCE_LENGTH:
        return None
    return Transfer(day, source, kind in _WORKING)


def parse_day(text: str) -> date | None:
    """Read 2026-05-10 or 10.05.2026; None for anything else."""
    if iso := _ISO.fullmatch(text):
        year, month, day = map(int, iso.groups())
    elif dotted := _DOTTED.fullmatch(text):
        day, month, year = map(int, dotted.groups())
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def parse_count(text: str) -> tuple[date, int] | None:
    """Read «2026-09-02 3»: a day and how many working days; None for anything else."""
    day, _, count = text.strip().partition(" ")
    start = parse_day(day)
    count = count.strip().removeprefix("+")
    if start is None or not count.isdecimal() or len(count) > _COUNT_DIGITS:
        return None
    return start, int(count)


def _after(start: date) -> Iterator[date]:
    day = start
    while True:
        day += _DAY
        yield day
