"""Promises of the independence report: what is counted, by whom it is read, what it leaves out."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.assignments.independence import Span, SpanKind
from domain.assignments.overrides import OverrideCode
from domain.assignments.questions import PickedOften
from domain.assignments.requests import OfferSource, OfferState
from domain.people import Actor, Role
from domain.refusals import Refusal
from services import independence
from services.work import Work
from tests.kit.collegium import (
    CHAIR,
    FIRST,
    OFFICER,
    PRESIDIUM,
    SECOND,
    THIRD,
    UNIT,
    advocate,
    officer,
    settle,
)
from tests.services.distribution import AT, Past, live

QUARTER = Span(SpanKind.QUARTER, 2026, 3)
WATCH = Actor(1021, PRESIDIUM, frozenset({Role.PRESIDIUM}))


async def _live(work: Work, *pasts: Past) -> None:
    await settle(work)
    async with work.write() as tx:
        for past in pasts:
            await live(tx, past)


async def test_named_acts_and_picks_are_listed(work: Work) -> None:
    """How each act that names an advocate was distributed, and each pick with its code."""
    await _live(
        work,
        Past(asked=(SECOND,), named="адвокат Ахметов Ә.", ladder=(SECOND, FIRST)),
        Past(asked=(FIRST,), named="Ахметов", source=OfferSource.OVERRIDE,
             code=OverrideCode.NAMED_IN_ACT, at=AT + timedelta(days=1)),
        Past(named="Қасымов", at=AT + timedelta(days=2)),
        Past(asked=(THIRD,), source=OfferSource.OVERRIDE, at=AT + timedelta(days=3)),
    )  # fmt: skip
    report = await independence.report(work, QUARTER, by=WATCH)

    assert [(one.advocate, one.source, one.code, report.got(one)) for one in report.named] == [
        (SECOND, OfferSource.TURN, None, False),
        (FIRST, OfferSource.OVERRIDE, OverrideCode.NAMED_IN_ACT, True),
        (None, None, None, False),
    ]
    assert [(one.advocate, one.officer, one.code) for one in report.picks] == [
        (FIRST, OFFICER, OverrideCode.NAMED_IN_ACT), (THIRD, None, None),
    ]  # fmt: skip
    assert report.sources[OfferSource.TURN] == 1
    assert report.sources[OfferSource.OVERRIDE] == 2
    assert report.name(FIRST) == "Ахметов Ә."
    assert report.units[UNIT] == "№ 1"


async def test_only_the_period_counts(work: Work) -> None:
    """From the first midnight of the quarter in Almaty to the last."""
    edges = (AT.replace(month=6, day=30, hour=19), AT.replace(month=9, day=30, hour=19))
    minute = timedelta(minutes=1)  # an answer comes a minute after the offer
    moments = [at - before for at in edges for before in (2 * minute, minute)]
    await _live(work, *(Past(asked=(FIRST,), at=at) for at in moments))
    report = await independence.report(work, QUARTER, by=WATCH)

    assert report.inquiry.taken == 2


async def test_a_hand_that_picks_one_is_asked_about(work: Work) -> None:
    """Nine picks of one advocate by one officer, over weeks, in a unit of four."""
    pick = Past(asked=(FIRST,), source=OfferSource.OVERRIDE, code=OverrideCode.OTHER)
    await _live(work, *(replace(pick, at=AT + timedelta(days=day)) for day in range(9)))
    (found,) = (await independence.report(work, QUARTER, by=WATCH)).inquiry.questions

    assert isinstance(found, PickedOften)
    assert (found.officer, found.advocate, found.figures.observed) == (OFFICER, FIRST, 9)


async def test_ladder_and_declines_reach_the_questions(work: Work) -> None:
    """Who stood ready by the frozen ladder, and who declined before."""
    await _live(
        work, Past(asked=(SECOND, FIRST), ladder=(SECOND, FIRST, THIRD)), Past(asked=(THIRD,))
    )
    async with work.read() as tx:
        found = await tx.independence.taken(AT, AT + timedelta(days=1))

    assert {row.advocate: (row.asked, row.choices) for row in found} == {
        FIRST: (((SECOND, True),), 3), THIRD: ((), 1),
    }  # fmt: skip


async def test_an_earlier_search_is_not_mixed_in(work: Work) -> None:
    """When an advocate was replaced, those count who were asked for the substitution."""
    await settle(work)
    async with work.write() as tx:
        one = await live(tx, Past(asked=(SECOND, FIRST)))
        for person, state in ((SECOND, OfferState.NO_ANSWER), (THIRD, OfferState.ACCEPTED)):
            await tx.assignments.add_offer(
                one.id, person, at=AT + timedelta(hours=5), until=AT + timedelta(hours=6),
                source=OfferSource.TURN, state=state, answered_by=person,
            )  # fmt: skip
        found = await tx.independence.taken(AT, AT + timedelta(days=1))

    assert [(row.advocate, row.asked) for row in found] == [
        (FIRST, ((SECOND, True),)), (THIRD, ((SECOND, False),)),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "by", [officer(), advocate(FIRST), Actor(1, roles=frozenset({Role.ADMIN}))]
)
async def test_nobody_else_reads_it(work: Work, by: Actor) -> None:
    """The report on the desk is not the desk's."""
    with pytest.raises(Refusal, match="members-no-permission"):
        await independence.report(work, QUARTER, by=by)


async def test_the_chair_reads_it(work: Work) -> None:
    """An empty period has figures of nought and no question."""
    await settle(work)
    chair = Actor(1022, CHAIR, frozenset({Role.CHAIR}))
    report = await independence.report(work, QUARTER, by=chair)

    assert (report.inquiry.taken, report.inquiry.questions, report.picks) == (0, (), ())
