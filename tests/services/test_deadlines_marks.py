"""Promises of marks: people's own word, theirs alone, and shown to whom it concerns."""

from collections import Counter
from datetime import date

import pytest
from sqlalchemy import update

from db.tables.engine_room import letters
from demo.clock import TurnedClock
from domain.deadlines.obligations import ObligationState
from domain.ids import PersonId, UnitId
from domain.people import Actor, Role
from domain.refusals import Refusal
from services import deadlines_marks as marks
from services.work import Work
from tests.services.dates import (
    AINUR,
    BERIK,
    OFFICER,
    PRESIDIUM,
    SUSPENDED,
    UNIT,
    advocate,
    at,
    live,
    obligation_of,
    settle,
    told,
)


@pytest.fixture
async def house(work: Work) -> Work:
    """A unit with its people, and the first night's step planned."""
    return await settle(work)


async def test_each_participating_advocate_is_reminded_until_the_mark(
    house: Work, clock: TurnedClock
) -> None:
    """D-04: from the last day of the month; who marked is left in peace, who did not is named."""
    await live(house, clock, at(8, 31, 13))
    assert (await told(house, AINUR)) == ["MonthlyReportDue"]
    assert (await told(house, SUSPENDED)) == []

    owed = await obligation_of(house, "D-04", AINUR)
    marked = await marks.mark_done(house, owed, by=advocate(AINUR))
    assert marked == marks.Marked(owed, ObligationState.DONE)
    assert await marks.mark_done(house, owed, by=advocate(AINUR)) == marks.AlreadyMarked()

    await live(house, clock, at(9, 7, 10))
    assert Counter(await told(house, AINUR))["MonthlyReportDue"] == 1
    assert Counter(await told(house, BERIK))["MonthlyReportDue"] == 6
    assert Counter(await told(house, OFFICER))["ReportsUnmarked"] == 1
    assert Counter(await told(house, PRESIDIUM))["ReportsUnmarkedEverywhere"] == 1

    late = await marks.mark_done(
        house, await obligation_of(house, "D-04", BERIK), by=advocate(BERIK)
    )
    assert isinstance(late, marks.Marked)
    assert late.state is ObligationState.LATE


async def test_when_all_have_marked_nobody_is_named(house: Work, clock: TurnedClock) -> None:
    """The officer's list of the 6th is not sent when it would be empty."""
    await live(house, clock, at(9, 1, 12))
    for person in (AINUR, BERIK):
        owed = await obligation_of(house, "D-04", person)
        await marks.mark_done(house, owed, by=advocate(person))
    await live(house, clock, at(9, 8, 9))
    assert "ReportsUnmarked" not in await told(house, OFFICER)
    assert "ReportsUnmarkedEverywhere" not in await told(house, PRESIDIUM)


async def test_nobody_marks_for_another(house: Work, clock: TurnedClock) -> None:
    """Neither a colleague, nor anybody for what the system itself knows."""
    await live(house, clock, at(9, 1, 12))
    for owed in (await obligation_of(house, "D-04", BERIK), await obligation_of(house, "D-01")):
        with pytest.raises(Refusal):
            await marks.mark_done(house, owed, by=advocate(AINUR))


async def test_a_wrong_tap_is_taken_back_and_reminders_go_on(
    house: Work, clock: TurnedClock
) -> None:
    """The mark and its number go, the remaining reminders come."""
    await live(house, clock, at(9, 1, 12))
    owed, me = await obligation_of(house, "D-04", AINUR), advocate(AINUR)
    assert not await marks.note_number(house, owed, "№ 5", by=me)
    await marks.mark_done(house, owed, by=me)
    assert await marks.note_number(house, owed, " №  5 ", by=me)
    assert [one.obligation.note for one in await marks.mine(house, by=me)] == ["№ 5"]

    assert await marks.take_back(house, owed, by=me)
    assert not await marks.take_back(house, owed, by=me)
    assert [one.obligation.note for one in await marks.mine(house, by=me)] == [""]
    before = Counter(await told(house, AINUR))["MonthlyReportDue"]
    await live(house, clock, at(9, 3, 11))
    assert Counter(await told(house, AINUR))["MonthlyReportDue"] == before + 1


async def test_a_mark_redraws_the_reminders_that_were_sent(
    house: Work, clock: TurnedClock
) -> None:
    """Whoever was reminded sees in place of the reminder that it was marked."""
    await live(house, clock, at(9, 1, 12))
    async with house.write() as tx:
        await tx.connection.execute(update(letters).values(state="sent", message=7))
    await marks.mark_done(house, await obligation_of(house, "D-04", AINUR), by=advocate(AINUR))
    assert Counter(await told(house, AINUR)) == {"MonthlyReportDue": 2, "ReportMarked": 2}


async def test_the_officer_sees_the_unit_and_the_presidium_everything(
    house: Work, clock: TurnedClock
) -> None:
    """Open rows with telephones; an advocate sees no others."""
    await live(house, clock, at(9, 1, 12))
    officer = Actor(1, PersonId(OFFICER), roles=frozenset({Role.OFFICER}), units=frozenset({UNIT}))
    stranger = Actor(
        9, PersonId(OFFICER), roles=frozenset({Role.OFFICER}), units=frozenset({UnitId(2)})
    )
    presidium = Actor(2, PersonId(PRESIDIUM), roles=frozenset({Role.PRESIDIUM}))
    (seen,) = await marks.unmarked(house, by=officer)
    assert seen.name == "Медеу"
    assert sorted(row.phone for row in seen.rows) == ["", "+77000000003", "+77000000004"]
    assert await marks.unmarked(house, by=stranger) == []
    assert await marks.unmarked(house, by=presidium) == [seen]
    with pytest.raises(Refusal):
        await marks.unmarked(house, by=advocate(AINUR))


async def test_a_due_day_that_is_not_a_working_day_is_explained(
    house: Work, clock: TurnedClock
) -> None:
    """5 September 2026 is a Saturday; the date stays, and Friday is named."""
    await live(house, clock, at(9, 1, 12))
    (own,) = await marks.mine(house, by=advocate(AINUR))
    assert own.due == date(2026, 9, 5)
    assert own.last_working == date(2026, 9, 4)
