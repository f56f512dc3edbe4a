"""Acts for the tests of requests, and the clock turned through what falls due."""

from datetime import UTC, date, datetime, timedelta

from demo.clock import TurnedClock
from domain.assignments.acts import Act, ActType
from domain.assignments.drafts import Draft
from domain.assignments.requests import Offer, Request
from domain.ids import PersonId, RequestId
from domain.rosters import RosterKind
from engine.tick import next_due, tick
from services import assignments
from services.assignments import Registered
from services.work import Work
from tests.kit.collegium import FIRST, UNIT, officer, put_on_duty, settle

NOW = datetime(2026, 8, 25, 4, 0, tzinfo=UTC)
TODAY = date(2026, 8, 25)


def an_act(number: str = "15", *, received_at: datetime = NOW, urgent: bool = False) -> Draft:
    """A decree of an investigator that came in just now."""
    act = Act(ActType.CRIMINAL, number, TODAY, "Алматы ауданының ПБ", "Бейбітшілік к-сі, 1")
    return Draft(UNIT, RosterKind.PRETRIAL, act, received_at, urgent=urgent, client="Сейтқали Н.",
                 files=(("document", "file-of-the-act"),))  # fmt: skip


async def collegium(work: Work, *on_duty: PersonId) -> None:
    """The sample people, with these advocates on duty today; the first one by default."""
    await settle(work)
    await put_on_duty(work, TODAY, on_duty or (FIRST,))


async def registered(work: Work, draft: Draft | None = None) -> Request:
    """A request that was registered by the officer."""
    outcome = await assignments.register(work, draft or an_act(), by=officer())
    assert isinstance(outcome, Registered)
    return outcome.request


async def request(work: Work, number: RequestId) -> Request:
    """The request as it stands now."""
    async with work.read() as tx:
        found = await tx.assignments.get(number)
        assert found is not None
        return found


async def offers(work: Work, number: RequestId) -> list[Offer]:
    """Every offer of a request."""
    async with work.read() as tx:
        return await tx.assignments.offers_of(number)


async def waiting(work: Work, number: RequestId) -> Offer:
    """The offer that waits for an answer."""
    async with work.read() as tx:
        (found,) = await tx.assignments.waiting(number)
        return found


async def turn(work: Work, clock: TurnedClock, length: timedelta) -> None:
    """Live through a time; each thing that is due happens at its own moment."""
    end = clock.now() + length
    while (due := await next_due(work)) is not None and due <= end:
        clock.turn(max(due, clock.now()))
        await tick(work)
    clock.turn(end)
    await tick(work)
