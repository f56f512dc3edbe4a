"""What Telegram brings has its effect exactly once, in order, and nothing blocks the others."""

import asyncio
from collections import Counter
from collections.abc import Iterator, Sequence

import pytest
from aiogram.methods import TelegramMethod
from aiogram.types import Update
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError, OperationalError
from structlog.testing import capture_logs

import bot.inbox
from bot.dispatcher import Door
from bot.inbox import Inbox
from db.inbox import Received
from db.tables.engine_room import letters, updates
from domain.policy import POLICY
from engine.delivery import Delivery
from services.work import Tx, Work

pytestmark = pytest.mark.database


class PlayedDoor(Door):
    """Writes each text down as a letter, and fails where a test wants it to."""

    def __init__(self, work: Work) -> None:
        """Begin without faults."""
        self._own = work
        self.faults: dict[int, list[Exception]] = {}
        self.tries: Counter[int] = Counter()

    async def open(self, update: Update, tx: Tx) -> Sequence[TelegramMethod[bool]]:
        """The effect of an update, which an error after it must undo."""
        assert update.message is not None
        self.tries[update.update_id] += 1
        await tx.letters.answer(update.message.chat.id, update.message.text or "", at=tx.now)
        if faults := self.faults.get(update.update_id):
            raise faults.pop(0)
        return []

    async def apologise(self, tx: Tx, person: int) -> None:
        """Say sorry."""
        await tx.letters.answer(person, "sorry", at=tx.now)

    async def effects(self, chat: int) -> list[str]:
        """The texts that had an effect in a chat, in the order of their effects."""
        async with self._own.read() as tx:
            query = select(letters.c.body).where(letters.c.chat == chat).order_by(letters.c.id)
            return list((await tx.connection.execute(query)).scalars().all())

    async def states(self) -> dict[int, tuple[str, str | None]]:
        """The state and the kept words of every update."""
        async with self._own.read() as tx:
            rows = await tx.connection.execute(
                select(updates.c.id, updates.c.state, updates.c.body)
            )
            return {number: (state, body) for number, state, body in rows.all()}


class Unsent(Delivery):
    """A sender that sends nothing."""

    def __init__(self) -> None:
        """Need nothing."""

    def nudge(self) -> None:
        """Stay asleep."""


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    """The errors here are meant; nobody reads them."""
    with capture_logs():
        yield


@pytest.fixture
def door(work: Work) -> PlayedDoor:
    """The door behind the inbox."""
    return PlayedDoor(work)


@pytest.fixture
def inbox(work: Work, door: PlayedDoor, monkeypatch: pytest.MonkeyPatch) -> Inbox:
    """An inbox that does not pause before it tries again."""
    monkeypatch.setattr(bot.inbox, "_RETRY_S", 0.0)
    return Inbox(work, door, Unsent(), POLICY)


def said(number: int, chat: int = 1) -> Update:
    """A message whose text is the number of its update."""
    person = {"id": chat, "is_bot": False, "first_name": "A"}
    message = {"message_id": number, "date": 1, "text": str(number), "from": person,
               "chat": {"id": chat, "type": "private"}}  # fmt: skip
    return Update.model_validate({"update_id": number, "message": message})


async def test_the_same_update_twice_has_one_effect(inbox: Inbox, door: PlayedDoor) -> None:
    """At once, while it is worked on, and after it was done."""
    await inbox.receive([said(1), said(1)])
    await inbox.receive([said(1)])
    await inbox.drain()
    await inbox.receive([said(1), said(2)])
    await inbox.drain()

    assert await door.effects(1) == ["1", "2"]


async def test_numbers_may_begin_anew(inbox: Inbox, door: PlayedDoor) -> None:
    """After a quiet week Telegram's numbers jump, also back."""
    await inbox.receive([said(900)])
    await inbox.drain()
    await inbox.receive([said(3)])
    await inbox.drain()

    assert await door.effects(1) == ["900", "3"]


async def test_a_chat_keeps_its_order_whatever_fails(inbox: Inbox, door: PlayedDoor) -> None:
    """An update that fails twice is not overtaken in its chat, and others do not wait for it."""
    door.faults[13] = [ValueError("once"), ValueError("twice")]
    await inbox.receive([said(10 * chat + one, chat) for one in range(6) for chat in (1, 2)])
    await inbox.drain()

    assert await door.effects(1) == ["10", "11", "12", "13", "14", "15"]
    assert await door.effects(2) == ["20", "21", "22", "23", "24", "25"]
    assert {state for state, _ in (await door.states()).values()} == {"done"}


async def test_a_poison_update_is_set_aside_with_an_apology(
    inbox: Inbox, door: PlayedDoor
) -> None:
    """After three tries of its own; the words are forgotten, the chat goes on."""
    door.faults[2] = [ValueError("always")] * 99
    await inbox.receive([said(1), said(2), said(3), said(4, chat=5)])
    await inbox.drain()

    assert await door.effects(1) == ["1", "sorry", "3"]
    assert await door.effects(5) == ["4"]
    assert await door.states() == {
        1: ("done", None), 2: ("aside", None), 3: ("done", None), 4: ("done", None),
    }  # fmt: skip
    async with door._own.read() as tx:
        query = select(updates.c.tries).where(updates.c.id == 2)
        assert (await tx.connection.execute(query)).scalar() == POLICY.inbox_tries


async def test_what_the_database_refuses_is_the_fault_of_the_update(
    inbox: Inbox, door: PlayedDoor
) -> None:
    """A broken constraint will be broken at every try, so it counts."""
    door.faults[1] = [IntegrityError("", None, Exception("constraint"))] * 99
    await inbox.receive([said(1), said(2)])
    await inbox.drain()

    assert await door.effects(1) == ["sorry", "2"]


async def test_a_database_that_is_away_costs_no_tries(inbox: Inbox, door: PlayedDoor) -> None:
    """However long it is away, every update has its effect when it is back."""
    away = OperationalError("", None, Exception("away"))
    door.faults[1] = [away] * 10
    await inbox.receive([said(1), said(2), said(3, chat=9)])
    await inbox.drain()

    assert await door.effects(1) == ["1", "2"]
    assert await door.effects(9) == ["3"]
    assert {state for state, _ in (await door.states()).values()} == {"done"}


async def test_a_failed_apology_holds_nobody(
    inbox: Inbox, door: PlayedDoor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even a failure while an update is set aside stops the chat."""
    door.faults[1] = [ValueError("always")] * 99

    async def wordless(_tx: Tx, _person: int) -> None:
        raise ValueError("no words")

    monkeypatch.setattr(door, "apologise", wordless)
    await inbox.receive([said(1), said(2)])
    await inbox.drain()

    assert await door.effects(1) == ["2"]


async def test_a_restart_takes_up_what_was_stored(
    work: Work, inbox: Inbox, door: PlayedDoor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All of it, in the order of receipt, however much it is."""
    monkeypatch.setattr(bot.inbox, "_BACKLOG", 4)
    async with work.write() as tx:
        rows = [Received(one, 1, said(one).model_dump_json(by_alias=True)) for one in range(10)]
        await tx.inbox.put(rows, tx.now)
    await inbox.resume()
    await inbox.drain()

    assert await door.effects(1) == [str(one) for one in range(10)]


async def test_many_at_once_have_one_effect_each(inbox: Inbox, door: PlayedDoor) -> None:
    """Overlapping batches, as after a restart in the middle of an answer to Telegram."""
    batches = [[said(one, chat=one % 40) for one in range(start, start + 40)]
               for start in range(0, 200, 20)]  # fmt: skip
    await asyncio.gather(*(inbox.receive(batch) for batch in batches))
    await inbox.drain()

    effects = [text for chat in range(40) for text in await door.effects(chat)]
    assert sorted(map(int, effects)) == list(range(220))
