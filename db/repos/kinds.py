"""Keeps which advocates are left out of which kinds of roster."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.kinds import kind_exemptions
from domain.ids import PersonId
from domain.rosters import RosterKind


class KindsRepo:
    """The exemptions inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def exempt(self, people: Iterable[PersonId]) -> dict[PersonId, dict[RosterKind, str]]:
        """From which kinds some people are left out now, with the reason of each."""
        query = select(kind_exemptions).where(
            kind_exemptions.c.person.in_(list(people)), kind_exemptions.c.ended_at.is_(None)
        )
        found: dict[PersonId, dict[RosterKind, str]] = defaultdict(dict)
        for row in (await self._connection.execute(query)).all():
            found[row.person][RosterKind(row.kind)] = row.reason
        return dict(found)

    async def leave_out(
        self, person: PersonId, kind: RosterKind, reason: str, *, at: datetime, by: PersonId
    ) -> None:
        """Leave somebody out of a kind; the caller knows that they are not left out yet."""
        await self._connection.execute(
            insert(kind_exemptions).values(
                person=person, kind=kind, reason=reason, made_at=at, made_by=by
            )
        )

    async def take_in(
        self, person: PersonId, kind: RosterKind, *, at: datetime, by: PersonId
    ) -> bool:
        """Take somebody in again; False when they were not left out."""
        statement = (
            update(kind_exemptions)
            .where(
                kind_exemptions.c.person == person, kind_exemptions.c.kind == kind,
                kind_exemptions.c.ended_at.is_(None),
            )
            .values(ended_at=at, ended_by=by)
        )  # fmt: skip
        return (await self._connection.execute(statement)).rowcount == 1
