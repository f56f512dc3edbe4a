"""At night the telephone comes first: nobody is silent before he was called (D-23, Ереже ¶26)."""

from datetime import timedelta

import pytest

from db import journal
from demo.clock import TurnedClock
from domain.assignments.replay import OutOfTurn, replay
from domain.assignments.requests import CallState, OfferState, Request, RequestState
from domain.assignments.rows import ASKED_AGAIN, Entry
from domain.ids import PersonId
from services import assignments, assignments_calls, assignments_replay, assignments_steps
from services.work import Work
from tests.kit.collegium import FIRST, OFFICER, SECOND, advocate, officer, put_on_duty, told
from tests.services.requests import TODAY, collegium, offers, registered, request, turn, waiting

pytestmark = pytest.mark.database
NIGHT = timedelta(hours=14, minutes=10)  # 23:10 of the test's day, which begins at nine


async def at_night(work: Work, clock: TurnedClock, *people: PersonId) -> Request:
    """A request that came when the offices are closed; the same are on duty the next day."""
    await collegium(work, *people)
    await put_on_duty(work, TODAY + timedelta(days=1), people)
    clock.turn(clock.now() + NIGHT)
    return await registered(work)


async def called(work: Work, one: Request, person: PersonId, outcome: CallState) -> None:
    """The officer writes down what the call to somebody gave."""
    calls = await assignments_calls.open_calls(work, one.id, by=officer())
    task = next(call.id for call, _ in calls if call.person == person)
    await assignments_calls.close(work, task, outcome, by=officer())


async def states(work: Work, one: Request) -> list[tuple[PersonId, OfferState]]:
    """What became of every offer."""
    return [(each.person, each.state) for each in await offers(work, one.id)]


async def test_whom_nobody_called_was_not_silent(work: Work, clock: TurnedClock) -> None:
    """The desk is reminded at half-time, the search goes on, and he is asked again by day."""
    one = await at_night(work, clock, FIRST, SECOND)
    assert (await waiting(work, one.id)).awaits_call
    await turn(work, clock, timedelta(minutes=16))
    assert await told(work, OFFICER) == ["CallNeeded", "CallNeeded"]
    assert await told(work, FIRST) == ["OfferMade"]

    await turn(work, clock, timedelta(minutes=15))
    assert await states(work, one) == [(FIRST, OfferState.NOT_CALLED), (SECOND, OfferState.OPEN)]
    await turn(work, clock, timedelta(minutes=30))
    assert (await request(work, one.id)).state is RequestState.RECEIVED
    assert "DeskAlarm" in await told(work, OFFICER)
    await turn(work, clock, timedelta(hours=6))
    assert (await request(work, one.id)).state is RequestState.RECEIVED

    await turn(work, clock, timedelta(hours=1))
    again = await waiting(work, one.id)
    assert (again.person, again.awaits_call) == (FIRST, False)
    assert (await assignments_replay.of_label(work, 1, 2026)).holds


async def test_a_second_offer_needs_its_row(work: Work, clock: TurnedClock) -> None:
    """Who is asked twice without the night's end in the journal was asked out of turn."""
    one = await at_night(work, clock, FIRST)
    await turn(work, clock, timedelta(hours=8))
    async with work.read() as tx:
        rows = [Entry(*row) for row in await journal.entries(tx.connection, "assignments")]
    kept = [row for row in rows if row.after != ASKED_AGAIN]
    second = (await waiting(work, one.id)).id

    assert replay(f"request:{one.id}", rows).findings == []
    assert OutOfTurn(second, FIRST, None) in replay(f"request:{one.id}", kept).findings


async def test_who_does_not_take_the_call_has_the_rest_of_his_offer(
    work: Work, clock: TurnedClock
) -> None:
    """Nobody is silent by the officer's word alone; a wrong number is no call at all."""
    one = await at_night(work, clock, FIRST, SECOND)
    await called(work, one, FIRST, CallState.NO_REPLY)
    assert await states(work, one) == [(FIRST, OfferState.OPEN)]
    await turn(work, clock, timedelta(minutes=31))
    await called(work, one, SECOND, CallState.WRONG_NUMBER)
    assert (await waiting(work, one.id)).person == SECOND

    await turn(work, clock, timedelta(minutes=31))
    assert await states(work, one) == [
        (FIRST, OfferState.NO_ANSWER),
        (SECOND, OfferState.NOT_CALLED),
    ]
    assert (await assignments_replay.of_label(work, 1, 2026)).holds


async def test_who_was_reached_has_the_time_of_an_answer(work: Work, clock: TurnedClock) -> None:
    """It runs from the call, however late that came; then silence counts."""
    one = await at_night(work, clock, FIRST)
    await turn(work, clock, timedelta(minutes=25))
    await called(work, one, FIRST, CallState.REACHED)
    offer = await waiting(work, one.id)
    assert offer.expires_at == clock.now() + timedelta(minutes=30)
    assert (await told(work, FIRST)).count("OfferMade") == 2

    await turn(work, clock, timedelta(minutes=16))
    assert "OfferPing" in await told(work, FIRST)
    await turn(work, clock, timedelta(minutes=15))
    assert await states(work, one) == [(FIRST, OfferState.NO_ANSWER)]
    assert (await assignments_replay.of_label(work, 1, 2026)).holds


async def test_an_offer_that_waits_for_a_call_needs_no_delivery(
    work: Work, clock: TurnedClock
) -> None:
    """The bot cannot reach him; the telephone still can."""
    one = await at_night(work, clock, FIRST, SECOND)
    await assignments_steps.undelivered(work, (await waiting(work, one.id)).id)

    assert await states(work, one) == [(FIRST, OfferState.OPEN)]


async def test_he_answers_himself_before_the_call(work: Work, clock: TurnedClock) -> None:
    """His own word needs no telephone."""
    one = await at_night(work, clock, FIRST)
    await assignments.accept(work, (await waiting(work, one.id)).id, by=advocate(FIRST))

    assert (await request(work, one.id)).state is RequestState.ACCEPTED
    assert await assignments_calls.open_calls(work, one.id, by=officer()) == []
