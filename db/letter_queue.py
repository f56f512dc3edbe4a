"""Hands letters to delivery: claims them, marks them, postpones them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.engine_room import LetterForm, LetterState, letters
from db.tables.members import persons
from domain.ids import LetterId, PersonId
from domain.notices import Urgency

__all__ = ["Letter", "LetterForm", "LetterQueue", "LetterState"]


@dataclass(frozen=True, slots=True)
class Letter:
    """A claimed letter with all that is needed to send it."""

    id: LetterId
    person: PersonId | None
    chat: int
    language: str | None
    kind: str
    form: LetterForm
    urgency: Urgency
    subject: str
    body: str
    edits: int | None
    repeatable: bool
    tries: int


class LetterQueue:
    """What delivery does with letters: claim, mark, postpone."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def claim(
        self,
        now: datetime,
        limit: int,
        *,
        busy_chats: frozenset[int],
    ) -> list[Letter]:
        """Take the most urgent due letters, one a chat, and mark them as being sent."""
        await self._expire(now)
        chat = func.coalesce(letters.c.chat, persons.c.telegram_id)
        edited = letters.alias("edited")
        message = func.coalesce(letters.c.edits_message, edited.c.message)
        query = (
            select(letters, chat.label("to_chat"), persons.c.language, message.label("edits"))
            .select_from(
                letters.outerjoin(persons, persons.c.id == letters.c.person).outerjoin(
                    edited, edited.c.id == letters.c.edits_letter
                )
            )
            .where(
                letters.c.state == LetterState.NEW,
                letters.c.not_before <= now,
                chat.is_not(None),
                persons.c.unreachable_since.is_(None),
                or_(letters.c.edits_letter.is_(None), edited.c.message.is_not(None)),
            )
            .order_by(letters.c.urgency, letters.c.id)
            .limit(limit * 4)
        )
        if busy_chats:
            query = query.where(chat.not_in(busy_chats))
        if self._connection.dialect.name == "postgresql":
            query = query.with_for_update(of=letters, skip_locked=True)
        return await self._take((await self._connection.execute(query)).all(), now, limit)

    async def _take(self, rows: Any, now: datetime, limit: int) -> list[Letter]:
        taken: dict[int, Letter] = {}
        for row in rows:
            if len(taken) < limit and row.to_chat not in taken:
                taken[row.to_chat] = Letter(
                    id=row.id,
                    person=row.person,
                    chat=row.to_chat,
                    language=row.language,
                    kind=row.kind,
                    form=LetterForm(row.form),
                    urgency=Urgency(row.urgency),
                    subject=row.subject,
                    body=row.body,
                    edits=row.edits,
                    repeatable=row.repeatable,
                    tries=row.tries + 1,
                )
        if taken:
            await self._set(
                [letter.id for letter in taken.values()],
                state=LetterState.SENDING,
                claimed_at=now,
                tries=letters.c.tries + 1,
            )
        return list(taken.values())

    async def sent(self, letter: LetterId, message: int | None, at: datetime) -> None:
        """Keep Telegram's 200: the legal clock may start from here only."""
        await self._set([letter], state=LetterState.SENT, sent_at=at, message=message)

    async def postpone(self, letter: LetterId, until: datetime, error: str) -> None:
        """Put a letter back until a moment; used for 429, 5xx and broken connections."""
        await self._set([letter], state=LetterState.NEW, not_before=until, error=error)

    async def close(self, letter: LetterId, state: LetterState, error: str) -> None:
        """End a letter without a sending: failed, stale or ambiguous."""
        await self._set([letter], state=state, error=error)

    async def recover(self, now: datetime) -> int:
        """Decide what a dead process left in the air; gives the number of such letters.

        A repeatable letter is sent again (its buttons are judged by the database, so a double
        is harmless); any other stays ambiguous and is not repeated.
        """
        sending = letters.c.state == LetterState.SENDING
        again = (
            update(letters)
            .where(sending, letters.c.repeatable)
            .values(state=LetterState.NEW, not_before=now, error="unknown outcome, sent again")
        )
        lost = (
            update(letters)
            .where(sending)
            .values(state=LetterState.AMBIGUOUS, error="unknown outcome")
        )
        first = await self._connection.execute(again)
        second = await self._connection.execute(lost)
        return first.rowcount + second.rowcount

    async def waiting_since(self, now: datetime) -> datetime | None:
        """The oldest moment at which a letter that can be sent was due and is still unsent."""
        query = (
            select(func.min(letters.c.not_before))
            .select_from(letters.outerjoin(persons, persons.c.id == letters.c.person))
            .where(
                letters.c.state.in_((LetterState.NEW, LetterState.SENDING)),
                letters.c.not_before <= now,
                func.coalesce(letters.c.chat, persons.c.telegram_id).is_not(None),
                persons.c.unreachable_since.is_(None),
            )
        )
        oldest: datetime | None = (await self._connection.execute(query)).scalar()
        return oldest

    async def next_due(self, now: datetime) -> datetime | None:
        """When the next postponed letter becomes due."""
        query = select(func.min(letters.c.not_before)).where(
            letters.c.state == LetterState.NEW, letters.c.not_before > now
        )
        moment: datetime | None = (await self._connection.execute(query)).scalar()
        return moment

    async def _expire(self, now: datetime) -> None:
        """Mark as stale what is too old to be useful, and edits of letters never sent."""
        edited = letters.alias("edited")
        dead = (LetterState.FAILED, LetterState.STALE)
        orphan = exists().where(edited.c.id == letters.c.edits_letter, edited.c.state.in_(dead))
        expired = and_(letters.c.stale_at.is_not(None), letters.c.stale_at <= now)
        await self._connection.execute(
            update(letters)
            .where(letters.c.state == LetterState.NEW, or_(expired, orphan))
            .values(state=LetterState.STALE)
        )

    async def _set(self, ids: list[LetterId], **values: Any) -> None:
        await self._connection.execute(
            update(letters).where(letters.c.id.in_(ids)).values(**values)
        )
