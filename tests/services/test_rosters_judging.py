"""Promises of the preview's verdict: the judge looks at the roster as it is, beside its month."""

from datetime import date

import pytest
from sqlalchemy import delete, update

from db.tables.rosters import duties
from domain.ids import PersonId
from domain.rosters import RosterKind
from domain.rosters.views import Desk
from domain.rosters.violations import NotInKind, OnAwayDay, TwoDuties, Unmanned, Violation
from services import calls_days, kinds, rosters, rosters_preview, terms
from services.work import Work
from tests.kit.collegium import FIRST, UNIT, advocate, officer, settle
from tests.services.published import SEPTEMBER

pytestmark = pytest.mark.database
PRETRIAL, COURT, CONSULT = RosterKind.PRETRIAL, RosterKind.COURT, RosterKind.CONSULT


@pytest.fixture
async def house(work: Work) -> Work:
    """The sample people; four advocates fill three kinds where no free days are demanded."""
    await settle(work)
    await terms.change(work, UNIT, "rest", 0, by=officer())
    return work


async def drawn(work: Work) -> Desk:
    """The drafts of September, one advocate a day of each kind."""
    return await rosters.draw_drafts(work, UNIT, SEPTEMBER, posts=1, by=officer())


async def verdict(work: Work, desk: Desk, kind: RosterKind) -> tuple[Violation, ...]:
    """What the preview says that the judge has found."""
    seen = await rosters_preview.preview(work, desk.rosters[kind].id, by=officer())
    return seen.found


async def put(work: Work, desk: Desk, kind: RosterKind, day: date, person: PersonId) -> None:
    """Put somebody on a day past every check."""
    async with work.write() as tx:
        await tx.connection.execute(
            update(duties)
            .where(duties.c.roster == desk.rosters[kind].id, duties.c.day == day)
            .values(person=person)
        )


async def test_a_month_as_it_was_drawn_is_faultless(house: Work) -> None:
    """Duties of the same month in other kinds are not held against it twice."""
    desk = await drawn(house)

    assert [await verdict(house, desk, kind) for kind in RosterKind] == [(), (), ()]


async def test_the_judge_knows_what_was_marked_after_the_draw(house: Work) -> None:
    """Whoever cannot be on duty is found in that roster, and in no other."""
    desk = await drawn(house)
    day = desk.rosters[COURT].own_days(FIRST)[0]
    await calls_days.tap(house, FIRST, day, None, by=advocate(FIRST))

    assert OnAwayDay(COURT, day, FIRST) in await verdict(house, desk, COURT)
    for kind in (PRETRIAL, CONSULT):
        assert not [one for one in await verdict(house, desk, kind) if isinstance(one, OnAwayDay)]


async def test_a_fault_of_a_kind_is_told_of_that_kind(house: Work) -> None:
    """A day without anybody, and somebody who does not take part in the kind."""
    desk = await drawn(house)
    day = SEPTEMBER.replace(day=9)
    async with house.write() as tx:
        await tx.connection.execute(
            delete(duties).where(duties.c.roster == desk.rosters[CONSULT].id, duties.c.day == day)
        )
    assert Unmanned(CONSULT, day, 1) in await verdict(house, desk, CONSULT)
    assert await verdict(house, desk, COURT) == ()

    await kinds.leave_out(house, FIRST, CONSULT, "Мамандануы", by=officer())
    own = desk.rosters[CONSULT].own_days(FIRST)[0]
    assert NotInKind(CONSULT, own, FIRST) in await verdict(house, desk, CONSULT)
    assert not [one for one in await verdict(house, desk, COURT) if isinstance(one, NotInKind)]


async def test_a_fault_of_a_person_is_told_where_they_are_on_duty(house: Work) -> None:
    """Two duties a day are the fault of both rosters, and not of one without that advocate."""
    await kinds.leave_out(house, FIRST, COURT, "Мамандануы", by=officer())
    desk = await drawn(house)
    day = desk.rosters[PRETRIAL].own_days(FIRST)[0]
    await put(house, desk, CONSULT, day, FIRST)

    twice = TwoDuties(day, FIRST)
    assert twice in await verdict(house, desk, PRETRIAL)
    assert twice in await verdict(house, desk, CONSULT)
    assert twice not in await verdict(house, desk, COURT)


async def test_a_reserve_is_asked_of_those_who_have_one(house: Work) -> None:
    """Drawn without a reserve, a roster lacks nothing; drawn with it, a missing one is found."""
    desk = await drawn(house)
    await terms.change(house, UNIT, "reserve.court", 1, by=officer())
    assert await verdict(house, desk, COURT) == ()

    await rosters.redraw(house, desk.rosters[COURT].id, posts=1, by=officer())
    assert await verdict(house, desk, COURT) == ()
    day = SEPTEMBER.replace(day=9)
    async with house.write() as tx:
        await tx.connection.execute(
            delete(duties).where(
                duties.c.roster == desk.rosters[COURT].id, duties.c.day == day,
                duties.c.position == 2,
            )
        )  # fmt: skip
    assert Unmanned(COURT, day, 1) in await verdict(house, desk, COURT)
