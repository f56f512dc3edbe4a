"""Promises about absence, waiver, release and stages (Ереже ¶4(3), ¶43; CPC 72(3))."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from db.tables.engine_room import journal
from demo.clock import TurnedClock
from domain.assignments.requests import Ending, OfferSource, RequestState, Stage
from domain.cases import (
    AbsenceState,
    CaseAbsence,
    SubstitutionGround,
    absence_length,
)
from domain.ids import RequestId
from domain.people import Role
from domain.policy import POLICY
from domain.refusals import Refusal
from services import (
    assignments,
    assignments_work,
    cases_absences,
    cases_endings,
    cases_substitution,
    decrees,
)
from services.cases_absences import Long, Short
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
from tests.services.cases import accepted, court_act, in_work, live, takes
from tests.services.published import presidium
from tests.services.requests import TODAY, an_act, registered, request, turn, waiting

pytestmark = pytest.mark.database
FIFTH = date(2026, 8, 29)
ELSEWHERE = officer(OTHER_OFFICER, OTHER_UNIT)


async def absence(work: Work, number: RequestId) -> CaseAbsence:
    """The absence of a case that stands."""
    async with work.read() as tx:
        found = await tx.cases.live_absence(number)
        assert found is not None
        return found


async def ended(work: Work, number: RequestId) -> Ending | None:
    """How the last advocate's part ended."""
    async with work.read() as tx:
        return (await tx.assignments.appointments_of(number))[-1].ended


def test_five_whole_days_are_a_hundred_and_twenty_hours() -> None:
    """The last day counts to its midnight, and a holiday as any other day (A-36)."""
    assert absence_length(TODAY, FIFTH) == POLICY.long_absence
    assert absence_length(TODAY, FIFTH - timedelta(days=1)) < POLICY.long_absence


async def test_a_shorter_absence_leads_to_a_substitution(work: Work) -> None:
    one = await accepted(work)
    outcome = await cases_absences.announce(
        work, one.id, TODAY, FIFTH - timedelta(days=1), by=advocate(FIRST)
    )
    assert isinstance(outcome, Short)
    assert "AbsenceAnnounced" not in await told(work, OFFICER)


async def test_a_long_one_is_told_at_once_and_decided_one_of_two_ways(work: Work) -> None:
    """Wait for a new act, and even then the officer may replace him (D-24, A-69)."""
    one = await in_work(work)
    outcome = await cases_absences.announce(work, one.id, TODAY, FIFTH, by=advocate(FIRST))
    assert isinstance(outcome, Long)
    assert "AbsenceAnnounced" in await told(work, OFFICER)
    with pytest.raises(Refusal, match="cases-absence-known"):
        await cases_absences.announce(work, one.id, TODAY, FIFTH, by=advocate(FIRST))
    number = outcome.absence.id
    for actor in (advocate(FIRST), presidium(), ELSEWHERE):
        with pytest.raises(Refusal, match="members-no-permission"):
            await cases_absences.wait(work, number, by=actor)
    both = replace(advocate(FIRST), roles=frozenset({Role.ADVOCATE, Role.OFFICER}),
                   units=frozenset({UNIT}))  # fmt: skip
    with pytest.raises(Refusal, match="cases-own-decision"):
        await cases_absences.replace_now(work, number, by=both)

    await cases_absences.wait(work, number, by=officer())
    assert (await absence(work, one.id)).state is AbsenceState.WAITING
    assert "AbsenceAnswered" in await told(work, FIRST)
    with pytest.raises(Refusal, match="cases-decided-already"):
        await cases_absences.wait(work, number, by=officer())
    await cases_absences.replace_now(work, number, by=officer())
    now = await request(work, one.id)
    assert (now.state, now.accepted_by) == (RequestState.OFFERED, FIRST)
    assert (await live(work, one.id)).ground is SubstitutionGround.ABSENCE
    with pytest.raises(Refusal, match="cases-decided-already"):
        await cases_absences.replace_now(work, number, by=officer())


@pytest.mark.parametrize(
    ("first", "last"),
    [(FIFTH, TODAY), (date(2026, 8, 1), date(2026, 8, 20)), (date(2028, 1, 1), date(2028, 2, 1))],
)
async def test_days_that_cannot_be_are_refused(work: Work, first: date, last: date) -> None:
    one = await accepted(work)
    with pytest.raises(Refusal, match="cases-absence-unclear"):
        await cases_absences.announce(work, one.id, first, last, by=advocate(FIRST))
    with pytest.raises(Refusal, match="members-no-permission"):
        await cases_absences.announce(work, one.id, TODAY, FIFTH, by=advocate(SECOND))


async def test_an_undecided_absence_is_reminded_of(work: Work, clock: TurnedClock) -> None:
    one = await in_work(work)
    await cases_absences.announce(work, one.id, TODAY, FIFTH, by=advocate(FIRST))
    await turn(work, clock, timedelta(hours=25))
    assert (await told(work, OFFICER)).count("AbsenceAnnounced") == 4
    assert (await told(work, PRESIDIUM)).count("DecisionWaits") == 1


async def test_the_body_releases_by_an_act(work: Work) -> None:
    """Also while another is looked for: the search ends, and nobody is asked any more."""
    one = await in_work(work)
    await cases_substitution.ask(work, one.id, SubstitutionGround.TRIP, by=advocate(FIRST))
    await cases_substitution.approve(work, (await live(work, one.id)).id, by=officer())
    offer = await waiting(work, one.id)
    for actor in (advocate(FIRST), presidium(), ELSEWHERE):
        with pytest.raises(Refusal, match="members-no-permission"):
            await cases_endings.release(work, one.id, "5", TODAY, by=actor)
    with pytest.raises(Refusal, match="cases-date-in-future"):
        await cases_endings.release(work, one.id, "5", FIFTH, by=officer())
    done = await cases_endings.release(work, one.id, "5", TODAY, by=officer())

    assert done.state is RequestState.TERMINATED_BY_BODY
    assert await ended(work, one.id) is Ending.BY_BODY
    assert "Released" in await told(work, FIRST)
    late = await assignments.accept(work, offer.id, by=advocate(SECOND))
    assert isinstance(late, assignments.TooLate)
    with pytest.raises(Refusal, match="assignments-moved-on"):
        await cases_endings.release(work, one.id, "5", TODAY, by=officer())
    async with work.read() as tx:
        assert await tx.cases.live_substitution(one.id) is None


async def test_nobody_is_released_where_nobody_is_in_charge(work: Work) -> None:
    one = await accepted(work)
    two = await registered(work, court_act("77"))
    with pytest.raises(Refusal, match="assignments-moved-on"):
        await cases_endings.release(work, two.id, "5", TODAY, by=officer())
    assert (await request(work, one.id)).accepted_by == FIRST


async def test_a_finished_stage_asks_nothing_and_goes_on_with_the_same_one(
    work: Work, clock: TurnedClock
) -> None:
    """The next act is offered to its advocate first, and the name stays sealed (R-007)."""
    one = await in_work(work)
    with pytest.raises(Refusal, match="members-no-permission"):
        await cases_endings.finish_stage(work, one.id, "", None, by=officer())
    assert (await cases_endings.continuable(work, one.id, by=officer())).id == one.id
    other = await registered(work, an_act("77"))
    await assignments.give_back(work, other.id, by=officer(), reason="аумақ басқа")
    with pytest.raises(Refusal, match="assignments-moved-on"):
        await cases_endings.continuable(work, other.id, by=officer())
    done = await cases_endings.finish_stage(work, one.id, "9", TODAY, by=advocate(FIRST))
    assert done.state is RequestState.STAGE_DONE
    before = await told(work, FIRST)
    await turn(work, clock, timedelta(days=3))
    assert await told(work, FIRST) == before
    with pytest.raises(Refusal, match="members-no-permission"):
        await cases_endings.continuable(work, one.id, by=ELSEWHERE)

    draft = replace(court_act(), continues=one.id, client="", stage=Stage.FIRST_INSTANCE)
    preview = await decrees.preview(work, draft, by=officer())
    assert preview.asking.names == ("Ахметов Әлихан",)
    two = await registered(work, replace(draft, received_at=clock.now()))
    assert two.state is RequestState.CONTINUITY_OFFER
    offer = await waiting(work, two.id)
    assert (offer.person, offer.source) == (FIRST, OfferSource.CONTINUITY)
    await takes(work, two.id, FIRST)
    assert await assignments_work.client(work, two.id, by=advocate(FIRST)) == "Сейтқали Н."
    over = await assignments_work.complete(work, one.id, by=advocate(FIRST))
    assert over.state is RequestState.COMPLETED


async def test_leaving_continuity_needs_a_reason_and_is_recorded(work: Work) -> None:
    one = await in_work(work)
    await cases_endings.finish_stage(work, one.id, "", None, by=advocate(FIRST))
    two = await registered(work, replace(court_act(), continues=one.id))
    with pytest.raises(Refusal, match="assignments-reason-needed"):
        await assignments.override(work, two.id, THIRD, by=officer(), reason=" ")
    await assignments.override(work, two.id, THIRD, by=officer(), reason="Ауырып жатыр")
    async with work.read() as tx:
        query = select(journal.c.reason).where(journal.c.after == "continuity_left")
        assert (await tx.connection.execute(query)).scalars().all() == ["Ауырып жатыр"]


async def test_who_was_released_or_is_away_is_not_asked_by_continuity(work: Work) -> None:
    """The body parted with him, or he cannot come: the roster is asked."""
    one = await in_work(work)
    await cases_absences.announce(work, one.id, TODAY, FIFTH, by=advocate(FIRST))
    await cases_endings.release(work, one.id, "5", TODAY, by=officer())
    two = await registered(work, replace(court_act(), continues=one.id))
    assert two.state is RequestState.OFFERED
    async with work.read() as tx:
        assert await tx.cases.live_absence(one.id) is None
        reason = select(journal.c.reason).where(journal.c.after == "continuity_passed")
        (why,) = (await tx.connection.execute(reason)).scalars().all()
    assert why == "by_body"
