"""One body is one body in the report, however its acts were entered."""

from dataclasses import replace
from datetime import timedelta

from services import assignments, bodies
from services.work import Work
from tests.kit.collegium import FIRST, SECOND, advocate, officer
from tests.services.requests import an_act, collegium, registered, waiting

WRITTEN = ("Алматы ауданының ПБ", "Алматы ауд. полиция басқармасы")


async def test_merged_spellings_are_one_body(work: Work) -> None:
    """Before the officer merged them they are two; requests keep what was written."""
    await collegium(work, FIRST, SECOND)
    for number, body in enumerate(WRITTEN, 15):
        draft = an_act(str(number))
        one = await registered(work, replace(draft, act=replace(draft.act, body=body)))
        offer = await waiting(work, one.id)
        await assignments.accept(work, offer.id, by=advocate(offer.person))

    assert await _bodies(work) == set(WRITTEN)
    async with work.read() as tx:
        kept, other = [(await bodies.suggest(tx, one.unit, name))[0] for name in WRITTEN]
    await bodies.merge(work, other.id, kept.id, "бір орган", by=officer())

    assert await _bodies(work) == {WRITTEN[0]}
    async with work.read() as tx:
        assert {each.act.body for each in await tx.assignments.listed()} == set(WRITTEN)


async def _bodies(work: Work) -> set[str]:
    async with work.read() as tx:
        span = (tx.now - timedelta(days=1), tx.now + timedelta(days=1))
        return {one.body for one in await tx.independence.taken(*span)}
