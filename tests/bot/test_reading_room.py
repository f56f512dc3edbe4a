"""Promises of the reading room: one file at a time, and no kind holds another up."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, BinaryIO, cast

import pytest
from aiogram import Bot

from bot import reading_room
from bot.reading_room import Kind, ReadingRoom
from services.work import Work

WORK = cast("Work", None)
MOST = 10


class BadFileError(Exception):
    """A file that cannot serve."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A file that waits."""

    ref: str
    tries: int = 1


@dataclass
class Shelf:
    """What a service would keep: files that wait, and what became of each."""

    waiting: list[str]
    ends: list[str] = field(default_factory=list)
    keeps_missing: bool = False

    def kind(self) -> Kind[Sent, str, BadFileError]:
        """The shelf as the room is given it."""
        return Kind(
            name="shelf", size_max=MOST, begin=self._begin, read=self._read, keep=self._keep,
            bad=BadFileError, too_large=BadFileError("large"), refuse=self._refuse,
            missed=self._missed,
        )  # fmt: skip

    async def _begin(self, _: Work) -> tuple[Sent, str] | None:
        return (Sent(self.waiting[0]), self.waiting[0]) if self.waiting else None

    async def _read(self, _: Sent, content: bytes) -> str:
        if content == b"bad":
            raise BadFileError("bad")
        return content.decode()

    async def _keep(self, _: Work, one: Sent, read: str) -> None:
        self._end(one, f"kept {read}")

    async def _refuse(self, _: Work, one: Sent, bad: BadFileError) -> None:
        self._end(one, f"refused {bad}")

    async def _missed(self, _: Work, one: Sent) -> None:
        if self.keeps_missing:
            self.ends.append("missed")
        else:
            self._end(one, "missed")

    def _end(self, one: Sent, how: str) -> None:
        self.waiting.remove(one.ref)
        self.ends.append(how)


class Files:
    """Telegram with files whose content is their handle; «away» it does not hand out."""

    def __init__(self) -> None:
        """Nobody is served yet."""
        self.served = 0

    async def get_file(self, ref: str) -> SimpleNamespace:
        """Where a file lies, and how large it says it is."""
        return SimpleNamespace(file_size=MOST + 1 if ref == "large" else 1, file_path=ref)

    async def download_file(self, path: str, into: BinaryIO, **_: Any) -> None:
        """The file itself; never two at once."""
        self.served += 1
        assert self.served == 1
        await asyncio.sleep(0)
        self.served -= 1
        if path == "away":
            raise TimeoutError
        into.write(path.encode())


def room(*shelves: Shelf, ended: Callable[[], None] = lambda: None) -> ReadingRoom:
    """A room for these shelves."""
    return ReadingRoom(WORK, cast("Bot", Files()), [one.kind() for one in shelves], ended)


async def test_each_file_has_one_end() -> None:
    """Kept, refused by its reader, too large to be fetched, or not handed out."""
    shelf, told = Shelf(["good", "bad", "large", "away"]), []
    await room(shelf, ended=lambda: told.append(True)).drain()

    assert shelf.ends == ["kept good", "refused bad", "refused large", "missed"]
    assert len(told) == len(shelf.ends)


async def test_a_kind_in_trouble_holds_no_other_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """While one waits before it asks again, the files of another are read, one at a time."""
    monkeypatch.setattr(reading_room, "_LOOK_S", 0.01)
    stuck, other = Shelf(["away"], keeps_missing=True), Shelf(["one", "two", "bad"])
    async with asyncio.timeout(10):
        running = asyncio.create_task(room(stuck, other).run(lambda: not other.waiting))
        while other.waiting:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        running.cancel()

    assert other.ends == ["kept one", "kept two", "refused bad"]
    assert stuck.ends == ["missed"]


async def test_an_error_ends_neither_the_room_nor_the_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where the database was away for a moment, the file is taken again."""
    monkeypatch.setattr(reading_room, "_LOOK_S", 0.01)
    monkeypatch.setattr(reading_room, "_PAUSE_S", 0.01)
    shelf, failures = Shelf(["good"]), iter([ConnectionError("away")])
    begin = shelf._begin

    async def sometimes(work: Work) -> tuple[Sent, str] | None:
        for failure in failures:
            raise failure
        return await begin(work)

    monkeypatch.setattr(shelf, "_begin", sometimes)
    async with asyncio.timeout(10):
        await room(shelf).run(lambda: not shelf.waiting)

    assert shelf.ends == ["kept good"]
