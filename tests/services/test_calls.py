"""Promises of the guided month: everybody is asked once, reasons stay private, the draft comes."""

from datetime import date

import pytest
from sqlalchemy import select

from db.tables.calls import roster_calls
from demo.clock import TurnedClock
from domain.people import Actor
from domain.refusals import Refusal
from domain.rosters import RosterKind
from domain.rosters.absences import How, Judged
from domain.rosters.calls import seed_hash
from engine.tick import tick
from services import calls, calls_days, calls_steps, rosters, terms
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    OFFICER,
    OTHER_OFFICER,
    OTHER_UNIT,
    SECOND,
    THIRD,
    UNIT,
    UNLINKED,
    advocate,
    officer,
    settle,
    told,
)
from tests.services.calls import CLOSES, OCTOBER, at, october, open_call, written
from tests.services.published import presidium

pytestmark = pytest.mark.database


@pytest.fixture
async def asked(work: Work, clock: TurnedClock) -> Work:
    """On 10 September the officer asked for the days of October."""
    return await open_call(work, clock)


async def test_everybody_is_asked_and_the_seed_is_committed(asked: Work) -> None:
    """The hash goes out and into the journal; the seed is nowhere but sealed in its row."""
    async with asked.read() as tx:
        call = await tx.calls.call(UNIT, OCTOBER)

    assert call is not None
    assert len(call.seed) == 64
    assert call.seed_hash == seed_hash(call.seed)
    for person in (FIRST, SECOND, THIRD, UNLINKED):
        assert await told(asked, person) == ["DaysAsked"]
    assert await told(asked, OTHER_OFFICER) == []
    said = await written(asked)
    assert call.seed_hash in said
    assert call.seed not in said


async def test_a_second_call_only_moves_the_date(asked: Work) -> None:
    """The seed stays; people hear of the new date once."""
    async with asked.read() as tx:
        before = await tx.calls.call(UNIT, OCTOBER)
    again = await calls.open_call(asked, UNIT, OCTOBER, date(2026, 9, 16), by=officer())
    await calls.open_call(asked, UNIT, OCTOBER, date(2026, 9, 16), by=officer())
    async with asked.read() as tx:
        after = await tx.calls.call(UNIT, OCTOBER)
        rows = (await tx.connection.execute(select(roster_calls.c.id))).all()

    assert before is not None
    assert after is not None
    assert again.moved
    assert (after.seed, after.closes_on, len(rows)) == (before.seed, date(2026, 9, 16), 1)
    assert await told(asked, FIRST) == ["DaysAsked", "DaysAsked"]


@pytest.mark.parametrize("closes", [date(2026, 9, 10), date(2026, 9, 25)])
async def test_a_closing_date_is_neither_past_nor_the_day_of_publication(
    asked: Work, closes: date
) -> None:
    """The roster needs a day."""
    with pytest.raises(Refusal, match="calls-closing-wrong"):
        await calls.open_call(asked, UNIT, OCTOBER, closes, by=officer())


async def test_it_can_be_too_early_and_too_late(work: Work, clock: TurnedClock) -> None:
    """From the 10th of the month before, to the eve of the eve of publication."""
    await settle(work)
    for day, message in [(9, "calls-too-early"), (24, "calls-too-late")]:
        clock.jump(at(day))
        with pytest.raises(Refusal, match=message):
            await calls.open_call(work, UNIT, OCTOBER, CLOSES, by=officer())


@pytest.mark.parametrize("who", [advocate(FIRST), presidium(), officer(OTHER_OFFICER, OTHER_UNIT)])
async def test_only_the_officer_of_the_unit_asks_and_reads(asked: Work, who: Actor) -> None:
    """Nobody else opens a call, sees the answers, judges, or reads another's days."""
    deeds = [
        calls.open_call(asked, UNIT, OCTOBER, date(2026, 9, 16), by=who),
        calls.answers(asked, UNIT, OCTOBER, by=who),
        calls_days.days(asked, SECOND, OCTOBER, by=who),
        calls_days.tap(asked, SECOND, october(1), How.PHONE, by=who),
        calls_days.nothing(asked, SECOND, OCTOBER, None, by=who),
        calls_days.judge(asked, SECOND, OCTOBER, Judged.ACCEPTED, by=who),
        terms.change(asked, UNIT, "rest", 3, by=who),
    ]
    for deed in deeds:
        with pytest.raises(Refusal, match="members-no-permission"):
            await deed


async def test_answers_are_counted_reminded_and_summed_up(asked: Work, clock: TurnedClock) -> None:
    """Marks and «nothing» are answers; only the silent are reminded; then comes the summary."""
    await calls_days.tap(asked, FIRST, october(1), None, by=advocate(FIRST))
    await calls_days.nothing(asked, SECOND, OCTOBER, None, by=advocate(SECOND))
    clock.jump(at(16))
    await tick(asked)

    assert "DaysReminder" not in await told(asked, FIRST)
    assert "DaysReminder" not in await told(asked, SECOND)
    assert await told(asked, THIRD) == ["DaysAsked", "DaysReminder"]

    clock.jump(at(18, 9))
    await tick(asked)
    seen = await calls.answers(asked, UNIT, OCTOBER, by=officer())
    assert (seen.answered, len(seen.rows), seen.cannot) == (2, 4, 1)
    assert await told(asked, OFFICER) == ["CallClosed"]


@pytest.mark.parametrize(("hour", "reminded"), [(8, False), (9, True), (20, False)])
async def test_a_reminder_that_comes_late_keeps_to_theoctober(
    asked: Work, clock: TurnedClock, hour: int, *, reminded: bool
) -> None:
    """After an outage it waits for the working hours."""
    clock.jump(at(17, hour))
    await tick(asked)

    assert ("DaysReminder" in await told(asked, THIRD)) is reminded


async def test_a_late_mark_is_told_to_the_officer_once(asked: Work, clock: TurnedClock) -> None:
    """It counts until the draft exists, and is shown as late."""
    clock.jump(at(18, 9))
    for number in (1, 2):
        await calls_days.tap(asked, THIRD, october(number), None, by=advocate(THIRD))
    seen = await calls.answers(asked, UNIT, OCTOBER, by=officer())

    assert await told(asked, OFFICER) == ["MarkedLate"]
    assert [row.person for row in seen.rows if row.late] == [THIRD]


async def test_the_draft_draws_itself_around_the_marks(asked: Work, clock: TurnedClock) -> None:
    """On D-7 at ten, by the terms of the unit, for what does not exist yet."""
    await calls_steps.plan(asked, 0)
    await terms.change(asked, UNIT, "posts.court", 2, by=officer())
    await calls_days.mark_span(asked, FIRST, october(5), october(25), None, by=advocate(FIRST))
    clock.jump(at(18))
    await tick(asked)
    await calls_steps.draft(asked, UNIT)
    async with asked.read() as tx:
        found = await tx.rosters.of_month(UNIT, OCTOBER)

    assert [found[kind].posts for kind in RosterKind] == [1, 2, 1]
    own = {day for one in found.values() for day in one.own_days(FIRST)}
    assert own
    assert not own & {october(number) for number in range(5, 26)}
    assert (await told(asked, OFFICER)).count("DraftDrawn") == 1


async def test_the_draft_waits_for_a_call_that_is_open(asked: Work, clock: TurnedClock) -> None:
    """The morning after the closing date it is drawn."""
    await calls_steps.plan(asked, 0)
    await calls.open_call(asked, UNIT, OCTOBER, date(2026, 9, 20), by=officer())
    clock.jump(at(18))
    await tick(asked)
    assert "DraftDrawn" not in await told(asked, OFFICER)

    clock.jump(at(21))
    await tick(asked)
    assert "DraftDrawn" in await told(asked, OFFICER)


async def test_who_has_drafts_or_nobody_gets_no_draft(work: Work, clock: TurnedClock) -> None:
    """A draft made by hand is left as it is; where nobody takes part nothing is drawn."""
    await settle(work)
    clock.jump(at(10))
    await calls_steps.plan(work, 0)
    await rosters.draw_drafts(work, UNIT, OCTOBER, posts=3, by=officer())
    clock.jump(at(18))
    await tick(work)
    async with work.read() as tx:
        found = await tx.rosters.of_month(UNIT, OCTOBER)
        other = await tx.rosters.of_month(OTHER_UNIT, OCTOBER)

    assert {one.posts for one in found.values()} == {3}
    assert other == {}
    assert "DraftDrawn" not in await told(work, OFFICER)
    assert "DraftDrawn" not in await told(work, OTHER_OFFICER)


async def test_an_officer_who_has_not_asked_is_reminded_once(
    work: Work, clock: TurnedClock
) -> None:
    """On the 12th; not where nobody takes part, and not who has asked."""
    await settle(work)
    clock.jump(at(10))
    await calls_steps.plan(work, 0)
    clock.jump(at(12))
    await tick(work)
    await calls_steps.nudge(work, UNIT)

    assert await told(work, OFFICER) == ["CallNudge"]
    assert await told(work, OTHER_OFFICER) == []


async def test_who_has_asked_is_not_reminded(asked: Work, clock: TurnedClock) -> None:
    """The nudge looks again when it comes due."""
    await calls_steps.plan(asked, 0)
    clock.jump(at(12))
    await tick(asked)

    assert await told(asked, OFFICER) == []
