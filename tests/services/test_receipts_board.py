"""Promises of the board: paper counts with evidence, once, by the right officer."""

import pytest

from domain.ids import ReceiptId
from domain.people import Actor, Role
from domain.receipts import WORD, Method, ReceiptState
from domain.refusals import Refusal
from services import receipts, receipts_word
from services.receipts import NotWaitedFor, Recordable, Recorded
from services.receipts_word import Acknowledged
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    OFFICER,
    OTHER_OFFICER,
    OTHER_UNIT,
    UNIT,
    advocate,
    officer,
    settle,
    told,
)
from tests.services.published import EVIDENCE, presidium, published, receipt, word

pytestmark = pytest.mark.database


@pytest.fixture
async def house(work: Work) -> Work:
    """The sample people: a unit with an officer and four advocates."""
    await settle(work)
    return work


@pytest.mark.parametrize("method", [Method.SIGNATURE, Method.EMAIL, Method.EIS])
async def test_paper_closes_a_receipt(house: Work, method: Method) -> None:
    """The way, the evidence and who wrote it are kept; the advocate is told."""
    (roster,) = await published(house)
    open_one = await receipt(house, FIRST, roster)

    outcome = await receipts.record(house, open_one.id, method, EVIDENCE, by=officer())

    assert isinstance(outcome, Recorded)
    assert outcome.closed
    kept = await receipt(house, FIRST, roster)
    assert (kept.state, kept.method, kept.evidence, kept.recorded_by) == (
        ReceiptState.ACKED, method, EVIDENCE, OFFICER,
    )  # fmt: skip
    assert "ReceiptRecorded" in await told(house, FIRST)


async def test_a_call_is_noted_and_closes_nothing(house: Work) -> None:
    """The note is on the board; the advocate is still waited for and chased."""
    (roster,) = await published(house)
    open_one = await receipt(house, FIRST, roster)

    outcome = await receipts.record(house, open_one.id, Method.PHONE, "кешке", by=officer())

    assert isinstance(outcome, Recorded)
    assert not outcome.closed
    kept = await receipt(house, FIRST, roster)
    assert kept.is_open
    assert kept.evidence == "кешке"
    assert isinstance(await word(house), Acknowledged)


@pytest.mark.parametrize("evidence", ["", "  ", "..."])
async def test_no_record_without_evidence(house: Work, evidence: str) -> None:
    """An empty word is refused and the receipt stays open."""
    (roster,) = await published(house)
    open_one = await receipt(house, FIRST, roster)

    with pytest.raises(Refusal, match="receipts-no-evidence"):
        await receipts.record(house, open_one.id, Method.SIGNATURE, evidence, by=officer())

    assert (await receipt(house, FIRST, roster)).is_open


async def test_the_first_proof_stays(house: Work) -> None:
    """Who answered while the officer wrote is not recorded a second time."""
    (roster,) = await published(house)
    open_one = await receipt(house, FIRST, roster)
    assert isinstance(await receipts.recordable(house, open_one.id, by=officer()), Recordable)
    await word(house)

    outcome = await receipts.record(house, open_one.id, Method.SIGNATURE, EVIDENCE, by=officer())

    assert isinstance(outcome, NotWaitedFor)
    assert (await receipt(house, FIRST, roster)).method is Method.MOBILE


async def test_only_the_officer_of_the_unit_records(house: Work) -> None:
    """The presidium reads; another unit's officer and the advocates do not even read."""
    (roster,) = await published(house)
    open_one = await receipt(house, FIRST, roster)

    board = await receipts.board(house, roster.id, by=presidium())
    assert not board.editable
    for actor in (presidium(), officer(OTHER_OFFICER, OTHER_UNIT), advocate(FIRST)):
        with pytest.raises(Refusal, match="members-no-permission"):
            await receipts.record(house, open_one.id, Method.EIS, EVIDENCE, by=actor)
    for actor in (officer(OTHER_OFFICER, OTHER_UNIT), advocate(FIRST)):
        with pytest.raises(Refusal, match="members-no-permission"):
            await receipts.board(house, roster.id, by=actor)


async def test_an_officer_who_is_an_advocate_does_not_record_himself(house: Work) -> None:
    """One's own acquaintance is confirmed by the word alone."""
    (roster,) = await published(house)
    both = Actor(1011, FIRST, frozenset({Role.ADVOCATE, Role.OFFICER}), frozenset({UNIT}), UNIT)
    own = await receipt(house, FIRST, roster)

    with pytest.raises(Refusal, match="receipts-not-own"):
        await receipts.record(house, own.id, Method.SIGNATURE, EVIDENCE, by=both)

    assert isinstance(
        await receipts_word.acknowledge(house, WORD, 7, replied_to=None, by=both), Acknowledged
    )


async def test_an_unknown_receipt_is_refused(house: Work) -> None:
    """A button of a receipt that never was opens nothing."""
    with pytest.raises(Refusal, match="rosters-not-found"):
        await receipts.recordable(house, ReceiptId(999), by=officer())
