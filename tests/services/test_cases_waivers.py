"""Promises about a client's waiver, in two steps (Ереже ¶43, R-076)."""

import json
from datetime import date

import pytest
from sqlalchemy import select

from db.tables.engine_room import letters
from domain.assignments.requests import Ending, RequestState
from domain.cases import SubstitutionGround, WaiverState
from domain.ids import RequestId, WaiverId
from domain.refusals import Refusal
from services import (
    assignments_work,
    cases,
    cases_absences,
    cases_substitution,
    cases_waivers,
)
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    OFFICER,
    OTHER_OFFICER,
    OTHER_UNIT,
    SECOND,
    advocate,
    officer,
    told,
)
from tests.services.cases import court_act, in_work, live, takes
from tests.services.published import presidium
from tests.services.requests import TODAY

pytestmark = pytest.mark.database
FIFTH = date(2026, 8, 29)
ELSEWHERE = officer(OTHER_OFFICER, OTHER_UNIT)


async def ended(work: Work, number: RequestId) -> Ending | None:
    """How the last advocate's part ended."""
    async with work.read() as tx:
        return (await tx.assignments.appointments_of(number))[-1].ended


async def test_before_trial_a_waiver_ends_the_part_when_it_is_confirmed(work: Work) -> None:
    """Declared and taken back, declared and confirmed: nothing happens in between (¶43)."""
    one = await in_work(work)
    mine = advocate(FIRST)
    with pytest.raises(Refusal, match="cases-waiver-unwritten"):
        await cases_waivers.declare(work, one.id, TODAY, by=mine, written=False)
    with pytest.raises(Refusal, match="cases-date-in-future"):
        await cases_waivers.declare(work, one.id, FIFTH, by=mine, written=True)
    with pytest.raises(Refusal, match="cases-waiver-too-early"):
        await cases_waivers.declare(work, one.id, date(2026, 8, 24), by=mine, written=True)
    for actor in (advocate(SECOND), officer(), presidium()):
        with pytest.raises(Refusal, match="members-no-permission"):
            await cases_waivers.declare(work, one.id, TODAY, by=actor, written=True)
    with pytest.raises(Refusal, match="cases-waiver-settled"):
        await cases_waivers.confirm(work, one.id, by=mine)
    await cases_waivers.declare(work, one.id, TODAY, by=mine, written=True)
    await cases_waivers.undo(work, one.id, by=mine)
    with pytest.raises(Refusal, match="cases-waiver-settled"):
        await cases_waivers.confirm(work, one.id, by=mine)
    assert "WaiverTold" not in await told(work, OFFICER)

    await cases_waivers.declare(work, one.id, TODAY, by=mine, written=True)
    with pytest.raises(Refusal, match="members-no-permission"):
        await cases_waivers.confirm(work, one.id, by=advocate(SECOND))
    done = await cases_waivers.confirm(work, one.id, by=mine)
    assert done.state is RequestState.TERMINATED_WAIVER
    assert await ended(work, one.id) is Ending.WAIVER
    assert "WaiverTold" in await told(work, OFFICER)
    with pytest.raises(Refusal, match="assignments-moved-on"):
        await cases_waivers.undo(work, one.id, by=mine)


async def test_in_court_the_act_of_the_body_is_awaited(work: Work) -> None:
    """The case goes on until the act is recorded, by the advocate or by the officer."""
    one = await in_work(work, court_act())
    mine = advocate(FIRST)
    await cases_waivers.declare(work, one.id, TODAY, by=mine, written=True)
    waits = await cases_waivers.confirm(work, one.id, by=mine)
    assert waits.state is RequestState.IN_WORK
    assert await ended(work, one.id) is None
    with pytest.raises(Refusal, match="cases-waiver-waits"):
        await cases_waivers.declare(work, one.id, TODAY, by=mine, written=True)
    with pytest.raises(Refusal, match="cases-date-in-future"):
        await cases_waivers.record_act(work, one.id, "3", FIFTH, by=mine)
    with pytest.raises(Refusal, match="cases-act-too-early"):
        await cases_waivers.record_act(work, one.id, "3", date(2026, 8, 20), by=mine)
    with pytest.raises(Refusal, match="cases-act-unclear"):
        await cases_waivers.record_act(work, one.id, "  ", TODAY, by=mine)
    for actor in (advocate(SECOND), presidium(), ELSEWHERE):
        with pytest.raises(Refusal, match="members-no-permission"):
            await cases_waivers.record_act(work, one.id, "3", TODAY, by=actor)
    done = await cases_waivers.record_act(work, one.id, "3", TODAY, by=officer())
    assert done.state is RequestState.TERMINATED_WAIVER
    assert await ended(work, one.id) is Ending.WAIVER
    assert "WaiverDone" in await told(work, FIRST)
    async with work.read() as tx:
        (act,) = await tx.cases.acts_of(one.id)
    assert (act.number, act.on) == ("3", TODAY)


async def test_the_awaited_act_ends_the_part_of_who_is_in_charge_by_then(work: Work) -> None:
    """Replaced meanwhile: the officers read the name of the one whose part ends."""
    one = await in_work(work, court_act())
    await cases_waivers.declare(work, one.id, TODAY, by=advocate(FIRST), written=True)
    await cases_waivers.confirm(work, one.id, by=advocate(FIRST))
    await cases_substitution.ask(work, one.id, SubstitutionGround.ILLNESS, by=advocate(FIRST))
    await cases_substitution.approve(work, (await live(work, one.id)).id, by=officer())
    await takes(work, one.id, SECOND)
    await cases_waivers.record_act(work, one.id, "3", TODAY, by=officer())

    async with work.read() as tx:
        query = select(letters.c.body).where(letters.c.kind == "WaiverTold")
        bodies = (await tx.connection.execute(query.order_by(letters.c.id))).scalars().all()
        names = [json.loads(each)["name"] for each in bodies]
    assert names == ["Ахметов Әлихан", "Ғабитова Айгүл"]
    assert "WaiverDone" in await told(work, SECOND)
    assert "WaiverDone" not in await told(work, FIRST)


async def test_a_waiver_that_the_body_does_not_accept_changes_nothing(work: Work) -> None:
    one = await in_work(work, court_act())
    await cases_waivers.declare(work, one.id, TODAY, by=advocate(FIRST), written=True)
    await cases_waivers.confirm(work, one.id, by=advocate(FIRST))
    back = await cases_waivers.not_accepted(work, one.id, by=advocate(FIRST))
    assert back.state is RequestState.IN_WORK
    await assignments_work.complete(work, one.id, by=advocate(FIRST))


async def test_a_completed_case_leaves_nothing_that_waits(work: Work) -> None:
    one = await in_work(work, court_act())
    await cases_absences.announce(work, one.id, TODAY, FIFTH, by=advocate(FIRST))
    await cases_waivers.declare(work, one.id, TODAY, by=advocate(FIRST), written=True)
    await cases_waivers.confirm(work, one.id, by=advocate(FIRST))
    await assignments_work.complete(work, one.id, by=advocate(FIRST))
    case = await cases.view(work, one.id, by=officer())
    assert (case.absence, case.waiver, case.substitution) == (None, None, None)
    async with work.read() as tx:
        waiver = await tx.cases.waiver(WaiverId(1))
        assert waiver is not None
        assert waiver.state is WaiverState.LAPSED


async def test_who_takes_over_hears_the_client_himself(work: Work) -> None:
    """What the former one wrote down and did not confirm ends with his part."""
    one = await in_work(work)
    await cases_waivers.declare(work, one.id, TODAY, by=advocate(FIRST), written=True)
    await cases_substitution.ask(work, one.id, SubstitutionGround.ILLNESS, by=advocate(FIRST))
    await cases_substitution.approve(work, (await live(work, one.id)).id, by=officer())
    await takes(work, one.id, SECOND)

    async with work.read() as tx:
        assert await tx.cases.live_waiver(one.id) is None
    with pytest.raises(Refusal, match="cases-waiver-settled"):
        await cases_waivers.confirm(work, one.id, by=advocate(SECOND))
