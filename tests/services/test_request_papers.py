"""Promises of the papers of a request: who may have them, and what is gathered for them."""

import json
from dataclasses import asdict
from datetime import date, timedelta

import pytest
from sqlalchemy import insert, select, update

from db.seal import current_seal
from db.tables.assignments import corrections, requests
from db.tables.engine_room import journal
from db.tables.members import advocates
from demo.clock import TurnedClock
from domain.assignments.answer_code import PURPOSE, Signed, check
from domain.assignments.requests import CallState, Flow, Ground, OfferSource, Request, Way
from domain.people import Actor, Role
from domain.refusals import Refusal
from services import (
    answers,
    assignments,
    assignments_calls,
    assignments_work,
    notices_forms,
    notices_writing,
    protocols_requests,
)
from services.work import Work
from tests.kit.collegium import FIRST, OTHER_OFFICER, OTHER_UNIT, PRESIDIUM, SECOND, THIRD, officer
from tests.kit.collegium import advocate as acting
from tests.services.requests import NOW, collegium, registered, request, turn, waiting

pytestmark = pytest.mark.database
SECRET = "Сейтқали"
PRESIDENT = Actor(1000 + PRESIDIUM, PRESIDIUM, frozenset({Role.PRESIDIUM}))


@pytest.fixture
async def house(work: Work, clock: TurnedClock) -> Work:
    """Two advocates on duty; the first has a licence."""
    clock.turn(NOW)
    await collegium(work, FIRST, SECOND)
    async with work.write() as tx:
        await tx.connection.execute(
            update(advocates)
            .where(advocates.c.person == FIRST)
            .values(licence_number="0001234", licence_date=date(2019, 3, 5))
        )
    return work


async def accepted(house: Work) -> Request:
    """A request that the first advocate accepted."""
    one = await registered(house)
    offer = await waiting(house, one.id)
    await assignments.accept(house, offer.id, by=acting(offer.person))
    return await request(house, one.id)


async def test_the_answer_names_who_accepted_and_when(house: Work) -> None:
    """With the telephone of the roster, the licence, and who signs for the unit."""
    one = await accepted(house)
    found = await answers.answer(house, one.id, by=officer())

    assert (found.label, found.accepted_at, found.act) == (one.label, one.accepted_at, one.act)
    assert found.advocate.full == "Ахметов Әлихан"
    assert (found.phone, found.licence) == ("+77010000011", "0001234")
    assert found.officer.full == "Сәрсенова Гүлнар"
    assert SECRET not in json.dumps(asdict(found), default=str, ensure_ascii=False)


async def test_its_code_is_checked_by_the_house_alone(house: Work) -> None:
    """It is made with a key of this process; the same answer has the same code."""
    one = await accepted(house)
    found = await answers.answer(house, one.id, by=officer())
    assert one.accepted_at is not None
    signed = Signed(one.label, one.act.number, one.act.date, FIRST, one.accepted_at)

    assert check(current_seal().key_for(PURPOSE), signed, found.code)
    assert (await answers.answer(house, one.id, by=officer())).code == found.code
    async with house.read() as tx:
        rows = await tx.connection.execute(select(journal).where(journal.c.topic == "answers"))
        assert [row.evidence for row in rows] == [f"person:{FIRST} {found.code}"] * 2


async def test_nobody_in_charge_no_answer(house: Work) -> None:
    """Nothing is promised to the body before an acceptance, or after the case is over."""
    one = await registered(house)
    with pytest.raises(Refusal, match="answers-not-accepted"):
        await answers.answer(house, one.id, by=officer())
    with pytest.raises(Refusal, match="members-no-permission"):
        await notices_writing.draft(house, one.id, by=acting(FIRST))


async def test_in_the_electronic_flow_the_states_system_writes(house: Work) -> None:
    """No second notice and no second answer (Ереже ¶18(4), R-040)."""
    one = await accepted(house)
    async with house.write() as tx:
        await tx.connection.execute(
            update(requests).where(requests.c.id == one.id).values(flow=Flow.EIS)
        )
    with pytest.raises(Refusal, match="notices-in-system"):
        await notices_writing.draft(house, one.id, by=acting(FIRST))
    with pytest.raises(Refusal, match="answers-in-system"):
        await answers.answer(house, one.id, by=officer())


@pytest.mark.parametrize(
    ("who", "answer", "protocol", "notice"),
    [
        (officer(), True, True, False),
        (officer(OTHER_OFFICER, OTHER_UNIT), False, False, False),
        (PRESIDENT, False, True, False),
        (acting(FIRST), False, False, True),
        (acting(SECOND), False, False, False),
        (Actor(99, None, frozenset({Role.ADMIN})), False, False, False),
        (Actor(98), False, False, False),
    ],
)
async def test_who_may_have_which_paper(
    house: Work, who: Actor, *, answer: bool, protocol: bool, notice: bool
) -> None:
    """The unit's desk, those who oversee, the advocate in charge; nobody else (domain.md 2.2)."""
    one = await accepted(house)
    steps = (
        (answer, answers.answer), (protocol, protocols_requests.protocol),
        (notice, notices_writing.draft),
    )  # fmt: skip
    for allowed, step in steps:
        if allowed:
            assert await step(house, one.id, by=who)
        else:
            with pytest.raises(Refusal, match="members-no-permission"):
                await step(house, one.id, by=who)


async def test_the_protocol_tells_what_happened(house: Work, clock: TurnedClock) -> None:
    """Silence, a call, a ground, a choice by hand accepted by telephone: in order."""
    one = await registered(house)
    await turn(house, clock, timedelta(minutes=31))
    offer = await waiting(house, one.id)
    await assignments.decline(house, offer.id, Ground.CONFLICT, by=acting(SECOND), note=SECRET)
    await assignments.override(house, one.id, THIRD, by=officer(), reason="кестеде ешкім қалмады")
    calls = await assignments_calls.open_calls(house, one.id, by=officer())
    for call, member in calls:
        outcome = CallState.REACHED if member.id == THIRD else CallState.NO_REPLY
        if member.id != THIRD:
            await assignments_calls.close(house, call.id, outcome, by=officer())
    third = await waiting(house, one.id)
    await assignments.accept(house, third.id, by=acting(THIRD))
    found = await protocols_requests.protocol(house, one.id, by=officer())

    assert [(one.name.surname, one.source, one.ground) for one in found.offers] == [
        ("Ахметов", OfferSource.TURN, None),
        ("Ғабитова", OfferSource.TURN, Ground.CONFLICT),
        ("Қасымов", OfferSource.OVERRIDE, None),
    ]
    assert [one.name.surname for one in found.ladder] == ["Ахметов", "Ғабитова"]
    assert found.overrides[0].override_reason == "кестеде ешкім қалмады"
    assert [(one.name.surname, one.way) for one in found.offers][-1] == ("Қасымов", Way.BOT)
    assert found.calls[0].name.surname == "Ахметов"
    assert found.calls[0].outcome is CallState.NO_REPLY
    assert found.calls[0].by is not None
    assert found.in_charge[0].name.surname == "Қасымов"
    assert found.term.inside
    assert found.term.taken == timedelta(minutes=31)
    async with house.read() as tx:
        assert (found.head, found.rows) == await tx.journal_head()
    assert SECRET not in json.dumps(asdict(found), default=str, ensure_ascii=False)


async def test_a_correction_is_in_it(house: Work) -> None:
    """The old value beside the new one, with who and why."""
    one = await accepted(house)
    async with house.write() as tx:
        await tx.connection.execute(insert(corrections).values(
            request=one.id, field="act_number", before="15", after="16", reason="қате терілген",
            at=tx.now, by=officer().person,
        ))  # fmt: skip
    (line,) = (await protocols_requests.protocol(house, one.id, by=officer())).corrections

    assert (line.field, line.before, line.after) == ("act_number", "15", "16")
    assert line.by is not None


async def test_the_draft_is_made_from_the_collegiums_own_form(house: Work) -> None:
    """Where one serves, with its version; else from the plain one of ours."""
    one = await accepted(house)
    plain = await notices_writing.draft(house, one.id, by=acting(FIRST))
    assert (plain.form, plain.version) == (None, 0)
    assert plain.facts.licence.number == "0001234"
    await notices_forms.offer(house, "form.docx", 5, "ref", by=PRESIDENT)
    taken = await notices_forms.begin(house)
    assert taken is not None
    await notices_forms.keep(house, taken[0], b"PK")

    own = await notices_writing.draft(house, one.id, by=acting(FIRST))
    assert (own.form, own.version) == (b"PK", 1)
    assert SECRET not in json.dumps(asdict(own.facts), default=str, ensure_ascii=False)


async def test_a_completed_case_has_no_new_notice(house: Work) -> None:
    """The protocol stays; answer and notice end with the advocate's part."""
    one = await accepted(house)
    await assignments_work.hand_act(house, one.id, by=officer())
    await assignments_work.notice_done(house, one.id, "ХБ-1", NOW.date(), by=acting(FIRST))
    await assignments_work.body_told(house, one.id, by=acting(FIRST))
    await assignments_work.complete(house, one.id, by=acting(FIRST))

    with pytest.raises(Refusal, match="notices-part-ended"):
        await notices_writing.draft(house, one.id, by=acting(FIRST))
    with pytest.raises(Refusal, match="answers-not-accepted"):
        await answers.answer(house, one.id, by=officer())
    assert (await protocols_requests.protocol(house, one.id, by=officer())).in_charge[0].ended
