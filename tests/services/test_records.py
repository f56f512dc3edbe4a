"""Promises of figures and their confirmations, with real requests that went their way."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from db.tables.records import figure_confirmations
from demo.clock import TurnedClock
from domain.assignments.overrides import OverrideCode
from domain.assignments.requests import OfferSource
from domain.ids import PersonId, RequestId
from domain.people import Actor, Role
from domain.records.confirmations import Standing
from domain.records.figures import Figure
from domain.records.periods import month_of
from domain.records.registers import Field, RegisterKind, value
from domain.refusals import Refusal
from services import (
    assignments,
    assignments_work,
    records,
    records_registers,
    records_remarks,
    statistics,
)
from services.records import Confirmed, ConfirmedBefore, Moved, NotOver, seal_of
from services.records_remarks import Answered, AnsweredBefore, Remarked, RemarkWaits
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    OFFICER,
    OTHER_OFFICER,
    OTHER_UNIT,
    PRESIDIUM,
    SECOND,
    UNIT,
    advocate,
    officer,
    told,
)
from tests.services.distribution import Past, live
from tests.services.requests import an_act, collegium, registered, turn, waiting

AUGUST = date(2026, 8, 1)
presidium = Actor(1000 + PRESIDIUM, PRESIDIUM, frozenset({Role.PRESIDIUM}))
admin = Actor(1999, PersonId(99), frozenset({Role.ADMIN}))
stranger = officer(OTHER_OFFICER, OTHER_UNIT)


@pytest.fixture
async def taken(work: Work, clock: TurnedClock) -> RequestId:
    """A request that the first advocate accepted and worked on, and the end of its month."""
    await collegium(work, FIRST, SECOND)
    request = await registered(work)
    clock.turn(clock.after("+20m"))
    offer = await waiting(work, request.id)
    await assignments.accept(work, offer.id, by=advocate(FIRST))
    await assignments_work.hand_act(work, request.id, by=officer())
    clock.turn(clock.after("+7d"))
    return request.id


@pytest.mark.usefixtures("taken")
async def test_the_author_stands_for_what_was_seen(work: Work) -> None:
    """A confirmation keeps name, time, digest and copy; a second tap changes nothing."""
    page = await records.page(work, AUGUST, by=advocate(FIRST))
    assert (page.figures.count(Figure.ACCEPTED), page.standing) == (1, Standing.OPEN)
    seal = seal_of(page.figures)

    done = await records.confirm(work, AUGUST, seal, by=advocate(FIRST))
    again = await records.confirm(work, AUGUST, seal, by=advocate(FIRST))

    assert isinstance(done, Confirmed)
    assert isinstance(again, ConfirmedBefore)
    async with work.read() as tx:
        (row,) = (await tx.connection.execute(select(figure_confirmations))).all()
    assert (row.person, row.confirmed_by, row.digest) == (FIRST, FIRST, page.figures.digest)
    assert row.figures == page.figures.text


async def test_what_changed_since_is_said(work: Work, taken: RequestId) -> None:
    """A correction of the data shows beside the word; the old copy stays, a new word is asked."""
    page = await records.page(work, AUGUST, by=advocate(FIRST))
    seal = seal_of(page.figures)
    await records.confirm(work, AUGUST, seal, by=advocate(FIRST))
    async with work.write() as tx:
        await tx.assignments.mark_appointment(taken, notice_number="1", notice_date=AUGUST)

    shown = await records.page(work, AUGUST, by=advocate(FIRST))
    assert (shown.standing, shown.changes) == (Standing.CHANGED, ("noticed",))
    board = await records.board(work, UNIT, AUGUST, by=officer())
    assert [one.person.id for one in board.of(Standing.CHANGED)] == [FIRST]

    assert isinstance(await records.confirm(work, AUGUST, seal, by=advocate(FIRST)), Moved)
    done = await records.confirm(work, AUGUST, seal_of(shown.figures), by=advocate(FIRST))
    assert isinstance(done, Confirmed)
    assert done.page.standing is Standing.CONFIRMED


async def test_a_month_that_runs_is_not_confirmed(work: Work) -> None:
    """Nobody stands for figures that still change by themselves."""
    await collegium(work)
    page = await records.page(work, AUGUST, by=advocate(FIRST))
    outcome = await records.confirm(work, AUGUST, seal_of(page.figures), by=advocate(FIRST))
    assert isinstance(outcome, NotOver)


@pytest.mark.usefixtures("taken")
async def test_figures_are_their_authors(work: Work) -> None:
    """No advocate sees another's month, no officer any; nobody stands for somebody else."""
    for actor in (advocate(SECOND), officer(), stranger, admin):
        with pytest.raises(Refusal, match="members-no-permission"):
            await records.page(work, AUGUST, by=actor, person=FIRST)
    seen = await records.page(work, AUGUST, by=presidium, person=FIRST)
    assert not seen.own
    with pytest.raises(Refusal, match="members-no-permission"):
        await records.confirm(work, AUGUST, seal_of(seen.figures), by=presidium)
    for actor in (advocate(FIRST), stranger, admin):
        with pytest.raises(Refusal, match="members-no-permission"):
            await records.board(work, UNIT, AUGUST, by=actor)


@pytest.mark.usefixtures("taken")
async def test_a_register_is_own_or_the_units(work: Work) -> None:
    """An advocate has a register of one's own, an officer the unit's, the presidium all."""
    period = month_of(AUGUST)
    kind = RegisterKind.DEFENCE
    own = await records_registers.register(work, kind, period, by=advocate(FIRST), own=True)
    other = await records_registers.register(work, kind, period, by=advocate(SECOND), own=True)
    unit = await records_registers.register(work, kind, period, by=officer(), unit=UNIT)
    whole = await records_registers.register(work, kind, period, by=presidium)

    assert [row.part.person for row in own.rows] == [FIRST]
    assert other.rows == ()
    assert unit.rows == whole.rows == own.rows
    shown = [str(value(field, row, 1)) for row in own.rows for field in Field]
    assert not any("Сейтқали" in one for one in shown)
    consult = await records_registers.register(
        work, RegisterKind.CONSULT, period, by=officer(), unit=UNIT
    )
    assert consult.rows == ()


@pytest.mark.usefixtures("taken")
async def test_a_register_of_others_is_refused(work: Work) -> None:
    """No advocate, no other officer and no administrator takes out a unit's register."""
    period, kind = month_of(AUGUST), RegisterKind.DEFENCE
    for actor in (advocate(FIRST), stranger, admin):
        with pytest.raises(Refusal, match="members-no-permission"):
            await records_registers.register(work, kind, period, by=actor, unit=UNIT)
    for actor in (advocate(FIRST), officer(), admin):
        with pytest.raises(Refusal, match="members-no-permission"):
            await records_registers.register(work, kind, period, by=actor)
    with pytest.raises(Refusal, match="members-no-permission"):
        await records_registers.register(work, kind, period, by=admin, own=True)


@pytest.mark.usefixtures("taken")
async def test_a_remark_goes_to_the_officer_and_back(work: Work) -> None:
    """The words go to the unit's officer, the answer to the advocate; figures stay as they are."""
    before = (await records.page(work, AUGUST, by=advocate(FIRST))).figures

    first = await records_remarks.remark(work, AUGUST, " 1/2026  ауылда ", by=advocate(FIRST))
    second = await records_remarks.remark(work, AUGUST, "тағы", by=advocate(FIRST))

    assert isinstance(first, Remarked)
    assert isinstance(second, RemarkWaits)
    remark = first.page.remark
    assert remark is not None
    assert remark.text == "1/2026 ауылда"
    assert "FiguresRemarked" in await told(work, OFFICER)
    assert isinstance(await records_remarks.answer(work, remark.id, "Түзетілді", by=officer()),
                      Answered)  # fmt: skip
    assert isinstance(await records_remarks.answer(work, remark.id, "Иә", by=officer()),
                      AnsweredBefore)  # fmt: skip
    assert "FiguresAnswered" in await told(work, FIRST)
    after = (await records.page(work, AUGUST, by=advocate(FIRST))).figures
    assert before == after


@pytest.mark.usefixtures("taken")
async def test_nobody_answers_their_own_remark(work: Work) -> None:
    """An officer who is an advocate too is answered by the presidium; others are refused."""
    both = Actor(1000 + FIRST, FIRST, frozenset({Role.ADVOCATE, Role.OFFICER}),
                 units=frozenset({UNIT}), home=UNIT)  # fmt: skip
    outcome = await records_remarks.remark(work, AUGUST, "қате", by=both)
    assert isinstance(outcome, Remarked)
    assert outcome.page.remark is not None
    number = outcome.page.remark.id

    with pytest.raises(Refusal, match="records-answer-own"):
        await records_remarks.answer(work, number, "дұрыс", by=both)
    for actor in (advocate(SECOND), stranger, admin):
        with pytest.raises(Refusal, match="members-no-permission"):
            await records_remarks.answer(work, number, "дұрыс", by=actor)


@pytest.mark.usefixtures("taken")
async def test_statistics_are_of_ones_own_unit(work: Work) -> None:
    """An officer sees the own unit, the presidium every unit, an advocate and an admin nothing."""
    period = month_of(AUGUST)
    own = await statistics.statistics(work, period, by=officer(), unit=UNIT)
    whole = await statistics.statistics(work, period, by=presidium)

    assert own.whole.accepted == whole.whole.accepted == 1
    assert own.whole.clocks[0].times.values == (20,)
    assert [unit.id for unit, _ in whole.units] == [UNIT, OTHER_UNIT]
    for actor in (advocate(FIRST), stranger, admin):
        with pytest.raises(Refusal, match="members-no-permission"):
            await statistics.statistics(work, period, by=actor, unit=UNIT)
    with pytest.raises(Refusal, match="members-no-permission"):
        await statistics.statistics(work, period, by=officer())


async def test_silence_is_counted_when_it_ends(work: Work, clock: TurnedClock) -> None:
    """Who did not answer has it among the figures of the month, and the next one his own."""
    await collegium(work, FIRST, SECOND)
    request = await registered(work, an_act())
    first = (await waiting(work, request.id)).person
    await turn(work, clock, timedelta(minutes=40))

    page = await records.page(work, AUGUST, by=advocate(first))

    assert page.figures.count(Figure.SILENT) == 1
    found = await statistics.statistics(work, month_of(AUGUST), by=officer(), unit=UNIT)
    assert found.whole.silent == 1
    assert sum(found.whole.calls.values()) >= 1


async def test_picks_by_hand_are_counted_by_their_code(work: Work) -> None:
    """What the officer typed is read by no record; a pick without a code is counted apart."""
    await collegium(work, FIRST, SECOND)
    async with work.write() as tx:
        for code in (None, OverrideCode.REMOTE, None):
            await live(tx, Past((FIRST, SECOND), source=OfferSource.OVERRIDE, code=code))
        await live(tx, Past((SECOND, FIRST)))

    found = await statistics.statistics(work, month_of(AUGUST), by=officer(), unit=UNIT)

    assert dict(found.whole.picks) == {OverrideCode.REMOTE: 1, None: 2}
    assert sum(sum(one.picks.values()) for _, one in found.units) == 3
