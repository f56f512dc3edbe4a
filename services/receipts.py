"""Shows the responsible person who has not answered, and takes what lies on paper."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain import receipts as rules
from domain.civil import day_of
from domain.ids import PersonId, ReceiptId, RosterId, UnitId
from domain.notices.rosters import (
    ReceiptCallOver,
    ReceiptRecorded,
    ReceiptsOverdue,
    RosterAcknowledged,
)
from domain.people import Actor
from domain.permissions import Deed, demand, may
from domain.receipts import Method, Proof
from domain.refusals import Refusal
from domain.rosters import Roster, subject_of
from domain.rosters.views import Asked, Board, BoardRow
from services.receipts_steps import (
    call_subject,
    describe,
    flag_subject,
    is_near,
    overdue_subject,
    red_flag,
)
from services.rosters_pages import demand_roster
from services.work import Tx, Work

_EVIDENCE_MAX = 300


@dataclass(frozen=True, slots=True)
class Recordable:
    """A receipt that is waited for, and whose it is."""

    asked: Asked
    name: str


@dataclass(frozen=True, slots=True)
class Recorded:
    """The officer's record is kept; a note of a call does not close the receipt."""

    board: Board
    closed: bool


@dataclass(frozen=True, slots=True)
class NotWaitedFor:
    """Nothing is to be recorded: it was acknowledged before, or a later version is asked of."""

    board: Board


async def record(
    work: Work, receipt: ReceiptId, method: Method, evidence: str, *, by: Actor
) -> Recorded | NotWaitedFor:
    """Record an acquaintance by signature, e-mail or in the АЖ, or a note of a call (¶22).

    Evidence is mandatory. A call does not acquaint anybody with a roster: it is only noted.
    """
    async with work.write() as tx:
        asked = await _recordable(tx, receipt, by)
        if asked is None:
            return NotWaitedFor(await _board_of(tx, receipt, by))
        if not rules.has_enough_evidence(method, evidence):
            raise Refusal("receipts-no-evidence")
        proof = Proof(method, tx.now, evidence=evidence.strip()[:_EVIDENCE_MAX],
                      recorded_by=by.person)  # fmt: skip
        if method is Method.PHONE:
            await _note_call(tx, asked, proof, by)
        else:
            await close(tx, asked, proof, by)
            await _tell_recorded(tx, asked, proof)
        return Recorded(await _board(tx, asked.roster, by), closed=method is not Method.PHONE)


async def recordable(work: Work, receipt: ReceiptId, *, by: Actor) -> Recordable | NotWaitedFor:
    """An open receipt that the actor may record, with the advocate's name."""
    async with work.read() as tx:
        asked = await _recordable(tx, receipt, by)
        if asked is None:
            return NotWaitedFor(await _board_of(tx, receipt, by))
        person = await tx.members.person(asked.receipt.person)
        return Recordable(asked, person.name.full if person is not None else "")


async def board(work: Work, roster: RosterId, *, by: Actor) -> Board:
    """Who has acknowledged a roster, how, and who is waited for, as of now."""
    async with work.read() as tx:
        return await _board(tx, await demand_roster(tx, roster), by)


async def boards(work: Work, unit: UnitId, *, by: Actor) -> list[Board]:
    """The boards of every roster of a unit that is in force."""
    async with work.read() as tx:
        demand(by, Deed.READ_RECEIPTS, unit=unit)
        found = await tx.rosters.binding([unit], day_of(tx.now))
        return [await _board(tx, one, by) for one in found]


async def of_person(tx: Tx, person: PersonId) -> tuple[Asked, ...]:
    """What a person has still to acknowledge, with the rosters."""
    found = await tx.rosters.receipts.open_of(person)
    return tuple([Asked(one, await demand_roster(tx, one.roster)) for one in found])


async def close(tx: Tx, asked: Asked, proof: Proof, by: Actor) -> None:
    """Keep the proof and tell those who were told that somebody is waited for."""
    after = rules.acknowledge(asked.receipt, proof)
    if not await tx.rosters.receipts.save(after, asked.receipt):
        raise Refusal("receipts-closed")
    evidence = proof.evidence or f"message:{proof.message}"
    await tx.record(
        by, "rosters", f"receipt:{after.id}", asked.receipt.state,
        f"{after.state}:{proof.method}", evidence=evidence,
    )  # fmt: skip
    await _tell_over(tx, asked, proof.at)


async def _recordable(tx: Tx, number: ReceiptId, by: Actor) -> Asked | None:
    found = await tx.rosters.receipts.one(number)
    if found is None:
        raise Refusal("rosters-not-found")
    roster = await demand_roster(tx, found.roster)
    demand(by, Deed.RECORD_RECEIPT, unit=roster.unit)
    if found.person == by.person:
        raise Refusal("receipts-not-own")
    asked = await tx.rosters.receipts.of(roster.id)
    return next((Asked(one, roster) for one in asked if one.id == number and one.is_open), None)


async def _note_call(tx: Tx, asked: Asked, proof: Proof, by: Actor) -> None:
    await tx.rosters.receipts.note(asked.receipt.id, proof.evidence, by.person)
    await tx.record(
        by, "rosters", f"receipt:{asked.receipt.id}", asked.receipt.state, asked.receipt.state,
        reason="call", evidence=proof.evidence,
    )  # fmt: skip


async def _tell_recorded(tx: Tx, asked: Asked, proof: Proof) -> None:
    """Let the advocate know what was written of him, and end the wait in his chat."""
    roster, receipt = asked.roster, asked.receipt
    left = len(await tx.rosters.receipts.open_of(receipt.person))
    notice = ReceiptRecorded(roster.kind, roster.month, proof.method, proof.at, left)
    await tx.tell(receipt.person, notice, occasion=f"receipt:{receipt.id}")


async def _tell_over(tx: Tx, asked: Asked, at: datetime) -> None:
    """End the telephone task, shorten the list, and say so when it was the last one."""
    roster, receipt = asked.roster, asked.receipt
    person = await tx.members.person(receipt.person)
    name = person.name.full if person is not None else ""
    over = ReceiptCallOver(roster.kind, roster.month, name, at)
    await tx.retell(call_subject(receipt), over, occasion=f"receipt:{receipt.id}")
    every = await tx.rosters.receipts.of(roster.id)
    left = [one for one in every if one.is_open]
    late = [one for one in left if one.state in rules.LATE]
    listed = ReceiptsOverdue(
        roster.id, roster.kind, roster.month, await describe(tx, roster, late)
    )
    await tx.retell(overdue_subject(roster.id), listed, occasion=f"receipt:{receipt.id}")
    if is_near(receipt, roster, day_of(at) + timedelta(days=1)):
        flag = await red_flag(tx, roster, left)
        await tx.retell(flag_subject(roster.id), flag, occasion=f"receipt:{receipt.id}")
    if not left and roster.officer is not None:
        done = RosterAcknowledged(roster.kind, roster.month, len(every))
        await tx.tell(roster.officer, done, occasion=subject_of(roster.id, roster.version))


async def _board_of(tx: Tx, receipt: ReceiptId, by: Actor) -> Board:
    known = await tx.rosters.receipts.one(receipt)
    if known is None:
        raise Refusal("rosters-not-found")
    return await _board(tx, await demand_roster(tx, known.roster), by)


async def _board(tx: Tx, roster: Roster, by: Actor) -> Board:
    demand(by, Deed.READ_RECEIPTS, unit=roster.unit)
    unit = await tx.members.unit(roster.unit)
    if unit is None:
        raise Refusal("rosters-not-found")
    every = await tx.rosters.receipts.of(roster.id)
    people = await tx.members.people(one.person for one in every)
    rows = tuple(BoardRow(one, people[one.person], roster.own_days(one.person)) for one in every)
    return Board(unit, roster, rows, editable=may(by, Deed.RECORD_RECEIPT, unit=roster.unit))
