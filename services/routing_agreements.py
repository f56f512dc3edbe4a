"""Enters agreements with adjacent collegia on remote settlements, and ends them (Ереже ¶4(4))."""

from datetime import date

from domain.assignments.routing_views import RoutingPage
from domain.civil import day_of
from domain.ids import AgreementId
from domain.members import Unit
from domain.notices.routing import AgreementEnded, AgreementEntered
from domain.people import Actor
from domain.refusals import Refusal
from domain.suspensions import Decision
from domain.territory import AgreementTerms, place_key
from services.routing import page_of
from services.routing_deciding import deciding, demand_dated, record, tell, unit_of
from services.work import Tx, Work

_TEXT_MAX = 200


async def enter(
    work: Work, terms: AgreementTerms, decision: Decision, *, by: Actor
) -> RoutingPage:
    """Keep an agreement; acts of its settlements are accepted from its day on (R-010)."""
    async with work.write() as tx:
        decided = deciding(tx, decision, by)
        _demand_terms(terms, day_of(tx.now))
        same = [one for one in await tx.routing.agreements() if _same(one.terms, terms)]
        if same:
            raise Refusal("routing-agreement-twice", number=terms.number)
        units = await _concerned(tx, terms)
        number = await tx.routing.add_agreement(terms, decided)
        after = f"{terms.number} of {terms.on}: {'; '.join(terms.settlements)}"
        await record(tx, by, f"agreement:{number}", "", after, decision)
        name = units[0].name if terms.unit is not None else ""
        await tell(tx, units, AgreementEntered(
            decision.number, decision.on, terms.collegium, terms.number, terms.on,
            terms.settlements, terms.valid_until, name,
        ))  # fmt: skip
        return await page_of(tx, by)


async def end(
    work: Work, number: AgreementId, on: date, decision: Decision, *, by: Actor
) -> RoutingPage:
    """Let an agreement hold no more from a day on; requests that were accepted stay."""
    async with work.write() as tx:
        decided = deciding(tx, decision, by)
        one = await tx.routing.agreement(number)
        if one is None:
            raise Refusal("routing-no-such-agreement")
        demand_after(on, one.terms.on)
        if await tx.routing.end_agreement(number, on, decided):
            await record(tx, by, f"agreement:{number}", "in force", f"ended on {on}", decision)
            await tell(tx, await _concerned(tx, one.terms), AgreementEnded(
                decision.number, decision.on, one.terms.collegium, one.terms.number, on,
                one.terms.settlements,
            ))  # fmt: skip
        return await page_of(tx, by)


def _demand_terms(terms: AgreementTerms, today: date) -> None:
    """Refuse an agreement that says too little or that is dated wrongly (R-010)."""
    if not terms.settlements:
        raise Refusal("routing-settlements-empty")
    for text in (terms.collegium, terms.ours, terms.theirs):
        if not place_key(text) or len(text) > _TEXT_MAX:
            raise Refusal("routing-name-length", longest=_TEXT_MAX)
    demand_dated(Decision(terms.number, terms.on), today)
    if terms.valid_until is not None:
        demand_after(terms.valid_until, terms.on)


def demand_after(until: date, on: date) -> None:
    """Refuse an end before the agreement's own day."""
    if until < on:
        raise Refusal("routing-agreement-before")


def _same(one: AgreementTerms, other: AgreementTerms) -> bool:
    return (one.number, one.on, place_key(one.collegium)) == (
        other.number, other.on, place_key(other.collegium),
    )  # fmt: skip


async def _concerned(tx: Tx, terms: AgreementTerms) -> list[Unit]:
    """The nearest unit where the agreement names one, otherwise all of them."""
    if terms.unit is not None:
        return [await unit_of(tx, terms.unit)]
    return await tx.members.units()
