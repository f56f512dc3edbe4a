"""Takes the steps of the guided month: the nudge, the reminder, the summary, the draft."""

from collections.abc import Awaitable, Callable
from datetime import date, time, timedelta

from domain.civil import civil, day_of, moment_of
from domain.ids import AbsenceCallId, UnitId
from domain.notices.calls import CallClosed, CallNudge, DaysReminder, DraftDrawn
from domain.people import SYSTEM
from domain.policy import POLICY
from domain.refusals import Refusal
from domain.rosters import calls as rules
from domain.rosters import next_month
from domain.rosters.calls import Call
from domain.rosters.completeness import due_day
from services import rosters_jobs
from services.calls import CLOSE, REMIND, load_answers
from services.calls_stage import silent
from services.rosters_pages import eligible_people
from services.work import Tx, Work

PLAN, NUDGE, DRAFT = "calls.plan", "calls.nudge", "calls.draft"
_PLANNED_AT = time(0, 20)
_DAY = timedelta(days=1)


async def start(work: Work) -> None:
    """Plan at once what the month has still to bring; from then on it is done every night."""
    async with work.write() as tx:
        await tx.unplan(PLAN, 0)
        await tx.plan(PLAN, 0, tx.now)


async def plan(work: Work, _subject: int) -> None:
    """Plan the nudge and the draft of the next month in every unit, unless their time is over."""
    async with work.write() as tx:
        today = day_of(tx.now)
        month = next_month(today)
        moments = {NUDGE: rules.nudge_at(month), DRAFT: rules.draft_at(month)}
        for unit in await tx.members.units():
            for step, at in moments.items():
                if at > tx.now:
                    await tx.plan(step, unit.id, at)
        await tx.plan(PLAN, 0, moment_of(today + _DAY, _PLANNED_AT))


async def nudge(work: Work, number: int) -> None:
    """Remind an officer who has not asked yet; once, and not when it is too late to ask."""
    async with work.write() as tx:
        unit, month = UnitId(number), next_month(day_of(tx.now))
        late = not rules.nudge_at(month) <= tx.now < rules.draft_at(month)
        if late or await tx.calls.call(unit, month) or await tx.rosters.of_month(unit, month):
            return
        if await eligible_people(tx, unit, month):
            notice = CallNudge(
                unit, await tx.members.unit_name(unit), month, rules.draft_day(month)
            )
            await _tell_officers(tx, unit, notice, f"call-nudge:{unit}:{month}")


async def remind(work: Work, number: int) -> None:
    """Remind those who said nothing, in working hours only."""
    async with work.write() as tx:
        call = await tx.calls.one(AbsenceCallId(number))
        if call is None or not call.is_open(day_of(tx.now)):
            return
        clock = civil(tx.now).time()
        if clock < POLICY.call_reminder_from:
            await tx.plan(REMIND, number, moment_of(day_of(tx.now), POLICY.call_reminder_from))
        elif clock >= POLICY.call_reminder_until:
            tomorrow = day_of(tx.now) + _DAY
            await tx.plan(REMIND, number, moment_of(tomorrow, POLICY.call_reminder_from))
        else:
            await _remind_silent(tx, call)


async def close(work: Work, number: int) -> None:
    """Give the officer the summary; answers that come later are marked late."""
    async with work.write() as tx:
        call = await tx.calls.one(AbsenceCallId(number))
        if call is None or tx.now < rules.summary_at(call):
            return
        seen = await load_answers(tx, call.unit, call.month)
        notice = CallClosed(
            call.unit, seen.unit_name, call.month, seen.answered, len(seen.rows), seen.cannot,
            tuple(row.name for row in seen.rows if not row.answered),
        )  # fmt: skip
        await tx.record(SYSTEM, "calls", f"call:{call.id}", f"closes {call.closes_on}", "closed",
                        evidence=f"{seen.answered} of {len(seen.rows)}")  # fmt: skip
        await _tell_officers(tx, call.unit, notice, f"call:{call.id}:closed:{call.closes_on}")


async def draft(work: Work, number: int) -> None:
    """Draw the three drafts where there are none; a call that is still open is waited for.

    Where drawing is impossible, the reminder of D-01 says what is missing.
    """
    unit = UnitId(number)
    month = await _month_to_draw(work, unit)
    if month is None:
        return
    try:
        desk = await rosters_jobs.draw_drafts(work, unit, month, posts=None, by=SYSTEM)
    except Refusal:
        return
    if desk.drawing is not None:
        return  # whoever answers for the unit is told when the job has ended
    async with work.write() as tx:
        seen = await load_answers(tx, unit, month)
        asked = len(seen.rows) if seen.call is not None else 0
        notice = DraftDrawn(unit, seen.unit_name, month, due_day(month), seen.answered, asked)
        await _tell_officers(tx, unit, notice, f"draft:{unit}:{month}")


async def _month_to_draw(work: Work, unit: UnitId) -> date | None:
    async with work.write() as tx:
        today = day_of(tx.now)
        month = next_month(today)
        if tx.now < rules.draft_at(month) or await tx.rosters.of_month(unit, month):
            return None
        call = await tx.calls.call(unit, month)
        if call is not None and call.is_open(today):
            at = moment_of(call.closes_on + _DAY, POLICY.roster_draft_at)
            await tx.plan(DRAFT, unit, at)
            return None
        return month


async def _remind_silent(tx: Tx, call: Call) -> None:
    people = await eligible_people(tx, call.unit, call.month)
    for person in await silent(tx, call, people):
        await tx.tell(person, DaysReminder(person, call.month, call.closes_on),
                      occasion=f"call:{call.id}:remind:{call.closes_on}")  # fmt: skip


async def _tell_officers(
    tx: Tx, unit: UnitId, notice: CallNudge | CallClosed | DraftDrawn, occasion: str
) -> None:
    for one in await tx.members.officers(unit, day_of(tx.now)):
        await tx.tell(one.id, notice, occasion=occasion)


STEPS: dict[str, Callable[[Work, int], Awaitable[None]]] = {
    PLAN: plan,
    NUDGE: nudge,
    REMIND: remind,
    CLOSE: close,
    DRAFT: draft,
}
