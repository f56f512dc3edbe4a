"""Keeps the presidium's decisions on routing; what is over is closed, never deleted."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Table, func, insert, select, update

from db.repos.agreements import AgreementsRepo
from db.tables.assignments import requests
from db.tables.routing import (
    districts,
    routing_policies,
    unit_districts,
    unit_specialisations,
    unit_ways,
)
from domain.assignments.machine import OPEN
from domain.assignments.routing import Asking, Criterion
from domain.assignments.routing_views import Decided, OrderVersion, WayOfAsking
from domain.ids import DistrictId, PersonId, UnitId
from domain.suspensions import Decision
from domain.territory import District, place_key


class RoutingRepo(AgreementsRepo):
    """Order, territory, specialisations, ways of asking and agreements in one transaction."""

    async def order(self) -> OrderVersion:
        """The order that is in force."""
        query = select(routing_policies).order_by(routing_policies.c.version.desc()).limit(1)
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            return OrderVersion()
        criteria = tuple(Criterion(word) for word in row.criteria.split(","))
        return OrderVersion(row.version, criteria, _decision(row))

    async def put_order(self, criteria: Iterable[Criterion], decided: Decided) -> None:
        """Begin the next version."""
        version = (await self.order()).version + 1
        await self._connection.execute(
            insert(routing_policies).values(
                version=version, criteria=",".join(criteria), **_stamp(decided)
            )
        )

    async def districts(self) -> tuple[District, ...]:
        """The districts that are not over, by name."""
        query = select(districts).where(districts.c.ended_at.is_(None))
        rows = (await self._connection.execute(query.order_by(districts.c.folded))).all()
        return tuple(District(row.id, row.name, row.rural) for row in rows)

    async def add_district(self, name: str, at: datetime, by: PersonId) -> DistrictId:
        """Keep a district; the caller knows that there is none of this name."""
        statement = (
            insert(districts)
            .values(name=name, folded=place_key(name), rural=False, added_at=at, added_by=by)
            .returning(districts.c.id)
        )
        return DistrictId((await self._connection.execute(statement)).scalar_one())

    async def set_rural(self, number: DistrictId, *, rural: bool) -> None:
        """Set what the form supposes of places in a district."""
        await self._connection.execute(
            update(districts).where(districts.c.id == number).values(rural=rural)
        )

    async def end_district(self, number: DistrictId, at: datetime, by: PersonId) -> bool:
        """Close a district; False when it is closed already."""
        statement = (
            update(districts)
            .where(districts.c.id == number, districts.c.ended_at.is_(None))
            .values(ended_at=at, ended_by=by)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def districts_of_units(self) -> Mapping[UnitId, tuple[District, ...]]:
        """The districts of each unit that has some."""
        query = (
            select(unit_districts.c.unit, districts)
            .join(districts, districts.c.id == unit_districts.c.district)
            .where(unit_districts.c.ended_at.is_(None), districts.c.ended_at.is_(None))
            .order_by(districts.c.folded)
        )
        found: dict[UnitId, list[District]] = defaultdict(list)
        for row in (await self._connection.execute(query)).all():
            found[row.unit].append(District(row.id, row.name, row.rural))
        return {unit: tuple(every) for unit, every in found.items()}

    async def give_district(self, unit: UnitId, district: DistrictId, decided: Decided) -> None:
        """Give a district to a unit."""
        await self._connection.execute(
            insert(unit_districts).values(unit=unit, district=district, **_stamp(decided))
        )

    async def take_district(self, unit: UnitId, district: DistrictId, decided: Decided) -> None:
        """Take a district from a unit."""
        await self._end(unit_districts, unit, decided, district=district)

    async def specialisations(self) -> Mapping[UnitId, tuple[str, ...]]:
        """What each unit is specialised in, as it was written."""
        query = (
            select(unit_specialisations)
            .where(unit_specialisations.c.ended_at.is_(None))
            .order_by(unit_specialisations.c.folded)
        )
        found: dict[UnitId, list[str]] = defaultdict(list)
        for row in (await self._connection.execute(query)).all():
            found[row.unit].append(row.name)
        return {unit: tuple(every) for unit, every in found.items()}

    async def give_specialisation(
        self, unit: UnitId, name: str, key: str, decided: Decided
    ) -> None:
        """Let a unit be specialised in something."""
        await self._connection.execute(
            insert(unit_specialisations).values(
                unit=unit, name=name, folded=key, **_stamp(decided)
            )
        )

    async def take_specialisation(self, unit: UnitId, key: str, decided: Decided) -> None:
        """End a specialisation of a unit."""
        await self._end(unit_specialisations, unit, decided, folded=key)

    async def ways(self) -> Mapping[UnitId, WayOfAsking]:
        """How each unit asks, where the presidium has decided it."""
        rows = (await self._connection.execute(select(unit_ways).order_by(unit_ways.c.id))).all()
        return {row.unit: WayOfAsking(Asking(row.way), _decision(row)) for row in rows}

    async def put_way(self, unit: UnitId, way: Asking, decided: Decided) -> None:
        """Let a unit ask so from now on."""
        await self._connection.execute(
            insert(unit_ways).values(unit=unit, way=way, **_stamp(decided))
        )

    async def open_requests(self) -> Mapping[UnitId, int]:
        """How many requests of each unit are not over."""
        query = (
            select(requests.c.unit, func.count())
            .where(requests.c.state.in_(OPEN))
            .group_by(requests.c.unit)
        )
        rows = (await self._connection.execute(query)).all()
        return {UnitId(unit): count for unit, count in rows}

    async def _end(self, table: Table, unit: UnitId, decided: Decided, **which: Any) -> None:
        mine = [table.c[name] == value for name, value in which.items()]
        await self._connection.execute(
            update(table)
            .where(table.c.unit == unit, table.c.ended_at.is_(None), *mine)
            .values(
                ended_number=decided.decision.number, ended_date=decided.decision.on,
                ended_by=decided.by, ended_at=decided.at,
            )
        )  # fmt: skip


def _stamp(decided: Decided) -> dict[str, str | date | datetime | PersonId]:
    return {
        "decision_number": decided.decision.number, "decision_date": decided.decision.on,
        "decided_by": decided.by, "from_at": decided.at,
    }  # fmt: skip


def _decision(row: Any) -> Decision:
    return Decision(row.decision_number, row.decision_date)
