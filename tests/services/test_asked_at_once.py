"""Where the presidium decided so all on duty are asked at once, and one of them has the case."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta

import pytest

from db import journal
from demo.clock import TurnedClock
from domain.assignments.replay import LeftOut, replay
from domain.assignments.requests import Ground, OfferSource, OfferState, RequestState
from domain.assignments.routing import Asking
from domain.assignments.rows import Entry
from domain.people import Actor, Role
from domain.suspensions import Decision
from services import assignments, assignments_replay, routing_deciding
from services.assignments import Registered, TooLate
from services.work import Work
from tests.kit.collegium import (
    CHAIR,
    FIRST,
    OFFICER,
    SECOND,
    THIRD,
    UNIT,
    advocate,
    officer,
    told,
)
from tests.services.requests import an_act, collegium, offers, registered, request, turn, waiting

pytestmark = pytest.mark.database
DECISION = Decision("1-2", date(2026, 1, 12))
BY = Actor(1000 + CHAIR, CHAIR, frozenset({Role.CHAIR}))


async def together(work: Work) -> None:
    """The presidium lets the unit ask all of a day at once."""
    await routing_deciding.set_way(work, UNIT, Asking.TOGETHER, DECISION, by=BY)


async def holds(work: Work, *numbers: int) -> None:
    """The journal alone tells the same of each of some requests."""
    for number in numbers:
        found = await assignments_replay.of_label(work, number, 2026)
        assert found.holds, found.story.findings


async def test_all_on_duty_are_asked_at_once_and_one_wins(work: Work) -> None:
    """However they press, one has it and the others are told; the journal tells it again."""
    await collegium(work, FIRST, SECOND, THIRD)
    await together(work)
    one = await registered(work)
    asked = await offers(work, one.id)
    assert [each.person for each in asked] == [FIRST, SECOND, THIRD]
    assert {each.source for each in asked} == {OfferSource.TOGETHER}

    outcomes = await asyncio.gather(*(
        assignments.accept(work, each.id, by=advocate(each.person)) for each in asked
    ))  # fmt: skip
    assert sorted(type(each).__name__ for each in outcomes) == ["Accepted", "TooLate", "TooLate"]
    states = sorted(each.state for each in await offers(work, one.id))
    assert states == [OfferState.ACCEPTED, OfferState.WITHDRAWN, OfferState.WITHDRAWN]
    await holds(work, 1)


async def test_the_refusal_of_one_leaves_the_others(work: Work) -> None:
    """Only when nobody is left the desk is alarmed."""
    await collegium(work, FIRST, SECOND)
    await together(work)
    one = await registered(work)
    first, second = await offers(work, one.id)
    await assignments.decline(work, first.id, Ground.CONFLICT, by=advocate(FIRST))
    assert (await request(work, one.id)).state is RequestState.OFFERED
    assert "DeskAlarm" not in await told(work, OFFICER)

    await assignments.decline(work, second.id, Ground.CONFLICT, by=advocate(SECOND))
    assert (await request(work, one.id)).state is RequestState.RECEIVED
    assert "DeskAlarm" in await told(work, OFFICER)
    await holds(work, 1)


async def test_the_silence_of_all_ends_in_calls_and_an_alarm(
    work: Work, clock: TurnedClock
) -> None:
    """Whoever stands in on that day is asked after them; the journal knows nobody left out."""
    await collegium(work, FIRST, SECOND)
    await together(work)
    one = await registered(work)
    await turn(work, clock, timedelta(minutes=31))
    heard = await told(work, OFFICER)

    assert (await request(work, one.id)).state is RequestState.RECEIVED
    assert (heard.count("CallNeeded"), heard.count("DeskAlarm")) == (2, 1)
    await holds(work, 1)


async def test_whoever_was_left_out_is_found_by_the_journal(work: Work) -> None:
    """A ladder of all at once with an offer too few is no proof."""
    await collegium(work, FIRST, SECOND)
    await together(work)
    one = await registered(work)
    async with work.read() as tx:
        rows = [Entry(*row) for row in await journal.entries(tx.connection, "assignments")]
    short = [row for row in rows if row.number("person") != SECOND]
    found = replay(f"request:{one.id}", short).findings

    assert LeftOut(1, SECOND) in found


async def test_at_once_about_several_requests_of_an_act(work: Work) -> None:
    """Everybody is asked about each; who accepts one leaves the others, and cannot have two."""
    await collegium(work, FIRST, SECOND)
    await together(work)
    outcome = await assignments.register(work, replace(an_act(), advocates=2), by=officer())
    assert isinstance(outcome, Registered)
    mine = [next(each for each in await offers(work, one.id) if each.person == FIRST)
            for one in (outcome.request, *outcome.others)]  # fmt: skip
    taken = await asyncio.gather(*(
        assignments.accept(work, each.id, by=advocate(FIRST)) for each in mine
    ))  # fmt: skip
    assert sorted(type(each).__name__ for each in taken) == ["Accepted", "TooLate"]
    assert any(isinstance(each, TooLate) for each in taken)
    now = [await request(work, one.id) for one in (outcome.request, *outcome.others)]
    (left,) = [one for one in now if one.state is RequestState.OFFERED]
    assert (await waiting(work, left.id)).person == SECOND
    await holds(work, 1, 2)
