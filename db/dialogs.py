"""Keeps the state of half-finished dialogs, sealed."""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.engine_room import dialogs

# Asked at every update: building a statement takes longer than asking it.
_OF = select(dialogs.c.state, dialogs.c.data).where(dialogs.c.telegram_id == bindparam("person"))


class Dialogs:
    """The dialogs inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def get(self, telegram_id: int) -> tuple[str | None, dict[str, Any]]:
        """The state and what was answered so far; nothing when there is no dialog."""
        row = (await self._connection.execute(_OF, {"person": telegram_id})).one_or_none()
        return (row.state, json.loads(row.data or "{}")) if row else (None, {})

    async def put(
        self,
        telegram_id: int,
        state: str | None,
        data: dict[str, Any],
        at: datetime,
    ) -> None:
        """Keep a dialog; an empty one is forgotten."""
        if state is None and not data:
            await self._connection.execute(
                delete(dialogs).where(dialogs.c.telegram_id == telegram_id)
            )
            return
        dialect = sqlite if self._connection.dialect.name == "sqlite" else postgresql
        values = {"state": state, "data": json.dumps(data), "changed_at": at}
        await self._connection.execute(
            dialect.insert(dialogs)
            .values(telegram_id=telegram_id, **values)
            .on_conflict_do_update(index_elements=["telegram_id"], set_=values)
        )
