"""An act is routed, marked and asked about by the presidium's policy, with nothing lost."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from db.tables.assignments import requests as table
from domain.assignments.drafts import Draft
from domain.assignments.overrides import OverrideCode
from domain.assignments.requests import Ground, OfferSource, OfferState, RequestState, SkipWhy
from domain.assignments.routing import Criterion, NeedsAgreement, NotOurs
from domain.ids import PersonId
from domain.people import Actor, Role
from domain.refusals import Refusal
from domain.suspensions import Decision
from services import assignments, assignments_replay, decrees, routing_deciding
from services.assignments import Accepted, Conflicted, Duplicate, NotTaken, Registered
from services.work import Work
from tests.kit.collegium import (
    CHAIR,
    FIRST,
    OTHER_OFFICER,
    OTHER_UNIT,
    SECOND,
    THIRD,
    UNIT,
    advocate,
    officer,
    told,
)
from tests.services.requests import an_act, collegium, offers, registered, waiting

pytestmark = pytest.mark.database
DECISION = Decision("1-2", date(2026, 1, 12))
BY = Actor(1000 + CHAIR, CHAIR, frozenset({Role.CHAIR}))
CASE = "261900031000123"
ALI, BEK, VERA = "Сейтқали Әли Маратұлы", "Досанов Бек Ерланұлы", "Ким Вера Ивановна"


def of_case(number: str, client: str, **known: object) -> Draft:
    """An act of one criminal case."""
    return replace(an_act(number), client=client, case_number=CASE, **known)  # type: ignore[arg-type]


async def accepted(work: Work, draft: Draft, person: PersonId) -> None:
    """An act that somebody has accepted."""
    one = await registered(work, draft)
    offer = next(each for each in await offers(work, one.id)
                 if each.person == person and each.state is OfferState.OPEN)  # fmt: skip
    assert isinstance(await assignments.accept(work, offer.id, by=advocate(person)), Accepted)


async def holds(work: Work, *numbers: int) -> None:
    """The journal alone tells the same of each of some requests."""
    for number in numbers:
        found = await assignments_replay.of_label(work, number, 2026)
        assert found.holds, found.story.findings


async def test_marks_pass_over_whoever_defends_another_of_the_case(work: Work) -> None:
    """The co-defendant's advocate is not asked; the ladder and the replay say why."""
    await collegium(work, FIRST, SECOND)
    await accepted(work, of_case("1", BEK), FIRST)
    seen = await decrees.preview(work, of_case("2", ALI), by=officer())
    new = await registered(work, of_case("2", ALI))

    assert seen.asking.names == ("Ғабитова Айгүл",)
    assert (await waiting(work, new.id)).person == SECOND
    async with work.read() as tx:
        skipped = {one.person: one.skipped for one in await tx.assignments.rungs_of(new.id)}
    assert skipped == {FIRST: SkipWhy.CONFLICT, SECOND: None}
    await holds(work, 1, 2)


async def test_opposite_sides_are_found_by_marks_alone(work: Work) -> None:
    """A name given as the other side of an act keeps that person's advocate out."""
    await collegium(work, FIRST, SECOND)
    await accepted(work, replace(an_act("1"), client=VERA), FIRST)
    marks, weak = decrees.marks_of_names([VERA, "Ким В."])
    new = await registered(work, replace(an_act("2"), client=ALI, opposites=tuple(marks)))

    assert (len(marks), weak) == (1, 1)
    assert (await waiting(work, new.id)).person == SECOND


async def test_the_case_goes_on_with_its_advocate(work: Work) -> None:
    """By marks, or as the officer linked it; else the reason of the deviation is written."""
    await collegium(work, FIRST, SECOND, THIRD)
    await accepted(work, of_case("1", ALI), FIRST)
    await accepted(work, of_case("2", BEK), SECOND)
    by_marks = await registered(work, of_case("3", ALI))
    offer = await waiting(work, by_marks.id)
    assert (offer.person, offer.source) == (FIRST, OfferSource.CONTINUITY)

    before = await decrees.earlier(work, "№ 2/2026", by=officer())
    seen = await decrees.preview(work, of_case("4", ALI, continues=before.id), by=officer())
    linked = await registered(work, of_case("4", ALI, continues=before.id))
    assert seen.asking.passed == "Ғабитова Айгүл"
    assert (await waiting(work, linked.id)).person == THIRD
    await holds(work, 3, 4)


@pytest.mark.parametrize("typed", ["7/2026", "бірінші", ""])
async def test_an_earlier_request_has_to_exist(work: Work, typed: str) -> None:
    await collegium(work)
    with pytest.raises(Refusal, match="decrees-earlier"):
        await decrees.earlier(work, typed, by=officer())


async def test_each_advocate_of_an_act_has_a_request_and_a_client(work: Work) -> None:
    """Nobody gets two of them, also when the first one declines; the clients are apart."""
    await collegium(work, FIRST, SECOND, THIRD)
    draft = replace(an_act(), advocates=2, client=f"{ALI}\n{BEK}")
    outcome = await assignments.register(work, draft, by=officer())
    assert isinstance(outcome, Registered)
    first, (second,) = outcome.request, outcome.others

    assert second.act_of == first.id
    asked = [(await waiting(work, one.id)) for one in (first, second)]
    assert [one.person for one in asked] == [FIRST, SECOND]
    async with work.read() as tx:
        assert [await tx.assignments.client(one.id) for one in (first, second)] == [ALI, BEK]
        known = await tx.case_marks.of(second.id)
        assert known.co_defendants == {(await tx.case_marks.of(first.id)).client}

    await assignments.accept(work, asked[1].id, by=advocate(SECOND))
    await assignments.decline(work, asked[0].id, Ground.CONFLICT, by=advocate(FIRST))
    assert (await waiting(work, first.id)).person == THIRD
    await holds(work, 1, 2)


async def test_a_sibling_is_never_picked_by_hand(work: Work) -> None:
    """Of one act each person gets an advocate of their own, whatever the reason."""
    await collegium(work, FIRST, SECOND)
    outcome = await assignments.register(work, replace(an_act(), advocates=2), by=officer())
    assert isinstance(outcome, Registered)
    with pytest.raises(Refusal, match="assignments-has-sibling"):
        await assignments.override(
            work, outcome.request.id, SECOND, by=officer(), reason="тілі", despite=True
        )


async def test_a_pick_against_the_marks_is_confirmed_twice(work: Work) -> None:
    """The first time the other request is named; the code stays with the offer."""
    await collegium(work, FIRST, SECOND)
    await accepted(work, of_case("1", BEK), FIRST)
    new = await registered(work, of_case("2", ALI))
    found = await assignments.override(work, new.id, FIRST, by=officer(), reason="тілі")
    assert isinstance(found, Conflicted)
    assert found.conflict.label == "1/2026"
    assert (await waiting(work, new.id)).person == SECOND

    await assignments.override(work, new.id, FIRST, by=officer(), reason="тілі", despite=True,
                               code=OverrideCode.LANGUAGE)  # fmt: skip
    offer = await waiting(work, new.id)
    assert (offer.person, offer.source) == (FIRST, OfferSource.OVERRIDE)
    async with work.read() as tx:
        (pick,) = await tx.independence.picked(new.received_at, new.due_at)
    assert pick.code is OverrideCode.LANGUAGE


async def test_another_unit_gets_the_act_that_is_its_own(work: Work) -> None:
    """It is registered there by the criterion, its desk is told, and who registered it too."""
    await collegium(work)
    page = await routing_deciding.add_districts(work, ["Арқа", "Есіл"], by=BY)
    arqa, esil = (one.id for one in page.districts)
    await routing_deciding.set_districts(work, UNIT, [arqa], DECISION, by=BY)
    await routing_deciding.set_districts(work, OTHER_UNIT, [esil], DECISION, by=BY)
    outcome = await assignments.register(work, replace(an_act(), district="есіл"), by=officer())

    assert isinstance(outcome, Registered)
    assert outcome.sent_to == "№ 2"
    assert outcome.request.unit == OTHER_UNIT
    assert outcome.request.routed_by == Criterion.TERRITORY
    assert "RequestArrived" in await told(work, OTHER_OFFICER)


async def test_an_act_from_outside_is_kept_only_as_given_back(work: Work) -> None:
    """Nothing is kept without the reason; with it nobody is asked and no clock runs."""
    await collegium(work)
    await routing_deciding.add_districts(work, ["Арқа"], by=BY)
    outside = replace(an_act(), district="Ақкөл")
    refused = await assignments.register(work, outside, by=officer())
    assert isinstance(refused, NotTaken)
    assert isinstance(refused.outcome, NotOurs)
    remote = await assignments.register(work, replace(outside, rural=True), by=officer())
    assert isinstance(remote, NotTaken)
    assert isinstance(remote.outcome, NeedsAgreement)

    outcome = await assignments.register(work, outside, by=officer(), returned="аумақ бөтен")
    assert isinstance(outcome, Registered)
    assert outcome.request.state is RequestState.RETURNED
    assert await offers(work, outcome.request.id) == []
    again = await assignments.register(work, replace(outside, district="Арқа"), by=officer())
    assert isinstance(again, Registered)


@pytest.mark.parametrize("number", ["15-77", "№ 15 – 77".replace("–", "-"), " 15-77 "])
async def test_a_double_is_found_however_it_is_written(work: Work, number: str) -> None:
    await collegium(work)
    await registered(work, an_act("15-77"))
    again = an_act(number)
    body = "«АЛМАТЫ  ауданының» ПБ"
    twice = replace(again, act=replace(again.act, body=body))

    assert isinstance(await assignments.register(work, twice, by=officer()), Duplicate)


async def test_the_body_is_learned_once_an_act(work: Work) -> None:
    """The directory grows by itself; the request knows its body."""
    await collegium(work)
    await registered(work)
    await registered(work, replace(an_act("16"), advocates=2))
    async with work.read() as tx:
        (body,) = await tx.bodies.of_unit(UNIT)
        rows = (await tx.connection.execute(select(table.c.body_id))).scalars().all()
    assert body.used == 2
    assert set(rows) == {body.id}
