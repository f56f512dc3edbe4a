"""However many accept at once, a request has one advocate."""

import asyncio
from collections import Counter
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from db.tables.assignments import offers
from demo.clock import TurnedClock
from domain.assignments.requests import OfferState, Request, RequestState
from domain.ids import OfferId
from services import assignments, assignments_steps
from services.assignments import Accepted
from services.work import Work
from tests.kit.collegium import FIRST, SECOND, THIRD, advocate, officer
from tests.services.requests import an_act, collegium, registered, request, waiting

pytestmark = pytest.mark.database
TAPS = 50


async def _accept(work: Work, number: OfferId) -> str:
    outcome = await assignments.accept(work, number, by=advocate(FIRST))
    return type(outcome).__name__


async def _one_owner(work: Work, number: Request) -> None:
    """The states agree, and one offer at most is accepted."""
    async with work.read() as tx:
        query = (
            select(offers.c.state, func.count())
            .where(offers.c.request == number.id)
            .group_by(offers.c.state)
        )
        rows = (await tx.connection.execute(query)).all()
        states = {str(state): count for state, count in rows}
    now = await request(work, number.id)
    taken = now.state is RequestState.ACCEPTED
    assert states.get(OfferState.ACCEPTED, 0) == int(taken)
    assert states.get(OfferState.OPEN, 0) == int(now.state is RequestState.OFFERED)


async def test_fifty_taps_on_one_offer_have_one_winner(work: Work) -> None:
    await collegium(work, FIRST, SECOND)
    one = await registered(work)
    number = (await waiting(work, one.id)).id

    outcomes = await asyncio.gather(*(_accept(work, number) for _ in range(TAPS)))

    assert Counter(outcomes) == {"Accepted": 1, "TooLate": TAPS - 1}

    await _one_owner(work, one)


async def test_fifty_taps_on_each_of_several_offers_have_one_winner_each(work: Work) -> None:
    await collegium(work, FIRST)
    many = [await registered(work, an_act(str(number))) for number in range(5)]
    numbers = [(await waiting(work, one.id)).id for one in many]

    outcomes = await asyncio.gather(
        *(_accept(work, number) for number in numbers for _ in range(TAPS // 5))
    )

    assert Counter(outcomes)["Accepted"] == len(many)
    for one in many:
        await _one_owner(work, one)


async def test_acceptance_against_the_end_of_the_offer(work: Work, clock: TurnedClock) -> None:
    """Either the tap was in time, or the request went on to the next; never both."""
    await collegium(work, FIRST, SECOND, THIRD)
    for number in range(6):
        one = await registered(work, an_act(str(number)))
        offer = await waiting(work, one.id)
        clock.turn(offer.expires_at - timedelta(microseconds=1))
        tap = asyncio.create_task(assignments.accept(work, offer.id, by=advocate(FIRST)))
        clock.turn(offer.expires_at)
        await asyncio.gather(tap, *(assignments_steps.expire(work, offer.id) for _ in range(5)))
        await _one_owner(work, one)


async def test_acceptance_against_the_officer_who_chooses_another(work: Work) -> None:
    """Whoever is first decides, and an accepted request is never offered again."""
    await collegium(work, FIRST, SECOND)
    for number in range(6):
        one = await registered(work, an_act(str(number)))
        offer = await waiting(work, one.id)
        choose = assignments.override(work, one.id, THIRD, by=officer(), reason="маманданған")
        outcome, _ = await asyncio.gather(
            assignments.accept(work, offer.id, by=advocate(FIRST)), choose, return_exceptions=True
        )
        await _one_owner(work, one)
        now = await request(work, one.id)
        assert isinstance(outcome, Accepted) == (now.accepted_by == FIRST)
