"""Takes the advocate's own word: «Қабылданды» for a roster, «Байланыстамын» for a duty day."""

from dataclasses import dataclass
from datetime import datetime

from domain.ids import DutyId, PersonId, ReceiptId, RosterId
from domain.people import Actor
from domain.permissions import Deed, demand, demand_self
from domain.receipts import WORD, Method, Proof
from domain.refusals import Refusal
from domain.rosters import DayDuty
from domain.rosters.views import Asked
from services.receipts import close, of_person
from services.rosters_pages import demand_roster, officer_name
from services.work import Tx, Work

_TEXT_MAX = 64


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """The word is recorded; `left` are the rosters that still wait for it."""

    asked: Asked
    at: datetime
    left: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class ChooseOne:
    """Several rosters wait, and the word did not say which of them it is for."""

    waiting: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class NothingWaits:
    """The word was for nothing that waits; `before` is what was acknowledged before."""

    before: Asked | None = None
    left: tuple[Asked, ...] = ()


@dataclass(frozen=True, slots=True)
class Reminder:
    """What still waits, and whom to ask about it."""

    waiting: tuple[Asked, ...]
    officer: str
    phone: str


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The advocate has said to be reachable on a duty day."""

    duty: DayDuty
    at: datetime


@dataclass(frozen=True, slots=True)
class DutyGone:
    """The duty went to somebody else since the reminder."""

    duty: DayDuty


async def waits(work: Work, *, by: Actor) -> bool:
    """Whether the actor has a roster to acknowledge."""
    async with work.read() as tx:
        return by.person is not None and bool(await tx.rosters.receipts.open_of(by.person))


async def remind(work: Work, *, by: Actor) -> Reminder:
    """What the actor has still to acknowledge, for the hint after a wrong answer."""
    async with work.read() as tx:
        waiting = await of_person(tx, demand_self(by, Deed.ACKNOWLEDGE))
        if not waiting:
            return Reminder((), "", "")
        roster = waiting[0].roster
        return Reminder(waiting, await officer_name(tx, roster), roster.officer_phone)


async def acknowledge(
    work: Work, text: str, message: int, *, replied_to: int | None, by: Actor
) -> Acknowledged | ChooseOne | NothingWaits:
    """Record «Қабылданды» for the roster it replies to, or for the only one that waits.

    A reply to a letter of an earlier version is for the version in force (domain.md 5.5).
    """
    async with work.write() as tx:
        person = demand_self(by, Deed.ACKNOWLEDGE)
        waiting = await of_person(tx, person)
        meant = None
        if replied_to is not None:
            meant = await tx.rosters.receipts.answered_letter(person, replied_to)
        wanted = tuple(one for one in waiting if meant is None or one.roster.id == meant[0])
        if not wanted:
            return NothingWaits(await _before(tx, person, meant[0] if meant else None), waiting)
        if meant is not None and wanted[0].receipt.version != meant[1]:
            # Those days are no more: the advocate says so of the present ones, having seen them.
            return ChooseOne(wanted)
        if len(wanted) > 1:
            return ChooseOne(wanted)
        proof = Proof(Method.MOBILE, tx.now, text=text.strip()[:_TEXT_MAX], message=message)
        return await _close(tx, wanted[0], proof, by)


async def choose(
    work: Work, receipt: ReceiptId, message: int, *, by: Actor
) -> Acknowledged | NothingWaits:
    """Say which roster the word that was typed just before, in `message`, is for."""
    async with work.write() as tx:
        person = demand_self(by, Deed.ACKNOWLEDGE)
        waiting = await of_person(tx, person)
        asked = next((one for one in waiting if one.receipt.id == receipt), None)
        if asked is None:
            known = await tx.rosters.receipts.one(receipt)
            mine = known is not None and known.person == person
            return NothingWaits(
                await _before(tx, person, known.roster if known and mine else None), waiting
            )
        return await _close(
            tx, asked, Proof(Method.MOBILE, tx.now, text=WORD, message=message), by
        )


async def confirm_reachable(work: Work, duty: DutyId, *, by: Actor) -> Confirmed | DutyGone:
    """Note «Байланыстамын» of whoever is on duty that day (Ереже ¶26, D-03)."""
    async with work.write() as tx:
        one = await tx.rosters.duty(duty)
        if one is None:
            raise Refusal("rosters-not-found")
        demand(by, Deed.READ_OWN_DUTIES, owner=one.person)
        if not one.stands:
            return DutyGone(one)
        if await tx.rosters.confirm(duty, tx.now):
            await tx.record(by, "rosters", f"duty:{duty}", "", "reachable")
        return Confirmed(one, one.reachable_at or tx.now)


async def _close(tx: Tx, asked: Asked, proof: Proof, by: Actor) -> Acknowledged:
    await close(tx, asked, proof, by)
    return Acknowledged(asked, proof.at, await of_person(tx, asked.receipt.person))


async def _before(tx: Tx, person: PersonId, roster: RosterId | None) -> Asked | None:
    """What the person acknowledged before: of one roster, or last of all."""
    found = await tx.rosters.receipts.last_acked(person, roster)
    return None if found is None else Asked(found, await demand_roster(tx, found.roster))
