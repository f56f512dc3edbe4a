"""Keeps the directory of bodies, which grows by what officers write."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, func, insert, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.bodies import bodies, body_uses
from domain.bodies import Body, spelled
from domain.ids import BodyId, PersonId, UnitId

_FOUND_MAX = 50
_ROOT = func.coalesce(bodies.c.merged_into, bodies.c.id)


class BodiesRepo:
    """The directory inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def get(self, number: BodyId) -> Body | None:
        """One body, merged or not."""
        row = (await self._connection.execute(
            select(bodies).where(bodies.c.id == number)
        )).one_or_none()  # fmt: skip
        return _body(row) if row else None

    async def hold(self, number: BodyId) -> Body | None:
        """One body, kept from other writers until this transaction ends."""
        query = select(bodies).where(bodies.c.id == number).with_for_update()
        row = (await self._connection.execute(query)).one_or_none()
        return _body(row) if row else None

    async def written(self, name: str) -> Body | None:
        """The body that a written name stands for; of a merged spelling, the one it is now."""
        key = select(_ROOT).where(bodies.c.folded == spelled(name)).scalar_subquery()
        row = (await self._connection.execute(
            select(bodies).where(bodies.c.id == key)
        )).one_or_none()  # fmt: skip
        return _body(row) if row else None

    async def keyed(self, name: str) -> Body | None:
        """The very row of a spelling, merged or not."""
        row = (await self._connection.execute(
            select(bodies).where(bodies.c.folded == spelled(name))
        )).one_or_none()  # fmt: skip
        return _body(row) if row else None

    async def add(self, name: str, district: str, at: datetime, by: PersonId | None) -> None:
        """Keep a new name; whoever wrote it at the same moment has kept it already."""
        dialect = sqlite if self._connection.dialect.name == "sqlite" else postgresql
        await self._connection.execute(
            dialect.insert(bodies)
            .values(
                name=name, folded=spelled(name), district=district, email="", address="",
                added_at=at, added_by=by, used=0,
            )
            .on_conflict_do_nothing(index_elements=["folded"])
        )  # fmt: skip

    async def count(self, number: BodyId, unit: UnitId | None, at: datetime) -> None:
        """Count one more act of a body."""
        await self._connection.execute(
            update(bodies).where(bodies.c.id == number)
            .values(used=bodies.c.used + 1, last_used_at=at)
        )  # fmt: skip
        if unit is None:
            return
        mine = and_(body_uses.c.body == number, body_uses.c.unit == unit)
        again = update(body_uses).where(mine).values(used=body_uses.c.used + 1, last_used_at=at)
        if not (await self._connection.execute(again)).rowcount:
            await self._connection.execute(
                insert(body_uses).values(body=number, unit=unit, used=1, last_used_at=at)
            )

    async def of_unit(self, unit: UnitId) -> list[Body]:
        """The bodies that a unit had acts of, with its own counts; merged spellings as one."""
        counted = (
            select(
                _ROOT.label("root"), func.sum(body_uses.c.used).label("used"),
                func.max(body_uses.c.last_used_at).label("last_used_at"),
            )
            .join(body_uses, body_uses.c.body == bodies.c.id)
            .where(body_uses.c.unit == unit)
            .group_by(_ROOT)
            .subquery()
        )  # fmt: skip
        query = select(
            bodies, counted.c.used.label("own_used"), counted.c.last_used_at.label("own_last")
        ).join(counted, counted.c.root == bodies.c.id)
        rows = (await self._connection.execute(query)).all()
        return [_body(row, row.own_used, row.own_last) for row in rows]

    async def found(self, words: Iterable[str]) -> list[Body]:
        """The bodies with a spelling that has all the pieces, the most used first."""
        holds = [bodies.c.folded.contains(word, autoescape=True) for word in words]
        roots = select(_ROOT).where(*holds)
        return await self._every(select(bodies).where(bodies.c.id.in_(roots)))

    async def spellings(self, number: BodyId) -> list[Body]:
        """The spellings that were merged into a body."""
        return await self._every(select(bodies).where(bodies.c.merged_into == number))

    async def change(self, number: BodyId, **values: str) -> None:
        """Correct what is written about a body."""
        if "name" in values:
            values["folded"] = spelled(values["name"])
        await self._connection.execute(
            update(bodies).where(bodies.c.id == number).values(**values)
        )

    async def merge(self, number: BodyId, into: BodyId) -> None:
        """Let a body and what was merged into it be spellings of another."""
        await self._connection.execute(
            update(bodies)
            .where(or_(bodies.c.id == number, bodies.c.merged_into == number))
            .values(merged_into=into)
        )

    async def part(self, number: BodyId) -> None:
        """Let a spelling be a body of its own again."""
        await self._connection.execute(
            update(bodies).where(bodies.c.id == number).values(merged_into=None)
        )

    async def _every(self, query: Select[Any]) -> list[Body]:
        ordered = query.order_by(bodies.c.used.desc(), bodies.c.folded).limit(_FOUND_MAX)
        return [_body(row) for row in (await self._connection.execute(ordered)).all()]


def _body(row: Any, used: int | None = None, last: datetime | None = None) -> Body:
    return Body(
        row.id, row.name, row.district, row.email, row.address,
        row.used if used is None else used, row.last_used_at if last is None else last,
        row.merged_into,
    )  # fmt: skip
