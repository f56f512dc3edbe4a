"""Hands out transactions: everything one step reads, changes, tells and records."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Protocol

from sqlalchemy.ext.asyncio import AsyncConnection

from db import journal
from db.connect import Database
from db.repositories import Repositories
from domain.ids import PersonId
from domain.notices import Notice
from domain.people import Actor


class Clock(Protocol):
    """Whatever says what time it is: the system's clock, or the demo's that people turn."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...


class Tx(Repositories):
    """One open transaction at one moment."""

    def __init__(self, connection: AsyncConnection, now: datetime) -> None:
        """Bind a connection to the moment at which the transaction began."""
        super().__init__(connection)
        self.now = now

    async def tell(
        self,
        person: PersonId,
        notice: Notice,
        *,
        occasion: str,
        subject: str = "",
        not_before: datetime | None = None,
    ) -> None:
        """Promise a letter; (person, kind of notice, occasion) is promised once only."""
        await self.letters.tell(
            person, notice, at=self.now, occasion=occasion, subject=subject, not_before=not_before
        )

    async def retell(self, subject: str, notice: Notice, *, occasion: str) -> None:
        """Redraw every message sent under a subject; what was not sent yet becomes stale."""
        await self.letters.retell(subject, notice, at=self.now, occasion=occasion)

    async def record(
        self,
        by: Actor,
        topic: str,
        subject: str,
        before: str,
        after: str,
        reason: str = "",
        evidence: str = "",
    ) -> None:
        """Write one transition into the journal: who, in which role, from, to, why."""
        await journal.append(
            self.connection,
            self.now,
            by,
            {
                "topic": topic,
                "subject": subject,
                "before": before,
                "after": after,
                "reason": reason,
                "evidence": evidence,
            },
        )

    async def journal_head(self) -> tuple[str, int]:
        """The journal's last hash and how many rows it closes, for papers that pin it."""
        return await journal.head(self.connection)

    async def plan(self, step: str, subject: int, due_at: datetime) -> None:
        """Promise that a step is taken at a moment."""
        await self.steps.plan(step, subject, due_at)

    async def unplan(self, step: str, subject: int) -> None:
        """Withdraw the promises of a step that did not come due yet."""
        await self.steps.unplan(step, subject)


class Work:
    """The way into the database for services: each opens its own transaction."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Join a database and a clock."""
        self.database = database
        self.clock = clock

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Tx]:
        """A transaction that changes something; an exception undoes all of it."""
        async with self.database.write() as connection:
            yield Tx(connection, self.clock.now())

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Tx]:
        """A transaction that only reads."""
        async with self.database.read() as connection:
            yield Tx(connection, self.clock.now())

    def within(self, tx: Tx) -> "Work":
        """The same way in, but inside a transaction that is open already."""
        return JoinedWork(self, tx)


class JoinedWork(Work):
    """Work that takes part in one open transaction, each write behind a savepoint.

    An update's effect, its answer and its end commit together through this, so that the
    same update has its effect exactly once (ADR 0009).
    """

    def __init__(self, outer: Work, tx: Tx) -> None:
        """Join an open transaction."""
        super().__init__(outer.database, outer.clock)
        self._tx = tx

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Tx]:
        """A savepoint: an exception undoes what was done since, and no more."""
        async with self._tx.connection.begin_nested():
            yield self._tx

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Tx]:
        """The open transaction itself."""
        yield self._tx
