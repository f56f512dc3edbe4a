"""Promises of payment claims: one's own only; others see how many, and no figure by chance."""

import pytest
from sqlalchemy import select

from db.tables.engine_room import journal as rows
from db.tables.engine_room import letters
from domain.assignments.requests import Ending
from domain.claims import Basis, ClaimState, PaymentAct
from domain.people import Actor, Role
from domain.rates import NewRate
from domain.refusals import Refusal
from services import claims, claims_board, claims_rates
from services.claims_results import Stale
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    OTHER_OFFICER,
    OTHER_UNIT,
    PRESIDIUM,
    SECOND,
    THIRD,
    UNIT,
    advocate,
    officer,
)
from tests.services.claims import ACT, ADMIN, CONSULT, ISSUED, REASON, done, held, opened, recorded
from tests.services.requests import TODAY

pytestmark = pytest.mark.database


async def test_nobody_sees_or_touches_the_claim_of_another(work: Work) -> None:
    """Neither a colleague nor an officer nor the presidium, and not whoever did not accept."""
    known = await opened(work)
    number = done(await claims.record(work, known.id, "", ACT, by=advocate(FIRST))).claim.id
    presidium = Actor(1021, PRESIDIUM, frozenset({Role.PRESIDIUM}))
    for by in (advocate(SECOND), officer(), presidium, ADMIN):
        for attempt in (
            claims_board.look(work, number, by=by),
            claims.send(work, number, TODAY, by=by),
            claims.send_back(work, number, TODAY, REASON, by=by),
            claims.pay(work, number, TODAY, None, by=by),
            claims.correct_act(work, number, "", CONSULT, by=by),
            claims.confirm(work, number, 1, by=by),
            claims.record(work, known.id, "", CONSULT, by=by),
        ):
            with pytest.raises(Refusal, match="members-no-permission"):
                await attempt
    assert not (await claims_board.board(work, by=advocate(SECOND))).groups[ClaimState.BASIS]


async def test_others_see_how_many_and_only_what_was_confirmed(work: Work) -> None:
    """An officer counts the unit, the presidium all; an advocate and the admin count nothing."""
    claim = (await recorded(work)).claim
    by = advocate(FIRST)
    done(await claims.record(work, None, "Мүлік бөлу", CONSULT, by=by))
    done(await claims.confirm(work, claim.id, claim.revision, by=by))

    [row] = await claims_board.counts(work, by=officer())
    assert row.states[ClaimState.BASIS] == 1
    assert row.unconfirmed == 1
    [other] = await claims_board.counts(work, by=officer(OTHER_OFFICER, OTHER_UNIT))
    assert not any(other.states.values())
    presidium = Actor(1021, PRESIDIUM, frozenset({Role.PRESIDIUM}))
    assert {one.unit for one in await claims_board.counts(work, by=presidium)} == {
        UNIT, OTHER_UNIT,
    }  # fmt: skip
    for stranger in (by, ADMIN):
        with pytest.raises(Refusal, match="members-no-permission"):
            await claims_board.counts(work, by=stranger)


async def test_only_what_was_looked_at_is_confirmed(work: Work) -> None:
    """Figures that changed after they were shown are not confirmed by an old button."""
    claim = (await recorded(work)).claim
    by = advocate(FIRST)
    moved = PaymentAct(Basis.CRIM_COURT, "16", ISSUED)
    changed = done(await claims.correct_act(work, claim.id, "", moved, by=by))

    assert isinstance(await claims.confirm(work, claim.id, claim.revision, by=by), Stale)
    seen = done(await claims.confirm(work, claim.id, changed.claim.revision, by=by))
    assert seen.claim.confirmed
    sent_now = done(await claims.send(work, claim.id, TODAY, by=by))
    assert not sent_now.claim.confirmed


async def test_figures_and_words_stay_out_of_the_journal_and_of_letters(work: Work) -> None:
    """The journal is read by others: it has the steps, not the numbers, sums or reasons."""
    known = await opened(work)
    by = advocate(FIRST)
    act = PaymentAct(Basis.CRIM_PRETRIAL, "НОМЕР-77", ISSUED)
    number = done(await claims.record(work, known.id, "", act, by=by)).claim.id
    done(await claims.send(work, number, TODAY, by=by))
    done(await claims.send_back(work, number, TODAY, REASON, by=by))
    done(await claims.send(work, number, TODAY, by=by))
    done(await claims.pay(work, number, TODAY, 987654, by=by))
    async with work.read() as tx:
        written = str((await tx.connection.execute(select(rows))).all())
        said = str((await tx.connection.execute(select(letters.c.body))).all())

    for secret in ("НОМЕР-77", REASON, "987654"):
        assert secret not in written
        assert secret not in said


async def test_sizes_are_the_administrators_and_change_no_sum(work: Work) -> None:
    """Advocates read them; only the administrator enters and takes out; the source is kept."""
    claim = (await recorded(work)).claim
    new = NewRate("Қорғау, бір сағат", "0,5 АЕК", TODAY, "№ 434, 30.06.2023")
    page = await claims_rates.add(work, new, by=ADMIN)
    for by in (advocate(FIRST), officer()):
        with pytest.raises(Refusal, match="members-no-permission"):
            await claims_rates.add(work, new, by=by)
    read = await claims_rates.page(work, by=advocate(FIRST))

    assert read.now == page.now
    assert (read.edits, page.edits) == (False, True)
    assert (await claims_board.look(work, claim.id, by=advocate(FIRST))).claim.amount_tiyn is None
    empty = await claims_rates.drop(work, page.now[0].id, by=ADMIN)
    assert empty.now == ()
    with pytest.raises(Refusal, match="claims-rate-unclear"):
        await claims_rates.add(work, NewRate(" ", "1", TODAY, "x"), by=ADMIN)


async def test_what_was_done_before_is_listed_and_a_part_is_claimed_by_its_advocate(
    work: Work,
) -> None:
    """Completed without a claim: listed all the same. Who was substituted claims their part."""
    known = await held(work)
    async with work.write() as tx:
        await tx.assignments.end_appointment(known.id, tx.now, Ending.SUBSTITUTED)
        await tx.assignments.appoint(known.id, SECOND, tx.now)
        await tx.assignments.end_appointment(known.id, tx.now, Ending.COMPLETED)
    first = await claims_board.board(work, by=advocate(FIRST))
    second = await claims_board.board(work, by=advocate(SECOND))
    chosen = await claims_board.openable(work, by=advocate(FIRST))

    assert not first.unclaimed
    assert [one.id for one in second.unclaimed] == [known.id]
    assert [one.id for one in chosen.requests] == [known.id]
    for person in (FIRST, SECOND):
        done(await claims.record(work, known.id, "", ACT, by=advocate(person)))
    assert not (await claims_board.board(work, by=advocate(SECOND))).unclaimed
    with pytest.raises(Refusal, match="members-no-permission"):
        await claims.record(work, known.id, "", ACT, by=advocate(THIRD))
