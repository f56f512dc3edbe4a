"""Hands letters to delivery: claims them, marks them, postpones them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Row, Select, and_, bindparam, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.columns import Instant
from db.tables.engine_room import LetterForm, LetterState, letters
from db.tables.members import persons
from domain.ids import LetterId, PersonId
from domain.notices import Urgency

__all__ = ["Letter", "LetterForm", "LetterQueue", "LetterState"]

# Written out in the statement, for an index of the waiting ones serves no other state.
_WAITS = letters.c.state == bindparam(None, LetterState.NEW, literal_execute=True)
_IN_THE_AIR = letters.c.state == bindparam(None, LetterState.SENDING, literal_execute=True)


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
        """Take the most urgent due letters and mark them as being sent.

        They may leave together, so the second letter to a chat ends what is taken.
        """
        query = _next_letters().limit(limit)
        if self._connection.dialect.name == "postgresql":
            query = query.with_for_update(of=letters, skip_locked=True)
        asked = {"now": now, "busy": list(busy_chats)}
        rows = (await self._connection.execute(query, asked)).all()
        taken: dict[int, Letter] = {}
        for row in rows:
            if row.to_chat in taken:
                # The order of what leaves is the order of the queue, however much leaves at once.
                break
            taken[row.to_chat] = _letter(row)
        if taken:
            numbers = [letter.id for letter in taken.values()]
            await self._set(
                numbers, state=LetterState.SENDING, claimed_at=now, tries=letters.c.tries + 1
            )
        return list(taken.values())

    async def sent(self, given: Sequence[tuple[LetterId, int | None, datetime]]) -> None:
        """Keep Telegram's 200 of letters: the legal clock may start from here only."""
        statement = (
            update(letters)
            .where(letters.c.id == bindparam("letter"))
            .values(state=LetterState.SENT, sent_at=bindparam("at"), message=bindparam("number"))
        )
        rows = [{"letter": letter, "number": message, "at": at} for letter, message, at in given]
        await self._connection.execute(statement, rows)

    async def forget(self, before: datetime) -> None:
        """Drop what answers said, their files among it, once they are settled and old.

        What was told unasked stays: a notice is the proof of what somebody was told.
        """
        await self._connection.execute(
            update(letters)
            .where(
                letters.c.form == LetterForm.CARD, letters.c.created_at < before,
                letters.c.state.in_((LetterState.SENT, LetterState.FAILED, LetterState.STALE)),
                letters.c.body.is_not(None),
            )
            .values(body=None)
        )  # fmt: skip

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
        again = (
            update(letters)
            .where(_IN_THE_AIR, letters.c.repeatable)
            .values(state=LetterState.NEW, not_before=now, error="unknown outcome, sent again")
        )
        lost = (
            update(letters)
            .where(_IN_THE_AIR)
            .values(state=LetterState.AMBIGUOUS, error="unknown outcome")
        )
        first = await self._connection.execute(again)
        second = await self._connection.execute(lost)
        return first.rowcount + second.rowcount

    async def waiting_since(self, now: datetime) -> datetime | None:
        """The oldest moment at which a letter that can be sent was due and is still unsent."""
        found: list[datetime] = []
        for state in (_WAITS, _IN_THE_AIR):
            query = (
                select(func.min(letters.c.not_before))
                .select_from(letters.outerjoin(persons, persons.c.id == letters.c.person))
                .where(
                    state,
                    letters.c.not_before <= now,
                    func.coalesce(letters.c.chat, persons.c.telegram_id).is_not(None),
                    persons.c.unreachable_since.is_(None),
                )
            )
            found += filter(None, (await self._connection.execute(query)).scalars().all())
        return min(found, default=None)

    async def next_due(self, now: datetime) -> datetime | None:
        """When the next postponed letter becomes due."""
        query = select(func.min(letters.c.not_before)).where(_WAITS, letters.c.not_before > now)
        moment: datetime | None = (await self._connection.execute(query)).scalar()
        return moment

    async def expire(self, now: datetime) -> None:
        """Mark as stale what is too old to be useful, and edits of letters never sent."""
        edited = letters.alias("edited")
        dead = (LetterState.FAILED, LetterState.STALE)
        orphan = exists().where(edited.c.id == letters.c.edits_letter, edited.c.state.in_(dead))
        expired = and_(letters.c.stale_at.is_not(None), letters.c.stale_at <= now)
        await self._connection.execute(
            update(letters).where(_WAITS, or_(expired, orphan)).values(state=LetterState.STALE)
        )

    async def _set(self, ids: list[LetterId], **values: Any) -> None:
        await self._connection.execute(
            update(letters).where(letters.c.id.in_(ids)).values(**values)
        )


@cache
def _next_letters() -> Select[Any]:
    """What may be sent now, the most urgent first; building it takes longer than asking it."""
    now = bindparam("now", type_=Instant)
    chat = func.coalesce(letters.c.chat, persons.c.telegram_id)
    edited = letters.alias("edited")
    message = func.coalesce(letters.c.edits_message, edited.c.message)
    return (
        select(letters, chat.label("to_chat"), persons.c.language, message.label("edits"))
        .select_from(
            letters.outerjoin(persons, persons.c.id == letters.c.person).outerjoin(
                edited, edited.c.id == letters.c.edits_letter
            )
        )
        .where(
            _WAITS,
            letters.c.not_before <= now,
            or_(letters.c.stale_at.is_(None), letters.c.stale_at > now),
            chat.is_not(None),
            chat.not_in(bindparam("busy", expanding=True)),
            persons.c.unreachable_since.is_(None),
            or_(letters.c.edits_letter.is_(None), edited.c.message.is_not(None)),
        )
        .order_by(letters.c.urgency, letters.c.id)
    )


def _letter(row: Row[Any]) -> Letter:
    return Letter(
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
