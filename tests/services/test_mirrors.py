"""Promises of 5.2: what people say they did in the state's system, and nothing more."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from demo.clock import TurnedClock
from domain.assignments.acts import ActType, Channel
from domain.assignments.mirrors import Sighting
from domain.assignments.requests import Flow, Ground, Request, RequestState
from domain.ids import RequestId
from domain.people import Actor, Role
from domain.refusals import Refusal
from domain.rosters import RosterKind
from services import assignments_work, mirrors, mirrors_marks
from services.mirrors import Known, MirrorPage, Noted
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    OFFICER,
    OTHER_OFFICER,
    OTHER_UNIT,
    PRESIDIUM,
    SECOND,
    THIRD,
    UNIT,
    advocate,
    officer,
    told,
)
from tests.services.requests import NOW, TODAY, an_act, collegium, registered, request, turn

pytestmark = pytest.mark.database
SEEN = Sighting(UNIT, "ЕЗК-1477", RosterKind.PRETRIAL, NOW, ActType.CRIMINAL)
ACT = ("15", TODAY, "Полиция бөлімі")


async def _noted(work: Work) -> Request:
    await collegium(work, FIRST, SECOND)
    outcome = await mirrors.note(work, SEEN, by=advocate(FIRST))
    assert isinstance(outcome, Noted)
    return outcome.page.request


async def test_a_note_asks_nobody(work: Work, clock: TurnedClock) -> None:
    """The clock of D-20 is shown; no offer, no ladder, no alarm comes of it."""
    one = await _noted(work)
    assert (one.state, one.flow, one.channel) == (
        RequestState.EIS_NOTIFIED, Flow.EIS, Channel.EIS,
    )  # fmt: skip
    assert one.due_at == NOW + timedelta(hours=24)
    assert await told(work, OFFICER) == ["MirrorSeen"]
    await turn(work, clock, timedelta(days=2))

    assert await told(work, OFFICER) == ["MirrorSeen"]
    assert await told(work, FIRST) == []


async def test_the_way_to_work(work: Work, clock: TurnedClock) -> None:
    """Confirmed, arrived, body told, completed; the bot makes no notice (R-038, R-039, R-040)."""
    one = await _noted(work)
    await mirrors_marks.accepted(work, one.id, by=advocate(FIRST))
    assert (await request(work, one.id)).accepted_by == FIRST
    with pytest.raises(Refusal, match="assignments-moved-on"):
        await assignments_work.body_told(work, one.id, by=advocate(FIRST))
    await mirrors_marks.arrived(work, one.id, ACT, by=advocate(FIRST))
    there = await request(work, one.id)
    assert (there.state, there.act.number, there.notice_number) == (
        RequestState.IN_WORK, "15", "",
    )  # fmt: skip
    with pytest.raises(Refusal, match="assignments-moved-on"):
        await assignments_work.notice_done(work, one.id, "1", TODAY, by=advocate(FIRST))
    await turn(work, clock, timedelta(hours=2))
    assert "TellBody" in await told(work, FIRST)
    await assignments_work.body_told(work, one.id, by=advocate(FIRST))
    assert (await request(work, one.id)).body_notified_on == TODAY
    with pytest.raises(Refusal, match="assignments-moved-on"):
        await assignments_work.body_told(work, one.id, by=advocate(FIRST))
    await assignments_work.complete(work, one.id, by=advocate(FIRST))


async def test_who_notes_and_when(work: Work) -> None:
    """Whoever was on that day's roster, or an officer; not in the future, not long after."""
    await collegium(work, FIRST)
    wrong = [
        (SEEN, advocate(THIRD), "mirrors-not-on-duty"),
        (replace(SEEN, kind=RosterKind.COURT, act=None), advocate(FIRST), "mirrors-not-on-duty"),
        (replace(SEEN, seen_at=NOW + timedelta(minutes=1)), officer(), "mirrors-seen-in-future"),
        (replace(SEEN, seen_at=NOW - timedelta(hours=25)), officer(), "mirrors-seen-long-ago"),
        (replace(SEEN, kind=RosterKind.CONSULT), officer(), "decrees-choose-button"),
        (replace(SEEN, act=ActType.COURT_RULING), officer(), "decrees-choose-button"),
        (SEEN, officer(OTHER_OFFICER, OTHER_UNIT), "members-no-permission"),
    ]
    for seen, by, refusal in wrong:
        with pytest.raises(Refusal, match=refusal):
            await mirrors.note(work, seen, by=by)
    ruling = replace(SEEN, kind=RosterKind.COURT, act=ActType.COURT_RULING)
    with pytest.raises(Refusal, match="decrees-court-term-needed"):
        await mirrors.note(work, ruling, by=officer())
    term = replace(ruling, court_term=NOW + timedelta(days=5))
    outcome = await mirrors.note(work, term, by=officer())
    assert outcome.page.request.due_at == NOW + timedelta(days=5)


async def test_one_number_once(work: Work) -> None:
    """A second entry shows the first; the database refuses it too; other units are not shown."""
    one = await _noted(work)
    again = await mirrors.note(work, replace(SEEN, number=" езк-1477"), by=advocate(SECOND))
    assert isinstance(again, Known)
    assert again.page.request.id == one.id
    assert await mirrors.known(work, "ЕЗК -1477", by=advocate(SECOND)) == one.id
    assert await mirrors.known(work, "ЕЗК-1", by=advocate(SECOND)) is None
    stranger = officer(OTHER_OFFICER, OTHER_UNIT)
    with pytest.raises(Refusal, match="mirrors-elsewhere"):
        await mirrors.known(work, SEEN.number, by=stranger)
    with pytest.raises(Refusal, match="mirrors-elsewhere"):
        await mirrors.note(work, replace(SEEN, unit=OTHER_UNIT), by=stranger)
    async with work.write() as tx:
        with pytest.raises(IntegrityError):
            await tx.mirrors.add(
                RequestId(one.id), SEEN.number, NOW, act_known=True, at=NOW, by=SECOND
            )


async def test_not_accepted_there(work: Work) -> None:
    """On a ground of ¶36 or with a valid reason in words; the number is free for a colleague."""
    one = await _noted(work)
    with pytest.raises(Refusal, match="assignments-reason-needed"):
        await mirrors_marks.declined(work, one.id, Ground.OTHER, by=advocate(FIRST))
    with pytest.raises(Refusal, match="mirrors-not-on-duty"):
        await mirrors_marks.declined(work, one.id, Ground.CONFLICT, by=officer())
    page = await mirrors_marks.declined(work, one.id, Ground.CONFLICT, by=advocate(FIRST))
    assert page.request.state is RequestState.EIS_DECLINED
    assert "MirrorMoved" in await told(work, OFFICER)
    with pytest.raises(Refusal, match="assignments-moved-on"):
        await mirrors_marks.accepted(work, one.id, by=advocate(FIRST))
    assert isinstance(await mirrors.note(work, SEEN, by=advocate(FIRST)), Known)
    other = await mirrors.note(work, SEEN, by=advocate(SECOND))
    assert isinstance(other, Noted)
    assert other.page.request.id != one.id


async def test_taken_by_another(work: Work) -> None:
    """Advocate or officer notes it; nobody is in charge here."""
    one = await _noted(work)
    with pytest.raises(Refusal, match="mirrors-not-on-duty"):
        await mirrors_marks.taken(work, one.id, by=advocate(THIRD))
    page = await mirrors_marks.taken(work, one.id, by=officer())

    assert page.request.state is RequestState.EIS_TAKEN
    assert page.request.accepted_by is None


async def test_on_behalf(work: Work) -> None:
    """An officer names one of that day's roster, who is told; nobody else can be named."""
    one = await _noted(work)
    with pytest.raises(Refusal, match="mirrors-not-on-duty"):
        await mirrors_marks.accepted(work, one.id, THIRD, by=officer())
    with pytest.raises(Refusal, match="mirrors-not-on-duty"):
        await mirrors_marks.accepted(work, one.id, by=officer())
    await mirrors_marks.accepted(work, one.id, SECOND, by=officer())

    assert (await request(work, one.id)).accepted_by == SECOND
    assert "MirrorRecorded" in await told(work, SECOND)


async def test_verified_by_another(work: Work) -> None:
    """An officer looks it up; never one's own word, and nothing that nobody said."""
    one = await _noted(work)
    with pytest.raises(Refusal, match="assignments-moved-on"):
        await mirrors_marks.verify(work, one.id, by=officer())
    await mirrors_marks.accepted(work, one.id, by=advocate(FIRST))
    both = Actor(1011, FIRST, frozenset({Role.ADVOCATE, Role.OFFICER}), frozenset({UNIT}), UNIT)
    for by in (both, advocate(SECOND), officer(OTHER_OFFICER, OTHER_UNIT)):
        with pytest.raises(Refusal, match="members-no-permission"):
            await mirrors_marks.verify(work, one.id, by=by)
    page = await mirrors_marks.verify(work, one.id, by=officer())
    assert page.mirror.verified_by == OFFICER
    assert not page.verifies


async def test_an_act_that_came_both_ways(work: Work) -> None:
    """The officers are told before one act has two advocates; only who confirmed may say it."""
    one = await _noted(work)
    paper = await registered(work, an_act("15"))
    await mirrors_marks.accepted(work, one.id, by=advocate(FIRST))
    with pytest.raises(Refusal, match="members-no-permission"):
        await mirrors_marks.arrived(work, one.id, ACT, by=advocate(SECOND))
    future = ("15", TODAY + timedelta(days=1), "Полиция")
    with pytest.raises(Refusal, match="decrees-date-in-future"):
        await mirrors_marks.arrived(work, one.id, future, by=advocate(FIRST))
    await mirrors_marks.arrived(work, one.id, ("15", TODAY, paper.act.body), by=advocate(FIRST))

    assert "SameActTwice" in await told(work, OFFICER)


async def test_an_advocate_sees_nothing_of_anothers(work: Work) -> None:
    """Who confirmed what is for that advocate, the officers and the presidium."""
    one = await _noted(work)
    await mirrors_marks.accepted(work, one.id, by=advocate(FIRST))
    pages: dict[str, MirrorPage] = {
        "own": await mirrors.look(work, one.id, by=advocate(FIRST)),
        "other": await mirrors.look(work, one.id, by=advocate(SECOND)),
        "officer": await mirrors.look(work, one.id, by=officer()),
        "presidium": await mirrors.look(
            work, one.id, by=Actor(1021, PRESIDIUM, frozenset({Role.PRESIDIUM}))
        ),
    }
    assert {name: page.detailed for name, page in pages.items()} == {
        "own": True, "other": False, "officer": True, "presidium": True,
    }  # fmt: skip
    assert len((await mirrors.waiting(work, by=advocate(FIRST)))[0]) == 1
    assert (await mirrors.waiting(work, by=advocate(SECOND)))[0] == []
    assert len((await mirrors.waiting(work, by=officer()))[0]) == 1
    with pytest.raises(Refusal, match="members-no-permission"):
        await mirrors.look(work, one.id, by=officer(OTHER_OFFICER, OTHER_UNIT))
    with pytest.raises(Refusal, match="assignments-no-such-request"):
        await mirrors.look(work, RequestId(99), by=officer())
