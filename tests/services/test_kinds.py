"""Promises of kinds: whoever is left out is not drawn in it, with a reason, and is told."""

from datetime import date

import pytest

from domain.refusals import Refusal
from domain.rosters import RosterKind
from services import kinds, rosters, rosters_changes, rosters_preview
from services.work import Work
from tests.kit.collegium import FIRST, UNIT, advocate, officer, settle
from tests.services.dates import told

pytestmark = pytest.mark.database
SEPTEMBER = date(2026, 9, 1)
COURT = RosterKind.COURT


@pytest.fixture
async def house(work: Work) -> Work:
    """The sample people: a unit with an officer and four advocates."""
    await settle(work)
    return work


async def test_whoever_is_left_out_gets_no_duty_of_the_kind_and_the_rest_is_even(
    house: Work,
) -> None:
    """The others share the kind equally, and nothing forbids publication."""
    await kinds.leave_out(house, FIRST, COURT, "Ювеналдық істерге мамандануы", by=officer())
    desk = await rosters.draw_drafts(house, UNIT, SEPTEMBER, posts=1, by=officer())
    court = desk.rosters[COURT]

    assert court.own_days(FIRST) == ()
    assert desk.rosters[RosterKind.PRETRIAL].own_days(FIRST)
    seen = await rosters_preview.preview(house, court.id, by=officer())
    assert FIRST not in seen.page.counts
    assert max(seen.page.counts.values()) - min(seen.page.counts.values()) <= 1
    choice = await rosters_changes.choose(house, court.id, SEPTEMBER, None, by=officer())
    assert FIRST not in {one.id for one in choice.free}
    assert await told(house, FIRST) == ["KindsChanged"]


async def test_one_kind_stays_and_a_reason_is_a_duty(house: Work) -> None:
    """Leaving somebody out of every kind is a suspension, which only the presidium decides."""
    with pytest.raises(Refusal, match="kinds-reason-empty"):
        await kinds.leave_out(house, FIRST, COURT, " . ", by=officer())
    await kinds.leave_out(house, FIRST, COURT, "Мамандануы", by=officer())
    await kinds.leave_out(house, FIRST, RosterKind.CONSULT, "Мамандануы", by=officer())
    with pytest.raises(Refusal, match="kinds-last"):
        await kinds.leave_out(house, FIRST, RosterKind.PRETRIAL, "Мамандануы", by=officer())


async def test_taken_in_again(house: Work) -> None:
    """An exemption ends once; the advocate is told of its beginning and of its end."""
    await kinds.leave_out(house, FIRST, COURT, "Мамандануы", by=officer())
    page = await kinds.take_in(house, FIRST, COURT, by=officer())
    assert page.left_out == {}
    await kinds.take_in(house, FIRST, COURT, by=officer())
    assert (await told(house, FIRST)).count("KindsChanged") == 2


async def test_an_advocate_decides_nothing_of_it(house: Work) -> None:
    """Only those who edit people do (domain.md 2.2)."""
    with pytest.raises(Refusal, match="members-no-permission"):
        await kinds.leave_out(house, FIRST, COURT, "Мамандануы", by=advocate(FIRST))
