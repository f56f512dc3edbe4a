"""A story: persons talk to the bot, time is turned, the conversation is compared as a text."""

import difflib
import os
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from demo import acts
from demo.clock import TurnedClock
from demo.shapes import Params, Upload
from demo.views import ALMATY, label, reply_rows
from demo.world import Message, World
from tests.kit.transcript import Transcript

GOLDEN = Path(__file__).parents[1] / "transcripts" / "golden"
ACCEPT = "KEZEKSHI_ACCEPT"
TIME = re.compile(r"\d\d:\d\d")
PHOTO = (  # one grey point
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00"
    b":~\x9bU\x00\x00\x00\nIDATx\x9cch\x00\x00\x00\x82\x00\x81w\xcdr\xb6\x00\x00\x00\x00"
    b"IEND\xaeB`\x82"
)


class House(Protocol):
    """The bot's side, as a story needs it."""

    async def settle(self) -> None:
        """Work on every waiting update and send every letter, until all is quiet."""

    async def turn(self, to: datetime) -> None:
        """Live through the time up to a moment, with everything due at its own minute."""

    async def moves(self) -> list[str]:
        """What was moved since the last look, as the journal tells it: a line each."""


class Person:
    """Somebody who talks to the bot."""

    def __init__(self, story: "Story", user: int, name: str) -> None:
        """Join a story."""
        self.id = user
        self.name = name
        self._story = story

    @property
    def messages(self) -> list[Message]:
        """All that stands in the person's chat."""
        chat = self._story.world.chats[self.id]

        return [each for each in chat.messages.values() if not each.deleted]

    @property
    def last(self) -> Message:
        """The newest message of the bot."""
        return next(each for each in reversed(self.messages) if each.by_bot)

    @property
    def keyboard(self) -> list[list[str]]:
        """What stands under the person's input."""
        return reply_rows(self._story.world.chats[self.id].keyboard)

    def sees(self, words: str) -> bool:
        """Tell whether any message of the bot holds these words."""
        return any(words in each.text for each in self.messages if each.by_bot)

    def message(self, words: str) -> Message:
        """Find the newest message that holds these words."""
        found = (each for each in reversed(self.messages) if words in each.text)
        result = next(found, None)
        assert result is not None, f"{self.name} sees no «{words}»"

        return result

    async def says(self, text: str, *, reply_to: Message | None = None) -> None:
        """Write a message."""
        acts.say(self._story.world, self.id, text, reply_to=reply_to.id if reply_to else None)
        await self._story.settle()

    async def corrects(self, said: Message, text: str) -> None:
        """Edit a message of one's own."""
        acts.edit(self._story.world, self.id, said.id, text)
        await self._story.settle()

    async def presses(self, text: str) -> None:
        """Press a button of the reply keyboard."""
        assert any(text in row for row in self.keyboard), f"[{text}] is not in {self.keyboard}"
        await self.says(text)

    async def taps(self, text: str, *, on: Message | None = None) -> None:
        """Press the inline button with this label, on the newest message that has it."""
        message, data = self._find(text, on)
        acts.tap(self._story.world, self.id, message.id, data)
        await self._story.settle()

    async def taps_data(self, message: Message, data: str) -> None:
        """Press by payload: a button from an old screen, or bytes that were never offered."""
        acts.tap(self._story.world, self.id, message.id, data, forged=True)
        await self._story.settle()

    async def sends_photo(
        self, *, caption: str = "", name: str = "photo.png", reply_to: Message | None = None
    ) -> None:
        """Send a picture."""
        await self._sends(Upload(name, PHOTO), "photo", caption, reply_to)

    async def sends_document(
        self,
        name: str = "act.pdf",
        content: bytes = b"%PDF-1.4\n%%EOF\n",
        *,
        caption: str = "",
        reply_to: Message | None = None,
    ) -> None:
        """Send a paper."""
        await self._sends(Upload(name, content), "document", caption, reply_to)

    async def blocks(self) -> None:
        """Block the bot."""
        acts.block(self._story.world, self.id, blocked=True)
        await self._story.settle()

    async def unblocks(self) -> None:
        """Let the bot write again."""
        acts.block(self._story.world, self.id, blocked=False)
        await self._story.settle()

    async def _sends(
        self, upload: Upload, kind: str, caption: str, reply_to: Message | None
    ) -> None:
        number = reply_to.id if reply_to else None
        acts.upload(
            self._story.world, self.id, upload, kind=kind, caption=caption, reply_to=number
        )
        await self._story.settle()

    def _find(self, text: str, on: Message | None) -> tuple[Message, str]:
        for message in [on] if on else reversed(self.messages):
            for each in buttons(message):
                if label(each) == text and "callback_data" in each:
                    return message, str(each["callback_data"])
        seen = [label(each) for message in self.messages for each in buttons(message)]
        raise AssertionError(f"{self.name} has no button [{text}]: there are {seen}")


def buttons(message: Message) -> list[Params]:
    """Return the inline buttons of a message in reading order."""
    return [each for row in message.buttons for each in row]


class Story:
    """One conversation of several persons with the bot, over one clock."""

    def __init__(self, world: World, clock: TurnedClock, house: House, title: str = "") -> None:
        """Begin; the title is the sentence that the story shows."""
        self.world = world
        self.clock = clock
        self.house = house
        self.transcript = Transcript(world, title)
        self._heard = world.last_event
        self._held = False

    def person(self, name: str, user: int, *, role: str = "", language: str = "kk") -> Person:
        """Let a person join who has not met the bot yet."""
        self.world.person(user, name, role=role, language=language)

        return Person(self, user, name)

    async def settle(self) -> None:
        """Let the bot answer, and write down what was seen."""
        if self._held:
            return
        await self.house.settle()
        self._listen()
        self.transcript.lines += await self.house.moves()

    @asynccontextmanager
    async def at_once(self) -> AsyncIterator[None]:
        """Let several persons act before the bot looks: the races of one second."""
        self._held = True
        try:
            yield
        finally:
            self._held = False
        await self.settle()

    async def turn(self, to: str | datetime) -> None:
        """Turn the clock: `+30m`, `+1d`, `09:00` (the next such), `2026-09-01 09:00` in Almaty."""
        await self.house.turn(self._moment(to))
        await self.settle()
        self.transcript.time(self.clock.now())

    def golden(self, name: str) -> None:
        """Compare the conversation with the accepted one; `make accept` rewrites it."""
        assert not self.world.violations, "\n".join(map(str, self.world.violations))
        path = GOLDEN / f"{name}.txt"
        told = str(self.transcript)
        if os.environ.get(ACCEPT):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(told, encoding="utf-8")
            return
        assert path.exists(), f"{path.name} is not accepted yet: make accept\n{told}"
        accepted = path.read_text(encoding="utf-8")
        lines = difflib.unified_diff(
            accepted.splitlines(), told.splitlines(), "accepted", "told", lineterm=""
        )
        assert told == accepted, "\n".join(lines)

    def _listen(self) -> None:
        new = [each for each in self.world.events if each.number > self._heard]
        self._heard = self.world.last_event
        self.transcript.tell(new)

    def _moment(self, to: str | datetime) -> datetime:
        if isinstance(to, datetime):
            return to
        if to.startswith("+"):
            return self.clock.after(to)
        if not TIME.fullmatch(to):
            return datetime.fromisoformat(to).replace(tzinfo=ALMATY)
        now = self.clock.now().astimezone(ALMATY)
        hour, minute = map(int, to.split(":"))
        today = now.replace(hour=hour, minute=minute, second=0, microsecond=0)

        return today if today > now else today + timedelta(days=1)
