"""Promises of a duty day to requests: a stand-in is next, offers that are out stay out."""

import pytest

from demo.clock import TurnedClock
from domain.assignments.requests import OfferState
from domain.policy import POLICY
from domain.refusals import Refusal
from services import assignments_calls, ledger_days, ledger_stand_in
from services.ledger_days import Recorded
from services.ledger_stand_in import StoodIn
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    OTHER_OFFICER,
    OTHER_UNIT,
    SECOND,
    THIRD,
    UNIT,
    UNLINKED,
    advocate,
    officer,
)
from tests.services.requests import TODAY, collegium, offers, registered, turn

pytestmark = pytest.mark.database


async def _stands_in(work: Work, clock: TurnedClock) -> None:
    """The first on duty does not answer twice, and the third stands in."""
    async with work.read() as tx:
        roster = (await tx.rosters.binding([UNIT], TODAY))[0]
    shown = await ledger_days.today(work, roster.id, by=officer())
    duty = shown.posts[0].seat.duty
    assert isinstance(await ledger_days.record(work, duty, by=officer()), Recorded)
    await turn(work, clock, POLICY.failed_calls_apart)
    assert isinstance(await ledger_days.record(work, duty, by=officer()), Recorded)
    found = await ledger_stand_in.stand_in(work, duty, THIRD, by=officer())
    assert isinstance(found, StoodIn)


async def test_a_stand_in_is_offered_what_comes_next(work: Work, clock: TurnedClock) -> None:
    """Whoever missed the duty is no candidate any more."""
    await collegium(work, FIRST)
    await _stands_in(work, clock)
    request = await registered(work)

    assert [one.person for one in await offers(work, request.id)] == [THIRD]


async def test_an_offer_that_is_out_goes_by_its_own_rules(work: Work, clock: TurnedClock) -> None:
    """It waits for its answer; when it runs out the stand-in is asked."""
    await collegium(work, FIRST)
    request = await registered(work)
    await _stands_in(work, clock)
    out = await offers(work, request.id)
    assert [(one.person, one.state) for one in out] == [(FIRST, OfferState.OPEN)]
    await turn(work, clock, POLICY.offer_lives)

    assert [one.person for one in await offers(work, request.id)] == [FIRST, THIRD]


async def test_a_telephone_task_leads_to_the_duty_day(work: Work) -> None:
    """The officer of the unit finds today's duties there; nobody else does."""
    await collegium(work, UNLINKED, SECOND)
    request = await registered(work)
    task = (await assignments_calls.open_calls(work, request.id, by=officer()))[0][0].id

    shown = await ledger_days.of_task(work, task, by=officer())

    assert [one.seat.person for one in shown.posts] == [UNLINKED, SECOND]
    for stranger in (advocate(FIRST), officer(OTHER_OFFICER, OTHER_UNIT)):
        with pytest.raises(Refusal):
            await ledger_days.of_task(work, task, by=stranger)
