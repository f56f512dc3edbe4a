"""Promises of payment claims: told once, reminded until sent, no step twice or out of order."""

import asyncio
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from db.tables.engine_room import letters
from demo.clock import TurnedClock
from domain import claims as rules
from domain.civil import day_of
from domain.claims import Basis, ClaimState, Entry, PaymentAct
from domain.ids import ClaimId
from domain.refusals import Refusal
from services import claims, claims_board
from services.claims_results import Stale
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    OFFICER,
    PRESIDIUM,
    SECOND,
    advocate,
    told,
)
from tests.services.claims import (
    ACT,
    CONSULT,
    ISSUED,
    REASON,
    done,
    journal,
    opened,
    recorded,
    reminders,
    sent,
)
from tests.services.requests import TODAY, turn

pytestmark = pytest.mark.database


async def test_completion_opens_one_claim_and_tells_once(work: Work) -> None:
    """The advocate is told that an act is to be recorded; nobody else is told anything."""
    known = await opened(work)
    async with work.write() as tx:
        await claims.open_for(tx, known, FIRST)
    board = await claims_board.board(work, by=advocate(FIRST))

    assert [one.id for one in board.unclaimed] == [known.id]
    assert not any(board.groups.values())
    assert (await told(work, FIRST)).count("ClaimOpened") == 1
    for person in (OFFICER, PRESIDIUM, SECOND):
        assert not [one for one in await told(work, person) if one.startswith("Claim")]


async def test_a_recorded_act_starts_the_month(work: Work) -> None:
    known = await opened(work)
    seen = done(await claims.record(work, known.id, "", ACT, by=advocate(FIRST)))
    board = await claims_board.board(work, by=advocate(FIRST))

    assert (seen.claim.state, seen.claim.until) == (ClaimState.BASIS, date(2026, 9, 20))
    assert seen.request_label == known.label
    assert await reminders(work) == [date(2026, 9, 6), date(2026, 9, 13), date(2026, 9, 18)]
    assert not board.unclaimed
    assert [one.claim.id for one in board.groups[ClaimState.BASIS]] == [seen.claim.id]


async def test_the_same_act_twice_is_one_claim(work: Work) -> None:
    """A second tap shows the claim; another act on the same request is another claim."""
    known = await opened(work)
    first = done(await claims.record(work, known.id, "", ACT, by=advocate(FIRST)))
    again = await claims.record(work, known.id, "", ACT, by=advocate(FIRST))
    later = PaymentAct(Basis.CRIM_COURT, "1-200", TODAY)
    other = done(await claims.record(work, known.id, "", later, by=advocate(FIRST)))

    assert isinstance(again, Stale)
    assert again.seen.claim.id == first.claim.id
    assert other.claim.id != first.claim.id
    with pytest.raises(Refusal, match="claims-same-act"):
        await claims.correct_act(work, other.claim.id, "", ACT, by=advocate(FIRST))


async def test_reminders_reach_the_advocate_alone_until_it_is_sent(
    work: Work, clock: TurnedClock
) -> None:
    """D-32: fourteen, seven and two days before; what was marked as sent is not asked for."""
    claim = (await recorded(work)).claim
    await turn(work, clock, timedelta(days=20))
    assert (await told(work, FIRST)).count("ClaimDue") == 2
    for person in (OFFICER, PRESIDIUM, SECOND):
        assert "ClaimDue" not in await told(work, person)

    done(await claims.send(work, claim.id, day_of(clock.now()), by=advocate(FIRST)))
    assert await reminders(work) == []
    await turn(work, clock, timedelta(days=10))
    async with work.read() as tx:
        query = select(letters.c.state).where(letters.c.kind == "ClaimDue")
        states = list((await tx.connection.execute(query)).scalars().all())
    assert len(states) == 2
    assert set(states) == {"stale"}, "what was not delivered yet is not true any more"


async def test_reminders_are_planned_anew_when_the_date_is_corrected(work: Work) -> None:
    claim = (await recorded(work)).claim
    moved = PaymentAct(Basis.CRIM_PRETRIAL, "15-т", date(2026, 8, 1))
    seen = done(await claims.correct_act(work, claim.id, "", moved, by=advocate(FIRST)))
    same = PaymentAct(Basis.CRIM_COURT, "16", date(2026, 8, 1))
    done(await claims.correct_act(work, claim.id, "", same, by=advocate(FIRST)))

    assert (seen.claim.until, seen.left) == (date(2026, 9, 1), 7)
    assert seen.claim.state is ClaimState.BASIS
    assert await reminders(work) == [date(2026, 8, 30)]


async def test_a_returned_application_is_sent_again(work: Work, clock: TurnedClock) -> None:
    """After a return the reminders of the same month run again; then it is sent and paid."""
    number = await sent(work)
    back = done(await claims.send_back(work, number, TODAY, REASON, by=advocate(FIRST)))
    assert (back.claim.state, back.claim.return_reason) == (ClaimState.RETURNED, REASON)
    assert len(await reminders(work)) == 3

    clock.turn(clock.now() + timedelta(days=2))
    again = date(2026, 8, 27)
    seen = done(await claims.send(work, number, again, by=advocate(FIRST)))
    assert (seen.claim.state, seen.claim.sent_on) == (ClaimState.SENT, again)
    assert await reminders(work) == []
    paid = done(await claims.pay(work, number, again, 4512050, by=advocate(FIRST)))
    assert (paid.claim.state, paid.claim.amount_tiyn) == (ClaimState.PAID, 4512050)


async def test_two_marks_at_once_make_one_step(work: Work) -> None:
    """Whoever comes second sees where the claim stands; the journal has one row."""
    claim = (await recorded(work)).claim
    outcomes = await asyncio.gather(
        *(claims.send(work, claim.id, TODAY, by=advocate(FIRST)) for _ in range(2))
    )

    assert sorted(type(one).__name__ for one in outcomes) == ["Done", "Stale"]
    assert await journal(work, claim.id) == [
        ("", "none"), ("none", "basis"), ("basis", "sent")
    ]  # fmt: skip


async def test_a_paid_and_a_returned_mark_at_once_are_not_both_kept(work: Work) -> None:
    number = await sent(work)
    outcomes = await asyncio.gather(
        claims.pay(work, number, TODAY, None, by=advocate(FIRST)),
        claims.send_back(work, number, TODAY, REASON, by=advocate(FIRST)),
    )

    assert sorted(type(one).__name__ for one in outcomes) == ["Done", "Stale"]


async def test_steps_out_of_order_change_nothing(work: Work) -> None:
    """Paid before sent, sent twice, returned when paid: the present state is shown."""
    claim = (await recorded(work)).claim
    by = advocate(FIRST)
    assert isinstance(await claims.pay(work, claim.id, TODAY, None, by=by), Stale)
    assert isinstance(await claims.send_back(work, claim.id, TODAY, REASON, by=by), Stale)
    assert isinstance(await claims.correct_sent(work, claim.id, TODAY, by=by), Stale)
    assert isinstance(await claims.correct_paid(work, claim.id, TODAY, None, by=by), Stale)
    done(await claims.send(work, claim.id, TODAY, by=by))
    assert isinstance(await claims.send(work, claim.id, TODAY, by=by), Stale)
    done(await claims.pay(work, claim.id, TODAY, None, by=by))
    assert isinstance(await claims.send_back(work, claim.id, TODAY, REASON, by=by), Stale)
    assert isinstance(await claims.correct_act(work, claim.id, "", CONSULT, by=by), Stale)
    assert isinstance(await claims.demand_entry(work, claim.id, Entry.SEND, by=by), Stale)


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (PaymentAct(Basis.CRIM_PRETRIAL, "", ISSUED), "claims-number-unclear"),
        (PaymentAct(Basis.CRIM_PRETRIAL, "1" * 61, ISSUED), "claims-number-unclear"),
        (PaymentAct(Basis.CRIM_PRETRIAL, "1", date(2026, 8, 26)), "claims-date-future"),
        (PaymentAct(Basis.CRIM_PRETRIAL, "1", date(2024, 8, 26)), "claims-date-old"),
    ],
)
async def test_an_act_that_cannot_be_right_is_refused(
    work: Work, act: PaymentAct, why: str
) -> None:
    known = await opened(work)
    with pytest.raises(Refusal, match=why):
        await claims.record(work, known.id, "", act, by=advocate(FIRST))


async def test_dates_that_cannot_be_right_are_refused(work: Work) -> None:
    claim = (await recorded(work)).claim
    by = advocate(FIRST)
    with pytest.raises(Refusal, match="claims-date-future"):
        await claims.send(work, claim.id, date(2026, 8, 26), by=by)
    with pytest.raises(Refusal, match="claims-date-early"):
        await claims.send(work, claim.id, date(2026, 8, 19), by=by)
    done(await claims.send(work, claim.id, date(2026, 8, 24), by=by))
    with pytest.raises(Refusal, match="claims-date-early"):
        await claims.pay(work, claim.id, date(2026, 8, 23), None, by=by)
    with pytest.raises(Refusal, match="claims-reason-unclear"):
        await claims.send_back(work, claim.id, TODAY, "?", by=by)
    late = PaymentAct(Basis.CRIM_PRETRIAL, "15-т", TODAY)
    with pytest.raises(Refusal, match="claims-date-after-sent"):
        await claims.correct_act(work, claim.id, "", late, by=by)
    with pytest.raises(Refusal, match="claims-label-unclear"):
        await claims.record(work, None, "?", CONSULT, by=by)
    with pytest.raises(Refusal, match="claims-not-found"):
        await claims.send(work, ClaimId(999), TODAY, by=by)


async def test_a_change_over_an_older_reading_is_not_written(work: Work) -> None:
    """Whoever read a claim before it changed writes nothing, whatever the state says."""
    claim = (await recorded(work)).claim
    done(await claims.confirm(work, claim.id, claim.revision, by=advocate(FIRST)))
    async with work.write() as tx:
        late = rules.send(claim, TODAY)
        assert late is not None
        assert not await tx.claims.save(late, claim)
