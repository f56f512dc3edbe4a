"""Keeps the yearly list of participants: who stands in it, what was sent, what was seen."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from domain.civil import day_of
from domain.deadlines import due_day
from domain.deadlines.obligations import state_when_marked
from domain.deadlines.table import DEADLINES, Code
from domain.ids import PersonId, UnitId
from domain.notices import Notice
from domain.notices.participants import ListChecked, ListSent
from domain.participants import Changes, Listed, ListPage, changes
from domain.people import Actor
from domain.permissions import Deed, demand, may
from domain.refusals import Refusal
from services import participants_steps
from services.work import Tx, Work

_JOURNAL = "participants"


@dataclass(frozen=True, slots=True)
class Recorded:
    """The list is written down as sent; `late` says that it went after its day."""

    page: ListPage
    late: bool


@dataclass(frozen=True, slots=True)
class SentBefore:
    """A list of this year is written down already."""

    page: ListPage


@dataclass(frozen=True, slots=True)
class ListIncomplete:
    """Something of somebody is missing, so the list does not show what the law wants."""

    page: ListPage


async def page(work: Work, *, by: Actor) -> ListPage:
    """The list of today with its holes: the whole of it, a unit's part, or one's own row."""
    async with work.read() as tx:
        return await _page(tx, by)


async def send(
    work: Work, number: str, sent_on: date, *, by: Actor
) -> Recorded | SentBefore | ListIncomplete:
    """Write down that the list of today was sent, with number and day (Ереже ¶5(2), R-013)."""
    async with work.write() as tx:
        demand(by, Deed.SEND_LIST)
        if sent_on > day_of(tx.now):
            raise Refusal("participants-future")
        shown = await _page(tx, by)
        if shown.sent is not None:
            return SentBefore(shown)
        if shown.incomplete or not shown.rows:
            return ListIncomplete(shown)
        kept = by.person is not None and await tx.participant_lists.keep(
            shown.year, number, sent_on, shown.rows, at=tx.now, by=by.person
        )
        if not kept:
            return SentBefore(await _page(tx, by))
        late = sent_on > shown.due
        await tx.record(
            by, _JOURNAL, f"list:{shown.year}", "", "sent", evidence=f"№ {number}, {sent_on}"
        )
        await _close(
            tx, Code.LIST, shown.year, ListSent(shown.year, number, sent_on, late=late), by
        )
        return Recorded(await _page(tx, by), late)


async def check(work: Work, *, by: Actor) -> ListPage:
    """Write down that somebody saw the list in the state's system (Ереже ¶6(3), R-020)."""
    async with work.write() as tx:
        demand(by, Deed.SEND_LIST)
        shown = await _page(tx, by)
        if shown.sent is None:
            raise Refusal("participants-not-sent")
        if by.person is not None and await tx.participant_lists.check(
            shown.year, at=tx.now, by=by.person
        ):
            await tx.record(by, _JOURNAL, f"list:{shown.year}", "sent", "checked")
            seen = ListChecked(shown.year, day_of(tx.now))
            await _close(tx, Code.LIST_CHECK, shown.year, seen, by)
        return await _page(tx, by)


async def sign(work: Work, person: PersonId, number: str, signed: date, *, by: Actor) -> Listed:
    """Write an advocate's yearly agreement into the profile (Law 28(5), R-E01)."""
    async with work.write() as tx:
        member = await tx.members.person(person)
        if member is None or member.unit is None:
            raise Refusal("members-no-such-person")
        demand(by, Deed.RECORD_AGREEMENT, unit=member.unit)
        if signed > day_of(tx.now):
            raise Refusal("participants-future")
        rows = await tx.participant_lists.listed(date.max, person=person)
        if not rows or not await tx.participant_lists.sign(person, number, signed):
            raise Refusal("participants-not-listed")
        before = f"№ {rows[0].agreement_number}, {rows[0].agreement_date}"
        await tx.record(by, _JOURNAL, f"person:{person}", before, f"№ {number}, {signed}")
        row = (await tx.participant_lists.listed(date.max, person=person))[0]
        await participants_steps.settle_agreement(tx, row, by)
        return row


async def _page(tx: Tx, by: Actor) -> ListPage:
    today = day_of(tx.now)
    whole = may(by, Deed.READ_LIST)
    rows = await _rows(tx, by, today, whole=whole)
    latest = await tx.participant_lists.latest() if whole else None
    sent = await tx.participant_lists.sent(today.year) if whole else None
    return ListPage(
        year=today.year,
        due=due_day(DEADLINES[Code.LIST], date(today.year, 1, 1)),
        rows=tuple(rows),
        sent=sent,
        changes=changes(latest.rows, rows) if latest is not None else Changes(),
        before=latest,
        editable=may(by, Deed.SEND_LIST),
    )


async def _rows(tx: Tx, by: Actor, today: date, *, whole: bool) -> list[Listed]:
    if whole:
        return await tx.participant_lists.listed(today)
    units: Iterable[UnitId] = [unit for unit in by.units if may(by, Deed.READ_LIST, unit=unit)]
    if units:
        return await tx.participant_lists.listed(today, units)
    demand(by, Deed.READ_LIST, owner=by.person)
    return await tx.participant_lists.listed(today, person=by.person)


async def _close(tx: Tx, code: Code, year: int, notice: Notice, by: Actor) -> None:
    owed = await tx.deadlines.of_collegium(code, date(year, 1, 1))
    if owed is None or not owed.is_open:
        return
    state = state_when_marked(owed.due_at, tx.now)
    if await tx.deadlines.mark(owed.id, state, tx.now, by.person):
        await tx.record(by, "deadlines", owed.subject, owed.state, state)
        await tx.retell(owed.subject, notice, occasion=owed.subject)
