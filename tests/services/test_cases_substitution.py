"""Promises about substitution in a case (Ереже ¶4(3), ¶27(2); R-008, R-057, A-05, A-06)."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import update

from db.tables.members import grants
from demo.clock import TurnedClock
from domain.assignments.requests import Ending, OfferState, RequestState
from domain.cases import SubstitutionGround
from domain.people import Role
from domain.policy import POLICY
from domain.refusals import Refusal
from services import assignments, assignments_work, cases, cases_substitution
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    OFFICER,
    OTHER_OFFICER,
    OTHER_UNIT,
    PRESIDIUM,
    SECOND,
    THIRD,
    UNIT,
    advocate,
    officer,
    told,
)
from tests.services.cases import accepted, in_work, live, takes, worked_on
from tests.services.published import presidium
from tests.services.requests import offers, request, turn, waiting

pytestmark = pytest.mark.database
ILLNESS = SubstitutionGround.ILLNESS
OTHER = SubstitutionGround.OTHER
ELSEWHERE = SubstitutionGround.OTHER_CLIENT


async def test_the_road_from_asking_to_another_in_charge(work: Work, clock: TurnedClock) -> None:
    """Until another accepts the first one answers; the second begins with the act anew."""
    one = await in_work(work)
    clock.turn(clock.now() + timedelta(hours=5))
    asked = await cases_substitution.ask(work, one.id, ILLNESS, by=advocate(FIRST))
    assert asked.state is RequestState.SUBST_REQUESTED
    assert "SubstitutionAsked" in await told(work, OFFICER)
    number = (await live(work, one.id)).id
    searched = await cases_substitution.approve(work, number, by=officer())

    assert (searched.state, searched.accepted_by) == (RequestState.OFFERED, FIRST)
    assert searched.searched_from == clock.now()
    assert searched.search_until == clock.now() + POLICY.act_term
    assert (await waiting(work, one.id)).person == SECOND
    assert one.id in [each.id for each in await assignments_work.mine(work, by=advocate(FIRST))]

    await takes(work, one.id, SECOND)
    now = await request(work, one.id)
    assert (now.state, now.accepted_by, now.handed_at) == (RequestState.ACCEPTED, SECOND, None)
    assert now.notice_number == ""
    assert "PartEnded" in await told(work, FIRST)
    assert "TookOver" in await told(work, SECOND)
    assert "CasePassed" in await told(work, OFFICER)
    with pytest.raises(Refusal, match="members-no-permission"):
        await assignments_work.client(work, one.id, by=advocate(FIRST))
    await worked_on(work, one.id, SECOND)
    assert (await told(work, OFFICER)).count("CaseMoved") == 4

    async with work.read() as tx:
        first, second = await tx.assignments.appointments_of(one.id)
        assert (first.person, first.ended) == (FIRST, Ending.SUBSTITUTED)
        assert (second.person, second.ended) == (SECOND, None)
        assert await tx.cases.live_substitution(one.id) is None


async def test_a_refusal_gives_the_case_back_where_it_stood(work: Work) -> None:
    one = await accepted(work)
    await assignments_work.hand_act(work, one.id, by=officer())
    await cases_substitution.ask(work, one.id, ILLNESS, by=advocate(FIRST))
    number = (await live(work, one.id)).id
    with pytest.raises(Refusal, match="cases-reason-needed"):
        await cases_substitution.refuse(work, number, " - ", by=officer())
    back = await cases_substitution.refuse(work, number, "Анықтама жоқ", by=officer())

    assert (back.state, back.accepted_by) == (RequestState.ACT_HANDED, FIRST)
    assert "SubstitutionAnswered" in await told(work, FIRST)
    with pytest.raises(Refusal, match="cases-decided-already"):
        await cases_substitution.approve(work, number, by=officer())
    # A refused one may be asked for again.
    await cases_substitution.ask(work, one.id, ILLNESS, by=advocate(FIRST))


async def test_it_is_withdrawn_only_before_the_decision(work: Work) -> None:
    one = await accepted(work)
    await cases_substitution.ask(work, one.id, ILLNESS, by=advocate(FIRST))
    back = await cases_substitution.withdraw(work, one.id, by=advocate(FIRST))
    assert back.state is RequestState.ACCEPTED
    with pytest.raises(Refusal, match="cases-decided-already"):
        await cases_substitution.withdraw(work, one.id, by=advocate(FIRST))

    await cases_substitution.ask(work, one.id, ILLNESS, by=advocate(FIRST))
    await cases_substitution.approve(work, (await live(work, one.id)).id, by=officer())
    with pytest.raises(Refusal, match="cases-decided-already"):
        await cases_substitution.withdraw(work, one.id, by=advocate(FIRST))


@pytest.mark.parametrize(
    ("ground", "note", "why"),
    [
        (ELSEWHERE, "", "cases-action-unclear"),
        (ELSEWHERE, "Алматы ауданының соты", "cases-action-unclear"),
        (ELSEWHERE, "31.02.2027 Алматы ауданының соты", "cases-action-unclear"),
        (ELSEWHERE, "26.08.2026", "cases-action-unclear"),
        (ELSEWHERE, "24.08.2026, Алматы ауданының соты", "cases-action-past"),
        (OTHER, "…", "cases-reason-needed"),
        (SubstitutionGround.SUSPENSION, "өзім", "cases-not-found"),
        (SubstitutionGround.ABSENCE, "өзім", "cases-not-found"),
    ],
)
async def test_a_ground_needs_what_makes_it_valid(
    work: Work, ground: SubstitutionGround, note: str, why: str
) -> None:
    """Another client counts only with an action fixed earlier: its date and its body (A-06)."""
    one = await accepted(work)
    with pytest.raises(Refusal, match=why):
        await cases_substitution.ask(work, one.id, ground, by=advocate(FIRST), note=note)
    assert (await request(work, one.id)).state is RequestState.ACCEPTED


async def test_the_note_is_for_who_decides_alone(work: Work) -> None:
    one = await accepted(work)
    note = "26.08.2026, Алматы ауданының соты"
    await cases_substitution.ask(work, one.id, ELSEWHERE, by=advocate(FIRST), note=note)

    for actor, seen in ((officer(), note), (presidium(), ""), (advocate(FIRST), "")):
        case = await cases.view(work, one.id, by=actor)
        assert case.substitution is not None
        assert case.substitution.note == seen
    with pytest.raises(Refusal, match="members-no-permission"):
        await cases.view(work, one.id, by=advocate(SECOND))
    with pytest.raises(Refusal, match="members-no-permission"):
        await cases.view(work, one.id, by=officer(OTHER_OFFICER, OTHER_UNIT))


async def test_who_may_ask_and_who_may_decide(work: Work) -> None:
    """Nobody asks for another's case; another unit, the presidium, an advocate decide nothing."""
    one = await accepted(work)
    for actor in (advocate(SECOND), officer(), presidium()):
        with pytest.raises(Refusal, match="members-no-permission"):
            await cases_substitution.ask(work, one.id, ILLNESS, by=actor)
    await cases_substitution.ask(work, one.id, ILLNESS, by=advocate(FIRST))
    with pytest.raises(Refusal, match="assignments-moved-on"):
        await cases_substitution.ask(work, one.id, ILLNESS, by=advocate(FIRST))
    number = (await live(work, one.id)).id
    for actor in (
        advocate(FIRST), advocate(SECOND), presidium(), officer(OTHER_OFFICER, OTHER_UNIT),
    ):  # fmt: skip
        with pytest.raises(Refusal, match="members-no-permission"):
            await cases_substitution.approve(work, number, by=actor)
        with pytest.raises(Refusal, match="members-no-permission"):
            await cases_substitution.refuse(work, number, "жоқ дейді", by=actor)
    both = replace(advocate(FIRST), roles=frozenset({Role.ADVOCATE, Role.OFFICER}),
                   units=frozenset({UNIT}))  # fmt: skip
    with pytest.raises(Refusal, match="cases-own-decision"):
        await cases_substitution.approve(work, number, by=both)
    with pytest.raises(Refusal, match="cases-own-decision"):
        await cases_substitution.decidable(work, number, by=both)


async def test_an_undecided_one_is_put_before_the_officer_again(
    work: Work, clock: TurnedClock
) -> None:
    """Three reminders; with the last the presidium hears that it waits, and no ground."""
    one = await in_work(work)
    await cases_substitution.ask(work, one.id, ILLNESS, by=advocate(FIRST))
    await turn(work, clock, timedelta(hours=1))
    assert (await told(work, OFFICER)).count("SubstitutionAsked") == 2
    await turn(work, clock, timedelta(hours=24))
    assert (await told(work, OFFICER)).count("SubstitutionAsked") == 4
    assert (await told(work, PRESIDIUM)).count("DecisionWaits") == 1
    await cases_substitution.withdraw(work, one.id, by=advocate(FIRST))
    await turn(work, clock, timedelta(days=2))
    assert (await told(work, PRESIDIUM)).count("DecisionWaits") == 1


async def test_the_new_search_has_its_own_warnings_and_end(work: Work, clock: TurnedClock) -> None:
    """The act's own day is long past; the search that an approval opens is warned of anew."""
    one = await in_work(work)
    await turn(work, clock, timedelta(days=3))
    before = (await told(work, OFFICER)).count("Unassigned")
    await cases_substitution.ask(work, one.id, ILLNESS, by=advocate(FIRST))
    await cases_substitution.approve(work, (await live(work, one.id)).id, by=officer())
    await turn(work, clock, timedelta(hours=25))

    assert (await told(work, OFFICER)).count("Unassigned") > before
    assert "Unassigned" in await told(work, PRESIDIUM)
    late = await live(work, one.id)
    assert late.overdue_at is not None
    await assignments_work.explain(work, one.id, "Ешкім болмады", by=officer())
    assert (await live(work, one.id)).overdue_reason == "Ешкім болмады"
    now = await request(work, one.id)
    assert (now.overdue_at, now.overdue_reason) == (None, "")
    assert now.accepted_by == FIRST


async def test_who_is_replaced_is_not_asked_to_tell_the_body(
    work: Work, clock: TurnedClock
) -> None:
    one = await accepted(work)
    await cases_substitution.ask(work, one.id, ILLNESS, by=advocate(FIRST))
    await turn(work, clock, timedelta(hours=3))
    assert "TellBody" not in await told(work, FIRST)
    await cases_substitution.refuse(work, (await live(work, one.id)).id, "Жоқ", by=officer())
    await turn(work, clock, timedelta(minutes=1))
    assert "TellBody" in await told(work, FIRST)


async def test_the_case_is_not_returned_nor_given_to_who_has_it(work: Work) -> None:
    one = await accepted(work)
    await cases_substitution.ask(work, one.id, ILLNESS, by=advocate(FIRST))
    await cases_substitution.approve(work, (await live(work, one.id)).id, by=officer())
    with pytest.raises(Refusal, match="assignments-moved-on"):
        await assignments.give_back(work, one.id, by=officer(), reason="Біздікі емес")
    with pytest.raises(Refusal, match="assignments-in-charge-already"):
        await assignments.override(work, one.id, FIRST, by=officer(), reason="Тәжірибелі")
    await assignments.override(work, one.id, THIRD, by=officer(), reason="Тәжірибелі")
    assert (await waiting(work, one.id)).person == THIRD


async def test_of_many_decisions_one_counts(work: Work) -> None:
    """Two taps on «approve», or «approve» against «withdraw»: one search, one offer."""
    one = await in_work(work)
    await cases_substitution.ask(work, one.id, ILLNESS, by=advocate(FIRST))
    number = (await live(work, one.id)).id
    outcomes = await asyncio.gather(
        *(cases_substitution.approve(work, number, by=officer()) for _ in range(10)),
        cases_substitution.refuse(work, number, "Анықтама жоқ", by=officer()),
        cases_substitution.withdraw(work, one.id, by=advocate(FIRST)),
        return_exceptions=True,
    )
    assert sum(not isinstance(each, BaseException) for each in outcomes) == 1
    assert all(isinstance(each, Refusal) for each in outcomes if isinstance(each, BaseException))
    states = [each.state for each in await offers(work, one.id)]
    assert states.count(OfferState.OPEN) <= 1


async def test_the_new_one_accepts_while_the_old_one_completes(work: Work) -> None:
    """A case in search is not completed by who is replaced; one advocate is in charge."""
    one = await in_work(work)
    await cases_substitution.ask(work, one.id, ILLNESS, by=advocate(FIRST))
    await cases_substitution.approve(work, (await live(work, one.id)).id, by=officer())
    offer = await waiting(work, one.id)
    done, taken = await asyncio.gather(
        assignments_work.complete(work, one.id, by=advocate(FIRST)),
        assignments.accept(work, offer.id, by=advocate(SECOND)),
        return_exceptions=True,
    )
    assert isinstance(done, Refusal)
    assert isinstance(taken, assignments.Accepted)
    now = await request(work, one.id)
    assert (now.state, now.accepted_by) == (RequestState.ACCEPTED, SECOND)


async def test_where_nobody_else_may_decide_the_presidium_hears(work: Work) -> None:
    """The unit's only responsible person is the advocate himself: another has to be named."""
    one = await accepted(work)
    async with work.write() as tx:
        only = update(grants).where(grants.c.person == OFFICER).values(person=FIRST)
        await tx.connection.execute(only)
    await cases_substitution.ask(work, one.id, ILLNESS, by=advocate(FIRST))
    assert "SubstitutionAsked" not in await told(work, FIRST)
    assert "DecisionWaits" in await told(work, PRESIDIUM)
