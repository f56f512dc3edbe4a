"""Cases for the tests of what follows an acceptance: accepted, in work, in court."""

from dataclasses import replace

from domain.assignments.acts import ActType
from domain.assignments.drafts import Draft
from domain.assignments.requests import Request
from domain.cases import Substitution
from domain.ids import PersonId, RequestId
from domain.rosters import RosterKind
from services import assignments, assignments_work
from services.work import Work
from tests.kit.collegium import FIRST, SECOND, advocate, officer, put_on_duty
from tests.services.requests import TODAY, an_act, collegium, registered, waiting

WHY = "Төралқа тапсырмасымен"


async def accepted(work: Work, draft: Draft | None = None) -> Request:
    """A request that the first advocate has accepted; a second one is on duty as well."""
    await collegium(work, FIRST, SECOND)
    await put_on_duty(work, TODAY, (FIRST, SECOND), RosterKind.COURT)
    one = await registered(work, draft)
    await takes(work, one.id, FIRST)
    return one


async def in_work(work: Work, draft: Draft | None = None) -> Request:
    """A case whose act was handed over, whose notice was written, whose body was told."""
    one = await accepted(work, draft)
    await worked_on(work, one.id, FIRST)
    return one


async def takes(work: Work, number: RequestId, person: PersonId) -> None:
    """Accept the offer that waits."""
    await assignments.accept(work, (await waiting(work, number)).id, by=advocate(person))


async def worked_on(work: Work, number: RequestId, person: PersonId) -> None:
    """Take the road from the act to the work."""
    await assignments_work.hand_act(work, number, by=officer())
    await assignments_work.notice_done(work, number, "7", TODAY, by=advocate(person))
    await assignments_work.body_told(work, number, by=advocate(person))


def court_act(number: str = "2-41") -> Draft:
    """An act of a court in a criminal case."""
    draft = an_act(number)
    act = replace(draft.act, type=ActType.CRIMINAL_COURT)
    return replace(draft, act=act, kind=RosterKind.COURT)


async def live(work: Work, number: RequestId) -> Substitution:
    """The substitution of a case that is under way."""
    async with work.read() as tx:
        found = await tx.cases.live_substitution(number)
        assert found is not None
        return found
