"""A request from its registration to work, with every way it can leave the straight road."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from db.tables.engine_room import journal
from demo.clock import TurnedClock
from domain.assignments.requests import CallState, Ground, OfferState, RequestState
from domain.ids import PhoneTaskId, RequestId
from domain.refusals import Refusal
from engine.tick import tick
from services import assignments, assignments_calls, assignments_steps, assignments_work
from services.assignments import Asked, Declined, Duplicate, NotYours, TooLate
from services.work import Work
from tests.kit.collegium import (
    CHAIR,
    FIRST,
    OFFICER,
    OTHER_OFFICER,
    OTHER_UNIT,
    PRESIDIUM,
    SECOND,
    THIRD,
    UNLINKED,
    advocate,
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
HALF_HOUR = timedelta(minutes=30)


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
    assert any("telephone" in entry for entry in await _evidence(work, one.id))


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


async def test_the_road_from_acceptance_to_work(work: Work, clock: TurnedClock) -> None:
    """Act, notice, body: in this order only, each by who owes it (R-026, R-027, R-081)."""
    await collegium(work, FIRST, SECOND)
    one = await registered(work)
    number = (await waiting(work, one.id)).id
    await assignments.accept(work, number, by=advocate(FIRST))

    with pytest.raises(Refusal, match="assignments-act-first"):
        await assignments_work.notice_done(work, one.id, "7", TODAY, by=advocate(FIRST))
    with pytest.raises(Refusal, match="assignments-act-first"):
        await assignments_work.body_told(work, one.id, by=advocate(FIRST))
    with pytest.raises(Refusal, match="members-no-permission"):
        await assignments_work.hand_act(work, one.id, by=advocate(FIRST))
    await assignments_work.hand_act(work, one.id, by=officer())
    assert "ActHanded" in await told(work, FIRST)
    assert "ActHanded" not in await told(work, SECOND)
    await assignments_work.notice_done(work, one.id, "7", TODAY, by=advocate(FIRST))
    with pytest.raises(Refusal, match="members-no-permission"):
        await assignments_work.body_told(work, one.id, by=advocate(SECOND))
    await assignments_work.body_told(work, one.id, by=advocate(FIRST))

    done = await request(work, one.id)
    assert done.state is RequestState.IN_WORK
    assert (done.notice_number, done.notice_date) == ("7", date(2026, 8, 25))
    await turn(work, clock, timedelta(days=2))
    assert "TellBody" not in await told(work, FIRST)


async def test_who_has_not_told_the_body_is_asked_and_then_the_officer_hears(
    work: Work, clock: TurnedClock
) -> None:
    await collegium(work, FIRST)
    one = await registered(work)
    await assignments.accept(work, (await waiting(work, one.id)).id, by=advocate(FIRST))

    await turn(work, clock, timedelta(hours=2))
    assert (await told(work, FIRST)).count("TellBody") == 1
    await turn(work, clock, timedelta(hours=22))
    assert (await told(work, FIRST)).count("TellBody") == 2
    assert "BodyNotTold" in await told(work, OFFICER)


async def test_the_clients_name_is_for_the_accepting_advocate_alone(work: Work) -> None:
    await collegium(work, FIRST)
    one = await registered(work)
    for actor in (officer(), advocate(FIRST), advocate(SECOND)):
        with pytest.raises(Refusal, match="members-no-permission"):
            await assignments_work.client(work, one.id, by=actor)

    await assignments.accept(work, (await waiting(work, one.id)).id, by=advocate(FIRST))

    assert await assignments_work.client(work, one.id, by=advocate(FIRST)) == "Сейтқали Н."
    for actor in (officer(), advocate(SECOND)):
        with pytest.raises(Refusal, match="members-no-permission"):
            await assignments_work.client(work, one.id, by=actor)


async def test_another_units_officer_sees_nothing(work: Work) -> None:
    await collegium(work, FIRST)
    one = await registered(work)
    stranger = officer(OTHER_OFFICER, OTHER_UNIT)

    assert await assignments_work.board(work, by=stranger) == []
    for step in (
        assignments_work.look(work, one.id, by=stranger),
        assignments_work.hand_act(work, one.id, by=stranger),
        assignments.give_back(work, one.id, by=stranger, reason="…"),
        assignments.override(work, one.id, THIRD, by=stranger, reason="…"),
    ):
        with pytest.raises(Refusal, match="members-no-permission"):
            await step


async def test_at_night_the_call_comes_with_the_offer(work: Work, clock: TurnedClock) -> None:
    await collegium(work, FIRST)
    clock.turn(clock.now() + timedelta(hours=14, minutes=30))
    await registered(work)

    assert await told(work, OFFICER) == ["CallNeeded"]
    assert await told(work, FIRST) == ["OfferMade"]


async def _evidence(work: Work, number: RequestId) -> list[str]:
    async with work.read() as tx:
        query = select(journal.c.evidence).where(journal.c.subject == f"request:{number}")
        return list((await tx.connection.execute(query)).scalars().all())


async def _reasons(work: Work, number: RequestId) -> list[str]:
    async with work.read() as tx:
        query = select(journal.c.reason).where(journal.c.subject == f"request:{number}")
        return list((await tx.connection.execute(query)).scalars().all())
