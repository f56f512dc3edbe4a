"""Writes moments, days and spans in the reader's language and in Almaty's time."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

from babel.dates import format_date

from domain.people import Language
from ui.translator import Html, Translator

_SPAN = 3
ALMATY = ZoneInfo("Asia/Almaty")


def moment(t: Translator, at: datetime) -> str:
    """«2026 жылғы 25 тамыз, 09:00» in Almaty."""
    local = at.astimezone(ALMATY)
    return f"{day(t, local.date())}, {local:%H:%M}"


def clock(at: datetime) -> str:
    """«09:00» in Almaty."""
    return f"{at.astimezone(ALMATY):%H:%M}"


def day(t: Translator, on: date) -> Html:
    """«2026 жылғы 25 тамыз», in Russian with the genitive month."""
    return t("common-date", year=on.year, month=_month(t, on, "MMMM"), day=on.day)


def short_day(t: Translator, on: date) -> str:
    """«25 тамыз», without the year."""
    return f"{on.day} {_month(t, on, 'MMMM')}"


def days(t: Translator, every: Iterable[date]) -> str:
    """«3, 9, 21 қыркүйек»: days of one month after another."""
    months: dict[tuple[int, int], list[date]] = {}
    for on in sorted(every):
        months.setdefault((on.year, on.month), []).append(on)
    return "; ".join(
        f"{', '.join(str(on.day) for on in group)} {_month(t, group[0], 'MMMM')}"
        for group in months.values()
    )


def spans(t: Translator, every: Iterable[date]) -> str:
    """«5–9, 14 қазан»: days of one month, with three and more in a row as a span."""
    own = sorted(every)
    if not own:
        return ""
    runs: list[list[date]] = []
    for on in own:
        if runs and on - runs[-1][-1] == timedelta(days=1):
            runs[-1].append(on)
        else:
            runs.append([on])
    said = [
        f"{run[0].day}–{run[-1].day}"
        if len(run) >= _SPAN
        else ", ".join(str(on.day) for on in run)
        for run in runs
    ]
    return f"{', '.join(said)} {_month(t, own[0], 'MMMM')}"


def month(t: Translator, on: date) -> str:
    """«қыркүйек»: the month's name by itself, in the nominative; English keeps its capital."""
    name = _month(t, on, "LLLL")
    return name if t.language is Language.EN else name.lower()


def weekday(t: Translator, on: date) -> str:
    """«дс», «пн», «Mon»: a short name of the day of the week."""
    return format_date(on, "EEE", locale=str(t.language))


def full_weekday(t: Translator, on: date) -> str:
    """«дүйсенбі», «понедельник», «Monday»: the whole name, for papers."""
    return format_date(on, "EEEE", locale=str(t.language))


def number_day(on: date) -> str:
    """«25.08.2026», for narrow columns and for figures that are compared."""
    return f"{on:%d.%m.%Y}"


def number_moment(at: datetime) -> str:
    """«25.08.2026 09:00» in Almaty."""
    return f"{at.astimezone(ALMATY):%d.%m.%Y %H:%M}"


def tenths(number: Fraction) -> tuple[str, int, int]:
    """The sign, the whole part and the tenths of a number, for texts that set the point."""
    rounded = round(abs(number) * 10)
    sign = ("+" if number > 0 else "−") if rounded else ""
    return sign, rounded // 10, rounded % 10


def span(t: Translator, length: timedelta) -> Html:
    """«23 сағ 15 мин», rounded down to minutes."""
    minutes = max(0, int(length.total_seconds() // 60))
    hours, rest = divmod(minutes, 60)
    if not hours:
        return t("common-minutes", minutes=rest)
    if not rest:
        return t("common-hours", hours=hours)
    return t("common-hours-minutes", hours=hours, minutes=rest)


def _month(t: Translator, on: date, pattern: str) -> str:
    return format_date(on, pattern, locale=str(t.language))
