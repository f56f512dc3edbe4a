"""Promises of receipts: the own message is the proof, and silence is chased."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from db.tables.members import persons
from db.tables.rosters import receipts as receipts_table
from demo.clock import TurnedClock
from domain.receipts import WORD, Method, ReceiptState
from domain.refusals import Refusal
from domain.rosters import RosterKind
from services import receipts, receipts_word, rosters_changes
from services.receipts import NotWaitedFor
from services.receipts_word import Acknowledged, ChooseOne, NothingWaits
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    OFFICER,
    PRESIDIUM,
    SECOND,
    THIRD,
    UNLINKED,
    advocate,
    officer,
    settle,
    told,
)
from tests.services.published import EVIDENCE, free_day, published, receipt, word
from tests.services.requests import turn

pytestmark = pytest.mark.database


@pytest.fixture
async def house(work: Work) -> Work:
    """The sample people: a unit with an officer and four advocates."""
    await settle(work)
    return work


async def test_the_message_itself_is_the_proof(house: Work, clock: TurnedClock) -> None:
    """Text, message, version and moment are kept as they were (Ереже ¶22)."""
    (roster,) = await published(house)

    assert isinstance(await word(house, text=" «қабылданды!» "), Acknowledged)

    kept = await receipt(house, FIRST, roster)
    assert (kept.text, kept.message, kept.version, kept.method, kept.acked_at) == (
        "«қабылданды!»", 7, 1, Method.MOBILE, clock.now(),
    )  # fmt: skip


async def test_the_second_word_changes_nothing(house: Work, clock: TurnedClock) -> None:
    """The first message stays the proof, and its moment is told again."""
    (roster,) = await published(house)
    await word(house)
    first = await receipt(house, FIRST, roster)
    clock.turn(clock.now() + timedelta(hours=1))

    again = await word(house, message=9)

    assert isinstance(again, NothingWaits)
    assert again.before is not None
    assert again.before.receipt == first == await receipt(house, FIRST, roster)


async def test_two_words_at_once_are_one_receipt(house: Work) -> None:
    """Of two messages of one second exactly one is the proof."""
    await published(house)

    outcomes = await asyncio.gather(
        word(house, message=7), word(house, message=8), return_exceptions=True
    )

    assert sum(isinstance(one, Acknowledged) for one in outcomes) == 1


async def test_of_several_rosters_each_is_confirmed_by_itself(house: Work) -> None:
    """The typed word is for none of them before one is chosen; its message is the proof."""
    court, consult = await published(house, RosterKind.COURT, RosterKind.CONSULT)

    assert isinstance(await word(house), ChooseOne)
    wanted = await receipt(house, FIRST, consult)
    chosen = await receipts_word.choose(house, wanted.id, 7, by=advocate(FIRST))

    assert isinstance(chosen, Acknowledged)
    assert [one.roster.id for one in chosen.left] == [court.id]
    assert (await receipt(house, FIRST, consult)).message == 7
    assert (await receipt(house, FIRST, court)).is_open
    again = await receipts_word.choose(house, wanted.id, 9, by=advocate(FIRST))
    assert isinstance(again, NothingWaits)
    assert [one.roster.id for one in again.left] == [court.id]


async def test_nobody_confirms_for_somebody_else(house: Work) -> None:
    """Another advocate's receipt stays open, whatever button is pressed."""
    (roster,) = await published(house)
    theirs = await receipt(house, SECOND, roster)

    outcome = await receipts_word.choose(house, theirs.id, 7, by=advocate(FIRST))

    assert isinstance(outcome, NothingWaits)
    assert outcome.before is None
    assert (await receipt(house, SECOND, roster)).is_open
    with pytest.raises(Refusal, match="members-no-permission"):
        await receipts_word.acknowledge(house, WORD, 7, replied_to=None, by=officer())


async def test_only_those_whose_days_changed_are_asked_again(house: Work) -> None:
    """A new version waits for the two it concerns; the receipt of the old one is at rest."""
    (roster,) = await published(house)
    day, into = await free_day(house, roster, FIRST)
    other = next(one for one in (SECOND, THIRD) if one != into)
    for person in roster.people():
        await word(house, person)
    old = await receipt(house, FIRST, roster)

    await rosters_changes.move(
        house, roster.id, day, out=FIRST, into=into, reason="іссапар", sure=True, by=officer()
    )

    assert (await receipt(house, FIRST, roster)).state is ReceiptState.PENDING
    assert (await receipt(house, into, roster)).version == 2
    assert not (await receipt(house, other, roster)).is_open
    stale = await receipts.recordable(house, old.id, by=officer())
    assert isinstance(stale, NotWaitedFor)


async def test_silence_is_chased_step_by_step(house: Work, clock: TurnedClock) -> None:
    """D-02: two reminders, the list after a day, a call each after two, the flag on the eve."""
    (roster,) = await published(house)
    for person in (SECOND, THIRD):
        await word(house, person)

    await turn(house, clock, timedelta(hours=23))
    assert (await told(house, FIRST)).count("ReceiptReminder") == 2
    assert (await told(house, SECOND)).count("ReceiptReminder") == 0
    await turn(house, clock, timedelta(hours=2))
    assert (await told(house, OFFICER)).count("ReceiptsOverdue") == 1
    assert (await receipt(house, FIRST, roster)).state is ReceiptState.OVERDUE
    await turn(house, clock, timedelta(hours=24))
    assert (await told(house, OFFICER)).count("ReceiptCall") == 2
    assert (await receipt(house, UNLINKED, roster)).state is ReceiptState.CALL_TASK
    assert (await told(house, PRESIDIUM)).count("ReceiptsRedFlag") == 0
    await turn(house, clock, timedelta(days=12))
    flags = (await told(house, PRESIDIUM)).count("ReceiptsRedFlag")
    firsts = {roster.own_days(one)[0] for one in (FIRST, UNLINKED)}
    assert flags == len(firsts)


async def test_who_answers_late_ends_the_call(house: Work, clock: TurnedClock) -> None:
    """The word counts after the telephone task too; the last one closes the roster."""
    (roster,) = await published(house)
    await turn(house, clock, timedelta(days=3))

    for person in (FIRST, SECOND, THIRD):
        assert isinstance(await word(house, person), Acknowledged)
    assert "RosterAcknowledged" not in await told(house, OFFICER)
    last = await receipt(house, UNLINKED, roster)
    await receipts.record(house, last.id, Method.SIGNATURE, EVIDENCE, by=officer())

    assert (await told(house, OFFICER)).count("RosterAcknowledged") == 1


async def test_a_blocked_bot_is_no_delivery(house: Work, clock: TurnedClock) -> None:
    """Whom no letter reaches is not reminded by letters, but is called like everybody."""
    (roster,) = await published(house)
    async with house.write() as tx:
        await tx.rosters.undelivered(f"roster:{roster.id}:1", FIRST, clock.now())
        await tx.connection.execute(
            update(persons).where(persons.c.id == FIRST).values(unreachable_since=clock.now())
        )
    assert (await receipt(house, FIRST, roster)).state is ReceiptState.UNDELIVERED

    await turn(house, clock, timedelta(hours=49))

    assert "ReceiptReminder" not in await told(house, FIRST)
    assert (await receipt(house, FIRST, roster)).state is ReceiptState.CALL_TASK


async def test_a_month_that_is_over_waits_for_nobody(house: Work, clock: TurnedClock) -> None:
    """The word after the month is for nothing; what was silent stays written as silent."""
    await published(house)
    await turn(house, clock, timedelta(days=40))

    assert await word(house) == NothingWaits()
    async with house.read() as tx:
        states = (await tx.connection.execute(select(receipts_table.c.state))).scalars().all()
    assert set(states) == {ReceiptState.CALL_TASK}
