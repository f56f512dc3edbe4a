"""Promises of deadlines: opened in time, reminded of, escalated, and marked by people's word."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import insert, select, update

from db.tables.deadlines import obligations
from db.tables.engine_room import letters
from db.tables.members import advocates, consultants, grants, persons, units
from db.tables.rosters import rosters
from demo.clock import TurnedClock
from domain.deadlines.obligations import ObligationState
from domain.ids import ObligationId, PersonId, UnitId
from domain.newcomers import RoleGround, UnitKind
from domain.people import Actor, Role
from domain.refusals import Refusal
from domain.rosters import RosterKind, RosterState
from engine.tick import next_due, tick
from services import deadlines
from services import deadlines_marks as marks
from services.work import Work

UNIT = UnitId(1)
OFFICER, PRESIDIUM, AINUR, BERIK, SUSPENDED, CONSULTANT = range(1, 7)
SEPTEMBER = date(2026, 9, 1)


def _advocate(person: int) -> Actor:
    return Actor(
        telegram_id=person,
        person=PersonId(person),
        roles=frozenset({Role.ADVOCATE}),
        home=UNIT,
    )


@pytest.fixture
async def house(work: Work) -> Work:
    """A unit with an officer, two participating advocates, one suspended, one consultant."""
    async with work.write() as tx:
        run = tx.connection.execute
        await run(insert(units).values(id=UNIT, name="Медеу", kind=UnitKind.OFFICE))
        for number in range(1, 7):
            await run(
                insert(persons).values(
                    id=number,
                    surname=f"Тегі{number}",
                    given="Аты",
                    name_fold=f"тегі{number}",
                    sort_key=str(number),
                    phone=f"+7700000000{number}",
                    telegram_id=number,
                )
            )
        for number in (AINUR, BERIK, SUSPENDED):
            await run(
                insert(advocates).values(
                    person=number,
                    unit=UNIT,
                    agreement_number="1",
                    listed_on=date(2025, 12, 1),
                    suspended_from=date(2026, 7, 1) if number == SUSPENDED else None,
                )
            )
        await run(insert(consultants).values(person=CONSULTANT, chamber="Палата"))
        for number, role in ((OFFICER, Role.OFFICER), (PRESIDIUM, Role.PRESIDIUM)):
            officer = role is Role.OFFICER
            await run(
                insert(grants).values(
                    person=number,
                    role=role,
                    unit=UNIT if officer else None,
                    ground=RoleGround.HEAD_OF_OFFICE if officer else None,
                    decision_number="1",
                    decision_date=date(2026, 1, 1),
                    starts_on=date(2026, 1, 1),
                )
            )
    await deadlines.start(work)
    return work


async def _live(work: Work, clock: TurnedClock, until: datetime) -> None:
    """Live through the time up to a moment, with everything due at its own minute."""
    while (due := await next_due(work)) is not None and due <= until:
        clock.turn(max(due, clock.now()))
        await tick(work)
    clock.turn(until)


async def _told(work: Work, person: int) -> Sequence[str]:
    async with work.read() as tx:
        query = select(letters.c.kind).where(letters.c.person == person).order_by(letters.c.id)
        return (await tx.connection.execute(query)).scalars().all()


async def _obligation(work: Work, code: str, person: int | None = None) -> ObligationId:
    async with work.read() as tx:
        query = select(obligations.c.id).where(
            obligations.c.code == code, obligations.c.person == person
        )
        return ObligationId((await tx.connection.execute(query)).scalar_one())


async def _state(work: Work, obligation: ObligationId) -> ObligationState:
    async with work.read() as tx:
        found = await tx.deadlines.one(obligation)
        assert found is not None
        return found.state


async def _publish(work: Work, kinds: Sequence[RosterKind]) -> None:
    async with work.write() as tx:
        for kind in kinds:
            await tx.connection.execute(
                insert(rosters).values(
                    unit=UNIT,
                    kind=kind,
                    month=SEPTEMBER,
                    state=RosterState.PUBLISHED,
                    version=1,
                    posts=1,
                    published_at=tx.now,
                )
            )
        await deadlines.rosters_published(tx, UNIT, SEPTEMBER)


def _at(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of 2026 by the clocks of Almaty."""
    return datetime(2026, month, day, hour - 5, minute, tzinfo=UTC)


async def test_officers_are_reminded_of_rosters_and_the_presidium_hears_of_missing_ones(
    house: Work, clock: TurnedClock
) -> None:
    """D-01 on the 25th: at 09:00 and 16:00 the officer, on the 26th at 09:00 the presidium."""
    await _live(house, clock, _at(8, 25, 17))
    assert Counter(await _told(house, OFFICER))["RostersDue"] == 2

    await _live(house, clock, _at(8, 26, 9))
    assert await _told(house, PRESIDIUM) == ["RostersOverdue"]


async def test_three_published_kinds_close_the_obligation_of_the_unit(
    house: Work, clock: TurnedClock
) -> None:
    """Two kinds are not enough; with the third it is done, and nobody is reminded further."""
    await _live(house, clock, _at(8, 25, 10))
    owed = await _obligation(house, "D-01")
    await _publish(house, [RosterKind.PRETRIAL, RosterKind.COURT])
    assert await _state(house, owed) is ObligationState.OPEN

    await _publish(house, [RosterKind.CONSULT])
    assert await _state(house, owed) is ObligationState.DONE
    await _live(house, clock, _at(8, 26, 10))
    assert Counter(await _told(house, OFFICER))["RostersDue"] == 1
    assert await _told(house, PRESIDIUM) == []


async def test_publication_after_the_day_is_kept_as_late(house: Work, clock: TurnedClock) -> None:
    """Late, never refused."""
    await _live(house, clock, _at(8, 26, 10))
    await _publish(house, list(RosterKind))
    assert await _state(house, await _obligation(house, "D-01")) is ObligationState.LATE


async def test_each_participating_advocate_is_reminded_until_the_mark(
    house: Work, clock: TurnedClock
) -> None:
    """D-04: from the last day of the month; who marked is left in peace, who did not is named."""
    await _live(house, clock, _at(8, 31, 13))
    assert (await _told(house, AINUR)) == ["MonthlyReportDue"]
    assert (await _told(house, SUSPENDED)) == []

    owed = await _obligation(house, "D-04", AINUR)
    marked = await marks.mark_done(house, owed, by=_advocate(AINUR))
    assert marked == marks.Marked(owed, ObligationState.DONE)
    assert await marks.mark_done(house, owed, by=_advocate(AINUR)) == marks.AlreadyMarked()

    await _live(house, clock, _at(9, 7, 10))
    assert Counter(await _told(house, AINUR))["MonthlyReportDue"] == 1
    assert Counter(await _told(house, BERIK))["MonthlyReportDue"] == 6
    assert Counter(await _told(house, OFFICER))["ReportsUnmarked"] == 1
    assert Counter(await _told(house, PRESIDIUM))["ReportsUnmarkedEverywhere"] == 1

    late = await marks.mark_done(
        house, await _obligation(house, "D-04", BERIK), by=_advocate(BERIK)
    )
    assert isinstance(late, marks.Marked)
    assert late.state is ObligationState.LATE


async def test_when_all_have_marked_nobody_is_named(house: Work, clock: TurnedClock) -> None:
    """The officer's list of the 6th is not sent when it would be empty."""
    await _live(house, clock, _at(9, 1, 12))
    for person in (AINUR, BERIK):
        owed = await _obligation(house, "D-04", person)
        await marks.mark_done(house, owed, by=_advocate(person))
    await _live(house, clock, _at(9, 8, 9))
    assert "ReportsUnmarked" not in await _told(house, OFFICER)
    assert "ReportsUnmarkedEverywhere" not in await _told(house, PRESIDIUM)


async def test_nobody_marks_for_another(house: Work, clock: TurnedClock) -> None:
    """Neither a colleague, nor anybody for what the system itself knows."""
    await _live(house, clock, _at(9, 1, 12))
    for owed in (await _obligation(house, "D-04", BERIK), await _obligation(house, "D-01")):
        with pytest.raises(Refusal):
            await marks.mark_done(house, owed, by=_advocate(AINUR))


async def test_a_wrong_tap_is_taken_back_and_reminders_go_on(
    house: Work, clock: TurnedClock
) -> None:
    """The mark and its number go, the remaining reminders come."""
    await _live(house, clock, _at(9, 1, 12))
    owed, me = await _obligation(house, "D-04", AINUR), _advocate(AINUR)
    assert not await marks.note_number(house, owed, "№ 5", by=me)
    await marks.mark_done(house, owed, by=me)
    assert await marks.note_number(house, owed, " №  5 ", by=me)
    assert [one.obligation.note for one in await marks.mine(house, by=me)] == ["№ 5"]

    assert await marks.take_back(house, owed, by=me)
    assert not await marks.take_back(house, owed, by=me)
    assert [one.obligation.note for one in await marks.mine(house, by=me)] == [""]
    before = Counter(await _told(house, AINUR))["MonthlyReportDue"]
    await _live(house, clock, _at(9, 3, 11))
    assert Counter(await _told(house, AINUR))["MonthlyReportDue"] == before + 1


async def test_a_mark_redraws_the_reminders_that_were_sent(
    house: Work, clock: TurnedClock
) -> None:
    """Whoever was reminded sees in place of the reminder that it was marked."""
    await _live(house, clock, _at(9, 1, 12))
    async with house.write() as tx:
        await tx.connection.execute(update(letters).values(state="sent", message=7))
    await marks.mark_done(house, await _obligation(house, "D-04", AINUR), by=_advocate(AINUR))
    assert Counter(await _told(house, AINUR)) == {"MonthlyReportDue": 2, "ReportMarked": 2}


async def test_after_an_outage_one_reminder_is_sent_for_many(
    house: Work, clock: TurnedClock
) -> None:
    """Four moments passed while the bot was down; one letter says it."""
    await _live(house, clock, _at(8, 31, 13))
    clock.turn(_at(9, 5, 20))
    await tick(house)
    assert Counter(await _told(house, AINUR))["MonthlyReportDue"] == 2


async def test_after_a_longer_outage_the_lists_are_sent_and_no_reminder(
    house: Work, clock: TurnedClock
) -> None:
    """On the 8th it is too late to remind; officer and presidium are told, each once."""
    await _live(house, clock, _at(8, 31, 13))
    clock.turn(_at(9, 8, 12))
    await tick(house)
    assert Counter(await _told(house, AINUR))["MonthlyReportDue"] == 1
    assert Counter(await _told(house, OFFICER))["ReportsUnmarked"] == 1
    assert Counter(await _told(house, PRESIDIUM))["ReportsUnmarkedEverywhere"] == 1


async def test_opening_again_opens_nothing_twice(house: Work, clock: TurnedClock) -> None:
    """A restart in the middle of a period changes nothing."""
    await _live(house, clock, _at(9, 1, 12))
    for _ in range(3):
        await deadlines.start(house)
        await tick(house)
    async with house.read() as tx:
        rows = (await tx.connection.execute(select(obligations.c.code))).scalars().all()
    assert Counter(rows) == {"D-01": 1, "D-04": 2}
    await _live(house, clock, _at(9, 2, 12))
    assert Counter(await _told(house, AINUR))["MonthlyReportDue"] == 2


async def test_a_consultant_is_reminded_from_december_and_listed_in_february(
    house: Work, clock: TurnedClock
) -> None:
    """D-09: seven reminders, then the presidium gets the list for the chamber."""
    async with house.write() as tx:
        await tx.unplan(deadlines.OPEN, 0)
        await tx.plan(deadlines.OPEN, 0, _at(12, 15, 5))
    await _live(house, clock, datetime(2027, 2, 16, 5, 0, tzinfo=UTC))
    assert Counter(await _told(house, CONSULTANT))["PointsReportDue"] == 7
    told = await _told(house, PRESIDIUM)
    assert Counter(told)["ReportsUnmarked"] == 1


async def test_the_officer_sees_the_unit_and_the_presidium_everything(
    house: Work, clock: TurnedClock
) -> None:
    """Open rows with telephones; an advocate sees no others."""
    await _live(house, clock, _at(9, 1, 12))
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
        await marks.unmarked(house, by=_advocate(AINUR))


async def test_a_due_day_that_is_not_a_working_day_is_explained(
    house: Work, clock: TurnedClock
) -> None:
    """5 September 2026 is a Saturday; the date stays, and Friday is named."""
    await _live(house, clock, _at(9, 1, 12))
    (own,) = await marks.mine(house, by=_advocate(AINUR))
    assert own.due == date(2026, 9, 5)
    assert own.last_working == date(2026, 9, 4)
