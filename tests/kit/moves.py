"""Writes the steps of requests and claims into a story, beside the words that told them."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.engine_room import journal
from domain.assignments.machine import Event
from domain.assignments.requests import RequestState
from domain.claims import ClaimState

_LINE = re.compile(r"^=> (request|claim):\d+ (\w+) (?:(\w+) )?→ (\w+)$", re.MULTILINE)
_FOREIGN = re.compile(r"(^|[_-])(en|ru|english|languages)([_-]|$)")

Move = tuple[RequestState, Event, RequestState]
Step = tuple[ClaimState, ClaimState]


async def since(connection: AsyncConnection, row: int) -> tuple[int, list[str]]:
    """The steps behind a row of the journal, a line each, and the row of the last look."""
    query = (
        select(journal).where(journal.c.id > row, journal.c.topic.in_(("assignments", "claims")))
    ).order_by(journal.c.id)
    rows = (await connection.execute(query)).mappings().all()
    lines = [_line(**one) for one in rows]
    return max((one["id"] for one in rows), default=row), [line for line in lines if line]


def moves(goldens: Path) -> Iterator[Move]:
    """Every step of a request that a story in Kazakh tells."""
    for kind, before, event, after in _found(goldens):
        if kind == "request" and event:
            yield RequestState(before), Event(event), RequestState(after)


def steps(goldens: Path) -> Iterator[Step]:
    """Every step of a payment claim that a story in Kazakh tells."""
    for kind, before, _, after in _found(goldens):
        if kind == "claim":
            yield ClaimState(before), ClaimState(after)


def in_kazakh(goldens: Path) -> list[Path]:
    """The stories that are told in Kazakh: the others have their language in their name."""
    return [path for path in sorted(goldens.glob("*.txt")) if not _FOREIGN.search(path.stem)]


def _found(goldens: Path) -> Iterable[tuple[str, str, str, str]]:
    for path in in_kazakh(goldens):
        yield from _LINE.findall(path.read_text(encoding="utf-8"))


def _line(*, subject: str, before: str, after: str, evidence: str, **_: object) -> str:
    """One step; rows about something else, or that move nothing, have no line."""
    kind, event = subject.partition(":")[0], evidence.partition(" ")[0]
    if kind == "request" and event in set(Event):
        return f"=> {subject} {before} {event} → {after}"
    if kind == "claim" and after in set(ClaimState) and before != after:
        return f"=> {subject} {before or 'none'} → {after}"
    return ""
