"""Reads days, lists of days and months as people type them into spreadsheets."""

import re
from datetime import date, timedelta

from domain.names import fold

_FIRST_YEAR, _LAST_YEAR = 1950, 2100
_SERIALS = range(20_000, 60_000)
_SERIAL_ZERO = date(1899, 12, 30)
_MONTHS = (
    ("қаңтар", "январ", "january", "jan"), ("ақпан", "феврал", "february", "feb"),
    ("наурыз", "март", "march", "mar"), ("сәуір", "апрел", "april", "apr"),
    ("мамыр", "май", "мая", "may"), ("маусым", "июн", "june", "jun"),
    ("шілде", "июл", "july", "jul"), ("тамыз", "август", "august", "aug"),
    ("қыркүйек", "сентябр", "september", "sep"), ("қазан", "октябр", "october", "oct"),
    ("қараша", "ноябр", "november", "nov"), ("желтоқсан", "декабр", "december", "dec"),
)  # fmt: skip
_STEMS = {fold(stem): number for number, stems in enumerate(_MONTHS, 1) for stem in stems}
_ENDING = r"(?:[ьяеа]|[дт][аеы]н?|ы?н?ың|інің|н[іы]ң|[дт]ің|[дт]ың)?"
_WORD = "(?P<word>" + "|".join(sorted(_STEMS, key=len, reverse=True)) + ")" + _ENDING + r"\b"
_YEAR_SIGN = r"(?:\s*(?:ж|г|жыл|жылгы|жылдын|года|год)\.?)?"
_TIME = re.compile(r"[t ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$")
_ISO = re.compile(r"(?P<year>\d{4})[-./](?P<month>\d{1,2})[-./](?P<day>\d{1,2})")
_DOTTED = re.compile(
    r"(?P<day>\d{1,2})[./-](?P<month>\d{1,2})[./-](?P<year>\d{4}|\d{2})" + _YEAR_SIGN
)
_WORDED = re.compile(rf"«?(?P<day>\d{{1,2}})»?\s*{_WORD},?\s*(?P<year>\d{{4}}){_YEAR_SIGN}")
_KAZAKH = re.compile(rf"(?P<year>\d{{4}}){_YEAR_SIGN}\s*«?(?P<day>\d{{1,2}})»?\s*{_WORD}")
_DAY_MONTH = re.compile(rf"(?P<day>\d{{1,2}})(?:\.(?P<month>\d{{1,2}})\.?|\s*{_WORD})")
_MONTH = re.compile(rf"\b{_WORD}|\b(?P<first>\d{{4}})-(?P<month>\d{{2}})\b(?!-)")
_MONTH_DOT = re.compile(r"(?<![\d.])(?P<month>\d{1,2})\.(?P<year>\d{4})\b")
_YEAR = re.compile(r"\b(20\d{2})\b")
# «Бекітемін, 25 тамыз 2026 ж.» is a day, not the month that a table is about.
_DAY_BEFORE = re.compile(r"(?<!\d)\d{1,2}»?\s*$")
_WEEKDAY = re.compile(
    r"\s*\([^)]*\)|[\s,]+(?:дс|сс|ср|бс|жм|сб|жс|пн|вт|чт|пт|вс|mon|tue|wed|thu|fri|sat|sun)\b\.?"
)
_SPAN = re.compile(r"(\d{1,2})(?:\s*[-–—]\s*(\d{1,2}))?")


def parse_date(text: str) -> date | None:
    """A day: 12.01.2026, 2026-01-12, «2026 жылғы 12 қаңтар», «12 января 2026 г.», or a serial.

    The serial is what a spreadsheet shows of a date whose cell is formatted as a number.
    """
    plain = _TIME.sub("", fold(text).replace("ё", "е"))
    if plain.isdecimal() and int(plain) in _SERIALS:
        return _SERIAL_ZERO + timedelta(days=int(plain))
    for shape in (_ISO, _DOTTED, _WORDED, _KAZAKH):
        if found := shape.fullmatch(plain):
            parts = found.groupdict()
            month = _STEMS[parts["word"]] if parts.get("word") else int(parts["month"])
            return _date(int(parts["year"]), month, int(parts["day"]))
    return None


def parse_month(text: str) -> date | None:
    """The first day of a month that a text names with its year, if it names just one."""
    plain = fold(text)
    found = set()
    for one in _MONTH_DOT.finditer(plain):
        found.add(_date(int(one["year"]), int(one["month"]), 1))
    years = {int(year) for year in _YEAR.findall(plain)}
    for one in _MONTH.finditer(plain):
        if one["first"]:
            found.add(_date(int(one["first"]), int(one["month"]), 1))
        elif len(years) == 1 and not _DAY_BEFORE.search(plain[: one.start()]):
            found.add(_date(min(years), _STEMS[one["word"]], 1))
    return found.pop() if len(found) == 1 else None


def parse_days(text: str, month: date | None) -> list[date] | None:
    """Every day that a cell names: a date, or days of the month: «1, 8, 15», «1-3», «5 мая».

    None when something in the cell is no day.
    """
    text = _WEEKDAY.sub("", text.casefold())
    whole = parse_date(text)
    if whole is not None:
        return [whole]
    days: list[date] = []
    for part in re.split(r"[,;\n]| (?=\d)", text):
        if part.strip():
            found = _part(part.strip(), month)
            if not found:
                return None
            days += found
    return days or None


def _part(text: str, month: date | None) -> list[date]:
    whole = parse_date(text)
    if whole is not None:
        return [whole]
    if month is None:
        return []
    plain = fold(text)
    if one := _DAY_MONTH.fullmatch(plain):
        number = _STEMS[one["word"]] if one["word"] else int(one["month"])
        day = _date(month.year, number, int(one["day"]))
        return [day] if day is not None else []
    if span := _SPAN.fullmatch(plain):
        first, last = int(span[1]), int(span[2] or span[1])
        days = [_date(month.year, month.month, day) for day in range(first, last + 1)]
        return [] if None in days else [day for day in days if day is not None]
    return []


def _date(year: int, month: int, day: int) -> date | None:
    if year < 100:  # noqa: PLR2004 - two digits of a year
        year += 2000 if year < 70 else 1900  # noqa: PLR2004 - the pivot of POSIX
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if _FIRST_YEAR <= year <= _LAST_YEAR else None
