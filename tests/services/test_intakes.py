"""Promises of ¶27(1): who may take an act himself, who decides, and what is kept."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from db.tables.engine_room import journal
from demo.clock import TurnedClock
from domain.assignments.acts import Act, ActType
from domain.assignments.corrections import Field, written
from domain.assignments.intakes import Declaration, Guard
from domain.assignments.requests import Flow, Request, RequestState
from domain.ids import RequestId
from domain.people import Actor, Role
from domain.refusals import Refusal
from services import assignments_work, corrections, intakes, intakes_deciding
from services.corrections import Corrected
from services.intakes import Attempt, Declared, Outside, Registered
from services.work import Work
from tests.kit.collegium import (
    CHAIR,
    FIRST,
    OFFICER,
    OTHER_OFFICER,
    OTHER_UNIT,
    PRESIDIUM,
    SECOND,
    UNIT,
    advocate,
    officer,
    put_on_duty,
    settle,
    told,
)
from tests.services.requests import (
    NOW,
    TODAY,
    an_act,
    collegium,
    registered,
    request,
    turn,
    waiting,
)

pytestmark = pytest.mark.database
SAID = Declaration(
    Act(ActType.CRIMINAL, "77", TODAY, "Полиция бөлімі", "Абай к-сі, 1"), NOW,
    "Жауап алу", "Мерзім өтіп барады",
)  # fmt: skip


async def _declared(work: Work) -> Request:
    await collegium(work, FIRST, SECOND)
    outcome = await intakes.declare(work, SAID, by=advocate(FIRST))
    assert isinstance(outcome, Declared)
    return outcome.request


async def _rows(work: Work, topic: str) -> list[tuple[str, ...]]:
    async with work.read() as tx:
        query = select(journal).where(journal.c.topic == topic).order_by(journal.c.id)
        rows = (await tx.connection.execute(query)).all()
        return [(row.subject, row.before, row.after, row.reason, row.evidence) for row in rows]


async def test_aid_begins_at_once_and_no_turn_is_used(work: Work) -> None:
    """The appointment is open, the officers know, and the next decree goes by the same order."""
    one = await _declared(work)

    assert (one.state, one.flow) == (RequestState.SELF_REPORTED, Flow.SELF_INTAKE)
    assert (one.accepted_by, one.act_received_at) == (FIRST, NOW)
    assert await told(work, OFFICER) == ["IntakeDeclared"]
    assert await told(work, OTHER_OFFICER) == []
    next_one = await registered(work, an_act())
    assert (await waiting(work, next_one.id)).person == FIRST


async def test_by_night_too(work: Work, clock: TurnedClock) -> None:
    """An act of the evening is declared after midnight; one of the day before is not."""
    await collegium(work, FIRST)
    evening = datetime(2026, 8, 25, 18, 40, tzinfo=UTC)  # 23:40 in Almaty
    clock.turn(evening + timedelta(minutes=50))
    assert await intakes.attempt(work, Attempt.OPENED, by=advocate(FIRST)) is None
    outcome = await intakes.declare(work, replace(SAID, received_at=evening), by=advocate(FIRST))
    assert isinstance(outcome, Declared)
    clock.turn(evening + timedelta(hours=4))
    late = replace(SAID, received_at=evening, act=replace(SAID.act, number="78"))
    assert await intakes.declare(work, late, by=advocate(FIRST)) == Outside(Guard.NOT_ON_DUTY)


async def test_outside_the_guard(work: Work) -> None:
    """Refused with what is missing; the journal has the attempt and nothing of the case."""
    await collegium(work, FIRST)
    by = advocate(FIRST)
    attempts = [
        (await intakes.attempt(work, Attempt.OPENED, by=advocate(SECOND)), Guard.NOT_ON_DUTY),
        (await intakes.attempt(work, Attempt.NOT_URGENT, by=by), Guard.NOT_URGENT),
        (await intakes.attempt(work, Attempt.NO_ACT, by=by), Guard.NO_ACT),
        (await intakes.declare(work, SAID, by=advocate(SECOND)), Guard.NOT_ON_DUTY),
        (await intakes.declare(work, replace(SAID, why=""), by=by), Guard.NOT_URGENT),
    ]

    assert [found for found, _ in attempts] == [Outside(guard) for _, guard in attempts]
    rows = await _rows(work, "intakes")
    assert [row[3] for row in rows] == [guard for _, guard in attempts]
    assert not any("77" in part or "Полиция" in part for row in rows for part in row)
    assert await told(work, OFFICER) == []


async def test_whoever_is_suspended_is_outside(work: Work) -> None:
    """The roster may still name one whose participation is suspended (¶23, R-055)."""
    await collegium(work, FIRST)
    async with work.write() as tx:
        await tx.people.close(FIRST, date(2026, 8, 25))

    assert await intakes.attempt(work, Attempt.OPENED, by=advocate(FIRST)) == Outside(
        Guard.NOT_ON_DUTY
    )


async def test_what_cannot_be(work: Work) -> None:
    """Not in the future, not before the act, criminal acts only, advocates only."""
    await collegium(work, FIRST)
    by = advocate(FIRST)
    wrong = [
        (replace(SAID, received_at=NOW + timedelta(minutes=1)), "decrees-received-in-future"),
        (replace(SAID, received_at=NOW - timedelta(days=1)), "decrees-received-before-act"),
        (replace(SAID, act=replace(SAID.act, type=ActType.COURT_RULING)), "intakes-criminal-only"),
    ]
    for said, refusal in wrong:
        with pytest.raises(Refusal, match=refusal):
            await intakes.declare(work, said, by=by)
    with pytest.raises(Refusal, match="members-no-permission"):
        await intakes.declare(work, SAID, by=officer())


async def test_an_act_that_is_there_already(work: Work) -> None:
    """Nothing is kept twice; the officers are told who has come with it."""
    await collegium(work, FIRST)
    known = await registered(work, an_act("77"))
    same = replace(SAID, act=replace(known.act, number=" 77 "))
    outcome = await intakes.declare(work, same, by=advocate(FIRST))

    assert isinstance(outcome, Registered)
    assert outcome.request.id == known.id
    assert "SameActTwice" in await told(work, OFFICER)


async def test_confirmed(work: Work, clock: TurnedClock) -> None:
    """From then on the usual way; the basis is the officer's task, registered late."""
    one = await _declared(work)
    await intakes_deciding.confirm(work, one.id, by=officer())

    assert (await request(work, one.id)).state is RequestState.ACCEPTED
    assert "IntakeAnswer" in await told(work, FIRST)
    row = (await _rows(work, "assignments"))[-1]
    assert row[1:3] == ("self_reported", "accepted")
    assert row[4] == "confirm_intake basis:officer_task late_registration"
    with pytest.raises(Refusal, match="assignments-act-first"):
        await assignments_work.notice_done(work, one.id, "1", TODAY, by=advocate(FIRST))
    await assignments_work.hand_act(work, one.id, by=officer())
    await assignments_work.notice_done(work, one.id, "1", TODAY, by=advocate(FIRST))
    with pytest.raises(Refusal, match="assignments-moved-on"):
        await intakes_deciding.confirm(work, one.id, by=officer())
    await turn(work, clock, timedelta(hours=13))
    assert "IntakeDeclared" not in await told(work, OFFICER)


async def test_flagged_and_confirmed_later(work: Work) -> None:
    """A record for the presidium; the advocate stays in charge; the words stay sealed."""
    one = await _declared(work)
    with pytest.raises(Refusal, match="assignments-reason-needed"):
        await intakes_deciding.flag(work, one.id, " ", by=officer())
    await intakes_deciding.flag(work, one.id, "Ертеңге белгіленген", by=officer())

    flagged = await request(work, one.id)
    assert (flagged.state, flagged.accepted_by) == (RequestState.FLAGGED, FIRST)
    assert await told(work, PRESIDIUM) == ["IntakeFlagged"]
    assert await told(work, CHAIR) == []
    rows = [*await _rows(work, "assignments"), *await _rows(work, "intakes")]
    assert not any("Ертеңге" in part for row in rows for part in row)
    reader = Actor(1021, PRESIDIUM, frozenset({Role.PRESIDIUM}))
    page = await intakes_deciding.look(work, one.id, by=reader)
    assert page.intake.flag_reason == "Ертеңге белгіленген"
    assert not page.decides
    await intakes_deciding.confirm(work, one.id, by=officer())
    assert (await request(work, one.id)).state is RequestState.ACCEPTED


async def test_nobody_decides_about_himself(work: Work) -> None:
    """Neither the officer who took the act himself, nor another unit, nor an advocate."""
    await settle(work)
    await put_on_duty(work, TODAY, (OFFICER,))
    both = Actor(1001, OFFICER, frozenset({Role.ADVOCATE, Role.OFFICER}),
                 frozenset({UNIT}), UNIT)  # fmt: skip
    outcome = await intakes.declare(work, SAID, by=both)
    assert isinstance(outcome, Declared)
    number = outcome.request.id
    strangers = (both, officer(OTHER_OFFICER, OTHER_UNIT), advocate(SECOND))
    for by in strangers:
        with pytest.raises(Refusal, match="members-no-permission"):
            await intakes_deciding.confirm(work, number, by=by)
        with pytest.raises(Refusal, match="members-no-permission"):
            await intakes_deciding.flag(work, number, "Себебі", by=by)
    for by in strangers[1:]:
        with pytest.raises(Refusal, match="members-no-permission"):
            await intakes_deciding.look(work, number, by=by)
    async with work.write() as tx:
        with pytest.raises(IntegrityError):
            await tx.intakes.confirm(number, tx.now, OFFICER)


async def test_an_undecided_one_is_reminded_of(work: Work, clock: TurnedClock) -> None:
    """The officers hear of it again; a made-up number is nothing."""
    await _declared(work)
    await turn(work, clock, timedelta(hours=12))

    assert (await told(work, OFFICER)).count("IntakeDeclared") == 3
    with pytest.raises(Refusal, match="assignments-no-such-request"):
        await intakes_deciding.confirm(work, RequestId(99), by=officer())


async def test_a_mistyped_number_is_corrected_but_not_when_the_act_was_taken(work: Work) -> None:
    """The guard of ¶27(1) has judged that moment; the rest is a slip like any other."""
    one = await _declared(work)
    moment = written(one.received_at - timedelta(hours=1))
    with pytest.raises(Refusal, match="assignments-moved-on"):
        await corrections.correct(
            work, one.id, Field.RECEIVED_AT, moment, by=officer(), reason="қате жазылды"
        )
    done = await corrections.correct(
        work, one.id, Field.ACT_NUMBER, "15-79", by=officer(), reason="қате жазылды"
    )

    assert isinstance(done, Corrected)
    assert done.request.act.number == "15-79"
    assert done.request.state is RequestState.SELF_REPORTED
