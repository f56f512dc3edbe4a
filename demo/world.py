"""What there is in the box: people, chats, messages and the record of what happened."""

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime

from demo.clock import TurnedClock
from demo.commands import Commands
from demo.faults import Faults
from demo.files import Files, StoredFile
from demo.markup import Entity
from demo.queries import Queries
from demo.schema import Violation
from demo.shapes import Params
from demo.updates import Updates
from demo.webhook import Webhook

TOKEN = "7000000001:a-telegram-in-a-box-needs-no-secret"  # noqa: S105 opens only this box
BOT_ID = 7000000001
EVENTS_MAX = 20_000


@dataclass(slots=True)
class Person:
    """A user of Telegram, as the box plays them."""

    id: int
    name: str
    role: str = ""
    language: str = "kk"
    username: str = ""
    started: bool = False
    blocked: bool = False


@dataclass(slots=True)
class Message:
    """A message as it stands now."""

    id: int
    chat: int
    sender: int
    sent_at: datetime
    text: str = ""
    entities: list[Entity] = field(default_factory=list)
    buttons: list[list[Params]] = field(default_factory=list)
    file: StoredFile | None = None
    reply_to: int | None = None
    edited_at: datetime | None = None
    deleted: bool = False
    protected: bool = False
    keyboard: Params | None = None
    service: Params = field(default_factory=dict)
    shown: set[str] = field(default_factory=set)

    @property
    def by_bot(self) -> bool:
        """Tell the bot's messages from the people's."""
        return self.sender == BOT_ID

    def show(self, buttons: list[list[Params]]) -> None:
        """Put an inline keyboard under the message; old payloads may still be on a screen."""
        self.buttons = buttons
        self.shown.update(
            str(button["callback_data"])
            for row in buttons
            for button in row
            if "callback_data" in button
        )


@dataclass(slots=True)
class Toast:
    """What popped up over a chat after a press."""

    at: datetime
    text: str
    alert: bool


@dataclass(slots=True)
class Chat:
    """A private chat with the bot, or a group."""

    id: int
    kind: str = "private"
    title: str = ""
    members: list[int] = field(default_factory=list)
    messages: dict[int, Message] = field(default_factory=dict)
    keyboard: Params | None = None
    toasts: list[Toast] = field(default_factory=list)
    has_bot: bool = True
    last_id: int = 0

    def add(self, message: Message) -> Message:
        """Give the message its number in this chat."""
        self.last_id += 1
        message.id = self.last_id
        self.messages[message.id] = message

        return message


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that was seen on a screen."""

    number: int
    at: datetime
    kind: str
    chat: int
    person: int
    text: str = ""
    message: Message | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the bot that was accepted, or refused."""

    at: datetime
    method: str
    params: Params
    status: int = 200
    result: object = None


class World:
    """Everything that is true in the box."""

    def __init__(self, clock: TurnedClock, *, token: str = TOKEN) -> None:
        """Begin with a bot and nobody else."""
        self.clock = clock
        self.token = token
        self.username = "kezekshi_demo_bot"
        self.name = "Кезекші"
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.files = Files()
        self.updates = Updates(clock)
        self.webhook = Webhook(self.updates)
        self.queries = Queries(clock)
        self.commands = Commands()
        self.faults = Faults()
        self.journal: list[Call] = []
        self.refusals: list[Call] = []
        self.violations: list[Violation] = []
        self.events: deque[Event] = deque(maxlen=EVENTS_MAX)
        self.last_event = 0

    def person(self, user: int, name: str, *, role: str = "", language: str = "kk") -> Person:
        """Let a person exist; they have not met the bot yet."""
        person = Person(user, name, role, language)
        self.people[user] = person
        self.chats[user] = Chat(user, members=[user])

        return person

    def happened(
        self, kind: str, chat: int, person: int, *, text: str = "", message: Message | None = None
    ) -> None:
        """Note down what was seen, and wake whoever watches."""
        self.last_event += 1
        self.events.append(
            Event(self.last_event, self.clock.now(), kind, chat, person, text, message)
        )
        self.updates.bell.ring()
