"""Claims of the first advocate for the tests, in each state they need."""

from datetime import date

from sqlalchemy import select

from db.tables.engine_room import due_steps
from db.tables.engine_room import journal as rows
from domain.assignments.requests import Request
from domain.civil import day_of
from domain.claims import Basis, PaymentAct, SeenClaim
from domain.ids import ClaimId
from domain.people import Actor, Role
from services import assignments, claims
from services.claims_results import Done, Stale
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    PRESIDIUM,
    advocate,
)
from tests.services.requests import TODAY, collegium, registered, request, waiting

ISSUED = date(2026, 8, 20)
ACT = PaymentAct(Basis.CRIM_PRETRIAL, "15-т", ISSUED)
CONSULT = PaymentAct(Basis.CONSULT_ACT, "3", ISSUED)
ADMIN = Actor(9, PRESIDIUM, frozenset({Role.ADMIN}))
REASON = "Қаулының көшірмесі оқылмайды"


async def held(work: Work) -> Request:
    """A request that the first advocate has accepted."""
    await collegium(work)
    known = await registered(work)
    await assignments.accept(work, (await waiting(work, known.id)).id, by=advocate(FIRST))
    return await request(work, known.id)


async def opened(work: Work) -> Request:
    """The same, completed, with the claim that its completion opens."""
    known = await held(work)
    async with work.write() as tx:
        await claims.open_for(tx, known, FIRST)
    return known


async def recorded(work: Work, act: PaymentAct = ACT) -> SeenClaim:
    """The act of that claim is recorded."""
    known = await opened(work)
    return done(await claims.record(work, known.id, "", act, by=advocate(FIRST)))


async def sent(work: Work) -> ClaimId:
    """The application is marked as sent."""
    claim = (await recorded(work)).claim
    done(await claims.send(work, claim.id, TODAY, by=advocate(FIRST)))
    return claim.id


def done(outcome: Done | Stale) -> SeenClaim:
    """What was recorded."""
    assert isinstance(outcome, Done)
    return outcome.seen


async def reminders(work: Work) -> list[date]:
    """The days of the reminders that are still to come."""
    async with work.read() as tx:
        query = (
            select(due_steps.c.due_at)
            .where(due_steps.c.step == "claims.remind", due_steps.c.done_at.is_(None))
            .order_by(due_steps.c.due_at)
        )
        return [day_of(one) for one in (await tx.connection.execute(query)).scalars().all()]


async def journal(work: Work, number: ClaimId) -> list[tuple[str, str]]:
    """The steps of a claim as the journal has them."""
    async with work.read() as tx:
        query = (
            select(rows.c.before, rows.c.after)
            .where(rows.c.subject == f"claim:{number}")
            .order_by(rows.c.id)
        )
        return [(row[0], row[1]) for row in (await tx.connection.execute(query)).all()]
