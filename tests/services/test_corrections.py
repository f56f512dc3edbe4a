"""A typing error is mended without a new draw, and what stood there is never lost."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, text

from db.tables.engine_room import due_steps, journal
from demo.clock import TurnedClock
from domain.assignments.corrections import Field
from domain.assignments.marks import MarkKind
from domain.assignments.requests import RequestState
from domain.civil import day_of
from domain.ids import RequestId
from domain.people import Actor, Role
from domain.refusals import Refusal
from services import assignments, assignments_replay, assignments_work, corrections, decrees_pages
from services.assignments import Registered
from services.case_marks import marks_of
from services.corrections import Corrected, Unchanged
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    OFFICER,
    OTHER_OFFICER,
    OTHER_UNIT,
    SECOND,
    UNIT,
    advocate,
    officer,
    told,
)
from tests.services.requests import (
    NOW,
    an_act,
    collegium,
    offers,
    registered,
    request,
    turn,
    waiting,
)

pytestmark = pytest.mark.database
WHY = "Қате терілген"
HOUR = timedelta(hours=1)


async def correct(work: Work, number: RequestId, field: Field, word: str) -> Corrected:
    """A correction by the officer."""
    outcome = await corrections.correct(
        work,
        number,
        field,
        word,
        by=officer(),
        reason=WHY,
    )
    assert isinstance(outcome, Corrected)
    return outcome


async def due_of(work: Work, step: str) -> list[object]:
    """When the steps of a name are due."""
    async with work.read() as tx:
        query = (
            select(due_steps.c.due_at)
            .where(due_steps.c.step.startswith(step), due_steps.c.done_at.is_(None))
            .order_by(due_steps.c.due_at)
        )
        return list((await tx.connection.execute(query)).scalars().all())


async def test_the_old_value_stays_beside_the_new_one(work: Work) -> None:
    """Who is asked is asked again by the same offer; the protocol's fields say what was wrong."""
    await collegium(work, FIRST, SECOND)
    one = await registered(work)
    done = await correct(work, one.id, Field.ACT_NUMBER, "51")

    assert done.request.act.number == "51"
    (offer,) = await offers(work, one.id)
    assert offer.person == FIRST
    assert (await told(work, FIRST)).count("OfferMade") == 2
    async with work.read() as tx:
        (kept,) = await tx.request_papers.corrections_of(one.id)
    assert (kept.field, kept.before, kept.after, kept.reason) == ("act_number", "15", "51", WHY)
    assert (await assignments_replay.of_label(work, 1, 2026)).holds


async def test_a_corrected_receipt_moves_the_due_moment_and_its_warnings(
    work: Work, clock: TurnedClock
) -> None:
    """Two hours later than typed: every warning and the end come two hours later."""
    await collegium(work, FIRST)
    clock.turn(NOW + 3 * HOUR)
    one = await registered(work, an_act(received_at=NOW))
    warned, ended = await due_of(work, "assignments.warn"), await due_of(work, "assignments.over")
    late = NOW + 2 * HOUR
    await correct(work, one.id, Field.RECEIVED_AT, late.isoformat())

    now = await request(work, one.id)
    assert (now.received_at, now.due_at, now.searched_from, now.search_until) == (
        late, late + timedelta(hours=24), late, late + timedelta(hours=24),
    )  # fmt: skip
    later = await due_of(work, "assignments.warn")
    assert later[-3:] == [moment + 2 * HOUR for moment in warned[-3:]]  # type: ignore[operator]
    assert await due_of(work, "assignments.over") == [ended[0] + 2 * HOUR]  # type: ignore[operator]


async def test_a_request_that_was_never_late_is_late_no_more(
    work: Work, clock: TurnedClock
) -> None:
    """The flag came of the mistake; the journal keeps that it stood there."""
    await collegium(work, FIRST)
    clock.turn(NOW + 30 * HOUR)
    one = await registered(work, an_act(received_at=NOW))
    await turn(work, clock, timedelta(minutes=1))
    assert (await request(work, one.id)).overdue_at is not None
    await correct(work, one.id, Field.RECEIVED_AT, (NOW + 28 * HOUR).isoformat())

    assert (await request(work, one.id)).overdue_at is None
    async with work.read() as tx:
        after = (await tx.connection.execute(select(journal.c.after))).scalars().all()
    assert "overdue" in after
    await turn(work, clock, 25 * HOUR)
    assert (await request(work, one.id)).overdue_at is not None


async def test_a_sealed_word_stays_sealed(work: Work) -> None:
    """The journal and the letters name the field; the marks are those of the right name."""
    await collegium(work, FIRST)
    one = await registered(work)
    await correct(work, one.id, Field.CLIENT, "Досанов Бек Ерланұлы")
    await correct(work, one.id, Field.CASE_NUMBER, "261900031000123")

    async with work.read() as tx:
        rows = (await tx.connection.execute(select(journal))).all()
        marks = await tx.case_marks.of(one.id)
        (first, _) = await tx.request_papers.corrections_of(one.id)
        raw = text("SELECT before FROM corrections ORDER BY id")
        stored = (await tx.connection.execute(raw)).scalars().first()
    assert marks.client == marks_of(MarkKind.PERSON, ["Досанов Бек Ерланұлы"])[0]
    assert marks.case is not None
    assert first.before == "Сейтқали Н."
    assert "Сейтқали" not in str(stored)
    assert not any("Досанов" in str(row) or "2619000310" in str(row) or WHY in str(row)
                   for row in rows)  # fmt: skip


async def test_a_corrected_number_may_be_a_double(work: Work) -> None:
    """It is said, and nothing is undone."""
    await collegium(work, FIRST, SECOND)
    first = await registered(work, an_act("15-77"))
    second = await registered(work, an_act("15-78"))
    done = await correct(work, second.id, Field.ACT_NUMBER, "15-77")

    assert done.same is not None
    assert done.same.id == first.id


async def test_one_act_is_corrected_in_all_its_requests(work: Work) -> None:
    """What belongs to a person of it is corrected in one."""
    await collegium(work, FIRST, SECOND)
    outcome = await assignments.register(work, replace(an_act(), advocates=2), by=officer())
    assert isinstance(outcome, Registered)
    (other,) = outcome.others
    await correct(work, outcome.request.id, Field.PLACE, "Абай даңғылы, 40")
    await correct(work, outcome.request.id, Field.CO_DEFENDANTS, "3")

    now = await request(work, other.id)
    assert (now.act.place, now.co_defendants) == ("Абай даңғылы, 40", 0)


async def test_who_is_in_charge_is_told(work: Work) -> None:
    """And the other officers; who corrected knows it."""
    await collegium(work, FIRST)
    one = await registered(work)
    offer = await waiting(work, one.id)
    await assignments.accept(work, offer.id, by=advocate(FIRST))
    await correct(work, one.id, Field.DISTRICT, "Есіл ауданы")

    assert "RequestCorrected" in await told(work, FIRST)
    assert "RequestCorrected" not in await told(work, OFFICER)
    assert (await request(work, one.id)).state is RequestState.ACCEPTED


async def test_what_is_not_corrected(work: Work) -> None:
    """The same value, the future, a receipt before the act, no reason, not one's to correct."""
    await collegium(work, FIRST)
    one = await registered(work)
    same = await corrections.correct(work, one.id, Field.PLACE, one.act.place, by=officer(),
                                     reason=WHY)  # fmt: skip
    assert isinstance(same, Unchanged)
    stranger = officer(OTHER_OFFICER, OTHER_UNIT)
    future, before = NOW + HOUR, NOW - timedelta(days=2)
    late = day_of(one.received_at) + timedelta(days=1)
    for field, word, by, reason, said in (
        (Field.RECEIVED_AT, future.isoformat(), officer(), WHY, "decrees-received-in-future"),
        (Field.RECEIVED_AT, before.isoformat(), officer(), WHY, "decrees-received-before-act"),
        (Field.ACT_DATE, late.isoformat(), officer(), WHY, "decrees-date-after-receipt"),
        (Field.PLACE, "Абай", officer(), "?", "corrections-reason-empty"),
        (Field.PLACE, "Абай", stranger, WHY, "members-no-permission"),
    ):
        with pytest.raises(Refusal, match=said):
            await corrections.correct(work, one.id, field, word, by=by, reason=reason)

    offer = await waiting(work, one.id)
    await assignments.accept(work, offer.id, by=advocate(FIRST))
    both = Actor(1, FIRST, frozenset({Role.OFFICER}), units=frozenset({UNIT}))
    with pytest.raises(Refusal, match="corrections-own"):
        await corrections.correct(work, one.id, Field.PLACE, "Абай", by=both, reason=WHY)
    over = await registered(work, an_act("16"))
    await assignments.give_back(work, over.id, by=officer(), reason="бөтен")
    with pytest.raises(Refusal, match="assignments-moved-on"):
        await corrections.correct(work, over.id, Field.PLACE, "Абай", by=officer(), reason=WHY)


async def test_a_later_page_goes_to_who_has_the_act(work: Work) -> None:
    """Before it was handed over the page goes with the act; after that at once."""
    await collegium(work, FIRST)
    one = await registered(work)
    assert await decrees_pages.add(work, one.id, "photo", "two", by=officer()) == 2
    offer = await waiting(work, one.id)
    await assignments.accept(work, offer.id, by=advocate(FIRST))
    assert "PageAdded" not in await told(work, FIRST)
    await assignments_work.hand_act(work, one.id, by=officer())
    assert (await told(work, FIRST)).count("ActHanded") == 2
    await decrees_pages.add(work, one.id, "document", "three", by=officer())

    assert (await told(work, FIRST)).count("PageAdded") == 1
    with pytest.raises(Refusal, match="members-no-permission"):
        await decrees_pages.add(work, one.id, "photo", "x", by=advocate(FIRST))
