"""Promises of the values behind papers: whose they are, and that they hold what happened."""

from datetime import date

import pytest

from demo.clock import TurnedClock
from domain.people import Actor
from domain.receipts import Method, ReceiptState
from domain.refusals import Refusal
from domain.rosters import RosterKind, RosterState
from domain.rosters.fairness import Load
from services import (
    receipts,
    receipts_register,
    rosters,
    rosters_changes,
    rosters_fairness,
    rosters_papers,
)
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    OFFICER,
    OTHER_OFFICER,
    OTHER_UNIT,
    UNIT,
    advocate,
    officer,
    settle,
)
from tests.services.published import (
    EVIDENCE,
    SEPTEMBER,
    free_day,
    presidium,
    published,
    receipt,
    word,
)

pytestmark = pytest.mark.database
_STRANGERS = [officer(OTHER_OFFICER, OTHER_UNIT), advocate(FIRST)]


@pytest.fixture
async def house(work: Work) -> Work:
    """The sample people: a unit with an officer and four advocates."""
    await settle(work)
    return work


async def test_loads_are_of_all_kinds_and_everybody(house: Work) -> None:
    """Drafts count as planned, and are named as drafts; together they are the month."""
    (court,) = await published(house)

    found = await rosters_fairness.fairness(house, court.id, by=presidium())

    assert found.kinds == tuple(RosterKind)
    assert found.drafts == (RosterKind.PRETRIAL, RosterKind.CONSULT)
    assert len(found.people) == 4
    assert sum(one.all for one in found.people) == 3 * 30
    assert {load.served for one in found.people for load in one.loads.values()} == {0}


async def test_what_is_over_is_served(house: Work, clock: TurnedClock) -> None:
    """Days before today count as served, today and later ones as planned."""
    (court,) = await published(house)
    clock.turn(clock.after("+30d"))

    found = await rosters_fairness.fairness(house, court.id, by=officer())

    loads = [one.loads[RosterKind.COURT] for one in found.people]
    today = clock.now().date()
    assert sum(one.served for one in loads) == (today - SEPTEMBER).days > 0
    assert sum(one.all for one in loads) == 30
    drafts = [one.loads[RosterKind.CONSULT] for one in found.people]
    assert {one.served for one in drafts} == {0}


@pytest.mark.parametrize("stranger", _STRANGERS, ids=["other-officer", "advocate"])
async def test_loads_and_registers_are_for_keepers_alone(house: Work, stranger: Actor) -> None:
    """Who has how much and who did not answer is seen by officer and presidium."""
    (court,) = await published(house)

    with pytest.raises(Refusal, match="members-no-permission"):
        await rosters_fairness.fairness(house, court.id, by=stranger)
    with pytest.raises(Refusal, match="members-no-permission"):
        await receipts_register.register(house, court.id, by=stranger)


async def test_the_register_keeps_every_version(house: Work) -> None:
    """A receipt of a replaced version stays readable; what counts is the latest of each."""
    (court,) = await published(house)
    day, into = await free_day(house, court, FIRST)
    await word(house)
    signed = await receipt(house, into, court)
    await receipts.record(house, signed.id, Method.SIGNATURE, EVIDENCE, by=officer())
    await rosters_changes.move(
        house, court.id, day, out=FIRST, into=into, reason="өтініш", sure=True, by=officer()
    )

    found = await receipts_register.register(house, court.id, by=presidium())

    own = {person: [one for one in found.entries if one.person.id == person]
           for person in (FIRST, into)}  # fmt: skip
    assert [(one.receipt.version, one.past, one.waits) for one in own[FIRST]] == [
        (1, True, False), (2, False, True),
    ]  # fmt: skip
    assert own[into][0].receipt.state is ReceiptState.ACKED
    assert own[into][0].receipt.evidence == EVIDENCE
    assert list(found.recorders) == [OFFICER]
    assert len(found.latest) == 4
    assert sum(one.unreachable for one in found.latest) == 1


async def test_one_roster_alone(house: Work) -> None:
    """The paper of one kind holds no other; holidays of the year come with it."""
    desk = await rosters.draw_drafts(house, UNIT, date(2026, 12, 1), posts=1, by=officer())
    court = desk.rosters[RosterKind.COURT]

    found = await rosters_papers.papers(house, court.id, by=officer(), alone=True)

    assert [one.roster.kind for one in found.parts] == [RosterKind.COURT]
    assert court.state is RosterState.DRAFT
    assert not found.calendar.is_working(date(2026, 12, 16))


def test_a_load_is_both_parts() -> None:
    """Served and planned together are the month."""
    assert Load(2, 3).all == 5
