"""Compares what people did, what the database kept and what reached Telegram."""

import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.hands import Hands
from bot.clock import SystemClock
from db.connect import Database
from db.seal import use_key
from demo.telegram import Telegram
from demo.updates import FIRST_ID
from services import housekeeping
from services.work import Work

_WAITING = (
    "SELECT (SELECT count(*) FROM updates WHERE state = 'waiting')"
    " + (SELECT count(*) FROM letters WHERE state IN ('new', 'sending')"
    " AND not_before <= strftime('%Y-%m-%d %H:%M:%f', 'now'))"
    " + (SELECT count(*) FROM requests WHERE state <> 'accepted')"
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found; `faults` is empty when every promise was kept."""

    updates: int
    requests: int
    letters: int
    repeats: int
    faults: tuple[str, ...]


def in_the_air(path: Path) -> int:
    """The letters whose outcome a dead process left unknown."""
    return _number(path, "SELECT count(*) FROM letters WHERE state = 'sending'")


def waiting(path: Path) -> int:
    """What is still to be done: updates without effect, letters that are due, open requests."""
    return _number(path, _WAITING)


async def judge(path: Path, key: bytes, telegram: Telegram, hands: Hands) -> Verdict:
    """Look for lost and doubled updates, requests, answers and letters."""
    faults = [*_updates(path, telegram), *_requests(path, hands), *_answers(path, hands)]
    faults += _letters(path, telegram)
    if not await _journal_holds(path, key):
        faults.append("the chain of the journal is broken")
    faults += [f"the box refused: {violation}" for violation in telegram.violations]
    sent = _number(
        path, "SELECT count(*) FROM letters WHERE state = 'sent' AND edits_letter IS NULL"
        " AND edits_message IS NULL",
    )  # fmt: skip
    arrived = sum(call.method.startswith("send") for call in telegram.journal)
    return Verdict(
        updates=telegram.updates.offered,
        requests=len(hands.acts),
        letters=sent,
        repeats=arrived - sent,
        faults=tuple(faults),
    )


def _updates(path: Path, telegram: Telegram) -> list[str]:
    done = {row[0] for row in _rows(path, "SELECT id FROM updates WHERE state = 'done'")}
    pushed = set(range(FIRST_ID, FIRST_ID + telegram.updates.offered))
    return [f"update {one} has no effect" for one in sorted(pushed ^ done)]


def _requests(path: Path, hands: Hands) -> list[str]:
    found = Counter(row[0] for row in _rows(path, "SELECT act_number FROM requests"))
    faults = [f"act {one} is registered {found[one]} times" for one in hands.acts
              if found[one] != 1]  # fmt: skip
    rows = _rows(
        path, "SELECT r.act_number, r.state, count(o.id) FROM requests r LEFT JOIN offers o"
        " ON o.request = r.id AND o.state = 'accepted' GROUP BY r.id",
    )  # fmt: skip
    return faults + [
        f"act {number} is {state} with {winners} advocates"
        for number, state, winners in rows
        if state != "accepted" or winners != 1
    ]


def _answers(path: Path, hands: Hands) -> list[str]:
    query = "SELECT chat, count(*) FROM letters WHERE chat >= 3000 GROUP BY chat"
    answered = dict(_rows(path, query))
    return [
        f"citizen {chat} wrote {count} messages and has {answered.get(chat, 0)} answers"
        for chat, count in hands.written.items()
        if answered.get(chat, 0) != count
    ]


def _letters(path: Path, telegram: Telegram) -> list[str]:
    bad = _rows(
        path, "SELECT id, kind, state FROM letters WHERE state NOT IN ('sent', 'stale')"
        " AND not_before <= strftime('%Y-%m-%d %H:%M:%f', 'now')",
    )  # fmt: skip
    faults = [f"letter {number} ({kind}) is {state}" for number, kind, state in bad]
    rows = _rows(
        path, "SELECT coalesce(l.chat, p.telegram_id), l.message FROM letters l LEFT JOIN"
        " persons p ON p.id = l.person WHERE l.state = 'sent' AND l.edits_letter IS NULL"
        " AND l.edits_message IS NULL",
    )  # fmt: skip
    seen = Counter(rows)
    faults += [f"two letters are message {place}" for place, count in seen.items() if count > 1]
    return faults + [
        f"message {number} of chat {chat} never arrived"
        for chat, number in seen
        if number not in telegram.chats[chat].messages
    ]


async def _journal_holds(path: Path, key: bytes) -> bool:
    use_key(key)
    database = Database(f"sqlite+aiosqlite:///{path}")
    found = await housekeeping.verify_journal(Work(database, SystemClock()))
    await database.close()
    return isinstance(found, housekeeping.Sound)


def _rows(path: Path, query: str) -> list[Any]:
    with closing(sqlite3.connect(path, timeout=30)) as connection:
        return connection.execute(query).fetchall()


def _number(path: Path, query: str) -> int:
    (row,) = _rows(path, query)
    assert isinstance(row[0], int)
    return row[0]
