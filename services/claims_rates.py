"""Keeps the sizes of payment as an administrator enters them; nothing is computed by them."""

from dataclasses import dataclass

from domain.civil import day_of
from domain.ids import PersonId, RateId
from domain.people import Actor
from domain.permissions import Deed, demand, may
from domain.rates import (
    AMOUNT_MAX,
    NAME_MAX,
    SOURCE_MAX,
    NewRate,
    Rate,
    in_force,
    read_text,
    to_come,
)
from domain.refusals import Refusal
from services.work import Work


@dataclass(frozen=True, slots=True)
class RatesPage:
    """The sizes that hold today and those to come; `edits` says that the reader enters them."""

    now: tuple[Rate, ...]
    later: tuple[Rate, ...]
    edits: bool


async def page(work: Work, *, by: Actor) -> RatesPage:
    """The sizes, for advocates and for the administrator."""
    async with work.read() as tx:
        demand(by, Deed.READ_RATES)
        every, today = await tx.rates.all(), day_of(tx.now)
        edits = may(by, Deed.EDIT_RATES)
        return RatesPage(tuple(in_force(every, today)), tuple(to_come(every, today)), edits)


async def look(work: Work, number: RateId, *, by: Actor) -> Rate:
    """One size, for who may take it out."""
    async with work.read() as tx:
        demand(by, Deed.EDIT_RATES)
        return _known(await tx.rates.all(), number)


async def add(work: Work, new: NewRate, *, by: Actor) -> RatesPage:
    """Keep a size with its source; the same name from a later day takes its place then."""
    async with work.write() as tx:
        person = _demand_editor(by)
        clean = NewRate(
            demand_text(new.name, NAME_MAX), demand_text(new.amount, AMOUNT_MAX),
            new.valid_from, demand_text(new.source, SOURCE_MAX),
        )  # fmt: skip
        number = await tx.rates.add(clean, by=person, at=tx.now)
        await tx.record(
            by, "claims", f"rate:{number}", "", "entered",
            evidence=f"{clean.name}; {clean.amount}; {clean.valid_from}; {clean.source}",
        )  # fmt: skip
    return await page(work, by=by)


async def drop(work: Work, number: RateId, *, by: Actor) -> RatesPage:
    """Take a size out after a slip; what was entered stays in the journal."""
    async with work.write() as tx:
        person = _demand_editor(by)
        if await tx.rates.drop(number, by=person, at=tx.now):
            await tx.record(by, "claims", f"rate:{number}", "entered", "dropped")
    return await page(work, by=by)


def demand_text(text: str, longest: int) -> str:
    """A line of a rate."""
    clean = read_text(text, longest)
    if clean is None:
        raise Refusal("claims-rate-unclear", longest=longest)
    return clean


def _demand_editor(by: Actor) -> PersonId:
    demand(by, Deed.EDIT_RATES)
    if by.person is None:
        raise Refusal("members-no-permission")
    return by.person


def _known(rates: list[Rate], number: RateId) -> Rate:
    for rate in rates:
        if rate.id == number:
            return rate
    raise Refusal("common-stale-button")
