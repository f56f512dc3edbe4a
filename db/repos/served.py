"""Keeps the ledger of duties served: entries are added, never changed, and added up."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from sqlalchemy import ColumnElement, Row, exists, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.ledger import served_duties
from db.tables.rosters import duties, roster_participants, rosters
from domain.ids import DutyId, EntryId, PersonId, RosterId, UnitId
from domain.rosters import RosterKind, RosterState
from domain.rosters.balance import Balances, Counted, Owing, reckon
from domain.rosters.ledger import PLAIN, Entry, Fact, Weigh, units_of

_YEARS = 2


def _plain(_kind: RosterKind, _day: date) -> int:
    return PLAIN


class ServedRepo:
    """The ledger inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def add(self, entry: Entry) -> EntryId:
        """Enter one line; the same duty of the same advocate cannot be entered twice."""
        statement = insert(served_duties).values(
            unit=entry.unit, kind=entry.kind, day=entry.day, person=entry.person,
            roster=entry.roster, duty=entry.duty, weight=entry.weight, units=entry.units,
            fact=entry.fact, actor=entry.actor, at=entry.at, reason=entry.reason or None,
        )  # fmt: skip
        key = (await self._connection.execute(statement)).inserted_primary_key
        return EntryId(key[0] if key is not None else 0)

    async def one(self, number: EntryId) -> Entry | None:
        """One entry."""
        return next(iter(await self._many(served_duties.c.id == number)), None)

    async def newest(self, person: PersonId, unit: UnitId, *, limit: int) -> list[Entry]:
        """The newest entries of a person in a unit, newest first."""
        found = await self._many(
            served_duties.c.person == person, served_duties.c.unit == unit, limit=limit
        )
        return found[:limit]

    async def known(self, roster: RosterId, day: date) -> set[tuple[DutyId, PersonId]]:
        """What was entered of a day of a roster."""
        query = select(served_duties.c.duty, served_duties.c.person).where(
            served_duties.c.roster == roster, served_duties.c.day == day
        )
        found = (await self._connection.execute(query)).all()
        return {(row.duty, row.person) for row in found}

    async def days_left(self, roster: RosterId, first: date, until: date) -> list[date]:
        """The days of a roster from `first` that are before `until` and not entered."""
        query = (
            select(duties.c.day)
            .distinct()
            .where(
                duties.c.roster == roster, duties.c.day >= first, duties.c.day < until,
                ~_entered(),
            )
            .order_by(duties.c.day)
        )  # fmt: skip
        return list((await self._connection.execute(query)).scalars().all())

    async def share(self, roster: RosterId, owed: Mapping[PersonId, int]) -> None:
        """Write each participant's share of a roster, in thousandths (R-044)."""
        for person, units in owed.items():
            await self._connection.execute(
                update(roster_participants)
                .where(roster_participants.c.roster == roster,
                       roster_participants.c.person == person)
                .values(owed=units)
            )  # fmt: skip

    async def balances(
        self, unit: UnitId, before: date
    ) -> dict[tuple[RosterKind, PersonId], Fraction]:
        """Served beyond the share, by kind, over the two years before a month, in duties.

        A day that the ledger knows counts by the ledger alone. A day that it does not know
        counts by the roster: days still ahead until their evening, and whole months that were
        imported or are older than the ledger.
        """
        found = await self._figures(unit, before, _plain)
        return {key: one.balance for key, one in found.items()}

    async def weights(
        self, unit: UnitId, before: date, weigh: Weigh = _plain
    ) -> dict[PersonId, Fraction]:
        """The same over all kinds with weights, in plain duties.

        Entries carry the weight of their day; `weigh` says what the other days weigh.
        """
        totals: dict[PersonId, Fraction] = {}
        for (_, person), one in (await self._figures(unit, before, weigh)).items():
            totals[person] = totals.get(person, Fraction(0)) + one.weighted_balance
        return totals

    async def counted(
        self, unit: UnitId, first: date, before: date, weigh: Weigh = _plain
    ) -> list[Counted]:
        """Every duty that counts between a day and another: entered, or planned and not yet."""
        return [
            *await self._entered(unit, first, before),
            *await self._planned(unit, first, before, weigh),
        ]

    async def owing(self, unit: UnitId, first: date, before: date) -> list[Owing]:
        """The shares of the published rosters of these months."""
        query = (
            select(rosters.c.id, rosters.c.kind, roster_participants.c.person,
                   roster_participants.c.owed)
            .select_from(rosters.join(roster_participants))
            .where(
                rosters.c.unit == unit, rosters.c.month >= first, rosters.c.month < before,
                rosters.c.state != RosterState.DRAFT,
            )
        )  # fmt: skip
        rows = (await self._connection.execute(query)).all()
        return [Owing(row.id, RosterKind(row.kind), row.person, row.owed) for row in rows]

    async def last_month(self, unit: UnitId) -> date | None:
        """The latest month with a published roster."""
        query = select(func.max(rosters.c.month)).where(
            rosters.c.unit == unit, rosters.c.state != RosterState.DRAFT
        )
        found: date | None = (await self._connection.execute(query)).scalar()
        return found

    async def _figures(self, unit: UnitId, before: date, weigh: Weigh) -> Balances:
        first = before.replace(day=1, year=before.year - _YEARS)
        counted = await self.counted(unit, first, before, weigh)
        return reckon(counted, await self.owing(unit, first, before), before)

    async def _entered(self, unit: UnitId, first: date, before: date) -> list[Counted]:
        query = select(served_duties).where(
            served_duties.c.unit == unit, served_duties.c.day >= first,
            served_duties.c.day < before,
        )  # fmt: skip
        return [
            Counted(row.roster, RosterKind(row.kind), row.day, row.person, row.units, row.weight)
            for row in (await self._connection.execute(query)).all()
        ]

    async def _planned(
        self, unit: UnitId, first: date, before: date, weigh: Weigh
    ) -> list[Counted]:
        query = (
            select(duties.c.roster, duties.c.day, duties.c.person, duties.c.position,
                   rosters.c.kind, rosters.c.posts)
            .join(rosters)
            .where(
                rosters.c.unit == unit, rosters.c.state != RosterState.DRAFT,
                duties.c.until_version.is_(None), duties.c.day >= first, duties.c.day < before,
                ~_entered(),
            )
        )  # fmt: skip
        return [
            Counted(row.roster, RosterKind(row.kind), row.day, row.person,
                    units_of(row.position, row.posts), weigh(RosterKind(row.kind), row.day),
                    entered=False)
            for row in (await self._connection.execute(query)).all()
        ]  # fmt: skip

    async def _many(self, *conditions: Any, limit: int | None = None) -> list[Entry]:
        query = (
            select(served_duties)
            .where(*conditions)
            .order_by(served_duties.c.day.desc(), served_duties.c.id.desc())
            .limit(limit)
        )
        return [_entry(row) for row in (await self._connection.execute(query)).all()]


def _entered() -> ColumnElement[bool]:
    """Whether the ledger knows the day of a duty."""
    return exists().where(
        served_duties.c.roster == duties.c.roster, served_duties.c.day == duties.c.day
    )


def _entry(row: Row[Any]) -> Entry:
    return Entry(
        row.id, row.unit, RosterKind(row.kind), row.day, row.person, row.roster, row.duty,
        row.weight, row.units, Fact(row.fact), row.actor, row.at, row.reason or "",
    )  # fmt: skip
