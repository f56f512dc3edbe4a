"""Promises of marked days and of terms: reasons stay private, nothing is lost, nothing refused."""

from datetime import date

import pytest
from sqlalchemy import select

from db.tables.calls import absences
from db.tables.engine_room import journal
from demo.clock import TurnedClock
from domain.refusals import Refusal
from domain.rosters.absences import How, Judged, Reason
from services import calls_days, terms
from services.work import Work
from tests.kit.collegium import FIRST, OFFICER, UNIT, UNLINKED, advocate, officer, told
from tests.services.calls import OCTOBER, october, open_call, written

pytestmark = pytest.mark.database
SECRET = "Ұлымның ота күні"


@pytest.fixture
async def asked(work: Work, clock: TurnedClock) -> Work:
    """On 10 September the officer asked for the days of October."""
    return await open_call(work, clock)


async def test_marks_reach_the_draw_with_their_reasons(asked: Work) -> None:
    """A span, its reason, a wish; what is withdrawn stays readable and counts no more."""
    me = advocate(FIRST)
    await calls_days.mark_span(asked, FIRST, october(9), october(5), None, by=me)
    await calls_days.give_reason(asked, FIRST, OCTOBER, Reason.LEAVE, by=me)
    await calls_days.tap(asked, FIRST, october(7), None, by=me)
    await calls_days.tap(asked, FIRST, october(20), None, by=me)
    seen = await calls_days.give_reason(asked, FIRST, OCTOBER, Reason.OTHER, SECRET, by=me)
    async with asked.read() as tx:
        found = await tx.calls.of_month(UNIT, OCTOBER)
        rows = (await tx.connection.execute(select(absences.c.id))).all()

    assert found[FIRST].away == {october(5), october(6), october(8), october(9), october(20)}
    assert found[FIRST].soft == {october(20)}
    assert found[FIRST].wishes == {october(7)}
    assert list(found) == [FIRST]
    assert len(rows) == 7
    assert seen.unsaid == ()
    assert seen.marks[october(20)].note == SECRET
    said = await written(asked)
    assert SECRET not in said
    assert "leave" not in said


async def test_a_reason_in_words_says_something(asked: Work) -> None:
    """«Other» needs words."""
    await calls_days.tap(asked, FIRST, october(1), None, by=advocate(FIRST))
    with pytest.raises(Refusal, match="calls-reason-empty"):
        await calls_days.give_reason(asked, FIRST, OCTOBER, Reason.OTHER, "..", by=advocate(FIRST))


async def test_past_and_distant_days_are_not_marked(asked: Work) -> None:
    """Today and six months ahead are."""
    me = advocate(FIRST)
    await calls_days.tap(asked, FIRST, date(2026, 9, 10), None, by=me)
    await calls_days.tap(asked, FIRST, date(2027, 3, 31), None, by=me)
    for day in (date(2026, 9, 9), date(2027, 4, 1)):
        with pytest.raises(Refusal, match="calls-day-past"):
            await calls_days.tap(asked, FIRST, day, None, by=me)
    with pytest.raises(Refusal, match="calls-day-past"):
        await calls_days.mark_span(asked, FIRST, october(30), date(2026, 11, 2), None, by=me)


async def test_the_officer_enters_days_and_says_how_they_were_told(asked: Work) -> None:
    """The advocate hears of it; without the note nothing is entered."""
    with pytest.raises(Refusal, match="calls-how-needed"):
        await calls_days.tap(asked, UNLINKED, october(1), None, by=officer())
    await calls_days.tap(asked, UNLINKED, october(1), How.PHONE, by=officer())
    seen = await calls_days.give_reason(asked, UNLINKED, OCTOBER, Reason.TRIP, by=officer())

    assert seen.marks[october(1)].how is How.PHONE
    assert seen.answered
    assert await told(asked, UNLINKED) == ["DaysAsked", "DaysEntered"]


async def test_many_days_are_put_before_the_officer(asked: Work) -> None:
    """Nothing is refused: the officer accepts, or points to the presidium (Ереже ¶23)."""
    me = advocate(FIRST)
    await calls_days.mark_span(asked, FIRST, october(1), october(16), None, by=me)
    await calls_days.give_reason(asked, FIRST, OCTOBER, Reason.ILLNESS, by=me)
    assert await told(asked, OFFICER) == ["ManyAbsences"]

    for _ in range(2):
        seen = await calls_days.judge(asked, FIRST, OCTOBER, Judged.REFERRED, by=officer())
    assert seen.judged is Judged.REFERRED
    assert await told(asked, FIRST) == ["DaysAsked", "AbsencesJudged"]
    assert len(seen.cannot) == 16


async def test_terms_are_journaled_and_the_advocate_reads_them(asked: Work) -> None:
    """A change is written with what was; a number too far is refused."""
    await terms.change(asked, UNIT, "weekend", 175, by=officer())
    with pytest.raises(Refusal, match="terms-out-of-bounds"):
        await terms.change(asked, UNIT, "rest", 9, by=officer())
    seen = await terms.look(asked, UNIT, by=advocate(FIRST))
    async with asked.read() as tx:
        rows = await tx.connection.execute(select(journal).where(journal.c.topic == "terms"))
        line = str(rows.all())

    assert (seen.terms.weekend, seen.editable) == (175, False)
    assert "weekend=150" in line
    assert "weekend=175" in line
