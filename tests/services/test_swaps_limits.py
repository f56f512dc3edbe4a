"""What substitution never does: who may not decide, look, be proposed or be moved (¶24)."""

from datetime import date, timedelta

import pytest
from sqlalchemy import insert, update

from db.tables.members import advocates, grants
from db.tables.swaps import swaps as table
from demo.clock import TurnedClock
from domain.civil import moment_of
from domain.newcomers import RoleGround as Ground
from domain.people import Actor, Role
from domain.policy import POLICY
from domain.refusals import Refusal
from domain.swaps import Side, SwapState
from services import rosters_changes, swaps, swaps_deciding
from services.rosters_changes import Moved
from services.swaps_deciding import Choice
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
)
from tests.services.published import presidium
from tests.services.swaps import REASON, WHY, House, approve, built, swap_letters

pytestmark = pytest.mark.database


@pytest.fixture
async def house(work: Work) -> House:
    """A published roster with people who are free."""
    return await built(work)


async def test_nobody_decides_on_their_own_duty(house: House) -> None:
    """An officer who is an advocate applies to another officer, or is sent to the presidium."""
    async with house.work.write() as tx:
        await tx.connection.execute(
            insert(grants).values(
                person=FIRST, role=Role.OFFICER, unit=UNIT, starts_on=date(2026, 1, 12),
                ground=Ground.STAFF, decision_number="2", decision_date=date(2026, 1, 12),
            )
        )  # fmt: skip
    both = Actor(
        1000 + FIRST, FIRST, frozenset({Role.ADVOCATE, Role.OFFICER}), frozenset({UNIT}), UNIT
    )
    swap = await house.applied()

    assert await swap_letters(house.work, FIRST) == []
    assert (await swaps.look(house.work, swap.id, by=both)).side is Side.APPLICANT
    with pytest.raises(Refusal, match="swaps-decide-own"):
        await swaps_deciding.approve(house.work, swap.id, SECOND, shown=None, by=both)
    with pytest.raises(Refusal, match="swaps-decide-own"):
        await swaps_deciding.refuse(house.work, swap.id, WHY, by=both)

    async with house.work.write() as tx:
        await tx.connection.execute(
            update(grants).where(grants.c.person == OFFICER).values(ends_on=date(2026, 8, 1))
        )
        await tx.connection.execute(update(table).values(state=SwapState.WITHDRAWN))
    with pytest.raises(Refusal, match="swaps-nobody-decides"):
        await house.applied()


async def test_only_those_concerned_look(house: House) -> None:
    """The presidium reads and decides nothing; another unit and other advocates see nothing."""
    swap = await house.applied(SECOND)
    sides = {
        one: (await swaps.look(house.work, swap.id, by=by)).side
        for one, by in {
            FIRST: advocate(FIRST), SECOND: advocate(SECOND), OFFICER: officer(),
            PRESIDIUM: presidium(),
        }.items()
    }  # fmt: skip

    assert sides == {
        FIRST: Side.APPLICANT, SECOND: Side.SUBSTITUTE, OFFICER: Side.OFFICER,
        PRESIDIUM: Side.READER,
    }  # fmt: skip
    for stranger in (advocate(THIRD), officer(OTHER_OFFICER, OTHER_UNIT)):
        with pytest.raises(Refusal, match="swaps-not-asked"):
            await swaps.look(house.work, swap.id, by=stranger)
    for other in (advocate(THIRD), officer(OTHER_OFFICER, OTHER_UNIT), presidium()):
        with pytest.raises(Refusal, match="members-no-permission"):
            await swaps_deciding.approve(house.work, swap.id, THIRD, shown=SECOND, by=other)


async def test_another_s_duty_or_a_past_day_is_refused(house: House, clock: TurnedClock) -> None:
    with pytest.raises(Refusal, match="swaps-duty-gone"):
        await swaps.apply(house.work, await house.duty(SECOND), REASON, None, by=advocate(FIRST))
    clock.turn(moment_of(house.day + timedelta(days=1), POLICY.duty_morning))
    with pytest.raises(Refusal, match="swaps-duty-gone"):
        await house.applied()


async def test_who_is_busy_or_out_of_reach_is_not_proposed(house: House) -> None:
    """The officer may still choose somebody whom the bot cannot reach."""
    found = await swaps.colleagues(house.work, await house.duty(), REASON, by=advocate(FIRST))
    assert {one.id for one, _ in found.free} == {SECOND, THIRD}
    with pytest.raises(Refusal, match="swaps-not-free"):
        await house.applied(UNLINKED)

    swap = await house.applied()
    choice = await swaps_deciding.choose(house.work, swap.id, by=officer())
    assert isinstance(choice, Choice)
    assert FIRST not in {one.id for one, _ in choice.found.free}


async def test_an_approval_that_the_roster_forbids_leaves_nothing(house: House) -> None:
    """Somebody suspended meanwhile cannot be put on duty, and the application stays open."""
    swap = await house.applied()
    async with house.work.write() as tx:
        await tx.connection.execute(
            update(advocates)
            .where(advocates.c.person == SECOND)
            .values(suspended_from=date(2026, 9, 1))
        )
    with pytest.raises(Refusal, match="rosters-move-stranger"):
        await approve(house, swap, SECOND)

    assert (await house.now(swap.id)).state is SwapState.REQUESTED
    assert (await house.load()).version == 1


async def test_a_day_moved_otherwise_ends_the_application(house: House) -> None:
    """The officer changed the roster by hand: nothing is left to decide."""
    swap = await house.applied(SECOND)
    moved = await rosters_changes.move(
        house.work, house.roster.id, house.day, out=FIRST, into=THIRD, reason="Өтініш",
        sure=True, by=officer(),
    )  # fmt: skip

    assert isinstance(moved, Moved)
    assert (await house.now(swap.id)).state is SwapState.LAPSED
    assert "SwapDecided" in await swap_letters(house.work, FIRST)
