"""Promises of the calendar: public holidays are known, transfers overrule them, with a source."""

from datetime import date

import pytest

from domain.calendar import Transfer, Why
from domain.ids import PersonId
from domain.people import Actor, Role
from domain.refusals import Refusal
from services import calendar
from services.work import Work

ADMIN = Actor(telegram_id=1, roles=frozenset({Role.ADMIN}))
NOBODY = Actor(telegram_id=2, person=PersonId(1), roles=frozenset({Role.OFFICER}))


async def test_holidays_weekends_and_transfers_are_told_apart(work: Work) -> None:
    """25 October 2026 is a Sunday and a holiday, so Monday is free, unless a decree says else."""
    found = await calendar.count(work, date(2026, 10, 23), 1, by=ADMIN)
    assert found.end == date(2026, 10, 27)
    assert [one.why for one in found.skipped] == [Why.WEEKEND, Why.HOLIDAY, Why.HOLIDAY]

    await calendar.set_day(work, Transfer(date(2026, 10, 26), "№ 7", working=True), by=ADMIN)
    found = await calendar.count(work, date(2026, 10, 23), 1, by=ADMIN)
    assert found.end == date(2026, 10, 26)


async def test_a_day_can_be_replaced_and_taken_back(work: Work) -> None:
    """The last word about a day holds; taking it back twice is no error."""
    for transfer in (
        Transfer(date(2026, 5, 10), "№ 1", working=True),
        Transfer(date(2026, 5, 10), "№ 2", working=False),
    ):
        await calendar.set_day(work, transfer, by=ADMIN)
    year = await calendar.year_of(work, 2026, by=ADMIN)
    assert year.transfers == (transfer,)
    assert await calendar.remove_day(work, date(2026, 5, 10), by=ADMIN)
    assert not await calendar.remove_day(work, date(2026, 5, 10), by=ADMIN)
    assert (await calendar.year_of(work, 2026, by=ADMIN)).transfers == ()


async def test_only_the_administrator_edits_the_calendar(work: Work) -> None:
    """An officer is refused, and a year out of all reason too."""
    transfer = Transfer(date(2026, 5, 10), "№ 1", working=True)
    with pytest.raises(Refusal):
        await calendar.set_day(work, transfer, by=NOBODY)
    with pytest.raises(Refusal):
        await calendar.set_day(work, Transfer(date(1900, 1, 1), "№ 1", working=True), by=ADMIN)
    with pytest.raises(Refusal):
        await calendar.count(work, date(2026, 1, 1), 100_000, by=ADMIN)
