"""Promises of the order of a draw and of shares: they hold all that is known, and no reason."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction

import pytest
from sqlalchemy import select, update

from db.tables.members import advocates, persons
from db.tables.rosters import roster_participants
from demo.clock import TurnedClock
from domain.ids import PersonId, RosterId
from domain.members import Period
from domain.policy import POLICY
from domain.rosters import RosterKind, days_of
from domain.rosters.absences import Reason
from domain.rosters.order import Candidate, MonthOrder
from domain.suspensions import Decision
from services import calls_days, kinds, ledger, rosters, suspensions, terms
from services.rosters_order import load_order
from services.suspensions import Done
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    SECOND,
    THIRD,
    UNIT,
    UNLINKED,
    advocate,
    officer,
    put_on_duty,
    settle,
)
from tests.services.calls import OCTOBER, open_call
from tests.services.published import SEPTEMBER, presidium, published

pytestmark = pytest.mark.database
COURT, CONSULT = RosterKind.COURT, RosterKind.CONSULT
DAYS = frozenset(days_of(SEPTEMBER))
DECISION = Decision("14", date(2026, 8, 25))


@pytest.fixture
async def house(work: Work) -> Work:
    """The sample people: a unit with an officer and four advocates."""
    await settle(work)
    return work


def september(first: int, last: int | None = None) -> frozenset[date]:
    """The days of September between two, or one."""
    return frozenset(SEPTEMBER.replace(day=on) for on in range(first, (last or first) + 1))


async def load(work: Work, *but: RosterId) -> MonthOrder:
    """The order of September for one advocate a day at court."""
    async with work.read() as tx:
        return await load_order(tx, UNIT, SEPTEMBER.replace(day=9), {COURT: 1}, but=but)


async def candidate(work: Work, person: PersonId, *but: RosterId) -> Candidate:
    """How the order has somebody."""
    return next(one for one in (await load(work, *but)).candidates if one.person == person)


async def away(work: Work, person: PersonId, first: int, last: int, why: Reason) -> None:
    """Somebody marks the days of September on which they cannot."""
    one = SEPTEMBER.replace(day=first)
    await calls_days.mark_span(work, person, one, one.replace(day=last), None, by=advocate(person))
    await calls_days.give_reason(work, person, SEPTEMBER, why, by=advocate(person))


async def suspended(work: Work, person: PersonId, first: int, last: int) -> Done:
    """The presidium suspends somebody for some days of September."""
    period = Period(SEPTEMBER.replace(day=first), SEPTEMBER.replace(day=last))
    filed = await suspensions.apply(work, "Емделуім керек", period, by=advocate(person))
    done = await suspensions.grant(work, filed.seen.one.id, DECISION, period, by=presidium())
    assert isinstance(done, Done)
    return done


async def test_days_on_which_somebody_is_not_there_are_away(house: Work) -> None:
    """Marked, suspended, before the day of listing and after the day of leaving."""
    await away(house, FIRST, 5, 7, Reason.LEAVE)
    await suspended(house, SECOND, 20, 25)
    async with house.write() as tx:
        await tx.connection.execute(
            update(advocates)
            .where(advocates.c.person == THIRD)
            .values(listed_on=SEPTEMBER.replace(day=11))
        )
        await tx.connection.execute(
            update(persons)
            .where(persons.c.id == UNLINKED)
            .values(closed_on=SEPTEMBER.replace(day=21))
        )

    found = {one.person: one.away for one in (await load(house)).candidates}

    assert found == {
        FIRST: september(5, 7),
        SECOND: september(20, 25),
        THIRD: september(1, 10),
        UNLINKED: september(21, 30),
    }


async def test_marks_and_suspension_add_up_and_no_reason_is_told(house: Work) -> None:
    """The order is published: it says when, and never why; wishes stand in it."""
    await away(house, FIRST, 5, 7, Reason.PERSONAL)
    await calls_days.tap(house, FIRST, SEPTEMBER.replace(day=10), None, by=advocate(FIRST))
    await calls_days.tap(house, FIRST, SEPTEMBER.replace(day=10), None, by=advocate(FIRST))
    await suspended(house, FIRST, 7, 8)

    one = await candidate(house, FIRST)

    assert one.away == september(5, 8)
    assert one.wishes == september(10)
    assert one.soft == frozenset()


async def test_duties_elsewhere_are_busy_and_the_last_one_is_known(house: Work) -> None:
    """Days in the rosters that are drawn now do not count; those before the month do."""
    await put_on_duty(house, date(2026, 8, 30), [FIRST], CONSULT)
    await put_on_duty(house, date(2026, 8, 12), [FIRST], COURT)
    await put_on_duty(house, SEPTEMBER.replace(day=3), [FIRST], CONSULT)
    async with house.read() as tx:
        drawn = await tx.rosters.find(UNIT, CONSULT, SEPTEMBER)
    assert drawn is not None

    one, again = await candidate(house, FIRST), await candidate(house, FIRST, drawn.id)

    assert (one.busy, one.last) == (september(3), date(2026, 8, 30))
    assert (again.busy, again.last) == (frozenset(), date(2026, 8, 30))
    assert (await candidate(house, SECOND)).last is None


async def test_kinds_that_somebody_is_left_out_of_are_not_theirs(house: Work) -> None:
    await kinds.leave_out(house, FIRST, COURT, "Мамандануы", by=officer())

    assert (await candidate(house, FIRST)).kinds == frozenset(RosterKind) - {COURT}
    assert (await candidate(house, SECOND)).kinds == frozenset(RosterKind)


async def test_the_unit_s_terms_are_the_order_s(house: Work) -> None:
    """Rest, the reserve of the kinds that are drawn, and what the days weigh."""
    for name, number in (("rest", 4), ("reserve.court", 3), ("weekend", 225)):
        await terms.change(house, UNIT, name, number, by=officer())

    order = await load(house)

    assert (order.month, order.posts, order.rest) == (SEPTEMBER, {COURT: 1}, 4)
    assert order.reserve == {COURT: 3}
    assert order.weight(CONSULT, SEPTEMBER.replace(day=5)) == 225
    assert order.weight(CONSULT, SEPTEMBER.replace(day=4)) == 100


async def test_the_seed_is_the_one_that_the_call_committed(work: Work, clock: TurnedClock) -> None:
    """Without a call nobody can choose it: it is the same for a month, and no other month's."""
    await open_call(work, clock)
    months = (SEPTEMBER, SEPTEMBER, OCTOBER, date(2026, 11, 1))
    async with work.read() as tx:
        call = await tx.calls.call(UNIT, OCTOBER)
        seeds = [(await load_order(tx, UNIT, month, {COURT: 1})).seed for month in months]

    assert call is not None
    assert seeds[2] == call.seed
    assert seeds[0] == seeds[1]
    assert len(set(seeds)) == 3


async def test_what_the_ledger_says_is_carried_over(house: Work) -> None:
    """By kind, and with the weights of the days over all kinds."""
    await put_on_duty(house, date(2025, 12, 16), [FIRST], COURT)
    before = await candidate(house, FIRST)
    # A holiday of the year before, which fell on a Tuesday.
    assert before.carried_weight == Fraction(POLICY.weight_holiday, 100) * before.carried[COURT]
    await ledger.correct(house, UNIT, FIRST, COURT, "+2 Есепке алынбаған", by=officer())
    await ledger.correct(house, UNIT, FIRST, CONSULT, "-0,5 Артық жазылған", by=officer())

    after = await candidate(house, FIRST)

    assert after.carried[COURT] == before.carried[COURT] + 2
    assert after.carried[CONSULT] == before.carried[CONSULT] - Fraction(1, 2)
    assert after.carried_weight == before.carried_weight + Fraction(3, 2)
    assert (await candidate(house, SECOND)).carried[COURT] == 0


async def shares(work: Work, roster: RosterId) -> Mapping[PersonId, int | None]:
    """What each participant of a roster owes, in thousandths."""
    async with work.read() as tx:
        rows = (await tx.connection.execute(
            select(roster_participants).where(roster_participants.c.roster == roster)
        )).all()  # fmt: skip
    return {row.person: row.owed for row in rows}


async def test_whoever_is_away_owes_by_the_days_on_which_they_are_there(house: Work) -> None:
    """Marked days and days of a suspension are nobody's to share, and each counts once."""
    await away(house, FIRST, 1, 10, Reason.LEAVE)
    await suspended(house, FIRST, 6, 15)
    (court,) = await published(house)

    owed = await shares(house, court.id)

    # Fifteen days of one beside thirty of each of three: thirty duties by 105 days.
    assert owed == {FIRST: 30_000 * 15 // 105} | dict.fromkeys(
        (SECOND, THIRD, UNLINKED), 30_000 * 30 // 105
    )


async def test_a_suspension_after_publication_is_owed_by_nobody(house: Work) -> None:
    """What binds is shared out anew, and once more when somebody is back; drafts are not."""
    (court,) = await published(house)
    assert set((await shares(house, court.id)).values()) == {7500}

    done = await suspended(house, FIRST, 1, 30)
    assert await shares(house, court.id) == {FIRST: 0} | dict.fromkeys(
        (SECOND, THIRD, UNLINKED), 10_000
    )
    await suspensions.resume(
        house, done.seen.one.id, DECISION, SEPTEMBER.replace(day=16), by=presidium()
    )
    assert (await shares(house, court.id))[FIRST] == 30_000 * 15 // 105
    desk = await rosters.draw_drafts(house, UNIT, SEPTEMBER, posts=1, by=officer())
    assert set((await shares(house, desk.rosters[CONSULT].id)).values()) == {None}
