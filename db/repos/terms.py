"""Keeps the terms on which the rosters of a unit are drawn."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.calls import roster_terms
from domain.ids import PersonId, UnitId
from domain.rosters import RosterKind
from domain.rosters.terms import Terms


class TermsRepo:
    """The terms inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def of(self, unit: UnitId) -> Terms:
        """The terms of a unit; those of the house where it has said nothing."""
        query = select(roster_terms).where(roster_terms.c.unit == unit)
        row = (await self._connection.execute(query)).mappings().one_or_none()
        if row is None:
            return Terms()
        return Terms(
            posts={kind: row[f"posts_{kind}"] for kind in RosterKind},
            reserve={kind: row[f"reserve_{kind}"] for kind in RosterKind},
            rest=row["rest"], weekend=row["weekend"], holiday=row["holiday"], night=row["night"],
            nights=frozenset(kind for kind in RosterKind if row[f"night_{kind}"]), own=True,
        )  # fmt: skip

    async def put(self, unit: UnitId, terms: Terms, by: PersonId | None, at: datetime) -> None:
        """Write the terms of a unit; the next draw follows them."""
        dialect = sqlite if self._connection.dialect.name == "sqlite" else postgresql
        row = {
            **{f"posts_{kind}": terms.posts[kind] for kind in RosterKind},
            **{f"reserve_{kind}": terms.reserve[kind] for kind in RosterKind},
            **{f"night_{kind}": kind in terms.nights for kind in RosterKind},
            "rest": terms.rest, "weekend": terms.weekend, "holiday": terms.holiday,
            "night": terms.night, "changed_at": at, "changed_by": by,
        }  # fmt: skip
        await self._connection.execute(
            dialect.insert(roster_terms)
            .values(unit=unit, **row)
            .on_conflict_do_update(index_elements=["unit"], set_=row)
        )
