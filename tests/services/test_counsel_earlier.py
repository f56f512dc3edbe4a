"""Promises of ¶46(2): who starts in a higher instance notifies those who acted before."""

from datetime import timedelta

import pytest

from demo.clock import TurnedClock
from domain.assignments.acts import Act, ActType
from domain.assignments.counsel import Informed
from domain.assignments.drafts import Draft
from domain.assignments.requests import Request, Stage
from domain.ids import RequestId
from domain.refusals import Refusal
from domain.rosters import RosterKind
from services import assignments, counsel_duties
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    OFFICER,
    SECOND,
    UNIT,
    advocate,
    put_on_duty,
    settle,
    told,
)
from tests.services.requests import NOW, TODAY, registered, turn, waiting

pytestmark = pytest.mark.database


async def _court(work: Work, stage: Stage | None, continues: RequestId | None = None) -> Request:
    act = Act(ActType.CRIMINAL_COURT, "88", TODAY, "Облыстық сот", "Абай даңғылы, 1")
    draft = Draft(UNIT, RosterKind.COURT, act, NOW, stage=stage, continues=continues)
    return await registered(work, draft)


@pytest.mark.parametrize(
    ("stage", "owed"),
    [(Stage.APPEAL, True), (Stage.CASSATION, True), (Stage.FIRST_INSTANCE, False), (None, False)],
)
async def test_a_higher_instance_owes_a_notice(
    work: Work, stage: Stage | None, *, owed: bool
) -> None:
    """¶46(2) begins with the acceptance of a court case of a higher instance (R-080)."""
    await settle(work)
    await put_on_duty(work, TODAY, (FIRST,), RosterKind.COURT)
    one = await _court(work, stage)
    await assignments.accept(work, (await waiting(work, one.id)).id, by=advocate(FIRST))

    assert ("EarlierDue" in await told(work, FIRST)) is owed
    if not owed:
        with pytest.raises(Refusal, match="counsel-nothing-owed"):
            await counsel_duties.earlier_told(work, one.id, Informed.ADVOCATE, by=advocate(FIRST))


async def test_a_case_that_goes_on_owes_a_notice(work: Work) -> None:
    """A court case that continues an earlier one owes it too."""
    await settle(work)
    await put_on_duty(work, TODAY, (FIRST,), RosterKind.COURT)
    first = await registered(work)
    one = await _court(work, None, first.id)
    await assignments.accept(work, (await waiting(work, one.id)).id, by=advocate(FIRST))

    assert "EarlierDue" in await told(work, FIRST)


async def test_the_notice_is_reminded_of_and_marked_once(work: Work, clock: TurnedClock) -> None:
    """+1 d, +3 d with the officer; the collegium is notified through the bot (D-31)."""
    await settle(work)
    await put_on_duty(work, TODAY, (FIRST,), RosterKind.COURT)
    one = await _court(work, Stage.APPEAL)
    await assignments.accept(work, (await waiting(work, one.id)).id, by=advocate(FIRST))
    await turn(work, clock, timedelta(days=1))
    assert (await told(work, FIRST)).count("EarlierDue") == 2
    assert "EarlierLate" not in await told(work, OFFICER)
    await turn(work, clock, timedelta(days=2))
    assert "EarlierLate" in await told(work, OFFICER)
    with pytest.raises(Refusal, match="members-no-permission"):
        await counsel_duties.earlier_told(work, one.id, Informed.ADVOCATE, by=advocate(SECOND))
    await counsel_duties.earlier_told(work, one.id, Informed.COLLEGIUM, by=advocate(FIRST))
    page = await counsel_duties.earlier_told(work, one.id, Informed.ADVOCATE, by=advocate(FIRST))

    assert page.earlier is not None
    assert page.earlier.informed is Informed.COLLEGIUM
    assert (await told(work, OFFICER)).count("EarlierToCollegium") == 1
