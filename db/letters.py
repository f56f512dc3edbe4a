"""Writes notices and cards into the outbox."""

from datetime import datetime, timedelta
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.engine_room import LetterForm, LetterState, letters
from domain.ids import PersonId
from domain.notices import Notice, Urgency

_ANSWERS_LIVE = timedelta(hours=24)
# Written at every update; built once, for that takes longer than to write it.
_ANSWER = insert(letters)
_ADAPTERS: dict[type[Notice], TypeAdapter[Any]] = {}


def body_of(notice: Notice) -> str:
    """Write a notice down as JSON."""
    kind = type(notice)
    adapter = _ADAPTERS.setdefault(kind, TypeAdapter(kind))
    return adapter.dump_json(notice).decode()


def notice_of(kind: type[Notice], body: str) -> Notice:
    """Read a notice back."""
    adapter = _ADAPTERS.setdefault(kind, TypeAdapter(kind))
    notice: Notice = adapter.validate_json(body)
    return notice


class Letters:
    """The outbox inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def tell(
        self,
        person: PersonId,
        notice: Notice,
        *,
        at: datetime,
        occasion: str,
        subject: str = "",
        not_before: datetime | None = None,
    ) -> None:
        """Write a letter once: the same person, kind and occasion is never written again."""
        row = _row_of(notice, at) | {
            "person": person,
            "occasion": occasion,
            "subject": subject,
            "not_before": not_before or at,
            "stale_at": notice.lives and (not_before or at) + notice.lives,
        }
        await self._connection.execute(self._insert_once().values(row))

    async def answer(
        self,
        chat: int,
        card: str,
        *,
        at: datetime,
        edits: int | None = None,
    ) -> None:
        """Write the answer to an update: a ready card for a chat, or an edit of a message."""
        row = {
            "chat": chat,
            "kind": "card",
            "form": LetterForm.CARD,
            "urgency": Urgency.ANSWER,
            "body": card,
            "edits_message": edits,
            "state": LetterState.NEW,
            "repeatable": True,
            "created_at": at,
            "not_before": at,
            "stale_at": at + _ANSWERS_LIVE,
            "subject": "",
            "tries": 0,
        }
        await self._connection.execute(_ANSWER, row)

    async def subject_of(self, person: PersonId, message: int) -> str:
        """What a message that a person replied to is about; empty for messages without one."""
        query = select(letters.c.subject).where(
            letters.c.person == person, letters.c.message == message
        )
        return (await self._connection.execute(query.limit(1))).scalar() or ""

    async def arrived_at(self, person: PersonId, subject: str) -> datetime | None:
        """When Telegram took the first letter about a subject for a person."""
        query = select(func.min(letters.c.sent_at)).where(
            letters.c.person == person, letters.c.subject == subject
        )
        found: datetime | None = (await self._connection.execute(query)).scalar()
        return found

    async def retell(self, subject: str, notice: Notice, *, at: datetime, occasion: str) -> None:
        """Redraw what was sent under a subject and make stale what was not sent yet."""
        unsent = (
            update(letters)
            .where(
                letters.c.subject == subject,
                letters.c.state == LetterState.NEW,
                letters.c.edits_letter.is_(None),
            )
            .values(state=LetterState.STALE)
        )
        await self._connection.execute(unsent)
        told = select(letters.c.id, letters.c.person, letters.c.chat).where(
            letters.c.subject == subject,
            letters.c.edits_letter.is_(None),
            letters.c.state.in_((LetterState.SENT, LetterState.SENDING, LetterState.AMBIGUOUS)),
        )
        for letter in (await self._connection.execute(told)).all():
            row = _row_of(notice, at) | {
                "person": letter.person,
                "occasion": f"{occasion}:{letter.id}",
                "subject": subject,
                "not_before": at,
                "edits_letter": letter.id,
                "stale_at": None,
            }
            await self._connection.execute(self._insert_once().values(row))

    def _insert_once(self) -> Any:
        dialect = sqlite if self._connection.dialect.name == "sqlite" else postgresql
        return dialect.insert(letters).on_conflict_do_nothing(
            index_elements=["person", "kind", "occasion"]
        )


def _row_of(notice: Notice, at: datetime) -> dict[str, Any]:
    return {
        "kind": type(notice).__name__,
        "form": LetterForm.NOTICE,
        "urgency": int(notice.urgency),
        "body": body_of(notice),
        "state": LetterState.NEW,
        "repeatable": notice.repeatable,
        "created_at": at,
        "tries": 0,
    }
