"""Promises about cases, offers and colleagues of somebody who takes no part (Ереже ¶4(3))."""

from datetime import date

import pytest

from domain.assignments.requests import OfferState, RequestState
from domain.cases import SubstitutionGround, SubstitutionState
from domain.holdings import HoldingKind, HoldingState
from domain.ids import HoldingId, SuspensionId
from domain.members import Period
from domain.refusals import Refusal
from domain.rosters import RosterKind
from domain.suspensions import Decision
from domain.swaps import SwapState
from services import (
    assignments,
    cases_substitution,
    suspensions,
    suspensions_holdings,
    suspensions_recording,
)
from services.suspensions import Done
from services.work import Work
from tests.kit.collegium import (
    CHAIR,
    FIRST,
    OFFICER,
    PRESIDIUM,
    SECOND,
    advocate,
    officer,
    put_on_duty,
    told,
)
from tests.services.published import presidium
from tests.services.requests import (
    TODAY,
    collegium,
    offers,
    registered,
    request,
    waiting,
)
from tests.services.swaps import built

pytestmark = pytest.mark.database
DECISION = Decision("14", TODAY)
WHY = "Клиент келіседі"


async def accepted_case(work: Work) -> None:
    """A request that the first advocate has accepted."""
    await collegium(work, FIRST, SECOND)
    one = await registered(work)
    await assignments.accept(work, (await waiting(work, one.id)).id, by=advocate(FIRST))


async def licence(work: Work) -> SuspensionId:
    """An act about the first advocate's licence, from today on."""
    done = await suspensions_recording.record_licence(
        work, FIRST, DECISION, Period(TODAY), by=officer()
    )
    return done.seen.one.id


async def holding(work: Work, number: SuspensionId, kind: HoldingKind) -> HoldingId:
    """The one thing of a kind on the list."""
    page = await suspensions_holdings.page(work, number, by=officer())
    return next(one.holding.id for one in page.things if one.holding.kind is kind)


async def test_without_a_licence_no_case_is_kept(work: Work) -> None:
    """Substitution is forced, recorded with its reason, told in words, and opened at once."""
    await accepted_case(work)
    number = await licence(work)
    case = await holding(work, number, HoldingKind.REQUEST)
    with pytest.raises(Refusal, match="suspensions-must-substitute"):
        await suspensions_holdings.keep_case(work, case, WHY, by=officer())
    with pytest.raises(Refusal, match="suspensions-no-words"):
        await suspensions_holdings.substitute_case(work, case, "-", by=officer())
    done = await suspensions_holdings.substitute_case(work, case, WHY, by=officer())

    assert done.thing.holding.state is HoldingState.SUBSTITUTED
    for person in (FIRST, PRESIDIUM, CHAIR):
        assert "CaseDecided" in await told(work, person)
    async with work.read() as tx:
        one, *_ = await tx.assignments.of_advocate(FIRST)
    assert (one.state, one.accepted_by) == (RequestState.OFFERED, FIRST)
    assert (await waiting(work, one.id)).person == SECOND
    assert "SubstitutionAnswered" not in await told(work, FIRST)


async def test_the_decision_settles_an_application_that_waits(work: Work) -> None:
    """He asked himself before his licence was suspended: one decision, one search."""
    await accepted_case(work)
    async with work.read() as tx:
        (one,) = await tx.assignments.of_advocate(FIRST)
    await cases_substitution.ask(work, one.id, SubstitutionGround.ILLNESS, by=advocate(FIRST))
    number = await licence(work)
    case = await holding(work, number, HoldingKind.REQUEST)
    await suspensions_holdings.substitute_case(work, case, WHY, by=officer())

    assert (await request(work, one.id)).state is RequestState.OFFERED
    async with work.read() as tx:
        live = await tx.cases.live_substitution(one.id)
    assert live is not None
    assert live.state is SubstitutionState.APPROVED
    assert live.ground is SubstitutionGround.ILLNESS


async def test_a_suspended_advocate_may_keep_a_case(work: Work) -> None:
    await accepted_case(work)
    filed = await suspensions.apply(work, WHY, Period(TODAY), by=advocate(FIRST))
    assert isinstance(filed, Done)
    number = filed.seen.one.id
    await suspensions.grant(work, number, DECISION, Period(TODAY), by=presidium())
    case = await holding(work, number, HoldingKind.REQUEST)
    done = await suspensions_holdings.keep_case(work, case, WHY, by=officer())

    assert done.thing.holding.state is HoldingState.KEPT
    assert done.thing.holding.reason == WHY


async def test_an_open_offer_goes_on_and_none_is_made_to_the_suspended(work: Work) -> None:
    """The officer passes it on; a later request skips who takes no part, though on the roster."""
    await collegium(work, FIRST, SECOND)
    one = await registered(work)
    number = await licence(work)
    offer = await holding(work, number, HoldingKind.OFFER)
    await suspensions_holdings.pass_offer_on(work, offer, by=officer())

    states = [(each.person, each.state) for each in await offers(work, one.id)]
    assert states == [(FIRST, OfferState.WITHDRAWN), (SECOND, OfferState.OPEN)]
    assert (await request(work, one.id)).state is RequestState.OFFERED


async def test_what_was_settled_otherwise_is_marked_so(work: Work) -> None:
    """A case completed or a duty moved by hand waits no more."""
    await accepted_case(work)
    number = await licence(work)
    async with work.write() as tx:
        one, *_ = await tx.assignments.of_advocate(FIRST)
        await tx.assignments.move(one.id, one.state, RequestState.COMPLETED)
    page = await suspensions_holdings.page(work, number, by=officer())

    states = {each.holding.kind: each.holding.state for each in page.things}
    assert states[HoldingKind.REQUEST] is HoldingState.GONE
    assert states[HoldingKind.DUTY] is HoldingState.OPEN


async def test_a_colleague_who_was_asked_is_asked_no_more(work: Work) -> None:
    """The application goes back to the officer, who is told why."""
    house = await built(work)
    swap = await house.applied(SECOND)
    await suspensions_recording.record_licence(
        work, SECOND, DECISION, Period(date(2026, 9, 1)), by=presidium()
    )

    after = await house.now(swap.id)
    assert (after.state, after.substitute) == (SwapState.REQUESTED, None)
    assert "SwapFreed" in await told(work, OFFICER)


async def test_an_act_is_recorded_once_and_never_one_s_own(work: Work) -> None:
    await collegium(work)
    await put_on_duty(work, TODAY, (SECOND,), RosterKind.COURT)
    await licence(work)
    with pytest.raises(Refusal, match="suspensions-recorded-already"):
        await licence(work)
    with pytest.raises(Refusal, match="suspensions-no-advocate"):
        await suspensions_recording.record_licence(
            work, OFFICER, DECISION, Period(TODAY), by=presidium()
        )
    with pytest.raises(Refusal, match="suspensions-own"):
        await suspensions_recording.close(
            work, PRESIDIUM, DECISION, date(2026, 9, 1), by=presidium()
        )
