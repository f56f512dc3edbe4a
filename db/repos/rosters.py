"""Keeps rosters and their duties; what was published is never rewritten, only superseded."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property
from typing import Any

from sqlalchemy import Row, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.repos.past_rosters import PastRosters
from db.repos.receipts import ReceiptsRepo
from db.repos.roster_versions import RosterVersions
from db.tables.rosters import duties, roster_participants, rosters
from domain.ids import DutyId, PersonId, RosterId, UnitId
from domain.rosters import (
    DayDuty,
    Duty,
    Roster,
    RosterKind,
    RosterState,
    days_of,
    first_of,
)


class RostersRepo:
    """The rosters inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    @cached_property
    def receipts(self) -> ReceiptsRepo:
        """The receipts of the versions."""
        return ReceiptsRepo(self._connection)

    @cached_property
    def versions(self) -> RosterVersions:
        """The versions of rosters, and what each changed."""
        return RosterVersions(self._connection)

    @cached_property
    def past(self) -> PastRosters:
        """What earlier months carry over."""
        return PastRosters(self._connection)

    async def load(self, number: RosterId) -> Roster | None:
        """One roster with the duties that stand."""
        return next(iter(await self._many(rosters.c.id == number)), None)

    async def find(self, unit: UnitId, kind: RosterKind, month: date) -> Roster | None:
        """The roster of a unit, a kind and a month."""
        return (await self.of_month(unit, month)).get(kind)

    async def of_month(self, unit: UnitId, month: date) -> dict[RosterKind, Roster]:
        """Those of the three rosters of a unit and a month that exist."""
        found = await self._many(rosters.c.unit == unit, rosters.c.month == first_of(month))
        return {roster.kind: roster for roster in found}

    async def binding(self, units: Iterable[UnitId], since: date) -> list[Roster]:
        """Published rosters of some units whose month is not before a day's month."""
        return await self._many(
            rosters.c.unit.in_(list(units)), rosters.c.month >= first_of(since),
            rosters.c.state.in_((RosterState.PUBLISHED, RosterState.ACTIVE)),
        )  # fmt: skip

    async def unpublished(self, unit: UnitId, month: date) -> list[RosterKind]:
        """Which of the three kinds a unit still owes for a month (D-01)."""
        found = await self.of_month(unit, month)
        return [
            kind for kind in RosterKind
            if kind not in found or found[kind].state is RosterState.DRAFT
        ]  # fmt: skip

    async def create(self, unit: UnitId, kind: RosterKind, month: date, *, posts: int) -> RosterId:
        """Open an empty draft."""
        statement = insert(rosters).values(
            unit=unit, kind=kind, month=first_of(month), state=RosterState.DRAFT, version=0,
            posts=posts, officer_phone="", late=False, reason="",
        )  # fmt: skip
        key = (await self._connection.execute(statement)).inserted_primary_key
        return RosterId(key[0] if key is not None else 0)

    async def refill(
        self, roster: RosterId, every: Iterable[Duty], people: Iterable[PersonId], *, posts: int
    ) -> bool:
        """Replace all duties of a draft; False when it is published already."""
        mine = (rosters.c.id == roster, rosters.c.state == RosterState.DRAFT)
        changed = update(rosters).where(*mine).values(posts=posts, reason="")
        if (await self._connection.execute(changed)).rowcount != 1:
            return False
        found = await self.load(roster)
        if found is None:
            return False
        await self.versions.put(found, ())
        await self.versions.put(replace(found, duties=()), tuple(every))
        await self._connection.execute(
            delete(roster_participants).where(roster_participants.c.roster == roster)
        )
        members = [{"roster": roster, "person": person} for person in dict.fromkeys(people)]
        if members:
            await self._connection.execute(insert(roster_participants), members)
        return True

    async def name_officer(self, roster: RosterId, officer: PersonId, phone: str) -> None:
        """Put the responsible person and the telephone on a roster (Ереже ¶21(3))."""
        await self._connection.execute(
            update(rosters)
            .where(rosters.c.id == roster)
            .values(officer=officer, officer_phone=phone)
        )

    async def give_reason(self, roster: RosterId, reason: str) -> None:
        """Record why the loads of a roster differ (R-044)."""
        await self._connection.execute(
            update(rosters).where(rosters.c.id == roster).values(reason=reason)
        )

    async def participants(self, roster: RosterId) -> list[PersonId]:
        """Among whom a roster was shared out."""
        query = select(roster_participants.c.person).where(roster_participants.c.roster == roster)
        return list((await self._connection.execute(query)).scalars().all())

    async def publish(self, roster: RosterId, at: datetime, *, late: bool) -> bool:
        """Turn a draft into its next version; False when it is published already."""
        statement = (
            update(rosters)
            .where(rosters.c.id == roster, rosters.c.state == RosterState.DRAFT)
            .values(
                state=RosterState.PUBLISHED, version=rosters.c.version + 1, published_at=at,
                late=late,
            )
        )  # fmt: skip
        return (await self._connection.execute(statement)).rowcount == 1

    async def next_version(self, roster: Roster) -> bool:
        """Begin the version after the one that was read; False when somebody was faster."""
        statement = (
            update(rosters)
            .where(
                rosters.c.id == roster.id, rosters.c.version == roster.version,
                rosters.c.state == roster.state,
            )
            .values(version=roster.version + 1)
        )  # fmt: skip
        return (await self._connection.execute(statement)).rowcount == 1

    async def turn(self, roster: RosterId, before: RosterState, after: RosterState) -> bool:
        """Move a roster from one state to the next; False when it is not in the first."""
        statement = (
            update(rosters)
            .where(rosters.c.id == roster, rosters.c.state == before)
            .values(state=after)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def on_duty(self, unit: UnitId, kind: RosterKind, day: date) -> list[PersonId]:
        """Who is on duty by the published roster of a day, in turn order."""
        query = (
            select(duties.c.person)
            .join(rosters)
            .where(
                rosters.c.unit == unit, rosters.c.kind == kind, duties.c.day == day,
                rosters.c.state != RosterState.DRAFT, duties.c.until_version.is_(None),
            )
            .order_by(duties.c.position, duties.c.id)
        )  # fmt: skip
        return list((await self._connection.execute(query)).scalars().all())

    async def duty_days(self, person: PersonId, month: date) -> list[date]:
        """A person's days of duty in a month, of every kind, by published rosters."""
        every = await self.day_duties(days_of(month)[0], days_of(month)[-1], person=person)
        return sorted(duty.day for duty in every)

    async def day_duties(
        self,
        first: date,
        last: date,
        *,
        person: PersonId | None = None,
        roster: RosterId | None = None,
    ) -> list[DayDuty]:
        """The duties of published rosters between two days, in the order of days."""
        conditions = [duties.c.day >= first, duties.c.day <= last]
        if person is not None:
            conditions.append(duties.c.person == person)
        if roster is not None:
            conditions.append(duties.c.roster == roster)
        return await self._duties(
            *conditions, duties.c.until_version.is_(None), rosters.c.state != RosterState.DRAFT
        )

    async def standing(self, *numbers: RosterId) -> list[DayDuty]:
        """The duties that stand in some rosters, drafts too."""
        return await self._duties(duties.c.roster.in_(numbers), duties.c.until_version.is_(None))

    async def coming(self, unit: UnitId, first: date) -> list[DayDuty]:
        """The duties of a unit from a day on that stand, drafts too."""
        return await self._duties(
            rosters.c.unit == unit, duties.c.day >= first, duties.c.until_version.is_(None)
        )

    async def duty(self, number: DutyId) -> DayDuty | None:
        """One duty, even if it was given to somebody else since."""
        return next(iter(await self._duties(duties.c.id == number)), None)

    async def confirm(self, duty: DutyId, at: datetime) -> bool:
        """Note «Байланыстамын»; False when it was noted before or the duty moved."""
        statement = (
            update(duties)
            .where(
                duties.c.id == duty, duties.c.reachable_at.is_(None),
                duties.c.until_version.is_(None),
            )
            .values(reachable_at=at)
        )  # fmt: skip
        return (await self._connection.execute(statement)).rowcount == 1

    async def elsewhere(
        self, month: date, people: Iterable[PersonId], *, but: Iterable[RosterId] = ()
    ) -> set[tuple[PersonId, date]]:
        """Who has a duty on which day of a month in other rosters, drafts among them."""
        query = (
            select(duties.c.person, duties.c.day)
            .join(rosters)
            .where(
                rosters.c.month == first_of(month), rosters.c.id.not_in(list(but)),
                duties.c.person.in_(list(people)), duties.c.until_version.is_(None),
            )
        )  # fmt: skip
        return {(row.person, row.day) for row in (await self._connection.execute(query)).all()}

    async def delivered(self, subject: str, person: PersonId, at: datetime) -> None:
        """Delivery took a letter of a roster's version."""
        await self.receipts.delivered(subject, person, at)

    async def undelivered(self, subject: str, person: PersonId, _at: datetime) -> None:
        """Delivery found that a letter of a roster's version cannot arrive."""
        await self.receipts.undelivered(subject, person)

    async def _many(self, *conditions: Any) -> list[Roster]:
        query = select(rosters).where(*conditions).order_by(rosters.c.month, rosters.c.id)
        found = (await self._connection.execute(query)).all()
        own = select(duties).where(
            duties.c.roster.in_([row.id for row in found]), duties.c.until_version.is_(None)
        )
        by_roster: dict[int, list[Duty]] = {row.id: [] for row in found}
        for row in (await self._connection.execute(own)).all():
            by_roster[row.roster].append(Duty(row.day, row.position, row.person))
        return [_roster(row, by_roster[row.id]) for row in found]

    async def _duties(self, *conditions: Any) -> list[DayDuty]:
        query = (
            select(duties, rosters.c.unit, rosters.c.kind)
            .join(rosters)
            .where(*conditions)
            .order_by(duties.c.day, duties.c.position, duties.c.id)
        )
        return [
            DayDuty(
                row.id, row.roster, row.unit, RosterKind(row.kind), row.day, row.person,
                row.reachable_at, stands=row.until_version is None,
            )
            for row in (await self._connection.execute(query)).all()
        ]  # fmt: skip


def _roster(row: Row[Any], own: list[Duty]) -> Roster:
    return Roster(
        id=row.id, unit=row.unit, kind=RosterKind(row.kind), month=row.month,
        state=RosterState(row.state), version=row.version, posts=row.posts, officer=row.officer,
        officer_phone=row.officer_phone, published_at=row.published_at, late=row.late,
        reason=row.reason, duties=tuple(sorted(own)),
    )  # fmt: skip
