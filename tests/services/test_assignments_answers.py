"""What an advocate may answer to an offer, and what the officer decides."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from db.tables.engine_room import journal
from demo.clock import TurnedClock
from domain.assignments.requests import CallState, Ground, OfferState, RequestState
from domain.ids import PhoneTaskId, RequestId
from domain.refusals import Refusal
from services import assignments, assignments_calls
from services.assignments import Asked, Declined, NotYours, TooLate
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    OFFICER,
    OTHER_OFFICER,
    OTHER_UNIT,
    SECOND,
    THIRD,
    UNLINKED,
    advocate,
    officer,
    told,
)
from tests.services.requests import (
    collegium,
    registered,
    request,
    turn,
    waiting,
)

pytestmark = pytest.mark.database
HALF_HOUR = timedelta(minutes=30)


@pytest.mark.parametrize("ground", [Ground.CONFLICT, Ground.PROCEDURAL])
async def test_a_ground_of_law_is_taken_as_declared(work: Work, ground: Ground) -> None:
    await collegium(work, FIRST, SECOND)
    one = await registered(work)
    offer = await waiting(work, one.id)

    outcome = await assignments.decline(work, offer.id, ground, by=advocate(FIRST))

    assert isinstance(outcome, Declined)
    assert (await waiting(work, one.id)).person == SECOND
    assert "DeclineMade" in await told(work, OFFICER)


async def test_a_valid_reason_waits_for_the_officer(work: Work) -> None:
    await collegium(work, FIRST, SECOND)
    one = await registered(work)
    offer = await waiting(work, one.id)

    outcome = await assignments.decline(work, offer.id, Ground.ILLNESS, by=advocate(FIRST))
    assert isinstance(outcome, Asked)
    assert (await request(work, one.id)).state is RequestState.DECLINE_PENDING

    with pytest.raises(Refusal):
        await assignments.decide_decline(
            work, offer.id, by=officer(OTHER_OFFICER, OTHER_UNIT), confirm=True
        )
    await assignments.decide_decline(work, offer.id, by=officer(), confirm=True)
    assert (await waiting(work, one.id)).person == SECOND


async def test_a_reason_that_is_not_accepted_comes_back_to_the_same(work: Work) -> None:
    await collegium(work, FIRST, SECOND)
    one = await registered(work)
    offer = await waiting(work, one.id)
    await assignments.decline(work, offer.id, Ground.OTHER, by=advocate(FIRST), note="тойдамын")

    await assignments.decide_decline(work, offer.id, by=officer(), confirm=False)

    again = await waiting(work, one.id)
    assert (again.person, again.round) == (FIRST, 2)
    assert isinstance(
        await assignments.decide_decline(work, offer.id, by=officer(), confirm=True), TooLate
    )


async def test_an_offer_by_the_officers_word_is_telephoned_where_the_bot_is_not_read(
    work: Work,
) -> None:
    """Made anew after a reason, or to whom the officer picked: a call, and the offer waits."""
    await collegium(work, FIRST)
    one = await registered(work)
    offer = await waiting(work, one.id)
    await assignments.decline(work, offer.id, Ground.OTHER, by=advocate(FIRST), note="тойдамын")
    async with work.write() as tx:
        await tx.members.mark_unreachable(FIRST, tx.now)

    await assignments.decide_decline(work, offer.id, by=officer(), confirm=False)
    assert (await waiting(work, one.id)).person == FIRST
    assert (await told(work, OFFICER)).count("CallNeeded") == 1
    await assignments.override(work, one.id, UNLINKED, by=officer(), reason="тілі керек")
    assert (await waiting(work, one.id)).person == UNLINKED
    assert (await told(work, OFFICER)).count("CallNeeded") == 2


async def test_nobody_decides_about_himself(work: Work) -> None:
    """An officer who is on duty himself needs another one for his own reason."""
    await collegium(work, FIRST)
    one = await registered(work)
    offer = await waiting(work, one.id)
    await assignments.decline(work, offer.id, Ground.TRIP, by=advocate(FIRST))

    with pytest.raises(Refusal, match="members-no-permission"):
        await assignments.decide_decline(work, offer.id, by=officer(FIRST), confirm=True)


async def test_only_the_addressee_answers(work: Work) -> None:
    await collegium(work, FIRST, SECOND)
    one = await registered(work)
    number = (await waiting(work, one.id)).id

    assert await assignments.accept(work, number, by=advocate(SECOND)) == NotYours()
    assert (
        await assignments.decline(work, number, Ground.CONFLICT, by=advocate(SECOND)) == NotYours()
    )
    assert await assignments.accept(work, number, by=officer()) == NotYours()


async def test_an_answer_after_the_end_is_too_late(work: Work, clock: TurnedClock) -> None:
    await collegium(work, FIRST, SECOND)
    one = await registered(work)
    number = (await waiting(work, one.id)).id
    clock.turn(clock.now() + HALF_HOUR)

    assert isinstance(await assignments.accept(work, number, by=advocate(FIRST)), TooLate)


async def test_an_acceptance_by_telephone_ends_the_offer_of_the_other(
    work: Work, clock: TurnedClock
) -> None:
    """The first valid acceptance wins; it is marked as recorded by the officer (¶26)."""
    await collegium(work, FIRST, SECOND)
    one = await registered(work)
    await turn(work, clock, HALF_HOUR)
    second = await waiting(work, one.id)

    await assignments_calls.close(
        work, PhoneTaskId(1), CallState.REACHED, by=officer(), accepts=True, note="Келісті"
    )

    now = await request(work, one.id)
    assert (now.state, now.accepted_by) == (RequestState.ACCEPTED, FIRST)
    late = await assignments.accept(work, second.id, by=advocate(SECOND))
    assert isinstance(late, TooLate)
    assert late.offer.state is OfferState.WITHDRAWN
    assert "Appointed" in await told(work, FIRST)
    assert any("way:phone" in entry for entry in await _evidence(work, one.id))


async def test_the_officer_chooses_another_with_a_reason(work: Work) -> None:
    await collegium(work, FIRST)
    one = await registered(work)

    with pytest.raises(Refusal):
        await assignments.override(work, one.id, THIRD, by=officer(), reason="  ")
    await assignments.override(work, one.id, THIRD, by=officer(), reason="Мамандығы бойынша")

    assert (await waiting(work, one.id)).person == THIRD
    assert any("Мамандығы" in entry for entry in await _reasons(work, one.id))


async def test_a_request_that_is_not_ours_is_returned_with_a_reason(work: Work) -> None:
    await collegium(work, FIRST)
    one = await registered(work)
    offer = await waiting(work, one.id)

    await assignments.give_back(work, one.id, by=officer(), reason="Басқа аумақ")

    assert (await request(work, one.id)).state is RequestState.RETURNED
    assert isinstance(await assignments.accept(work, offer.id, by=advocate(FIRST)), TooLate)


async def _evidence(work: Work, number: RequestId) -> list[str]:
    async with work.read() as tx:
        query = select(journal.c.evidence).where(journal.c.subject == f"request:{number}")
        return list((await tx.connection.execute(query)).scalars().all())


async def _reasons(work: Work, number: RequestId) -> list[str]:
    async with work.read() as tx:
        query = select(journal.c.reason).where(journal.c.subject == f"request:{number}")
        return list((await tx.connection.execute(query)).scalars().all())
