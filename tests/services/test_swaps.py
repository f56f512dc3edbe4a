"""Promises of substitution: exactly those concerned are told, and one decision counts (¶24)."""

import asyncio
from collections import Counter
from datetime import timedelta

import pytest
from sqlalchemy import select

from db.tables.engine_room import due_steps, journal
from demo.clock import TurnedClock
from domain.civil import moment_of
from domain.policy import POLICY
from domain.refusals import Refusal
from domain.swaps import Seen, SwapState
from engine.tick import tick
from services import swaps, swaps_deciding
from services.swaps import AppliedBefore
from services.swaps_telling import Done, Stale
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    OFFICER,
    OTHER_OFFICER,
    OTHER_UNIT,
    PRESIDIUM,
    SECOND,
    THIRD,
    UNIT,
    UNLINKED,
    advocate,
    officer,
    told,
)
from tests.services.swaps import REASON, WHY, House, approve, built, swap_letters

pytestmark = pytest.mark.database
ADVOCATES = (FIRST, SECOND, THIRD, UNLINKED)


@pytest.fixture
async def house(work: Work) -> House:
    """A published roster with people who are free."""
    return await built(work)


async def test_an_application_is_told_to_those_who_decide(house: House) -> None:
    """Nobody else hears of it, and the roster stays as it is."""
    swap = await house.applied()

    assert swap.state is SwapState.REQUESTED
    assert await swap_letters(house.work, OFFICER) == ["SwapToDecide"]
    for person in (FIRST, SECOND, THIRD, UNLINKED, OTHER_OFFICER, PRESIDIUM):
        assert await swap_letters(house.work, person) == []
    assert (await house.load()).version == 1


async def test_a_consent_is_told_and_the_approval_makes_a_new_version(house: House) -> None:
    """The two whose days changed are asked to acknowledge again; the others are left alone."""
    swap = await house.applied(SECOND)
    assert await swap_letters(house.work, SECOND) == ["SwapAsked"]

    answered = await swaps.answer(house.work, swap.id, consents=True, by=advocate(SECOND))
    outcome = await approve(house, swap, SECOND, shown=SECOND)

    assert isinstance(answered, Done)
    assert isinstance(outcome, Done)
    after = await house.load()
    assert after.version == 2
    assert after.on(house.day) == (SECOND,)
    changed = [one for one in ADVOCATES if "RosterChanged" in await told(house.work, one)]
    assert changed == [FIRST, SECOND]
    assert await swap_letters(house.work, FIRST) == ["SwapProgress", "SwapDecided"]
    assert await swap_letters(house.work, THIRD) == []
    assert (await house.now(swap.id)).decided_by == OFFICER


async def test_a_refusing_colleague_gives_the_choice_back(house: House) -> None:
    """An old button does not put on duty whoever declined meanwhile."""
    swap = await house.applied(SECOND)
    await swaps.answer(house.work, swap.id, consents=False, by=advocate(SECOND))
    assert (await house.now(swap.id)).state is SwapState.REQUESTED

    stale = await approve(house, swap, SECOND, shown=SECOND)
    done = await approve(house, swap, THIRD)

    assert isinstance(stale, Stale)
    assert isinstance(done, Done)
    assert (await house.load()).on(house.day) == (THIRD,)


async def test_another_colleague_is_asked_instead(house: House) -> None:
    """Who had consented is thanked; who was asked no longer cannot answer."""
    swap = await house.applied(SECOND)
    await swaps.answer(house.work, swap.id, consents=True, by=advocate(SECOND))
    outcome = await swaps_deciding.ask(house.work, swap.id, THIRD, by=officer())

    assert isinstance(outcome, Done)
    assert (await house.now(swap.id)).substitute == THIRD
    assert "SwapNotNeeded" in await swap_letters(house.work, SECOND)
    assert await swap_letters(house.work, THIRD) == ["SwapAsked"]
    with pytest.raises(Refusal, match="swaps-not-asked"):
        await swaps.answer(house.work, swap.id, consents=True, by=advocate(SECOND))


async def test_a_refusal_leaves_the_duty(house: House) -> None:
    swap = await house.applied()
    with pytest.raises(Refusal, match="swaps-no-reason"):
        await swaps_deciding.refuse(house.work, swap.id, "?", by=officer())

    outcome = await swaps_deciding.refuse(house.work, swap.id, WHY, by=officer())

    assert isinstance(outcome, Done)
    assert (await house.load()).on(house.day) == (FIRST,)
    assert await swap_letters(house.work, FIRST) == ["SwapDecided"]


async def test_withdrawn_before_the_decision_only(house: House) -> None:
    """Afterwards the button answers with what was decided."""
    first = await house.applied()
    assert isinstance(await swaps.withdraw(house.work, first.id, by=advocate(FIRST)), Done)
    assert isinstance(await approve(house, first, SECOND), Stale)

    second = await house.applied()
    await approve(house, second, SECOND)
    late = await swaps.withdraw(house.work, second.id, by=advocate(FIRST))

    assert isinstance(late, Stale)
    assert late.seen.swap.state is SwapState.APPROVED


async def test_one_open_application_a_duty(house: House) -> None:
    """The second tap shows the first application, however many tap at once."""
    swap = await house.applied()
    number = await house.duty()
    again = await asyncio.gather(
        *(swaps.apply(house.work, number, REASON, None, by=advocate(FIRST)) for _ in range(5))
    )

    assert all(isinstance(one, AppliedBefore) for one in again)
    assert {one.seen.swap.id for one in again} == {swap.id}


async def test_two_decisions_at_once_have_one_winner(house: House) -> None:
    """Approval, refusal and withdrawal race; the state, the roster and the letter agree."""
    swap = await house.applied()
    outcomes = await asyncio.gather(
        *(approve(house, swap, SECOND) for _ in range(5)),
        *(swaps_deciding.refuse(house.work, swap.id, WHY, by=officer()) for _ in range(5)),
        *(swaps.withdraw(house.work, swap.id, by=advocate(FIRST)) for _ in range(5)),
    )

    assert Counter(type(one).__name__ for one in outcomes) == {"Done": 1, "Stale": 14}
    now, roster = await house.now(swap.id), await house.load()
    approved = now.state is SwapState.APPROVED
    assert roster.on(house.day) == ((SECOND,) if approved else (FIRST,))
    assert roster.version == 1 + approved


async def test_undecided_when_the_day_begins(house: House, clock: TurnedClock) -> None:
    """The officer is alerted and can still decide; at the day's end the application lapses."""
    swap = await house.applied()
    clock.turn(moment_of(house.day, POLICY.duty_morning) - timedelta(hours=7))
    await tick(house.work)

    told = await swap_letters(house.work, OFFICER)
    assert told[0] == "SwapToDecide"
    assert "SwapToDecideUrgent" in told
    assert await swap_letters(house.work, FIRST) == ["SwapProgress"]
    assert (await house.now(swap.id)).is_open
    assert (await house.load()).on(house.day) == (FIRST,)

    clock.turn(moment_of(house.day + timedelta(days=1), POLICY.duty_morning))
    await tick(house.work)
    await tick(house.work)

    assert (await house.now(swap.id)).state is SwapState.LAPSED
    assert await swap_letters(house.work, FIRST) == ["SwapProgress", "SwapDecided"]


async def test_what_is_decided_waits_for_nothing(house: House) -> None:
    """No step of a closed application is left."""
    swap = await house.applied()
    await swaps_deciding.refuse(house.work, swap.id, WHY, by=officer())

    async with house.work.read() as tx:
        query = select(due_steps.c.step).where(due_steps.c.subject == swap.id)
        steps = (await tx.connection.execute(query)).scalars().all()
    assert [one for one in steps if one.startswith("swaps.")] == []


async def test_the_journal_knows_every_step_and_no_reason(house: House) -> None:
    """Who moved it from where to where; what people wrote of their health is not there."""
    swap = await house.applied(SECOND)
    await swaps.answer(house.work, swap.id, consents=True, by=advocate(SECOND))
    await approve(house, swap, SECOND, shown=SECOND)

    async with house.work.read() as tx:
        rows = (await tx.connection.execute(select(journal).order_by(journal.c.id))).all()
    own = [(one.before, one.after) for one in rows if one.subject == f"swap:{swap.id}"]
    assert own == [
        ("", SwapState.REQUESTED),
        (SwapState.REQUESTED, SwapState.SUBSTITUTE_ASKED),
        (SwapState.SUBSTITUTE_ASKED, SwapState.CONSENTED),
        (SwapState.CONSENTED, SwapState.APPROVED),
    ]
    assert not any(REASON in str(row) for row in rows)


async def test_the_desk_lists_what_waits(house: House) -> None:
    """The open ones of the unit, for those who may read them."""
    swap = await house.applied()
    found = await swaps_deciding.waiting(house.work, UNIT, by=officer())
    assert [one.swap.id for one in found.every] == [swap.id]
    assert all(isinstance(one, Seen) for one in found.every)
    with pytest.raises(Refusal, match="members-no-permission"):
        await swaps_deciding.waiting(house.work, UNIT, by=officer(OTHER_OFFICER, OTHER_UNIT))
