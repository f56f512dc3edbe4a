"""Takes receipts of rosters: the advocate's own word, or what the officer has in hand."""

from dataclasses import dataclass
from datetime import datetime

from domain import receipts as rules
from domain.civil import day_of
from domain.ids import DutyId, PersonId, ReceiptId, RosterId
from domain.notices.rosters import ReceiptCallOver, ReceiptsOverdue, RosterAcknowledged
from domain.people import Actor
from domain.permissions import Deed, demand, may
from domain.receipts import Method, Proof
from domain.refusals import Refusal
from domain.rosters import DayDuty, Roster, subject_of
from domain.rosters.views import Asked, Board, BoardRow
from services.rosters_pages import demand_roster
from services.rosters_steps import call_subject, describe, overdue_subject
from services.work import Tx, Work

_EVIDENCE_MAX = 300
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
    """There is no roster to acknowledge; `acked_at` is when the asked one was."""

    acked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Recorded:
    """The officer's record is kept; the board shows the present state."""

    board: Board
    closed: bool


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


async def acknowledge(
    work: Work, text: str, message: int, *, replied_to: int | None, by: Actor
) -> Acknowledged | ChooseOne | NothingWaits:
    """Record «Қабылданды» for the roster it replies to, or for the only one that waits."""
    async with work.write() as tx:
        person = _demand_self(by)
        waiting = await _waiting(tx, person)
        meant = None
        if replied_to is not None:
            meant = await tx.rosters.receipts.answered_letter(person, replied_to)
        if meant is not None:
            match = [one for one in waiting if (one.roster.id, one.receipt.version) == meant]
            if not match and not (waiting := _of_roster(waiting, meant[0])):
                return NothingWaits(await _acked_at(tx, person, meant[0]))
            waiting = match or waiting
            if not match:
                return ChooseOne(tuple(waiting))
        if not waiting:
            return NothingWaits()
        if len(waiting) > 1:
            return ChooseOne(tuple(waiting))
        proof = Proof(Method.MOBILE, tx.now, text=text.strip()[:_TEXT_MAX], message=message)
        return await _close(tx, waiting[0], proof, by)


async def choose(
    work: Work, receipt: ReceiptId, message: int, *, by: Actor
) -> Acknowledged | NothingWaits:
    """Say which roster the word that was typed just before is for."""
    async with work.write() as tx:
        person = _demand_self(by)
        asked = next(
            (one for one in await _waiting(tx, person) if one.receipt.id == receipt), None
        )
        if asked is None:
            known = await tx.rosters.receipts.one(receipt)
            return NothingWaits(known.acked_at if known and known.person == person else None)
        proof = Proof(Method.MOBILE, tx.now, text=rules.WORD, message=message)
        return await _close(tx, asked, proof, by)


async def record(
    work: Work, receipt: ReceiptId, method: Method, evidence: str, *, by: Actor
) -> Recorded:
    """Record an acquaintance by signature, e-mail or in the АЖ, or a note of a call (¶22).

    Evidence is mandatory. A call does not acquaint anybody with a roster: it is only noted.
    """
    async with work.write() as tx:
        asked = await _recordable(tx, receipt, by)
        if not rules.has_enough_evidence(method, evidence):
            raise Refusal("receipts-no-evidence")
        proof = Proof(method, tx.now, evidence=evidence.strip()[:_EVIDENCE_MAX],
                      recorded_by=by.person)  # fmt: skip
        if method is Method.PHONE:
            await _note_call(tx, asked, proof, by)
        else:
            await _close(tx, asked, proof, by)
        return Recorded(await _board(tx, asked.roster, by), closed=method is not Method.PHONE)


async def recordable(work: Work, receipt: ReceiptId, *, by: Actor) -> tuple[Asked, str]:
    """An open receipt that the actor may record, with the advocate's name."""
    async with work.read() as tx:
        asked = await _recordable(tx, receipt, by)
        person = await tx.members.person(asked.receipt.person)
        return asked, person.name.full if person is not None else ""


async def board(work: Work, roster: RosterId, *, by: Actor) -> Board:
    """Who has acknowledged a roster, how, and who is waited for, as of now."""
    async with work.read() as tx:
        return await _board(tx, await demand_roster(tx, roster), by)


async def boards(work: Work, *, by: Actor) -> list[Board]:
    """The boards of every roster in force that the actor may see."""
    async with work.read() as tx:
        units = [unit.id for unit in await tx.members.units()
                 if may(by, Deed.READ_RECEIPTS, unit=unit.id)]  # fmt: skip
        if not units:
            raise Refusal("members-no-permission")
        found = await tx.rosters.binding(units, day_of(tx.now))
        return [await _board(tx, one, by) for one in found]


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


def _demand_self(by: Actor) -> PersonId:
    demand(by, Deed.ACKNOWLEDGE, owner=by.person)
    if by.person is None:
        raise Refusal("members-no-permission")
    return by.person


async def _waiting(tx: Tx, person: PersonId) -> list[Asked]:
    found = await tx.rosters.receipts.open_of(person)
    return [Asked(one, await demand_roster(tx, one.roster)) for one in found]


def _of_roster(waiting: list[Asked], roster: RosterId) -> list[Asked]:
    return [one for one in waiting if one.roster.id == roster]


async def _acked_at(tx: Tx, person: PersonId, roster: RosterId) -> datetime | None:
    every = await tx.rosters.receipts.of(roster)
    return next((one.acked_at for one in every if one.person == person), None)


async def _recordable(tx: Tx, number: ReceiptId, by: Actor) -> Asked:
    found = await tx.rosters.receipts.one(number)
    if found is None:
        raise Refusal("rosters-not-found")
    roster = await demand_roster(tx, found.roster)
    demand(by, Deed.RECORD_RECEIPT, unit=roster.unit)
    if found.person == by.person:
        raise Refusal("receipts-not-own")
    if not found.is_open:
        raise Refusal("receipts-closed")
    return Asked(found, roster)


async def _close(tx: Tx, asked: Asked, proof: Proof, by: Actor) -> Acknowledged:
    """Keep the proof and tell those who were told that somebody is waited for."""
    after = rules.acknowledge(asked.receipt, proof)
    if not await tx.rosters.receipts.save(after, asked.receipt):
        raise Refusal("receipts-closed")
    evidence = proof.evidence or f"message:{proof.message}"
    await tx.record(
        by, "rosters", f"receipt:{after.id}", asked.receipt.state,
        f"{after.state}:{proof.method}", evidence=evidence,
    )  # fmt: skip
    await _tell_over(tx, asked)
    return Acknowledged(asked, proof.at, tuple(await _waiting(tx, after.person)))


async def _note_call(tx: Tx, asked: Asked, proof: Proof, by: Actor) -> None:
    await tx.rosters.receipts.note(asked.receipt.id, proof.evidence, by.person)
    await tx.record(
        by, "rosters", f"receipt:{asked.receipt.id}", asked.receipt.state, asked.receipt.state,
        reason="call", evidence=proof.evidence,
    )  # fmt: skip


async def _tell_over(tx: Tx, asked: Asked) -> None:
    """End the telephone task, shorten the list, and say so when it was the last one."""
    roster, receipt = asked.roster, asked.receipt
    person = await tx.members.person(receipt.person)
    name = person.name.full if person is not None else ""
    over = ReceiptCallOver(roster.kind, roster.month, name, tx.now)
    await tx.retell(call_subject(receipt), over, occasion=f"receipt:{receipt.id}")
    every = await tx.rosters.receipts.of(roster.id)
    left = [one for one in every if one.is_open]
    late = [one for one in left if one.state in rules.LATE]
    listed = ReceiptsOverdue(
        roster.id, roster.kind, roster.month, await describe(tx, roster, late)
    )
    await tx.retell(overdue_subject(roster.id), listed, occasion=f"receipt:{receipt.id}")
    if not left and roster.officer is not None:
        done = RosterAcknowledged(roster.kind, roster.month, len(every))
        await tx.tell(roster.officer, done, occasion=subject_of(roster.id, roster.version))


async def _board(tx: Tx, roster: Roster, by: Actor) -> Board:
    demand(by, Deed.READ_RECEIPTS, unit=roster.unit)
    unit = await tx.members.unit(roster.unit)
    if unit is None:
        raise Refusal("rosters-not-found")
    every = await tx.rosters.receipts.of(roster.id)
    people = await tx.members.people(one.person for one in every)
    rows = tuple(BoardRow(one, people[one.person], roster.own_days(one.person)) for one in every)
    return Board(unit, roster, rows, editable=may(by, Deed.RECORD_RECEIPT, unit=roster.unit))
