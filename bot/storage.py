"""Keeps aiogram's dialog state in our database, inside the transaction of the update."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from contextvars import ContextVar
from typing import Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey

from services.work import Tx


class _Dialog:
    """One person's dialog during one update: read once, written once if it changed."""

    def __init__(self, tx: Tx) -> None:
        self.tx = tx
        self.person: int | None = None
        self.state: str | None = None
        self.data: dict[str, Any] = {}
        self.changed = False

    async def load(self, person: int) -> "_Dialog":
        if self.person != person:
            self.person = person
            self.state, self.data = await self.tx.dialogs.get(person)
        return self


_current: ContextVar[_Dialog] = ContextVar("dialog")


@asynccontextmanager
async def dialog_of(tx: Tx) -> AsyncIterator[None]:
    """Let the storage work in this transaction; what changed is written at the end."""
    dialog = _Dialog(tx)
    token = _current.set(dialog)
    try:
        yield
        if dialog.changed and dialog.person is not None:
            await tx.dialogs.put(dialog.person, dialog.state, dialog.data, tx.now)
    finally:
        _current.reset(token)


class DatabaseStorage(BaseStorage):
    """aiogram's storage over `dialog_of`; the key is the person, for we talk in private only."""

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        """Move the dialog to a state; None ends it."""
        dialog = await _current.get().load(key.user_id)
        dialog.state = state.state if isinstance(state, State) else state
        dialog.changed = True

    async def get_state(self, key: StorageKey) -> str | None:
        """The state of the dialog, if there is one."""
        return (await _current.get().load(key.user_id)).state

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Replace what was answered so far."""
        dialog = await _current.get().load(key.user_id)
        dialog.data = dict(data)
        dialog.changed = True

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """What was answered so far."""
        return dict((await _current.get().load(key.user_id)).data)

    async def close(self) -> None:
        """Nothing is held open."""
