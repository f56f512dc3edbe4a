"""Promises of what a draw could not keep: the desk names it, and whom one may ask about it."""

from datetime import date

import pytest
from sqlalchemy import delete

from db.tables.draws import draws
from domain.ids import PersonId
from domain.rosters import RosterKind
from domain.rosters.absences import Reason
from domain.rosters.order import RestBroken, Unfilled
from domain.rosters.views import Desk
from services import calls_days, ledger, rosters, rosters_changes, rosters_pages
from services.rosters import Published
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    SECOND,
    THIRD,
    UNIT,
    UNLINKED,
    advocate,
    officer,
    settle,
)
from tests.services.published import SEPTEMBER, presidium

pytestmark = pytest.mark.database
TENTH = SEPTEMBER.replace(day=10)
WHY = "Есепке алынбаған күндер"


@pytest.fixture
async def house(work: Work) -> Work:
    """The sample people: a unit with an officer and four advocates."""
    await settle(work)
    return work


async def away(work: Work, person: PersonId, why: Reason | None, day: date = TENTH) -> None:
    """Somebody cannot on a day, and says why or does not."""
    await calls_days.tap(work, person, day, None, by=advocate(person))
    if why is not None:
        note = WHY if why is Reason.OTHER else ""
        await calls_days.give_reason(work, person, SEPTEMBER, why, note, by=advocate(person))


async def drawn(work: Work) -> Desk:
    """The drafts of September; on the tenth only one of the four is there."""
    for person in (FIRST, SECOND, THIRD):
        await away(work, person, Reason.LEAVE)
    return await rosters.draw_drafts(work, UNIT, SEPTEMBER, posts=1, by=officer())


def unfilled(desk: Desk) -> set[RosterKind]:
    """The kinds in which nobody was left on the tenth."""
    return {one.kind for one in desk.relaxed
            if isinstance(one, Unfilled) and one.day == TENTH}  # fmt: skip


async def look(work: Work) -> Desk:
    """The desk of September."""
    return await rosters_pages.desk(work, UNIT, SEPTEMBER, by=officer())


async def test_the_desk_says_what_the_draw_could_not_keep(house: Work) -> None:
    """Days without anybody, and free days that are missing; later as on the day of the draw."""
    desk = await drawn(house)

    assert len(unfilled(desk)) == 2
    assert any(isinstance(one, RestBroken) for one in desk.relaxed)
    assert (await look(house)).relaxed == desk.relaxed
    overseen = await rosters_pages.desk(house, UNIT, SEPTEMBER, by=presidium())
    assert overseen.relaxed == ()


async def test_each_kind_is_told_of_by_its_own_last_draw(house: Work) -> None:
    """What is drawn anew forgets what was; the other kinds stay as they were drawn."""
    desk = await drawn(house)
    missing = unfilled(desk)
    for person in (FIRST, SECOND, THIRD):
        for _ in range(2):  # would like to, and nothing
            await calls_days.tap(house, person, TENTH, None, by=advocate(person))
    again, other = sorted(missing)
    await rosters.redraw(house, desk.rosters[again].id, posts=1, by=officer())

    assert unfilled(await look(house)) == {other}
    await rosters.redraw(house, desk.rosters[other].id, posts=1, by=officer())
    assert unfilled(await look(house)) == set()


async def test_what_is_published_or_was_not_drawn_is_not_told(house: Work) -> None:
    """A roster in force is past being drawn, and one that was imported broke no rule."""
    desk = await drawn(house)
    (full,) = set(RosterKind) - unfilled(desk)
    await rosters.give_reason(house, desk.rosters[full].id, WHY, by=officer())
    published = await rosters.publish(house, desk.rosters[full].id, by=officer())
    assert isinstance(published, Published)

    left = await look(house)
    drafts = {(duty.person, duty.day) for kind in unfilled(desk)
              for duty in desk.rosters[kind].duties}  # fmt: skip
    assert unfilled(left) == unfilled(desk)
    rests = [one for one in left.relaxed if isinstance(one, RestBroken)]
    assert rests
    assert {(one.person, one.day) for one in rests} <= drafts
    assert len(left.relaxed) < len(desk.relaxed)
    async with house.write() as tx:
        await tx.connection.execute(delete(draws))
    assert (await look(house)).relaxed == ()


async def asked(work: Work, desk: Desk, kind: RosterKind) -> list[PersonId]:
    """Whom the officer is told to ask for the tenth."""
    choice = await rosters_changes.choose(work, desk.rosters[kind].id, TENTH, None, by=officer())
    return [one.id for one in choice.ask]


async def test_one_asks_whoever_may_be_asked_again_the_least_served_first(house: Work) -> None:
    """Leave is left alone, another day does not matter, and only the kind's own ledger counts."""
    await away(house, FIRST, Reason.PERSONAL)
    await away(house, SECOND, Reason.LEAVE)
    await away(house, THIRD, None)
    await away(house, UNLINKED, Reason.OTHER, SEPTEMBER.replace(day=11))
    desk = await rosters.draw_drafts(house, UNIT, SEPTEMBER, posts=1, by=officer())
    kind, other = sorted(unfilled(desk))

    await ledger.correct(house, UNIT, FIRST, kind, f"+2 {WHY}", by=officer())
    assert await asked(house, desk, kind) == [THIRD, FIRST]
    await ledger.correct(house, UNIT, THIRD, kind, f"+3 {WHY}", by=officer())
    await ledger.correct(house, UNIT, THIRD, other, f"-9 {WHY}", by=officer())
    assert await asked(house, desk, kind) == [FIRST, THIRD]
    (full,) = set(RosterKind) - unfilled(desk)
    assert await asked(house, desk, full) == []
