"""Writes and re-computes the hash chain of the journal."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import func, insert, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.engine_room import journal
from domain.people import Actor

_CHAIN_LOCK = 7_240_219
_GENESIS = "0" * 64
_HASHED = ("at", "person", "role", "topic", "subject", "before", "after", "reason", "evidence")


@dataclass(frozen=True, slots=True)
class Break:
    """The first journal row whose hash does not follow from what stands before it."""

    row: int


@dataclass(frozen=True, slots=True)
class Sound:
    """The chain holds; `rows` were re-computed and `head` is the last hash."""

    rows: int
    head: str


async def append(
    connection: AsyncConnection, at: datetime, by: Actor, entry: dict[str, str]
) -> None:
    """Add one transition behind the last one; `entry` has the six texts of a row."""
    if connection.dialect.name == "postgresql":
        # Two writers must not both follow the same row; SQLite has one writer anyway.
        await connection.execute(text(f"SELECT pg_advisory_xact_lock({_CHAIN_LOCK})"))
    last = select(journal.c.hash).order_by(journal.c.id.desc()).limit(1)
    previous = (await connection.execute(last)).scalar() or _GENESIS
    row = {"at": at, "person": by.person, "role": _role(by), **entry}
    row |= {"previous": previous, "hash": _digest(previous, row)}
    await connection.execute(insert(journal).values(row))


async def head(connection: AsyncConnection) -> tuple[str, int]:
    """The last hash and how many rows it closes."""
    last = select(journal.c.hash).order_by(journal.c.id.desc()).limit(1)
    found = (await connection.execute(last)).scalar() or _GENESIS
    rows = (await connection.execute(select(func.count()).select_from(journal))).scalar_one()
    return found, int(rows)


async def verify(connection: AsyncConnection) -> Sound | Break:
    """Re-compute every row from the first; the first that differs is named."""
    previous, rows = _GENESIS, 0
    result = await connection.stream(select(journal).order_by(journal.c.id))
    async for row in result.mappings():
        fields = dict(row)
        if row["previous"] != previous or row["hash"] != _digest(previous, fields):
            return Break(row["id"])
        previous, rows = row["hash"], rows + 1
    return Sound(rows, previous)


async def began(connection: AsyncConnection, subject: str) -> datetime | None:
    """When the first row about something was written."""
    query = select(func.min(journal.c.at)).where(journal.c.subject == subject)
    found: datetime | None = (await connection.execute(query)).scalar()
    return found


async def entries(
    connection: AsyncConnection, topic: str, since: datetime | None = None
) -> list[tuple[datetime, str, str, str, str, str]]:
    """The rows of a topic, all or from a moment: when, what, from, to, why, the evidence."""
    query = (
        select(journal.c.at, journal.c.subject, journal.c.before, journal.c.after,
               journal.c.reason, journal.c.evidence)
        .where(journal.c.topic == topic)
        .order_by(journal.c.id)
    )  # fmt: skip
    if since is not None:
        query = query.where(journal.c.at >= since)
    return [
        (row.at, row.subject, row.before, row.after, row.reason, row.evidence)
        for row in (await connection.execute(query)).all()
    ]


def _digest(previous: str, row: Mapping[str, object]) -> str:
    at = row["at"]
    assert isinstance(at, datetime)  # noqa: S101 - narrows the type of our own column
    fields = {**{name: row[name] for name in _HASHED}, "at": at.astimezone(UTC).isoformat()}
    body = json.dumps(fields, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(f"{previous}{body}".encode()).hexdigest()


def _role(by: Actor) -> str:
    return "+".join(sorted(by.roles))
