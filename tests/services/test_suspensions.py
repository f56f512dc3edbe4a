"""Promises of suspension: the presidium decides, all is settled, nobody suspended is on duty."""

from datetime import date

import pytest

from demo.clock import TurnedClock
from domain.civil import moment_of
from domain.holdings import HoldingState
from domain.ids import HoldingId, SuspensionId
from domain.members import Period
from domain.people import Actor, Role
from domain.policy import POLICY
from domain.refusals import Refusal
from domain.rosters.completeness import NotParticipant
from domain.suspensions import Decision, SuspensionState
from engine.tick import tick
from services import (
    rosters,
    rosters_pages,
    suspensions,
    suspensions_holdings,
    suspensions_phones,
    suspensions_recording,
)
from services.suspensions import Done, Stale
from services.suspensions_phones import Answered, AnsweredBefore
from services.work import Work
from tests.kit.collegium import (
    CHAIR,
    FIRST,
    OFFICER,
    OTHER_OFFICER,
    OTHER_UNIT,
    PRESIDIUM,
    SECOND,
    UNIT,
    advocate,
    officer,
    told,
)
from tests.services.published import SEPTEMBER, presidium
from tests.services.swaps import House, built

pytestmark = pytest.mark.database
TODAY = date(2026, 8, 25)
DECISION = Decision("14", TODAY)
WHOLE = Period(SEPTEMBER, date(2026, 9, 30))
WHY = "Емделуім керек"


@pytest.fixture
async def house(work: Work) -> House:
    """A published roster with people who are free."""
    return await built(work)


async def filed(house: House, period: Period = WHOLE) -> SuspensionId:
    """An application of the first advocate."""
    outcome = await suspensions.apply(house.work, WHY, period, by=advocate(FIRST))
    assert isinstance(outcome, Done)
    return outcome.seen.one.id


async def granted(house: House, period: Period = WHOLE) -> SuspensionId:
    """The same, granted as it was asked for."""
    number = await filed(house, period)
    outcome = await suspensions.grant(house.work, number, DECISION, period, by=presidium())
    assert isinstance(outcome, Done)
    return number


async def held(house: House, number: SuspensionId) -> list[HoldingId]:
    """What waits for the responsible person."""
    page = await suspensions_holdings.page(house.work, number, by=officer())
    return [one.holding.id for one in page.things if one.holding.waits]


async def test_while_filed_everything_stays(house: House) -> None:
    """The rosters bind, the officer and the presidium know, and no second application waits."""
    await filed(house)

    again = await suspensions.apply(house.work, WHY, WHOLE, by=advocate(FIRST))
    assert isinstance(again, Stale)
    assert (await house.load()).version == 1
    for person in (OFFICER, PRESIDIUM, CHAIR):
        assert (await told(house.work, person)).count("SuspensionAsked") == 1
    assert "SuspensionAsked" not in await told(house.work, OTHER_OFFICER)
    async with house.work.read() as tx:
        assert FIRST in {one.id for one in await tx.members.participants(UNIT, SEPTEMBER)}


async def test_only_the_presidium_decides_and_never_about_itself(house: House) -> None:
    number = await filed(house)
    for by in (officer(), advocate(FIRST), advocate(SECOND)):
        with pytest.raises(Refusal, match="members-no-permission"):
            await suspensions.grant(house.work, number, DECISION, WHOLE, by=by)
    both = Actor(1011, FIRST, frozenset({Role.ADVOCATE, Role.PRESIDIUM}), home=UNIT)
    with pytest.raises(Refusal, match="suspensions-own"):
        await suspensions.grant(house.work, number, DECISION, WHOLE, by=both)
    with pytest.raises(Refusal, match="members-no-permission"):
        await suspensions.note(
            house.work, number, WHY, by=officer(OTHER_OFFICER, OTHER_UNIT)
        )  # fmt: skip


async def test_who_is_suspended_takes_no_part_in_any_period(house: House) -> None:
    """Two periods are seen, by day; a duty inside one is a hole of the roster."""
    await granted(house, Period(date(2026, 9, 1), date(2026, 9, 5)))
    await granted(house, Period(date(2026, 9, 20), date(2026, 9, 25)))
    async with house.work.read() as tx:
        away = await tx.members.away_days(UNIT, WHOLE.first, date(2026, 9, 30))
        people = await rosters_pages.eligible_people(tx, UNIT, SEPTEMBER)
    shown = await rosters_pages.page(house.work, house.roster.id, by=officer())

    assert sorted(day.day for day in away[FIRST]) == [*range(1, 6), *range(20, 26)]
    assert away[SECOND] == frozenset()
    assert FIRST in {one.id for one in people}
    strange = [hole for hole in shown.holes if isinstance(hole, NotParticipant)]
    own = [day for day in house.roster.own_days(FIRST) if day in away[FIRST]]
    assert strange == [NotParticipant(FIRST, tuple(own))]


async def test_a_draw_leaves_the_days_of_a_suspension_out(house: House) -> None:
    """Whoever takes part in a part of the month is drawn on the rest of it only."""
    await granted(house, Period(date(2026, 10, 1), date(2026, 10, 20)))
    desk = await rosters.draw_drafts(
        house.work, UNIT, date(2026, 10, 1), posts=1, by=officer()
    )  # fmt: skip
    days = [day.day for one in desk.rosters.values() for day in one.own_days(FIRST)]

    assert days
    assert min(days) > 20


async def test_drafts_are_cleared_and_told(house: House) -> None:
    desk = await rosters.draw_drafts(
        house.work, UNIT, date(2026, 10, 1), posts=1, by=officer()
    )  # fmt: skip
    await granted(house, Period(date(2026, 10, 1)))
    async with house.work.read() as tx:
        after = await tx.rosters.of_month(UNIT, date(2026, 10, 1))

    assert any(one.own_days(FIRST) for one in desk.rosters.values())
    assert not any(one.own_days(FIRST) for one in after.values())


async def test_each_duty_is_settled_and_then_nothing_waits(
    house: House, clock: TurnedClock
) -> None:
    """Given to a free colleague, or reminded of each morning until it is."""
    number = await granted(house)
    first, *rest = await held(house, number)
    page = await suspensions_holdings.look(house.work, first, by=officer())
    assert page.free is not None
    taker = page.free.free[0][0].id
    done = await suspensions_holdings.replace_duty(house.work, first, taker, by=officer())

    assert done.thing.holding.state is HoldingState.SUBSTITUTED
    assert (await house.load()).on(house.day) == (taker,)
    assert "RosterChanged" in await told(house.work, taker)
    with pytest.raises(Refusal, match="suspensions-settled-already"):
        await suspensions_holdings.replace_duty(house.work, first, taker, by=officer())

    clock.turn(moment_of(date(2026, 8, 26), POLICY.holdings_reminder))
    await tick(house.work)
    assert (await told(house.work, OFFICER)).count("HoldingsWait") == 1
    for one in rest:
        await suspensions_holdings.defer_duty(house.work, one, by=officer())
    clock.turn(moment_of(date(2026, 8, 27), POLICY.holdings_reminder))
    await tick(house.work)
    assert (await told(house.work, OFFICER)).count("HoldingsWait") == 1


async def test_nobody_else_settles_and_nobody_their_own(house: House) -> None:
    first, *_ = await held(house, await granted(house))
    for by in (presidium(), advocate(SECOND), officer(OTHER_OFFICER, OTHER_UNIT)):
        with pytest.raises(Refusal, match="members-no-permission"):
            await suspensions_holdings.defer_duty(house.work, first, by=by)
    both = Actor(1011, FIRST, frozenset({Role.OFFICER, Role.ADVOCATE}),
                 units=frozenset({UNIT}), home=UNIT)  # fmt: skip
    with pytest.raises(Refusal, match="suspensions-own"):
        await suspensions_holdings.defer_duty(house.work, first, by=both)


async def test_it_ends_by_itself_and_by_a_decision(house: House, clock: TurnedClock) -> None:
    """The step at five past midnight, or an earlier day that the presidium sets."""
    number = await granted(house, Period(date(2026, 8, 27), date(2026, 8, 30)))
    await suspensions.ask_back(house.work, number, by=advocate(FIRST))
    outcome = await suspensions.resume(
        house.work, number, DECISION, date(2026, 8, 29), by=presidium()
    )
    assert isinstance(outcome, Done)
    assert outcome.seen.one.state is SuspensionState.SUSPENDED

    clock.turn(moment_of(date(2026, 8, 29), POLICY.suspension_step))
    await tick(house.work)
    seen = await suspensions.look(house.work, number, by=advocate(FIRST))
    assert seen.one.state is SuspensionState.RESUMED
    assert (await told(house.work, FIRST)).count("TakesPartAgain") == 2
    async with house.work.read() as tx:
        assert FIRST in {one.id for one in await tx.members.participants(UNIT, TODAY)}
        assert not await tx.members.absent([FIRST], date(2026, 8, 29))
        assert await tx.members.absent([FIRST], date(2026, 8, 28))


async def test_who_leaves_is_closed_by_date_and_never_deleted(
    house: House, clock: TurnedClock
) -> None:
    """Until the day they are a member; from it a stranger, and history keeps them."""
    on = date(2026, 8, 27)
    with pytest.raises(Refusal, match="members-no-permission"):
        await suspensions_recording.close(house.work, FIRST, DECISION, on, by=officer())
    standing = await suspensions_recording.close(house.work, FIRST, DECISION, on, by=presidium())
    assert standing.closed_on == on
    with pytest.raises(Refusal, match="suspensions-closed-already"):
        await suspensions_recording.close(house.work, FIRST, DECISION, on, by=presidium())
    async with house.work.read() as tx:
        assert await tx.members.actor(1011, date(2026, 8, 26)) is not None
        assert await tx.members.actor(1011, on) is None
        assert await tx.members.person(FIRST) is not None

    clock.turn(moment_of(on, POLICY.suspension_step))
    await tick(house.work)
    assert "MembershipOver" in await told(house.work, FIRST)
    assert await suspensions_recording.farewell(house.work, 1011) == on
    assert await suspensions_recording.farewell(house.work, 1012) is None


async def test_an_officer_who_leaves_keeps_the_role_until_the_day(house: House) -> None:
    """Roles end on the day before; nobody is left to settle, and the presidium is told so."""
    on = date(2026, 9, 10)
    await suspensions_recording.close(house.work, OFFICER, DECISION, on, by=presidium())
    async with house.work.read() as tx:
        before = await tx.members.officers(UNIT, date(2026, 9, 9))
        after = await tx.members.officers(UNIT, on)

    assert OFFICER in {one.id for one in before}
    assert OFFICER not in {one.id for one in after}


async def test_a_telephone_holds_once_confirmed(house: House) -> None:
    """Asked twice, the later one counts; colleagues of the same days are told once."""
    first = await suspensions_phones.ask(house.work, "+7 701 222 33 44", by=advocate(FIRST))
    later = await suspensions_phones.ask(house.work, "8 701 222 33 55", by=advocate(FIRST))
    assert first.waiting is not None
    assert later.waiting is not None
    old = await suspensions_phones.answer(
        house.work, first.waiting.id, confirms=True, by=officer()
    )
    done = await suspensions_phones.answer(
        house.work, later.waiting.id, confirms=True, by=officer()
    )

    assert isinstance(old, AnsweredBefore)
    assert isinstance(done, Answered)
    assert done.member.phone == "+77012223355"
    with pytest.raises(Refusal, match="suspensions-phone-same"):
        await suspensions_phones.ask(house.work, "+77012223355", by=advocate(FIRST))
