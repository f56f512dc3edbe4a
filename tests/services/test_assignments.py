"""A request that is offered: the turn, silence, warnings, alarms, outages."""

from datetime import timedelta

import pytest

from demo.clock import TurnedClock
from domain.assignments.requests import OfferState, RequestState
from engine.tick import tick
from services import assignments, assignments_steps, assignments_work
from services.assignments import Duplicate, Registered
from services.work import Work
from tests.kit.collegium import (
    CHAIR,
    FIRST,
    OFFICER,
    PRESIDIUM,
    SECOND,
    THIRD,
    UNLINKED,
    officer,
    put_on_duty,
    told,
)
from tests.services.requests import (
    TODAY,
    an_act,
    collegium,
    offers,
    registered,
    request,
    turn,
    waiting,
)

pytestmark = pytest.mark.database


async def test_a_request_is_offered_to_the_first_in_turn(work: Work) -> None:
    await collegium(work, SECOND, FIRST)
    one = await registered(work)

    assert one.label == "1/2026"
    assert one.state is RequestState.OFFERED
    assert one.due_at - one.received_at == timedelta(hours=24)
    assert (await waiting(work, one.id)).person == SECOND
    assert await told(work, SECOND) == ["OfferMade"]
    assert await told(work, FIRST) == []


async def test_the_same_act_is_asked_about(work: Work) -> None:
    await collegium(work)
    one = await registered(work)
    draft = an_act()

    assert await assignments.register(work, draft, by=officer()) == Duplicate(
        await request(work, one.id)
    )
    again = await assignments.register(work, draft, by=officer(), again=True)
    assert isinstance(again, Registered)
    assert again.request.label == "2/2026"


async def test_silence_goes_on_to_the_next_and_asks_for_a_call(
    work: Work, clock: TurnedClock
) -> None:
    await collegium(work, FIRST, SECOND)
    one = await registered(work)

    await turn(work, clock, timedelta(minutes=15))
    assert await told(work, FIRST) == ["OfferMade", "OfferPing"]
    await turn(work, clock, timedelta(minutes=15))

    assert [offer.state for offer in await offers(work, one.id)] == [
        OfferState.NO_ANSWER, OfferState.OPEN,
    ]  # fmt: skip
    assert (await waiting(work, one.id)).person == SECOND
    assert "CallNeeded" in await told(work, OFFICER)


async def test_silence_through_to_overdue(work: Work, clock: TurnedClock) -> None:
    """Each stage is heard by who D-20 names; the passed moment is recorded and explained."""
    await collegium(work, FIRST, SECOND)
    one = await registered(work)

    await turn(work, clock, timedelta(hours=2, minutes=1))
    assert (await told(work, OFFICER)).count("Unassigned") == 2
    assert await told(work, PRESIDIUM) == []
    await turn(work, clock, timedelta(hours=10))
    assert await told(work, PRESIDIUM) == ["Unassigned"]
    assert await told(work, CHAIR) == []
    await turn(work, clock, timedelta(hours=8))
    assert await told(work, CHAIR) == ["Unassigned"]
    await turn(work, clock, timedelta(hours=4))

    late = await request(work, one.id)
    assert late.overdue_at == late.due_at
    assert (await told(work, CHAIR)).count("Unassigned") == 3
    explained = await assignments_work.explain(work, one.id, "Ешкім болмады", by=officer())
    assert explained.overdue_reason == "Ешкім болмады"
    # An overdue request still needs an advocate.
    assert late.state in {RequestState.RECEIVED, RequestState.OFFERED}


async def test_warnings_missed_in_an_outage_are_told_once(work: Work, clock: TurnedClock) -> None:
    await collegium(work, FIRST, SECOND)
    one = await registered(work)

    clock.turn(clock.now() + timedelta(hours=13))
    await tick(work)

    assert (await told(work, OFFICER)).count("Unassigned") == 1
    assert await told(work, PRESIDIUM) == ["Unassigned"]
    assert (await request(work, one.id)).overdue_at is None


async def test_after_an_outage_open_offers_are_shown_again(work: Work, clock: TurnedClock) -> None:
    await collegium(work, FIRST, SECOND)
    one = await registered(work)
    clock.turn(clock.now() + timedelta(minutes=5))
    began = clock.now()
    clock.turn(began + timedelta(hours=1))

    assert await assignments.reshow_open_offers(work, since=began) == 1
    await tick(work)

    offer = await waiting(work, one.id)
    assert offer.person == FIRST
    assert offer.expires_at == clock.now() + timedelta(minutes=25)
    assert (await told(work, FIRST)).count("OfferMade") == 2
    await turn(work, clock, timedelta(minutes=25))
    assert (await waiting(work, one.id)).person == SECOND


async def test_nobody_on_duty_is_an_alarm_at_once_and_tomorrow_is_asked(
    work: Work, clock: TurnedClock
) -> None:
    await collegium(work)
    await put_on_duty(work, TODAY + timedelta(days=1), [THIRD])
    async with work.write() as tx:
        # Nobody is left today.
        await tx.members.mark_unreachable(FIRST, tx.now)
    one = await registered(work)

    assert one.state is RequestState.RECEIVED
    assert sorted(await told(work, OFFICER)) == ["CallNeeded", "DeskAlarm"]
    await turn(work, clock, timedelta(hours=15))
    assert {offer.person for offer in await offers(work, one.id)} == {THIRD}


async def test_who_cannot_be_reached_is_telephoned_and_the_next_is_asked(work: Work) -> None:
    await collegium(work, UNLINKED, SECOND)
    one = await registered(work)

    assert (await waiting(work, one.id)).person == SECOND
    assert await told(work, OFFICER) == ["CallNeeded"]


async def test_an_offer_that_cannot_be_delivered_goes_on_at_once(work: Work) -> None:
    await collegium(work, FIRST, SECOND)
    one = await registered(work)
    offer = await waiting(work, one.id)

    await assignments_steps.undelivered(work, offer.id)
    await assignments_steps.undelivered(work, offer.id)

    assert (await waiting(work, one.id)).person == SECOND
    assert (await told(work, OFFICER)).count("CallNeeded") == 1


async def test_at_night_the_call_comes_with_the_offer(work: Work, clock: TurnedClock) -> None:
    await collegium(work, FIRST)
    clock.turn(clock.now() + timedelta(hours=14, minutes=30))
    await registered(work)

    assert await told(work, OFFICER) == ["CallNeeded"]
    assert await told(work, FIRST) == ["OfferMade"]
