"""Takes objections of advocates and the answers that the responsible persons owe them."""

from dataclasses import dataclass

from domain.ids import ObjectionId, PersonId, UnitId
from domain.members import Unit
from domain.people import Actor
from domain.permissions import Deed, demand, demand_self, may
from domain.refusals import Refusal
from domain.rosters.objections import (
    TEXT_MAX,
    About,
    Matter,
    Objection,
    ObjectionState,
    SeenObjection,
)
from domain.words import clean
from services import ledger_steps
from services.ledger_telling import matter_of, seen, tell_answered, tell_unit
from services.work import Tx, Work

_OPEN_MAX = 5


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for an answer in a unit, the oldest first."""

    unit: Unit
    every: tuple[SeenObjection, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer is kept and told."""

    seen: SeenObjection


@dataclass(frozen=True, slots=True)
class AnsweredBefore:
    """Somebody answered it before."""

    seen: SeenObjection


async def matter(work: Work, about: About, *, by: Actor) -> Matter:
    """What the actor is about to object to; what is none of theirs is refused."""
    async with work.read() as tx:
        await _demand_concerned(tx, about, demand_self(by, Deed.OBJECT), by)
        return await matter_of(tx, about)


async def make(work: Work, about: About, text: str, *, by: Actor) -> SeenObjection:
    """Object in words; somebody must answer, and it is never the objector."""
    async with work.write() as tx:
        person = demand_self(by, Deed.OBJECT)
        unit = await _demand_concerned(tx, about, person, by)
        words = _demand_text(text)
        if len(await tx.objections.open_of(person)) >= _OPEN_MAX:
            raise Refusal("ledger-objections-many", count=_OPEN_MAX)
        blank = Objection(
            ObjectionId(0), person, unit, about, words, ObjectionState.OPEN, tx.now
        )  # fmt: skip
        number = await tx.objections.add(blank)
        one = await _demand_one(tx, number)
        await tx.record(by, "ledger", f"objection:{number}", "", one.state)
        await ledger_steps.plan_objection(tx, number)
        await tell_unit(tx, one)
        return await seen(tx, one, by)


async def waiting(work: Work, unit: UnitId, *, by: Actor) -> Waiting:
    """The open objections of a unit, for those who may answer them."""
    async with work.read() as tx:
        demand(by, Deed.ANSWER_OBJECTION, unit=unit)
        place = await tx.members.unit(unit)
        if place is None:
            raise Refusal("ledger-not-found")
        found = await tx.objections.open_of_unit(unit)
        return Waiting(place, tuple([await seen(tx, one, by) for one in found]))


async def look(work: Work, number: ObjectionId, *, by: Actor) -> SeenObjection:
    """One objection, for the objector and for those who may answer."""
    async with work.read() as tx:
        one = await _demand_one(tx, number)
        if one.person != by.person:
            demand(by, Deed.ANSWER_OBJECTION, unit=one.unit)
        return await seen(tx, one, by)


async def answer(
    work: Work, number: ObjectionId, text: str, *, by: Actor
) -> Answered | AnsweredBefore:
    """Answer an objection in words; nobody answers their own (domain.md 2.2)."""
    async with work.write() as tx:
        one = await _demand_one(tx, number)
        demand(by, Deed.ANSWER_OBJECTION, unit=one.unit)
        if by.person is None or by.person == one.person:
            raise Refusal("ledger-answer-own")
        words = _demand_text(text)
        if not await tx.objections.answer(number, words, by.person, tx.now):
            return AnsweredBefore(await seen(tx, await _demand_one(tx, number), by))
        after = await _demand_one(tx, number)
        await tx.record(by, "ledger", f"objection:{number}", one.state, after.state)
        for step in (ledger_steps.REMIND, ledger_steps.ESCALATE):
            await tx.unplan(step, number)
        await tell_answered(tx, after)
        return Answered(await seen(tx, after, by))


async def _demand_concerned(tx: Tx, about: About, person: PersonId, by: Actor) -> UnitId:
    """The unit an objection goes to; only one's own duty or entry, or a roster one may read."""
    if about.entry is not None:
        entry = await tx.served.one(about.entry)
        if entry is not None and entry.person == person:
            return entry.unit
    elif about.duty is not None:
        duty = await tx.rosters.duty(about.duty)
        if duty is not None and duty.person == person:
            return duty.unit
    elif about.roster is not None:
        roster = await tx.rosters.load(about.roster)
        if roster is not None and may(by, Deed.READ_ROSTER, unit=roster.unit):
            return roster.unit
    elif by.home is not None:
        return by.home
    raise Refusal("ledger-not-yours")


async def _demand_one(tx: Tx, number: ObjectionId) -> Objection:
    found = await tx.objections.one(number)
    if found is None:
        raise Refusal("ledger-not-found")
    return found


def _demand_text(text: str) -> str:
    words = clean(text, TEXT_MAX, lines=True)
    if not words:
        raise Refusal("ledger-no-words")
    return words
