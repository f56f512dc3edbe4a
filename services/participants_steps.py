"""Reminds of the list of participants and of the agreements behind it (D-06 to D-08)."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import date, time

from domain.civil import day_of, moment_of
from domain.deadlines.obligations import Obligation, state_when_marked
from domain.deadlines.table import Code
from domain.ids import PersonId
from domain.members import Member
from domain.notices import Notice
from domain.notices.participants import (
    AgreementDue,
    AgreementKept,
    AgreementsMissing,
    ListChanged,
    ListCheckDue,
    ListDue,
)
from domain.participants import Listed, changes, has_agreement, without_agreement
from domain.people import SYSTEM, Actor, Role
from domain.policy import POLICY
from domain.rosters import next_month
from services.work import Tx, Work

CHANGED = "participants.changed"
_CHANGED_AT = time(10)


async def plan_monthly(tx: Tx) -> None:
    """Plan the look at the list on the first of the next month (Ереже ¶5(3), R-014)."""
    first = next_month(day_of(tx.now))
    await tx.plan(CHANGED, 0, moment_of(first, _CHANGED_AT))


async def tell_changed(work: Work, _subject: int) -> None:
    """Tell the presidium when the list of today is not the one that was sent."""
    async with work.write() as tx:
        latest = await tx.participant_lists.latest()
        if latest is None:
            return
        today = day_of(tx.now)
        found = changes(latest.rows, await tx.participant_lists.listed(today))
        if found:
            notice = ListChanged(
                latest.sent_on, len(found.added), len(found.dropped), len(found.altered)
            )
            await _tell_presidium(tx, notice, f"list-changed:{today:%Y%m}")


async def unagreed(tx: Tx, period: date) -> list[PersonId]:
    """Who stands in the List without an agreement for the year after the period (R-E01)."""
    rows = await tx.participant_lists.listed(day_of(tx.now))
    return [
        row.person for row in without_agreement(rows, period.year + 1, POLICY.agreement_season)
    ]


async def remind(tx: Tx, owed: Obligation, occasion: str) -> None:
    """Remind the presidium of what the collegium owes."""
    await _tell_presidium(tx, await _due(tx, owed), occasion, owed.subject)


async def remind_agreement(tx: Tx, owed: Obligation, occasion: str) -> None:
    """Remind an advocate of the agreement."""
    if owed.person is not None:
        rows = await tx.participant_lists.listed(day_of(tx.now), person=owed.person)
        if not rows or await settle_agreement(tx, rows[0], SYSTEM):
            return  # the agreement came with a file, or the advocate left the List
        due = day_of(owed.due_at)
        left = (due - day_of(tx.now)).days
        notice = AgreementDue(owed.id, owed.period.year + 1, due, left)
        await tx.tell(owed.person, notice, occasion=occasion, subject=owed.subject)


async def settle_agreement(tx: Tx, row: Listed, by: Actor) -> bool:
    """Close what an advocate owes once the agreement for the next year is in the profile."""
    year = day_of(tx.now).year
    signed = row.agreement_date
    if signed is None or not has_agreement(row, year + 1, POLICY.agreement_season):
        return False
    owed = await tx.deadlines.of_one(Code.AGREEMENTS, row.person, date(year, 1, 1))
    if owed is None or not owed.is_open:
        return True
    state = state_when_marked(owed.due_at, tx.now)
    if await tx.deadlines.mark(owed.id, state, tx.now, by.person):
        await tx.record(by, "deadlines", owed.subject, owed.state, state)
        kept = AgreementKept(year + 1, row.agreement_number, signed)
        await tx.retell(owed.subject, kept, occasion=owed.subject)
    return True


async def escalate(tx: Tx, owed: Obligation, to: Role) -> None:
    """Tell the chair (or the presidium) that the list or its check is still open."""
    today = day_of(tx.now)
    people = (
        await tx.members.presidium(today)
        if to is Role.PRESIDIUM
        else await tx.members.holders(Role.CHAIR, today)
    )
    occasion = f"{owed.id}:{to}:{today}"
    await _tell(tx, people, await _due(tx, owed), occasion, owed.subject)


async def tell_missing(tx: Tx, late: Sequence[Obligation]) -> None:
    """Tell the presidium who has no agreement after its day (D-07)."""
    owing = {one.person for one in late}
    rows = await tx.participant_lists.listed(day_of(tx.now))
    names = [
        row.name.full
        for row in rows
        if row.person in owing and not await settle_agreement(tx, row, SYSTEM)
    ]
    if not names:
        return
    first = late[0]
    notice = AgreementsMissing(first.period.year + 1, day_of(first.due_at), tuple(names))
    await _tell_presidium(tx, notice, f"{first.code}:{first.period}:presidium")


async def _due(tx: Tx, owed: Obligation) -> Notice:
    due, today = day_of(owed.due_at), day_of(tx.now)
    if owed.code is Code.LIST_CHECK:
        return ListCheckDue(owed.period.year, (today - due).days)
    rows = await tx.participant_lists.listed(today)
    incomplete = sum(1 for row in rows if row.lacks)
    return ListDue(owed.period.year, due, (due - today).days, len(rows), incomplete)


async def _tell_presidium(tx: Tx, notice: Notice, occasion: str, subject: str = "") -> None:
    await _tell(tx, await tx.members.presidium(day_of(tx.now)), notice, occasion, subject)


async def _tell(
    tx: Tx, people: Sequence[Member], notice: Notice, occasion: str, subject: str = ""
) -> None:
    for one in people:
        await tx.tell(one.id, notice, occasion=occasion, subject=subject)


STEPS: dict[str, Callable[[Work, int], Awaitable[None]]] = {CHANGED: tell_changed}
