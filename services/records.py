"""Shows an advocate's figures of a month and keeps the author's word for them (R-065, R-095)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from domain.civil import day_of
from domain.ids import PersonId, UnitId
from domain.members import Member, Unit
from domain.people import Actor
from domain.permissions import Deed, demand, may
from domain.records.cases import Case, by_person
from domain.records.confirmations import Board, BoardLine, MonthPage, standing
from domain.records.figures import Figures, changed, figures_of
from domain.records.periods import Period, month_of
from domain.refusals import Refusal
from services.work import Tx, Work

_SHOWN_OF_DIGEST = 16


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The author stands for the figures; they were seen as they are."""

    page: MonthPage


@dataclass(frozen=True, slots=True)
class Moved:
    """The figures are no longer those that were shown: they are shown again, not confirmed."""

    page: MonthPage


@dataclass(frozen=True, slots=True)
class ConfirmedBefore:
    """These very figures are confirmed already."""

    page: MonthPage


@dataclass(frozen=True, slots=True)
class NotOver:
    """The month goes on, and so do its figures."""

    page: MonthPage


def seal_of(figures: Figures) -> str:
    """What a button of confirmation carries, so that nobody confirms what was not shown."""
    return figures.digest[:_SHOWN_OF_DIGEST]


async def page(work: Work, month: date, *, by: Actor, person: PersonId | None = None) -> MonthPage:
    """One's own month, or that of another for whoever may read it (R-065)."""
    async with work.read() as tx:
        return await page_of(tx, person or _self(by), month, by)


async def confirm(
    work: Work, month: date, seal: str, *, by: Actor
) -> Confirmed | Moved | ConfirmedBefore | NotOver:
    """Keep the advocate's word with a frozen copy; nobody gives it for another (Ереже ¶57)."""
    async with work.write() as tx:
        person = _self(by)
        demand(by, Deed.CONFIRM_FIGURES, owner=person)
        shown = await page_of(tx, person, month, by)
        if not shown.over:
            return NotOver(shown)
        if seal_of(shown.figures) != seal:
            return Moved(shown)
        before = shown.confirmation
        if before is not None and before.digest == shown.figures.digest:
            return ConfirmedBefore(shown)
        await tx.records.confirmations.confirm(shown.figures, at=tx.now)
        await tx.record(
            by, "records", f"figures:{person}:{month:%Y-%m}", shown.standing, "confirmed",
            evidence=f"sha256:{shown.figures.digest}",
        )  # fmt: skip
        return Confirmed(await page_of(tx, person, month, by))


async def board(work: Work, unit: UnitId, month: date, *, by: Actor) -> Board:
    """Who of a unit has confirmed the figures of a month, and who has not (R-065)."""
    async with work.read() as tx:
        demand(by, Deed.READ_CONFIRMATIONS, unit=unit)
        place = await demand_unit(tx, unit)
        period = month_of(month)
        cases = by_person(await tx.records.cases(period.begins, period.ends))
        people = await advocates(tx, period, cases.keys(), unit)
        latest = await tx.records.confirmations.latest(period.first, period.first, people)
        remarks = await tx.records.confirmations.remarks(period.first, people)
        lines = []
        for one in people.values():
            own = latest.get((one.id, period.first))
            figures = figures_of(cases.get(one.id, ()), one.id, period.first, tx.now)
            lines.append(BoardLine(
                one, standing(own, figures), own.at if own is not None else None,
                remarks.get(one.id), figures.empty,
            ))  # fmt: skip
        answers = may(by, Deed.ANSWER_REMARK, unit=unit)
        reads = may(by, Deed.READ_FIGURES)
        return Board(place, period.first, tuple(lines), answers, reads)


async def units_for(work: Work, deed: Deed, *, by: Actor) -> list[Unit]:
    """The units in which somebody may do something."""
    async with work.read() as tx:
        return [one for one in await tx.members.units() if may(by, deed, unit=one.id)]


async def page_of(tx: Tx, person: PersonId, month: date, by: Actor) -> MonthPage:
    """A month inside an open step."""
    demand(by, Deed.READ_FIGURES, owner=person)
    period = month_of(month)
    member = await tx.members.person(person)
    if member is None:
        raise Refusal("members-no-such-person")
    cases = await tx.records.cases(period.begins, period.ends, person=person)
    figures = figures_of(cases, person, period.first, tx.now)
    latest = await tx.records.confirmations.latest(period.first, period.first, [person])
    own = latest.get((person, period.first))
    remark = (await tx.records.confirmations.remarks(period.first, [person])).get(person)
    return MonthPage(
        member.name.full, figures, own, member.name.short,
        changed(own.text, figures) if own is not None else (), remark,
        over=period.ends <= tx.now, own=by.person == person,
    )  # fmt: skip


async def advocates(
    tx: Tx, period: Period, touched: Collection[PersonId], unit: UnitId | None = None
) -> Mapping[PersonId, Member]:
    """Those who owe a report for a month of a period, and those who did something in it.

    A report is owed by whoever takes part on the first or the last day of a month (D-04).
    """
    found: dict[PersonId, Member] = {}
    for month in period.months():
        last = month.moved(1).first.toordinal() - 1
        for day in (month.first, date.fromordinal(last)):
            if day <= day_of(tx.now):
                for one in await tx.members.participants(unit, day):
                    found[one.id] = one
    for one in (await tx.members.people(touched)).values():
        if unit is None or one.unit == unit:
            found.setdefault(one.id, one)
    order = await tx.members.people(found)
    return {one: found[one] for one in order if one in found}


async def cases_of(tx: Tx, period: Period) -> list[Case]:
    """Everything that has to do with a period."""
    return await tx.records.cases(period.begins, period.ends)


async def demand_unit(tx: Tx, unit: UnitId) -> Unit:
    """A unit that exists; a refusal for a made-up number."""
    place = await tx.members.unit(unit)
    if place is None:
        raise Refusal("records-no-such-unit")
    return place


def _self(by: Actor) -> PersonId:
    if by.person is None:
        raise Refusal("members-no-permission")
    return by.person
