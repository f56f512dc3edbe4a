"""Makes the draft of the consolidated report and keeps the mark that it went (Ереже ¶5(4))."""

from dataclasses import dataclass
from datetime import date

from domain.calendar import add_months
from domain.civil import day_of
from domain.deadlines import due_day
from domain.deadlines.obligations import state_when_marked
from domain.deadlines.table import DEADLINES, Code
from domain.ids import UnitId
from domain.notices.records import ConsolidatedSent
from domain.people import Actor
from domain.permissions import Deed, demand, may
from domain.policy import POLICY
from domain.records.cases import by_person
from domain.records.consolidated import Draft, consolidate, reported
from domain.records.periods import LENGTHS, Period, Span, period_of
from domain.refusals import Refusal
from services.records import advocates, cases_of
from services.work import Tx, Work


@dataclass(frozen=True, slots=True)
class Recorded:
    """The mark is kept; `late` says that the report went after its day."""

    draft: Draft
    late: bool


@dataclass(frozen=True, slots=True)
class SentBefore:
    """The report of this period is marked already."""

    draft: Draft


async def current(work: Work) -> Period:
    """The period whose report is due next: the last half that is over, or the whole year."""
    async with work.read() as tx:
        half = period_of(Span.HALF, day_of(tx.now)).moved(-1)
        return reported(half.first, POLICY.consolidated_january)


async def draft(work: Work, period: Period, *, by: Actor, unit: UnitId | None = None) -> Draft:
    """The sums of a period: everybody's for the presidium, a unit's part for its officer."""
    async with work.read() as tx:
        demand(by, Deed.READ_DRAFT, unit=unit)
        return await draft_of(tx, period, by, unit)


async def send(work: Work, period: Period, number: str, on: date, *, by: Actor) -> (
    Recorded | SentBefore
):  # fmt: skip
    """Write down that the report went, with number and day; the state's system is not ours."""
    async with work.write() as tx:
        demand(by, Deed.SEND_DRAFT)
        if on > day_of(tx.now):
            raise Refusal("records-sent-in-future")
        if period.ends > tx.now:
            raise Refusal("records-period-runs")
        shown = await draft_of(tx, period, by, None)
        if by.person is None or not await tx.records.confirmations.send(
            period, number, on, shown.text, at=tx.now, by=by.person
        ):
            return SentBefore(shown)
        late = on > shown.due
        await tx.record(by, "records", f"consolidated:{period.word}", "", "sent",
                        evidence=f"№ {number}, {on}")  # fmt: skip
        await _close(tx, period, ConsolidatedSent(period.word, number, on, late=late), by)
        return Recorded(await draft_of(tx, period, by, None), late)


async def draft_of(tx: Tx, period: Period, by: Actor, unit: UnitId | None) -> Draft:
    """The draft inside an open step; who may read it was asked before."""
    cases = await cases_of(tx, period)
    people = await advocates(tx, period, by_person(cases).keys(), unit)
    homes = {one.id: one.unit for one in people.values()}
    last = add_months(period.after, -1)
    latest = await tx.records.confirmations.latest(period.first, last, people)
    sums, rural = consolidate(period, cases, homes, latest, tx.now)
    names: dict[UnitId | None, str] = {one.id: one.name for one in await tx.members.units()}
    return Draft(
        period, sums, rural, names, await tx.members.collegium(),
        over=period.ends <= tx.now, due=due_day(DEADLINES[Code.CONSOLIDATED], _half(period)),
        sent=await tx.records.confirmations.sent(period),
        sends=unit is None and may(by, Deed.SEND_DRAFT),
    )  # fmt: skip


def _half(period: Period) -> date:
    """The half of a year whose deadline a report belongs to."""
    return add_months(period.after, -LENGTHS[Span.HALF])


async def _close(tx: Tx, period: Period, notice: ConsolidatedSent, by: Actor) -> None:
    owed = await tx.deadlines.of_collegium(Code.CONSOLIDATED, _half(period))
    due = reported(_half(period), POLICY.consolidated_january)
    if owed is None or not owed.is_open or due != period:
        return
    state = state_when_marked(owed.due_at, tx.now)
    if await tx.deadlines.mark(owed.id, state, tx.now, by.person):
        await tx.record(by, "deadlines", owed.subject, owed.state, state)
        await tx.deadlines.note(owed.id, notice.number)
        await tx.retell(owed.subject, notice, occasion=owed.subject)
