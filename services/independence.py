"""Makes the presidium's report on how independently appointments were distributed (R-004)."""

from datetime import time

from domain.assignments.independence import Independence, NamedAct, Pick, Span
from domain.assignments.overrides import OverrideCode
from domain.assignments.questions import (
    Bunched,
    Inquiry,
    NextOften,
    PairOften,
    PickedOften,
    Question,
    Taken,
)
from domain.assignments.questions_finding import ask
from domain.assignments.requests import OfferSource
from domain.civil import moment_of
from domain.ids import OfferId, PersonId, UnitId
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.policy import POLICY
from services.work import Tx, Work


async def report(work: Work, span: Span, *, by: Actor) -> Independence:
    """Acts that name an advocate, picks by hand, and the questions, for a quarter or a half.

    For the presidium and its chair only: it is they who watch over the principle (Ереже ¶4(1)).
    """
    async with work.read() as tx:
        demand(by, Deed.READ_INDEPENDENCE)
        since, until = moment_of(span.first, time()), moment_of(span.last, time())
        taken = await tx.independence.taken(since, until)
        named = tuple(await tx.independence.named(since, until))
        picks = tuple(await tx.independence.picked(since, until))
        inquiry = ask(taken, await _teams(tx, taken, span), POLICY)
        sources = dict.fromkeys(OfferSource, 0)
        for one in taken:
            sources[one.source] += 1
        people = await tx.members.people(_told_of(named, picks, inquiry))
        units = {one.id: one.name for one in await tx.members.units()}
        names = {person: member.name for person, member in people.items()}
        return Independence(span, sources, named, picks, inquiry, names, units)


async def code_pick(tx: Tx, offer: OfferId, code: OverrideCode, *, by: Actor) -> None:
    """Keep the coded reason of an offer that the officer made by hand."""
    await tx.independence.code_pick(offer, code, by.person, tx.now)


async def _teams(tx: Tx, taken: list[Taken], span: Span) -> dict[UnitId, frozenset[PersonId]]:
    """Who took part on some day of the period, in each unit that accepted anything."""
    return {
        unit: frozenset(one.id for one in await tx.members.partly(unit, span.first, span.last))
        for unit in sorted({one.unit for one in taken})
    }


def _told_of(
    named: tuple[NamedAct, ...], picks: tuple[Pick, ...], inquiry: Inquiry
) -> set[PersonId]:
    people = {one.advocate for one in named} | {one.officer for one in picks}
    people |= {one.advocate for one in picks}
    for one in inquiry.questions:
        people |= _people_of(one)
    return {person for person in people if person is not None}


def _people_of(one: Question) -> set[PersonId]:
    match one:
        case PairOften() | Bunched():
            return {one.advocate}
        case PickedOften():
            return {one.advocate, one.officer}
        case NextOften():
            return {one.advocate, one.decliner}
