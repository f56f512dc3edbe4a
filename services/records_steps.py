"""Reminds the presidium of the consolidated report (D-05, Ереже ¶5(4))."""

from collections.abc import Sequence

from domain.civil import day_of
from domain.deadlines.obligations import Obligation
from domain.members import Member
from domain.notices.records import ConsolidatedDue
from domain.people import SYSTEM, Role
from domain.policy import POLICY
from domain.records.confirmations import Standing
from domain.records.consolidated import reported
from services.records_drafts import draft_of
from services.work import Tx


async def remind(tx: Tx, owed: Obligation, occasion: str) -> None:
    """Remind everybody of the presidium, with how many months their authors have confirmed."""
    await _tell(tx, owed, await tx.members.presidium(day_of(tx.now)), occasion)


async def escalate(tx: Tx, owed: Obligation, to: Role) -> None:
    """Tell the chair that the report is not marked as sent."""
    people = await tx.members.holders(to, day_of(tx.now))
    await _tell(tx, owed, people, f"{owed.id}:{to}:{day_of(tx.now)}")


async def _tell(tx: Tx, owed: Obligation, people: Sequence[Member], occasion: str) -> None:
    period = reported(owed.period, POLICY.consolidated_january)
    months = (await draft_of(tx, period, SYSTEM, None)).total.months
    due = day_of(owed.due_at)
    confirmed = months[Standing.CONFIRMED]
    notice = ConsolidatedDue(
        owed.id, period.word, due, (due - day_of(tx.now)).days, confirmed,
        months.total() - confirmed,
    )  # fmt: skip
    for one in people:
        await tx.tell(one.id, notice, occasion=occasion, subject=owed.subject)
