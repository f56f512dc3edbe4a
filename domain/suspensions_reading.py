"""Reads decisions and periods as people type them: «№ 12, 25.08.2026», «05.09.2026»."""

import re
from datetime import date

from domain.members import Period
from domain.suspensions import Decision

_DAY = re.compile(r"(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)")
_AROUND = " \t\n№#,.;:–—-"
_SIGNED = re.compile(r"[№#]\s*([^\s,;]+)")
# What stands between a number and a date in ordinary writing.
_BETWEEN = re.compile(r"\b(?:от|жылғы|күнгі|dated?|of|no)\b\.?", re.IGNORECASE)


def read_days(text: str) -> list[date] | None:
    """Every day in a text, in its order; None when one of them is no day of the calendar."""
    found = []
    for day, month, year in _DAY.findall(text):
        try:
            found.append(date(int(year), int(month), int(day)))
        except ValueError:
            return None
    return found


def read_day(text: str) -> date | None:
    """The one day in a text."""
    found = read_days(text)
    return found[0] if found is not None and len(found) == 1 else None


def read_period(text: str) -> Period | None:
    """One day (without an end) or two (from, to)."""
    found = read_days(text)
    if not found or len(found) > 2:  # noqa: PLR2004 - the first day and the last
        return None
    return Period(*found)


def read_decision(text: str) -> Decision | None:
    """A number and one date, in whatever order and with whatever between them."""
    on = read_day(text)
    if on is None:
        return None
    signed = _SIGNED.search(text)
    number = signed[1] if signed else _BETWEEN.sub(" ", _DAY.sub(" ", text))
    number = number.strip(_AROUND)
    number = " ".join(number.split())
    return Decision(number, on) if number else None
