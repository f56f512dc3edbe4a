"""Keeps joining links: the hash of each token, its life and its one use."""

from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.members import invites, persons
from domain.ids import PersonId


class InvitesRepo:
    """The joining links inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def add(
        self,
        person: PersonId,
        token_hash: str,
        *,
        by: PersonId | None,
        at: datetime,
        until: datetime,
    ) -> None:
        """Keep a new link; the person's older ones stop working."""
        await self.withdraw(person, at)
        await self._connection.execute(
            insert(invites).values(
                person=person, token_hash=token_hash, created_at=at, created_by=by,
                expires_at=until,
            )
        )  # fmt: skip

    async def withdraw(self, person: PersonId, at: datetime) -> None:
        """Stop every unused link of a person."""
        await self._connection.execute(
            update(invites)
            .where(invites.c.person == person, invites.c.used_at.is_(None),
                   invites.c.withdrawn_at.is_(None))
            .values(withdrawn_at=at)
        )  # fmt: skip

    async def use(self, token_hash: str, at: datetime) -> PersonId | None:
        """Use a link if it is still good; None for used, withdrawn, expired and made-up ones."""
        statement = (
            update(invites)
            .where(invites.c.token_hash == token_hash, invites.c.used_at.is_(None),
                   invites.c.withdrawn_at.is_(None), invites.c.expires_at > at)
            .values(used_at=at).returning(invites.c.person, invites.c.created_by)
        )  # fmt: skip
        row = (await self._connection.execute(statement)).one_or_none()
        return row.person if row else None

    async def inviter(self, token_hash: str) -> PersonId | None:
        """Who made a link."""
        query = select(invites.c.created_by).where(invites.c.token_hash == token_hash)
        person: PersonId | None = (await self._connection.execute(query)).scalar()
        return person

    async def link(self, person: PersonId, telegram_id: int) -> bool:
        """Bind a Telegram account to a person who has none."""
        statement = (
            update(persons)
            .where(persons.c.id == person, persons.c.telegram_id.is_(None))
            .values(telegram_id=telegram_id, unreachable_since=None)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def unlink(self, person: PersonId) -> bool:
        """Take the Telegram account away; False when there was none."""
        statement = (
            update(persons)
            .where(persons.c.id == person, persons.c.telegram_id.is_not(None))
            .values(telegram_id=None)
        )
        return (await self._connection.execute(statement)).rowcount == 1
