"""Keeps the versions of rosters: every duty lives from one version to another."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.rosters import duties, roster_participants, rosters
from db.tables.versions import roster_versions
from domain.ids import DutyId, PersonId, RosterId
from domain.rosters import Duty, Roster, RosterState
from domain.rosters.history import Version, VersionCause


class RosterVersions:
    """The versions inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def lock(self, *numbers: RosterId) -> None:
        """Let nobody else change these rosters until the transaction ends."""
        query = select(rosters.c.id).where(rosters.c.id.in_(numbers)).order_by(rosters.c.id)
        await self._connection.execute(query.with_for_update())

    async def enter(self, roster: RosterId, version: Version) -> None:
        """Write down who made a version, and why."""
        await self._connection.execute(
            insert(roster_versions).values(
                roster=roster, version=version.number, made_at=version.made_at,
                made_by=version.by, cause=version.cause, reason=version.reason,
            )
        )  # fmt: skip

    async def of(self, roster: RosterId) -> list[Version]:
        """Every version of a roster, the first one first."""
        query = (
            select(roster_versions)
            .where(roster_versions.c.roster == roster)
            .order_by(roster_versions.c.version)
        )
        return [
            Version(
                row.version, row.made_at, row.made_by, VersionCause(row.cause), row.reason or "",
                row.recalled_at,
            )
            for row in (await self._connection.execute(query)).all()
        ]  # fmt: skip

    async def duties(self, roster: RosterId, version: int) -> tuple[Duty, ...]:
        """Who was on duty by one version."""
        query = select(duties).where(
            duties.c.roster == roster, duties.c.since_version <= version,
            or_(duties.c.until_version.is_(None), duties.c.until_version >= version),
        )  # fmt: skip
        rows = (await self._connection.execute(query)).all()
        return tuple(sorted(Duty(row.day, row.position, row.person) for row in rows))

    async def put(self, roster: Roster, after: Collection[Duty]) -> None:
        """Replace the duties that stand, as of the version after the one that was read.

        What a draft had and loses leaves no trace; what a version had stays in its history.
        """
        version = roster.version + 1
        gone = [one for one in roster.duties if one not in after]
        come = [one for one in after if one not in roster.duties]
        for one in gone:
            standing = _standing(roster.id, one)
            await self._connection.execute(
                delete(duties).where(*standing, duties.c.since_version >= version)
            )
            await self._connection.execute(
                update(duties).where(*standing).values(until_version=roster.version)
            )
        if come:
            await self._connection.execute(
                insert(duties), [_row(roster.id, one, version) for one in come]
            )
            await self._join(roster.id, {one.person for one in come})

    async def number_of(self, roster: RosterId, day: date, person: PersonId) -> DutyId | None:
        """The standing duty of somebody on a day."""
        query = select(duties.c.id).where(
            duties.c.roster == roster, duties.c.day == day, duties.c.person == person,
            duties.c.until_version.is_(None),
        )  # fmt: skip
        found = (await self._connection.execute(query)).scalar()
        return None if found is None else DutyId(found)

    async def ended(self, roster: RosterId, version: int) -> list[DutyId]:
        """The duties whose last version this was."""
        query = select(duties.c.id).where(
            duties.c.roster == roster, duties.c.until_version == version
        )
        return [DutyId(one) for one in (await self._connection.execute(query)).scalars().all()]

    async def recall(self, roster: RosterId, at: datetime) -> bool:
        """Turn a published roster into a draft again; False when it is none, or its month runs."""
        statement = (
            update(rosters)
            .where(rosters.c.id == roster, rosters.c.state == RosterState.PUBLISHED)
            .values(state=RosterState.DRAFT, late=False)
        )
        if (await self._connection.execute(statement)).rowcount != 1:
            return False
        await self._connection.execute(
            update(roster_versions)
            .where(roster_versions.c.roster == roster, roster_versions.c.recalled_at.is_(None))
            .values(recalled_at=at)
        )
        return True

    async def _join(self, roster: RosterId, people: Collection[PersonId]) -> None:
        query = select(roster_participants.c.person).where(roster_participants.c.roster == roster)
        known = set((await self._connection.execute(query)).scalars().all())
        rows = [{"roster": roster, "person": one} for one in sorted(set(people) - known)]
        if rows:
            await self._connection.execute(insert(roster_participants), rows)


def _standing(roster: RosterId, duty: Duty) -> tuple[ColumnElement[bool], ...]:
    return (
        duties.c.roster == roster, duties.c.day == duty.day, duties.c.person == duty.person,
        duties.c.until_version.is_(None),
    )  # fmt: skip


def _row(roster: RosterId, duty: Duty, version: int) -> dict[str, Any]:
    return {
        "roster": roster, "day": duty.day, "person": duty.person, "position": duty.position,
        "since_version": version,
    }  # fmt: skip
