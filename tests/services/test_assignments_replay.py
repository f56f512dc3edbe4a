"""Anyone can compute again, from the journal alone, who had to be asked (Ереже ¶16, R-033)."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.verifying import verify_assignment
from db import journal
from demo.clock import TurnedClock
from domain.assignments.replay import (
    ForeignMove,
    LadderDiffers,
    NeverAsked,
    NoReason,
    OutOfTurn,
    TurnsDiffer,
    replay,
)
from domain.assignments.requests import Ground, OfferSource, OfferState, RequestState
from domain.assignments.rows import Entry
from domain.policy import POLICY
from services import assignments, assignments_replay
from services.assignments import Accepted, Registered
from services.work import Work
from tests.kit.collegium import FIRST, OFFICER, SECOND, THIRD, advocate, officer, told
from tests.services.requests import an_act, collegium, offers, registered, request, turn, waiting

HALF_HOUR = timedelta(minutes=30)


async def _entries(work: Work) -> list[Entry]:
    async with work.read() as tx:
        return [Entry(*row) for row in await journal.entries(tx.connection, "assignments")]


async def _a_day(work: Work, clock: TurnedClock) -> str:
    """Two requests: one silent and one conflict lead to the third; the turn then goes round."""
    await collegium(work, FIRST, SECOND, THIRD)
    one = await registered(work)
    await turn(work, clock, HALF_HOUR)
    offer = await waiting(work, one.id)
    await assignments.decline(work, offer.id, Ground.CONFLICT, by=advocate(SECOND))
    offer = await waiting(work, one.id)
    assert isinstance(await assignments.accept(work, offer.id, by=advocate(THIRD)), Accepted)
    two = await registered(work, an_act("16", received_at=clock.now()))
    return f"request:{two.id}"


async def test_a_day_is_computed_again(work: Work, clock: TurnedClock) -> None:
    """Silence and acceptance used turns, a conflict none: the second request goes to SECOND."""
    subject = await _a_day(work, clock)
    for number in (1, 2):
        found = await assignments_replay.of_label(work, number, 2026)
        assert found.holds, found.story.findings
    story = replay(subject, await _entries(work))
    assert [person for person, _ in story.order] == [SECOND, FIRST, THIRD]
    assert [(one.person, one.source) for one in story.asked] == [(SECOND, OfferSource.TURN)]
    first = replay("request:1", await _entries(work))
    assert [(one.person, one.outcome) for one in first.asked] == [
        (FIRST, "no_answer"), (SECOND, "declined"), (THIRD, "accepted"),
    ]  # fmt: skip
    assert first.charge == THIRD
    assert first.state is RequestState.ACCEPTED


def _tampered(rows: list[Entry], before: str, after: str) -> list[Entry]:
    changed = [replace(row, evidence=row.evidence.replace(before, after)) for row in rows]
    assert changed != rows
    return changed


async def test_what_was_not_in_turn_is_found(work: Work, clock: TurnedClock) -> None:
    """Another name in an offer, another order, other turns, a step that does not exist."""
    await _a_day(work, clock)
    rows = await _entries(work)

    def kinds(changed: list[Entry]) -> set[type]:
        return {type(one) for one in replay("request:1", changed).findings}

    assert kinds(rows) == set()
    assert OutOfTurn in kinds(_tampered(rows, f"person:{SECOND}", f"person:{THIRD}"))
    swapped = f'"on_duty":[{SECOND},{FIRST},{THIRD}]'
    assert LadderDiffers in kinds(
        _tampered(rows, f'"on_duty":[{FIRST},{SECOND},{THIRD}]', swapped)
    )
    turns = f'{{"person":{FIRST},"skipped":null,"source":"turn","turns":0}}'
    assert TurnsDiffer in kinds(_tampered(rows, turns, turns.replace(":0}", ":2}")))
    assert NeverAsked in kinds(
        [replace(row, evidence=row.evidence.replace(f"person:{THIRD}", "person:99"))
         if row.evidence.startswith("accept") else row for row in rows]
    )  # fmt: skip
    skipping = [replace(row, after="in_work") if row.after == "accepted" else row for row in rows]
    assert ForeignMove in kinds(skipping)


async def test_a_pick_by_hand_needs_its_reason(work: Work) -> None:
    """It uses no turn, and without a written reason it is found."""
    await collegium(work, FIRST, SECOND)
    one = await registered(work)
    await assignments.override(work, one.id, THIRD, by=officer(), reason="тілі керек")
    rows = await _entries(work)
    story = replay(f"request:{one.id}", rows)
    assert story.findings == []
    assert story.asked[-1].reason == "тілі керек"

    bare = [replace(row, reason="") for row in rows]
    assert [type(each) for each in replay(f"request:{one.id}", bare).findings] == [NoReason]


async def test_several_advocates_of_one_act_are_different_people(work: Work) -> None:
    """Co-defendants: the second request passes over who is asked about the first."""
    await collegium(work, FIRST, SECOND)
    draft = replace(an_act(), advocates=2, co_defendants=1)
    outcome = await assignments.register(work, draft, by=officer())
    assert isinstance(outcome, Registered)
    (other,) = outcome.others
    assert other.act_of == outcome.request.id

    assert (await waiting(work, outcome.request.id)).person == FIRST
    assert (await waiting(work, other.id)).person == SECOND
    for number in (1, 2):
        assert (await assignments_replay.of_label(work, number, 2026)).holds


async def test_a_case_goes_on_with_its_advocate(work: Work, clock: TurnedClock) -> None:
    """The advocate of the earlier stage is asked first and uses no turn (Ереже ¶4(3), R-007)."""
    await collegium(work, FIRST, SECOND)
    one = await registered(work)
    offer = await waiting(work, one.id)
    await assignments.accept(work, offer.id, by=advocate(FIRST))
    draft = replace(an_act("17"), continues=one.id)
    outcome = await assignments.register(work, draft, by=officer())
    assert isinstance(outcome, Registered)

    assert outcome.request.state is RequestState.CONTINUITY_OFFER
    asked = await waiting(work, outcome.request.id)
    assert (asked.person, asked.source) == (FIRST, OfferSource.CONTINUITY)
    await turn(work, clock, POLICY.offer_lives)
    assert (await waiting(work, outcome.request.id)).person == SECOND
    third = await registered(work, an_act("18", received_at=clock.now()))
    # FIRST had one turn today (the first request); his silence to the continuity used none.
    assert (await waiting(work, third.id)).person == SECOND
    for number in (1, 2, 3):
        assert (await assignments_replay.of_label(work, number, 2026)).holds


async def test_a_changed_table_does_not_agree_with_the_journal(
    work: Work, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command says so and exits with 1; with 0 when all holds, with 2 for a bad number."""
    await collegium(work, FIRST)
    one = await registered(work)

    class Given:
        """What the command line gives."""

        language = "kk"
        number = one.label

    assert await verify_assignment(work, Given()) == 0  # type: ignore[arg-type]
    assert "Бәрі дұрыс" in capsys.readouterr().out
    async with work.database.write() as connection:
        await connection.execute(text("UPDATE requests SET state = 'completed'"))
    assert await verify_assignment(work, Given()) == 1  # type: ignore[arg-type]
    assert "дерекқордағыдан өзгеше" in capsys.readouterr().err
    Given.number = "жиырма"
    assert await verify_assignment(work, Given()) == 2  # type: ignore[arg-type]
    Given.number = "999/2026"
    assert await verify_assignment(work, Given()) == 1  # type: ignore[arg-type]
    assert (await request(work, one.id)).state is RequestState.COMPLETED


async def test_nobody_of_yesterday_is_asked_when_nobody_is_on_duty(
    work: Work, clock: TurnedClock
) -> None:
    """A ladder belongs to its day: the officer is alarmed instead (Ереже ¶16)."""
    await collegium(work, FIRST, SECOND)
    one = await registered(work)
    two = await registered(work, an_act("16"))
    for offer in (await waiting(work, one.id), await waiting(work, two.id)):
        await assignments.decline(work, offer.id, Ground.ILLNESS, by=advocate(offer.person))
    await turn(work, clock, timedelta(days=1))
    before = await offers(work, one.id)
    await assignments.decide_decline(work, before[0].id, by=officer(), confirm=True)

    assert await offers(work, one.id) == [
        replace(before[0], state=OfferState.DECLINED),
        *before[1:],
    ]
    assert (await request(work, one.id)).state is RequestState.RECEIVED
    assert "DeskAlarm" in await told(work, OFFICER)
    assert (await assignments_replay.of_label(work, 1, 2026)).holds
