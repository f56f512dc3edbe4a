"""Reads what earlier rosters left behind: balances to carry over and the last duties."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from sqlalchemy import and_, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.rosters import duties, roster_participants, rosters
from domain.ids import PersonId, UnitId
from domain.rosters import RosterKind, RosterState

_MONTHS_MAX = 24


class PastRosters:
    """The published rosters before a month, inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def balances(
        self, unit: UnitId, before: date
    ) -> dict[tuple[RosterKind, PersonId], Fraction]:
        """By how many duties of a kind each was above or below the mean, month by month.

        Somebody who joined later starts level: only months in which one took part count.
        """
        months: dict[tuple[RosterKind, int], dict[PersonId, int]] = defaultdict(dict)
        standing = and_(
            duties.c.roster == rosters.c.id,
            duties.c.person == roster_participants.c.person,
            duties.c.until_version.is_(None),
        )
        query = (
            select(
                rosters.c.id, rosters.c.kind, roster_participants.c.person,
                func.count(duties.c.id).label("own"),
            )
            .select_from(
                rosters.join(roster_participants).outerjoin(duties, standing)
            )
            .where(
                rosters.c.unit == unit, rosters.c.month < before,
                rosters.c.month >= before.replace(year=before.year - _MONTHS_MAX // 12),
                rosters.c.state != RosterState.DRAFT,
            )
            .group_by(rosters.c.id, rosters.c.kind, roster_participants.c.person)
        )  # fmt: skip
        for row in (await self._connection.execute(query)).all():
            months[RosterKind(row.kind), row.id][row.person] = row.own
        totals: dict[tuple[RosterKind, PersonId], Fraction] = defaultdict(Fraction)
        for (kind, _), own in months.items():
            mean = Fraction(sum(own.values()), len(own))
            for person, count in own.items():
                totals[kind, person] += count - mean
        return dict(totals)

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
