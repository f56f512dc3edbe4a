"""Turns moments into civil days of the collegium and back: Asia/Almaty, +05:00 since 2024."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

ALMATY = ZoneInfo("Asia/Almaty")


def civil(moment: datetime) -> datetime:
    """The moment as the clocks of the collegium show it."""
    return moment.astimezone(ALMATY)


def day_of(moment: datetime) -> date:
    """The civil day of a moment."""
    return civil(moment).date()


def moment_of(day: date, at: time) -> datetime:
    """The UTC moment of a civil day and hour."""
    return datetime.combine(day, at, ALMATY).astimezone(UTC)
