"""Promises of rosters: published once and whole, late ones marked, changed at an application."""

import asyncio
from collections import Counter
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import func, select, update

from db.tables.engine_room import letters
from db.tables.members import persons
from db.tables.rosters import receipts
from demo.clock import TurnedClock
from domain.ids import PersonId, RosterId
from domain.notices.rosters import RosterChanged, RosterPublished
from domain.refusals import Refusal
from domain.rosters import Roster, RosterKind, RosterState
from domain.rosters.completeness import NoOfficerPhone, NoPhone
from services import rosters, rosters_changes, rosters_pages, rosters_preview
from services.rosters import Incomplete, Published, PublishedBefore
from services.rosters_changes import Moved, MovedBefore, NeedsReason
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    OFFICER,
    OTHER_OFFICER,
    OTHER_UNIT,
    UNIT,
    UNLINKED,
    advocate,
    officer,
    settle,
    told,
)

pytestmark = pytest.mark.database
SEPTEMBER = date(2026, 9, 1)
PEOPLE = 4


@pytest.fixture
async def house(work: Work) -> Work:
    """The sample people: a unit with an officer and four advocates."""
    await settle(work)
    return work


async def drawn(work: Work, kind: RosterKind = RosterKind.COURT) -> Roster:
    desk = await rosters.draw_drafts(work, UNIT, SEPTEMBER, posts=1, by=officer())
    return desk.rosters[kind]


async def published(work: Work) -> Roster:
    outcome = await rosters.publish(work, (await drawn(work)).id, by=officer())
    assert isinstance(outcome, Published)
    return outcome.roster


async def phone(work: Work, person: PersonId, number: str) -> None:
    async with work.write() as tx:
        await tx.connection.execute(
            update(persons).where(persons.c.id == person).values(phone=number)
        )


async def asked(work: Work, roster: RosterId) -> Counter[PersonId]:
    """How often each was asked to acknowledge."""
    async with work.read() as tx:
        query = (
            select(receipts.c.person, func.count())
            .where(receipts.c.roster == roster)
            .group_by(receipts.c.person)
        )
        rows = (await tx.connection.execute(query)).all()
        return Counter({PersonId(person): count for person, count in rows})


async def letters_of(work: Work, kind: type[object]) -> int:
    async with work.read() as tx:
        query = select(func.count()).where(letters.c.kind == kind.__name__)
        return int((await tx.connection.execute(query)).scalar_one())


async def another(work: Work, roster: Roster, day: date) -> tuple[PersonId, PersonId]:
    """Who is on duty that day, and somebody who could be."""
    (out,) = roster.on(day)
    choice = await rosters_changes.choose(work, roster.id, day, out, by=officer())
    return out, choice.free[0].id


async def test_three_kinds_are_drawn_and_nobody_is_twice_on_a_day(house: Work) -> None:
    """Drafts of one unit and month, shared among those who take part; nobody is told."""
    desk = await rosters.draw_drafts(house, UNIT, SEPTEMBER, posts=1, by=officer())

    assert {one.state for one in desk.rosters.values()} == {RosterState.DRAFT}
    assert len(desk.rosters) == len(RosterKind)
    taken = Counter(
        (duty.day, duty.person) for one in desk.rosters.values() for duty in one.duties
    )
    assert set(taken.values()) == {1}
    assert await told(house, FIRST) == []


async def test_drawing_again_leaves_what_was_changed_by_hand(house: Work) -> None:
    """An old button of the desk does not undo the officer's work."""
    one = await drawn(house)
    out, into = await another(house, one, SEPTEMBER)
    await rosters_changes.move(
        house, one.id, SEPTEMBER, out=out, into=into, reason="Демалыс", sure=True, by=officer()
    )

    assert (await drawn(house)).on(SEPTEMBER) == (into,)


async def test_publishing_at_once_has_one_winner_and_tells_each_once(house: Work) -> None:
    """Twenty taps: one publication, one letter and one receipt an advocate (Ереже ¶22)."""
    one = await drawn(house)
    outcomes = await asyncio.gather(
        *(rosters.publish(house, one.id, by=officer()) for _ in range(20))
    )

    kinds = Counter(type(outcome) for outcome in outcomes)
    assert kinds == {Published: 1, PublishedBefore: 19}
    assert await letters_of(house, RosterPublished) == PEOPLE
    assert set((await asked(house, one.id)).values()) == {1}


async def test_an_incomplete_roster_stays_a_draft(house: Work) -> None:
    """A missing telephone of an advocate and of the officer are named (R-046, R-047)."""
    one = await drawn(house)
    await phone(house, FIRST, "")
    await phone(house, OFFICER, "жоқ")
    outcome = await rosters.publish(house, one.id, by=officer())

    assert isinstance(outcome, Incomplete)
    assert outcome.page.holes == (NoPhone(FIRST), NoOfficerPhone())
    assert outcome.page.roster.state is RosterState.DRAFT
    assert await told(house, FIRST) == []


async def test_a_telephone_that_was_mended_is_published_without_drawing_anew(house: Work) -> None:
    """The roster shows the officer's telephone of the day of publication (Ереже ¶21(3))."""
    await phone(house, OFFICER, "")
    one = await drawn(house)
    await phone(house, OFFICER, "+77019998877")
    outcome = await rosters.publish(house, one.id, by=officer())

    assert isinstance(outcome, Published)
    assert outcome.roster.officer_phone == "+77019998877"


@pytest.mark.parametrize(
    ("moment", "late"),
    [
        (datetime(2026, 8, 25, 18, 59, 59, tzinfo=UTC), False),
        (datetime(2026, 8, 25, 19, 0, tzinfo=UTC), True),
    ],
)
async def test_after_the_25th_it_is_marked_late(
    house: Work, clock: TurnedClock, moment: datetime, *, late: bool
) -> None:
    """The last second of the 25th in Almaty is in time; the first of the 26th is not."""
    clock.turn(moment)
    one = await published(house)

    assert one.state is RosterState.PUBLISHED
    assert one.late is late


async def test_a_change_after_publication_needs_the_application(house: Work) -> None:
    """Ереже ¶24: without it nothing moves; with it both are told and asked again, only they."""
    one = await published(house)
    out, into = await another(house, one, SEPTEMBER)
    asking = await rosters_changes.move(
        house, one.id, SEPTEMBER, out=out, into=into, reason=" ", sure=True, by=officer()
    )
    assert isinstance(asking, NeedsReason)
    assert asking.page.roster.on(SEPTEMBER) == (out,)

    done = await rosters_changes.move(
        house,
        one.id,
        SEPTEMBER,
        out=out,
        into=into,
        reason="Өтініш 25.08.2026",
        sure=True,
        by=officer(),
    )
    assert isinstance(done, Moved)
    assert done.told
    assert (done.page.roster.version, done.page.roster.on(SEPTEMBER)) == (2, (into,))
    twice = {person for person, times in (await asked(house, one.id)).items() if times == 2}
    assert twice == {out, into}
    assert await letters_of(house, RosterChanged) == 2


async def test_two_changes_of_one_day_do_not_both_win(house: Work) -> None:
    """Two officers, two screens: the second sees the roster as it stands."""
    one = await published(house)
    out, into = await another(house, one, SEPTEMBER)
    outcomes = await asyncio.gather(
        *(
            rosters_changes.move(
                house,
                one.id,
                SEPTEMBER,
                out=out,
                into=into,
                reason="Өтініш",
                sure=True,
                by=officer(),
            )
            for _ in range(5)
        ),
        return_exceptions=True,
    )

    assert sum(isinstance(each, Moved) for each in outcomes) == 1
    rest = [each for each in outcomes if not isinstance(each, Moved)]
    assert all(isinstance(each, MovedBefore | Refusal) for each in rest)
    assert (await rosters_pages.page(house, one.id, by=officer())).roster.version == 2


async def test_nobody_moves_somebody_who_is_on_duty_elsewhere_that_day(house: Work) -> None:
    """The other two kinds count as well."""
    desk = await rosters.draw_drafts(house, UNIT, SEPTEMBER, posts=1, by=officer())
    court, consult = desk.rosters[RosterKind.COURT], desk.rosters[RosterKind.CONSULT]
    (out,), (busy,) = court.on(SEPTEMBER), consult.on(SEPTEMBER)

    with pytest.raises(Refusal, match="rosters-move-busy"):
        await rosters_changes.move(house, court.id, SEPTEMBER, out=out, into=busy, by=officer())


async def test_a_past_day_and_a_past_month_stay(house: Work, clock: TurnedClock) -> None:
    """What happened is not rewritten."""
    one = await published(house)
    out, into = await another(house, one, SEPTEMBER)
    clock.turn(datetime(2026, 9, 2, 5, 0, tzinfo=UTC))
    with pytest.raises(Refusal, match="rosters-day-over"):
        await rosters_changes.move(
            house, one.id, SEPTEMBER, out=out, into=into, reason="Өтініш", by=officer()
        )
    with pytest.raises(Refusal, match="rosters-month-over"):
        await rosters.draw_drafts(house, UNIT, date(2026, 8, 1), posts=1, by=officer())


async def test_only_the_officer_of_the_unit_draws_and_publishes(house: Work) -> None:
    """An advocate and the officer of another unit are refused."""
    one = await drawn(house)
    strangers = (advocate(FIRST), officer(OTHER_OFFICER, OTHER_UNIT))
    for stranger in strangers:
        with pytest.raises(Refusal, match="members-no-permission"):
            await rosters.publish(house, one.id, by=stranger)
        with pytest.raises(Refusal, match="members-no-permission"):
            await rosters.draw_drafts(house, UNIT, SEPTEMBER, posts=1, by=stranger)
        with pytest.raises(Refusal, match="members-no-permission"):
            await rosters_pages.page(house, one.id, by=stranger)


async def test_the_preview_names_whom_the_bot_cannot_reach(house: Work) -> None:
    """They are acquainted by signature (Ереже ¶22)."""
    one = await drawn(house)
    seen = await rosters_preview.preview(house, one.id, by=officer())

    assert [each.id for each in seen.unreachable] == [UNLINKED]
    assert seen.told == PEOPLE - 1
