"""Joins the public holidays of Kazakhstan with the transfers that an administrator entered."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from holidays import country_holidays

from domain.calendar import Explained, Transfer, WorkingCalendar
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from services.work import Tx, Work

_YEARS = (2024, 2100)
_DAYS_MAX = 250


@dataclass(frozen=True, slots=True)
class Year:
    """The transfers of one year, as the administrator sees them."""

    year: int
    transfers: tuple[Transfer, ...]


async def calendar_for(tx: Tx, start: date, end: date) -> WorkingCalendar:
    """The working days of every year that the two days touch."""
    first, last = date(start.year, 1, 1), date(end.year, 12, 31)
    found: dict[date, str] = {}
    for year in range(first.year, last.year + 1):
        found |= _holidays(year)
    moved = {one.day: one.working for one in await tx.calendar.transfers(first, last)}
    return WorkingCalendar(found, moved)


async def year_of(work: Work, year: int, *, by: Actor) -> Year:
    """The transfers entered for a year."""
    demand(by, Deed.EDIT_CALENDAR)
    async with work.read() as tx:
        return Year(year, await tx.calendar.transfers(date(year, 1, 1), date(year, 12, 31)))


async def set_day(work: Work, transfer: Transfer, *, by: Actor) -> None:
    """Enter a transferred day; dates worked out from now on follow it, promises stay."""
    demand(by, Deed.EDIT_CALENDAR)
    _demand_year(transfer.day.year)
    async with work.write() as tx:
        await tx.calendar.put(transfer, by.person, tx.now)
        after = "working" if transfer.working else "free"
        await tx.record(by, "calendar", f"day:{transfer.day}", "", after, transfer.source)


async def remove_day(work: Work, day: date, *, by: Actor) -> bool:
    """Take a transfer back; False when there is none any more."""
    demand(by, Deed.EDIT_CALENDAR)
    async with work.write() as tx:
        removed = await tx.calendar.remove(day)
        if removed:
            await tx.record(by, "calendar", f"day:{day}", "entered", "")
        return removed


async def count(work: Work, start: date, days: int, *, by: Actor) -> Explained:
    """Show how a date is worked out: so many working days after a day."""
    demand(by, Deed.EDIT_CALENDAR)
    _demand_year(start.year)
    if not 0 < days <= _DAYS_MAX:
        raise Refusal("calendar-days-unknown", longest=_DAYS_MAX)
    async with work.read() as tx:
        calendar = await calendar_for(tx, start, date(start.year + 1, 1, 1))
        return calendar.add_working_days(start, days)


def _demand_year(year: int) -> None:
    if not _YEARS[0] <= year <= _YEARS[1]:
        raise Refusal("calendar-year-unknown", year=year)


@lru_cache(maxsize=8)
def _holidays(year: int) -> dict[date, str]:
    return dict(country_holidays("KZ", years=year, language="kk"))
