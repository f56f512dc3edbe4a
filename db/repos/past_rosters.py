"""Reads what earlier rosters left behind: the last duties."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.rosters import duties, rosters
from domain.ids import PersonId
from domain.rosters import RosterState


class PastRosters:
    """The published rosters before a month, inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def last_duties(self, people: Iterable[PersonId], before: date) -> dict[PersonId, date]:
        """Each person's last duty before a day, of any kind."""
        query = (
            select(duties.c.person, func.max(duties.c.day).label("last"))
            .join(rosters)
            .where(
                duties.c.person.in_(list(people)), duties.c.day < before,
                duties.c.until_version.is_(None), rosters.c.state != RosterState.DRAFT,
            )
            .group_by(duties.c.person)
        )  # fmt: skip
        return {row.person: row.last for row in (await self._connection.execute(query)).all()}
