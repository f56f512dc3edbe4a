"""Lets people use the bot in the box: officers register, advocates accept, citizens write."""

import asyncio
import random
from collections import Counter
from collections.abc import Callable

from bench.collegium import Cast
from demo import acts
from demo.telegram import Telegram
from demo.views import label
from demo.world import Message

_LOOK_S = 0.1
_PATIENCE_S = 120.0
_ACCEPT = "Қабылдаймын"
# What an officer answers: `#` is the number of the act, `[words]field` the button of a field.
_DIALOG = (
    "/decree", "[Қылмыстық процесті жүргізетін органның қаулысы]", "#", "[Бүгін]",
    "Астана қаласының полиция департаменті", "Бейбітшілік көшесі, 5",
    "[Дәл қазір: Қолма-қол]", "[Жоқ]urgent", "[Тіркеу және жіберу]",
)  # fmt: skip


async def until(what: Callable[[], bool]) -> None:
    """Look again and again; TimeoutError when it is not so within two minutes."""
    async with asyncio.timeout(_PATIENCE_S):
        while not what():  # noqa: ASYNC110 - a database and a screen have no events
            await asyncio.sleep(_LOOK_S)


class Hands:
    """Everybody at once, until told to stop; what was done is counted."""

    def __init__(self, telegram: Telegram, cast: Cast, seed: int) -> None:
        """Take the box and those who are in it; a seed makes the same pauses again."""
        self._telegram = telegram
        self._cast = cast
        self._chance = random.Random(seed)  # noqa: S311 - a bench, not a secret
        self._over = False
        self.acts: list[str] = []
        self.written: Counter[int] = Counter()

    async def work(self, over: Callable[[], bool]) -> None:
        """Be busy; begin nothing new when `over` says so, but end what was begun."""
        async with asyncio.TaskGroup() as group:
            for officer in self._cast.officers:
                group.create_task(self._register(officer, over))
            for citizen in self._cast.citizens:
                group.create_task(self._write(citizen, over))

    async def accept(self) -> None:
        """Take every offer that is seen, also one that is shown twice; never ends by itself."""
        taken: set[tuple[int, int]] = set()
        while True:
            for user in self._cast.advocates:
                for message in self._messages(user):
                    data = _button(message, _ACCEPT)
                    if data and (user, message.id) not in taken:
                        taken.add((user, message.id))
                        acts.tap(self._telegram, user, message.id, data)
            await asyncio.sleep(_LOOK_S)

    async def _register(self, officer: int, over: Callable[[], bool]) -> None:
        while not over():
            number = f"{officer}-{len(self.acts)}"
            self.acts.append(number)
            begun = self._last(officer)
            for step in _DIALOG:
                seen = self._last(officer)
                if step.startswith("["):
                    words, _, question = step[1:].partition("]")
                    await self._tap(officer, words, begun, question)
                    continue
                acts.say(self._telegram, officer, number if step == "#" else step)
                await self._answer(officer, seen + 1)

    async def _answer(self, user: int, since: int) -> None:
        """Wait for a message of the bot that is newer than one."""
        await until(lambda: any(one.by_bot and one.id > since for one in self._messages(user)))

    async def _tap(self, user: int, words: str, begun: int, question: str) -> None:
        """Press the newest such button of this dialog, as soon as there is one."""
        found: list[tuple[int, str]] = []

        def look() -> bool:
            found[:] = [
                (message.id, data)
                for message in self._messages(user)
                if (data := _button(message, words)) and message.id > begun and question in data
            ]
            return bool(found)

        await until(look)
        acts.tap(self._telegram, user, *found[-1])

    async def _write(self, citizen: int, over: Callable[[], bool]) -> None:
        while not over():
            await asyncio.sleep(self._chance.uniform(1.5, 2.5))
            acts.say(self._telegram, citizen, f"сұрақ {self.written[citizen]}")
            self.written[citizen] += 1

    def _messages(self, user: int) -> list[Message]:
        return list(self._telegram.chats[user].messages.values())

    def _last(self, user: int) -> int:
        return self._telegram.chats[user].last_id


def _button(message: Message, words: str) -> str:
    for row in message.buttons:
        for button in row:
            if label(button) == words:
                return str(button["callback_data"])
    return ""
