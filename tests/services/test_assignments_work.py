"""An appointment from acceptance to work, and who may see what of it."""

from datetime import date, timedelta

import pytest

from demo.clock import TurnedClock
from domain.assignments.requests import RequestState
from domain.refusals import Refusal
from services import assignments, assignments_work
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    OFFICER,
    OTHER_OFFICER,
    OTHER_UNIT,
    SECOND,
    THIRD,
    advocate,
    officer,
    told,
)
from tests.services.requests import (
    TODAY,
    collegium,
    registered,
    request,
    turn,
    waiting,
)

pytestmark = pytest.mark.database


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
