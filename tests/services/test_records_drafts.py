"""Promises of the consolidated draft, of D-05, and of the columns that administrators send."""

from datetime import UTC, date, datetime

import pytest

from demo.clock import TurnedClock
from domain.deadlines.obligations import ObligationState
from domain.deadlines.table import Code
from domain.people import Actor, Role
from domain.records.confirmations import Standing
from domain.records.figures import Figure
from domain.records.periods import Period, Span, month_of
from domain.records.registers import BadTemplate, Column, Fault, Field, RegisterKind
from domain.refusals import Refusal
from services import assignments, deadlines, records, records_drafts, records_registers
from services import records_templates as templates
from services.records import seal_of
from services.records_drafts import Recorded, SentBefore
from services.work import Work
from tests.kit.collegium import (
    CHAIR,
    FIRST,
    OTHER_OFFICER,
    OTHER_UNIT,
    PRESIDIUM,
    SECOND,
    UNIT,
    advocate,
    officer,
    told,
)
from tests.services.requests import an_act, collegium, registered, waiting

AUGUST = date(2026, 8, 1)
HALF = Period(Span.HALF, date(2026, 7, 1))
presidium = Actor(1000 + PRESIDIUM, PRESIDIUM, frozenset({Role.PRESIDIUM}))
# The presidium's person stands for the administrator of the tests: a key needs a real person.
admin = Actor(1000 + PRESIDIUM, PRESIDIUM, frozenset({Role.ADMIN}))
stranger = officer(OTHER_OFFICER, OTHER_UNIT)


async def _two_taken(work: Work, clock: TurnedClock) -> None:
    """One request each for two advocates; the first of them stands for August."""
    await collegium(work, FIRST, SECOND)
    for number in ("15", "16"):
        request = await registered(work, an_act(number))
        offer = await waiting(work, request.id)
        await assignments.accept(work, offer.id, by=advocate(offer.person))
    clock.turn(datetime(2026, 9, 2, 4, tzinfo=UTC))
    page = await records.page(work, AUGUST, by=advocate(FIRST))
    await records.confirm(work, AUGUST, seal_of(page.figures), by=advocate(FIRST))


async def test_only_what_is_confirmed_counts_as_confirmed(work: Work, clock: TurnedClock) -> None:
    """One advocate's word makes one appointment confirmed; the other stands apart."""
    await _two_taken(work, clock)

    found = await records_drafts.draft(work, HALF, by=presidium)
    part = await records_drafts.draft(work, HALF, by=officer(), unit=UNIT)

    accepted = found.total.figures[Figure.ACCEPTED]
    assert (accepted.confirmed, accepted.rest) == (1, 1)
    assert found.total.months[Standing.CONFIRMED] == 1
    assert part.total.figures[Figure.ACCEPTED] == accepted
    assert (found.sends, part.sends, found.over) == (True, False, False)
    for actor in (advocate(FIRST), stranger, admin):
        with pytest.raises(Refusal, match="members-no-permission"):
            await records_drafts.draft(work, HALF, by=actor, unit=UNIT)
    with pytest.raises(Refusal, match="members-no-permission"):
        await records_drafts.draft(work, HALF, by=officer())


async def test_the_presidium_is_reminded_and_marks(work: Work, clock: TurnedClock) -> None:
    """From 6 December reminders go out; the mark with its number ends them (D-05)."""
    await _two_taken(work, clock)
    clock.turn(datetime(2026, 12, 6, 4, 59, tzinfo=UTC))
    await deadlines.open_obligations(work, 0)
    async with work.read() as tx:
        owed = await tx.deadlines.of_collegium(Code.CONSOLIDATED, HALF.first)
    assert owed is not None
    clock.turn(datetime(2026, 12, 6, 5, 0, tzinfo=UTC))
    await deadlines.remind(work, owed.id)
    assert "ConsolidatedDue" in await told(work, PRESIDIUM)
    assert "ConsolidatedDue" in await told(work, CHAIR)

    with pytest.raises(Refusal, match="records-period-runs"):
        await records_drafts.send(work, HALF, "1", date(2026, 12, 6), by=presidium)
    clock.turn(datetime(2027, 1, 4, 5, 0, tzinfo=UTC))
    with pytest.raises(Refusal, match="records-sent-in-future"):
        await records_drafts.send(work, HALF, "1", date(2027, 1, 5), by=presidium)
    with pytest.raises(Refusal, match="members-no-permission"):
        await records_drafts.send(work, HALF, "1", date(2027, 1, 4), by=officer())
    done = await records_drafts.send(work, HALF, "12-3/45", date(2027, 1, 4), by=presidium)
    again = await records_drafts.send(work, HALF, "12-3/46", date(2027, 1, 4), by=presidium)

    assert isinstance(done, Recorded)
    assert not done.late
    assert isinstance(again, SentBefore)
    assert again.draft.sent is not None
    assert again.draft.sent.number == "12-3/45"
    async with work.read() as tx:
        closed = await tx.deadlines.of_collegium(Code.CONSOLIDATED, HALF.first)
    assert closed is not None
    assert closed.state is ObligationState.DONE


async def test_the_next_period_is_the_half_that_is_over(work: Work) -> None:
    """In August the report of January to June is the one that was due."""
    assert await records_drafts.current(work) == Period(Span.HALF, date(2026, 1, 1))


async def test_columns_serve_from_their_file_on(work: Work, clock: TurnedClock) -> None:
    """A file waits, is understood, and its columns stand in the next register."""
    await _two_taken(work, clock)
    kind = RegisterKind.DEFENCE
    page = await templates.offer(work, kind, "a.xlsx", 10, "ref", by=admin)
    assert page.waits
    with pytest.raises(Refusal, match="records-one-waits"):
        await templates.offer(work, kind, "b.xlsx", 10, "ref", by=admin)
    taken = await templates.begin(work)
    assert taken is not None
    upload, ref = taken
    assert (ref, upload.tries) == ("ref", 1)
    columns = (Column(Field.ADVOCATE, "Қорғаушы", "Защитник"),)
    await templates.keep(work, upload, columns)

    found = await records_registers.register(work, kind, month_of(AUGUST), by=officer(), unit=UNIT)

    assert (found.template.columns, found.template.version) == (columns, 1)
    assert "ColumnsJudged" in await told(work, PRESIDIUM)
    assert (await templates.retire(work, kind, by=admin)).template.version == 0


async def test_a_file_that_is_no_template_changes_nothing(work: Work) -> None:
    """What is wrong is told to the sender; after five misses the file is given up."""
    await collegium(work)
    kind = RegisterKind.CONSULT
    for name, size, message in (("a.docx", 1, "records-not-xlsx"),
                                ("a.xlsx", 10**9, "records-file-too-large")):  # fmt: skip
        with pytest.raises(Refusal, match=message):
            await templates.offer(work, kind, name, size, "ref", by=admin)
    await templates.offer(work, kind, "a.xlsx", 1, "ref", by=admin)
    taken = await templates.begin(work)
    assert taken is not None
    await templates.refuse(work, taken[0], BadTemplate(Fault.UNKNOWN, "client"))
    assert not (await templates.page(work, kind, by=admin)).waits

    await templates.offer(work, kind, "b.xlsx", 1, "ref", by=admin)
    for _ in range(5):
        again = await templates.begin(work)
        assert again is not None
        await templates.missed(work, again[0])
    assert await templates.begin(work) is None
    assert (await told(work, PRESIDIUM)).count("ColumnsJudged") == 2


async def test_only_the_administrator_changes_columns(work: Work) -> None:
    """Whoever reads registers does not say what stands above them."""
    await collegium(work)
    for actor in (advocate(FIRST), officer(), presidium):
        with pytest.raises(Refusal, match="members-no-permission"):
            await templates.page(work, RegisterKind.DEFENCE, by=actor)
        with pytest.raises(Refusal, match="members-no-permission"):
            await templates.offer(work, RegisterKind.DEFENCE, "a.xlsx", 1, "ref", by=actor)
        with pytest.raises(Refusal, match="members-no-permission"):
            await templates.retire(work, RegisterKind.DEFENCE, by=actor)
