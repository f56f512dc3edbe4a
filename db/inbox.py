"""Keeps each update as a row from its receipt to its effect."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.engine_room import UpdateState, updates

# Written out in the statement, for an index of the waiting ones serves no other state.
_WAITS = updates.c.state == bindparam(None, UpdateState.WAITING, literal_execute=True)


@dataclass(frozen=True, slots=True)
class Received:
    """An update as Telegram sent it: its number, the chat whose order it keeps, its JSON."""

    id: int
    chat: int
    body: str


class Inbox:
    """The inbox inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def put(self, received: Sequence[Received], at: datetime) -> set[int]:
        """Store updates; gives the numbers of those that were not known yet."""
        dialect = sqlite if self._connection.dialect.name == "sqlite" else postgresql
        rows = [
            {
                "id": one.id,
                "chat": one.chat,
                "body": one.body,
                "received_at": at,
                "state": UpdateState.WAITING,
                "tries": 0,
            }
            for one in received
        ]
        statement = (
            dialect.insert(updates)
            .on_conflict_do_nothing(index_elements=["id"])
            .returning(updates.c.id)
        )
        return set((await self._connection.execute(statement, rows)).scalars().all())

    async def waiting(self, limit: int) -> list[Received]:
        """What was received and has no effect yet, in the order of receipt."""
        query = (
            select(updates.c.id, updates.c.chat, updates.c.body)
            .where(_WAITS)
            .order_by(updates.c.received_at, updates.c.id)
            .limit(limit)
        )
        return [Received(*row) for row in (await self._connection.execute(query)).all()]

    async def still_waiting(self, numbers: Sequence[int]) -> set[int]:
        """Those of these updates that have no effect yet, held until the transaction ends."""
        query = select(updates.c.id).where(updates.c.id.in_(numbers), _WAITS).with_for_update()
        return set((await self._connection.execute(query)).scalars().all())

    async def newest(self) -> int | None:
        """The highest number of any update that is still kept."""
        found: int | None = (
            await self._connection.execute(select(func.max(updates.c.id)))
        ).scalar()
        return found

    async def finish(self, numbers: Collection[int]) -> None:
        """Close waiting updates and forget their words."""
        await self._close(numbers, UpdateState.DONE)

    async def set_aside(self, update_id: int) -> None:
        """Close an update that cannot be worked on; its words are forgotten too."""
        await self._close([update_id], UpdateState.ASIDE)

    async def failed(self, update_id: int) -> int:
        """Count one more failed try; gives how many there were."""
        statement = (
            update(updates)
            .where(updates.c.id == update_id)
            .values(tries=updates.c.tries + 1)
            .returning(updates.c.tries)
        )
        tries: int = (await self._connection.execute(statement)).scalar_one()
        return tries

    async def waiting_since(self) -> datetime | None:
        """When the oldest update without an effect was received."""
        query = select(func.min(updates.c.received_at)).where(_WAITS)
        oldest: datetime | None = (await self._connection.execute(query)).scalar()
        return oldest

    async def forget(self, before: datetime) -> None:
        """Drop the numbers of finished updates that Telegram cannot send again."""
        await self._connection.execute(
            delete(updates).where(
                updates.c.state != UpdateState.WAITING, updates.c.received_at < before
            )
        )

    async def _close(self, numbers: Collection[int], state: UpdateState) -> None:
        await self._connection.execute(
            update(updates).where(updates.c.id.in_(numbers), _WAITS).values(state=state, body=None)
        )
