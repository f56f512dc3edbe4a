"""Gives stories a whole house: the box in process, the sample collegium, a clock to turn."""

import base64
from collections.abc import AsyncIterator
from dataclasses import dataclass, fields
from datetime import datetime

import pytest
import pytest_asyncio
from sqlalchemy import URL

from bot.app import House, build
from bot.flood import Passage
from bot.settings import load
from db.connect import Database
from db.seal import use_key
from demo import sample
from demo.clock import TurnedClock
from demo.host import Turning
from demo.session import BoxSession
from demo.telegram import Telegram
from services.work import Work
from tests.conftest import KEY, START, copied
from tests.kit.moves import since
from tests.kit.story import Person, Story


class Desk:
    """The house as a story needs it: it hears what was said in the box and answers."""

    def __init__(self, house: House, clock: TurnedClock, telegram: Telegram) -> None:
        """Join the house and the box."""
        self.house = house
        self.telegram = telegram
        self._turning = Turning(house, clock, self.settle)
        self._seen = 0

    async def settle(self) -> None:
        """Fetch every waiting update, work on it and send every letter."""
        while updates := await self.house.bot.get_updates(timeout=0):
            await self.house.inbox.receive(updates)
            await self.house.inbox.drain()
            await self.house.bot.get_updates(offset=updates[-1].update_id + 1, timeout=0, limit=1)
        await self.house.settle()

    async def turn(self, to: datetime) -> None:
        """Live through the time up to a moment."""
        await self._turning.to(to)

    async def moves(self) -> list[str]:
        """Every step of a request or a claim since the last look, as the journal tells it."""
        async with self.house.work.read() as tx:
            self._seen, lines = await since(tx.connection, self._seen)
        return lines


@pytest.fixture(autouse=True)
def _no_haste(monkeypatch: pytest.MonkeyPatch) -> None:
    """A day is told in seconds: whoever says forty things in them floods nobody."""
    monkeypatch.setattr("bot.flood.FloodGate.passage", lambda *_: Passage.IN)


@pytest.fixture(autouse=True)
def _one_seed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Calls commit the same seed at every telling: it decides what is equal in a draw."""
    monkeypatch.setattr("services.calls.secrets.token_hex", lambda size: "5e" * size)


@pytest.fixture
def thrown_away() -> bool:
    """The sample stands in it."""
    return True


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def template(migrated: URL, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[URL]:
    """The sample collegium with its August, settled once: it takes longer than a copy."""
    use_key(KEY)
    clock = TurnedClock(START)
    async with copied(migrated, tmp_path_factory.mktemp("sample") / "sample.db") as database:
        await sample.settle_in(Work(database, clock), Telegram(clock))
        await database.close()
        yield database.url


@pytest.fixture
async def desk(database: Database, clock: TurnedClock) -> AsyncIterator[Desk]:
    """A house with the sample collegium, joined to a box of its own."""
    telegram = Telegram(clock)
    settings = load(
        {
            "KEZEKSHI_BOT_TOKEN": telegram.token,
            "KEZEKSHI_ENCRYPTION_KEY": base64.urlsafe_b64encode(KEY).decode(),
            "KEZEKSHI_DATABASE_URL": database.url.render_as_string(hide_password=False),
            "KEZEKSHI_SEND_RATE": "1000",
            "KEZEKSHI_CHAT_GAP_MS": "0",
            "KEZEKSHI_STRICT_TEXTS": "true",
        }
    )
    house = build(settings, clock, BoxSession(telegram))
    await sample.settle_in(house.work, telegram)
    await house.wake()
    yield Desk(house, clock, telegram)
    await house.close()


@pytest.fixture
def story(desk: Desk, clock: TurnedClock, request: pytest.FixtureRequest) -> Story:
    """A story told in Kazakh, titled by the test's own sentence."""
    return Story(desk.telegram, clock, desk, (request.function.__doc__ or "").strip())


@dataclass(frozen=True, slots=True)
class Cast:
    """The people of the sample collegium, ready to speak."""

    officer: Person
    alikhan: Person
    aigul: Person
    dauren: Person
    madina: Person
    sergey: Person
    nurbol: Person
    presidium: Person
    chair: Person
    admin: Person
    consultant: Person
    citizen: Person

    def named(self, name: str) -> Person:
        """The one who is called so: «Ахметов Ә. Б.»."""
        everybody: list[Person] = [getattr(self, each.name) for each in fields(self)]

        return next(one for one in everybody if one.name == name)


@pytest.fixture
def cast(story: Story) -> Cast:
    """Everybody, in the order of the sample."""
    everybody = [(one.telegram_id, one.name.short) for one in sample.PLAYERS] + [sample.CITIZEN]
    return Cast(*(Person(story, user, name) for user, name in everybody))
