"""Reminds an advocate of an application that was not marked as sent (D-32)."""

from collections.abc import Awaitable, Callable

from domain.civil import day_of, moment_of
from domain.claims import Claim, reminder_days
from domain.ids import ClaimId
from domain.notices.claims import ClaimDue, ClaimSent
from domain.policy import POLICY
from services.claims_board import seen
from services.work import Tx, Work

REMIND = "claims.remind"


async def follow(tx: Tx, before: Claim, after: Claim) -> None:
    """Plan the reminders anew where a claim moved or a day of it changed; redraw those sent."""
    told = (before.state, before.until, before.sent_on)
    if told == (after.state, after.until, after.sent_on):
        return
    await tx.unplan(REMIND, after.id)
    if after.waits and after.until is not None:
        for day in reminder_days(after.until):
            due = moment_of(day, POLICY.claim_reminder)
            if due > tx.now:
                await tx.plan(REMIND, after.id, due)
    if before.waits or before.sent_on != after.sent_on:
        await _redraw(tx, after)


async def remind(work: Work, number: int) -> None:
    """Tell the advocate, and nobody else, how many days are left."""
    async with work.write() as tx:
        claim = await tx.claims.one(ClaimId(number))
        if claim is None or not claim.waits or claim.until is None:
            return
        left = (claim.until - day_of(tx.now)).days
        if left < 0:
            return
        notice = ClaimDue(claim.id, (await seen(tx, claim)).request_label, claim.until, left)
        await tx.tell(claim.person, notice, occasion=f"claim:{claim.id}:{claim.until}:{left}",
                      subject=f"claim-due:{claim.id}")  # fmt: skip


async def _redraw(tx: Tx, claim: Claim) -> None:
    """Put what is true now into the reminders that were sent."""
    label = (await seen(tx, claim)).request_label
    occasion = f"claim-due:{claim.id}:{claim.revision}"
    subject = f"claim-due:{claim.id}"
    if claim.waits and claim.until is not None:
        left = (claim.until - day_of(tx.now)).days
        moved = ClaimDue(claim.id, label, claim.until, left)
        await tx.retell(subject, moved, occasion=occasion)
    elif claim.sent_on is not None:
        await tx.retell(subject, ClaimSent(claim.id, label, claim.sent_on), occasion=occasion)


STEPS: dict[str, Callable[[Work, int], Awaitable[None]]] = {REMIND: remind}
