"""Keeps the receipts of roster versions: who was asked, who has answered, and how."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.engine_room import letters
from db.tables.rosters import receipts, rosters
from domain import receipts as rules
from domain.ids import PersonId, ReceiptId, RosterId
from domain.receipts import Method, Receipt, ReceiptState
from domain.rosters import RosterState, parse_subject


class ReceiptsRepo:
    """The receipts inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def ask(
        self, roster: RosterId, version: int, people: Iterable[PersonId], *, at: datetime
    ) -> None:
        """Wait for these people to acknowledge a version; their earlier receipts rest."""
        numbers = list(people)
        if not numbers:
            return
        await self._connection.execute(
            update(receipts)
            .where(receipts.c.roster == roster, receipts.c.person.in_(numbers))
            .values(current=False)
        )
        await self._connection.execute(
            insert(receipts),
            [
                {
                    "roster": roster, "version": version, "person": person, "asked_at": at,
                    "state": ReceiptState.PENDING, "current": True, "text": "", "evidence": "",
                }
                for person in numbers
            ],
        )  # fmt: skip

    async def of(self, roster: RosterId) -> list[Receipt]:
        """The receipts that count today, one a person."""
        return await self._many(receipts.c.roster == roster, receipts.c.current)

    async def history(self, roster: RosterId) -> list[Receipt]:
        """The receipts of every version, those of replaced ones too."""
        return await self._many(receipts.c.roster == roster)

    async def one(self, number: ReceiptId) -> Receipt | None:
        """One receipt, even of an earlier version."""
        return next(iter(await self._many(receipts.c.id == number)), None)

    async def open_of(self, person: PersonId) -> list[Receipt]:
        """What a person has still to acknowledge; rosters of past months bind nobody."""
        living = select(rosters.c.id).where(rosters.c.state != RosterState.CLOSED)
        return await self._many(
            receipts.c.person == person, receipts.c.current, receipts.c.roster.in_(living),
            receipts.c.state.not_in(rules.ENDED),
        )  # fmt: skip

    async def last_acked(self, person: PersonId, roster: RosterId | None) -> Receipt | None:
        """What a person acknowledged last, of one roster or of all that count today."""
        conditions = [
            receipts.c.person == person, receipts.c.current,
            receipts.c.state == ReceiptState.ACKED,
        ]  # fmt: skip
        if roster is not None:
            conditions.append(receipts.c.roster == roster)
        found = await self._many(*conditions)
        return max(found, key=lambda one: (one.acked_at or one.asked_at, one.id), default=None)

    async def count_of(self, roster: RosterId) -> tuple[int, int]:
        """How many have acknowledged, and how many were asked."""
        every = await self.of(roster)
        return sum(not one.is_open for one in every), len(every)

    async def save(self, after: Receipt, before: Receipt) -> bool:
        """Write a transition; False when somebody was faster.

        An acknowledgement wins over everything but an earlier one: that the letter was
        delivered a moment before is no reason to lose the advocate's word.
        """
        acked = after.state is ReceiptState.ACKED
        expected = (
            receipts.c.state.not_in(rules.ENDED) if acked else receipts.c.state == before.state
        )
        values: dict[str, Any] = {"state": after.state}
        if acked:
            values |= {
                "acked_at": after.acked_at, "method": after.method, "text": after.text,
                "message": after.message, "evidence": after.evidence,
                "recorded_by": after.recorded_by,
            }  # fmt: skip
        else:
            values["delivered_at"] = after.delivered_at
        statement = update(receipts).where(receipts.c.id == after.id, expected).values(values)
        return (await self._connection.execute(statement)).rowcount == 1

    async def cancel(self, roster: RosterId) -> bool:
        """Close what is open of a roster that is called back; False once anybody acknowledged.

        The open ones are closed first: whoever writes the word now waits for this, and finds
        nothing that waits; whoever was faster is seen by the question that follows.
        """
        await self._connection.execute(
            update(receipts)
            .where(receipts.c.roster == roster, receipts.c.state.not_in(rules.ENDED))
            .values(state=ReceiptState.CANCELLED, current=False)
        )
        query = select(receipts.c.id).where(
            receipts.c.roster == roster, receipts.c.state == ReceiptState.ACKED
        )
        return (await self._connection.execute(query.limit(1))).first() is None

    async def note(self, number: ReceiptId, text: str, by: PersonId | None) -> None:
        """Keep what the officer knows of somebody who is still waited for."""
        await self._connection.execute(
            update(receipts)
            .where(receipts.c.id == number, receipts.c.state.not_in(rules.ENDED))
            .values(evidence=text, recorded_by=by)
        )

    async def delivered(self, subject: str, person: PersonId, at: datetime) -> None:
        """Telegram took a letter of a version: its time runs from here."""
        for receipt in await self._of_subject(subject, person):
            await self.save(rules.delivered(receipt, at), receipt)

    async def undelivered(self, subject: str, person: PersonId) -> None:
        """A letter of a version cannot reach the person."""
        for receipt in await self._of_subject(subject, person):
            await self.save(rules.undelivered(receipt), receipt)

    async def answered_letter(self, person: PersonId, message: int) -> tuple[RosterId, int] | None:
        """The roster and version of the letter that a message replies to, if it is of one."""
        query = select(letters.c.subject).where(
            letters.c.person == person, letters.c.message == message
        )
        found = (await self._connection.execute(query)).scalars().all()
        return next((parsed for one in found if (parsed := parse_subject(one))), None)

    async def _of_subject(self, subject: str, person: PersonId) -> list[Receipt]:
        parsed = parse_subject(subject)
        if parsed is None:
            return []
        roster, version = parsed
        return await self._many(
            receipts.c.roster == roster, receipts.c.version == version,
            receipts.c.person == person, receipts.c.current,
        )  # fmt: skip

    async def _many(self, *conditions: Any) -> list[Receipt]:
        query = select(receipts).where(*conditions).order_by(receipts.c.id)
        return [_receipt(row) for row in (await self._connection.execute(query)).all()]


def _receipt(row: Row[Any]) -> Receipt:
    bare = Receipt(
        row.id, row.roster, row.version, row.person, ReceiptState(row.state), row.asked_at
    )
    return replace(
        bare, delivered_at=row.delivered_at, acked_at=row.acked_at,
        method=Method(row.method) if row.method else None, text=row.text, message=row.message,
        evidence=row.evidence, recorded_by=row.recorded_by,
    )  # fmt: skip
