"""Promises of versions: one letter to each whose days changed, history kept, recall in time."""

import asyncio
from datetime import date

import pytest
from sqlalchemy import select

from db.tables.rosters import receipts
from demo.clock import TurnedClock
from domain.civil import moment_of
from domain.deadlines.table import Code
from domain.ids import DutyId
from domain.policy import POLICY
from domain.receipts import ReceiptState
from domain.refusals import Refusal
from domain.rosters import Roster, RosterKind, RosterState
from domain.rosters.changes_views import Exchanged, Hindrance
from domain.rosters.completeness import Unbalanced
from domain.rosters.history import VersionCause
from domain.rosters.views import Page
from services import (
    deadlines,
    rosters,
    rosters_changes,
    rosters_exchange,
    rosters_history,
    rosters_pages,
    rosters_preview,
    rosters_recall,
    swaps,
)
from services.receipts_word import Acknowledged
from services.rosters import Incomplete, Published
from services.rosters_changes import Doubtful, Moved, NeedsReason
from services.rosters_recall import Recalled, RecalledBefore, Stays
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    OTHER_OFFICER,
    OTHER_UNIT,
    SECOND,
    THIRD,
    UNIT,
    UNLINKED,
    advocate,
    officer,
    settle,
    told,
)
from tests.services.published import SEPTEMBER, published, word

REASON = "Өтініш 25.08.2026"
EVERYBODY = (FIRST, SECOND, THIRD, UNLINKED)


@pytest.fixture
async def house(work: Work) -> Work:
    """The sample people: a unit with an officer and four advocates."""
    await settle(work)
    return work


async def court(work: Work) -> Roster:
    desk = await rosters.draw_drafts(work, UNIT, SEPTEMBER, posts=1, by=officer())
    return desk.rosters[RosterKind.COURT]


async def pair(work: Work, one: Roster) -> tuple[DutyId, DutyId]:
    """Two duties of the courts' roster whose exchange leaves nobody with two a day."""
    async with work.read() as tx:
        mine = await tx.rosters.versions.number_of(one.id, one.own_days(FIRST)[0], FIRST)
    assert mine is not None
    found = await rosters_exchange.partners(work, mine, one.id, by=officer())
    return mine, next(each.id for each in found.others if each.person == SECOND)


async def version(work: Work, one: Roster) -> Roster:
    return (await rosters_pages.page(work, one.id, by=officer())).roster


async def test_an_exchange_is_one_version_and_one_letter_to_each_of_two(house: Work) -> None:
    """Nobody else hears of it; both acknowledge again; the history says who gave what to whom."""
    (one,) = await published(house)
    mine, theirs = await pair(house, one)
    asking = await rosters_exchange.exchange(house, mine, theirs, sure=True, by=officer())
    assert isinstance(asking, NeedsReason)
    done = await rosters_exchange.exchange(
        house, mine, theirs, reason=REASON, sure=True, by=officer()
    )

    assert isinstance(done, Exchanged)
    assert (done.page.roster.version, done.told, done.undo) == (2, True, None)
    for person in EVERYBODY:
        letters = await told(house, person)
        assert letters.count("RosterChanged") == (person in {FIRST, SECOND})
    found = await rosters_history.history(house, one.id, by=officer())
    last, first = found.versions
    assert (first.version.cause, last.version.cause) == (
        VersionCause.PUBLISH, VersionCause.EXCHANGE,
    )  # fmt: skip
    assert set(last.what.people()) == {FIRST, SECOND}
    assert last.version.reason == REASON


async def test_history_is_read_by_the_unit_and_reasons_only_by_who_keeps_rosters(
    house: Work,
) -> None:
    """An advocate sees every version as it was, but not what another applied for."""
    (one,) = await published(house)
    await rosters_exchange.exchange(
        house, *await pair(house, one), reason=REASON, sure=True, by=officer()
    )
    found = await rosters_history.history(house, one.id, by=advocate(THIRD))
    assert [each.version.reason for each in found.versions] == ["", ""]
    was = await rosters_history.as_of(house, one.id, 1, by=advocate(THIRD))
    assert was.page.roster.duties == one.duties
    with pytest.raises(Refusal, match="members-no-permission"):
        await rosters_history.history(house, one.id, by=officer(OTHER_OFFICER, OTHER_UNIT))
    with pytest.raises(Refusal, match="versions-not-found"):
        await rosters_history.as_of(house, one.id, 9, by=officer())


async def test_a_draft_is_exchanged_and_taken_back_in_place(house: Work) -> None:
    """No version, no letter; the undo of an exchange and of a move leaves what was before."""
    one = await court(house)
    done = await rosters_exchange.exchange(house, *await pair(house, one), sure=True, by=officer())
    assert isinstance(done, Exchanged)
    assert done.undo is not None
    assert done.page.roster.duties != one.duties
    await rosters_exchange.exchange(house, *done.undo, sure=True, by=officer())
    assert (await version(house, one)).duties == one.duties

    day = one.own_days(FIRST)[0]
    choice = await rosters_changes.choose(house, one.id, day, FIRST, by=officer())
    moved = await rosters_changes.move(
        house, one.id, day, out=FIRST, into=choice.free[0].id, reason="Демалыс", sure=True,
        by=officer(),
    )  # fmt: skip
    assert isinstance(moved, Moved)
    assert moved.duty is not None
    await rosters_changes.take_back(house, moved.duty, FIRST, by=officer())
    after = await version(house, one)
    assert (after.duties, after.version, after.reason) == (one.duties, 0, "")
    assert await told(house, FIRST) == []


async def test_what_gets_worse_is_confirmed_and_a_broken_balance_needs_a_reason(
    house: Work,
) -> None:
    """More than one apart: asked at the move and at publication, until it is written why."""
    one = await court(house)
    own = one.own_days(FIRST)[:2]
    for day in own:
        choice = await rosters_changes.choose(house, one.id, day, FIRST, by=officer())
        into = choice.free[-1].id
        asking = await rosters_changes.move(house, one.id, day, out=FIRST, into=into, by=officer())
        assert isinstance(asking, Doubtful)
        asking = await rosters_changes.move(
            house, one.id, day, out=FIRST, into=into, sure=True, by=officer()
        )
    assert isinstance(asking, NeedsReason)
    assert asking.verdict.unbalanced is not None
    moved = await rosters_changes.move(
        house, one.id, day, out=FIRST, into=into, reason="Іссапар", sure=True, by=officer()
    )
    assert isinstance(moved, Moved)
    assert moved.page.roster.reason == "Іссапар"

    async with house.write() as tx:
        await tx.rosters.give_reason(one.id, "")
    outcome = await rosters.publish(house, one.id, by=officer())
    assert isinstance(outcome, Incomplete)
    assert [type(hole) for hole in outcome.page.holes] == [Unbalanced]
    await rosters.give_reason(house, one.id, "Іссапар", by=officer())
    assert isinstance(await rosters.publish(house, one.id, by=officer()), Published)


async def test_a_recall_tells_those_told_and_the_next_publication_asks_anew(
    house: Work,
) -> None:
    """Receipts are closed as cancelled, the word is for nothing; version 2 follows version 1."""
    (one,) = await published(house)
    async with house.write() as tx:
        await tx.connection.execute(
            receipts.update().where(receipts.c.person == FIRST).values(state="delivered")
        )
    done = await rosters_recall.recall(house, one.id, by=officer())

    assert isinstance(done, Recalled)
    assert (done.told, done.page.roster.state) == (1, RosterState.DRAFT)
    assert (await told(house, FIRST))[-1] == "RosterRecalled"
    assert "RosterRecalled" not in await told(house, SECOND)
    async with house.read() as tx:
        states = (await tx.connection.execute(select(receipts.c.state))).scalars().all()
        assert set(states) == {ReceiptState.CANCELLED}
    assert not isinstance(await word(house), Acknowledged)
    assert isinstance(await rosters_recall.recall(house, one.id, by=officer()), RecalledBefore)

    again = await rosters.publish(house, one.id, by=officer())
    assert isinstance(again, Published)
    assert again.roster.version == 2
    assert (await told(house, SECOND)).count("RosterPublished") == 1
    assert isinstance(await word(house), Acknowledged)
    found = await rosters_history.history(house, one.id, by=officer())
    assert [each.version.recalled_at is None for each in found.versions] == [True, False]


async def test_after_the_first_receipt_a_roster_stays(house: Work) -> None:
    """One «Қабылданды» is enough; so is an application that waits; strangers have no say."""
    (one,) = await published(house)
    with pytest.raises(Refusal, match="members-no-permission"):
        await rosters_recall.recall(house, one.id, by=officer(OTHER_OFFICER, OTHER_UNIT))
    assert isinstance(await word(house), Acknowledged)
    assert await stays(house, one) is Hindrance.ACKED
    assert (await version(house, one)).state is RosterState.PUBLISHED


async def test_from_the_first_day_of_the_month_a_roster_stays(
    house: Work, clock: TurnedClock
) -> None:
    (one,) = await published(house)
    clock.turn(moment_of(SEPTEMBER, POLICY.duty_morning))
    assert await stays(house, one) is Hindrance.MONTH


async def test_while_an_application_waits_a_roster_stays(house: Work) -> None:
    """Called back, there would be nothing to decide on; once it is decided, nothing hinders."""
    (one,) = await published(house)
    async with house.read() as tx:
        duties = await tx.rosters.day_duties(one.month, date.max, person=FIRST, roster=one.id)
    applied = await swaps.apply(house, duties[0].id, REASON, None, by=advocate(FIRST))
    assert await stays(house, one) is Hindrance.SWAPS
    await swaps.withdraw(house, applied.seen.swap.id, by=advocate(FIRST))
    assert isinstance(await rosters_recall.may_recall(house, one.id, by=officer()), Page)


async def stays(work: Work, roster: Roster) -> Hindrance:
    """Why the roster stays, which is the same before the question and after it."""
    asked = await rosters_recall.may_recall(work, roster.id, by=officer())
    done = await rosters_recall.recall(work, roster.id, by=officer())
    assert isinstance(asked, Stays)
    assert isinstance(done, Stays)
    assert done.why is asked.why
    assert done.page.roster.state is not RosterState.DRAFT
    return done.why


async def test_the_word_and_the_recall_at_once_have_one_winner(house: Work) -> None:
    """Either the roster is acknowledged and stays, or it is recalled and nothing is recorded."""
    (one,) = await published(house)
    called, said = await asyncio.gather(
        rosters_recall.recall(house, one.id, by=officer()), word(house), return_exceptions=True
    )
    recalled = isinstance(called, Recalled)

    assert recalled is not isinstance(said, Acknowledged)
    state = (await version(house, one)).state
    assert state is (RosterState.DRAFT if recalled else RosterState.PUBLISHED)


async def test_a_recall_opens_the_deadline_of_rosters_again(house: Work) -> None:
    """D-01 was done with the third roster; its day is not past, so it is owed again."""
    await deadlines.open_obligations(house, 0)
    every = await published(house, *RosterKind)
    async with house.read() as tx:
        owed = await tx.deadlines.of_unit(Code.ROSTERS, UNIT, SEPTEMBER)
        assert owed is None or not owed.is_open
    await rosters_recall.recall(house, every[0].id, by=officer())
    async with house.read() as tx:
        now = await tx.deadlines.of_unit(Code.ROSTERS, UNIT, SEPTEMBER)
        assert owed is None or (now is not None and now.is_open)


async def test_a_redrawn_recall_keeps_the_old_version_readable(house: Work) -> None:
    """Drawing anew after a recall does not rewrite what was published."""
    (one,) = await published(house)
    await rosters_recall.recall(house, one.id, by=officer())
    await rosters.redraw(house, one.id, posts=2, by=officer())
    was = await rosters_history.as_of(house, one.id, 1, by=officer())

    assert was.page.roster.duties == one.duties


async def test_the_preview_is_what_publication_sends(house: Work) -> None:
    """Whoever cannot be reached comes first; each letter holds the days of its reader."""
    one = await court(house)
    found = await rosters_preview.promises(house, one.id, by=officer())

    assert found.every[0].person.id == UNLINKED
    assert {each.person.id: each.letter.days for each in found.every} == {
        person: one.own_days(person) for person in one.people()
    }
